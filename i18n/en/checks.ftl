### The words of the translator's commands: rules, findings, reports.

## The folder of locales, looked for by check, status, new and fmt. “--i18n” is typed as it is.

folder-not-found = there is no folder “i18n” here, nor in any folder above
    .help = Go to the folder that holds it, or name it: --i18n FOLDER
# $folder is a path, as the person typed it.
folder-missing = there is no folder “{ $folder }”
    .help = Check the spelling. It is the folder that holds one folder for each language.
folder-is-a-file = “{ $folder }” is a file, not a folder
    .help = Name the folder that holds one folder for each language.
folder-unreadable = the folder “{ $folder }” cannot be read: { io-reason }
    .help = Check its read permissions, or name another one: --i18n FOLDER
folder-current = the current folder cannot be found out: { io-reason }
    .help = Go to a folder that exists.
# $found is “yes” where $nearest is a folder that was likely meant, “new” where $nearest is a language that
# can be begun, else “no”. $options is the end of the command, such as “ --i18n translations”; mostly it is empty.
folder-no-locale = there is no folder “{ $locale }” in “{ $folder }”
    .help =
        { $found ->
            [yes] Did you mean “{ $nearest }”?
            [new] To begin this language, run: { -program } new { $nearest }{ $options }
           *[no] To see the languages that are there, run: { -program } status{ $options }
        }
folder-no-file = “{ $path }” is no “.ftl” file of “{ $locale }”
    .help =
        { $found ->
            [no] Check the spelling. To check the whole language, type its name alone.
           *[yes] Did you mean “{ $nearest }”?
        }
folder-no-source = there is no folder “{ $locale }” in “{ $folder }”, to translate from
    .help =
        { $found ->
            [no] Name the language that all others are translated from (--source LANGUAGE), or the folder that holds one folder for each language (--i18n FOLDER).
           *[yes] Did you mean “{ $nearest }”? Then add: --source { $nearest }
        }
folder-no-texts = there are no “.ftl” files to translate from in “{ $path }”
    .help = Put them there, or name the language that all others are translated from: --source LANGUAGE

## The words before a finding: “error[rule]: headline”. Lower case.

severity-error = error
severity-warning = warning
severity-help = help

## The last line of a check: “3 files, 120 messages: 2 errors, 1 warning”.
## The first four are its parts; report-summary and report-clean put them together.

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
report-cut = Of one kind at most { $limit } faults in a file are told and counted: fix these, then look again.

## “mira status”: how far each translation is. The words that head the table are short.

# $locale is the tag of the language that all others are translated from, “en” for instance.
status-source =
    { $messages ->
        [one] The source, { $locale }, has { $messages } message.
       *[other] The source, { $locale }, has { $messages } messages.
    }
status-none = There is no other language yet. To begin one, run: { -program } new LANGUAGE{ $options }
status-locale = Language
status-translated = Translated
status-missing = Missing
status-obsolete = Obsolete
status-percent = { $percent }%
# Heads a list of texts. $path is a file.
status-left = Left to translate in “{ $path }”:
status-unreadable = “{ $path }” cannot be read: { io-reason }
    .help = Its messages are counted as missing.

## “mira rules”: what translations are checked by, and why.

# Stands where others have “error” or “warning”: this rule is not used unless it is asked for.
severity-off = off
rules-more = To read more about one of them, run: { -program } rules RULE
rules-source = The source:
# $place is “file” for an example in the language $locale, and “folder” for paths of files.
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
rules-off = This rule is used only when it is asked for:
    .command = { -program } check --deny { $rule }
rules-silence = Where it is no fault, write this line above the message, with your reason. Begun with ### it holds for the whole file.
rules-silence-file = Where it is no fault, write this line at the top of the file, with your reason:
rules-allow = To leave this rule out of a check, run:
    .command = { -program } check --allow { $rule }
# Stands in that line: “# mira: allow(rule) the reason”.
rules-reason = the reason
# $found is “no” where no name is near enough to be meant; otherwise $nearest is that name.
rules-unknown = there is no rule “{ $rule }”
    .help =
        { $found ->
            [no] To see the rules there are, run: { -program } rules
           *[yes] Did you mean “{ $nearest }”? To see all rules, run: { -program } rules
        }

## The command "fmt", which writes files in one common form (line ends, spaces, indentation).
## Its summary is told after the names of the files.

# $changed, $unchanged, $left (Number): files
fmt-done = files changed: { $changed }; already in this form: { $unchanged }; left alone: { $left }
# The same, where only shown: nothing was written.
fmt-shown = files that would change: { $changed }; already in this form: { $unchanged }; left alone: { $left }
# Told with “fmt --check” and “fmt --diff”, after the line above.
fmt-only-ends =
    { $files ->
        [one] { $files } of them differs only in the ends of its lines: CRLF, as Windows writes them, instead of LF.
       *[other] { $files } of them differ only in the ends of their lines: CRLF, as Windows writes them, instead of LF.
    }
# $path is a file; $line and $column (Number) count from 1; $cause: what is wrong there, and $cure: what to
# do, both as “check” tells them. $found is “no” for a file that “check” would not find.
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $cure }
        { $found ->
            [no] The file was left as it was.
           *[yes] The file was left as it was. To see this place in it, run: { -program } check{ $options }
        }
# The same of a file that is too large for finding out what is wrong.
fmt-syntax = { $path }:{ $line }:{ $column }: there is a mistake here, so the file was left as it was
    .help =
        { $found ->
            [no] Open the file there in an editor and look for a sign that is missing or too many.
           *[yes] To see what is wrong, run: { -program } check{ $options }
        }
fmt-too-deep = { $path }:{ $line }:{ $column }: too many braces stand inside each other here, so the file was left as it was
    .help = Make several simpler messages out of this one.
fmt-too-long = { $path }:{ $line }:{ $column }: a message or comment here is longer than a book, so the file was left as it was
    .help = Divide it into shorter ones.
fmt-would-change = { $path }:{ $line }:{ $column }: this message or comment would not stay what it is, so the file was left alone
    .help = It holds an unusual character, such as a carriage return at the end of a line. Remove it and run this again.
# $found is “no” where no name is near enough to be meant; otherwise $nearest is that name.
fmt-missing = there is no file or folder “{ $path }”
    .help =
        { $found ->
            [no] Check the spelling.
           *[yes] Did you mean “{ $nearest }”?
        }
fmt-system = “{ $path }” was left as it was: { io-reason }
    .help = Nothing of it is lost. Mend this and run it again.
fmt-not-a-file = “{ $path }” is not a file of text, so it was left alone
    .help = Name a file, or a folder with files.
# $limit (Number): megabytes
fmt-too-large = “{ $path }” is larger than { $limit } MB, so it was left alone
    .help = Divide it into smaller files.
fmt-not-text = “{ $path }” is not text in the encoding UTF-8, so it was left alone
    .help = Open it in an editor and save it as UTF-8.
