save =
    .label = 保存
    .accesskey = S
open = { $file } を開く
    .accesskey = O
quit =
    .label = 終了
    .accesskey = Q
