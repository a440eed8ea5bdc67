### mira review 1

# translation: 1615f1d84f9b25c0
folder-not-found = there is no “i18n” folder here or in any folder above
    .help = Go to the folder that contains it, or name it: --i18n FOLDER

# translation: 8165f43ee406c867
folder-missing = there is no folder “{ $folder }”
    .help = Check the spelling. It is the folder that contains one folder per language.

# translation: a13336510c903401
folder-is-a-file = “{ $folder }” is a file, not a folder
    .help = Name the folder that contains one folder per language.

# translation: 5c4c4cd3b1fd28c9
# shows io-reason: 54962945be5008bb
folder-unreadable = cannot read the folder “{ $folder }”: { io-reason }
    .help = Check its read permissions, or name another one: --i18n FOLDER

# translation: dd0bffd374c77f2b
# shows io-reason: 54962945be5008bb
folder-current = cannot find the current folder: { io-reason }
    .help = It may have been deleted. Go to a folder that exists.

# translation: 562ddce2de535669
# shows -program: 09a196820fe6f59d
folder-no-locale = there is no folder “{ $locale }” in “{ $folder }”
    .help =
        { $found ->
            [yes] Did you mean “{ $nearest }”?
            [new] To start this language, run: { -program } new { $nearest }{ $options }
           *[no] To see the available languages, run: { -program } status{ $options }
        }