fmt-protected = “{ $path }” is marked as read-only, so it was left alone
    .help = Allow writing to it and run this again.
fmt-changed = “{ $path }” was changed by another program meanwhile, so it was left alone
    .help = Save your work there and run this again.
fmt-loop = the link “{ $path }” leads back to a folder that it is in, so it was passed over
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
new-exists = “{ $path }” is there already, so nothing was made
    .help = To see what is still to be translated, run: { -program } status --missing { $locale }{ $options }
new-cannot = “{ $path }” cannot be made: { io-reason }
    .help = Nothing was made. Look at who may write in the folder around it.
new-faulty-source = { $path }:{ $line }:{ $column }: there is a mistake in the text to translate from, so nothing was made
    .help = To see what is wrong, run: { -program } check { $source }{ $options }
new-made = “{ $path }” is ready to be filled in
    .help = Open the files in an editor: their first lines say how to go on. To see how much is left, run: { -program } status { $locale }{ $options }
# These lines stand at the beginning of each new file. "=" and "[" are the signs in that file.
# $source is the tag of the language that is translated from.
new-intro =
    Each text is here as it is in “{ $source }”, and under it once more without its words.
    To translate it, remove the sign # and the space after it from those lower lines, and write
    after each = and each ] that has nothing after it. Names and all that stands in braces stay as they are.
    Numbers after a [word] say for which numbers that form is used.
    What is not translated yet is shown to readers in another language.

## What the checker finds. Each message is one line that makes sense by itself, in lower case and
## without a full stop, for it follows “error[rule]: ”. The attribute .help says what to type; .label
## stands beside the caret and has two or three words. What is in quotation marks is shown as it
## stands in the file.

## Files and folders.

unknown-locale = the folder “{ $name }” is not named after a language
    .help = Rename it to the language’s tag: “pl” for Polish, “pt-BR” for Brazilian Portuguese.
unknown-locale-near = the folder “{ $name }” is not named after a language
    .help = Did you mean “{ $suggestion }”? Rename the folder.
unknown-locale-copy = the folder “{ $name }” is not named after a language, and “{ $suggestion }” is there
    .help = If it is a copy, move it out of here or delete it. Readers only see what is in “{ $suggestion }”.
# Both names are one tag, in large or small letters, such as “es” and “ES”.
unknown-locale-twin = the folder “{ $name }” stands for the same language as “{ $suggestion }”, and only that one is read
    .help = Move what is to be shown to “{ $suggestion }”, and delete this folder.
misplaced-file = the program never opens “{ $file }”: the source has no such file
    .help = If it has messages that your other files lack, move them to the file in which the source has them. Then delete it.
misplaced-file-near = the program never opens “{ $file }”: the source has no such file
    .help = Did you mean “{ $suggestion }”? Rename the file.
misplaced-file-folder = the program never opens “{ $file }”: the source has no such folder
    .help = Did you mean “{ $suggestion }”? Rename the folder “{ $folder }”.
misplaced-file-move = the program never opens “{ $file }”: the source has no such file
    .help = Did you mean “{ $suggestion }”? Move it there.
missing-file =
    { $messages ->
        [one] the file “{ $file }” is missing, with its { $messages } message
       *[other] the file “{ $file }” is missing, with its { $messages } messages
    }
    .help = Copy the source’s file here and translate it. Delete from it what is not translated yet: it would count as translated.
copied-file = nothing in this file is translated: its texts are the same as in the source
    .help = Translate them. Delete what is not translated yet: readers see the source’s text of it all the same.
unreadable-file = this cannot be read: { io-reason }
    .help = Check what it is and its read permissions. All else was checked.
unreadable-file-special = this is no ordinary file, so it was not opened
    .help = Put a text file in its place, or delete it.
unreadable-file-loop = this link leads back to a folder above it
    .help = Delete the link, or let it lead somewhere else.
unreadable-file-large = this file is larger than { $limit } MB, so it was not read
    .help = A file of messages is far smaller. Look at what is in it.
unreadable-file-many = with this file the language has more than { $limit } lines and braces, so it was not read
    .help = The files of a language are far smaller. Look at what is in them.
invalid-encoding = this file is not saved as UTF-8, the way to write every language’s letters
    .help = Save it again with the encoding “UTF-8”. It seems to be in an older one, such as Latin-1, where this character is “{ $character }”.
    .label = not UTF-8
invalid-encoding-utf16 = this file is saved as UTF-16, and Fluent reads UTF-8 alone
    .help = Save it again with the encoding “UTF-8”.
invalid-encoding-binary = this file does not hold text
    .help = Put the text file in its place. It may be a picture or a document that was renamed.
byte-order-mark = the file begins with an invisible mark (BOM) that makes Fluent drop the first message
    .help = Save it again with the encoding “UTF-8 without BOM”.
    .label = invisible mark
carriage-return =
    { $count ->
        [one] a line ends in a way that Fluent does not see (CR alone)
       *[other] { $count } lines end in a way that Fluent does not see (CR alone)
    }
    .help = Save the file again with the line endings “LF” (Unix) or “CRLF” (Windows).
    .label = the line ends here

## Syntax: what Fluent cannot read.

syntax-conflict = two people’s changes met here, and nobody has chosen between them
    .help = Keep the lines that are right. Delete the others, and the lines that begin with { "<<<<<<<" }, { "=======" } and { ">>>>>>>" }.
syntax-space = there is an unusual space here ({ $code }), and Fluent knows only the ordinary one
    .help = Replace it with an ordinary space.
    .label = unusual space
syntax-space-no-break = there is a no-break space here ({ $code }), and Fluent knows only the ordinary one
    .help = Replace it with an ordinary space.
    .label = no-break space
syntax-space-zero-width = there is a zero-width space here ({ $code }), which nobody sees
    .help = Delete it: put the cursor behind it and press the backspace key once.
    .label = zero-width space
syntax-space-hidden = there is a character here ({ $code }) that nobody sees
    .help = Delete it: put the cursor behind it and press the backspace key once.
    .label = hidden character
# Several such characters side by side. $count (Number): all of them. $spaces (Number): those that look like
# spaces. $kind (String): “no-break” for no-break spaces alone, “hidden” where nobody sees any of them,
# else “other”. $code is the first one’s, such as U+00A0.
syntax-space-several =
    { $kind ->
        [no-break] there are { $count } no-break spaces here ({ $code }), and Fluent knows only the ordinary one
        [hidden] there are { $count } characters here (such as { $code }) that nobody sees
       *[other] there are { $count } unusual spaces or hidden characters here (such as { $code })
    }
    .help =
        { $kind ->
            [hidden] Delete them: put the cursor behind them and press the backspace key { $count } times.
           *[other]
                { $spaces ->
                    [one] Delete them, and type one ordinary space.
                   *[other] Delete them, and type { $spaces } ordinary spaces.
                }
        }
    .label =
        { $kind ->
            [no-break] no-break spaces
            [hidden] hidden characters
           *[other] unusual spaces
        }
