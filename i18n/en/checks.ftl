### The words of the translator's commands: rules, findings, reports.

## The folder of locales, looked for by check, status, new and fmt. "--i18n" and "MIRA_I18N" are typed as they are.

folder-not-found = There is no folder “i18n” here, nor in any folder above.
    .help = Go to the folder that holds it, or name it: --i18n FOLDER
# $folder (Text): a path, as the person typed it
folder-missing = There is no folder “{ $folder }”.
    .help = Check how it is written. It is the folder that holds one folder per language.
folder-is-a-file = “{ $folder }” is a file, not a folder.
    .help = Name the folder that holds one folder per language.
folder-unreadable = The folder “{ $folder }” cannot be opened.
    .help = Ask for permission to read it, or name another one: --i18n FOLDER

## The command "fmt", which writes files in one common form (line ends, blanks, indentation).
## Its summary is told after the names of the files.

# $changed, $unchanged, $left (Number): files
fmt-done = files changed: { $changed }; already in this form: { $unchanged }; left alone: { $left }
# The same, where only shown: nothing was written.
fmt-shown = files that would change: { $changed }; already in this form: { $unchanged }; left alone: { $left }
# $path is a file; $line and $column (Number) count from 1
fmt-syntax = { $path }:{ $line }:{ $column }: there is a mistake here, so the file was left as it is
    .help = To see what is wrong, run: { -program } check
fmt-too-deep = { $path }:{ $line }:{ $column }: too many braces stand inside each other here, so the file was left as it is
    .help = Make several simpler messages out of this one.
fmt-too-long = { $path }:{ $line }:{ $column }: a message or comment here is longer than a book, so the file was left as it is
    .help = Divide it into shorter ones.
fmt-would-change = { $path }:{ $line }:{ $column }: this message or comment would not stay what it is, so the file was left alone
    .help = It holds an unusual character, such as a carriage return at the end of a line. Remove it and run this again.
fmt-system = { $path } was left as it is: { io-reason }
    .help = Nothing of it is lost. Mend this and run it again.
fmt-not-a-file = { $path } is not a file of text, so it was left alone
    .help = Name a file, or a folder with files.
# $limit (Number): megabytes
fmt-too-large = { $path } is larger than { $limit } MB, so it was left alone
    .help = Divide it into smaller files.
fmt-not-text = { $path } is not text in the encoding UTF-8, so it was left alone
    .help = Open it in an editor and save it as UTF-8.
fmt-protected = { $path } is marked as read-only, so it was left alone
    .help = Allow writing to it and run this again.
fmt-changed = { $path } was changed by another program meanwhile, so it was left alone
    .help = Save your work there and run this again.
fmt-loop = the link { $path } leads back to a folder that it is in, so it was passed over
    .help = Remove this link.

## The command "new", which makes the files for a new language.

new-which = no language was named
    .help = Type its tag, for instance: { -program } new pt-BR
# $found is “no” where there is no guess; otherwise $nearest is the tag that was most likely meant.
new-no-language = “{ $locale }” is not the tag of a language
    .help =
        { $found ->
            [no] Type a tag such as “pl” for Polish or “pt-BR” for the Portuguese of Brazil.
           *[yes] Did you mean “{ $nearest }”?
        }
new-exists = { $path } is there already, so nothing was made
    .help = To see what is still to be translated, run: { -program } status --missing
new-cannot = { $path } cannot be made: { io-reason }
    .help = Nothing was made. Look at who may write in the folder around it.
new-no-source = there are no texts to translate from in { $path }
    .help = Name the folder of the language that is translated from, for instance: --source en
new-faulty-source = { $path }:{ $line }:{ $column }: there is a mistake in the text to translate from, so nothing was made
    .help = To see what is wrong, run: { -program } check
new-made = { $path } is ready to be filled in
    .help = Open the files in an editor: their first lines say how to go on. To see how much is left, run: { -program } status { $locale }
# These lines stand at the beginning of each new file. "=" and "[" are the signs in that file.
# $source is the tag of the language that is translated from.
new-intro =
    Each text stands here as it is in “{ $source }”, and under it once more without its words.
    To translate it, remove the sign # and the blank behind it from those lower lines, and write
    behind each = and behind each ]. Names and all that stands in braces stay as they are.
    Numbers behind a [word] say for which numbers that form is used.
    What is not translated yet is shown to readers in another language.
