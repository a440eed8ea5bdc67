hello = La palabra <unk>
