### mira review 1

# translation: c10d5d1ce092b870
folder-not-found = there is no “i18n” folder here or in any folder above
    .help = Go to the folder that contains it, or name it: --i18n FOLDER

# translation: bc0384e3d362ec03
folder-missing = there is no folder “{ $folder }”
    .help = Check the spelling. It is the folder that contains one folder per language.

# translation: 17df29207f19f46c
folder-is-a-file = “{ $folder }” is a file, not a folder
    .help = Name the folder that contains one folder per language.

# translation: 5ee48333613d77e7
# shows io-reason: 54962945be5008bb
folder-unreadable = cannot read the folder “{ $folder }”: { io-reason }
    .help = Check its read permissions, or name another one: --i18n FOLDER

# translation: eff9678c45d14a47
# shows io-reason: 54962945be5008bb
folder-current = cannot find the current folder: { io-reason }
    .help = It may have been deleted. Go to a folder that exists.

# translation: e0a80d9c61975b99
# shows -program: 09a196820fe6f59d
folder-no-locale = there is no folder “{ $locale }” in “{ $folder }”
    .help =
        { $found ->
            [yes] Did you mean “{ $nearest }”?
            [new] To start this language, run: { -program } new { $nearest }{ $options }
           *[no] To see the available languages, run: { -program } status{ $options }
        }

