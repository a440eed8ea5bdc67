hello = <unk> días
file = archivo <unk><unk>
