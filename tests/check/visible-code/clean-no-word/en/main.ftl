hello = The word <unk>