# $count (Number): characters to delete. $code is the first one’s, such as U+00A0.
syntax-space-line-start =
    { $count ->
        [one] at the beginning of this line there is a space or hidden character ({ $code }), and none belongs there
       *[other] at the beginning of this line there are { $count } spaces or hidden characters (such as { $code }), and none belongs there
    }
    .help =
        { $count ->
            [one] Delete it: put the cursor right behind it and press the backspace key once.
           *[other] Delete them: put the cursor right behind the last one and press the backspace key { $count } times.
        }
    .label = nothing belongs here
syntax-tab = there is a tab here, and Fluent knows only spaces
    .help = Replace the tab with four spaces.
    .label = a tab
syntax-special-start = this line begins with “{ $character }”, so Fluent does not read it as text
    .help = Write the character in braces and quotation marks: { "{" }"{ $character }"{ "}" }. Or move it up, behind other words.
    .label = not read as text
syntax-dot-space = there is a space between the dot and “{ $attribute }”
    .help = Delete the space after the dot: .{ $attribute } = text
    .label = no space here
# Such a line was written by “mira new”, and is a part of a message: a variant, an attribute, a brace.
syntax-comment-inside = this line is a comment in the middle of “{ $name }”
    .help = Delete the “#” and the space behind it, here and in the other lines of “{ $name }”. If it is not translated yet, put “# ” before all of its lines.
    .label = is a comment
syntax-comment-name = the line “{ $name } =” above this one is a comment
    .help = Take away the “# ” before “{ $name }”, or put “# ” before these lines, too.
syntax-orphan-attribute = the attribute “.{ $attribute }” stands under no message
    .help = Move it right below its message, with no other line between.
# The message right above was made a comment by a “#”, and its attribute was left as it was.
syntax-orphan-attribute-comment = the attribute “.{ $attribute }” stands under no message: “{ $name }”, above it, is a comment
    .help = Take away the “# ” from the lines of “{ $name }”, or put “# ” before this line, too.
syntax-stray-brace = there is a “{ "}" }” that closes nothing
    .help = Delete it. If the reader should see a brace, write { "{" }"{ "}" }"{ "}" }.
    .label = closes nothing
syntax-backslash-brace = there is a backslash before a brace, and that means nothing to Fluent
    .help = Where the reader should see a brace, write { "{" }"{ "{" }"{ "}" } or { "{" }"{ "}" }"{ "}" } instead of both signs. Else delete the backslash.
    .label = a backslash
syntax-stray-brace-variable = there is no “{ "{" }” before “${ $variable }”
    .help = Write { "{" } ${ $variable } { "}" }
    .label = “{ "{" }” is missing
# The braces around a variable the wrong way round, as in: } $name {
syntax-braces-turned = the braces around “{ $expression }” are the wrong way round
    .help = Write: { "{" } { $expression } { "}" }
    .label = the wrong way round
syntax-brace-own-line = the “{ "}" }” that ends the variants stands on the line of one, and Fluent takes it for text
    .help = Begin a new line before it.
    .label = new line here
syntax-name-digit = the name “{ $name }” begins with a digit
    .help = Let it begin with a letter from a to z. Names are not translated: copy the source’s.
syntax-comment-style = this is not how Fluent writes comments
    .help = Begin the line with “# ”: a hash and a space.
syntax-comment-signs = this comment begins with { $count } “#”, and Fluent knows three at most
    .help = Begin the line with “# ” for a comment, or with “## ” for a heading: no more than three, and then a space.
    .label = too many
syntax-comment-blank = this comment lacks the space after “#”
    .help = Begin the line with “# ”, “## ” or “### ”.
# The source has a message of that name, and here its line begins with “#” by a slip.
syntax-comment-message = the “#” before “{ $name }” turns its line into a comment, and the message is left out
    .help = Delete the “#”.
    .label = “#” before the name
# A file made by “mira new” shows the source’s text in comments; here their “# ” was taken away, too.
syntax-template = this line shows the source’s text, and is no longer a comment
    .help = Put the “# ” back before it and before the lines of the source’s text. It is taken away only before the lines to fill in.
    .label = “# ” is missing
# In such a file it says, in comments, for which numbers a form is used: “# [one]: 1, 21, 31”.
syntax-template-numbers = this line explains for which numbers a form is used, and is no longer a comment
    .help = Put the “# ” back before it and before the lines like it.
    .label = “# ” is missing
syntax-name-not-ascii = the name “{ $name }” has a letter beyond a to z
    .help = Names are not translated. Copy the source’s: it has only the letters a to z, digits, “-” and “_”.
syntax-name-quotes = the name “{ $name }” is written with quotation marks
    .help = Delete the quotation marks around the name: { $name } = text
    .label = no quotation marks
syntax-no-name = there is no name before this “=”
    .help = Write the message’s name before it: name = text
syntax-indented-name = “{ $name }” does not stand at the beginning of its line
    .help = Delete the spaces before the name.
    .label = spaces before it
syntax-stray-text = this line belongs to no message
    .help = Delete it, or put “# ” before it to keep it as a comment. If it continues the text above, put four spaces before it.
# Chats and machine translation write messages as a list. $mark is what stands before the name, such as “-” or “1.”.
syntax-list-mark = before the name “{ $name }” there is “{ $mark }”, as in a list
    .help = Delete it, here and before the other names, so that each line begins with its name.
    .label = does not belong here
# Chats and documents put such lines around a file: ```
syntax-fence = this line of backticks is no part of the translation
    .help = Delete the line, and any others like it.
    .label = does not belong here
# A line of a few words, where the source has a heading: “## Menu”.
syntax-comment-lost = this line belongs to no message; in the source there is a heading, which begins with “##”
    .help = Put “## ” before it. If it is no heading, delete it.
    .label = “## ” is missing
syntax-lost-indent = this line of text does not begin with spaces, so it belongs to no message
    .help = Put four spaces before it: each line of a text after the first needs them. If it is a note, put “# ” before it instead.
    .label = spaces needed here
syntax-full-width-equals = there is a wide sign here instead of the plain “=”
    .help = Type the plain sign: { $name } = text
    .label = not the plain “=”
syntax-colon = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text
    .label = “=” belongs here
# Stands below the text of another message, so it may also be a line of that text.
syntax-colon-below = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.
    .label = “=” belongs here
syntax-dotted-name = “{ $name }.{ $attribute }” cannot be written on one line
    .help = Write the message “{ $name } =” and below it, after four spaces, “.{ $attribute } = text”.
syntax-name-character = the name “{ $name }” has a “{ $character }” in it
    .help = Names are not translated. Copy the source’s: it has only the letters a to z, digits, “-” and “_”.
syntax-name-blank = the name “{ $name }” has a space in it
    .help = Write it as the source does, likely “{ $fixed }”.
# The source has no such name: it may be a line of the text above, such as “where x = y”.
syntax-name-blank-unknown = “{ $name }” cannot be a name: it has a space in it
    .help = If this line continues the text above it, put four spaces before it. Else copy the name from the source.