# translation: 3e2b0d016112c5ff
folder-no-file = “{ $path }” is not a “.ftl” file of “{ $locale }”
    .help =
        { $found ->
            [no] Check the spelling. To check the whole language, write just “{ $locale }”.
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: d0d154b9126891e0
folder-no-source = the source language “{ $locale }” has no folder in “{ $folder }”
    .help =
        { $found ->
            [no] Name the source language (--source LANGUAGE), or the folder that contains one folder per language (--i18n FOLDER).
           *[yes] Did you mean “{ $nearest }”? If so, add: --source { $nearest }
        }

# translation: 15bdfe47b39922e9
folder-no-texts = there are no “.ftl” files in the folder of the source language, “{ $path }”
    .help = Put the source files there, or name another source language: --source LANGUAGE

# translation: 9ddb797891e92883
config-at =
    { $line ->
        [0] { $config }
       *[other] { $config }:{ $line }
    }

# translation: 1eefeb20e49fbf70
# shows io-reason: 54962945be5008bb
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

# translation: dbc1e9b60ebc0d2d
# shows config-at: 5548601bf0286d42
config-syntax = { config-at }: this is not valid TOML
    .help = A text needs quotation marks, and a list needs brackets. For example: source = "en"

# translation: 06f6b881ae3ac6c0
# shows config-at: 5548601bf0286d42
config-unknown-key = { config-at }: unknown key “{ $key }”
    .help =
        { $found ->
            [no] These keys are known: { $known }
           *[yes] Did you mean { $nearest }?
        }

# translation: bd8e1d665f9ce00e
# shows config-at: 5548601bf0286d42
config-missing-key = { config-at }: the key “{ $key }” is missing here
    .help = Add it, for example: { $key } = "i18n/{ "{" }locale{ "}" }/*.ftl"

# translation: fdee35b712a0161a
# shows config-at: 5548601bf0286d42
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

# translation: 287b91ac183b21a1
# shows config-at: 5548601bf0286d42
config-no-name = { config-at }: “{ $name }” cannot be the name of a language
    .help = Name the language as its folder or file is named, for example: source = "en"

# translation: 266db48bbaa76ec2
# shows config-at: 5548601bf0286d42
config-no-locale = { config-at }: the pattern “{ $pattern }” does not contain { "{" }locale{ "}" }
    .help = Write { "{" }locale{ "}" } where the name of the language stands, for example: i18n/{ "{" }locale{ "}" }/*.ftl

# translation: fad2c07c62c6d893
# shows config-at: 5548601bf0286d42
config-source-locale = { config-at }: the pattern of the source, “{ $pattern }”, contains { "{" }locale{ "}" }
    .help = Write the name of the source language there.

# translation: c82e9c1dbc56f8a5
# shows config-at: 5548601bf0286d42
config-wildcards = { config-at }: the patterns “{ $pattern }” and “{ $other }” do not have the same wildcards
    .help = Each * and ** of one pattern needs its own in the other, in the same order.

# translation: 36fd6c8b10e225df
# shows config-at: 5548601bf0286d42
config-leaves = { config-at }: the pattern “{ $pattern }” leaves the folder of the project
    .help = Put { $config } into the folder that contains all files.

# translation: 474d40a332217ec8
# shows config-at: 5548601bf0286d42
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

# translation: 81c11ecd22a06675
# shows config-at: 5548601bf0286d42
config-claimed-twice = { config-at }: “{ $path }” matches two patterns, “{ $first }” and “{ $second }”
    .help = Change one of the patterns, or leave the file out of one of them with exclude.

# translation: 9632ca3ced78b380
config-too-many = there are more than { $limit } files in “{ $folder }”
    .help = Use patterns that begin with the names of folders.

# translation: e6bd19e21a71fc72
# shows config-at: 5548601bf0286d42
# shows config-too-many: 4c5b8222fb578cb6
# shows config-too-many.help: ac45538e7c291eb5
config-too-many-here = { config-at }: { config-too-many }
    .help = { config-too-many.help }

# translation: 3f48fd7e88001af0
# shows config-at: 5548601bf0286d42
config-circle = { config-at }: “{ $other }” includes this file in turn
    .help = Delete one of the two includes.

# translation: 59a282e4020404a2
# shows config-at: 5548601bf0286d42
config-no-include = { config-at }: cannot read the file “{ $other }”
    .help = Its path begins in the folder that basepath names.

# translation: 0b1791e5fa9b614c
# shows -program: 09a196820fe6f59d
# shows config-at: 5548601bf0286d42
config-unknown-rule = { config-at }: there is no rule “{ $rule }”
    .help =
        { $found ->
            [no] To see all rules, run: { -program } rules
           *[yes] Did you mean { $nearest }?
        }

# translation: 4beac6c95ddcaa75
# shows config-at: 5548601bf0286d42
config-level = { config-at }: “{ $level }” is not a level
    .help =
        { $found ->
            [no] Write off, note, warning or error.
           *[yes] Did you mean { $nearest }?
        }

# translation: e76d62a40abaa825
# shows -program: 09a196820fe6f59d
# shows config-at: 5548601bf0286d42
baseline-version = { config-at }: this baseline does not have a version that this program can read
    .help = To write it again, delete it, then run: { -program } check --write-baseline

# translation: 6f17d9660dbd5fcc
# shows -program: 09a196820fe6f59d
# shows config-at: 5548601bf0286d42
baseline-conflict = { config-at }: a merge of this baseline is not finished
    .help = To write it again, delete it, then run: { -program } check --write-baseline

# translation: 338e30d12147db5e
# shows -program: 09a196820fe6f59d
check-stdin-alone = “-” stands for the text on stdin, and cannot be named together with other files or languages
    .help = Name it alone: { -program } check --stdin-filename PATH -

# translation: 73762aa3c1d772b0
# shows -program: 09a196820fe6f59d
check-stdin-fix = the text on stdin cannot be changed
    .help = Name the file itself: { -program } check --fix PATH

# translation: edca2053f069b646
# shows -program: 09a196820fe6f59d
check-stdin-no-dash = --stdin-filename needs “-” as the file
    .help = Run: { -program } check --stdin-filename { $path } -

# translation: aa3edf40d1509a79
# shows -program: 09a196820fe6f59d
baseline-part = a baseline is for the whole project
    .help = Do not name languages, files or folders; run: { -program } check --write-baseline

# translation: aa45642ced662f91
# shows -program: 09a196820fe6f59d
baseline-written =
    { $count ->
        [one] { $path } now contains { $count } known problem
       *[other] { $path } now contains { $count } known problems
    }
    .help = From now on, only new ones are reported. To check, run: { -program } check

# translation: a03610aecbce9b0a
# shows -program: 09a196820fe6f59d
init-exists = { $path } already exists, so nothing was written
    .help = To see the translations that it finds, run: { -program } status

# translation: d6042de788482be9
# shows -program: 09a196820fe6f59d
init-outside = “{ $path }” is outside this folder, so nothing was written
    .help = Go to the folder that contains all files of the project, then run: { -program } init

# translation: 7c8188a53d3291bb
# shows -program: 09a196820fe6f59d
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

# translation: 2803220474f3ca59
severity-error = error

# translation: 17030880cd86644d
severity-warning = warning

# translation: bbdc73dec40568eb
severity-note = note

# translation: abca254639e29a89
severity-help = help

# translation: 236ef19109ff2221
report-files =
    { $files ->
        [one] { $files } file
       *[other] { $files } files
    }

# translation: 72c069caff3ad36c
report-messages =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }

# translation: 1437fa9cce8a285f
report-errors =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }

# translation: 7901e588e599b81a
report-warnings =
    { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }

# translation: e1af62b2428358eb
# shows report-errors: 340c691e08b81741
# shows report-files: 2d4e1b2166834aef
# shows report-messages: 288d4767e78cd00c
# shows report-warnings: 3970514cdcafa503
report-summary = { report-files }, { report-messages }: { report-errors }, { report-warnings }

# translation: 470ee5ecea9d17b0
# shows report-files: 2d4e1b2166834aef
# shows report-messages: 288d4767e78cd00c
report-clean = { report-files }, { report-messages }: nothing to fix

# translation: 81cbd9ae1fcc9b99
report-cut = In each file, at most { $limit } problems of each kind are shown and counted. Fix these, then check again.

# translation: 6666c9df5df591b9
status-source =
    { $messages ->
        [one] The source language, { $locale }, has { $messages } message.
       *[other] The source language, { $locale }, has { $messages } messages.
    }

# translation: f1ce93585145d6a6
# shows -program: 09a196820fe6f59d
status-none = There are no other languages yet. To start one, run: { -program } new LANGUAGE{ $options }

# translation: b5d65b4f24a2e734
status-locale = Language

# translation: fd1840110e6bd9d7
status-translated = Translated

# translation: b36b890eefcaeebb
status-missing = Missing

# translation: 135f953334f9cdd6
status-obsolete = Obsolete

# translation: 12a6369b15d66964
status-percent = { $percent }%

# translation: 30bfccaaffc6a305
status-left = Left to translate in “{ $path }”:

# translation: 0a4a50ec4cace70c
status-too-much = the list of what is left has more than { $limit } MB, so nothing was printed
    .help = Name one language or a few. For the numbers alone, leave out --missing.

# translation: 3ff84cab2068918a
# shows io-reason: 54962945be5008bb
status-unreadable = cannot read “{ $path }”: { io-reason }
    .help = Its messages are counted as missing.

# translation: b2d0ed075e64ac8a
severity-off = off

# translation: b404648806caddbb
# shows -program: 09a196820fe6f59d
rules-more = To learn more about a rule, run: { -program } rules RULE

# translation: 9ea9961c73e7e7ce
rules-source = Source:

# translation: b8fad06ce8676cf7
rules-wrong =
    { $place ->
        [folder] Wrong:
       *[file] Wrong ({ $locale }):
    }

# translation: 05746663fd293d21
rules-right =
    { $place ->
        [folder] Right:
       *[file] Right ({ $locale }):
    }

# translation: 3404c6bebc645719
# shows -program: 09a196820fe6f59d
rules-off = This rule is off by default. To use it, run:
    .command = { -program } check --deny { $rule }

# translation: 63e537324613de5a
rules-silence = If this is intended, write this line above the message, with your own reason. For the whole file, begin it with ### instead of #.

# translation: c745a1706ebefe7d
rules-silence-file = If this is intended, write this line at the top of the file, with your own reason:

# translation: 6ad0705381c85e1a
# shows -program: 09a196820fe6f59d
rules-allow = To check without this rule, run:
    .command = { -program } check --allow { $rule }

# translation: 157bd1d04ef243e9
rules-reason = the reason

# translation: 07988bc60a0d3aa8
# shows -program: 09a196820fe6f59d
rules-unknown = there is no rule “{ $rule }”
    .help =
        { $found ->
            [no] To see the rules, run: { -program } rules
           *[yes] Did you mean “{ $nearest }”? To see all rules, run: { -program } rules
        }

# translation: 358f8b8ce4b9b7c0
fmt-done = files changed: { $changed }; already formatted: { $unchanged }; skipped: { $skipped }

# translation: 07adc1083519915d
fmt-shown = files that would change: { $changed }; already formatted: { $unchanged }; skipped: { $skipped }

# translation: 2b270d478b47d7fd
fmt-only-ends =
    { $files ->
        [one] { $files } of them differs only in its line endings: CRLF (Windows) instead of LF.
       *[other] { $files } of them differ only in their line endings: CRLF (Windows) instead of LF.
    }

# translation: de29ea71e650cea7
# shows -program: 09a196820fe6f59d
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $help }
        { $found ->
            [no] The file was not changed.
           *[yes] The file was not changed. To see this place in it, run: { -program } check{ $options }
        }

# translation: f44ed0800b03fd19
# shows -program: 09a196820fe6f59d
fmt-syntax = { $path }:{ $line }:{ $column }: there is an error here, so the file was not changed
    .help =
        { $found ->
            [no] Open the file in an editor, go to this place and look for a missing or extra character.
           *[yes] To see what is wrong, run: { -program } check{ $options }
        }

# translation: 24e99c3b6f9991b3
fmt-too-deep = { $path }:{ $line }:{ $column }: the braces here are nested too deeply, so the file was not changed
    .help = Split this message into several simpler ones.

# translation: 53fc2b7a38a2638f
fmt-too-long = { $path }:{ $line }:{ $column }: this message or comment is too long, so the file was not changed
    .help = Split it into shorter ones.

# translation: 5d1435c55ffc58a6
fmt-would-change = { $path }:{ $line }:{ $column }: formatting would alter this message or comment, so the file was not changed
    .help = It contains an unusual character, such as a carriage return at the end of a line. Remove it and run the command again.

# translation: 4262c7750bf0f826
fmt-missing = there is no file or folder “{ $path }”
    .help =
        { $found ->
            [no] Check the spelling.
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: cc5845891fa8d7ec
# shows io-reason: 54962945be5008bb
fmt-system = “{ $path }” was not changed: { io-reason }
    .help = Nothing was lost. Fix this and run the command again.

# translation: 5535c500d5fbc17b
fmt-not-a-file = “{ $path }” is not a regular file, so it was skipped
    .help = Name a file, or a folder with files.

# translation: d6f21666f2699388
fmt-too-large = “{ $path }” is larger than { $limit } MB, so it was skipped
    .help = Split it into smaller files.

# translation: 6bf44c7f54d56841
fmt-not-text = “{ $path }” is not UTF-8 text, so it was skipped
    .help = Open it in an editor and save it as UTF-8.

# translation: b506ca733e178c3a
fmt-protected = “{ $path }” is read-only, so it was skipped
    .help = Allow writing to it and run the command again.

# translation: 553f746bb4e3aefc
fmt-changed = another program changed “{ $path }” in the meantime, so it was skipped
    .help = Save your work in that program and run the command again.

# translation: 036bb8f123a50a97
fmt-outside = the link “{ $path }” points outside the folder, so its target was skipped
    .help = To format the target too, type its own path.

# translation: 2c09862b1d69d4f4
fmt-hard-links = “{ $path }” has other names (hard links), which would keep the old text, so it was skipped
    .help = Replace it with a copy of itself and run the command again; its other names keep the old text.

# translation: 16d6aed8b0a4fac8
fmt-sticky = “{ $path }” belongs to somebody else, in a folder where only owners may replace files, so it was skipped
    .help = Ask the owner to run the command.

# translation: 6274ac210b48698c
fmt-attributes = the group, the access list or an extended attribute of “{ $path }” cannot be kept, so it was skipped
    .help = Run the command as the owner of the file.

# translation: 3537d2aa9f860c39
fmt-loop = the link “{ $path }” points to a folder that contains it, so it was skipped
    .help = Remove this link.

# translation: 58d08b15160565b6
# shows -program: 09a196820fe6f59d
new-which = no language was given
    .help = Add its code, for example: { -program } new pt-BR

# translation: bf16e4ef0b183028
new-no-language = “{ $locale }” is not a language code or name
    .help =
        { $found ->
            [no] Use a code such as “pl” or “pt-BR”, or a name such as “Haitian Creole”.
            [name] Did you mean “{ $name }”? Its code is: { $nearest }
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: 20a4e9f16adad5e0
new-several = “{ $name }” may be one of several languages
    .help = Run the command again with a code instead of the name: { $languages }

# translation: 564a0aa7fd716894
# shows -program: 09a196820fe6f59d
new-exists = “{ $path }” already exists, so nothing was created
    .help = To see what is left to translate, run: { -program } status --missing { $locale }{ $options }

# translation: 1484e66dd098a29d
# shows io-reason: 54962945be5008bb
new-cannot = cannot create “{ $path }”: { io-reason }
    .help = Nothing was created. Check the write permissions of the folder above it.

# translation: a12c19c5a69f5f6c
# shows -program: 09a196820fe6f59d
new-faulty-source = { $path }:{ $line }:{ $column }: there is an error in this source file, so nothing was created
    .help = To see what is wrong, run: { -program } check { $source }{ $options }

# translation: 78fca02fc408004b
# shows -program: 09a196820fe6f59d
new-made = “{ $path }” is ready to translate
    .help = Open the files in a text editor: the first lines explain what to do. To see how much is left, run: { -program } status { $locale }{ $options }

# translation: b3bfed76530cc50c
# shows -program: 09a196820fe6f59d
# shows new-made.help: 429dd71ed5f996e3
new-added =
    { $files ->
        [one] { $files } file is ready to translate
       *[other] { $files } files are ready to translate
    }
    .help = { new-made.help }

# translation: 73fee631f0a1a6dc
# shows -program: 09a196820fe6f59d
new-completed = texts to translate that were added: { $messages }; files: { $files }
    .help = Each new text is shown in a comment as it is in “{ $source }”, followed by an empty copy. To translate it, delete the # and the space after it from the lines of the empty copy, and write your text after each = and each ] that has nothing after it. To see how much is left, run: { -program } status { $locale }{ $options }

# translation: c96e99c9b30a391a
# shows -program: 09a196820fe6f59d
new-complete = nothing was added: “{ $locale }” already contains every text of the source language, translated or ready to translate
    .help = To see what is left to translate, run: { -program } status --missing { $locale }{ $options }

# translation: ab252d4a3c3226eb
new-not-restored = “{ $path }” was changed and could not be restored
    .help = Restore it from your backup, or delete the comments that were added.

# translation: 8aabb4fd461b172c
new-not-listed = “{ $path }” has no place for the language “{ $locale }”
    .help = Add “{ $locale }” to its list of languages, and run the command again.

# translation: 464e9f453b7af49f
new-intro =
    Each text is shown here as it is in “{ $source }”, followed by an empty copy to fill in.
    To translate it, delete the # and the space after it from the lines of the empty copy, and write
    your text after each = and each ] that has nothing after it. Do not change names or anything in braces.
    Numbers after a [word] show which numbers use that form.
    Until a text is translated, readers see it in another language.

# translation: 03537f6b3e66dcf3
unknown-locale = the folder name “{ $name }” is not a known language code
    .help = Rename the folder to the language code, such as “pl” for Polish or “pt-BR” for Brazilian Portuguese.

# translation: 816e9a0925fd19be
unknown-locale-near = the folder name “{ $name }” is not a known language code
    .help = Did you mean “{ $suggestion }”? Rename the folder.

# translation: cce0fa4edae47425
unknown-locale-copy = the folder name “{ $name }” is not a known language code, and “{ $suggestion }” already exists
    .help = If it is a copy, move it somewhere else or delete it. Readers only see what is in “{ $suggestion }”.

# translation: 03cd5016ff05f66a
unknown-locale-same = the folders “{ $name }” and “{ $suggestion }” are for the same language, and only “{ $suggestion }” is read
    .help = Move what should be shown to “{ $suggestion }” and delete this folder.

# translation: 710dd6f055a080ac
misplaced-file = “{ $file }” is never used: the source language has no such file
    .help = Move the messages that you need to the files that have them in the source language, then delete this file.

# translation: 2ce965b20f9fd267
misplaced-file-near = “{ $file }” is never used: the source language has no such file
    .help = Did you mean “{ $suggestion }”? Rename the file.

# translation: c15241c9b96051c8
misplaced-file-folder = “{ $file }” is never used: the source language has no such folder
    .help = Did you mean “{ $suggestion }”? Rename the folder “{ $folder }”.

# translation: 9f28d4348908271b
misplaced-file-move = “{ $file }” is never used: the source language has no such file
    .help = Did you mean “{ $suggestion }”? Move it there.

# translation: a1bad13330d1f00a
missing-file =
    { $messages ->
        [one] the file “{ $file }” is missing ({ $messages } message)
       *[other] the file “{ $file }” is missing ({ $messages } messages)
    }
    .help = Copy the source file here and translate it. Delete what you have not translated yet: it would count as translated.

# translation: 23478ee780e165de
copied-file = this file is not translated: all its texts are the same as in the source file
    .help = Translate the texts. Delete those that you have not translated yet: readers see the source text anyway.

# translation: 466d67a14d46639a
# shows io-reason: 54962945be5008bb
unreadable-file = this cannot be read: { io-reason }
    .help = Check what it is, and its read permissions. Everything else was checked.

# translation: cf7b893937f7cc6c
unreadable-file-special = this is not a regular file, so it was not opened
    .help = Replace it with a text file, or delete it.

# translation: b1391e5a23c0b816
unreadable-file-loop = this link points to a folder that contains it
    .help = Delete the link, or make it point somewhere else.

# translation: ff4f1e8c0f0465d2
unreadable-file-large = this file is larger than { $limit } MB, so it was not read
    .help = Translation files are much smaller. Check what is in it.

# translation: 0c4b015dbeb0c2f1
unreadable-file-many = this file was not read: with it, the files of this language have more than { $limit } lines and braces
    .help = Translation files are much smaller. Check what is in them.

# translation: c0cca6a57c6bf6e9
invalid-encoding = this file is not saved as UTF-8, the encoding that works for every language
    .help = Save it again with the encoding “UTF-8”. It seems to be in an older one, such as Latin-1, where this character is “{ $character }”.
    .label = not UTF-8

# translation: 708251d79c4ca657
invalid-encoding-utf16 = this file is saved as UTF-16, but Fluent reads only UTF-8
    .help = Save it again with the encoding “UTF-8”.

# translation: 3620c8178f854c63
invalid-encoding-binary = this is not a text file
    .help = Replace it with the text file. It may be a picture or a document that was renamed.

# translation: 4d2ee7b0a8e2874c
byte-order-mark = the file begins with an invisible mark (BOM) that makes Fluent drop the first message
    .help = Save it again with the encoding “UTF-8 without BOM”.
    .label = invisible mark

# translation: 923c04314bfc6ca0
carriage-return =
    { $count ->
        [one] a line ends with a lone CR character, which Fluent does not recognise
       *[other] { $count } lines end with a lone CR character, which Fluent does not recognise
    }
    .help = Save the file again with the line endings “LF” (Unix) or “CRLF” (Windows).
    .label = the line ends here

# translation: 1e8f944b58ae77c0
syntax-conflict = two people changed the same lines, and the conflict is not resolved
    .help = Keep the correct lines. Delete the others, and the lines that begin with { "<<<<<<<" }, { "=======" } and { ">>>>>>>" }.

# translation: 94acaa5614d7895a
syntax-space = there is an unusual space ({ $code }) where Fluent needs a normal one
    .help = Replace it with a normal space.
    .label = unusual space

# translation: 4ff9758a140d17f3
syntax-space-no-break = there is a no-break space ({ $code }) where Fluent needs a normal one
    .help = Replace it with a normal space.
    .label = no-break space

# translation: 47271d144d1125bb
syntax-space-zero-width = there is an invisible zero-width space here ({ $code })
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = zero-width space

# translation: e9d462eac7b3fd00
syntax-space-hidden = there is an invisible character here ({ $code })
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = invisible character

# translation: a0546be5746b04bc
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

# translation: de7ffeba29d73498
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

# translation: 91da4976c8609f51
syntax-tab = there is a tab here, but Fluent accepts only spaces
    .help = Replace the tab with four spaces.
    .label = a tab

# translation: 0b26361cf6e91226
syntax-special-start = this line begins with “{ $character }”, so Fluent does not read it as text
    .help = Write the character in braces and quotation marks: { "{" }"{ $character }"{ "}" }. Or move it to the line above, after other words.
    .label = not read as text

# translation: 70e96c0f18ae1a39
syntax-json = this is JSON, not Fluent
    .help = Delete the braces, the quotation marks and the commas. Each text needs its own line, with “=” after its name: name = text
    .label = JSON

# translation: b219326abe3312f0
syntax-dot-space = there is a space between the dot and “{ $attribute }”
    .help = Delete the space after the dot: .{ $attribute } = text
    .label = extra space

# translation: 42363c5c09aaa970
syntax-comment-inside = this line is a comment in the middle of “{ $name }”
    .help = Delete the “#” and the space after it, here and on the other lines of “{ $name }”. If it is not translated yet, put “# ” before all its lines.
    .label = is a comment

# translation: ee62b8b38fff4e04
syntax-comment-name = the line “{ $name } =” above this one is a comment
    .help = Delete the “# ” before “{ $name }”, or put “# ” before these lines too.

# translation: 2238c84753a8c9c8
syntax-orphan-attribute = the attribute “.{ $attribute }” does not belong to any message
    .help = Move it right below its message, with nothing in between.

# translation: 754220536991df23
syntax-orphan-attribute-comment = the attribute “.{ $attribute }” does not belong to any message: “{ $name }”, above it, is a comment
    .help = Delete the “# ” before the lines of “{ $name }”, or put “# ” before this line too.

# translation: 79474ad44c9ce19a
syntax-stray-brace = this “{ "}" }” does not close anything
    .help = Delete it. To show a brace to readers, write { "{" }"{ "}" }"{ "}" }.
    .label = closes nothing

# translation: 4d1ff97064b38f0f
syntax-backslash-brace = a backslash before a brace does not work in Fluent
    .help = To show a brace to readers, write { "{" }"{ "{" }"{ "}" } or { "{" }"{ "}" }"{ "}" } instead of both characters. Otherwise, delete the backslash.
    .label = a backslash

# translation: 1c9536ccb9a1647b
syntax-stray-brace-variable = “{ "{" }” is missing before “${ $variable }”
    .help = Write: { "{" } ${ $variable } { "}" }
    .label = “{ "{" }” is missing

# translation: 63f71ec0ef0d23c5
syntax-stray-brace-term = “{ "{" }” is missing before “-{ $term }”
    .help = Write: { "{" } -{ $term } { "}" }
    .label = “{ "{" }” is missing

# translation: c0a1202ef5d972df
syntax-braces-turned = the braces around “{ $expression }” are reversed
    .help = Write: { "{" } { $expression } { "}" }
    .label = reversed

# translation: 9ed7e70ad881f2b2
syntax-brace-own-line = the “{ "}" }” that ends the variants must be on its own line
    .help = Start a new line before it.
    .label = start a new line here

# translation: a1909a089acd193c
syntax-name-digit = the name “{ $name }” begins with a digit
    .help = Names begin with a letter from a to z, and they are not translated: copy the name from the source file.

# translation: 26f26242b57fd1b0
syntax-comment-style = this is not how comments are written in Fluent
    .help = Begin the line with “# ” (with a space after the #).

# translation: c1189cd37e7627c9
syntax-comment-hashes = this comment begins with { $count } “#”; Fluent allows three at most
    .help = Begin the line with “# ” for a comment, or with “## ” for a heading.
    .label = too many

# translation: 8fdaae1c558afee6
syntax-comment-space = the space after “#” is missing in this comment
    .help = Begin the line with “# ”, “## ” or “### ”.

# translation: 70c698080d84909d
syntax-comment-message = the “#” before “{ $name }” turns the message into a comment, so it is not shown
    .help = Delete the “#”.
    .label = “#” before the name

# translation: 6c8e8e87d5e7dac8
syntax-template = this line shows the source text and must stay a comment
    .help = Put “# ” back before it and before the other lines of the source text. Delete it only before the lines that you fill in.
    .label = “# ” is missing

# translation: 5dfdb8ecd8291d99
syntax-template-numbers = this line explains which numbers use a form and must stay a comment
    .help = Put the “# ” back before it and before the lines like it.
    .label = “# ” is missing

# translation: 3138109256a25dfc
syntax-name-not-ascii = the name “{ $name }” contains a letter other than a to z
    .help = Names are not translated: copy the name from the source file. It has only letters from a to z, digits, “-” and “_”.

# translation: 87a9bbbcc9829897
syntax-name-quotes = the name “{ $name }” is in quotation marks
    .help = Delete the quotation marks around the name: { $name } = text
    .label = delete the quotation marks

# translation: 0055b64056bd00a1
syntax-no-name = there is no name before this “=”
    .help = Write the name of the message first: name = text

# translation: 0c98b2572811de36
syntax-indented-name = “{ $name }” is not at the beginning of its line
    .help = Delete the spaces before the name.
    .label = spaces before it

# translation: 18cb11ebcf603b6c
syntax-stray-text = this line does not belong to any message
    .help = Delete it, or put “# ” before it to keep it as a comment. If it continues the text above, put four spaces before it.

# translation: 73f02091060dc33d
syntax-list-mark = there is a list mark, “{ $mark }”, before the name “{ $name }”
    .help = Delete it here and before the other names: each line must begin with its name.
    .label = delete this

# translation: 5b54ec53ab160faa
syntax-fence = this line of backticks is not part of the translation
    .help = Delete the line, and any others like it.
    .label = delete this line

# translation: b888861267e67933
syntax-comment-lost = this line does not belong to any message; the source file has a heading here, which begins with “##”
    .help = Put “## ” before it. If it is not a heading, delete it.
    .label = “## ” is missing

# translation: 20771f19a7a56784
syntax-lost-indent = this line of text does not begin with spaces, so it does not belong to any message
    .help = Put four spaces before it: each line of a text after the first needs them. If it is a note, put “# ” before it instead.
    .label = add four spaces here

# translation: 904b2f19e02f9ae9
syntax-full-width-equals = this is a full-width character instead of a normal “=”
    .help = Type the normal character: { $name } = text
    .label = not a normal “=”

# translation: 5cefddde321e2dcb
syntax-colon = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text
    .label = should be “=”

# translation: 31ea996ac98dad66
syntax-colon-below = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.
    .label = should be “=”

# translation: c2bea98d04245c97
syntax-dotted-name = the attribute “.{ $attribute }” of “{ $name }” must be on its own line
    .help = Write “{ $name } =” and, on the line below it, four spaces and “.{ $attribute } = text”.

# translation: 581d5e4e7567c426
syntax-name-character = the name “{ $name }” contains “{ $character }”, which is not allowed
    .help = Names are not translated: copy the name from the source file. It has only letters from a to z, digits, “-” and “_”.

# translation: 8a2494b83ddc703a
syntax-name-space = the name “{ $name }” contains a space
    .help = Copy the name from the source file. It is probably “{ $fixed }”.

# translation: 234f1094a20cac98
syntax-name-space-unknown = “{ $name }” cannot be a name: it contains a space
    .help = If this line continues the text above, put four spaces before it. Otherwise, copy the name from the source file.

# translation: 9ccb425100b5c619
syntax-no-equals = “=” is missing after “{ $name }”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.

# translation: f7dae2bcebc03066
syntax-attribute-no-equals = “=” is missing after “{ $name }”
    .help = Write: { $name } = text
    .label = “=” goes after this

# translation: d96ef63f1d90fe47
syntax-empty-value = “{ $name }” has no text
    .help = Write the text after the “=”. If it is not translated yet, put “# ” before this line and before the lines of its attributes: readers then see the source text.

# translation: 1d3461d1fbb587ae
syntax-empty-attribute = “{ $name }” has no text
    .help = Write the text after the “=”. If it is not translated yet, copy the source text.

# translation: 0053d4b76f41622f
syntax-empty-lines = “{ $name }” and its attributes have no text
    .help = Write the text after each “=”. If it is not translated yet, put “# ” back before these lines: readers then see the source text.

# translation: 43f372e05fac36e8
syntax-empty-term = the term “{ $name }” has no text
    .help = Write its text after the “=”. A term must have one, even if it has attributes.

# translation: 00b4d779e0b5717e
syntax-no-default = none of these variants is marked as the default, for when no other one fits
    .help = Put an asterisk before this one: *[{ $key }]
    .label = asterisk missing

# translation: 60f3953882868549
syntax-no-other = the default variant *[{ $key }] is missing
    .help = Add this line below, for when no other variant fits: *[{ $key }] text
    .label = last variant

# translation: 5f4fe2739ac68aa1
syntax-variant-bracket = the name of a variant must be in square brackets
    .help = Write: { $fixed }
    .label = needs square brackets

# translation: 8e0602727624055c
syntax-variant-extra = there are extra characters before the variant [{ $key }]
    .help = Write: { $fixed }
    .label = extra characters

# translation: e7f1fbd7a46de31a
syntax-variant-expected = this line does not begin with the name of a variant in square brackets
    .help = Write the name first, in square brackets: [one] text
    .label = needs square brackets

# translation: 9afdd84e43f0461b
syntax-two-defaults = two of these variants are marked as the default
    .help = Keep the asterisk before one of them, usually *[other], and delete the other one.
    .label = second asterisk

# translation: e0c4957fbd983d40
syntax-star-space = there is a space between the asterisk and the bracket
    .help = Write: *[{ $key }]
    .label = extra space

# translation: e914346f27a95e92
syntax-star-inside = the asterisk is inside the bracket
    .help = The asterisk goes before the bracket: *[{ $key }]
    .label = asterisk inside

# translation: 6400750dc3991cae
syntax-variant-own-line = there are two variants on the same line
    .help = Start a new line before this bracket: each variant needs its own line.
    .label = start a new line here

# translation: 537314269a7403bc
syntax-message-selector = a message cannot be used to choose a variant
    .help = Use a variable instead: { "{" } $name -> …

# translation: ad9174b96a285eed
syntax-attribute-selector = an attribute of a message cannot be used to choose a variant
    .help = Use a variable, or an attribute of a term: { "{" } -term.attribute -> …

# translation: 1eaec9897dc0647a
syntax-term-selector = a term cannot be used to choose a variant; only its attributes can
    .help = Use an attribute, such as the gender: { "{" } -brand.gender -> …

# translation: 9eae12acab427cbb
syntax-term-attribute = an attribute of a term cannot be shown to readers
    .help = Show the term itself, or use the attribute to choose a variant: { "{" } -term.attribute -> …

# translation: 00c45c929bc82a17
syntax-term-attribute-name = the name “{ $name }” contains a letter other than a to z
    .help = Write it with letters from a to z only, here and everywhere else it is used.

# translation: e2f44c1c5b1ee0fa
syntax-nested-selector = there are extra braces around the part before “->”
    .help = Delete the inner braces: { "{" } $name -> …

# translation: f6c722540be3d707
syntax-unclosed-string = this quotation mark is never closed
    .help = Add a closing " on the same line.
    .label = opened here

# translation: f380f96b5fe6d7a7
syntax-escaped-quote = the backslash before this quotation mark makes it part of the text
    .help = To show a backslash to readers, write \\ instead. Otherwise, delete it.
    .label = does not end the text

# translation: db018ecf6e108e71
syntax-positional-last = this value comes after an option
    .help = Put it first, right after the parenthesis, as in NUMBER($n, minimumFractionDigits: 2)
    .label = must come first

# translation: db04aa0899d16355
syntax-repeated-argument = the option “{ $name }” is given twice
    .help = Keep one of them.

# translation: f6850c27a706295d
syntax-escape = “{ $escape }” has no meaning in Fluent
    .help = Only these have a meaning: \\ (a backslash), \" (a quotation mark), and \u or \U with a number.

# translation: a6e878c86ad42044
syntax-escape-brace = “{ $escape }” has no meaning in Fluent
    .help = Delete the backslash. Between quotation marks, a brace is shown as it is.
    .label = extra backslash

# translation: ddf92b04632b5337
syntax-escape-newline = “{ $escape }” has no meaning in Fluent
    .help = For a new line, start a new line in the file instead, with four spaces before the text. Or write: { "{" }"\u000A"{ "}" }
    .label = not a new line

# translation: d131daa82596fbaa
syntax-unicode-escape = there are too few digits after “{ $escape }”
    .help = Write four digits (0–9, A–F) after \u, or six after \U, as in \u00E9. Or type the character itself.

# translation: e6d29ba05967214e
syntax-function-case = the function name “{ $name }” must be in capital letters
    .help = Write: { $fixed }

# translation: 0850ef8f5a5be52d
syntax-function-parentheses = the parentheses after the function “{ $name }” are missing
    .help = Write: { $name }()
    .label = “()” is missing

# translation: e5af8a1bee35b4c9
syntax-argument-literal = the value of an option must be a number or a text in quotation marks
    .help = Write a number, or a text in "…".

# translation: a963f36751ba27f7
syntax-option-equals = there is a “=” after “{ $name }” instead of a colon
    .help = Write: { $fixed }
    .label = should be “:”

# translation: 7d3abd8e0bef64cc
syntax-argument-quotes = the value “{ $value }” must be in quotation marks
    .help = Write: "{ $value }"
    .label = quotation marks are missing

# translation: 2e077d1a8c3564f7
syntax-comma = a comma is missing before “{ $name }”
    .help = Write a comma before it.
    .label = add a comma before this

# translation: 6fec902b8b638857
syntax-empty-variant = the variant [{ $key }] has no text
    .help = Write its text after the bracket. To show nothing to readers, write { "{" }""{ "}" }.
    .label = no text

# translation: 693e1bd161aa9670
syntax-variants-same-line = the variants begin on the same line as the arrow
    .help = Start a new line after ->, and put each variant on its own line.
    .label = start a new line here

# translation: 2b0596fb1e6947da
syntax-variable-name = there is no valid variable name after “$”
    .help = Copy the variable from the source text, without spaces after the $: { "{" } $name { "}" }

# translation: 3380827879160673
syntax-variable-letter = the name “{ $written }” contains a letter other than a to z
    .help = Variable names are not translated. Write: ${ $variable }

# translation: a4848f19d17e4f37
syntax-variable-space = there is a space between “$” and “{ $variable }”
    .help = Delete the space: ${ $variable }
    .label = extra space

# translation: db5e532318babb0b
syntax-attribute-space = there is a space between “{ $name }” and “.{ $attribute }”
    .help = Delete the space: { $name }.{ $attribute }
    .label = extra space

# translation: 36dc7a610a839630
syntax-variable-dollar-after = the “$” must come before “{ $variable }”, not after it
    .help = Write: ${ $variable }
    .label = “$” goes first

# translation: 5fc13f5cc597e9e9
syntax-reference-name = Fluent cannot read this name
    .help = Names are not translated: copy the name from the source text. It has only letters from a to z, digits, “-” and “_”, and no spaces.

# translation: ce86c3c7e368407d
syntax-words-in-braces = there are other words in the braces of “${ $variable }”
    .help = Keep only { "{" } ${ $variable } { "}" }. If readers should see the other words, write them after it.
    .label = only ${ $variable } goes here

# translation: 222b85d798082f7b
syntax-key = the name of a variant must be one word or a number
    .help = Write one word with letters from a to z, such as [one], or a number, such as [1].

# translation: 50e54dd415ab8b3b
syntax-key-letter = the name of the variant [{ $key }] contains a letter other than a to z
    .help = Write it with letters from a to z only. If an attribute of a term has the same word, change it there too.

# translation: 3d5aaee3802dc2ee
syntax-key-known = the name of the variant [{ $key }] contains a letter other than a to z
    .help = Variant names are not translated. Use one of these: { $keys }

# translation: 49bb9a430a5bf156
syntax-key-placeable = the name of a variant cannot contain braces
    .help = Write the name or number itself: [one] or [1]

# translation: dedfeb1a2225b96a
syntax-key-unclosed = the bracket of this variant is never closed
    .help = Write “]” after the name, as in [one]

# translation: 65bb09d7e3d9cf19
syntax-quotes = Fluent does not recognise these quotation marks
    .help = Inside braces, use straight quotation marks: "…"
    .label = use "

# translation: 29807059a6b73e87
syntax-quotes-around = “{ $expression }” is in quotation marks inside the braces
    .help = Delete the quotation marks around { $expression }. If readers should see them, put them outside the braces.
    .label = delete the quotation marks

# translation: 0bf755587668d7a5
syntax-dash =
    { $kind ->
        [en] there is an en dash (“{ $character }”) here instead of a hyphen
        [em] there is an em dash (“{ $character }”) here instead of a hyphen
       *[other] there is another kind of dash (“{ $character }”) here instead of a hyphen
    }
    .help = Write a hyphen: { $fixed }
    .label = not a hyphen

# translation: 1fbabb38a3f02098
syntax-full-width = this “{ $character }” is full-width, but Fluent needs the normal character
    .help = Type the normal character: { $fixed }
    .label = full-width

# translation: a5588fbaa6dc0ad6
syntax-arrow = the arrow “->” before the variants is missing
    .help = Write this, and put the first variant on the next line: { "{" } { $selector } ->
    .label = -> goes here

# translation: 2c2bdbfc21b764f7
syntax-empty-placeable = these braces are empty
    .help = Write a variable in them, or delete them. To show nothing to readers, write { "{" }""{ "}" }.

# translation: 5f54fea140ddb93e
syntax-unclosed-brace = this “{ "{" }” is never closed
    .help = Write “{ "}" }” where it ends. To show a brace to readers, write { "{" }"{ "{" }"{ "}" }.
    .label = opened here

# translation: 31d9237f75b59583
syntax-brace-missing = “{ "}" }” is missing after “{ $expression }”
    .help = Write: { "{" } { $expression } { "}" }
    .label = not closed

# translation: 96c980de877d2e44
syntax-bracket-other = there is a “{ $character }” here instead of a “{ "}" }”
    .help = Replace “{ $character }” with “{ "}" }”.
    .label = should be “{ "}" }”

# translation: 0c890073a38dda9d
syntax-bracket-extra = this “{ $character }” does not close anything
    .help = Delete “{ $character }”.
    .label = closes nothing

# translation: 4554133022c4bf5a
syntax-unclosed-parenthesis = this “(” is never closed
    .help = Write “)” after the last value.
    .label = opened here

# translation: 366da5019a6f6454
syntax-placeable = Fluent cannot read what is in these braces
    .help = Braces can contain only these: $variable, -term, message, "text", a number, NUMBER(…) or DATETIME(…).

# translation: b945cb7225e811ad
syntax-unreadable = Fluent cannot read this part
    .help = Compare it with the same message in the source file.

# translation: 251731262980a1cc
too-deep-crowded = “{ $name }” has more than { $limit } attributes, variants and names in braces, so not all of it was checked
    .help = Split it into several messages.

# translation: 5abbece4875da57c
too-deep-long = “{ $name }” is longer than { $limit } MB, so it is not shown
    .help = Split it into several messages.

# translation: 3c9332a768f6e76d
too-deep-many = “{ $name }” has more than { $limit } values in braces, so programs do not show it
    .help = Split it into several messages.

# translation: 11673094fe3cf791
too-deep = braces are nested more than { $limit } levels deep
    .help = Look for a brace that was typed many times by mistake, and delete the extra ones.
    .label = too many

# translation: e507b8f9b93a7ef3
duplicate-message = “{ $name }” is already on line { $line }: only one of them is shown
    .help = Delete one of the two.
    .label = second time

# translation: 22f297e8d92b8b83
duplicate-attribute = “{ $name }” has “.{ $attribute }” twice: only one of them is shown
    .help = Delete one of the two.
    .label = second time

# translation: 045221c37b0d8355
duplicate-variant = there is already a variant [{ $key }]: this one is never shown
    .help = Delete one of the two, or give this one its own name.
    .label = second time

# translation: 0b6890638cdce250
missing-message = “{ $name }” is not translated
    .help = Add a line: { $name } = … Source text: { $text }

# translation: 76df758818dcd855
missing-message-attributes = “{ $name }” is not translated
    .help = Add a line “{ $name } =”. Below it, after four spaces, add one line for each of these, such as “.title = text”: { $attributes }. Source text: { $text }

# translation: c7dc09276792fa14
missing-message-more = “{ $name }” is not translated
    .help = Add a line: { $name } = … Add its attributes below it ({ $attributes }). Source text: { $text }

# translation: db3200ee0000c5d9
missing-message-comment = “{ $name }” is not translated: its line is still a comment
    .help = Delete the # and the space before “{ $name } =”, and write the text. Source text: { $text }
    .label = delete the #

# translation: 0cfb8c9bdf8f7220
missing-message-comment-filled = “{ $name }” is translated, but its line is still a comment
    .help = Delete the # and the space before “{ $name } =”, and before the other lines of the message.
    .label = delete the #

# translation: ecd9c7b65bf7fcd0
missing-message-indented = there are spaces before “{ $name }”, so it is read as part of the message above
    .help = Delete the spaces before it.
    .label = spaces before it

# translation: f2137f0fde9a16ae
missing-message-joined = “{ $name }” comes after other words, so it is read as part of that text
    .help = Start a new line before it, without spaces.
    .label = start a new line here

# translation: b6c2af518d563fdf
missing-message-joined-or = “{ $name }” is not translated, unless it begins here, after other words
    .help = If a message begins here, start a new line before it, without spaces. If not, add a line: { $name } = … Source text: { $text }
    .label = is this a message?

# translation: 195e6be44d0f44df
missing-message-several = { $count } messages are not translated
    .help =
        Add a line for each, with the translation after the “=”. Attributes, here in parentheses, go below it, each on a line of its own after four spaces. Source texts:
        { $texts }

# translation: b17ea39147293fb7
missing-message-all = nothing in this file is translated yet ({ $messages } messages)
    .help = Open it next to the source file and translate the messages one by one.

# translation: c776cc212f0719d3
missing-attribute = “{ $name }” has no “.{ $attribute }”
    .help = Write below it, after four spaces: .{ $attribute } = text

# translation: 7c169a9748d9daf2
missing-attribute-comment = “.{ $attribute }” of “{ $name }” is still a comment
    .help = Delete the # before “.{ $attribute }”, keep the spaces, and write the text after the “=” if it is missing.
    .label = delete the #

# translation: 9f65d1c911f83109
missing-attribute-dot = “{ $name }” has no “.{ $attribute }”: this line is read as part of its text
    .help = Did you mean “.{ $attribute } =”? An attribute begins with a dot.
    .label = add a dot here

# translation: 11cf1345da453b94
missing-attribute-character = “{ $name }” has no “.{ $attribute }”: this line is read as part of its text
    .help = Replace “{ $character }” with a dot. An attribute begins with a dot.
    .label = should be a dot

# translation: af1dbe51ce30c0c0
missing-attribute-joined = “{ $name }” has no “.{ $attribute }”: here it is read as part of another text
    .help = Start a new line before the dot, with four spaces.
    .label = start a new line here

# translation: 2bcab1e86707af96
missing-value = “{ $name }” has no text of its own, only attributes
    .help = Write its text after the “=”.

# translation: 606d96b928360070
empty-text = “{ $name }” is empty: readers see nothing
    .help = Write the text. If it is not translated yet, put “# ” before all lines of “{ $name }”: readers then see the source text.

# translation: ae07f4e7b1568b76
empty-text-attribute = “{ $name }” is empty: readers see nothing
    .help = Write the text. If it is not translated yet, copy the source text.

# translation: e757a8cd78da8889
# shows -program: 09a196820fe6f59d
stale-message =
    { $language ->
        [en] the English text of “{ $name }” changed after this was translated
       *[other] the source text of “{ $name }” changed after this was translated
    }
    .help =
        What changed: { $change }
        Correct the translation. If it is still right, run: { -program } review --done { $name }

# translation: 3cccf99df40bbf30
# shows -program: 09a196820fe6f59d
stale-message-shown = “{ $name }” shows the text of { $shown }, which changed after this was translated
    .help =
        It is now: { $change }
        Correct the translation. If it is still right, run: { -program } review --done { $name }

# translation: ff33810c3c979c34
obsolete-message = “{ $name }” is never shown: the source language has no such message
    .help = Delete it.

# translation: f67afdf5412fdd3d
obsolete-message-or = “{ $name }” is never shown: the source language has no such message
    .help = If it is the translation of one of the missing messages, give it the name of that message. If not, delete it.

# translation: a1bd232bbc258208
obsolete-message-only = only this language has “{ $name }”: readers of the other languages are not shown it
    .help = Write it in the source language, too, or give it the name of the missing message that it translates. If it is for these readers only, write above it: # mira: allow(obsolete-message) the reason

# translation: 44d1ede50b6b3e4f
obsolete-message-near = “{ $name }” is never shown: the source language has no such message
    .help = Did you mean “{ $suggestion }”? Rename it.

# translation: 2b27423b018f85d7
obsolete-message-elsewhere = “{ $name }” is never shown: in the source language it is in another file
    .help = Move it to “{ $file }”.

# translation: 0d9968860db3ac10
obsolete-message-place = “{ $name }” is never shown: the source language has “{ $suggestion }” in this place
    .help = If this is the translation of “{ $suggestion }” ({ $text }), rename it. If not, delete it.

# translation: d0957e1baa9af230
obsolete-message-double = “{ $name }” is never shown here: it belongs in “{ $file }”, where it already is
    .help = Delete it here.

# translation: c7e18aa200f75913
obsolete-message-copy = this file looks like a copy of “{ $file }”: that is where most of its messages belong, and already are
    .help = If you still have this file’s own texts, for example in a backup, put them back. If not, delete from it what is also in “{ $file }”.

# translation: 0990413f507d3e0d
obsolete-message-attribute = “{ $name }” is never shown: in the source language it is an attribute of “{ $message }”
    .help = Write four spaces and a dot before it: .{ $name }
    .label = add a dot here

# translation: 78162d12c752c11a
obsolete-attribute = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = Delete it.

# translation: 3ecfc845488ac239
obsolete-attribute-near = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = Did you mean “.{ $suggestion }”? Rename it.

# translation: 4810e339361c6580
obsolete-attribute-or = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = If it is the translation of one of the missing attributes, give it the name of that attribute. If not, delete it.

# translation: 35f17e98d9393db7
obsolete-attribute-place = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = If this is the translation of “.{ $suggestion }” ({ $text }), rename it. If not, delete it.

# translation: 64f96fc890dc0108
unknown-reference = “{ $name }” refers to “{ $reference }”, which does not exist
    .help = Copy the name from the source text, or write what readers should see.

# translation: 27434b3c95e2b5f7
unknown-reference-source = “{ $name }” refers to “{ $reference }”, which only the source language has: readers would see its name in braces
    .help = Copy “{ $reference }” from the source file “{ $file }” to this language, and translate it if necessary.
    .label = missing in this language

# translation: fd78aeab1be75820
unknown-reference-near = “{ $name }” refers to “{ $reference }”, which does not exist
    .help = Did you mean { "{" } { $suggestion } { "}" }?

# translation: e3937bc25d1328b9
unknown-reference-variable = “{ $reference }” in “{ $name }” is not a message but a variable
    .help = Did you mean { "{" } ${ $suggestion } { "}" }? Variables begin with $.

# translation: 7bfa151e3640e0ec
unknown-reference-dollar = “{ $name }” has “{ $written }”, which is not how Fluent writes variables
    .help = Write { "{" } ${ $reference } { "}" } instead: in Fluent, the $ goes inside the braces.
    .label = $ before the brace

# translation: 411f3f64fa87e14c
unknown-reference-term = “{ $reference }” in “{ $name }” is not a message but a term
    .help = Terms begin with a hyphen: { "{" } { $suggestion } { "}" }

# translation: 7fd1cb265a8a6c19
unknown-reference-message = “{ $reference }” in “{ $name }” is not a term but a message
    .help = Messages do not begin with a hyphen: { "{" } { $suggestion } { "}" }

# translation: 5e7942969527b2b6
unknown-reference-attribute = “{ $name }” uses “.{ $attribute }” of “{ $reference }”, which does not exist
    .help = Copy the name from the source text, or add the attribute to “{ $reference }”.

# translation: 067115ce8c9c99a6
unknown-reference-value = “{ $name }” refers to “{ $reference }”, which has no text of its own
    .help = Use one of its attributes: { "{" } { $reference }.attribute { "}" }

# translation: d1eb46dbf6f3ddee
cyclic-reference = “{ $name }” refers back to itself, so none of these can be shown: { $circle }
    .help = In one of them, replace the reference with the text itself.
    .label = the circle begins here

# translation: 829d3ff48b738081
cyclic-reference-self = “{ $name }” refers to itself, so it cannot be shown
    .help = Replace the reference with the text itself.
    .label = refers to itself

# translation: 48f76d15cf8c46b6
unknown-function = Fluent has no function “{ $function }”
    .help = It has only NUMBER and DATETIME. Copy what is in the source text.

# translation: ebf8dbd440b4cd5f
unknown-function-source = Fluent has no function “{ $function }”
    .help = It has only NUMBER and DATETIME. If your program adds this function, write this in mira.toml, under [check]: functions = ["{ $function }"]

# translation: 836190fd72e068aa
unknown-function-near = Fluent has no function “{ $function }”
    .help = Did you mean { $suggestion }?

# translation: cff1dbe94e07388d
unknown-platform = the variant [{ $key }] of “{ $name }” is never shown: no platform has that name
    .help = These names are not translated. Write one of these: { $keys }
    .label = never shown

# translation: 89c0434f268bfaf1
unknown-platform-near = the variant [{ $key }] of “{ $name }” is never shown: no platform has that name
    .help = Did you mean “{ $suggestion }”? These names are not translated.
    .label = write “{ $suggestion }”

# translation: d1c1ed5d886ba184
invalid-argument = { $function } has no option “{ $option }”
    .help = Delete the option, or copy what is in the source text.

# translation: 7c4bf73c4aca46a8
invalid-argument-near = { $function } has no option “{ $option }”
    .help = Did you mean “{ $suggestion }”? Capital and small letters matter.

# translation: 6d9abaa3c2280d1b
invalid-argument-value = the option “{ $option }” cannot be “{ $value }”
    .help = It can be: { $values }

# translation: fe93e97304f339bf
invalid-argument-count =
    { $count ->
        [0] { $function } is not given a value
       *[other] { $function } is given { $count } values, but takes only one
    }
    .help = Write one variable, then any options: { $function }($name)

# translation: 9eb3806a7ee85c8e
invalid-argument-text = { $function } needs a variable, not the text “{ $value }”
    .help = Write the variable, without quotation marks: { $function }($name)

# translation: 6e6225a9130a42fc
unknown-argument-unnamed = “{ $reference }” ignores “{ $value }”, because it has no name, so its default form is shown
    .help = Write the name of a variable of “{ $reference }” and a colon before it. If the term has no variable, delete the parentheses.

# translation: e6a6f189338cd457
unknown-argument-unnamed-near = “{ $reference }” ignores “{ $value }”, because it has no name, so its default form is shown
    .help = Write this instead: { "{" } { $written } { "}" }
    .label = a name is missing

# translation: 64f3815fb30534fa
unknown-argument = “{ $reference }” does not use “{ $argument }”, so its default form is shown
    .help = It uses: { $names }. These names are not translated.

# translation: bfafc10504d7ffcf
unknown-argument-near = “{ $reference }” does not use “{ $argument }”, so its default form is shown
    .help = Did you mean “{ $suggestion }”? These names are not translated.
    .label = write “{ $suggestion }”

# translation: 8993666c9cd99ee5
unknown-argument-value = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = It has: { $keys }. Write one of these, or add the variant to “{ $reference }”.

# translation: 57e6aa1e73fca657
unknown-argument-value-near = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = Did you mean “{ $suggestion }”?
    .label = write “{ $suggestion }”

# translation: ce5967ab4821411c
missing-argument = “{ $reference }” needs a value for “${ $variable }”, but “{ $name }” does not give one: readers would see { "{" }${ $variable }{ "}" }
    .help = A term knows only what it is given. Write { "{" } { $reference }({ $variable }: "…") { "}" } with the right word, or remove the variable from “{ $reference }”.
    .label = value missing

# translation: a7aafa5f1a067179
unknown-variable = “${ $variable }” in “{ $name }” never gets a value: the source text has no such variable
    .help = Copy the variable from the source text: its name is not translated. Or delete it.
    .label = never gets a value

# translation: 2637adb48bf46033
unknown-variable-statement = “${ $variable }” in “{ $name }” never gets a value: nothing is inserted into statements, so readers would see an error
    .help = Write the words themselves instead of { "{" } ${ $variable } { "}" }.
    .label = never gets a value

# translation: a58d8c83fe73bdc8
unknown-variable-near = “${ $variable }” in “{ $name }” never gets a value: the source text has no such variable
    .help = Did you mean ${ $suggestion }? Variable names are not translated.
    .label = never gets a value

# translation: b0579f4999d9663a
missing-variable = “{ $name }” does not use “${ $variable }”, but the source text does
    .help = Write { "{" } ${ $variable } { "}" } where its value should be. If you left it out on purpose, write above the message: # mira: allow(missing-variable) the reason

# translation: a61e150f3d20d1b8
missing-variable-other-format = “{ $name }” has “{ $found }” instead of “${ $variable }”, so it never gets a value
    .help = Write { "{" } ${ $variable } { "}" } instead.
    .label = never gets a value

# translation: a6d22f2ec853207c
missing-variable-bare = “{ $found }” in “{ $name }” has no braces, so it never gets a value
    .help = Write { "{" } ${ $variable } { "}" } instead of { $found }.
    .label = never gets a value

# translation: c210361329e6bf81
missing-variable-full-width = “{ $name }” has full-width braces, so Fluent does not recognise “${ $variable }”
    .help = Type normal braces: { "{" } ${ $variable } { "}" }

# translation: 225542f12caea09f
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

# translation: 6771a60411218094
unreachable-variant = the variant [{ $key }] is never shown: no number uses that form in this language
    .help = Delete it. This language has: { $forms }
    .label = never shown

# translation: 8f4e0d5b130ff2b3
unreachable-variant-unknown = the variant [{ $key }] is never shown: there is no such plural form
    .help = Delete it. This language has: { $forms }
    .label = never shown

# translation: e81a9629314cbc55
unreachable-variant-number = the variant [{ $key }] is never shown: no number uses that form in this language
    .help = For the number { $number } only, write [{ $number }]. Otherwise, delete it: this language has { $forms }.
    .label = never shown

# translation: 3dd846328f276fa6
unreachable-variant-near = the variant [{ $key }] is never shown: there is no such plural form
    .help = Did you mean [{ $suggestion }]?
    .label = never shown

# translation: 117aafbcad1eb181
unreachable-variant-translated = the variant [{ $key }] is never shown: there is no such plural form
    .help = Variant names are not translated. Write [{ $suggestion }].
    .label = write [{ $suggestion }]

# translation: 1dfdbefdf8093073
unreachable-variant-zero = the variant [{ $key }] is never shown: there is no such plural form
    .help = In brackets, numbers are written as digits: [{ $number }].
    .label = write [{ $number }]

# translation: 2357b6cd75f457ae
unreachable-variant-word = the variant [{ $key }] is never shown: the source text has no such variant
    .help = Variant names are not translated. The source text has: { $keys }
    .label = never shown

# translation: 9b94a58e97bee21f
unreachable-variant-word-near = the variant [{ $key }] is never shown: the source text has no such variant
    .help = Did you mean [{ $suggestion }]? Variant names are not translated.
    .label = never shown

# translation: 50fce5e5cbe04d3f
markup-mismatch = the tag <{ $tag }> of the source text is missing in “{ $name }”
    .help = Put { $open } and </{ $tag }> around the same words as in the source text.

# translation: 74d747056472d08d
markup-mismatch-void = the tag <{ $tag }> of the source text is missing in “{ $name }”
    .help = Put { $open } in the same place as in the source text.

# translation: 14a7a7d9a7d879c4
markup-mismatch-quotes = HTML does not recognise the quotation marks in the tag <{ $tag }> of “{ $name }”
    .help = Inside a tag, use straight quotation marks: "…"
    .label = use "

# translation: f172b338827a3234
markup-mismatch-attribute = “{ $attribute }” is missing in the tag <{ $tag }> of “{ $name }”
    .help = Copy the tag from the source text: { $open }
    .label = “{ $attribute }” is missing

# translation: 66bef33c694d1534
markup-mismatch-name = the tag <{ $tag }> of “{ $name }” is called “{ $found }”, but “{ $suggestion }” in the source text
    .help = This name is not translated. Write “{ $suggestion }”, as in the source text: { $open }
    .label = write “{ $suggestion }”

# translation: eaccc0b8145ed959
markup-mismatch-added = the tag <{ $tag }> in “{ $name }” is not in the source text
    .help = Delete it, or copy the tag from the source text.

# translation: 31a0587772d979fe
markup-mismatch-renamed = “{ $name }” has the tag <{ $tag }>, but the source text has <{ $suggestion }>
    .help = Tags are not translated. Write <{ $suggestion }>.

# translation: 24e52283eb9f228f
markup-mismatch-unclosed = the tag <{ $tag }> in “{ $name }” is never closed
    .help = Write </{ $tag }> after the words that it applies to.
    .label = opened here

# translation: a715cfb902c31907
markup-mismatch-unopened = the tag </{ $tag }> in “{ $name }” does not close anything
    .help = Write <{ $tag }> before the words that it applies to.
    .label = closes nothing

# translation: 86d6b0fe576237fe
markup-mismatch-reversed = the tag </{ $tag }> in “{ $name }” comes before { $open }, which it should close
    .help = Swap the two: { $open } goes before the words that it applies to, and </{ $tag }> after them.
    .label = too early

# translation: 304b5675fe17a130
markup-mismatch-mistyped = “{ $name }” has “{ $found }” instead of { $suggestion }
    .help = Write { $suggestion }, exactly as it is shown here.
    .label = write { $suggestion }

# translation: e6f638be7a8b1c3e
markup-mismatch-pair = a quotation mark is missing in the tag <{ $tag }> of “{ $name }”
    .help = Add it: a value in a tag needs one before it and one after it, as in the source text: { $open }
    .label = a quotation mark is missing

# translation: 8d40c44e73850e92
markup-mismatch-end = the “>” at the end of the tag <{ $tag }> in “{ $name }” is missing
    .help = Write > right after it. The tag in the source text: { $open }
    .label = add > after this

# translation: e2bb0a6c664165c9
markup-mismatch-space = a space is missing after <{ $tag } in “{ $name }”
    .help = Write a space there. The tag in the source text: { $open }
    .label = add a space after this

# translation: 149eb6f46bb38fff
edge-whitespace = the text of “{ $name }” ends with a space
    .help = Delete the space. The program adds what comes after the text.
    .label = a space

# translation: 560a569aff8aee0e
edge-whitespace-start = the text of “{ $name }” begins with a space
    .help = Delete the space. The program adds what comes before the text.
    .label = a space

# translation: 97be75a0bd98270c
hidden-character = there is an invisible character here ({ $code }) that changes how the text is shown
    .help = Delete it: put the cursor right after it and press Backspace once, or type the word again.
    .label = invisible character

# translation: 26c1d3c64d36d366
hidden-character-direction = an invisible character here ({ $code }) changes the direction of writing, and nothing changes it back
    .help = Write { $end } at the end of this line. Or, if the text reads well without the character, delete it: put the cursor right after it and press Backspace once.
    .label = invisible character

# translation: 0be570b863a1548b
escape-sequence-line = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Start a new line instead, with four spaces before the text.
    .label = shown as it is

# translation: 1e8aec6547dd5cec
escape-sequence-end = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Delete it.
    .label = shown as it is

# translation: b0d6a5a8704632f6
escape-sequence-tab = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write a space instead.
    .label = shown as it is

# translation: 04dd24230905e7a8
escape-sequence-quote = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write only { $quote }, without the backslash.
    .label = shown as it is

# translation: fd9f4ab708eb9985
escape-sequence-code = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write this instead: { $written }
    .label = shown as it is

# translation: fd9f4ab708eb9985
html-entity = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write this instead: { $written }
    .label = shown as it is

# translation: 78eb8a2eb6e82584
code-punctuation-quotes = the text of “{ $name }” is in quotation marks, which readers would see
    .help = Delete “{ $start }” at the beginning and “{ $end }” at the end. Fluent needs no quotation marks around a text.
    .label = shown as it is

# translation: 13112346848f23c3
code-punctuation-equals = the text of “{ $name }” begins with a second “=”, which readers would see
    .help = Delete one of the two.
    .label = shown as it is

# translation: e851d4726693a2c7
code-punctuation-joined = the text of “{ $name }” begins with “{ $code }”, which readers would see
    .help = Delete “{ $code }”. Only “=” comes before a text.
    .label = shown as it is

# translation: 4a54f5958723cb97
code-punctuation-name = the text of “{ $name }” begins with its own name and a “=”, which readers would see
    .help = Delete “{ $code }”.
    .label = shown as it is

# translation: 03fa60c923a3e9ca
code-punctuation-prefix = “{ $name }” has “{ $code }” right before a value in braces, and readers would see it
    .help = Delete “{ $code }”. The braces are enough.
    .label = shown as it is

# translation: be3c570360f30afb
unfinished-text-unknown = “{ $name }” contains “{ $code }”, which machine translation leaves where it does not know a word
    .help = Compare it with the source text and write the missing word instead.
    .label = shown as it is

# translation: 9a7fc9624f7ebce3
unbraced-variable = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write { "{" } ${ $variable } { "}" } instead.
    .label = shown as it is

# translation: 4c7f117c3fa4439d
stray-character = “{ $name }” contains “{ $code }”, with which editors show a space or the end of a line
    .help = Delete it.
    .label = left by an editor

# translation: 14699cc8d06c2969
stray-character-object = “{ $name }” contains “{ $code }”, which stands for a picture that was not copied
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = stands for a picture

# translation: 0fdc5c6572e517bd
stray-character-backslash = a line of “{ $name }” ends with a backslash, which readers would see
    .help = Delete it. In Fluent, a text may go on in the next line without any mark.
    .label = shown as it is

# translation: 8d6641b7e9075562
stray-character-encoding = “{ $name }” contains “{ $code }”, which is a letter that was read in a wrong encoding
    .help = Write this instead: { $written }
    .label = a broken letter

# translation: fd012c91edd31b83
unfinished-text = “{ $name }” contains “{ $code }”, which readers would see
    .help = Finish the text, and delete “{ $code }”.
    .label = not finished

# translation: 0aa84b7d3331213f
access-key = the access key of “{ $name }” is “{ $key }”, but it must be a single character
    .help = Write one letter of the label.
    .label = more than one character

# translation: 6cd20d934896f7b0
access-key-missing = the access key of “{ $name }”, “{ $key }”, does not occur in its label
    .help = Write a letter of the label instead: { $text }
    .label = not in the label

# translation: fee6f6c5e2a32b29
reserved-name = the section “{ $name }” has the same name as a command, so it can never be shown
    .help = Give it another name.

# translation: ff020b38e4096510
untranslated = “{ $name }” is the same as in the source text
    .help = Translate it, unless it is a name or a word that both languages share.

# translation: 6ecf4c05d3f36b40
not-normalized = “{ $name }” has a letter and its accent as two characters
    .help = Type the letter again, as one character.
    .label = two characters

# translation: 20c9f3722d1ff0f7
unused-allow = this comment allows “{ $rule }”, but there is no such problem here
    .help = Delete the comment: it would hide the next problem of this kind.

# translation: 625dae8c4238953b
# shows -program: 09a196820fe6f59d
unused-allow-unknown = this comment allows “{ $rule }”, but there is no such rule
    .help = To see all rules, run: { -program } rules

# translation: cb53091e92b52d2e
unused-allow-near = this comment allows “{ $rule }”, but there is no such rule
    .help = Did you mean “{ $suggestion }”?

# translation: d8726594dfa05a9a
# shows -program: 09a196820fe6f59d
unused-allow-form = this comment has no effect, because it is not written correctly
    .help = Write: { $hashes } mira: allow(rule) the reason. To see all rules, run: { -program } rules
    .label = no effect

# translation: 403c488469859eda
unused-allow-form-rule = this comment has no effect, because it is not written correctly
    .help = Write: { $hashes } mira: allow({ $rule }) the reason
    .label = no effect

# translation: e7665f79ecd8d4c6
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

# translation: bfc540d0ec838b54
rule-unknown-locale = a folder whose name is not a language code
    .why = The program finds each language by the name of its folder, so nothing in this folder would ever be shown.

# translation: 44644ef220f0e718
rule-misplaced-file = a file that the source language does not have
    .why = The program opens only the files that the source language has. It never opens this one, so its messages are shown in the source language.

# translation: c2d21dadc48dfbea
rule-missing-file = a file of the source language that is missing here
    .why = All its messages are shown in the source language.

# translation: 5646a623595603f2
rule-copied-file = a file that was copied from the source language and not translated
    .why = It counts as translated, so the work that is left goes unnoticed. If you delete the untranslated messages, readers see the same texts and the work is counted. Files that contain only names, and languages close to the source language, are ignored.

# translation: 01d7d1773a48e6aa
rule-unreadable-file = a file or folder that cannot be read
    .why = Its contents cannot be checked. Everything else is checked as usual.

# translation: e2dfc3fa674582b4
rule-invalid-encoding = a file that is not saved as UTF-8
    .why = Its letters would turn into other characters, or the file could not be read at all.

# translation: d30589c863b8f093
rule-byte-order-mark = an invisible mark (BOM) at the beginning of a file
    .why = Fluent reads the mark as part of the first line and loses the first message. Some editors add it without asking.

# translation: 4e294894a616359f
rule-carriage-return = a line that ends with a lone CR character
    .why = Fluent does not see the end of that line, and reads two messages as one.

# translation: 62dde5c74e067232
rule-syntax-error = something that Fluent cannot read
    .why = Fluent skips the whole message, and readers see it in the source language. Each error says what is wrong.

# translation: 02ad6c691e5194b9
rule-too-deep = braces that are nested too deeply
    .why = They may crash the program that reads them. A real text needs only a few levels.

# translation: ec0d9412dbc5a4bd
rule-duplicate-message = the same name twice in a file
    .why = Only one of the two is shown, and which one depends on the program: some use the first, some the last.

# translation: c6c72489513416bf
rule-duplicate-attribute = the same attribute twice in a message
    .why = Only one of the two is ever shown.

# translation: a788e58ac2558929
rule-duplicate-variant = two variants with the same name
    .why = The first one that fits is shown, so the second one never is.

# translation: 4abf748349923131
rule-missing-message = a message that is not translated
    .why = It is shown in the source language.

# translation: 4c0476e9f787ca7c
rule-missing-attribute = an attribute that is not translated
    .why = Headings, hints and labels are often attributes. A missing one is shown in the source language, or not at all.

# translation: ff7986e7e38d7e33
rule-missing-value = a message that has attributes, but not the text that the source message has
    .why = Readers would see nothing where the text should be.

# translation: 904e2ea811c333f2
rule-empty-text = an empty text where the source text is not empty
    .why = Readers see nothing. If the message were left out, they would see the source text.

# translation: f0f33cc46db51ddd
# shows -program: 09a196820fe6f59d
rule-stale-message = a translation that is older than its source text
    .why = Readers see what was true once. It is reported only where { -program } review keeps a record of what the translations were made from.

# translation: 91b435cfbd6f4110
rule-obsolete-message = a message that the source language does not have
    .why = The program never asks for it. Often its name is misspelt, or the name has changed in the source language.

# translation: 4670836c9bfee995
rule-obsolete-attribute = an attribute that the source message does not have
    .why = The program never asks for it. Terms are an exception: each language may give them its own attributes.

# translation: bca4b9be84e541a9
rule-unknown-reference = a message or term in braces that does not exist in this language
    .why = Readers would see its name in braces. Each language needs its own copy of what it refers to: programs do not look into another language. What the source language itself does not have is reported there, once.

# translation: b95d1cb7451de7d7
rule-cyclic-reference = messages that refer to each other in a circle
    .why = They would never come to an end, so none of them can be shown.

# translation: b0e1aa62e43a7b2c
rule-unknown-function = a function that Fluent does not have
    .why = Readers would see its name in braces. Functions that mira.toml names are accepted. What the source text uses is reported there, once.

# translation: 955c6044a31547a3
rule-unknown-platform = a variant for a platform that does not exist
    .why = It is never shown. The names of platforms, such as “windows” or “macos”, are not translated.

# translation: 43e0adf34ba94b45
rule-invalid-argument = an option or a value that a function does not accept
    .why = The number or date would not be shown as intended, or not at all.

# translation: 01548aeeb921bd23
rule-unknown-argument = a term is given a name or a value that it does not use
    .why = Its default form is shown, for example the nominative instead of the genitive. Names and values that another term uses are accepted.

# translation: d986728d3a87139f
rule-missing-argument = a term needs a variable that it is not given
    .why = A term does not know the program’s variables, only what is in the parentheses after its name. Readers would see the name of the variable in braces.

# translation: ba6824b17f74304c
rule-unknown-variable = a variable that never gets a value
    .why = The program gives values only to the variables of the source text. Of any other variable, readers see the name in braces.

# translation: 110b3d11472a3124
rule-missing-variable = a variable of the source text that the translation does not use
    .why = Readers miss the name, number or date that it stands for. It is enough if one variant uses it. Variables that the source text uses only to choose a variant are not required.

# translation: f5692532a462f007
rule-missing-plural = a plural form of the language without a variant
    .why = For those numbers another variant is shown, and the sentence is wrong, as in “5 file”. Only forms that whole numbers use are required, and only where the text shows the number.

# translation: eb8a76cfff9d6ad8
rule-unreachable-variant = a variant that is never shown, because its name is not a plural form of the language or is translated
    .why = No number uses that form. Often the variant was copied from the source text, or its name is misspelt.

# translation: c395b6cacbb20af6
rule-markup-mismatch = an HTML tag that is missing, added, renamed, mistyped or not closed
    .why = The page would look different or lose a link. Text that only looks like a tag, such as <file>, is ignored.

# translation: f8f8594d1d0866ca
rule-edge-whitespace = a space at the beginning or the end of a text
    .why = It is meant to join texts, which goes wrong in languages with another word order. A space that the source text has too is accepted.

# translation: 05c1c65eeb8ce72b
rule-hidden-character = an invisible character that changes how the text is shown
    .why = It changes the direction of writing or breaks the text. Characters that some scripts need, such as joiners and zero-width spaces, are accepted.

# translation: 9d639bfee45dfb25
rule-escape-sequence = an escape of a programming language, such as \n or \", that readers would see
    .why = Fluent does not convert escapes in a text: readers see them as they are. Escapes are accepted where the source text has a backslash.

# translation: 6fbcc1bc33775cc3
rule-html-entity = an HTML entity, such as &eacute;, that readers would see
    .why = Fluent does not convert HTML entities. They are accepted where the file of the source language has HTML.

# translation: a18e50e24af1e973
rule-code-punctuation = punctuation that other formats need, such as quotation marks around a text
    .why = Fluent needs no quotation marks around a text, no second “=”, and no character such as % before braces: readers would see them.

# translation: 41cce68d59ef5fac
rule-unbraced-variable = a variable without its braces
    .why = Only a variable in braces is replaced by its value: readers would see its name instead.

# translation: 1fe632c0e4767eac
rule-unfinished-text = a text that is not finished
    .why = Readers would see the mark that a tool or a translator left.

# translation: d1c610c1449be7c2
rule-access-key = an access key that does not fit its label
    .why = An access key is one letter of the label, which the program underlines. With another letter, the key is hard to find or does not work.

# translation: e426a906c4a878bd
rule-reserved-name = a section with the same name as a command
    .why = Its name would run the command, so the section can never be shown.

# translation: 1424d3413d5870a4
rule-unused-allow = a “mira: allow” comment that has no effect
    .why = It would hide the next problem of that kind.

# translation: e99e201f55c1ad8e
rule-untranslated = a text that is the same as the source text
    .why = It may have been forgotten. Names and words that languages share are often the same, so this rule is off by default.

# translation: 778ef63d6bf281f3
rule-not-normalized = letters and accents as separate characters
    .why = They look the same, but a search for the word may not find it. This rule is off by default.
