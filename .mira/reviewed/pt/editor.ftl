### mira review 1

# translation: a550abb9b8a8267c
# shows -program: 09a196820fe6f59d
help-lsp = Serve an editor: problems, fixes, completion, the source text
    .usage = { -program } lsp [OPTIONS]
    .after = An editor starts this command by itself. See docs/editors.md for what to write into its settings.

# translation: 6affddb50f461de6
man-text-lsp = A language server, which editors talk to over standard input and output. It never writes a file.

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-lsp-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: 8280538cb64a7ec3
editor-source = Source text ({ $locale })

# translation: 31919c970c58e132
editor-changed =
    { $through ->
        [none] The source text changed after this was translated ({ $locale })
       *[other] The text of { $shown } changed after this was translated ({ $locale })
    }

# translation: 6561de463253f2dc
editor-here = Here ({ $locale })

# translation: e735dc85814d82ed
editor-other = { $locale }

# translation: faabf337229bb870
editor-variable = The variable { $name }

# translation: 65c9a0addfe14093
editor-plural = { $locale }, form “{ $form }”: { $numbers }

# translation: 40ae6204234f2326
editor-in-locales = { $locales }: { $problem }

# translation: 855aa54fc5ae0c04
editor-missing =
    { $count ->
        [one] { $count } text is not translated yet
       *[other] { $count } texts are not translated yet
    }
    .help = Add the missing messages with a quick fix, or type their names at the start of a line.

# translation: 08057c7387e1703a
editor-fix = Fix this

# translation: 656bbc35dd6920de
editor-fix-replace = Change “{ $old }” to “{ $new }”

# translation: d26df79daa8ba4ed
editor-fix-delete = Delete “{ $old }”

# translation: a485a20c00979d68
editor-fix-delete-lines = Delete this

# translation: 275e7f1c037b7fc8
editor-fix-insert = Insert “{ $new }”

# translation: 50702fd40ad16e2e
editor-fix-all = Fix everything that can be fixed safely

# translation: f27ce5fb6d87a688
editor-add = Add “{ $id }”

# translation: 8a1137028da22171
editor-add-all =
    { $count ->
        [one] Add { $count } missing message
       *[other] Add all { $count } missing messages
    }

# translation: 04f74075be53e619
editor-allow = Allow { $rule } here, with a reason

# translation: dd6968b7b677ce46
editor-reason = write the reason here

# translation: 36f2d25379e9e1e9
editor-not-formatted = the file has an error, so it was not formatted

# translation: 429289ef252ea01b
editor-lens =
    { $left ->
        [0] all { $all } messages are translated
       *[other] { $done } of { $all } messages are translated; go to the next of { $left }
    }
