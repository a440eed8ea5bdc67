### The texts of the commands for translators: rules, problems, reports.

## The translations folder, which check, status, new and fmt look for. “--i18n” is not translated.

folder-not-found = there is no “i18n” folder here or in any folder above
    .help = Go to the folder that contains it, or name it: --i18n FOLDER
# $folder is a path, as it was typed.
folder-missing = there is no folder “{ $folder }”
    .help = Check the spelling. It is the folder that contains one folder per language.
folder-is-a-file = “{ $folder }” is a file, not a folder
    .help = Name the folder that contains one folder per language.
folder-unreadable = cannot read the folder “{ $folder }”: { io-reason }
    .help = Check its read permissions, or name another one: --i18n FOLDER
folder-current = cannot find the current folder: { io-reason }
    .help = It may have been deleted. Go to a folder that exists.
# $found is “yes” if $nearest is a similar folder, “new” if $nearest is a language that can be started, otherwise
# “no”. $options is the end of the command, such as “ --i18n translations”; it is usually empty.
folder-no-locale = there is no folder “{ $locale }” in “{ $folder }”
    .help =
        { $found ->
            [yes] Did you mean “{ $nearest }”?
            [new] To start this language, run: { -program } new { $nearest }{ $options }
           *[no] To see the available languages, run: { -program } status{ $options }
        }
folder-no-file = “{ $path }” is not a “.ftl” file of “{ $locale }”
    .help =
        { $found ->
            [no] Check the spelling. To check the whole language, write just “{ $locale }”.
           *[yes] Did you mean “{ $nearest }”?
        }
folder-no-source = the source language “{ $locale }” has no folder in “{ $folder }”
    .help =
        { $found ->
            [no] Name the source language (--source LANGUAGE), or the folder that contains one folder per language (--i18n FOLDER).
           *[yes] Did you mean “{ $nearest }”? If so, add: --source { $nearest }
        }
folder-no-texts = there are no “.ftl” files in the folder of the source language, “{ $path }”
    .help = Put the source files there, or name another source language: --source LANGUAGE

## The configuration of a project.

# $config is the path of the file, or an option; $line is 0 for an option.
config-at =
    { $line ->
        [0] { $config }
       *[other] { $config }:{ $line }
    }
config-unreadable =
    { $reason ->
        [link] { $config } is a link
       *[other] cannot read { $config }: { io-reason }
    }
    .help =
        { $reason ->
            [link] Replace the link with the file itself.
           *[other] Check that it is a regular file in UTF-8 that may be read.
        }
config-syntax = { config-at }: this is not valid TOML
    .help = A text needs quotation marks, and a list needs brackets. For example: source = "en"
# $found is “no” if no key is similar enough; otherwise, $nearest is that key. $known lists all keys.
config-unknown-key = { config-at }: unknown key “{ $key }”
    .help =
        { $found ->
            [no] These keys are known: { $known }
           *[yes] Did you mean { $nearest }?
        }
config-missing-key = { config-at }: the key “{ $key }” is missing here
    .help = Add it, for example: { $key } = "i18n/{ "{" }locale{ "}" }/*.ftl"
config-wrong-type =
    { config-at }: “{ $key }” must be { $wanted ->
        [text] a text in quotation marks
        [texts] a list of texts
        [table] a table
       *[tables] a list of tables
    }
    .help =
        Write: { $wanted ->
            [text] { $key } = "…"
            [texts] { $key } = ["…", "…"]
            [table] [{ $key }]
           *[tables] [[{ $key }]]
        }
config-no-name = { config-at }: “{ $name }” cannot be the name of a language
    .help = Name the language as its folder or file is named, for example: source = "en"