syntax-no-equals = there is no “=” after “{ $name }”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.
syntax-attribute-no-equals = there is no “=” after “{ $name }”
    .help = Write: { $name } = text
    .label = “=” belongs behind it
syntax-empty-value = “{ $name }” has no text
    .help = Write the text after the “=”. If it is not translated yet, delete the line: the source’s text is shown then.
# The same for a message whose attributes, on the lines below, have no text either.
syntax-empty-lines = “{ $name }” and its attributes have no text
    .help = Write the text after each “=”. If it is not translated yet, put “# ” before these lines again: the source’s text is shown then.
syntax-empty-term = the term “{ $name }” has no text
    .help = Write its text after the “=”. A term needs one, also when it has attributes.
syntax-no-default = none of these variants is the default, for when no other one fits
    .help = Put a star before this one: *[{ $key }]
    .label = a star belongs here
syntax-no-other = the variant *[{ $key }] is missing: the default, for when no other one fits
    .help = Add a line below: *[{ $key }] text
    .label = last variant
# $fixed is how the variant should begin, such as [one] or *[other].
syntax-variant-bracket = a variant’s name stands in square brackets, and one of these is missing
    .help = Write: { $fixed }
    .label = square brackets belong here
syntax-variant-sign = there is something before the variant [{ $key }]
    .help = Write: { $fixed }
    .label = nothing else belongs here
syntax-variant-expected = this line begins no variant, and belongs to none
    .help = Write the variant’s name in square brackets before its text: [one] text
    .label = square brackets belong here
syntax-two-defaults = two of these variants are marked as the default
    .help = Keep the star before one of them, most often *[other], and delete the other star.
    .label = second star
syntax-star-space = between the star and the bracket there is a space
    .help = Write: *[{ $key }]
    .label = no space here
syntax-star-inside = the star stands inside the bracket
    .help = The star goes before the bracket: *[{ $key }]
    .label = star inside
syntax-variant-own-line = two variants stand on the same line
    .help = Each variant begins on its own line: begin a new one before this bracket.
    .label = new line here
syntax-message-selector = a message cannot choose between variants
    .help = Choose by a variable: { "{" } $name -> …
syntax-attribute-selector = a message’s attribute cannot choose between variants
    .help = Choose by a variable, or by an attribute of a term: { "{" } -term.attribute -> …
syntax-term-selector = a term cannot choose between variants, only its attribute can
    .help = Name the attribute, such as the gender: { "{" } -brand.gender -> …
syntax-term-attribute = a term’s attribute cannot be shown to the reader
    .help = Show the term itself, or choose by the attribute: { "{" } -term.attribute -> …
# $name is an attribute of a term, with its dot, such as “.případ”. It is the translator’s own: the source has none.
syntax-term-attribute-name = the name “{ $name }” has a letter beyond a to z
    .help = Write it with the letters a to z only, here and wherever else it stands.
syntax-nested-selector = what chooses between variants stands in braces of its own
    .help = Delete the inner braces: { "{" } $name -> …
syntax-unclosed-string = this quotation mark is never closed
    .help = Write a second " on the same line.
    .label = opened here
syntax-escaped-quote = the backslash before this quotation mark makes it part of the text
    .help = If the reader should see a backslash, write \\ in its place. Else delete it.
    .label = does not end the text
syntax-positional-last = this value stands behind an option
    .help = Put it first, right after the parenthesis, as in NUMBER($n, minimumFractionDigits: 2)
    .label = belongs first
syntax-repeated-argument = the option “{ $name }” is given twice
    .help = Keep one of them.
syntax-escape = “{ $escape }” means nothing to Fluent
    .help = After a backslash only \\, \" or \u and a number can stand. For a backslash itself, write \\.
syntax-unicode-escape = a digit is missing after “{ $escape }”
    .help = Write four digits after \u, or six after \U: \u00E9. Or type the character itself.
syntax-function-case = the function “{ $name }” is not written in capital letters
    .help = Write: { $fixed }
syntax-function-parentheses = there are no parentheses after the function “{ $name }”
    .help = Write: { $name }()
    .label = “()” is missing
syntax-argument-literal = an option can only be given a number or a text in quotation marks
    .help = Write a number, or a text in "…".
# $name is an option, such as “case” in (case= "genitive"). $fixed is how it should be written: case: "genitive"
syntax-option-equals = after “{ $name }” there is a “=” where a colon belongs
    .help = Write: { $fixed }
    .label = “:” belongs here
# An option’s value, such as (case: genitive), where (case: "genitive") is meant.
syntax-argument-quotes = the value “{ $value }” stands without quotation marks
    .help = Write: "{ $value }"
    .label = quotation marks are missing
# $name is an option or a value, such as “day” in (month: "long" day: "numeric").
syntax-comma = there is no comma before “{ $name }”
    .help = Write a comma before it.
    .label = a comma belongs before it
syntax-empty-variant = the variant [{ $key }] has no text
    .help = Write its text after the bracket. If the reader should see nothing, write { "{" }""{ "}" }.
    .label = no text
syntax-variants-same-line = the variants begin on the line of the arrow
    .help = Begin a new line after ->, and give each variant a line of its own.
    .label = new line here
syntax-variable-name = after “$” there is no name of a variable
    .help = Copy the variable from the source, without a space: { "{" } $name { "}" }
# $written is the name with its “$”. $variable is the source’s, without it.
syntax-variable-letter = the name “{ $written }” has a letter beyond a to z
    .help = Names of variables are not translated. Copy the source’s: { "{" } ${ $variable } { "}" }
syntax-variable-blank = there is a space between “$” and “{ $variable }”
    .help = Delete the space: { "{" } ${ $variable } { "}" }
    .label = no space here
syntax-variable-sign-behind = the “$” stands behind “{ $variable }”, and belongs before it
    .help = Write: { "{" } ${ $variable } { "}" }
    .label = “$” belongs before it
syntax-reference-name = in braces there is a name that Fluent cannot read
    .help = Names are not translated. Copy the source’s: it has only the letters a to z, digits, “-” and “_”, and no space.
# $variable is one of the source’s, and other words stand in its braces: { $userName for you }.
syntax-words-in-braces = in the braces of “${ $variable }” there are other words, too
    .help = Write: { "{" } ${ $variable } { "}" } What the reader should see of the other words belongs behind the brace.
    .label = nothing but ${ $variable } belongs here
syntax-key = the name of this variant is neither one word nor a number
    .help = Write one word of the letters a to z, such as [one], or a number, such as [1].
syntax-key-letter = the name of the variant [{ $key }] has a letter beyond a to z
    .help = Write it with the letters a to z only. If a term’s attribute has the same word, change it there, too.
# $keys lists names of variants, such as [one], [other].
syntax-key-known = the name of the variant [{ $key }] has a letter beyond a to z
    .help = Names of variants are not translated. Write the one of these that fits: { $keys }
syntax-key-placeable = the name of a variant cannot have braces in it
    .help = Write the name or number itself: [one] or [1]
