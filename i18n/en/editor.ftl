### Words of the language server: what editors show.

help-lsp = Serve an editor: problems, fixes, completion, the source text
    .usage = { -program } lsp [OPTIONS]
    .after = An editor starts this command by itself. See docs/editors.md for what to write into its settings.
man-text-lsp = A language server, which editors talk to over standard input and output. It never writes a file.
arg-lsp-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

## Beside the pointer. $locale is a language code.

editor-source = Source text ({ $locale })
# $through is “none” where the source text of this message itself changed, else $shown names the messages or terms that it shows.
editor-changed =
    { $through ->
        [none] The source text changed after this was translated ({ $locale })
       *[other] The text of { $shown } changed after this was translated ({ $locale })
    }
editor-here = Here ({ $locale })
editor-other = { $locale }
editor-variable = The variable { $name }
# $form: a plural form, such as “few”; $numbers: examples, such as “2, 3, 4, 22, …”.
editor-plural = { $locale }, form “{ $form }”: { $numbers }

## Problems.

# A problem of translations, shown at the source text that was changed: $locales such as “es, pt”; $problem is a whole message.
editor-in-locales = { $locales }: { $problem }
# $count (Number): at least 2.
editor-missing =
    { $count ->
        [one] { $count } text is not translated yet
       *[other] { $count } texts are not translated yet
    }
    .help = Add the missing messages with a quick fix, or type their names at the start of a line.

## Quick fixes: short, starting with a verb.

editor-fix = Fix this
editor-fix-replace = Change “{ $old }” to “{ $new }”
editor-fix-delete = Delete “{ $old }”
editor-fix-delete-lines = Delete this
editor-fix-insert = Insert “{ $new }”
editor-fix-all = Fix everything that can be fixed safely
editor-add = Add “{ $id }”
editor-add-all =
    { $count ->
        [one] Add { $count } missing message
       *[other] Add all { $count } missing messages
    }
editor-allow = Allow { $rule } here, with a reason
# Written into a comment; the person replaces it.
editor-reason = write the reason here
editor-not-formatted = the file has an error, so it was not formatted

## Above a file. $done of $all messages are translated, $left are not.

editor-lens =
    { $left ->
        [0] all { $all } messages are translated
       *[other] { $done } of { $all } messages are translated; go to the next of { $left }
    }
