share = { $name }がフォルダーを共有しました。
delete = ファイルを削除
    .title = 削除