syntax-key-unclosed = the bracket before this variant is never closed
    .help = Write “]” after its name: [one]
syntax-quotes = these are not the quotation marks that Fluent reads
    .help = Inside braces, use the straight ones: "…"
    .label = use "
# $expression is a variable, a term or a function, such as $name in { “$name” }.
syntax-quotes-around = in the braces, “{ $expression }” is written with quotation marks
    .help = Delete the quotation marks around { $expression }. If the reader should see some, they belong outside the braces.
    .label = no quotation marks
# $kind (String): en for an en dash (–), em for an em dash (—), other for any other sign like them.
syntax-dash =
    { $kind ->
        [en] there is an en dash (“{ $character }”) here instead of a hyphen
        [em] there is an em dash (“{ $character }”) here instead of a hyphen
       *[other] there is another dash (“{ $character }”) here instead of a hyphen
    }
    .help = Write a hyphen: { "{" } { $fixed } { "}" }
    .label = not a hyphen
syntax-full-width = there is a wide “{ $character }” here instead of the plain sign
    .help = Type the plain sign: { $fixed }
    .label = wide sign
syntax-arrow = there is no arrow “->” before the variants
    .help = Write this, and the first variant on the line below it: { "{" } { $selector } ->
    .label = -> belongs here
syntax-empty-placeable = there is nothing between these braces
    .help = Write a variable into them, or delete them. If the reader should see nothing, write { "{" }""{ "}" }.