# translation: 7c24bdea313d6720
folder-no-file = “{ $path }” is not a “.ftl” file of “{ $locale }”
    .help =
        { $found ->
            [no] Check the spelling. To check the whole language, write just “{ $locale }”.
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: 653cef8fa7120dbe
folder-no-source = the source language “{ $locale }” has no folder in “{ $folder }”
    .help =
        { $found ->
            [no] Name the source language (--source LANGUAGE), or the folder that contains one folder per language (--i18n FOLDER).
           *[yes] Did you mean “{ $nearest }”? If so, add: --source { $nearest }
        }

# translation: 254e9db89d09fcf4
folder-no-texts = there are no “.ftl” files in the folder of the source language, “{ $path }”
    .help = Put the source files there, or name another source language: --source LANGUAGE

# translation: 9ddb797891e92883
config-at =
    { $line ->
        [0] { $config }
       *[other] { $config }:{ $line }
    }

# translation: 945589a2e3f64ac5
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

# translation: 7058f62931dd8b08
# shows config-at: 5548601bf0286d42
config-syntax = { config-at }: this is not valid TOML
    .help = A text needs quotation marks, and a list needs brackets. For example: source = "en"

# translation: 6c127dc34beb1075
# shows config-at: 5548601bf0286d42
config-unknown-key = { config-at }: unknown key “{ $key }”
    .help =
        { $found ->
            [no] These keys are known: { $known }
           *[yes] Did you mean { $nearest }?
        }

# translation: db66ac6c79ebf782
# shows config-at: 5548601bf0286d42
config-missing-key = { config-at }: the key “{ $key }” is missing here
    .help = Add it, for example: { $key } = "i18n/{ "{" }locale{ "}" }/*.ftl"

# translation: 35a9b4cf3e65c8f0
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

# translation: e79f350428d4194a
# shows config-at: 5548601bf0286d42
config-no-name = { config-at }: “{ $name }” cannot be the name of a language
    .help = Name the language as its folder or file is named, for example: source = "en"

# translation: e244c862750c0aa8
# shows config-at: 5548601bf0286d42
config-no-locale = { config-at }: the pattern “{ $pattern }” does not contain { "{" }locale{ "}" }
    .help = Write { "{" }locale{ "}" } where the name of the language stands, for example: i18n/{ "{" }locale{ "}" }/*.ftl

# translation: 3ef5361219843ce4
# shows config-at: 5548601bf0286d42
config-source-locale = { config-at }: the pattern of the source, “{ $pattern }”, contains { "{" }locale{ "}" }
    .help = Write the name of the source language there.

# translation: c0b3a56d094a7bbb
# shows config-at: 5548601bf0286d42
config-wildcards = { config-at }: the patterns “{ $pattern }” and “{ $other }” do not have the same wildcards
    .help = Each * and ** of one pattern needs its own in the other, in the same order.

# translation: d00264d2933841d5
# shows config-at: 5548601bf0286d42
config-leaves = { config-at }: the pattern “{ $pattern }” leaves the folder of the project
    .help = Put { $config } into the folder that contains all files.

# translation: 2297927ece078db1
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

# translation: cf4f79429db0b921
# shows config-at: 5548601bf0286d42
config-claimed-twice = { config-at }: “{ $path }” matches two patterns, “{ $first }” and “{ $second }”
    .help = Change one of the patterns, or leave the file out of one of them with exclude.

# translation: 766417f2b076480a
config-too-many = there are more than { $limit } files in “{ $folder }”
    .help = Use patterns that begin with the names of folders.

# translation: e6bd19e21a71fc72
# shows config-at: 5548601bf0286d42
# shows config-too-many: 4c5b8222fb578cb6
# shows config-too-many.help: ac45538e7c291eb5
config-too-many-here = { config-at }: { config-too-many }
    .help = { config-too-many.help }

# translation: 83696556d7884e3c
# shows config-at: 5548601bf0286d42
config-circle = { config-at }: “{ $other }” includes this file in turn
    .help = Delete one of the two includes.

# translation: d410dc917223b585
# shows config-at: 5548601bf0286d42
config-no-include = { config-at }: cannot read the file “{ $other }”
    .help = Its path begins in the folder that basepath names.

# translation: 80936755b7ae6db9
# shows -program: 09a196820fe6f59d
# shows config-at: 5548601bf0286d42
config-unknown-rule = { config-at }: there is no rule “{ $rule }”
    .help =
        { $found ->
            [no] To see all rules, run: { -program } rules
           *[yes] Did you mean { $nearest }?
        }

# translation: eccc02bd00f00a29
# shows config-at: 5548601bf0286d42
config-level = { config-at }: “{ $level }” is not a level
    .help =
        { $found ->
            [no] Write off, note, warning or error.
           *[yes] Did you mean { $nearest }?
        }

# translation: 0da7a93cf6b39b36
# shows -program: 09a196820fe6f59d
# shows config-at: 5548601bf0286d42
baseline-version = { config-at }: this baseline does not have a version that this program can read
    .help = To write it again, delete it, then run: { -program } check --write-baseline

# translation: 288a755747687aca
# shows -program: 09a196820fe6f59d
# shows config-at: 5548601bf0286d42
baseline-conflict = { config-at }: a merge of this baseline is not finished
    .help = To write it again, delete it, then run: { -program } check --write-baseline

# translation: 9f7ad046f4f6fbd8
# shows -program: 09a196820fe6f59d
check-stdin-alone = “-” stands for the text on stdin, and cannot be named together with other files or languages
    .help = Name it alone: { -program } check --stdin-filename PATH -

# translation: 23fe098a57dbc129
# shows -program: 09a196820fe6f59d
check-stdin-fix = the text on stdin cannot be changed
    .help = Name the file itself: { -program } check --fix PATH

# translation: f95bee75315ce2f6
# shows -program: 09a196820fe6f59d
check-stdin-no-dash = --stdin-filename needs “-” as the file
    .help = Run: { -program } check --stdin-filename { $path } -

# translation: 55c669525244b2fc
# shows -program: 09a196820fe6f59d
baseline-part = a baseline is for the whole project
    .help = Do not name languages, files or folders; run: { -program } check --write-baseline

# translation: 9a2a70e670fc48f9
# shows -program: 09a196820fe6f59d
baseline-written =
    { $count ->
        [one] { $path } now contains { $count } known problem
       *[other] { $path } now contains { $count } known problems
    }
    .help = From now on, only new ones are reported. To check, run: { -program } check

# translation: 0e2ddd3b569bfac3
# shows -program: 09a196820fe6f59d
init-exists = { $path } already exists, so nothing was written
    .help = To see the translations that it finds, run: { -program } status

# translation: 06eb7c7692a40f6d
# shows -program: 09a196820fe6f59d
init-outside = “{ $path }” is outside this folder, so nothing was written
    .help = Go to the folder that contains all files of the project, then run: { -program } init

# translation: 408c7721d6cbe5f1
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

# translation: dc769d2cdadce64c
severity-error = error

# translation: 0201b47efc4dda84
severity-warning = warning

# translation: bbdc73dec40568eb
severity-note = note

# translation: 0f9f11340b4fb9c9
severity-help = help

# translation: cdb146007d7ff061
report-files =
    { $files ->
        [one] { $files } file
       *[other] { $files } files
    }

# translation: 63a1e8d4961f14fe
report-messages =
    { $messages ->
        [one] { $messages } message
       *[other] { $messages } messages
    }

# translation: b3f84864f3a26e78
report-errors =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }

# translation: 11e26416b81f72e0
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

# translation: ee3edaffad8b94ff
# shows report-files: 2d4e1b2166834aef
# shows report-messages: 288d4767e78cd00c
report-clean = { report-files }, { report-messages }: nothing to fix

# translation: 4af23230d330082e
report-cut = In each file, at most { $limit } problems of each kind are shown and counted. Fix these, then check again.

# translation: b3852958db735a0c
status-source =
    { $messages ->
        [one] The source language, { $locale }, has { $messages } message.
       *[other] The source language, { $locale }, has { $messages } messages.
    }

# translation: 9d29cd4f40631a3e
# shows -program: 09a196820fe6f59d
status-none = There are no other languages yet. To start one, run: { -program } new LANGUAGE{ $options }

# translation: b5d65b4f24a2e734
status-locale = Language

# translation: 1bf4e328fbef79f4
status-translated = Translated

# translation: 051ae8c06bdb1741
status-missing = Missing

# translation: 6580343b224be28c
status-obsolete = Obsolete

# translation: 421d4f5d3fe1757f
status-percent = { $percent }%

# translation: 1bfdfee76b7f0bb8
status-left = Left to translate in “{ $path }”:

# translation: 6b646b5b2f26a348
status-too-much = the list of what is left has more than { $limit } MB, so nothing was printed
    .help = Name one language or a few. For the numbers alone, leave out --missing.

# translation: b22248d301c22741
# shows io-reason: 54962945be5008bb
status-unreadable = cannot read “{ $path }”: { io-reason }
    .help = Its messages are counted as missing.

# translation: c8e1b43aad7ea707
severity-off = off

# translation: 26ffc7b79effecfe
# shows -program: 09a196820fe6f59d
rules-more = To learn more about a rule, run: { -program } rules RULE

# translation: 9ea9961c73e7e7ce
rules-source = Source:

# translation: 74614ad100c86682
rules-wrong =
    { $place ->
        [folder] Wrong:
       *[file] Wrong ({ $locale }):
    }

# translation: fd1ab56374b9c23f
rules-right =
    { $place ->
        [folder] Right:
       *[file] Right ({ $locale }):
    }

# translation: 9a430c968bd118d3
# shows -program: 09a196820fe6f59d
rules-off = This rule is off by default. To use it, run:
    .command = { -program } check --deny { $rule }

# translation: 735ba993dc8187c5
rules-silence = If this is intended, write this line above the message, with your own reason. For the whole file, begin it with ### instead of #.

# translation: aa184aef51586bd4
rules-silence-file = If this is intended, write this line at the top of the file, with your own reason:

# translation: 1a9f13f0fa1256c9
# shows -program: 09a196820fe6f59d
rules-allow = To check without this rule, run:
    .command = { -program } check --allow { $rule }

# translation: b6609c79229811b4
rules-reason = the reason

# translation: 9d29ee37f154c482
# shows -program: 09a196820fe6f59d
rules-unknown = there is no rule “{ $rule }”
    .help =
        { $found ->
            [no] To see the rules, run: { -program } rules
           *[yes] Did you mean “{ $nearest }”? To see all rules, run: { -program } rules
        }

# translation: 06b445817551cdcd
fmt-done = files changed: { $changed }; already formatted: { $unchanged }; skipped: { $skipped }

# translation: 8b0c4825bbead72e
fmt-shown = files that would change: { $changed }; already formatted: { $unchanged }; skipped: { $skipped }

# translation: f57ac9112e4b8516
fmt-only-ends =
    { $files ->
        [one] { $files } of them differs only in its line endings: CRLF (Windows) instead of LF.
       *[other] { $files } of them differ only in their line endings: CRLF (Windows) instead of LF.
    }

# translation: 6838389628e4a113
# shows -program: 09a196820fe6f59d
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $help }
        { $found ->
            [no] The file was not changed.
           *[yes] The file was not changed. To see this place in it, run: { -program } check{ $options }
        }

# translation: 42f61b44348ec447
# shows -program: 09a196820fe6f59d
fmt-syntax = { $path }:{ $line }:{ $column }: there is an error here, so the file was not changed
    .help =
        { $found ->
            [no] Open the file in an editor, go to this place and look for a missing or extra character.
           *[yes] To see what is wrong, run: { -program } check{ $options }
        }

# translation: 3ecd8aa799b052d2
fmt-too-deep = { $path }:{ $line }:{ $column }: the braces here are nested too deeply, so the file was not changed
    .help = Split this message into several simpler ones.

# translation: e071d612f1767afd
fmt-too-long = { $path }:{ $line }:{ $column }: this message or comment is too long, so the file was not changed
    .help = Split it into shorter ones.

# translation: ec5cc1a96e32a4fb
fmt-would-change = { $path }:{ $line }:{ $column }: formatting would alter this message or comment, so the file was not changed
    .help = It contains an unusual character, such as a carriage return at the end of a line. Remove it and run the command again.

# translation: cd29bbee8f15d9ee
fmt-missing = there is no file or folder “{ $path }”
    .help =
        { $found ->
            [no] Check the spelling.
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: d54f3c9a6bfc1f34
# shows io-reason: 54962945be5008bb
fmt-system = “{ $path }” was not changed: { io-reason }
    .help = Nothing was lost. Fix this and run the command again.

# translation: 6a021b131f16006d
fmt-not-a-file = “{ $path }” is not a regular file, so it was skipped
    .help = Name a file, or a folder with files.

# translation: 7cc189d6642844b2
fmt-too-large = “{ $path }” is larger than { $limit } MB, so it was skipped
    .help = Split it into smaller files.

# translation: 82edae92fbdadcbd
fmt-not-text = “{ $path }” is not UTF-8 text, so it was skipped
    .help = Open it in an editor and save it as UTF-8.

# translation: a282284c30427e76
fmt-protected = “{ $path }” is read-only, so it was skipped
    .help = Allow writing to it and run the command again.

# translation: b1882af6b1180b17
fmt-changed = another program changed “{ $path }” in the meantime, so it was skipped
    .help = Save your work in that program and run the command again.

# translation: b98ad337e9cbf3cd
fmt-outside = the link “{ $path }” points outside the folder, so its target was skipped
    .help = To format the target too, type its own path.

# translation: 7feb195ba2f71fc1
fmt-hard-links = “{ $path }” has other names (hard links), which would keep the old text, so it was skipped
    .help = Replace it with a copy of itself and run the command again; its other names keep the old text.

# translation: 90b3e14066fcdb76
fmt-sticky = “{ $path }” belongs to somebody else, in a folder where only owners may replace files, so it was skipped
    .help = Ask the owner to run the command.

# translation: 5fe207212471ec6a
fmt-attributes = the group, the access list or an extended attribute of “{ $path }” cannot be kept, so it was skipped
    .help = Run the command as the owner of the file.

# translation: adabb5a4e7f2885f
fmt-loop = the link “{ $path }” points to a folder that contains it, so it was skipped
    .help = Remove this link.

# translation: 3379eccfecf2deb8
# shows -program: 09a196820fe6f59d
new-which = no language was given
    .help = Add its code, for example: { -program } new pt-BR

# translation: e8eb4dbf3930d475
new-no-language = “{ $locale }” is not a language code or name
    .help =
        { $found ->
            [no] Use a code such as “pl” or “pt-BR”, or a name such as “Haitian Creole”.
            [name] Did you mean “{ $name }”? Its code is: { $nearest }
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: c16173f8718b2a82
new-several = “{ $name }” may be one of several languages
    .help = Run the command again with a code instead of the name: { $languages }

# translation: a79e41e4db64b340
# shows -program: 09a196820fe6f59d
new-exists = “{ $path }” already exists, so nothing was created
    .help = To see what is left to translate, run: { -program } status --missing { $locale }{ $options }

# translation: 6e05b6e5a716b1d3
# shows io-reason: 54962945be5008bb
new-cannot = cannot create “{ $path }”: { io-reason }
    .help = Nothing was created. Check the write permissions of the folder above it.

# translation: c01b81ff752327d0
# shows -program: 09a196820fe6f59d
new-faulty-source = { $path }:{ $line }:{ $column }: there is an error in this source file, so nothing was created
    .help = To see what is wrong, run: { -program } check { $source }{ $options }

# translation: eb82e7839425da7e
# shows -program: 09a196820fe6f59d
new-made = “{ $path }” is ready to translate
    .help = Open the files in a text editor: the first lines explain what to do. To see how much is left, run: { -program } status { $locale }{ $options }

# translation: afa3806c249ac630
# shows -program: 09a196820fe6f59d
# shows new-made.help: 429dd71ed5f996e3
new-added =
    { $files ->
        [one] { $files } file is ready to translate
       *[other] { $files } files are ready to translate
    }
    .help = { new-made.help }

# translation: e1f533521d6f9ab5
# shows -program: 09a196820fe6f59d
new-completed = texts to translate that were added: { $messages }; files: { $files }
    .help = Each new text is shown in a comment as it is in “{ $source }”, followed by an empty copy. To translate it, delete the # and the space after it from the lines of the empty copy, and write your text after each = and each ] that has nothing after it. To see how much is left, run: { -program } status { $locale }{ $options }

# translation: bcb1cbbe0d3b02bd
# shows -program: 09a196820fe6f59d
new-complete = nothing was added: “{ $locale }” already contains every text of the source language, translated or ready to translate
    .help = To see what is left to translate, run: { -program } status --missing { $locale }{ $options }

# translation: b9d34ec021b5bb68
new-not-restored = “{ $path }” was changed and could not be restored
    .help = Restore it from your backup, or delete the comments that were added.

# translation: 839849a99f0b9cbb
new-not-listed = “{ $path }” has no place for the language “{ $locale }”
    .help = Add “{ $locale }” to its list of languages, and run the command again.

# translation: b62b9eda87b84a6f
new-intro =
    Each text is shown here as it is in “{ $source }”, followed by an empty copy to fill in.
    To translate it, delete the # and the space after it from the lines of the empty copy, and write
    your text after each = and each ] that has nothing after it. Do not change names or anything in braces.
    Numbers after a [word] show which numbers use that form.
    Until a text is translated, readers see it in another language.

# translation: 4c862e00c649f66c
unknown-locale = the folder name “{ $name }” is not a known language code
    .help = Rename the folder to the language code, such as “pl” for Polish or “pt-BR” for Brazilian Portuguese.

# translation: a5c1284257b53b00
unknown-locale-near = the folder name “{ $name }” is not a known language code
    .help = Did you mean “{ $suggestion }”? Rename the folder.

# translation: cb0283600c1ac624
unknown-locale-copy = the folder name “{ $name }” is not a known language code, and “{ $suggestion }” already exists
    .help = If it is a copy, move it somewhere else or delete it. Readers only see what is in “{ $suggestion }”.

# translation: e500fe3908ce5a44
unknown-locale-same = the folders “{ $name }” and “{ $suggestion }” are for the same language, and only “{ $suggestion }” is read
    .help = Move what should be shown to “{ $suggestion }” and delete this folder.

# translation: 133cb1d5b99e9e35
misplaced-file = “{ $file }” is never used: the source language has no such file
    .help = Move the messages that you need to the files that have them in the source language, then delete this file.

# translation: 2a3444f6e9f77e8b
misplaced-file-near = “{ $file }” is never used: the source language has no such file
    .help = Did you mean “{ $suggestion }”? Rename the file.

# translation: b2f22fe120ca468f
misplaced-file-folder = “{ $file }” is never used: the source language has no such folder
    .help = Did you mean “{ $suggestion }”? Rename the folder “{ $folder }”.

# translation: 1b32e997623ee21f
misplaced-file-move = “{ $file }” is never used: the source language has no such file
    .help = Did you mean “{ $suggestion }”? Move it there.

# translation: fe3eac623376e704
missing-file =
    { $messages ->
        [one] the file “{ $file }” is missing ({ $messages } message)
       *[other] the file “{ $file }” is missing ({ $messages } messages)
    }
    .help = Copy the source file here and translate it. Delete what you have not translated yet: it would count as translated.

# translation: b2791ffef50f7980
copied-file = this file is not translated: all its texts are the same as in the source file
    .help = Translate the texts. Delete those that you have not translated yet: readers see the source text anyway.

# translation: c80173c5134ba998
# shows io-reason: 54962945be5008bb
unreadable-file = this cannot be read: { io-reason }
    .help = Check what it is, and its read permissions. Everything else was checked.

# translation: e3a3561412ba1f54
unreadable-file-special = this is not a regular file, so it was not opened
    .help = Replace it with a text file, or delete it.

# translation: 443c8b28b4fc8fc4
unreadable-file-loop = this link points to a folder that contains it
    .help = Delete the link, or make it point somewhere else.

# translation: f321d7c715599118
unreadable-file-large = this file is larger than { $limit } MB, so it was not read
    .help = Translation files are much smaller. Check what is in it.

# translation: ae3022a928b8405e
unreadable-file-many = this file was not read: with it, the files of this language have more than { $limit } lines and braces
    .help = Translation files are much smaller. Check what is in them.

# translation: 3d2680d4e503cec1
invalid-encoding = this file is not saved as UTF-8, the encoding that works for every language
    .help = Save it again with the encoding “UTF-8”. It seems to be in an older one, such as Latin-1, where this character is “{ $character }”.
    .label = not UTF-8

# translation: 9b9d47468baac230
invalid-encoding-utf16 = this file is saved as UTF-16, but Fluent reads only UTF-8
    .help = Save it again with the encoding “UTF-8”.

# translation: 1a209170ef5ae30c
invalid-encoding-binary = this is not a text file
    .help = Replace it with the text file. It may be a picture or a document that was renamed.

# translation: 5382e420d634f6b7
byte-order-mark = the file begins with an invisible mark (BOM) that makes Fluent drop the first message
    .help = Save it again with the encoding “UTF-8 without BOM”.
    .label = invisible mark

# translation: fee3f8bda6cb4e5e
carriage-return =
    { $count ->
        [one] a line ends with a lone CR character, which Fluent does not recognise
       *[other] { $count } lines end with a lone CR character, which Fluent does not recognise
    }
    .help = Save the file again with the line endings “LF” (Unix) or “CRLF” (Windows).
    .label = the line ends here

# translation: a7b0d7a43bdd8d63
syntax-conflict = two people changed the same lines, and the conflict is not resolved
    .help = Keep the correct lines. Delete the others, and the lines that begin with { "<<<<<<<" }, { "=======" } and { ">>>>>>>" }.

# translation: f50feb9f3260ed23
syntax-space = there is an unusual space ({ $code }) where Fluent needs a normal one
    .help = Replace it with a normal space.
    .label = unusual space

# translation: 007197e718d7a21a
syntax-space-no-break = there is a no-break space ({ $code }) where Fluent needs a normal one
    .help = Replace it with a normal space.
    .label = no-break space

# translation: 20939502fda1ef4f
syntax-space-zero-width = there is an invisible zero-width space here ({ $code })
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = zero-width space

# translation: 8e83f92756010ca2
syntax-space-hidden = there is an invisible character here ({ $code })
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = invisible character

# translation: c5bea1714a22e0e1
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

# translation: 2f86740e537df7df
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

# translation: 879346b596a3cf2e
syntax-tab = there is a tab here, but Fluent accepts only spaces
    .help = Replace the tab with four spaces.
    .label = a tab

# translation: 91e91e8b7491a6f1
syntax-special-start = this line begins with “{ $character }”, so Fluent does not read it as text
    .help = Write the character in braces and quotation marks: { "{" }"{ $character }"{ "}" }. Or move it to the line above, after other words.
    .label = not read as text

# translation: 4598efa1fd1c5146
syntax-json = this is JSON, not Fluent
    .help = Delete the braces, the quotation marks and the commas. Each text needs its own line, with “=” after its name: name = text
    .label = JSON

# translation: 73527804d24c7afa
syntax-dot-space = there is a space between the dot and “{ $attribute }”
    .help = Delete the space after the dot: .{ $attribute } = text
    .label = extra space

# translation: 17a529d703b09fdf
syntax-comment-inside = this line is a comment in the middle of “{ $name }”
    .help = Delete the “#” and the space after it, here and on the other lines of “{ $name }”. If it is not translated yet, put “# ” before all its lines.
    .label = is a comment

# translation: 5493da1f9132fce4
syntax-comment-name = the line “{ $name } =” above this one is a comment
    .help = Delete the “# ” before “{ $name }”, or put “# ” before these lines too.

# translation: b9410763d8ddbec8
syntax-orphan-attribute = the attribute “.{ $attribute }” does not belong to any message
    .help = Move it right below its message, with nothing in between.

# translation: 6e8c425a0adb8fc7
syntax-orphan-attribute-comment = the attribute “.{ $attribute }” does not belong to any message: “{ $name }”, above it, is a comment
    .help = Delete the “# ” before the lines of “{ $name }”, or put “# ” before this line too.

# translation: bbfdd06ba12d4cf0
syntax-stray-brace = this “{ "}" }” does not close anything
    .help = Delete it. To show a brace to readers, write { "{" }"{ "}" }"{ "}" }.
    .label = closes nothing

# translation: daf32eea67857f63
syntax-backslash-brace = a backslash before a brace does not work in Fluent
    .help = To show a brace to readers, write { "{" }"{ "{" }"{ "}" } or { "{" }"{ "}" }"{ "}" } instead of both characters. Otherwise, delete the backslash.
    .label = a backslash

# translation: 353802fdd35f5e1c
syntax-stray-brace-variable = “{ "{" }” is missing before “${ $variable }”
    .help = Write: { "{" } ${ $variable } { "}" }
    .label = “{ "{" }” is missing

# translation: bb56e59ee793d23b
syntax-stray-brace-term = “{ "{" }” is missing before “-{ $term }”
    .help = Write: { "{" } -{ $term } { "}" }
    .label = “{ "{" }” is missing

# translation: 7ad4303b1cd9610b
syntax-braces-turned = the braces around “{ $expression }” are reversed
    .help = Write: { "{" } { $expression } { "}" }
    .label = reversed

# translation: 9f779147d20034e1
syntax-brace-own-line = the “{ "}" }” that ends the variants must be on its own line
    .help = Start a new line before it.
    .label = start a new line here

# translation: 6f376dadc32f54e5
syntax-name-digit = the name “{ $name }” begins with a digit
    .help = Names begin with a letter from a to z, and they are not translated: copy the name from the source file.

# translation: 8b8b352f7a514fc1
syntax-comment-style = this is not how comments are written in Fluent
    .help = Begin the line with “# ” (with a space after the #).

# translation: a0e88a6fe40f9f0e
syntax-comment-hashes = this comment begins with { $count } “#”; Fluent allows three at most
    .help = Begin the line with “# ” for a comment, or with “## ” for a heading.
    .label = too many

# translation: 906e7fdbb8d45372
syntax-comment-space = the space after “#” is missing in this comment
    .help = Begin the line with “# ”, “## ” or “### ”.

# translation: 2cf2d0cdde76a8f0
syntax-comment-message = the “#” before “{ $name }” turns the message into a comment, so it is not shown
    .help = Delete the “#”.
    .label = “#” before the name

# translation: 3b48a280602c8388
syntax-template = this line shows the source text and must stay a comment
    .help = Put “# ” back before it and before the other lines of the source text. Delete it only before the lines that you fill in.
    .label = “# ” is missing

# translation: 5dc61e39df748026
syntax-template-numbers = this line explains which numbers use a form and must stay a comment
    .help = Put the “# ” back before it and before the lines like it.
    .label = “# ” is missing

# translation: be519f8c13b9ba0b
syntax-name-not-ascii = the name “{ $name }” contains a letter other than a to z
    .help = Names are not translated: copy the name from the source file. It has only letters from a to z, digits, “-” and “_”.

# translation: 3d69485e15c76d96
syntax-name-quotes = the name “{ $name }” is in quotation marks
    .help = Delete the quotation marks around the name: { $name } = text
    .label = delete the quotation marks

# translation: 24c2485f02ded8cf
syntax-no-name = there is no name before this “=”
    .help = Write the name of the message first: name = text

# translation: 09bf06138684d69c
syntax-indented-name = “{ $name }” is not at the beginning of its line
    .help = Delete the spaces before the name.
    .label = spaces before it

# translation: aebfc28490d8bd0c
syntax-stray-text = this line does not belong to any message
    .help = Delete it, or put “# ” before it to keep it as a comment. If it continues the text above, put four spaces before it.

# translation: 7e7417088e2ad76a
syntax-list-mark = there is a list mark, “{ $mark }”, before the name “{ $name }”
    .help = Delete it here and before the other names: each line must begin with its name.
    .label = delete this

# translation: f71116f18c699991
syntax-fence = this line of backticks is not part of the translation
    .help = Delete the line, and any others like it.
    .label = delete this line

# translation: 8707ce00f90391fb
syntax-comment-lost = this line does not belong to any message; the source file has a heading here, which begins with “##”
    .help = Put “## ” before it. If it is not a heading, delete it.
    .label = “## ” is missing

# translation: 1c2b0b7155c912cb
syntax-lost-indent = this line of text does not begin with spaces, so it does not belong to any message
    .help = Put four spaces before it: each line of a text after the first needs them. If it is a note, put “# ” before it instead.
    .label = add four spaces here

# translation: cc877661e0b32d9d
syntax-full-width-equals = this is a full-width character instead of a normal “=”
    .help = Type the normal character: { $name } = text
    .label = not a normal “=”

# translation: 7c1b47e72880ef80
syntax-colon = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text
    .label = should be “=”

# translation: 31959cf57e90d14d
syntax-colon-below = there is a colon after “{ $name }” instead of “=”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.
    .label = should be “=”

# translation: 5a2829cf5b8c3547
syntax-dotted-name = the attribute “.{ $attribute }” of “{ $name }” must be on its own line
    .help = Write “{ $name } =” and, on the line below it, four spaces and “.{ $attribute } = text”.

# translation: 10f3d3843a697fb2
syntax-name-character = the name “{ $name }” contains “{ $character }”, which is not allowed
    .help = Names are not translated: copy the name from the source file. It has only letters from a to z, digits, “-” and “_”.

# translation: 53f22564986729f6
syntax-name-space = the name “{ $name }” contains a space
    .help = Copy the name from the source file. It is probably “{ $fixed }”.

# translation: 323bd09dcff4ee91
syntax-name-space-unknown = “{ $name }” cannot be a name: it contains a space
    .help = If this line continues the text above, put four spaces before it. Otherwise, copy the name from the source file.

# translation: bd88fe1ab3621dd9
syntax-no-equals = “=” is missing after “{ $name }”
    .help = Write: { $name } = text. If this line belongs to the text above it, put four spaces before it.

# translation: ccd3b7ad23b4ce52
syntax-attribute-no-equals = “=” is missing after “{ $name }”
    .help = Write: { $name } = text
    .label = “=” goes after this

# translation: e19e0be6ddc0a55d
syntax-empty-value = “{ $name }” has no text
    .help = Write the text after the “=”. If it is not translated yet, put “# ” before this line and before the lines of its attributes: readers then see the source text.

# translation: 79be631910634089
syntax-empty-attribute = “{ $name }” has no text
    .help = Write the text after the “=”. If it is not translated yet, copy the source text.

# translation: be707c79dd2847b9
syntax-empty-lines = “{ $name }” and its attributes have no text
    .help = Write the text after each “=”. If it is not translated yet, put “# ” back before these lines: readers then see the source text.

# translation: 54e0184fab615e4e
syntax-empty-term = the term “{ $name }” has no text
    .help = Write its text after the “=”. A term must have one, even if it has attributes.

# translation: 3927ff97d5e676a0
syntax-no-default = none of these variants is marked as the default, for when no other one fits
    .help = Put an asterisk before this one: *[{ $key }]
    .label = asterisk missing

# translation: cca794859e24eeb6
syntax-no-other = the default variant *[{ $key }] is missing
    .help = Add this line below, for when no other variant fits: *[{ $key }] text
    .label = last variant

# translation: e097659d931527dc
syntax-variant-bracket = the name of a variant must be in square brackets
    .help = Write: { $fixed }
    .label = needs square brackets

# translation: 62c284b3cb727db1
syntax-variant-extra = there are extra characters before the variant [{ $key }]
    .help = Write: { $fixed }
    .label = extra characters

# translation: 66b4946be098540f
syntax-variant-expected = this line does not begin with the name of a variant in square brackets
    .help = Write the name first, in square brackets: [one] text
    .label = needs square brackets

# translation: d6eed4774d573e7a
syntax-two-defaults = two of these variants are marked as the default
    .help = Keep the asterisk before one of them, usually *[other], and delete the other one.
    .label = second asterisk

# translation: 1a34ff9a283f6c5f
syntax-star-space = there is a space between the asterisk and the bracket
    .help = Write: *[{ $key }]
    .label = extra space

# translation: b9f4675c48f7ab14
syntax-star-inside = the asterisk is inside the bracket
    .help = The asterisk goes before the bracket: *[{ $key }]
    .label = asterisk inside

# translation: 045caabc6d93d849
syntax-variant-own-line = there are two variants on the same line
    .help = Start a new line before this bracket: each variant needs its own line.
    .label = start a new line here

# translation: e2e7a2e330f41da6
syntax-message-selector = a message cannot be used to choose a variant
    .help = Use a variable instead: { "{" } $name -> …

# translation: adaae791cce180a9
syntax-attribute-selector = an attribute of a message cannot be used to choose a variant
    .help = Use a variable, or an attribute of a term: { "{" } -term.attribute -> …

# translation: bc7be3ea7d33eadf
syntax-term-selector = a term cannot be used to choose a variant; only its attributes can
    .help = Use an attribute, such as the gender: { "{" } -brand.gender -> …

# translation: 0fe95d6bddeb36d1
syntax-term-attribute = an attribute of a term cannot be shown to readers
    .help = Show the term itself, or use the attribute to choose a variant: { "{" } -term.attribute -> …

# translation: 51f6cbea31b4b028
syntax-term-attribute-name = the name “{ $name }” contains a letter other than a to z
    .help = Write it with letters from a to z only, here and everywhere else it is used.

# translation: a1e5f6ab3936fba4
syntax-nested-selector = there are extra braces around the part before “->”
    .help = Delete the inner braces: { "{" } $name -> …

# translation: 93613adbecaf08d6
syntax-unclosed-string = this quotation mark is never closed
    .help = Add a closing " on the same line.
    .label = opened here

# translation: 9bbfa7ca124699d5
syntax-escaped-quote = the backslash before this quotation mark makes it part of the text
    .help = To show a backslash to readers, write \\ instead. Otherwise, delete it.
    .label = does not end the text

# translation: aca3bff62ca701ed
syntax-positional-last = this value comes after an option
    .help = Put it first, right after the parenthesis, as in NUMBER($n, minimumFractionDigits: 2)
    .label = must come first

# translation: dcb01f9d1566c091
syntax-repeated-argument = the option “{ $name }” is given twice
    .help = Keep one of them.

# translation: 6bbf6569ceba1739
syntax-escape = “{ $escape }” has no meaning in Fluent
    .help = Only these have a meaning: \\ (a backslash), \" (a quotation mark), and \u or \U with a number.

# translation: 90e661a6e7ec8a9c
syntax-escape-brace = “{ $escape }” has no meaning in Fluent
    .help = Delete the backslash. Between quotation marks, a brace is shown as it is.
    .label = extra backslash

# translation: 130f7716db0d2364
syntax-escape-newline = “{ $escape }” has no meaning in Fluent
    .help = For a new line, start a new line in the file instead, with four spaces before the text. Or write: { "{" }"\u000A"{ "}" }
    .label = not a new line

# translation: 404167534119c144
syntax-unicode-escape = there are too few digits after “{ $escape }”
    .help = Write four digits (0–9, A–F) after \u, or six after \U, as in \u00E9. Or type the character itself.

# translation: 01bd23c279db15bc
syntax-function-case = the function name “{ $name }” must be in capital letters
    .help = Write: { $fixed }

# translation: 44b62d21d58445b0
syntax-function-parentheses = the parentheses after the function “{ $name }” are missing
    .help = Write: { $name }()
    .label = “()” is missing

# translation: b81ebb7a46b48bbc
syntax-argument-literal = the value of an option must be a number or a text in quotation marks
    .help = Write a number, or a text in "…".

# translation: 1d3e635cac643b6d
syntax-option-equals = there is a “=” after “{ $name }” instead of a colon
    .help = Write: { $fixed }
    .label = should be “:”

# translation: 93cf8f316ddbf70c
syntax-argument-quotes = the value “{ $value }” must be in quotation marks
    .help = Write: "{ $value }"
    .label = quotation marks are missing

# translation: 2c8dc252e831bce1
syntax-comma = a comma is missing before “{ $name }”
    .help = Write a comma before it.
    .label = add a comma before this

# translation: 2a233dce7eac6ab9
syntax-empty-variant = the variant [{ $key }] has no text
    .help = Write its text after the bracket. To show nothing to readers, write { "{" }""{ "}" }.
    .label = no text

# translation: 6ec085aef9aeba85
syntax-variants-same-line = the variants begin on the same line as the arrow
    .help = Start a new line after ->, and put each variant on its own line.
    .label = start a new line here

# translation: ba06fed41ca73ee9
syntax-variable-name = there is no valid variable name after “$”
    .help = Copy the variable from the source text, without spaces after the $: { "{" } $name { "}" }

# translation: fd988c7ec6a10c12
syntax-variable-letter = the name “{ $written }” contains a letter other than a to z
    .help = Variable names are not translated. Write: ${ $variable }

# translation: 6642b9fc40a71024
syntax-variable-space = there is a space between “$” and “{ $variable }”
    .help = Delete the space: ${ $variable }
    .label = extra space

# translation: abceef272a9747ec
syntax-attribute-space = there is a space between “{ $name }” and “.{ $attribute }”
    .help = Delete the space: { $name }.{ $attribute }
    .label = extra space

# translation: e610bf2528157744
syntax-variable-dollar-after = the “$” must come before “{ $variable }”, not after it
    .help = Write: ${ $variable }
    .label = “$” goes first

# translation: afeb7b3afedaa85f
syntax-reference-name = Fluent cannot read this name
    .help = Names are not translated: copy the name from the source text. It has only letters from a to z, digits, “-” and “_”, and no spaces.

# translation: e7b90bf768962bae
syntax-words-in-braces = there are other words in the braces of “${ $variable }”
    .help = Keep only { "{" } ${ $variable } { "}" }. If readers should see the other words, write them after it.
    .label = only ${ $variable } goes here

# translation: 028cf81facb09fbf
syntax-key = the name of a variant must be one word or a number
    .help = Write one word with letters from a to z, such as [one], or a number, such as [1].

# translation: 6862b204fae96271
syntax-key-letter = the name of the variant [{ $key }] contains a letter other than a to z
    .help = Write it with letters from a to z only. If an attribute of a term has the same word, change it there too.

# translation: 4963ab5a6dbbb189
syntax-key-known = the name of the variant [{ $key }] contains a letter other than a to z
    .help = Variant names are not translated. Use one of these: { $keys }

# translation: e92f79e51325552c
syntax-key-placeable = the name of a variant cannot contain braces
    .help = Write the name or number itself: [one] or [1]

# translation: 29872567031d3b99
syntax-key-unclosed = the bracket of this variant is never closed
    .help = Write “]” after the name, as in [one]

# translation: 09fb5bb150baf037
syntax-quotes = Fluent does not recognise these quotation marks
    .help = Inside braces, use straight quotation marks: "…"
    .label = use "

# translation: 624215def74826fc
syntax-quotes-around = “{ $expression }” is in quotation marks inside the braces
    .help = Delete the quotation marks around { $expression }. If readers should see them, put them outside the braces.
    .label = delete the quotation marks

# translation: 106e336c3f796b34
syntax-dash =
    { $kind ->
        [en] there is an en dash (“{ $character }”) here instead of a hyphen
        [em] there is an em dash (“{ $character }”) here instead of a hyphen
       *[other] there is another kind of dash (“{ $character }”) here instead of a hyphen
    }
    .help = Write a hyphen: { $fixed }
    .label = not a hyphen

# translation: c500c9fbb36f32e4
syntax-full-width = this “{ $character }” is full-width, but Fluent needs the normal character
    .help = Type the normal character: { $fixed }
    .label = full-width

# translation: 2ea12e7857e9d7fb
syntax-arrow = the arrow “->” before the variants is missing
    .help = Write this, and put the first variant on the next line: { "{" } { $selector } ->
    .label = -> goes here

# translation: d612f9b91278536f
syntax-empty-placeable = these braces are empty
    .help = Write a variable in them, or delete them. To show nothing to readers, write { "{" }""{ "}" }.

# translation: 13b5782b6b041959
syntax-unclosed-brace = this “{ "{" }” is never closed
    .help = Write “{ "}" }” where it ends. To show a brace to readers, write { "{" }"{ "{" }"{ "}" }.
    .label = opened here

# translation: f246ab953b35fbad
syntax-brace-missing = “{ "}" }” is missing after “{ $expression }”
    .help = Write: { "{" } { $expression } { "}" }
    .label = not closed

# translation: 83446bf676aefb82
syntax-bracket-other = there is a “{ $character }” here instead of a “{ "}" }”
    .help = Replace “{ $character }” with “{ "}" }”.
    .label = should be “{ "}" }”

# translation: 5abe8ac03f8dd11d
syntax-bracket-extra = this “{ $character }” does not close anything
    .help = Delete “{ $character }”.
    .label = closes nothing

# translation: d4380445c5562499
syntax-unclosed-parenthesis = this “(” is never closed
    .help = Write “)” after the last value.
    .label = opened here

# translation: 4fe3585b8102fe30
syntax-placeable = Fluent cannot read what is in these braces
    .help = Braces can contain only these: $variable, -term, message, "text", a number, NUMBER(…) or DATETIME(…).

# translation: 0da35652d189239b
syntax-unreadable = Fluent cannot read this part
    .help = Compare it with the same message in the source file.

# translation: ad01ed4ebecdea53
too-deep-crowded = “{ $name }” has more than { $limit } attributes, variants and names in braces, so not all of it was checked
    .help = Split it into several messages.

# translation: 2e9c3c4684aef9ca
too-deep-long = “{ $name }” is longer than { $limit } MB, so it is not shown
    .help = Split it into several messages.

# translation: 016f96cda0f0fa0a
too-deep-many = “{ $name }” has more than { $limit } values in braces, so programs do not show it
    .help = Split it into several messages.

# translation: 44def9b92a7046d8
too-deep = braces are nested more than { $limit } levels deep
    .help = Look for a brace that was typed many times by mistake, and delete the extra ones.
    .label = too many

# translation: 0cf31c18e21f49b7
duplicate-message = “{ $name }” is already on line { $line }: only one of them is shown
    .help = Delete one of the two.
    .label = second time

# translation: d870bd216caeadfe
duplicate-attribute = “{ $name }” has “.{ $attribute }” twice: only one of them is shown
    .help = Delete one of the two.
    .label = second time

# translation: 90f889cdea1dd5e8
duplicate-variant = there is already a variant [{ $key }]: this one is never shown
    .help = Delete one of the two, or give this one its own name.
    .label = second time

# translation: 9867cf1f3bc54574
missing-message = “{ $name }” is not translated
    .help = Add a line: { $name } = … Source text: { $text }

# translation: fa116911dd2ea626
missing-message-attributes = “{ $name }” is not translated
    .help = Add a line “{ $name } =”. Below it, after four spaces, add one line for each of these, such as “.title = text”: { $attributes }. Source text: { $text }

# translation: 58852e42058a48b5
missing-message-more = “{ $name }” is not translated
    .help = Add a line: { $name } = … Add its attributes below it ({ $attributes }). Source text: { $text }

# translation: 0ffebf23f2dc12c9
missing-message-comment = “{ $name }” is not translated: its line is still a comment
    .help = Delete the # and the space before “{ $name } =”, and write the text. Source text: { $text }
    .label = delete the #

# translation: 6e034a3484d20f1b
missing-message-comment-filled = “{ $name }” is translated, but its line is still a comment
    .help = Delete the # and the space before “{ $name } =”, and before the other lines of the message.
    .label = delete the #

# translation: 84b87ad37eb781a2
missing-message-indented = there are spaces before “{ $name }”, so it is read as part of the message above
    .help = Delete the spaces before it.
    .label = spaces before it

# translation: 327ed172ac8764bb
missing-message-joined = “{ $name }” comes after other words, so it is read as part of that text
    .help = Start a new line before it, without spaces.
    .label = start a new line here

# translation: cb7bcaad8dc68c53
missing-message-joined-or = “{ $name }” is not translated, unless it begins here, after other words
    .help = If a message begins here, start a new line before it, without spaces. If not, add a line: { $name } = … Source text: { $text }
    .label = is this a message?

# translation: 1d3fe852e137b422
missing-message-several = { $count } messages are not translated
    .help =
        Add a line for each, with the translation after the “=”. Attributes, here in parentheses, go below it, each on a line of its own after four spaces. Source texts:
        { $texts }

# translation: 8b63f6edcdb92b6d
missing-message-all = nothing in this file is translated yet ({ $messages } messages)
    .help = Open it next to the source file and translate the messages one by one.

# translation: c382ebba2025006d
missing-attribute = “{ $name }” has no “.{ $attribute }”
    .help = Write below it, after four spaces: .{ $attribute } = text

# translation: 9b04c0b4f9bb3b38
missing-attribute-comment = “.{ $attribute }” of “{ $name }” is still a comment
    .help = Delete the # before “.{ $attribute }”, keep the spaces, and write the text after the “=” if it is missing.
    .label = delete the #

# translation: 4f0a8ca9118a98f0
missing-attribute-dot = “{ $name }” has no “.{ $attribute }”: this line is read as part of its text
    .help = Did you mean “.{ $attribute } =”? An attribute begins with a dot.
    .label = add a dot here

# translation: 67524cd994356987
missing-attribute-character = “{ $name }” has no “.{ $attribute }”: this line is read as part of its text
    .help = Replace “{ $character }” with a dot. An attribute begins with a dot.
    .label = should be a dot

# translation: aa211adc9d848f14
missing-attribute-joined = “{ $name }” has no “.{ $attribute }”: here it is read as part of another text
    .help = Start a new line before the dot, with four spaces.
    .label = start a new line here

# translation: 1600cfd120a579f1
missing-value = “{ $name }” has no text of its own, only attributes
    .help = Write its text after the “=”.

# translation: 2fc64d0b62c98db0
empty-text = “{ $name }” is empty: readers see nothing
    .help = Write the text. If it is not translated yet, put “# ” before all lines of “{ $name }”: readers then see the source text.

# translation: 5cb29de93d6d532a
empty-text-attribute = “{ $name }” is empty: readers see nothing
    .help = Write the text. If it is not translated yet, copy the source text.

# translation: 096bb920f3f31b9d
# shows -program: 09a196820fe6f59d
stale-message =
    { $language ->
        [en] the English text of “{ $name }” changed after this was translated
       *[other] the source text of “{ $name }” changed after this was translated
    }
    .help =
        What changed: { $change }
        Correct the translation. If it is still right, run: { -program } review --done { $name }

# translation: 3caf24458afe1366
# shows -program: 09a196820fe6f59d
stale-message-shown = “{ $name }” shows the text of { $shown }, which changed after this was translated
    .help =
        It is now: { $change }
        Correct the translation. If it is still right, run: { -program } review --done { $name }

# translation: 3cab60dfc4d91b03
obsolete-message = “{ $name }” is never shown: the source language has no such message
    .help = Delete it.

# translation: a7d90a49967fd77f
obsolete-message-or = “{ $name }” is never shown: the source language has no such message
    .help = If it is the translation of one of the missing messages, give it the name of that message. If not, delete it.

# translation: aaea18235169df2e
obsolete-message-only = only this language has “{ $name }”: readers of the other languages are not shown it
    .help = Write it in the source language, too, or give it the name of the missing message that it translates. If it is for these readers only, write above it: # mira: allow(obsolete-message) the reason

# translation: 5c0a5ea6d82cb15d
obsolete-message-near = “{ $name }” is never shown: the source language has no such message
    .help = Did you mean “{ $suggestion }”? Rename it.

# translation: f3a0839011181b3d
obsolete-message-elsewhere = “{ $name }” is never shown: in the source language it is in another file
    .help = Move it to “{ $file }”.

# translation: 83e5d33b3a9181d3
obsolete-message-place = “{ $name }” is never shown: the source language has “{ $suggestion }” in this place
    .help = If this is the translation of “{ $suggestion }” ({ $text }), rename it. If not, delete it.

# translation: b5d1b5c7018fe72e
obsolete-message-double = “{ $name }” is never shown here: it belongs in “{ $file }”, where it already is
    .help = Delete it here.

# translation: 474b12af7ddfaf6a
obsolete-message-copy = this file looks like a copy of “{ $file }”: that is where most of its messages belong, and already are
    .help = If you still have this file’s own texts, for example in a backup, put them back. If not, delete from it what is also in “{ $file }”.

# translation: f370b91d6d96953f
obsolete-message-attribute = “{ $name }” is never shown: in the source language it is an attribute of “{ $message }”
    .help = Write four spaces and a dot before it: .{ $name }
    .label = add a dot here

# translation: 4972cc0a7105adff
obsolete-attribute = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = Delete it.

# translation: b582082eca33333d
obsolete-attribute-near = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = Did you mean “.{ $suggestion }”? Rename it.

# translation: 37bda19b7a6da740
obsolete-attribute-or = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = If it is the translation of one of the missing attributes, give it the name of that attribute. If not, delete it.

# translation: c1ab55ea4cc7ec16
obsolete-attribute-place = “.{ $attribute }” of “{ $name }” is never shown: the source language has no such attribute
    .help = If this is the translation of “.{ $suggestion }” ({ $text }), rename it. If not, delete it.

# translation: 295bbed72a286cb8
unknown-reference = “{ $name }” refers to “{ $reference }”, which does not exist
    .help = Copy the name from the source text, or write what readers should see.

# translation: 10ca77cfcc01ebe7
unknown-reference-source = “{ $name }” refers to “{ $reference }”, which only the source language has: readers would see its name in braces
    .help = Copy “{ $reference }” from the source file “{ $file }” to this language, and translate it if necessary.
    .label = missing in this language

# translation: 265ec051531112b3
unknown-reference-near = “{ $name }” refers to “{ $reference }”, which does not exist
    .help = Did you mean { "{" } { $suggestion } { "}" }?

# translation: 2d95187f3db711d0
unknown-reference-variable = “{ $reference }” in “{ $name }” is not a message but a variable
    .help = Did you mean { "{" } ${ $suggestion } { "}" }? Variables begin with $.

# translation: 91cdf5b64a0b90e4
unknown-reference-dollar = “{ $name }” has “{ $written }”, which is not how Fluent writes variables
    .help = Write { "{" } ${ $reference } { "}" } instead: in Fluent, the $ goes inside the braces.
    .label = $ before the brace

# translation: 6ce22b77ba9413d4
unknown-reference-term = “{ $reference }” in “{ $name }” is not a message but a term
    .help = Terms begin with a hyphen: { "{" } { $suggestion } { "}" }

# translation: ac4fbadbf29254e4
unknown-reference-message = “{ $reference }” in “{ $name }” is not a term but a message
    .help = Messages do not begin with a hyphen: { "{" } { $suggestion } { "}" }

# translation: a753fc98a150410f
unknown-reference-attribute = “{ $name }” uses “.{ $attribute }” of “{ $reference }”, which does not exist
    .help = Copy the name from the source text, or add the attribute to “{ $reference }”.

# translation: b044c6bfdc72dd67
unknown-reference-value = “{ $name }” refers to “{ $reference }”, which has no text of its own
    .help = Use one of its attributes: { "{" } { $reference }.attribute { "}" }

# translation: 1c5a9928e331be98
cyclic-reference = “{ $name }” refers back to itself, so none of these can be shown: { $circle }
    .help = In one of them, replace the reference with the text itself.
    .label = the circle begins here

# translation: a02af136ad9a388e
cyclic-reference-self = “{ $name }” refers to itself, so it cannot be shown
    .help = Replace the reference with the text itself.
    .label = refers to itself

# translation: 726e52701efd65ab
unknown-function = Fluent has no function “{ $function }”
    .help = It has only NUMBER and DATETIME. Copy what is in the source text.

# translation: 06c5156a73b0fa27
unknown-function-source = Fluent has no function “{ $function }”
    .help = It has only NUMBER and DATETIME. If your program adds this function, write this in mira.toml, under [check]: functions = ["{ $function }"]

# translation: 9f4de3d32f4c6ffe
unknown-function-near = Fluent has no function “{ $function }”
    .help = Did you mean { $suggestion }?

# translation: 7a32786c899a917f
unknown-platform = the variant [{ $key }] of “{ $name }” is never shown: no platform has that name
    .help = These names are not translated. Write one of these: { $keys }
    .label = never shown

# translation: f4252aca3fddfbb8
unknown-platform-near = the variant [{ $key }] of “{ $name }” is never shown: no platform has that name
    .help = Did you mean “{ $suggestion }”? These names are not translated.
    .label = write “{ $suggestion }”

# translation: 2c4e14c343336f30
invalid-argument = { $function } has no option “{ $option }”
    .help = Delete the option, or copy what is in the source text.

# translation: c1121b1aed90c964
invalid-argument-near = { $function } has no option “{ $option }”
    .help = Did you mean “{ $suggestion }”? Capital and small letters matter.

# translation: 5058612be861484b
invalid-argument-value = the option “{ $option }” cannot be “{ $value }”
    .help = It can be: { $values }

# translation: a98bf7c95706f0c3
invalid-argument-count =
    { $count ->
        [0] { $function } is not given a value
       *[other] { $function } is given { $count } values, but takes only one
    }
    .help = Write one variable, then any options: { $function }($name)

# translation: d3346800bb3b03c1
invalid-argument-text = { $function } needs a variable, not the text “{ $value }”
    .help = Write the variable, without quotation marks: { $function }($name)

# translation: 57aeb0c00ae9824e
unknown-argument-unnamed = “{ $reference }” ignores “{ $value }”, because it has no name, so its default form is shown
    .help = Write the name of a variable of “{ $reference }” and a colon before it. If the term has no variable, delete the parentheses.

# translation: 29c09286cb7b2ee7
unknown-argument-unnamed-near = “{ $reference }” ignores “{ $value }”, because it has no name, so its default form is shown
    .help = Write this instead: { "{" } { $written } { "}" }
    .label = a name is missing

# translation: d1b5c7f8655f02a8
unknown-argument = “{ $reference }” does not use “{ $argument }”, so its default form is shown
    .help = It uses: { $names }. These names are not translated.

# translation: 7e6ced11fc491c71
unknown-argument-near = “{ $reference }” does not use “{ $argument }”, so its default form is shown
    .help = Did you mean “{ $suggestion }”? These names are not translated.
    .label = write “{ $suggestion }”

# translation: b43a3fdc77ff88ca
unknown-argument-value = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = It has: { $keys }. Write one of these, or add the variant to “{ $reference }”.

# translation: 842199a0e2fb77ce
unknown-argument-value-near = “{ $reference }” has no variant [{ $value }], so its default form is shown
    .help = Did you mean “{ $suggestion }”?
    .label = write “{ $suggestion }”

# translation: ce6b02302435e83a
missing-argument = “{ $reference }” needs a value for “${ $variable }”, but “{ $name }” does not give one: readers would see { "{" }${ $variable }{ "}" }
    .help = A term knows only what it is given. Write { "{" } { $reference }({ $variable }: "…") { "}" } with the right word, or remove the variable from “{ $reference }”.
    .label = value missing

# translation: 42caaf59eeba70a1
unknown-variable = “${ $variable }” in “{ $name }” never gets a value: the source text has no such variable
    .help = Copy the variable from the source text: its name is not translated. Or delete it.
    .label = never gets a value

# translation: 12166cec086e815c
unknown-variable-statement = “${ $variable }” in “{ $name }” never gets a value: nothing is inserted into statements, so readers would see an error
    .help = Write the words themselves instead of { "{" } ${ $variable } { "}" }.
    .label = never gets a value

# translation: b64e98170261339a
unknown-variable-near = “${ $variable }” in “{ $name }” never gets a value: the source text has no such variable
    .help = Did you mean ${ $suggestion }? Variable names are not translated.
    .label = never gets a value

# translation: 17d24b14922293c0
missing-variable = “{ $name }” does not use “${ $variable }”, but the source text does
    .help = Write { "{" } ${ $variable } { "}" } where its value should be. If you left it out on purpose, write above the message: # mira: allow(missing-variable) the reason

# translation: 36bf7ad2001dc7e0
missing-variable-other-format = “{ $name }” has “{ $found }” instead of “${ $variable }”, so it never gets a value
    .help = Write { "{" } ${ $variable } { "}" } instead.
    .label = never gets a value

# translation: e05bd4dd4b043853
missing-variable-bare = “{ $found }” in “{ $name }” has no braces, so it never gets a value
    .help = Write { "{" } ${ $variable } { "}" } instead of { $found }.
    .label = never gets a value

# translation: 2bf0ad66352370d0
missing-variable-full-width = “{ $name }” has full-width braces, so Fluent does not recognise “${ $variable }”
    .help = Type normal braces: { "{" } ${ $variable } { "}" }

# translation: 4181bf7c5a50a81e
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

# translation: d01b66a7b4aff644
unreachable-variant = the variant [{ $key }] is never shown: no number uses that form in this language
    .help = Delete it. This language has: { $forms }
    .label = never shown

# translation: 44ae585c27c46041
unreachable-variant-unknown = the variant [{ $key }] is never shown: there is no such plural form
    .help = Delete it. This language has: { $forms }
    .label = never shown

# translation: 7b6446bb7cd08651
unreachable-variant-number = the variant [{ $key }] is never shown: no number uses that form in this language
    .help = For the number { $number } only, write [{ $number }]. Otherwise, delete it: this language has { $forms }.
    .label = never shown

# translation: 86e71384b32099eb
unreachable-variant-near = the variant [{ $key }] is never shown: there is no such plural form
    .help = Did you mean [{ $suggestion }]?
    .label = never shown

# translation: b0805c7d8a1c2535
unreachable-variant-translated = the variant [{ $key }] is never shown: there is no such plural form
    .help = Variant names are not translated. Write [{ $suggestion }].
    .label = write [{ $suggestion }]

# translation: adc43c33ffe49b2a
unreachable-variant-zero = the variant [{ $key }] is never shown: there is no such plural form
    .help = In brackets, numbers are written as digits: [{ $number }].
    .label = write [{ $number }]

# translation: 3df998cc6a0b0d74
unreachable-variant-word = the variant [{ $key }] is never shown: the source text has no such variant
    .help = Variant names are not translated. The source text has: { $keys }
    .label = never shown

# translation: 837ee5e00cce68ac
unreachable-variant-word-near = the variant [{ $key }] is never shown: the source text has no such variant
    .help = Did you mean [{ $suggestion }]? Variant names are not translated.
    .label = never shown

# translation: 39a93ac1aa618170
markup-mismatch = the tag <{ $tag }> of the source text is missing in “{ $name }”
    .help = Put { $open } and </{ $tag }> around the same words as in the source text.

# translation: 72fd4af3c5c8b12a
markup-mismatch-void = the tag <{ $tag }> of the source text is missing in “{ $name }”
    .help = Put { $open } in the same place as in the source text.

# translation: 73303aa1195afa70
markup-mismatch-quotes = HTML does not recognise the quotation marks in the tag <{ $tag }> of “{ $name }”
    .help = Inside a tag, use straight quotation marks: "…"
    .label = use "

# translation: dfe24592fb0de03d
markup-mismatch-attribute = “{ $attribute }” is missing in the tag <{ $tag }> of “{ $name }”
    .help = Copy the tag from the source text: { $open }
    .label = “{ $attribute }” is missing

# translation: ddd61f93624cebb3
markup-mismatch-name = the tag <{ $tag }> of “{ $name }” is called “{ $found }”, but “{ $suggestion }” in the source text
    .help = This name is not translated. Write “{ $suggestion }”, as in the source text: { $open }
    .label = write “{ $suggestion }”

# translation: ed9caddfba78f9a5
markup-mismatch-added = the tag <{ $tag }> in “{ $name }” is not in the source text
    .help = Delete it, or copy the tag from the source text.

# translation: a422ec9e6ae5e6e8
markup-mismatch-renamed = “{ $name }” has the tag <{ $tag }>, but the source text has <{ $suggestion }>
    .help = Tags are not translated. Write <{ $suggestion }>.

# translation: 2cd3b1f49515189a
markup-mismatch-unclosed = the tag <{ $tag }> in “{ $name }” is never closed
    .help = Write </{ $tag }> after the words that it applies to.
    .label = opened here

# translation: 201a8a2f4060aa42
markup-mismatch-unopened = the tag </{ $tag }> in “{ $name }” does not close anything
    .help = Write <{ $tag }> before the words that it applies to.
    .label = closes nothing

# translation: 57c5e57f15665a4f
markup-mismatch-reversed = the tag </{ $tag }> in “{ $name }” comes before { $open }, which it should close
    .help = Swap the two: { $open } goes before the words that it applies to, and </{ $tag }> after them.
    .label = too early

# translation: 1f396eccf8272c14
markup-mismatch-mistyped = “{ $name }” has “{ $found }” instead of { $suggestion }
    .help = Write { $suggestion }, exactly as it is shown here.
    .label = write { $suggestion }

# translation: 61ff6cbe3e0611c2
markup-mismatch-pair = a quotation mark is missing in the tag <{ $tag }> of “{ $name }”
    .help = Add it: a value in a tag needs one before it and one after it, as in the source text: { $open }
    .label = a quotation mark is missing

# translation: 0f7c1c4e3055a38d
markup-mismatch-end = the “>” at the end of the tag <{ $tag }> in “{ $name }” is missing
    .help = Write > right after it. The tag in the source text: { $open }
    .label = add > after this

# translation: 761098306e77291f
markup-mismatch-space = a space is missing after <{ $tag } in “{ $name }”
    .help = Write a space there. The tag in the source text: { $open }
    .label = add a space after this

# translation: 4b65f48d4c7ac60e
edge-whitespace = the text of “{ $name }” ends with a space
    .help = Delete the space. The program adds what comes after the text.
    .label = a space

# translation: e3bcbcc2464c1a3c
edge-whitespace-start = the text of “{ $name }” begins with a space
    .help = Delete the space. The program adds what comes before the text.
    .label = a space

# translation: 59eba0053da8846c
hidden-character = there is an invisible character here ({ $code }) that changes how the text is shown
    .help = Delete it: put the cursor right after it and press Backspace once, or type the word again.
    .label = invisible character

# translation: aed78fc93eb30e23
hidden-character-direction = an invisible character here ({ $code }) changes the direction of writing, and nothing changes it back
    .help = Write { $end } at the end of this line. Or, if the text reads well without the character, delete it: put the cursor right after it and press Backspace once.
    .label = invisible character

# translation: 3dbb651a54a7f382
escape-sequence-line = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Start a new line instead, with four spaces before the text.
    .label = shown as it is

# translation: ee939955d615f3ab
escape-sequence-end = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Delete it.
    .label = shown as it is

# translation: 278d3644554b43fb
escape-sequence-tab = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write a space instead.
    .label = shown as it is

# translation: 4efd080a4c9e1231
escape-sequence-quote = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write only { $quote }, without the backslash.
    .label = shown as it is

# translation: 11509b59f84b0f6a
escape-sequence-code = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write this instead: { $written }
    .label = shown as it is

# translation: 11509b59f84b0f6a
html-entity = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write this instead: { $written }
    .label = shown as it is

# translation: a38d8871d2148ff5
code-punctuation-quotes = the text of “{ $name }” is in quotation marks, which readers would see
    .help = Delete “{ $start }” at the beginning and “{ $end }” at the end. Fluent needs no quotation marks around a text.
    .label = shown as it is

# translation: 613c6051bf2b684c
code-punctuation-equals = the text of “{ $name }” begins with a second “=”, which readers would see
    .help = Delete one of the two.
    .label = shown as it is

# translation: 79a0067927e559e7
code-punctuation-joined = the text of “{ $name }” begins with “{ $code }”, which readers would see
    .help = Delete “{ $code }”. Only “=” comes before a text.
    .label = shown as it is

# translation: a1f66c198bdec22a
code-punctuation-name = the text of “{ $name }” begins with its own name and a “=”, which readers would see
    .help = Delete “{ $code }”.
    .label = shown as it is

# translation: 9100ee2c69b5e9bf
code-punctuation-prefix = “{ $name }” has “{ $code }” right before a value in braces, and readers would see it
    .help = Delete “{ $code }”. The braces are enough.
    .label = shown as it is

# translation: 8e1e64ae9c3721da
unfinished-text-unknown = “{ $name }” contains “{ $code }”, which machine translation leaves where it does not know a word
    .help = Compare it with the source text and write the missing word instead.
    .label = shown as it is

# translation: c7ba9b324590935d
unbraced-variable = “{ $name }” contains “{ $code }”, which readers would see as it is
    .help = Write { "{" } ${ $variable } { "}" } instead.
    .label = shown as it is

# translation: 73bcb184a5320bf9
stray-character = “{ $name }” contains “{ $code }”, with which editors show a space or the end of a line
    .help = Delete it.
    .label = left by an editor

# translation: 46978818a6a82652
stray-character-object = “{ $name }” contains “{ $code }”, which stands for a picture that was not copied
    .help = Delete it: put the cursor right after it and press Backspace once.
    .label = stands for a picture

# translation: 0e95026bc8bd69f4
stray-character-backslash = a line of “{ $name }” ends with a backslash, which readers would see
    .help = Delete it. In Fluent, a text may go on in the next line without any mark.
    .label = shown as it is

# translation: da090adf41170682
stray-character-encoding = “{ $name }” contains “{ $code }”, which is a letter that was read in a wrong encoding
    .help = Write this instead: { $written }
    .label = a broken letter

# translation: 35c0510c5813b928
unfinished-text = “{ $name }” contains “{ $code }”, which readers would see
    .help = Finish the text, and delete “{ $code }”.
    .label = not finished

# translation: e72dc8c558134b1d
access-key = the access key of “{ $name }” is “{ $key }”, but it must be a single character
    .help = Write one letter of the label.
    .label = more than one character

# translation: cf5d133144a7bb6d
access-key-missing = the access key of “{ $name }”, “{ $key }”, does not occur in its label
    .help = Write a letter of the label instead: { $text }
    .label = not in the label

# translation: 8fcdd8d74e9d251d
reserved-name = the section “{ $name }” has the same name as a command, so it can never be shown
    .help = Give it another name.

# translation: 878a8f86d5f50b6b
untranslated = “{ $name }” is the same as in the source text
    .help = Translate it, unless it is a name or a word that both languages share.

# translation: 79d92f56ef537ce4
not-normalized = “{ $name }” has a letter and its accent as two characters
    .help = Type the letter again, as one character.
    .label = two characters

# translation: 7d0fe17ac3c08502
unused-allow = this comment allows “{ $rule }”, but there is no such problem here
    .help = Delete the comment: it would hide the next problem of this kind.

# translation: fc55a61179e405ef
# shows -program: 09a196820fe6f59d
unused-allow-unknown = this comment allows “{ $rule }”, but there is no such rule
    .help = To see all rules, run: { -program } rules

# translation: abdef88a09132259
unused-allow-near = this comment allows “{ $rule }”, but there is no such rule
    .help = Did you mean “{ $suggestion }”?

# translation: 96d79670e6649924
# shows -program: 09a196820fe6f59d
unused-allow-form = this comment has no effect, because it is not written correctly
    .help = Write: { $hashes } mira: allow(rule) the reason. To see all rules, run: { -program } rules
    .label = no effect

# translation: 143990fdb8126a30
unused-allow-form-rule = this comment has no effect, because it is not written correctly
    .help = Write: { $hashes } mira: allow({ $rule }) the reason
    .label = no effect

# translation: aa3b5de3747f8e8d
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

# translation: db9ee5bc141fe3e3
rule-unknown-locale = a folder whose name is not a language code
    .why = The program finds each language by the name of its folder, so nothing in this folder would ever be shown.

# translation: ca8798bf8be01482
rule-misplaced-file = a file that the source language does not have
    .why = The program opens only the files that the source language has. It never opens this one, so its messages are shown in the source language.

# translation: 43e5371e4a7a7ca1
rule-missing-file = a file of the source language that is missing here
    .why = All its messages are shown in the source language.

# translation: 05085b6de594d6f0
rule-copied-file = a file that was copied from the source language and not translated
    .why = It counts as translated, so the work that is left goes unnoticed. If you delete the untranslated messages, readers see the same texts and the work is counted. Files that contain only names, and languages close to the source language, are ignored.

# translation: bf7341508a4bc018
rule-unreadable-file = a file or folder that cannot be read
    .why = Its contents cannot be checked. Everything else is checked as usual.

# translation: bdbfedb6e122b3bb
rule-invalid-encoding = a file that is not saved as UTF-8
    .why = Its letters would turn into other characters, or the file could not be read at all.

# translation: 539ba44b321382a6
rule-byte-order-mark = an invisible mark (BOM) at the beginning of a file
    .why = Fluent reads the mark as part of the first line and loses the first message. Some editors add it without asking.

# translation: 791ca48e76bd138a
rule-carriage-return = a line that ends with a lone CR character
    .why = Fluent does not see the end of that line, and reads two messages as one.

# translation: 8ff2c06083411a4a
rule-syntax-error = something that Fluent cannot read
    .why = Fluent skips the whole message, and readers see it in the source language. Each error says what is wrong.

# translation: fda5acdadd08fa2e
rule-too-deep = braces that are nested too deeply
    .why = They may crash the program that reads them. A real text needs only a few levels.

# translation: f340419b459f3c5d
rule-duplicate-message = the same name twice in a file
    .why = Only one of the two is shown, and which one depends on the program: some use the first, some the last.

# translation: 33209aa5815d69cc
rule-duplicate-attribute = the same attribute twice in a message
    .why = Only one of the two is ever shown.

# translation: 04c724932295f329
rule-duplicate-variant = two variants with the same name
    .why = The first one that fits is shown, so the second one never is.

# translation: 71e4228f3fcd3c5b
rule-missing-message = a message that is not translated
    .why = It is shown in the source language.

# translation: 285ebf030a18f724
rule-missing-attribute = an attribute that is not translated
    .why = Headings, hints and labels are often attributes. A missing one is shown in the source language, or not at all.

# translation: 1565fc1961b201e6
rule-missing-value = a message that has attributes, but not the text that the source message has
    .why = Readers would see nothing where the text should be.

# translation: d5866fa833d821a6
rule-empty-text = an empty text where the source text is not empty
    .why = Readers see nothing. If the message were left out, they would see the source text.

# translation: a6a5c8f820698d8b
# shows -program: 09a196820fe6f59d
rule-stale-message = a translation that is older than its source text
    .why = Readers see what was true once. It is reported only where { -program } review keeps a record of what the translations were made from.

# translation: 25f58811d98846ea
rule-obsolete-message = a message that the source language does not have
    .why = The program never asks for it. Often its name is misspelt, or the name has changed in the source language.

# translation: d780db6adeaaca37
rule-obsolete-attribute = an attribute that the source message does not have
    .why = The program never asks for it. Terms are an exception: each language may give them its own attributes.

# translation: a66d284a3aa95ddf
rule-unknown-reference = a message or term in braces that does not exist in this language
    .why = Readers would see its name in braces. Each language needs its own copy of what it refers to: programs do not look into another language. What the source language itself does not have is reported there, once.

# translation: cfaf49d7447f76da
rule-cyclic-reference = messages that refer to each other in a circle
    .why = They would never come to an end, so none of them can be shown.

# translation: 7690daa116112369
rule-unknown-function = a function that Fluent does not have
    .why = Readers would see its name in braces. Functions that mira.toml names are accepted. What the source text uses is reported there, once.

# translation: b80207d19210d851
rule-unknown-platform = a variant for a platform that does not exist
    .why = It is never shown. The names of platforms, such as “windows” or “macos”, are not translated.

# translation: 1f4a5c867a39a290
rule-invalid-argument = an option or a value that a function does not accept
    .why = The number or date would not be shown as intended, or not at all.

# translation: 99046e60773c094b
rule-unknown-argument = a term is given a name or a value that it does not use
    .why = Its default form is shown, for example the nominative instead of the genitive. Names and values that another term uses are accepted.

# translation: 07478f0e0f6fd942
rule-missing-argument = a term needs a variable that it is not given
    .why = A term does not know the program’s variables, only what is in the parentheses after its name. Readers would see the name of the variable in braces.

# translation: 288df0fb796cd0ae
rule-unknown-variable = a variable that never gets a value
    .why = The program gives values only to the variables of the source text. Of any other variable, readers see the name in braces.

# translation: 6405d0ddc765063c
rule-missing-variable = a variable of the source text that the translation does not use
    .why = Readers miss the name, number or date that it stands for. It is enough if one variant uses it. Variables that the source text uses only to choose a variant are not required.

# translation: 7d32399e27368fca
rule-missing-plural = a plural form of the language without a variant
    .why = For those numbers another variant is shown, and the sentence is wrong, as in “5 file”. Only forms that whole numbers use are required, and only where the text shows the number.

# translation: db696a19c3b7be96
rule-unreachable-variant = a variant that is never shown, because its name is not a plural form of the language or is translated
    .why = No number uses that form. Often the variant was copied from the source text, or its name is misspelt.

# translation: dbfb57db07203135
rule-markup-mismatch = an HTML tag that is missing, added, renamed, mistyped or not closed
    .why = The page would look different or lose a link. Text that only looks like a tag, such as <file>, is ignored.

# translation: 72d9fc98162ac426
rule-edge-whitespace = a space at the beginning or the end of a text
    .why = It is meant to join texts, which goes wrong in languages with another word order. A space that the source text has too is accepted.

# translation: dd1998cd4e5ddd08
rule-hidden-character = an invisible character that changes how the text is shown
    .why = It changes the direction of writing or breaks the text. Characters that some scripts need, such as joiners and zero-width spaces, are accepted.

# translation: d5fcdbacb1353df3
rule-escape-sequence = an escape of a programming language, such as \n or \", that readers would see
    .why = Fluent does not convert escapes in a text: readers see them as they are. Escapes are accepted where the source text has a backslash.

# translation: 7ba8752c17392a31
rule-html-entity = an HTML entity, such as &eacute;, that readers would see
    .why = Fluent does not convert HTML entities. They are accepted where the file of the source language has HTML.

# translation: dcd2248f6181a70a
rule-code-punctuation = punctuation that other formats need, such as quotation marks around a text
    .why = Fluent needs no quotation marks around a text, no second “=”, and no character such as % before braces: readers would see them.

# translation: 4c37864c643b8fec
rule-unbraced-variable = a variable without its braces
    .why = Only a variable in braces is replaced by its value: readers would see its name instead.

# translation: 85c59deec66ff06a
rule-unfinished-text = a text that is not finished
    .why = Readers would see the mark that a tool or a translator left.

# translation: 23bf38f9b156a6f9
rule-access-key = an access key that does not fit its label
    .why = An access key is one letter of the label, which the program underlines. With another letter, the key is hard to find or does not work.

# translation: 5116789bd2e9f301
rule-reserved-name = a section with the same name as a command
    .why = Its name would run the command, so the section can never be shown.

# translation: 499438779c6983e9
rule-unused-allow = a “mira: allow” comment that has no effect
    .why = It would hide the next problem of that kind.

# translation: afa43db127c3de1a
rule-untranslated = a text that is the same as the source text
    .why = It may have been forgotten. Names and words that languages share are often the same, so this rule is off by default.

# translation: c6bfe74dccd038e9
rule-not-normalized = letters and accents as separate characters
    .why = They look the same, but a search for the word may not find it. This rule is off by default.
