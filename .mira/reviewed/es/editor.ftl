### mira review 1

# translation: 9e952b1e69e11175
# shows -program: 09a196820fe6f59d
help-lsp = Serve an editor: problems, fixes, completion, the source text
    .usage = { -program } lsp [OPTIONS]
    .after = An editor starts this command by itself. See docs/editors.md for what to write into its settings.

# translation: 51e44ba5fc720b2a
man-text-lsp = A language server, which editors talk to over standard input and output. It never writes a file.

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-lsp-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: 8280538cb64a7ec3
editor-source = Source text ({ $locale })

# translation: 134279da6164fd4f
editor-changed =
    { $through ->
        [none] The source text changed after this was translated ({ $locale })
       *[other] The text of { $shown } changed after this was translated ({ $locale })
    }

# translation: e0cf55532465b2f2
editor-here = Here ({ $locale })

# translation: e735dc85814d82ed
editor-other = { $locale }

# translation: 8612ba8a32233850
editor-variable = The variable { $name }

# translation: ce38c4f70fcab1c2
editor-plural = { $locale }, form “{ $form }”: { $numbers }

# translation: 40ae6204234f2326
editor-in-locales = { $locales }: { $problem }

# translation: f91a1ab487bacd20
editor-missing =
    { $count ->
        [one] { $count } text is not translated yet
       *[other] { $count } texts are not translated yet
    }
    .help = Add the missing messages with a quick fix, or type their names at the start of a line.

# translation: 555b8168f486271c
editor-fix = Fix this

# translation: cc564d24b02fc69e
editor-fix-replace = Change “{ $old }” to “{ $new }”

# translation: 914fc15392b445a9
editor-fix-delete = Delete “{ $old }”

# translation: c13a9aa40d94e70a
editor-fix-delete-lines = Delete this

# translation: 9af52ed323a3f1b8
editor-fix-insert = Insert “{ $new }”

# translation: 441e94a75b144bcf
editor-fix-all = Fix everything that can be fixed safely

# translation: f4e35ab1542375d4
editor-add = Add “{ $id }”

# translation: c6e3e7b9f0bb332b
editor-add-all =
    { $count ->
        [one] Add { $count } missing message
       *[other] Add all { $count } missing messages
    }

# translation: da3eab8778a5908a
editor-allow = Allow { $rule } here, with a reason

# translation: 9cc40b03a6522e29
editor-reason = write the reason here

# translation: 127887d1d6373328
editor-not-formatted = the file has an error, so it was not formatted

# translation: 1f56598d6048d157
editor-lens =
    { $left ->
        [0] all { $all } messages are translated
       *[other] { $done } of { $all } messages are translated; go to the next of { $left }
    }