syntax-unclosed-brace = this “{ "{" }” is never closed
    .help = Write “{ "}" }” where it ends. If the reader should see a brace, write { "{" }"{ "{" }"{ "}" }.
    .label = opened here
# $expression is what stands in the braces, such as $name or -term.
syntax-brace-missing = “{ "}" }” is missing after “{ $expression }”
    .help = Write: { "{" } { $expression } { "}" }
    .label = not closed
# $character is a bracket that was typed for the brace, such as “)” in { $name ).
syntax-bracket-other = there is a “{ $character }” here where a “{ "}" }” belongs
    .help = Put “{ "}" }” in place of “{ $character }”.
    .label = “{ "}" }” belongs here
# A bracket too many, such as “)” in { $name) }.
syntax-bracket-extra = there is a “{ $character }” in these braces that closes nothing
    .help = Delete “{ $character }”.
    .label = closes nothing
syntax-unclosed-parenthesis = this “(” is never closed
    .help = Write “)” after the last value.
    .label = opened here
syntax-placeable = there is something in these braces that Fluent cannot read
    .help = Only these can stand in braces: $variable, -term, message, "text", a number, NUMBER(…) or DATETIME(…).
syntax-unreadable = Fluent cannot read this part
    .help = Compare it with the same message in the source.
too-deep-crowded = “{ $name }” has more than { $limit } attributes, choices and names, so it was not checked in full
    .help = Divide it into several messages.
too-deep = braces stand within braces more than { $limit } times
    .help = Look for a brace that was typed many times over, and delete the rest.
    .label = too many

## Names: of messages, attributes and variants.

duplicate-message = “{ $name }” is on line { $line } already: only one of them is shown
    .help = Delete one of the two.
    .label = second time
duplicate-attribute = “{ $name }” has “.{ $attribute }” twice: only one of them is shown
    .help = Delete one of the two.
    .label = second time
duplicate-variant = there is a variant [{ $key }] already: this one is never shown
    .help = Delete one of the two, or give this one its own name.
    .label = second time
missing-message = “{ $name }” is not translated
    .help = Add a line: { $name } = … The source says: { $text }
missing-message-attributes = “{ $name }” is not translated
    .help = Add a line “{ $name } =”. Below it, after four spaces: .{ $attribute } = … The source says: { $text }
# $attributes lists names such as “.title, .hint”.
missing-message-more = “{ $name }” is not translated
    .help = Add a line: { $name } = … Below it belong its attributes ({ $attributes }). The source says: { $text }
missing-message-comment = “{ $name }” is not translated: its line is still a comment
    .help = Remove the # and the space before “{ $name } =”, and write the text. The source says: { $text }
    .label = remove the #
missing-message-indented = “{ $name }” begins with spaces, so it is part of the message above
    .help = Remove the spaces before it.
    .label = spaces before it
missing-message-joined = “{ $name }” stands behind other words, so it is part of their text
    .help = Begin a new line before it, without spaces.
    .label = new line here
missing-message-joined-or = “{ $name }” is not translated, unless it is what stands here behind other words
    .help = If a message begins here, begin a new line before it, without spaces. If not, add a line of its own: { $name } = … The source says: { $text }
    .label = is this a message?
missing-message-all = nothing in this file is translated yet ({ $messages } messages)
    .help = Open it and the source’s file side by side, and translate one message after the other.
missing-attribute = “{ $name }” lacks its “.{ $attribute }”
    .help = Write below it, after four spaces: .{ $attribute } = text
missing-attribute-dot = “{ $name }” lacks its “.{ $attribute }”: this line is part of its text
    .help = Did you mean “.{ $attribute } =”? An attribute begins with a dot.
    .label = a dot belongs here
missing-attribute-sign = “{ $name }” lacks its “.{ $attribute }”: this line is part of its text
    .help = Write a dot in place of “{ $sign }”. An attribute begins with a dot.
    .label = a dot belongs here
missing-attribute-joined = “{ $name }” lacks its “.{ $attribute }”: here it is part of another text
    .help = Begin a new line before the dot, with four spaces.
    .label = new line here
missing-value = “{ $name }” has no text of its own, only attributes
    .help = Write its text after the “=”.
empty-text = the reader sees nothing for “{ $name }”
    .help = Write the text. If it is not translated yet, delete it: the source’s text is shown then.
obsolete-message = “{ $name }” is never shown: the source has no such message
    .help = Delete it.
obsolete-message-or = “{ $name }” is never shown: the source has no such message
    .help = If it is the translation of one of the missing messages, give it that one’s name. If not, delete it.
obsolete-message-near = “{ $name }” is never shown: the source has no such message
    .help = Did you mean “{ $suggestion }”? Rename it.
obsolete-message-elsewhere = “{ $name }” is never shown: the source has it in another file
    .help = Move it to “{ $file }”.
obsolete-message-place = “{ $name }” is never shown: the source has “{ $suggestion }” at this place
    .help = If this is the translation of “{ $suggestion }” ({ $text }), rename it. If not, delete it.
obsolete-message-double = “{ $name }” is never shown here: the source has it in “{ $file }”, and it is there already
    .help = Delete it here.
obsolete-message-copy = this file looks like a copy of “{ $file }”: most of its messages belong there, and are there already
    .help = If its own texts are still somewhere, such as in a backup, put them back. If not, delete here what is in “{ $file }”, too.
obsolete-message-attribute = “{ $name }” is never shown: in the source it is an attribute of “{ $message }”
    .help = Write four spaces and a dot before it: .{ $name }
    .label = a dot belongs here
obsolete-attribute = “.{ $attribute }” of “{ $name }” is never shown: the source has no such attribute
    .help = Delete it.
obsolete-attribute-near = “.{ $attribute }” of “{ $name }” is never shown: the source has no such attribute
    .help = Did you mean “.{ $suggestion }”? Rename it.
obsolete-attribute-or = “.{ $attribute }” of “{ $name }” is never shown: the source has no such attribute
    .help = If it is the translation of one of the missing attributes, give it that one’s name. If not, delete it.
obsolete-attribute-place = “.{ $attribute }” of “{ $name }” is never shown: the source has no such attribute
    .help = If this is the translation of “.{ $suggestion }” ({ $text }), rename it. If not, delete it.

## What stands in braces.

unknown-reference = there is no “{ $reference }” to show in “{ $name }”
    .help = Copy the name from the source, or write what the reader should see.
unknown-reference-near = there is no “{ $reference }” to show in “{ $name }”
    .help = Did you mean { "{" } { $suggestion } { "}" }?
unknown-reference-variable = there is no “{ $reference }” to show in “{ $name }”, but a variable
    .help = Did you mean { "{" } ${ $suggestion } { "}" }? The sign $ belongs to the name.
unknown-reference-dollar = “{ $name }” has “{ $written }”, as other formats write a variable
    .help = Write { "{" } ${ $reference } { "}" } in its place: in Fluent the $ stands inside the braces.
    .label = $ before the brace
unknown-reference-term = there is no message “{ $reference }” to show in “{ $name }”, but a term
    .help = Terms are written with a hyphen before them: { "{" } { $suggestion } { "}" }
unknown-reference-message = there is no term “{ $reference }” to show in “{ $name }”, but a message
    .help = Messages are written without a hyphen before them: { "{" } { $suggestion } { "}" }
unknown-reference-attribute = “{ $reference }” has no “.{ $attribute }” to use in “{ $name }”
    .help = Copy the name from the source, or add the attribute to “{ $reference }”.
unknown-reference-value = “{ $reference }” has no text of its own to show in “{ $name }”
    .help = Name one of its attributes: { "{" } { $reference }.attribute { "}" }
cyclic-reference = “{ $name }” refers to itself in a circle, so none of these is shown: { $circle }
    .help = Write the text itself in one of them, instead of the reference.
    .label = the circle begins here
cyclic-reference-self = “{ $name }” refers to itself, so it is not shown
    .help = Write the text itself instead of the reference.
    .label = refers to itself
unknown-function = Fluent has no function “{ $function }”
    .help = It has NUMBER and DATETIME alone. Copy what the source has.
unknown-function-source = Fluent has no function “{ $function }”
    .help = It has NUMBER and DATETIME alone. If the program provides this one, write above this message, and no other: # mira: allow(unknown-function) the program provides it
unknown-function-near = Fluent has no function “{ $function }”
    .help = Did you mean { $suggestion }? It is written in capital letters.
invalid-argument = { $function } has no option “{ $option }”
    .help = Delete the option, or copy what the source has.
invalid-argument-near = { $function } has no option “{ $option }”
    .help = Did you mean “{ $suggestion }”? Capital letters count.
invalid-argument-value = the option “{ $option }” cannot be “{ $value }”
    .help = It can be: { $values }
invalid-argument-count =
    { $count ->
        [0] { $function } is given nothing to show
       *[other] { $function } is given { $count } values to show, and takes one
    }
    .help = Write one variable, and the options behind it: { $function }($name)
invalid-argument-text = { $function } is given the text “{ $value }”, and takes a variable
    .help = Write the variable, without quotation marks: { $function }($name)
unknown-argument = “{ $reference }” is given “{ $argument }”, but does not choose by that name, so its default form is shown
    .help = It chooses by: { $names }. These names are not translated.
unknown-argument-near = “{ $reference }” is given “{ $argument }”, but does not choose by that name, so its default form is shown
    .help = Did you mean “{ $suggestion }”? These names are not translated.
    .label = write “{ $suggestion }”
# $keys lists names of variants such as “nominative, genitive”.
unknown-argument-value = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = It has: { $keys }. Write one of these, or add the variant to “{ $reference }”.
unknown-argument-value-near = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = Did you mean “{ $suggestion }”?
    .label = write “{ $suggestion }”
missing-argument = “{ $reference }” shows “${ $variable }”, and “{ $name }” does not give it: the reader would see { "{" }${ $variable }{ "}" }
    .help = A term sees only what it is given. Write { "{" } { $reference }({ $variable }: "…") { "}" } with the word that is meant, or take the variable out of “{ $reference }”.
    .label = not given
unknown-variable = nothing ever fills in “${ $variable }” in “{ $name }”: the source has no such variable
    .help = Copy the variable from the source: its name is not translated. Or delete it.
    .label = never filled in
unknown-variable-near = nothing ever fills in “${ $variable }” in “{ $name }”: the source has no such variable
    .help = Did you mean { "{" } ${ $suggestion } { "}" }? Names of variables are not translated.
    .label = never filled in
missing-variable = “{ $name }” does not use “${ $variable }”, and the source does
    .help = Write { "{" } ${ $variable } { "}" } where its value belongs. If it is left out on purpose, write above: # mira: allow(missing-variable) the reason
# $sign is what other formats have for a variable, such as %s.
missing-variable-sign = “{ $name }” has “{ $sign }” where the source has “${ $variable }”, and nothing fills it in
    .help = Write { "{" } ${ $variable } { "}" } in its place.
    .label = never filled in
# $sign is the variable without its braces, such as $name or ($name).
missing-variable-bare = “{ $name }” has “{ $sign }” without braces, so nothing fills it in
    .help = Write { "{" } ${ $variable } { "}" } in place of { $sign }.
    .label = never filled in
missing-variable-full-width = “{ $name }” has wide braces, so Fluent does not see “${ $variable }”
    .help = Type the plain braces: { "{" } ${ $variable } { "}" }

## Variants for numbers.

# $forms lists names of variants such as “few, many”.
missing-plural =
    { $count ->
        [one] “{ $name }” lacks the variant for the plural form “{ $forms }” of this language
       *[other] “{ $name }” lacks the variants for the plural forms “{ $forms }” of this language
    }
    .help =
        { $count ->
            [one] Add a line: [{ $form }] text
           *[other] Add a line for each, such as: [{ $form }] text
        }
    .label = shown instead
# $forms lists the names that the language has, such as “one, few, many, other”.
unreachable-variant = the variant [{ $key }] is never shown: no number takes that form in this language
    .help = Delete it. This language has: { $forms }
    .label = never shown
unreachable-variant-number = the variant [{ $key }] is never shown: no number takes that form in this language
    .help = For the number { $number } alone, write [{ $number }]. Else delete it: this language has { $forms }.
    .label = never shown
unreachable-variant-near = the variant [{ $key }] is never shown: there is no such plural form
    .help = Did you mean [{ $suggestion }]?
    .label = never shown
# The key of this variant is the translated name of a plural form, such as [uno] for [one].
unreachable-variant-translated = the variant [{ $key }] is never shown: there is no such plural form
    .help = Names of variants are not translated. Write [{ $suggestion }].
    .label = write [{ $suggestion }]
# The key of this variant is a word for a number, such as [none] for [0].
unreachable-variant-zero = the variant [{ $key }] is never shown: there is no such plural form
    .help = A number stands in the brackets as a figure. Write [{ $number }].
    .label = write [{ $number }]
# The keys of these variants are words that the program gives, such as [admin]. $keys lists the source's.
unreachable-variant-word = the variant [{ $key }] is never shown: the source has no such variant
    .help = Names of variants are not translated. The source has: { $keys }
    .label = never shown
unreachable-variant-word-near = the variant [{ $key }] is never shown: the source has no such variant
    .help = Did you mean [{ $suggestion }]? Names of variants are not translated.
    .label = never shown

## The text itself.

markup-mismatch = “{ $name }” has lost the tag <{ $tag }> of the source
    .help = Put { $open } and </{ $tag }> around the same words as in the source.
markup-mismatch-void = “{ $name }” has lost the tag <{ $tag }> of the source
    .help = Put { $open } in the same place as in the source.
markup-mismatch-quotes = the tag <{ $tag }> in “{ $name }” has quotation marks that HTML does not read
    .help = Inside a tag, use the straight ones: "…"
    .label = use "
markup-mismatch-attribute = the tag <{ $tag }> in “{ $name }” has lost its “{ $attribute }”
    .help = Copy the source’s tag: { $open }
    .label = “{ $attribute }” is missing
markup-mismatch-name = the tag <{ $tag }> of “{ $name }” is called “{ $found }”, and “{ $suggestion }” in the source
    .help = This name is not translated. Write “{ $suggestion }”, as in the source: { $open }
    .label = write “{ $suggestion }”
markup-mismatch-added = “{ $name }” has a tag <{ $tag }> that the source has not
    .help = Delete it, or copy the source’s tag.
markup-mismatch-renamed = “{ $name }” has the tag <{ $tag }> where the source has <{ $suggestion }>
    .help = Tags are not translated. Write <{ $suggestion }>.
markup-mismatch-unclosed = the tag <{ $tag }> in “{ $name }” is never closed
    .help = Write </{ $tag }> after the words that it is for.
    .label = opened here
markup-mismatch-unopened = the tag </{ $tag }> in “{ $name }” closes nothing
    .help = Write <{ $tag }> before the words that it is for.
    .label = closes nothing
# $found is what stands there, such as </ b> or ＜b＞, and $suggestion what is meant, such as </b>.
markup-mismatch-sign = “{ $name }” has “{ $found }” where { $suggestion } belongs
    .help = Write { $suggestion } in its place, exactly as it stands here.
    .label = write { $suggestion }
markup-mismatch-pair = a quotation mark is missing in the tag <{ $tag }> of “{ $name }”
    .help = Write it: each value in a tag has one before it and one behind it, as in the source: { $open }
    .label = no pair of quotation marks
# $tag may also be /b.
markup-mismatch-end = the tag <{ $tag }> in “{ $name }” has no “>” at its end
    .help = Write > right behind it. The tag in the source: { $open }
    .label = > is missing behind this
edge-whitespace = the text of “{ $name }” ends with a space
    .help = Delete the space. What comes after it is put there by the program.
    .label = a space
edge-whitespace-start = the text of “{ $name }” begins with a space
    .help = Delete the space. What comes before it is put there by the program.
    .label = a space
hidden-character = there is a hidden character here ({ $code }) that changes how the text is shown
    .help = Delete it: put the cursor behind it and press the backspace key once, or type the word anew.
    .label = hidden character
# $end is what to write, such as { "\u202C" }.
hidden-character-direction = a hidden character here ({ $code }) sets the direction of writing, and nothing ends it
    .help = Write { $end } at the end of this line. Or delete the character, if the words read well without it: put the cursor behind it and press the backspace key once.
    .label = hidden character
# $code is what stands in the text, such as \u00e9 or &eacute;. $written is what to write, such as é.
visible-code = “{ $name }” has “{ $code }”, and the reader would see it as it stands
    .help = Write in its place: { $written }
    .label = shown as it stands
visible-code-variable = “{ $name }” has “{ $code }”, and the reader would see it as it stands
    .help = Write { "{" } ${ $variable } { "}" } in its place.
    .label = shown as it stands
# $code is \n, by which other formats begin a new line.
visible-code-line = “{ $name }” has “{ $code }”, and the reader would see it as it stands
    .help = Begin a new line in its place, with four spaces before the text.
    .label = shown as it stands
visible-code-end = “{ $name }” has “{ $code }”, and the reader would see it as it stands
    .help = Delete it.
    .label = shown as it stands
# $code is \t, by which other formats make a wide space.
visible-code-tab = “{ $name }” has “{ $code }”, and the reader would see it as it stands
    .help = Write a space in its place.
    .label = shown as it stands
visible-code-quote = “{ $name }” has “{ $code }”, and the reader would see it as it stands
    .help = Write { $quote } alone, without the sign before it.
    .label = shown as it stands
# $start is " or '; $end is the same, or has a comma or semicolon behind it.
visible-code-quotes = “{ $name }” is written in quotation marks, and the reader would see them, too
    .help = Delete “{ $start }” at the beginning and “{ $end }” at the end. Fluent needs no quotation marks around a text.
    .label = shown as it stands
visible-code-equals = the text of “{ $name }” begins with a second “=”, and the reader would see it
    .help = Delete one of the two.
    .label = shown as it stands
# $code is the message’s own name and the sign after it, such as help-button =
visible-code-twice = the text of “{ $name }” begins with “{ $code }” once more, and the reader would see it
    .help = Delete “{ $code }” at the beginning of the text.
    .label = shown as it stands
# $code is a sign such as % that stands before braces.
visible-code-sign = “{ $name }” has “{ $code }” right before a value in braces, and the reader would see it
    .help = Delete “{ $code }”. The braces alone are enough to put the value there.
    .label = shown as it stands
# $code is <unk>.
visible-code-no-word = “{ $name }” has “{ $code }”, which a machine translation leaves where it knows no word
    .help = Compare the text with the source, and write in its place what is missing.
    .label = shown as it stands
# $code is the bracket of a variant, such as [many], that does not begin its line.
visible-code-variant = “{ $name }” has “{ $code }” in the middle of a text, and the reader would see it as it stands
    .help = Begin a new line before it: each variant stands on a line of its own.
    .label = new line here
# $code is the beginning of a variant with a bracket missing, or with other ones, such as few] or (few).
visible-code-bracket = “{ $name }” has “{ $code }” at the beginning of a line, and the reader would see it as it stands
    .help = Write in its place: [{ $key }]. Each variant begins with its name in square brackets.
    .label = write [{ $key }]
reserved-name = the section “{ $name }” is named like a command, so nobody could read it
    .help = Give it another name.
untranslated = “{ $name }” is the same as in the source
    .help = Translate it, unless it is a name or a word that the languages share.
not-normalized = “{ $name }” has a letter and its accent as two characters
    .help = Type the letter anew, as one character.
    .label = two characters
unused-allow = this comment allows “{ $rule }”, but there is nothing to allow
    .help = Delete the comment. It would hide the next fault of that kind.
unused-allow-unknown = this comment allows “{ $rule }”, but there is no such rule
    .help = All rules are listed by: { -program } rules
unused-allow-near = this comment allows “{ $rule }”, but there is no such rule
    .help = Did you mean “{ $suggestion }”?
# A comment that begins with “mira:” and cannot be read. $sign is #, ## or ###. “mira: allow(…)” is typed as it is.
unused-allow-form = this comment does nothing: it is not written the way allowing is written
    .help = Write: { $sign } mira: allow(rule) the reason. All rules are listed by: { -program } rules
    .label = does nothing
unused-allow-form-rule = this comment does nothing: it is not written the way allowing is written
    .help = Write: { $sign } mira: allow({ $rule }) the reason
    .label = does nothing

## Told below what “mira check” found.

# Told below many findings, when some of them are of another kind. $missing and $others (Number)
check-rest =
    { $missing ->
        [one] { $missing } of these findings is of a text that is not translated yet.
       *[other] { $missing } of these findings are of texts that are not translated yet.
    }
    .help =
        { $others ->
            [one] To see the other one alone, add to the command: { $options }
           *[other] To see the other { $others } alone, add to the command: { $options }
        }

## The rules: what each finds, in one line without a full stop, and why that matters.

rule-unknown-locale = a folder that is not named after a language
    .why = The program looks for a language by the name of its folder. Nobody would ever see what is in this one.
rule-misplaced-file = a file that the source does not have
    .why = The program asks for the files that the source has. It never opens this one, so its messages are shown in the source’s language.
rule-missing-file = a file of the source that is not here
    .why = All of its messages are shown in the source’s language.
rule-copied-file = a file that was copied from the source and not translated
    .why = It counts as translated, so nobody learns that work is left. Without its messages the reader sees the same, and the work is counted. Files of names, and languages close to the source’s, are left alone.
rule-unreadable-file = a file or folder that cannot be read
    .why = Nobody can tell what it holds. The rest is checked all the same.
rule-invalid-encoding = a file that is not saved as UTF-8
    .why = Its letters would come out as other letters, or the file could not be read at all.
rule-byte-order-mark = an invisible mark (BOM) at the beginning of a file
    .why = Fluent takes the mark for part of the first line and drops the first message. Some editors write it without asking.
rule-carriage-return = a line that ends with CR alone
    .why = Fluent does not see the end of that line, and reads two messages as one.
rule-syntax-error = something that Fluent cannot read
    .why = Fluent leaves out the whole message, and the reader sees it in the source’s language. The finding names the cause.
rule-too-deep = braces within braces beyond any use
    .why = A program that reads them may crash. No text that is meant needs more than a few.
rule-duplicate-message = the same name twice in a file
    .why = Only one of the two is shown, and which one is chance: some programs take the first, some the last.
rule-duplicate-attribute = the same attribute twice in a message
    .why = Only one of the two is ever shown.
rule-duplicate-variant = the same name twice among variants
    .why = The first one that fits is shown, so the second one never is.
rule-missing-message = a message of the source that is not translated
    .why = It is shown in the source’s language.
rule-missing-attribute = an attribute of the source’s message that is not here
    .why = Headings, hints and labels are often attributes. It is shown in the source’s language, or not at all.
rule-missing-value = a message that has attributes, but lacks the text that the source has
    .why = The reader would see nothing where the text belongs.
rule-empty-text = a text that shows as nothing where the source has text
    .why = The reader sees nothing. If the message were left out, the source’s text would be shown.
rule-obsolete-message = a message that the source does not have
    .why = The program never asks for it. Often its name is misspelt, or the source’s has changed.
rule-obsolete-attribute = an attribute that the source’s message does not have
    .why = The program never asks for it. Attributes of terms are every language’s own affair.
rule-unknown-reference = a message or term in braces that does not exist
    .why = The reader would see its name in braces. What the source has may be referred to, even when it is not translated.
rule-cyclic-reference = messages that refer to each other in a circle
    .why = They would never come to an end, so none of them is shown.
rule-unknown-function = a function that Fluent does not have
    .why = The reader would see its name in braces. A translation may use what the source uses.
rule-invalid-argument = an option that a function does not take
    .why = The number or date would be shown in another way than was meant, or not at all.
rule-unknown-argument = a term is given a name or a value that it does not choose by
    .why = Its default form is shown, such as the nominative where the genitive was meant. What another term chooses by is let be.
rule-missing-argument = a term shows a variable that it is not given
    .why = A term does not see the program’s variables, only what stands in the parentheses behind its name. The reader would see the variable’s name in braces.
rule-unknown-variable = a variable that the program never fills in
    .why = The program fills in the variables that the source has. For any other one the reader sees its name in braces.
rule-missing-variable = a variable of the source that no variant uses
    .why = The reader does not learn what it stands for: a name, a number, a date. It is enough that one variant has it. One that the source only chooses by, and never shows, is not asked for.
rule-missing-plural = a plural form of the language that has no variant
    .why = Another variant is shown for those numbers, and the sentence is wrong, like “5 file”. Only forms that whole numbers need are asked for, and only where a text shows the number.
rule-unreachable-variant = a variant that is never shown: no plural form of the language, or a translated name
    .why = No number takes that form, so the variant is never shown. Often it was copied from the source, or misspelt.
rule-markup-mismatch = an HTML tag that was lost, added, renamed, mistyped or left open
    .why = The page would look different, or lose a link. What merely looks like a tag, such as <file>, is none.
rule-edge-whitespace = a space at the beginning or the end of a text
    .why = It is there to join texts, which comes out wrong in languages that order words otherwise. A space that the source has is accepted.
rule-hidden-character = a character that nobody sees and that changes how the text is shown
    .why = It turns the direction of writing or breaks the text. Characters that scripts need, such as joiners and zero-width spaces, are left alone.
rule-visible-code = a code of another format, such as \n or &eacute;, that the reader would see
    .why = Fluent shows it as it stands: it knows such codes only in braces and quotation marks. What the source has, too, is accepted.
rule-reserved-name = a section named like a command
    .why = Typing its name would run the command, so nobody could read the section.
rule-unused-allow = a comment that allows what is not there
    .why = It would hide the next fault of that kind.
rule-untranslated = a text that is the same as in the source
    .why = It may have been forgotten. Names and words that languages share are often the same, so this rule is off unless asked for.
rule-not-normalized = letters and accents as separate characters
    .why = They look the same, but a search for the word may not find it. This rule is off unless asked for.
