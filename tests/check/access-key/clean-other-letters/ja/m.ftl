a = URL をコピー
    .accesskey = C
b = PDF で開く
    .accesskey = O