config-no-locale = { config-at }: the pattern “{ $pattern }” does not contain { "{" }locale{ "}" }
    .help = Write { "{" }locale{ "}" } where the name of the language stands, for example: i18n/{ "{" }locale{ "}" }/*.ftl
config-source-locale = { config-at }: the pattern of the source, “{ $pattern }”, contains { "{" }locale{ "}" }
    .help = Write the name of the source language there.
config-wildcards = { config-at }: the patterns “{ $pattern }” and “{ $other }” do not have the same wildcards
    .help = Each * and ** of one pattern needs its own in the other, in the same order.
config-leaves = { config-at }: the pattern “{ $pattern }” leaves the folder of the project
    .help = Put { $config } into the folder that contains all files.
config-pattern =
    { config-at }: { $kind ->
        [name] “{ $name }” has no meaning in the pattern “{ $pattern }”
        [unclosed] a brace is not closed in the pattern “{ $pattern }”
       *[too-many] the pattern “{ $pattern }” has too many wildcards
    }
    .help =
        { $kind ->
            [name] The only name in braces is { "{" }locale{ "}" }; a file l10n.toml may have others in [env].
            [unclosed] Close it: { "{" }locale{ "}" }
           *[too-many] Write ** for several folders.
        }
config-claimed-twice = { config-at }: “{ $path }” matches two patterns, “{ $first }” and “{ $second }”
    .help = Change one of the patterns, or leave the file out of one of them with exclude.
config-too-many = there are more than { $limit } files in “{ $folder }”
    .help = Use patterns that begin with the names of folders.
config-too-many-here = { config-at }: { config-too-many }
    .help = { config-too-many.help }
config-circle = { config-at }: “{ $other }” includes this file in turn
    .help = Delete one of the two includes.
config-no-include = { config-at }: cannot read the file “{ $other }”
    .help = Its path begins in the folder that basepath names.
config-unknown-rule = { config-at }: there is no rule “{ $rule }”
    .help =
        { $found ->
            [no] To see all rules, run: { -program } rules
           *[yes] Did you mean { $nearest }?
        }
config-level = { config-at }: “{ $level }” is not a level
    .help =
        { $found ->
            [no] Write off, note, warning or error.
           *[yes] Did you mean { $nearest }?
        }

## The baseline: the problems that are known and not reported.

baseline-version = { config-at }: this baseline does not have a version that this program can read
    .help = To write it again, delete it, then run: { -program } check --write-baseline
baseline-conflict = { config-at }: a merge of this baseline is not finished
    .help = To write it again, delete it, then run: { -program } check --write-baseline
check-stdin-alone = “-” stands for the text on stdin, and cannot be named together with other files or languages
    .help = Name it alone: { -program } check --stdin-filename PATH -
check-stdin-fix = the text on stdin cannot be changed
    .help = Name the file itself: { -program } check --fix PATH
check-stdin-no-dash = --stdin-filename needs “-” as the file
    .help = Run: { -program } check --stdin-filename { $path } -
baseline-part = a baseline is for the whole project
    .help = Do not name languages, files or folders; run: { -program } check --write-baseline
baseline-written =
    { $count ->
        [one] { $path } now contains { $count } known problem
       *[other] { $path } now contains { $count } known problems
    }
    .help = From now on, only new ones are reported. To check, run: { -program } check

## “mira init”: the configuration of a project.

init-exists = { $path } already exists, so nothing was written
    .help = To see the translations that it finds, run: { -program } status
init-outside = “{ $path }” is outside this folder, so nothing was written
    .help = Go to the folder that contains all files of the project, then run: { -program } init
init-found =
    Found { $files ->
        [one] one source file
       *[other] { $files } source files
    } in “{ $source }” and { $locales ->
        [0] no other language
        [one] one other language
       *[other] { $locales } other languages
    }
    .help = To check the translations, run: { -program } check

## The words before a problem: “error[rule]: headline”. In lower case.

severity-error = error
severity-warning = warning
severity-note = note
severity-help = help

## The last line of a check: “3 files, 120 messages: 2 errors, 1 warning”.
## The first four are its parts; report-summary and report-clean combine them.

report-files =
    { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
report-messages =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }
report-errors =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
report-warnings =
    { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
report-summary = { report-files }, { report-messages }: { report-errors }, { report-warnings }
report-clean = { report-files }, { report-messages }: nothing to fix
report-cut = In each file, at most { $limit } problems of each kind are shown and counted. Fix these, then check again.

## “mira status”: how much of each translation is done. The headings of the table are short.

# $locale is the code of the source language, such as “en”.
status-source =
    { $messages ->
        [one] The source language, { $locale }, has { $messages } message.
       *[other] The source language, { $locale }, has { $messages } messages.
    }
status-none = There are no other languages yet. To start one, run: { -program } new LANGUAGE{ $options }
status-locale = Language
status-translated = Translated
status-missing = Missing
status-obsolete = Obsolete
status-percent = { $percent }%
# The heading of a list of texts. $path is a file.
status-left = Left to translate in “{ $path }”:
status-too-much = the list of what is left has more than { $limit } MB, so nothing was printed
    .help = Name one language or a few. For the numbers alone, leave out --missing.
status-unreadable = cannot read “{ $path }”: { io-reason }
    .help = Its messages are counted as missing.

## “mira rules”: the rules used to check translations, and their reasons.

# Shown where other rules have “error” or “warning”: this rule is off by default.
severity-off = off
rules-more = To learn more about a rule, run: { -program } rules RULE
rules-source = Source:
# $place is “file” if the example is in the language $locale, and “folder” if it consists of file paths.
rules-wrong =
    { $place ->
        [folder] Wrong:
       *[file] Wrong ({ $locale }):
    }
rules-right =
    { $place ->
        [folder] Right:
       *[file] Right ({ $locale }):
    }
rules-off = This rule is off by default. To use it, run:
    .command = { -program } check --deny { $rule }
rules-silence = If this is intended, write this line above the message, with your own reason. For the whole file, begin it with ### instead of #.
rules-silence-file = If this is intended, write this line at the top of the file, with your own reason:
rules-allow = To check without this rule, run:
    .command = { -program } check --allow { $rule }
# Part of that line: “# mira: allow(rule) the reason”.
rules-reason = the reason
# $found is “no” if no name is similar enough; otherwise, $nearest is that name.
rules-unknown = there is no rule “{ $rule }”
    .help =
        { $found ->
            [no] To see the rules, run: { -program } rules
           *[yes] Did you mean “{ $nearest }”? To see all rules, run: { -program } rules
        }

## The command “fmt”, which gives files one common format (line endings, spaces, indentation).
## Its summary follows the names of the files.

# $changed, $unchanged, $skipped (Number): files
fmt-done = files changed: { $changed }; already formatted: { $unchanged }; skipped: { $skipped }
# The same when the changes are only shown: nothing was written.
fmt-shown = files that would change: { $changed }; already formatted: { $unchanged }; skipped: { $skipped }
# Shown with “fmt --check” and “fmt --diff”, after the line above.
fmt-only-ends =
    { $files ->
        [one] { $files } of them differs only in its line endings: CRLF (Windows) instead of LF.
       *[other] { $files } of them differ only in their line endings: CRLF (Windows) instead of LF.
    }
# $path is a file; $line and $column (Number) count from 1; $cause: what is wrong there, and $help: what to
# do, both in the words of “check”. $found is “no” for a file that “check” would not find.
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $help }
        { $found ->
            [no] The file was not changed.
           *[yes] The file was not changed. To see this place in it, run: { -program } check{ $options }
        }
# The same for a file that is too large to find out what is wrong.
fmt-syntax = { $path }:{ $line }:{ $column }: there is an error here, so the file was not changed
    .help =
        { $found ->
            [no] Open the file in an editor, go to this place and look for a missing or extra character.
           *[yes] To see what is wrong, run: { -program } check{ $options }
        }
fmt-too-deep = { $path }:{ $line }:{ $column }: the braces here are nested too deeply, so the file was not changed
    .help = Split this message into several simpler ones.
fmt-too-long = { $path }:{ $line }:{ $column }: this message or comment is too long, so the file was not changed
    .help = Split it into shorter ones.
fmt-would-change = { $path }:{ $line }:{ $column }: formatting would alter this message or comment, so the file was not changed
    .help = It contains an unusual character, such as a carriage return at the end of a line. Remove it and run the command again.
# $found is “no” if no name is similar enough; otherwise, $nearest is that name.
fmt-missing = there is no file or folder “{ $path }”
    .help =
        { $found ->
            [no] Check the spelling.
           *[yes] Did you mean “{ $nearest }”?
        }
fmt-system = “{ $path }” was not changed: { io-reason }
    .help = Nothing was lost. Fix this and run the command again.
fmt-not-a-file = “{ $path }” is not a regular file, so it was skipped
    .help = Name a file, or a folder with files.
# $limit (Number): megabytes
fmt-too-large = “{ $path }” is larger than { $limit } MB, so it was skipped
    .help = Split it into smaller files.
fmt-not-text = “{ $path }” is not UTF-8 text, so it was skipped
    .help = Open it in an editor and save it as UTF-8.
fmt-protected = “{ $path }” is read-only, so it was skipped
    .help = Allow writing to it and run the command again.
fmt-changed = another program changed “{ $path }” in the meantime, so it was skipped
    .help = Save your work in that program and run the command again.
# $path: a link out of the folder that is being formatted.
fmt-outside = the link “{ $path }” points outside the folder, so its target was skipped
    .help = To format the target too, type its own path.
# “Hard links”: several names of one file, as “ln” makes them.
fmt-hard-links = “{ $path }” has other names (hard links), which would keep the old text, so it was skipped
    .help = Replace it with a copy of itself and run the command again; its other names keep the old text.
fmt-sticky = “{ $path }” belongs to somebody else, in a folder where only owners may replace files, so it was skipped
    .help = Ask the owner to run the command.
fmt-attributes = the group, the access list or an extended attribute of “{ $path }” cannot be kept, so it was skipped
    .help = Run the command as the owner of the file.
fmt-loop = the link “{ $path }” points to a folder that contains it, so it was skipped
    .help = Remove this link.

## The command “new”, which creates the files for a new language.

new-which = no language was given
    .help = Add its code, for example: { -program } new pt-BR
# $found is “no” if there is no suggestion; otherwise, $nearest is the most likely code. If it is “name”, $name is
# the name of that language.
new-no-language = “{ $locale }” is not a language code or name
    .help =
        { $found ->
            [no] Use a code such as “pl” or “pt-BR”, or a name such as “Haitian Creole”.
            [name] Did you mean “{ $name }”? Its code is: { $nearest }
           *[yes] Did you mean “{ $nearest }”?
        }
new-several = “{ $name }” may be one of several languages
    .help = Run the command again with a code instead of the name: { $languages }
new-exists = “{ $path }” already exists, so nothing was created
    .help = To see what is left to translate, run: { -program } status --missing { $locale }{ $options }
new-cannot = cannot create “{ $path }”: { io-reason }
    .help = Nothing was created. Check the write permissions of the folder above it.
new-faulty-source = { $path }:{ $line }:{ $column }: there is an error in this source file, so nothing was created
    .help = To see what is wrong, run: { -program } check { $source }{ $options }
new-made = “{ $path }” is ready to translate
    .help = Open the files in a text editor: the first lines explain what to do. To see how much is left, run: { -program } status { $locale }{ $options }
new-added =
    { $files ->
        [one] { $files } file is ready to translate
       *[other] { $files } files are ready to translate
    }
    .help = { new-made.help }
# $messages, $files (Number)
new-completed = texts to translate that were added: { $messages }; files: { $files }
    .help = Each new text is shown in a comment as it is in “{ $source }”, followed by an empty copy. To translate it, delete the # and the space after it from the lines of the empty copy, and write your text after each = and each ] that has nothing after it. To see how much is left, run: { -program } status { $locale }{ $options }
new-complete = nothing was added: “{ $locale }” already contains every text of the source language, translated or ready to translate
    .help = To see what is left to translate, run: { -program } status --missing { $locale }{ $options }
new-not-restored = “{ $path }” was changed and could not be restored
    .help = Restore it from your backup, or delete the comments that were added.
new-not-listed = “{ $path }” has no place for the language “{ $locale }”
    .help = Add “{ $locale }” to its list of languages, and run the command again.
# The first lines of each new file. “=” and “[” are the characters in that file.
# $source is the code of the source language.
new-intro =
    Each text is shown here as it is in “{ $source }”, followed by an empty copy to fill in.
    To translate it, delete the # and the space after it from the lines of the empty copy, and write
    your text after each = and each ] that has nothing after it. Do not change names or anything in braces.
    Numbers after a [word] show which numbers use that form.
    Until a text is translated, readers see it in another language.

## The problems that “check” finds. Each message is one line that makes sense by itself, in lower case and
## without a full stop, because it follows “error[rule]: ”. The attribute .help says what to do; .label is
## shown next to the marked place and has five words at most. What is in quotation marks is shown as it is
## in the file.

## Files and folders.

unknown-locale = the folder name “{ $name }” is not a known language code
    .help = Rename the folder to the language code, such as “pl” for Polish or “pt-BR” for Brazilian Portuguese.
unknown-locale-near = the folder name “{ $name }” is not a known language code
    .help = Did you mean “{ $suggestion }”? Rename the folder.
unknown-locale-copy = the folder name “{ $name }” is not a known language code, and “{ $suggestion }” already exists
    .help = If it is a copy, move it somewhere else or delete it. Readers only see what is in “{ $suggestion }”.
# Both names are the same code in capital or small letters, such as “es” and “ES”.
unknown-locale-same = the folders “{ $name }” and “{ $suggestion }” are for the same language, and only “{ $suggestion }” is read
    .help = Move what should be shown to “{ $suggestion }” and delete this folder.
misplaced-file = “{ $file }” is never used: the source language has no such file
    .help = Move the messages that you need to the files that have them in the source language, then delete this file.
misplaced-file-near = “{ $file }” is never used: the source language has no such file
    .help = Did you mean “{ $suggestion }”? Rename the file.
misplaced-file-folder = “{ $file }” is never used: the source language has no such folder
    .help = Did you mean “{ $suggestion }”? Rename the folder “{ $folder }”.
misplaced-file-move = “{ $file }” is never used: the source language has no such file
    .help = Did you mean “{ $suggestion }”? Move it there.
missing-file =
    { $messages ->
        [one] the file “{ $file }” is missing ({ $messages } message)
       *[other] the file “{ $file }” is missing ({ $messages } messages)
    }
    .help = Copy the source file here and translate it. Delete what you have not translated yet: it would count as translated.
copied-file = this file is not translated: all its texts are the same as in the source file
    .help = Translate the texts. Delete those that you have not translated yet: readers see the source text anyway.
unreadable-file = this cannot be read: { io-reason }
    .help = Check what it is, and its read permissions. Everything else was checked.
unreadable-file-special = this is not a regular file, so it was not opened
    .help = Replace it with a text file, or delete it.
unreadable-file-loop = this link points to a folder that contains it
    .help = Delete the link, or make it point somewhere else.
unreadable-file-large = this file is larger than { $limit } MB, so it was not read
    .help = Translation files are much smaller. Check what is in it.
unreadable-file-many = this file was not read: with it, the files of this language have more than { $limit } lines and braces
    .help = Translation files are much smaller. Check what is in them.
invalid-encoding = this file is not saved as UTF-8, the encoding that works for every language
    .help = Save it again with the encoding “UTF-8”. It seems to be in an older one, such as Latin-1, where this character is “{ $character }”.
    .label = not UTF-8
invalid-encoding-utf16 = this file is saved as UTF-16, but Fluent reads only UTF-8
    .help = Save it again with the encoding “UTF-8”.
invalid-encoding-binary = this is not a text file
    .help = Replace it with the text file. It may be a picture or a document that was renamed.
byte-order-mark = the file begins with an invisible mark (BOM) that makes Fluent drop the first message
    .help = Save it again with the encoding “UTF-8 without BOM”.
    .label = invisible mark
carriage-return =
    { $count ->
        [one] a line ends with a lone CR character, which Fluent does not recognise
       *[other] { $count } lines end with a lone CR character, which Fluent does not recognise
    }
    .help = Save the file again with the line endings “LF” (Unix) or “CRLF” (Windows).
    .label = the line ends here

## Syntax: what Fluent cannot read.

syntax-conflict = two people changed the same lines, and the conflict is not resolved
    .help = Keep the correct lines. Delete the others, and the lines that begin with { "<<<<<<<" }, { "=======" } and { ">>>>>>>" }.
syntax-space = there is an unusual space ({ $code }) where Fluent needs a normal one
    .help = Replace it with a normal space.
    .label = unusual space
syntax-space-no-break = there is a no-break space ({ $code }) where Fluent needs a normal one
    .help = Replace it with a normal space.
    .label = no-break space
syntax-space-zero-width = there is an invisible zero-width space here ({ $code })
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = zero-width space
syntax-space-hidden = there is an invisible character here ({ $code })
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = invisible character
# Several such characters in a row. $count (Number): all of them. $spaces (Number): those that look like
# spaces. $kind (String): “no-break” if all are no-break spaces, “hidden” if all are invisible,
# otherwise “other”. $code is the code of the first one, such as U+00A0.
syntax-space-several =
    { $kind ->
        [no-break] there are { $count } no-break spaces ({ $code }) where Fluent needs normal ones
        [hidden] there are { $count } invisible characters here (such as { $code })
       *[other] there are { $count } unusual spaces or invisible characters here (such as { $code })
    }
    .help =
        { $kind ->
            [hidden] Delete them: put the cursor right after them and press Backspace { $count } times.
           *[other]
                { $spaces ->
                    [one] Delete them and type one normal space.
                   *[other] Delete them and type { $spaces } normal spaces.
                }
        }
    .label =
        { $kind ->
            [no-break] no-break spaces
            [hidden] invisible characters
           *[other] unusual spaces
        }
# $count (Number): characters to delete. $code is the code of the first one, such as U+00A0.
syntax-space-line-start =
    { $count ->
        [one] there is a space or an invisible character ({ $code }) at the beginning of this line
       *[other] there are { $count } spaces or invisible characters (such as { $code }) at the beginning of this line
    }
    .help =
        { $count ->
            [one] Delete it: put the cursor right after it and press Backspace once.
           *[other] Delete them: put the cursor right after the last one and press Backspace { $count } times.
        }
    .label = delete this
syntax-tab = there is a tab here, but Fluent accepts only spaces
    .help = Replace the tab with four spaces.
    .label = a tab
syntax-special-start = this line begins with “{ $character }”, so Fluent does not read it as text
    .help = Write the character in braces and quotation marks: { "{" }"{ $character }"{ "}" }. Or move it to the line above, after other words.
    .label = not read as text
syntax-json = this is JSON, not Fluent
    .help = Delete the braces, the quotation marks and the commas. Each text needs its own line, with “=” after its name: name = text
    .label = JSON
syntax-dot-space = there is a space between the dot and “{ $attribute }”
    .help = Delete the space after the dot: .{ $attribute } = text
    .label = extra space
# “mira new” wrote this line, and it is part of a message: a variant, an attribute, a brace.
syntax-comment-inside = this line is a comment in the middle of “{ $name }”
    .help = Delete the “#” and the space after it, here and on the other lines of “{ $name }”. If it is not translated yet, put “# ” before all its lines.
    .label = is a comment
syntax-comment-name = the line “{ $name } =” above this one is a comment
    .help = Delete the “# ” before “{ $name }”, or put “# ” before these lines too.
syntax-orphan-attribute = the attribute “.{ $attribute }” does not belong to any message
    .help = Move it right below its message, with nothing in between.
# A “#” turned the message right above into a comment, but not its attribute.
syntax-orphan-attribute-comment = the attribute “.{ $attribute }” does not belong to any message: “{ $name }”, above it, is a comment
    .help = Delete the “# ” before the lines of “{ $name }”, or put “# ” before this line too.
syntax-stray-brace = this “{ "}" }” does not close anything
    .help = Delete it. To show a brace to readers, write { "{" }"{ "}" }"{ "}" }.
    .label = closes nothing
syntax-backslash-brace = a backslash before a brace does not work in Fluent
    .help = To show a brace to readers, write { "{" }"{ "{" }"{ "}" } or { "{" }"{ "}" }"{ "}" } instead of both characters. Otherwise, delete the backslash.
    .label = a backslash
syntax-stray-brace-variable = “{ "{" }” is missing before “${ $variable }”
    .help = Write: { "{" } ${ $variable } { "}" }
    .label = “{ "{" }” is missing
syntax-stray-brace-term = “{ "{" }” is missing before “-{ $term }”
    .help = Write: { "{" } -{ $term } { "}" }
    .label = “{ "{" }” is missing
# The braces around a variable are reversed, as in: } $name {
syntax-braces-turned = the braces around “{ $expression }” are reversed
    .help = Write: { "{" } { $expression } { "}" }
    .label = reversed
syntax-brace-own-line = the “{ "}" }” that ends the variants must be on its own line
    .help = Start a new line before it.
    .label = start a new line here
syntax-name-digit = the name “{ $name }” begins with a digit
    .help = Names begin with a letter from a to z, and they are not translated: copy the name from the source file.
syntax-comment-style = this is not how comments are written in Fluent
    .help = Begin the line with “# ” (with a space after the #).
syntax-comment-hashes = this comment begins with { $count } “#”; Fluent allows three at most
    .help = Begin the line with “# ” for a comment, or with “## ” for a heading.
    .label = too many
syntax-comment-space = the space after “#” is missing in this comment
    .help = Begin the line with “# ”, “## ” or “### ”.
# The source has a message with this name, and here its line begins with “#” by mistake.
syntax-comment-message = the “#” before “{ $name }” turns the message into a comment, so it is not shown
    .help = Delete the “#”.
    .label = “#” before the name
# Files created by “mira new” show the source text in comments; here their “# ” was deleted too.
syntax-template = this line shows the source text and must stay a comment
    .help = Put “# ” back before it and before the other lines of the source text. Delete it only before the lines that you fill in.
    .label = “# ” is missing
# In such files, a comment says which numbers use a form: “# [one]: 1, 21, 31”.
syntax-template-numbers = this line explains which numbers use a form and must stay a comment
    .help = Put the “# ” back before it and before the lines like it.
    .label = “# ” is missing
syntax-name-not-ascii = the name “{ $name }” contains a letter other than a to z
    .help = Names are not translated: copy the name from the source file. It has only letters from a to z, digits, “-” and “_”.
syntax-name-quotes = the name “{ $name }” is in quotation marks
    .help = Delete the quotation marks around the name: { $name } = text
    .label = delete the quotation marks
syntax-no-name = there is no name before this “=”
    .help = Write the name of the message first: name = text
syntax-indented-name = “{ $name }” is not at the beginning of its line
    .help = Delete the spaces before the name.
    .label = spaces before it
syntax-stray-text = this line does not belong to any message
    .help = Delete it, or put “# ” before it to keep it as a comment. If it continues the text above, put four spaces before it.
# Chats and machine translation write messages as a list. $mark is what comes before the name, such as “-” or “1.”.
syntax-list-mark = there is a list mark, “{ $mark }”, before the name “{ $name }”
    .help = Delete it here and before the other names: each line must begin with its name.
    .label = delete this
# Chats and documents put such lines around a file: ```
syntax-fence = this line of backticks is not part of the translation
    .help = Delete the line, and any others like it.
    .label = delete this line
# A line of a few words, where the source has a heading: “## Menu”.
syntax-comment-lost = this line does not belong to any message; the source file has a heading here, which begins with “##”
    .help = Put “## ” before it. If it is not a heading, delete it.
    .label = “## ” is missing
syntax-lost-indent = this line of text does not begin with spaces, so it does not belong to any message
    .help = Put four spaces before it: each line of a text after the first needs them. If it is a note, put “# ” before it instead.
    .label = add four spaces here
syntax-full-width-equals = this is a full-width character instead of a normal “=”
    .help = Type the normal character: { $name } = text
    .label = not a normal “=”
syntax-colon = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text
    .label = should be “=”
# It is below the text of another message, so it may also be a line of that text.
syntax-colon-below = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.
    .label = should be “=”
syntax-dotted-name = the attribute “.{ $attribute }” of “{ $name }” must be on its own line
    .help = Write “{ $name } =” and, on the line below it, four spaces and “.{ $attribute } = text”.
syntax-name-character = the name “{ $name }” contains “{ $character }”, which is not allowed
    .help = Names are not translated: copy the name from the source file. It has only letters from a to z, digits, “-” and “_”.
syntax-name-space = the name “{ $name }” contains a space
    .help = Copy the name from the source file. It is probably “{ $fixed }”.
# The source has no such name: this may be a line of the text above, such as “where x = y”.
syntax-name-space-unknown = “{ $name }” cannot be a name: it contains a space
    .help = If this line continues the text above, put four spaces before it. Otherwise, copy the name from the source file.
syntax-no-equals = “=” is missing after “{ $name }”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.
syntax-attribute-no-equals = “=” is missing after “{ $name }”
    .help = Write: { $name } = text
    .label = “=” goes after this
syntax-empty-value = “{ $name }” has no text
    .help = Write the text after the “=”. If it is not translated yet, put “# ” before this line and before the lines of its attributes: readers then see the source text.
syntax-empty-attribute = “{ $name }” has no text
    .help = Write the text after the “=”. If it is not translated yet, copy the source text.
# The same for a message whose attributes, on the lines below, have no text either.
syntax-empty-lines = “{ $name }” and its attributes have no text
    .help = Write the text after each “=”. If it is not translated yet, put “# ” back before these lines: readers then see the source text.
syntax-empty-term = the term “{ $name }” has no text
    .help = Write its text after the “=”. A term must have one, even if it has attributes.
syntax-no-default = none of these variants is marked as the default, for when no other one fits
    .help = Put an asterisk before this one: *[{ $key }]
    .label = asterisk missing
syntax-no-other = the default variant *[{ $key }] is missing
    .help = Add this line below, for when no other variant fits: *[{ $key }] text
    .label = last variant
# $fixed is how the variant should begin, such as [one] or *[other].
syntax-variant-bracket = the name of a variant must be in square brackets
    .help = Write: { $fixed }
    .label = needs square brackets
syntax-variant-extra = there are extra characters before the variant [{ $key }]
    .help = Write: { $fixed }
    .label = extra characters
syntax-variant-expected = this line does not begin with the name of a variant in square brackets
    .help = Write the name first, in square brackets: [one] text
    .label = needs square brackets
syntax-two-defaults = two of these variants are marked as the default
    .help = Keep the asterisk before one of them, usually *[other], and delete the other one.
    .label = second asterisk
syntax-star-space = there is a space between the asterisk and the bracket
    .help = Write: *[{ $key }]
    .label = extra space
syntax-star-inside = the asterisk is inside the bracket
    .help = The asterisk goes before the bracket: *[{ $key }]
    .label = asterisk inside
syntax-variant-own-line = there are two variants on the same line
    .help = Start a new line before this bracket: each variant needs its own line.
    .label = start a new line here
syntax-message-selector = a message cannot be used to choose a variant
    .help = Use a variable instead: { "{" } $name -> …
syntax-attribute-selector = an attribute of a message cannot be used to choose a variant
    .help = Use a variable, or an attribute of a term: { "{" } -term.attribute -> …
syntax-term-selector = a term cannot be used to choose a variant; only its attributes can
    .help = Use an attribute, such as the gender: { "{" } -brand.gender -> …
syntax-term-attribute = an attribute of a term cannot be shown to readers
    .help = Show the term itself, or use the attribute to choose a variant: { "{" } -term.attribute -> …
# $name is an attribute of a term, with its dot, such as “.případ”. The translation added it: the source has none.
syntax-term-attribute-name = the name “{ $name }” contains a letter other than a to z
    .help = Write it with letters from a to z only, here and everywhere else it is used.
syntax-nested-selector = there are extra braces around the part before “->”
    .help = Delete the inner braces: { "{" } $name -> …
syntax-unclosed-string = this quotation mark is never closed
    .help = Add a closing " on the same line.
    .label = opened here
syntax-escaped-quote = the backslash before this quotation mark makes it part of the text
    .help = To show a backslash to readers, write \\ instead. Otherwise, delete it.
    .label = does not end the text
syntax-positional-last = this value comes after an option
    .help = Put it first, right after the parenthesis, as in NUMBER($n, minimumFractionDigits: 2)
    .label = must come first
syntax-repeated-argument = the option “{ $name }” is given twice
    .help = Keep one of them.
syntax-escape = “{ $escape }” has no meaning in Fluent
    .help = Only these have a meaning: \\ (a backslash), \" (a quotation mark), and \u or \U with a number.
syntax-escape-brace = “{ $escape }” has no meaning in Fluent
    .help = Delete the backslash. Between quotation marks, a brace is shown as it is.
    .label = extra backslash
syntax-escape-newline = “{ $escape }” has no meaning in Fluent
    .help = For a new line, start a new line in the file instead, with four spaces before the text. Or write: { "{" }"\u000A"{ "}" }
    .label = not a new line
syntax-unicode-escape = there are too few digits after “{ $escape }”
    .help = Write four digits (0–9, A–F) after \u, or six after \U, as in \u00E9. Or type the character itself.
syntax-function-case = the function name “{ $name }” must be in capital letters
    .help = Write: { $fixed }
syntax-function-parentheses = the parentheses after the function “{ $name }” are missing
    .help = Write: { $name }()
    .label = “()” is missing
syntax-argument-literal = the value of an option must be a number or a text in quotation marks
    .help = Write a number, or a text in "…".
# $name is an option, such as “case” in (case= "genitive"). $fixed is how it should be written: case: "genitive"
syntax-option-equals = there is a “=” after “{ $name }” instead of a colon
    .help = Write: { $fixed }
    .label = should be “:”
# An option’s value, such as (case: genitive), where (case: "genitive") is meant.
syntax-argument-quotes = the value “{ $value }” must be in quotation marks
    .help = Write: "{ $value }"
    .label = quotation marks are missing
# $name is an option or a value, such as “day” in (month: "long" day: "numeric").
syntax-comma = a comma is missing before “{ $name }”
    .help = Write a comma before it.
    .label = add a comma before this
syntax-empty-variant = the variant [{ $key }] has no text
    .help = Write its text after the bracket. To show nothing to readers, write { "{" }""{ "}" }.
    .label = no text
syntax-variants-same-line = the variants begin on the same line as the arrow
    .help = Start a new line after ->, and put each variant on its own line.
    .label = start a new line here
syntax-variable-name = there is no valid variable name after “$”
    .help = Copy the variable from the source text, without spaces after the $: { "{" } $name { "}" }
# $written is the name with its “$”. $variable is the name in the source, without “$”.
syntax-variable-letter = the name “{ $written }” contains a letter other than a to z
    .help = Variable names are not translated. Write: ${ $variable }
syntax-variable-space = there is a space between “$” and “{ $variable }”
    .help = Delete the space: ${ $variable }
    .label = extra space
syntax-attribute-space = there is a space between “{ $name }” and “.{ $attribute }”
    .help = Delete the space: { $name }.{ $attribute }
    .label = extra space
syntax-variable-dollar-after = the “$” must come before “{ $variable }”, not after it
    .help = Write: ${ $variable }
    .label = “$” goes first
syntax-reference-name = Fluent cannot read this name
    .help = Names are not translated: copy the name from the source text. It has only letters from a to z, digits, “-” and “_”, and no spaces.
# $variable is a variable of the source, and its braces contain other words: { $userName for you }.
syntax-words-in-braces = there are other words in the braces of “${ $variable }”
    .help = Keep only { "{" } ${ $variable } { "}" }. If readers should see the other words, write them after it.
    .label = only ${ $variable } goes here
syntax-key = the name of a variant must be one word or a number
    .help = Write one word with letters from a to z, such as [one], or a number, such as [1].
syntax-key-letter = the name of the variant [{ $key }] contains a letter other than a to z
    .help = Write it with letters from a to z only. If an attribute of a term has the same word, change it there too.
# $keys lists names of variants, such as [one], [other].
syntax-key-known = the name of the variant [{ $key }] contains a letter other than a to z
    .help = Variant names are not translated. Use one of these: { $keys }
syntax-key-placeable = the name of a variant cannot contain braces
    .help = Write the name or number itself: [one] or [1]
syntax-key-unclosed = the bracket of this variant is never closed
    .help = Write “]” after the name, as in [one]
syntax-quotes = Fluent does not recognise these quotation marks
    .help = Inside braces, use straight quotation marks: "…"
    .label = use "
# $expression is a variable, a term or a function, such as $name in { “$name” }.
syntax-quotes-around = “{ $expression }” is in quotation marks inside the braces
    .help = Delete the quotation marks around { $expression }. If readers should see them, put them outside the braces.
    .label = delete the quotation marks
# $kind (String): en for an en dash (–), em for an em dash (—), other for any other similar character.
syntax-dash =
    { $kind ->
        [en] there is an en dash (“{ $character }”) here instead of a hyphen
        [em] there is an em dash (“{ $character }”) here instead of a hyphen
       *[other] there is another kind of dash (“{ $character }”) here instead of a hyphen
    }
    .help = Write a hyphen: { $fixed }
    .label = not a hyphen
syntax-full-width = this “{ $character }” is full-width, but Fluent needs the normal character
    .help = Type the normal character: { $fixed }
    .label = full-width
syntax-arrow = the arrow “->” before the variants is missing
    .help = Write this, and put the first variant on the next line: { "{" } { $selector } ->
    .label = -> goes here
syntax-empty-placeable = these braces are empty
    .help = Write a variable in them, or delete them. To show nothing to readers, write { "{" }""{ "}" }.
syntax-unclosed-brace = this “{ "{" }” is never closed
    .help = Write “{ "}" }” where it ends. To show a brace to readers, write { "{" }"{ "{" }"{ "}" }.
    .label = opened here
# $expression is what is in the braces, such as $name or -term.
syntax-brace-missing = “{ "}" }” is missing after “{ $expression }”
    .help = Write: { "{" } { $expression } { "}" }
    .label = not closed
# $character is a bracket that was typed instead of the brace, such as “)” in { $name ).
syntax-bracket-other = there is a “{ $character }” here instead of a “{ "}" }”
    .help = Replace “{ $character }” with “{ "}" }”.
    .label = should be “{ "}" }”
# An extra bracket, such as “)” in { $name) }.
syntax-bracket-extra = this “{ $character }” does not close anything
    .help = Delete “{ $character }”.
    .label = closes nothing
syntax-unclosed-parenthesis = this “(” is never closed
    .help = Write “)” after the last value.
    .label = opened here
syntax-placeable = Fluent cannot read what is in these braces
    .help = Braces can contain only these: $variable, -term, message, "text", a number, NUMBER(…) or DATETIME(…).
syntax-unreadable = Fluent cannot read this part
    .help = Compare it with the same message in the source file.
too-deep-crowded = “{ $name }” has more than { $limit } attributes, variants and names in braces, so not all of it was checked
    .help = Split it into several messages.
too-deep-long = “{ $name }” is longer than { $limit } MB, so it is not shown
    .help = Split it into several messages.
too-deep-many = “{ $name }” has more than { $limit } values in braces, so programs do not show it
    .help = Split it into several messages.
too-deep = braces are nested more than { $limit } levels deep
    .help = Look for a brace that was typed many times by mistake, and delete the extra ones.
    .label = too many

## Names: of messages, attributes and variants.

duplicate-message = “{ $name }” is already on line { $line }: only one of them is shown
    .help = Delete one of the two.
    .label = second time
duplicate-attribute = “{ $name }” has “.{ $attribute }” twice: only one of them is shown
    .help = Delete one of the two.
    .label = second time
duplicate-variant = there is already a variant [{ $key }]: this one is never shown
    .help = Delete one of the two, or give this one its own name.
    .label = second time
missing-message = “{ $name }” is not translated
    .help = Add a line: { $name } = … Source text: { $text }
missing-message-attributes = “{ $name }” is not translated
    .help = Add a line “{ $name } =”. Below it, after four spaces, add one line for each of these, such as “.title = text”: { $attributes }. Source text: { $text }
# $attributes lists names such as “.title, .hint”.
missing-message-more = “{ $name }” is not translated
    .help = Add a line: { $name } = … Add its attributes below it ({ $attributes }). Source text: { $text }
missing-message-comment = “{ $name }” is not translated: its line is still a comment
    .help = Delete the # and the space before “{ $name } =”, and write the text. Source text: { $text }
    .label = delete the #
missing-message-comment-filled = “{ $name }” is translated, but its line is still a comment
    .help = Delete the # and the space before “{ $name } =”, and before the other lines of the message.
    .label = delete the #
missing-message-indented = there are spaces before “{ $name }”, so it is read as part of the message above
    .help = Delete the spaces before it.
    .label = spaces before it
missing-message-joined = “{ $name }” comes after other words, so it is read as part of that text
    .help = Start a new line before it, without spaces.
    .label = start a new line here
missing-message-joined-or = “{ $name }” is not translated, unless it begins here, after other words
    .help = If a message begins here, start a new line before it, without spaces. If not, add a line: { $name } = … Source text: { $text }
    .label = is this a message?
# Several missing messages of one file. $texts is a list, one “name = source text” a line.
# $count (Number): at least 2.
missing-message-several = { $count } messages are not translated
    .help =
        Add a line for each, with the translation after the “=”. Attributes, here in parentheses, go below it, each on a line of its own after four spaces. Source texts:
        { $texts }
missing-message-all = nothing in this file is translated yet ({ $messages } messages)
    .help = Open it next to the source file and translate the messages one by one.
missing-attribute = “{ $name }” has no “.{ $attribute }”
    .help = Write below it, after four spaces: .{ $attribute } = text
missing-attribute-comment = “.{ $attribute }” of “{ $name }” is still a comment
    .help = Delete the # before “.{ $attribute }”, keep the spaces, and write the text after the “=” if it is missing.
    .label = delete the #
missing-attribute-dot = “{ $name }” has no “.{ $attribute }”: this line is read as part of its text
    .help = Did you mean “.{ $attribute } =”? An attribute begins with a dot.
    .label = add a dot here
missing-attribute-character = “{ $name }” has no “.{ $attribute }”: this line is read as part of its text
    .help = Replace “{ $character }” with a dot. An attribute begins with a dot.
    .label = should be a dot
missing-attribute-joined = “{ $name }” has no “.{ $attribute }”: here it is read as part of another text
    .help = Start a new line before the dot, with four spaces.
    .label = start a new line here
missing-value = “{ $name }” has no text of its own, only attributes
    .help = Write its text after the “=”.
empty-text = “{ $name }” is empty: readers see nothing
    .help = Write the text. If it is not translated yet, put “# ” before all lines of “{ $name }”: readers then see the source text.
empty-text-attribute = “{ $name }” is empty: readers see nothing
    .help = Write the text. If it is not translated yet, copy the source text.
# $language is the code of the source language; $change is the source text with what was taken out and what was put in.
stale-message =
    { $language ->
        [en] the English text of “{ $name }” changed after this was translated
       *[other] the source text of “{ $name }” changed after this was translated
    }
    .help =
        What changed: { $change }
        Correct the translation. If it is still right, run: { -program } review --done { $name }
stale-message-shown = “{ $name }” shows the text of { $shown }, which changed after this was translated
    .help =
        It is now: { $change }
        Correct the translation. If it is still right, run: { -program } review --done { $name }
obsolete-message = “{ $name }” is never shown: the source language has no such message
    .help = Delete it.
obsolete-message-or = “{ $name }” is never shown: the source language has no such message
    .help = If it is the translation of one of the missing messages, give it the name of that message. If not, delete it.
obsolete-message-only = only this language has “{ $name }”: readers of the other languages are not shown it
    .help = Write it in the source language, too, or give it the name of the missing message that it translates. If it is for these readers only, write above it: # mira: allow(obsolete-message) the reason
obsolete-message-near = “{ $name }” is never shown: the source language has no such message
    .help = Did you mean “{ $suggestion }”? Rename it.
obsolete-message-elsewhere = “{ $name }” is never shown: in the source language it is in another file
    .help = Move it to “{ $file }”.
obsolete-message-place = “{ $name }” is never shown: the source language has “{ $suggestion }” in this place
    .help = If this is the translation of “{ $suggestion }” ({ $text }), rename it. If not, delete it.
obsolete-message-double = “{ $name }” is never shown here: it belongs in “{ $file }”, where it already is
    .help = Delete it here.
obsolete-message-copy = this file looks like a copy of “{ $file }”: that is where most of its messages belong, and already are
    .help = If you still have this file’s own texts, for example in a backup, put them back. If not, delete from it what is also in “{ $file }”.
obsolete-message-attribute = “{ $name }” is never shown: in the source language it is an attribute of “{ $message }”
    .help = Write four spaces and a dot before it: .{ $name }
    .label = add a dot here
obsolete-attribute = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = Delete it.
obsolete-attribute-near = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = Did you mean “.{ $suggestion }”? Rename it.
obsolete-attribute-or = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = If it is the translation of one of the missing attributes, give it the name of that attribute. If not, delete it.
obsolete-attribute-place = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = If this is the translation of “.{ $suggestion }” ({ $text }), rename it. If not, delete it.

## What is in braces.

unknown-reference = “{ $name }” refers to “{ $reference }”, which does not exist
    .help = Copy the name from the source text, or write what readers should see.
# $file is the source file that has it. The other language needs its own.
unknown-reference-source = “{ $name }” refers to “{ $reference }”, which only the source language has: readers would see its name in braces
    .help = Copy “{ $reference }” from the source file “{ $file }” to this language, and translate it if necessary.
    .label = missing in this language
unknown-reference-near = “{ $name }” refers to “{ $reference }”, which does not exist
    .help = Did you mean { "{" } { $suggestion } { "}" }?
unknown-reference-variable = “{ $reference }” in “{ $name }” is not a message but a variable
    .help = Did you mean { "{" } ${ $suggestion } { "}" }? Variables begin with $.
unknown-reference-dollar = “{ $name }” has “{ $written }”, which is not how Fluent writes variables
    .help = Write { "{" } ${ $reference } { "}" } instead: in Fluent, the $ goes inside the braces.
    .label = $ before the brace
unknown-reference-term = “{ $reference }” in “{ $name }” is not a message but a term
    .help = Terms begin with a hyphen: { "{" } { $suggestion } { "}" }
unknown-reference-message = “{ $reference }” in “{ $name }” is not a term but a message
    .help = Messages do not begin with a hyphen: { "{" } { $suggestion } { "}" }
unknown-reference-attribute = “{ $name }” uses “.{ $attribute }” of “{ $reference }”, which does not exist
    .help = Copy the name from the source text, or add the attribute to “{ $reference }”.
unknown-reference-value = “{ $name }” refers to “{ $reference }”, which has no text of its own
    .help = Use one of its attributes: { "{" } { $reference }.attribute { "}" }
cyclic-reference = “{ $name }” refers back to itself, so none of these can be shown: { $circle }
    .help = In one of them, replace the reference with the text itself.
    .label = the circle begins here
cyclic-reference-self = “{ $name }” refers to itself, so it cannot be shown
    .help = Replace the reference with the text itself.
    .label = refers to itself
unknown-function = Fluent has no function “{ $function }”
    .help = It has only NUMBER and DATETIME. Copy what is in the source text.
unknown-function-source = Fluent has no function “{ $function }”
    .help = It has only NUMBER and DATETIME. If your program adds this function, write this in mira.toml, under [check]: functions = ["{ $function }"]
unknown-function-near = Fluent has no function “{ $function }”
    .help = Did you mean { $suggestion }?
# $keys lists variants such as “windows, other”.
unknown-platform = the variant [{ $key }] of “{ $name }” is never shown: no platform has that name
    .help = These names are not translated. Write one of these: { $keys }
    .label = never shown
unknown-platform-near = the variant [{ $key }] of “{ $name }” is never shown: no platform has that name
    .help = Did you mean “{ $suggestion }”? These names are not translated.
    .label = write “{ $suggestion }”
invalid-argument = { $function } has no option “{ $option }”
    .help = Delete the option, or copy what is in the source text.
invalid-argument-near = { $function } has no option “{ $option }”
    .help = Did you mean “{ $suggestion }”? Capital and small letters matter.
invalid-argument-value = the option “{ $option }” cannot be “{ $value }”
    .help = It can be: { $values }
invalid-argument-count =
    { $count ->
        [0] { $function } is not given a value
       *[other] { $function } is given { $count } values, but takes only one
    }
    .help = Write one variable, then any options: { $function }($name)
invalid-argument-text = { $function } needs a variable, not the text “{ $value }”
    .help = Write the variable, without quotation marks: { $function }($name)
# $value is what the parentheses contain, such as genitive.
unknown-argument-unnamed = “{ $reference }” ignores “{ $value }”, because it has no name, so its default form is shown
    .help = Write the name of a variable of “{ $reference }” and a colon before it. If the term has no variable, delete the parentheses.
# $written is what to write, such as -brand(case: "genitive").
unknown-argument-unnamed-near = “{ $reference }” ignores “{ $value }”, because it has no name, so its default form is shown
    .help = Write this instead: { "{" } { $written } { "}" }
    .label = a name is missing
unknown-argument = “{ $reference }” does not use “{ $argument }”, so its default form is shown
    .help = It uses: { $names }. These names are not translated.
unknown-argument-near = “{ $reference }” does not use “{ $argument }”, so its default form is shown
    .help = Did you mean “{ $suggestion }”? These names are not translated.
    .label = write “{ $suggestion }”
# $keys lists names of variants such as “nominative, genitive”.
unknown-argument-value = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = It has: { $keys }. Write one of these, or add the variant to “{ $reference }”.
unknown-argument-value-near = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = Did you mean “{ $suggestion }”?
    .label = write “{ $suggestion }”
missing-argument = “{ $reference }” needs a value for “${ $variable }”, but “{ $name }” does not give one: readers would see { "{" }${ $variable }{ "}" }
    .help = A term knows only what it is given. Write { "{" } { $reference }({ $variable }: "…") { "}" } with the right word, or remove the variable from “{ $reference }”.
    .label = value missing
unknown-variable = “${ $variable }” in “{ $name }” never gets a value: the source text has no such variable
    .help = Copy the variable from the source text: its name is not translated. Or delete it.
    .label = never gets a value
unknown-variable-statement = “${ $variable }” in “{ $name }” never gets a value: nothing is inserted into statements, so readers would see an error
    .help = Write the words themselves instead of { "{" } ${ $variable } { "}" }.
    .label = never gets a value
unknown-variable-near = “${ $variable }” in “{ $name }” never gets a value: the source text has no such variable
    .help = Did you mean ${ $suggestion }? Variable names are not translated.
    .label = never gets a value
missing-variable = “{ $name }” does not use “${ $variable }”, but the source text does
    .help = Write { "{" } ${ $variable } { "}" } where its value should be. If you left it out on purpose, write above the message: # mira: allow(missing-variable) the reason
# $found is how other formats write a variable, such as %s.
missing-variable-other-format = “{ $name }” has “{ $found }” instead of “${ $variable }”, so it never gets a value
    .help = Write { "{" } ${ $variable } { "}" } instead.
    .label = never gets a value
# $found is the variable without its braces, such as $name or ($name).
missing-variable-bare = “{ $found }” in “{ $name }” has no braces, so it never gets a value
    .help = Write { "{" } ${ $variable } { "}" } instead of { $found }.
    .label = never gets a value
missing-variable-full-width = “{ $name }” has full-width braces, so Fluent does not recognise “${ $variable }”
    .help = Type normal braces: { "{" } ${ $variable } { "}" }

## Variants for numbers.

# $forms lists names of variants such as “few, many”.
missing-plural =
    { $count ->
        [one] “{ $name }” has no variant for the plural form “{ $forms }” of this language
       *[other] “{ $name }” has no variants for the plural forms “{ $forms }” of this language
    }
    .help =
        { $count ->
            [one] Add a line: [{ $form }] text
           *[other] Add a line for each, such as: [{ $form }] text
        }
    .label = shown instead
# $forms lists the names that the language has, such as “one, few, many, other”.
unreachable-variant = the variant [{ $key }] is never shown: no number uses that form in this language
    .help = Delete it. This language has: { $forms }
    .label = never shown
unreachable-variant-unknown = the variant [{ $key }] is never shown: there is no such plural form
    .help = Delete it. This language has: { $forms }
    .label = never shown
unreachable-variant-number = the variant [{ $key }] is never shown: no number uses that form in this language
    .help = For the number { $number } only, write [{ $number }]. Otherwise, delete it: this language has { $forms }.
    .label = never shown
unreachable-variant-near = the variant [{ $key }] is never shown: there is no such plural form
    .help = Did you mean [{ $suggestion }]?
    .label = never shown
# The name of this variant is a translated plural form, such as [uno] for [one].
unreachable-variant-translated = the variant [{ $key }] is never shown: there is no such plural form
    .help = Variant names are not translated. Write [{ $suggestion }].
    .label = write [{ $suggestion }]
# The name of this variant is a word for a number, such as [none] for [0].
unreachable-variant-zero = the variant [{ $key }] is never shown: there is no such plural form
    .help = In brackets, numbers are written as digits: [{ $number }].
    .label = write [{ $number }]
# The names of these variants are values that the program gives, such as [admin]. $keys lists those of the source.
unreachable-variant-word = the variant [{ $key }] is never shown: the source text has no such variant
    .help = Variant names are not translated. The source text has: { $keys }
    .label = never shown
unreachable-variant-word-near = the variant [{ $key }] is never shown: the source text has no such variant
    .help = Did you mean [{ $suggestion }]? Variant names are not translated.
    .label = never shown

## The text itself.

markup-mismatch = the tag <{ $tag }> of the source text is missing in “{ $name }”
    .help = Put { $open } and </{ $tag }> around the same words as in the source text.
markup-mismatch-void = the tag <{ $tag }> of the source text is missing in “{ $name }”
    .help = Put { $open } in the same place as in the source text.
markup-mismatch-quotes = HTML does not recognise the quotation marks in the tag <{ $tag }> of “{ $name }”
    .help = Inside a tag, use straight quotation marks: "…"
    .label = use "
markup-mismatch-attribute = “{ $attribute }” is missing in the tag <{ $tag }> of “{ $name }”
    .help = Copy the tag from the source text: { $open }
    .label = “{ $attribute }” is missing
markup-mismatch-name = the tag <{ $tag }> of “{ $name }” is called “{ $found }”, but “{ $suggestion }” in the source text
    .help = This name is not translated. Write “{ $suggestion }”, as in the source text: { $open }
    .label = write “{ $suggestion }”
markup-mismatch-added = the tag <{ $tag }> in “{ $name }” is not in the source text
    .help = Delete it, or copy the tag from the source text.
markup-mismatch-renamed = “{ $name }” has the tag <{ $tag }>, but the source text has <{ $suggestion }>
    .help = Tags are not translated. Write <{ $suggestion }>.
markup-mismatch-unclosed = the tag <{ $tag }> in “{ $name }” is never closed
    .help = Write </{ $tag }> after the words that it applies to.
    .label = opened here
markup-mismatch-unopened = the tag </{ $tag }> in “{ $name }” does not close anything
    .help = Write <{ $tag }> before the words that it applies to.
    .label = closes nothing
# $open is the opening tag, such as <a href="…">.
markup-mismatch-reversed = the tag </{ $tag }> in “{ $name }” comes before { $open }, which it should close
    .help = Swap the two: { $open } goes before the words that it applies to, and </{ $tag }> after them.
    .label = too early
# $found is what is there, such as </ b> or ＜b＞, and $suggestion is what should be there, such as </b>.
markup-mismatch-mistyped = “{ $name }” has “{ $found }” instead of { $suggestion }
    .help = Write { $suggestion }, exactly as it is shown here.
    .label = write { $suggestion }
markup-mismatch-pair = a quotation mark is missing in the tag <{ $tag }> of “{ $name }”
    .help = Add it: a value in a tag needs one before it and one after it, as in the source text: { $open }
    .label = a quotation mark is missing
# $tag may also be /b.
markup-mismatch-end = the “>” at the end of the tag <{ $tag }> in “{ $name }” is missing
    .help = Write > right after it. The tag in the source text: { $open }
    .label = add > after this
markup-mismatch-space = a space is missing after <{ $tag } in “{ $name }”
    .help = Write a space there. The tag in the source text: { $open }
    .label = add a space after this
edge-whitespace = the text of “{ $name }” ends with a space
    .help = Delete the space. The program adds what comes after the text.
    .label = a space
edge-whitespace-start = the text of “{ $name }” begins with a space
    .help = Delete the space. The program adds what comes before the text.
    .label = a space
hidden-character = there is an invisible character here ({ $code }) that changes how the text is shown
    .help = Delete it: put the cursor right after it and press Backspace once, or type the word again.
    .label = invisible character
# $end is what to write, such as { "\u202C" }.
hidden-character-direction = an invisible character here ({ $code }) changes the direction of writing, and nothing changes it back
    .help = Write { $end } at the end of this line. Or, if the text reads well without the character, delete it: put the cursor right after it and press Backspace once.
    .label = invisible character
# $code is \n, which begins a new line in other formats.
escape-sequence-line = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Start a new line instead, with four spaces before the text.
    .label = shown as it is
escape-sequence-end = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Delete it.
    .label = shown as it is
# $code is \t, which is a wide space in other formats.
escape-sequence-tab = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write a space instead.
    .label = shown as it is
escape-sequence-quote = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write only { $quote }, without the backslash.
    .label = shown as it is
# $code is what is in the text, such as \u00e9. $written is what to write, such as é.
escape-sequence-code = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write this instead: { $written }
    .label = shown as it is
# $code is what is in the text, such as &eacute;. $written is what to write, such as é.
html-entity = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write this instead: { $written }
    .label = shown as it is
# $start is " or '; $end is the same, or has a comma or semicolon after it.
code-punctuation-quotes = the text of “{ $name }” is in quotation marks, which readers would see
    .help = Delete “{ $start }” at the beginning and “{ $end }” at the end. Fluent needs no quotation marks around a text.
    .label = shown as it is
code-punctuation-equals = the text of “{ $name }” begins with a second “=”, which readers would see
    .help = Delete one of the two.
    .label = shown as it is
# $code is > or :.
code-punctuation-joined = the text of “{ $name }” begins with “{ $code }”, which readers would see
    .help = Delete “{ $code }”. Only “=” comes before a text.
    .label = shown as it is
code-punctuation-name = the text of “{ $name }” begins with its own name and a “=”, which readers would see
    .help = Delete “{ $code }”.
    .label = shown as it is
# $code is a character such as % before braces.
code-punctuation-prefix = “{ $name }” has “{ $code }” right before a value in braces, and readers would see it
    .help = Delete “{ $code }”. The braces are enough.
    .label = shown as it is
# $code is <unk>.
unfinished-text-unknown = “{ $name }” contains “{ $code }”, which machine translation leaves where it does not know a word
    .help = Compare it with the source text and write the missing word instead.
    .label = shown as it is
unbraced-variable = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write { "{" } ${ $variable } { "}" } instead.
    .label = shown as it is
# $code is a character such as ¶.
stray-character = “{ $name }” contains “{ $code }”, with which editors show a space or the end of a line
    .help = Delete it.
    .label = left by an editor
stray-character-object = “{ $name }” contains “{ $code }”, which stands for a picture that was not copied
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = stands for a picture
stray-character-backslash = a line of “{ $name }” ends with a backslash, which readers would see
    .help = Delete it. In Fluent, a text may go on in the next line without any mark.
    .label = shown as it is
stray-character-lost = “{ $name }” contains “�”, which stands for a character that was lost
    .help = Write the right character instead.
    .label = a lost character
# $code is what became of a letter in a wrong encoding, such as Ã©. $written is the letter.
stray-character-encoding = “{ $name }” contains “{ $code }”, which is a letter that was read in a wrong encoding
    .help = Write this instead: { $written }
    .label = a broken letter
# $code is TODO or FIXME.
unfinished-text = “{ $name }” contains “{ $code }”, which readers would see
    .help = Finish the text, and delete “{ $code }”.
    .label = not finished
# $name is a message, $key the value of its attribute “.accesskey”.
access-key = the access key of “{ $name }” is “{ $key }”, but it must be a single character
    .help = Write one letter of the label.
    .label = more than one character
access-key-missing = the access key of “{ $name }”, “{ $key }”, does not occur in its label
    .help = Write a letter of the label instead: { $text }
    .label = not in the label
reserved-name = the section “{ $name }” has the same name as a command, so it can never be shown
    .help = Give it another name.
untranslated = “{ $name }” is the same as in the source text
    .help = Translate it, unless it is a name or a word that both languages share.
not-normalized = “{ $name }” has a letter and its accent as two characters
    .help = Type the letter again, as one character.
    .label = two characters
unused-allow = this comment allows “{ $rule }”, but there is no such problem here
    .help = Delete the comment: it would hide the next problem of this kind.
unused-allow-unknown = this comment allows “{ $rule }”, but there is no such rule
    .help = To see all rules, run: { -program } rules
unused-allow-near = this comment allows “{ $rule }”, but there is no such rule
    .help = Did you mean “{ $suggestion }”?
# A comment that begins with “mira:” and cannot be understood. $hashes is #, ## or ###. “mira: allow” is not translated.
unused-allow-form = this comment has no effect, because it is not written correctly
    .help = Write: { $hashes } mira: allow(rule) the reason. To see all rules, run: { -program } rules
    .label = no effect
unused-allow-form-rule = this comment has no effect, because it is not written correctly
    .help = Write: { $hashes } mira: allow({ $rule }) the reason
    .label = no effect

## Shown below the problems that “mira check” found.

# Shown below many problems, when some of them are of another kind. $missing and $others (Number)
check-rest =
    { $missing ->
        [one] { $missing } of these problems is a text that is not translated yet.
       *[other] { $missing } of these problems are texts that are not translated yet.
    }
    .help =
        { $others ->
            [one] To see only the other one, add to the command: { $options }
           *[other] To see only the other { $others }, add to the command: { $options }
        }

## The rules: what each one finds, in one line without a full stop, and why it matters.

rule-unknown-locale = a folder whose name is not a language code
    .why = The program finds each language by the name of its folder, so nothing in this folder would ever be shown.
rule-misplaced-file = a file that the source language does not have
    .why = The program opens only the files that the source language has. It never opens this one, so its messages are shown in the source language.
rule-missing-file = a file of the source language that is missing here
    .why = All its messages are shown in the source language.
rule-copied-file = a file that was copied from the source language and not translated
    .why = It counts as translated, so the work that is left goes unnoticed. If you delete the untranslated messages, readers see the same texts and the work is counted. Files that contain only names, and languages close to the source language, are ignored.
rule-unreadable-file = a file or folder that cannot be read
    .why = Its contents cannot be checked. Everything else is checked as usual.
rule-invalid-encoding = a file that is not saved as UTF-8
    .why = Its letters would turn into other characters, or the file could not be read at all.
rule-byte-order-mark = an invisible mark (BOM) at the beginning of a file
    .why = Fluent reads the mark as part of the first line and loses the first message. Some editors add it without asking.
rule-carriage-return = a line that ends with a lone CR character
    .why = Fluent does not see the end of that line, and reads two messages as one.
rule-syntax-error = something that Fluent cannot read
    .why = Fluent skips the whole message, and readers see it in the source language. Each error says what is wrong.
rule-too-deep = braces that are nested too deeply
    .why = They may crash the program that reads them. A real text needs only a few levels.
rule-duplicate-message = the same name twice in a file
    .why = Only one of the two is shown, and which one depends on the program: some use the first, some the last.
rule-duplicate-attribute = the same attribute twice in a message
    .why = Only one of the two is ever shown.
rule-duplicate-variant = two variants with the same name
    .why = The first one that fits is shown, so the second one never is.
rule-missing-message = a message that is not translated
    .why = It is shown in the source language.
rule-missing-attribute = an attribute that is not translated
    .why = Headings, hints and labels are often attributes. A missing one is shown in the source language, or not at all.
rule-missing-value = a message that has attributes, but not the text that the source message has
    .why = Readers would see nothing where the text should be.
rule-empty-text = an empty text where the source text is not empty
    .why = Readers see nothing. If the message were left out, they would see the source text.
rule-stale-message = a translation that is older than its source text
    .why = Readers see what was true once. It is reported only where { -program } review keeps a record of what the translations were made from.
rule-obsolete-message = a message that the source language does not have
    .why = The program never asks for it. Often its name is misspelt, or the name has changed in the source language.
rule-obsolete-attribute = an attribute that the source message does not have
    .why = The program never asks for it. Terms are an exception: each language may give them its own attributes.
rule-unknown-reference = a message or term in braces that does not exist in this language
    .why = Readers would see its name in braces. Each language needs its own copy of what it refers to: programs do not look into another language. What the source language itself does not have is reported there, once.
rule-cyclic-reference = messages that refer to each other in a circle
    .why = They would never come to an end, so none of them can be shown.
rule-unknown-function = a function that Fluent does not have
    .why = Readers would see its name in braces. Functions that mira.toml names are accepted. What the source text uses is reported there, once.
rule-unknown-platform = a variant for a platform that does not exist
    .why = It is never shown. The names of platforms, such as “windows” or “macos”, are not translated.
rule-invalid-argument = an option or a value that a function does not accept
    .why = The number or date would not be shown as intended, or not at all.
rule-unknown-argument = a term is given a name or a value that it does not use
    .why = Its default form is shown, for example the nominative instead of the genitive. Names and values that another term uses are accepted.
rule-missing-argument = a term needs a variable that it is not given
    .why = A term does not know the program’s variables, only what is in the parentheses after its name. Readers would see the name of the variable in braces.
rule-unknown-variable = a variable that never gets a value
    .why = The program gives values only to the variables of the source text. Of any other variable, readers see the name in braces.
rule-missing-variable = a variable of the source text that the translation does not use
    .why = Readers miss the name, number or date that it stands for. It is enough if one variant uses it. Variables that the source text uses only to choose a variant are not required.
rule-missing-plural = a plural form of the language without a variant
    .why = For those numbers another variant is shown, and the sentence is wrong, as in “5 file”. Only forms that whole numbers use are required, and only where the text shows the number.
rule-unreachable-variant = a variant that is never shown, because its name is not a plural form of the language or is translated
    .why = No number uses that form. Often the variant was copied from the source text, or its name is misspelt.
rule-markup-mismatch = an HTML tag that is missing, added, renamed, mistyped or not closed
    .why = The page would look different or lose a link. Text that only looks like a tag, such as <file>, is ignored.
rule-edge-whitespace = a space at the beginning or the end of a text
    .why = It is meant to join texts, which goes wrong in languages with another word order. A space that the source text has too is accepted.
rule-hidden-character = an invisible character that changes how the text is shown
    .why = It changes the direction of writing or breaks the text. Characters that some scripts need, such as joiners and zero-width spaces, are accepted.
rule-escape-sequence = an escape of a programming language, such as \n or \", that readers would see
    .why = Fluent does not convert escapes in a text: readers see them as they are. Escapes are accepted where the source text has a backslash.
rule-html-entity = an HTML entity, such as &eacute;, that readers would see
    .why = Fluent does not convert HTML entities. They are accepted where the file of the source language has HTML.
rule-code-punctuation = punctuation that other formats need, such as quotation marks around a text
    .why = Fluent needs no quotation marks around a text, no second “=”, and no character such as % before braces: readers would see them.
rule-unbraced-variable = a variable without its braces
    .why = Only a variable in braces is replaced by its value: readers would see its name instead.
rule-unfinished-text = a text that is not finished
    .why = Readers would see the mark that a tool or a translator left.
rule-stray-character = a character that an editor or a wrong encoding left in a text
    .why = Readers would see it. Examples are ¶, �, Ã© and a backslash at the end of a line. Characters that the source text has too are accepted.
rule-access-key = an access key that does not fit its label
    .why = An access key is one letter of the label, which the program underlines. With another letter, the key is hard to find or does not work.
rule-reserved-name = a section with the same name as a command
    .why = Its name would run the command, so the section can never be shown.
rule-unused-allow = a “mira: allow” comment that has no effect
    .why = It would hide the next problem of that kind.
rule-untranslated = a text that is the same as the source text
    .why = It may have been forgotten. Names and words that languages share are often the same, so this rule is off by default.
rule-not-normalized = letters and accents as separate characters
    .why = They look the same, but a search for the word may not find it. This rule is off by default.
