### mira review 1

# translation: 1a75f0767cd11dd8
language-name = English

# translation: df1bfa5a7b62ce41
-program = mira

# translation: 7e48ece352f5cfa6
line-error = error: { $text }

# translation: 93dc4ce912228443
line-note = note: { $text }

# translation: 86a8b29aebd767eb
note-fallback =
    { $count ->
        [one] this text is not available in your language ({ $wanted }), so it is shown in { $shown }: { $ids }
       *[other]
            { $all ->
                [yes] these texts are not available in your language ({ $wanted }), so they are shown in { $shown }: { $ids }
               *[no] { $count } texts are not available in your language ({ $wanted }), so they are shown in { $shown }: { $ids }
            }
    }

# translation: f17e171ffc29fe60
# shows -program: 09a196820fe6f59d
note-broken = { $path }:{ $line }: the message “{ $id }” has an error and cannot be shown
    .help = To see what is wrong, run: { -program } check --i18n { $folder }

# translation: 09c8240589c32377
# shows -program: 09a196820fe6f59d
note-more-broken =
    { $count ->
        [one] one more message has an error and cannot be shown
       *[other] { $count } more messages have errors and cannot be shown
    }
    .help = To see every error, run: { -program } check --i18n { $folder }

# translation: 9e6bfb02e7272407
# shows io-reason: 54962945be5008bb
note-unreadable = cannot read { $path }: { io-reason }
    .help = The texts of this file are shown in another language.

# translation: 9806ff525b0bd9c5
note-folder-no-locale = skipping the folder “{ $name }”: its name is not a language code
    .help = Rename it to a language code, such as “pt” or “pt-BR”.

# translation: 56851480c4dae9d5
note-folder-same-locale = skipping the folder “{ $name }”: “{ $first }” is for the same language
    .help = Put all files into one of the two.

# translation: 1430e462e6655339
note-more-folders =
    { $count ->
        [one] skipping one more folder
       *[other] skipping { $count } more folders
    }

# translation: e57b1c7ab57d457a
io-reason =
    { $reason ->
        [not-found] no such file or folder
        [permission] permission denied
        [full] no space left on the disk
        [is-folder] it is a folder
        [not-folder] it is not a folder
        [read-only] it is read-only
        [too-large] it is too large
        [not-text] it is not UTF-8 text
        [exists] it already exists
        [special] it is not a regular file
        [loop] it is a link to a folder that contains it
        [too-many] it contains too many files
        [too-much] together with the other files, it is too large
        [link] it is a link
        [hard-links] it has other names (hard links), which would keep the old text
        [sticky] it belongs to somebody else, in a folder where only owners may replace files
        [attributes] its group, its access list or an extended attribute cannot be kept
       *[other] the system reported an error
    }

# translation: 35cf80531d1a9f3d
# shows -program: 09a196820fe6f59d
err-tag = “{ $tag }” is not a language code
    .help =
        { $found ->
            [no] Use a code such as “es”, “pt-BR” or “zh-Hant”, several codes separated by commas, or “all”. To see the available languages, run: { -program } languages
           *[yes] Did you mean “{ $nearest }”? To see the available languages, run: { -program } languages
        }

# translation: 05c20a1f226f31d7
# shows -program: 09a196820fe6f59d
err-unknown-section = there is no section or command “{ $word }”
    .help =
        { $found ->
            [no] To see the sections, run: { -program } list
           *[yes] Did you mean “{ $nearest }”? To see all sections, run: { -program } list
        }

# translation: 98e33b99e3ffca8c
err-unknown-item = the section “{ $section }” has no item “{ $word }”
    .help =
        { $found ->
            [no] Its items are: { $items }
           *[yes] Did you mean “{ $nearest }”? Its items are: { $items }
        }

# translation: 11cd2df071a71c76
err-choice = “{ $value }” is not a valid value for { $option }
    .help =
        { $found ->
            [no] Choose one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Choose one of: { $known }
        }

# translation: 375a10d8a7dc7f67
err-width = “{ $value }” is not a number of columns
    .help = Use a whole number, 1 or more, for example: --width 72

# translation: 5dc8bba3039a19a4
err-unknown-option = there is no option { $option }
    .help =
        { $found ->
            [no] To see the options, run: { $help }
           *[yes] Did you mean { $nearest }? To see all options, run: { $help }
        }

# translation: 3e24e9914fec13b6
err-word-too-many = unexpected argument “{ $word }”
    .help = To see how to use this command, run: { $help }

# translation: 61431130e27ba4d7
err-value-missing = the option { $option } needs a value
    .help = To see which values it accepts, run: { $help }

# translation: 39f8bd18923e44b0
# shows -program: 09a196820fe6f59d
err-no-items = there is no “{ $word }”: the section “{ $section }” has no items
    .help = To see the section, run: { -program } { $section }

# translation: 11442782467ee3c0
err-no-value = the option { $option } does not take a value
    .help = Write just { $option }, without “=” or anything after it.

# translation: abcd8f8abb8cac28
err-usage = cannot understand this command line
    .help = To see how to use this command, run: { $help }

# translation: f561c835ccb8f4b4
# shows -program: 09a196820fe6f59d
err-unknown-topic = there is no command “{ $word }”
    .help =
        { $found ->
            [no] To see the commands, run: { -program } help
           *[yes] Did you mean “{ $nearest }”? To see all commands, run: { -program } help
        }

# translation: bd2a5fd8eb556b30
err-strict =
    { $count ->
        [one] a text is not available in your language ({ $wanted }): { $ids }
       *[other] { $count } texts are not available in your language ({ $wanted }): { $ids }
    }
    .help =
        Nothing was printed, because of --strict. Without it, { $count ->
            [one] this text is
           *[other] these texts are
        } shown in another language.

# translation: a140e79a8385b5f3
# shows -program: 09a196820fe6f59d
err-nothing = there is nothing to show for { $ids }
    .help = To see what is wrong with the files, run: { -program } check --i18n { $folder }

# translation: e349bcaaa93234b0
err-no-sections = there are no sections in { $folder }
    .help = Each message in en/statements.ftl is a section. Add at least one.

# translation: ee81842be8924258
err-too-long = too much text: it passes { $limit } MB at the message “{ $id }”, so nothing was printed
    .help = Ask for one section or item.

# translation: bbaa3b1d6e309101
# shows io-reason: 54962945be5008bb
err-file = cannot read “{ $path }”: { io-reason }
    .help = Check the file name and the read permissions.

# translation: fb95c15e477e57b6
# shows io-reason: 54962945be5008bb
err-catalog-folder = cannot read the folder “{ $path }”: { io-reason }
    .help = Name a folder that contains one folder per language, for example: --i18n i18n

# translation: ae5001a61789bb87
err-catalog-empty = the folder “{ $path }” is empty
    .help = At least { $file } is needed, because English is the source language.

# translation: 01350c27576bf30f
err-catalog-source = the file { $file } is missing
    .help = The folder { $path } needs this file, because English is the source language.

# translation: afffc5a840519197
# shows io-reason: 54962945be5008bb
err-stdout = cannot write the output: { io-reason }
    .help = Check where the output goes: the disk may be full, or the output may be closed.

# translation: df0b80d839109cb0
list-section = SECTION

# translation: 00ec37019ef0c817
list-title = TITLE

# translation: bc904ce903cef859
list-languages = LANGUAGES

# translation: d5865e467f7eefc6
languages-tag = CODE

# translation: 69386673611569c9
languages-name = LANGUAGE

# translation: b7d5a2affb4d0580
languages-share = TRANSLATED

# translation: 761e1a53a35de595
languages-yours = YOURS

# translation: a0e3ff8e687aeabc
languages-count = { $translated } of { $total }

# translation: 77b7a1265bb2fbed
languages-chosen = yes

# translation: 4467e1abc7213505
explain-variable = SETTING

# translation: 00d02dd816b1abe8
explain-value = VALUE

# translation: da3c6e6276833bf7
explain-fate = EFFECT

# translation: a946658fa2b03a38
explain-fates =
    { $fate ->
        [used] used
        [used-in-part] used, except for what is not a language code
        [empty] ignored: it is empty
        [not-set] not set
        [overridden] ignored: { $by } comes first
        [ignored] ignored: { $by } is C, which means English
        [no-locale] ignored: LC_ALL, LC_MESSAGES and LANG are not set
       *[no-tag] ignored: it contains no language code
    }

# translation: 29ff8a7ccd809aa5
explain-wanted = WANTED

# translation: fbdda9f4fd6964af
explain-from = SET BY

# translation: e2e47f87a0d7fdda
explain-shown = SHOWN IN

# translation: 535edb3f2304dab2
explain-how = MATCH

# translation: c8814cbe4553e650
explain-origins =
    { $from ->
        [system] the system
        [default] default (English)
       *[other] { $from }
    }

# translation: f0c4d2b458638320
explain-hows =
    { $how ->
        [exact] the same language
        [near] the same language, another variety
        [related] a related language that you can probably read
        [none] no available language is close enough
       *[source] the source language, which has every text
    }

# translation: bdbecd7cb0140b47
page-languages = Languages

# translation: 55fbdcbd747ba62d
heading-usage = Usage:

# translation: 3f3528927f884bef
heading-commands = Commands

# translation: 8cd6b7ae228471b5
heading-options = Options

# translation: e340c10553b1e5ca
heading-words = Arguments

# translation: 17550f215d3503fc
heading-examples = Examples:

# translation: 2cceeb07e2b671ec
# shows -program: 09a196820fe6f59d
help-mira = An organisation’s statements in everybody’s language.
    .usage =
        { -program } [OPTIONS] [SECTION [ITEM]]…
        { -program } <COMMAND>
    .after = Exit codes: 0 success; 1 problems were found or, with --strict, a text is missing; 2 the command failed.

# translation: 141df45f64c68fb4
# shows -program: 09a196820fe6f59d
example-whole =
    { $letter ->
        [yes] { -program }  the whole letter, in your language
       *[no] { -program }  all sections, in your language
    }

# translation: 17b0b1d9f8400cee
# shows -program: 09a196820fe6f59d
example-section =
    { $tag ->
        [none] { -program } { $section }  one section
       *[other] { -program } { $section } --lang { $tag }  one section, in another language
    }

# translation: 4413c8fa584238e8
# shows -program: 09a196820fe6f59d
example-item = { -program } { $group } { $item }  one item of a section

# translation: d5a0bd3862a30df7
# shows -program: 09a196820fe6f59d
example-several = { -program } { $section } { $other }  several sections

# translation: 8f33a451bdbec82e
# shows -program: 09a196820fe6f59d
example-page = { -program } --lang all --format html > page.html

# translation: 77c5add73aaf1be5
# shows -program: 09a196820fe6f59d
help-list = List the sections and items, with their titles and languages
    .usage = { -program } list [OPTIONS]

# translation: b6205963d796d91d
# shows -program: 09a196820fe6f59d
help-languages = List the languages, and show which one is yours
    .usage = { -program } languages [OPTIONS]

# translation: e601ac0d1588f43c
# shows -program: 09a196820fe6f59d
help-check = Check the translations and show every problem
    .usage = { -program } check [OPTIONS] [LANGUAGE|PATH]…
    .after = Exit codes: 0 no errors; 1 an error was found; 2 the command failed. With --deny warnings, warnings are errors.

# translation: 379be8a84405213b
# shows -program: 09a196820fe6f59d
help-status = Show how much is translated
    .usage = { -program } status [OPTIONS] [LANGUAGE]…

# translation: 39e5caf8ebf98bdd
# shows -program: 09a196820fe6f59d
help-new = Start a translation into another language, or add what one is missing
    .usage = { -program } new [OPTIONS] <LANGUAGE>
    .after =
        Name the language by its code (pl, pt-BR) or by its name (Polish, polski, polaco). The new folder is named after the code. Its files show each text in the source language, followed by an empty copy to fill in. Everything is a comment (#) until you fill it in.
        If the translation already exists, the files and texts that it is missing are added in the same way; what is there is never changed. Everything is written, or nothing.

# translation: ad38d0e5c4b93005
# shows -program: 09a196820fe6f59d
help-fmt = Format files in the common Fluent style
    .usage = { -program } fmt [OPTIONS] [PATH]…
    .after =
        Only line endings, spaces and indentation change; texts, comments and the order of messages stay the same. A file with an error is skipped and named.
        Links are followed: the file that a link points to is changed. Each file is replaced completely or not at all.
        Exit codes: 0 success; 1 with --check or --diff, some files would change; 2 some files were skipped.

# translation: 096ee51ceaa81598
# shows -program: 09a196820fe6f59d
help-rules = Explain the rules used to check translations
    .usage = { -program } rules [OPTIONS] [RULE]

# translation: 83dc25e263e8f138
# shows -program: 09a196820fe6f59d
help-help = Show the help page of a command
    .usage = { -program } help [COMMAND]

# translation: ff4aaa3fffdce5b5
arg-section = A section, by its name or its title in any language
    .value = SECTION

# translation: dc412cc890bd743c
arg-item = An item of the section, or more sections
    .value = ITEM

# translation: d74f2e14dc1b3b0e
arg-lang = Languages you read, in order of preference, separated by commas: es or pt-BR,es. With “all”, every available language
    .value = LANGUAGES

# translation: 042c1d6e4cba4c0f
arg-format = Output format: text, markdown, html or json
    .value = FORMAT

# translation: c063bc64c82915c7
arg-list-format = Output format: text or json
    .value = FORMAT

# translation: c063bc64c82915c7
arg-languages-format = Output format: text or json
    .value = FORMAT

# translation: 0fe3cdb25dbe9838
arg-check-format = Output format: text, short, json, sarif, github or gitlab
    .value = FORMAT

# translation: 66945fed39dad7fc
arg-status-format = Output format: text, json or markdown
    .value = FORMAT

# translation: c063bc64c82915c7
arg-rules-format = Output format: text or json
    .value = FORMAT

# translation: 444aad3e17deab29
arg-strict = If a text is missing in your languages, print nothing and exit with code 1

# translation: d83880e5e1eac8ec
arg-quiet = Do not show notes

# translation: 387e1c8d19a7b256
arg-width = Wrap lines at this many columns
    .value = COLUMNS

# translation: 83b9c8b2b9a9a29d
arg-color = When to use colours: auto, always or never
    .value = WHEN

# translation: cafb49e77a2a939a
arg-i18n = Read the texts in this folder instead of the built-in ones; MIRA_I18N does the same
    .value = FOLDER

# translation: 1a286a967daa3749
arg-check-i18n = The translations folder, with one folder per language; by default, MIRA_I18N or the nearest i18n folder
    .value = FOLDER

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-status-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-new-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-fmt-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: 3210084401c96d28
arg-help = Show this help page

# translation: e3cd06b7e44653a9
arg-version = Show the version

# translation: e673b86c49b5f912
arg-explain = Explain why this language was chosen

# translation: c23f55bc186c54e9
arg-source = The source language; by default, “en” (English)
    .value = LANGUAGE

# translation: 2cffaf93fca7dd31
arg-write-baseline = Save the current problems in mira-baseline.toml; from then on, only new ones are reported

# translation: a8d4067dfad7d23d
arg-stdin-filename = With “-” as the file: its path, which says which project and language it is of
    .value = PATH

# translation: 80b45e8e4ea71435
arg-relative-to = What the paths of problems are relative to: current, the current folder, or root, that of the project
    .value = FOLDER

# translation: dee71836e12df457
arg-layout = Where the files are, for example: src/*/locales/{ "{" }locale{ "}" }.ftl; may be repeated
    .value = PATTERN

# translation: 4d523688dd0c5def
arg-locales = Only these languages
    .value = LANGUAGE

# translation: 7de0981802ddc4de
arg-check-locales = Only these languages, files or folders
    .value = LANGUAGE|PATH

# translation: 40f8bb1de44c949a
arg-locale = The language of the translation: its code or its name
    .value = LANGUAGE

# translation: 5b97c0f671d7fc67
arg-paths = Files and folders; by default, the translations folder
    .value = PATH

# translation: f21faf070d599f8e
# shows -program: 09a196820fe6f59d
arg-deny = Treat problems of these rules (a list with commas) as errors, even if a rule is off; with “warnings”, all warnings. To see the rules, run: { -program } rules
    .value = RULES

# translation: a74cefc9428d1e22
arg-allow = Ignore these rules (a list with commas); with “warnings”, all warnings
    .value = RULES

# translation: 5037033acb0549e0
arg-by = Count by locale, by file, or by section of a catalog
    .value = PART

# translation: 818b1d23a43baf0a
arg-missing = List the texts that are not translated, with the source text

# translation: 20aae45f8d35011e
arg-fmt-check = Change nothing; list the files that would change

# translation: 398dc48afdf68254
arg-diff = Change nothing; show what would change

# translation: 561bb307ff06fd3e
arg-rule = The name of a rule
    .value = RULE

# translation: 36294726a46c9b28
arg-topic = A command
    .value = COMMAND

# translation: 25ae76cbc409e9bd
# shows -program: 09a196820fe6f59d
help-completions = Print the Tab-completion script for your shell
    .usage = { -program } completions [OPTIONS] <SHELL>
    .examples =
        { -program } completions bash > ~/.local/share/bash-completion/completions/mira
        { -program } completions zsh > ~/.zfunc/_mira
        { -program } completions fish > ~/.config/fish/completions/mira.fish
        { -program } completions elvish > ~/.config/elvish/lib/mira.elv
        { -program } completions powershell >> $PROFILE
    .after =
        If the folder does not exist, create it first. Afterwards, open a new shell.
        zsh: in your .zshrc, before compinit, add: fpath=(~/.zfunc $fpath)
        elvish: in your rc.elv, add: use mira

# translation: 26cec19e8c11b5d5
arg-shell = The shell: bash, zsh, fish, powershell or elvish
    .value = SHELL

# translation: 27f53bac3b48000d
err-shell-missing = no shell was given
    .help = Choose one of: { $known }

# translation: 84a38f3c1547595c
err-unknown-shell = there are no completions for “{ $word }”
    .help =
        { $found ->
            [no] Choose one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Choose one of: { $known }
        }

# translation: 0778107e5abacdf9
complete-all = every available language

# translation: 137a003fba817b2d
arg-verbose = With --version: also show the commit, its date, the system and the compiler

# translation: ee91e49b3e6ec272
version-commit = commit: { $commit }

# translation: 4b55fc963a5e511f
version-date = commit date: { $date }

# translation: 77acb18761a6ce9b
version-target = built for: { $target }

# translation: 6f52e3480755ba33
version-rustc = compiler: { $rustc }

# translation: 4ba6644b78405919
# shows -program: 09a196820fe6f59d
help-man = Print a manual page, or write all of them into a folder
    .usage = { -program } man [OPTIONS] [COMMAND]
    .examples =
        { -program } man | man -l -
        { -program } man --output ~/.cargo/share/man

# translation: 578babbd25c2b631
# shows -program: 09a196820fe6f59d
arg-page = The command whose page to print; by default, { -program } itself
    .value = COMMAND

# translation: 19e981f59492e0fa
arg-output = Write all pages, in every language, to this folder
    .value = FOLDER

# translation: 558190cac5543787
# shows io-reason: 54962945be5008bb
err-write = cannot write { $path }: { io-reason }
    .help = Check the write permissions and the free space there.

# translation: 2448e56359333f6a
man-manual = User commands

# translation: 972388e82819547b
man-name = NAME

# translation: 27a5d88ab680b41f
man-synopsis = SYNOPSIS

# translation: 2da7c36f73648aab
man-description = DESCRIPTION

# translation: bff2738e80ceee77
man-arguments = ARGUMENTS

# translation: f4439d39ddc10ef6
man-options = OPTIONS

# translation: e1f6724551bca1f4
man-commands = COMMANDS

# translation: a3a6ca0f9e20cafe
man-exit = EXIT STATUS

# translation: 467428dee8333656
man-environment = ENVIRONMENT

# translation: fd7a6e1dbe2b77b3
man-examples = EXAMPLES

# translation: 26723d601e9327df
man-see-also = SEE ALSO

# translation: 78c268111813919c
# shows -program: 09a196820fe6f59d
man-text-mira =
    { -program } shows what an organisation says about itself. Without a section, it shows all of it; with a section, that section; with an item, only that item.

    Each text is shown in the first of your languages that has it. If none of them has it, it is shown in the language it was written in, and a note says so.

    The texts are built in. With --i18n or the variable MIRA_I18N, they are read from a folder that contains one folder per language, each with a file statements.ftl.

# translation: d8fef9a224bc7386
man-text-check =
    Every file of every language is compared with the source language. Each problem is shown where it is, with what is wrong and what to do.

    A comment “# mira: allow(RULE) the reason” above a message turns that rule off for the message.

# translation: 8f7eb0dd87afe538
man-text-status = For each language, it shows how many messages are translated, missing or no longer needed.

# translation: 372d57d052c200df
man-text-new = The new folder has every message as a comment, below its source text and ready to fill in. If it already exists, the files and messages that it is missing are added; what is there is never changed.

# translation: f001e3477e2aed35
man-text-fmt = Only the layout of a file changes, never its texts or comments. A file with an error that makes its meaning unclear is skipped and named.

# translation: 02fd44b5b89c6927
# shows -program: 09a196820fe6f59d
man-text-completions = The script asks { -program } for suggestions each time you press the Tab key. That is why it offers sections with their titles and languages with their own names, in your language.

# translation: 0611f1b3da19cbc5
man-exit-0 = Success.

# translation: d18d8b02f0f94264
man-exit-1 = There is something to fix: a problem, a file to format or, with --strict, a text that is missing in your language.

# translation: dbb3cb0ce57fc17c
man-exit-2 = The command failed: the command line is not valid, or a file cannot be read or written.

# translation: 90c28200b774b129
man-env-mira-lang = Languages you read, as with --lang, but anything that is not a language code is ignored. Comes before all other variables.

# translation: 08966abc115a3fd8
man-env-mira-i18n = The folder of the texts, as with --i18n.

# translation: 07ffdb47b8403ebe
man-env-language = Languages you read, in order of preference, separated by colons. Used only if one of the next three variables is set and is not C.

# translation: 1a3921eac888927f
man-env-locale = The first of these that is not empty sets your language. C and POSIX mean English.

# translation: 0bf914b73b42d465
man-env-no-color = If it is not empty, no colours are used, except with --color always.

# translation: 8a72bd97c87ec5a3
called-letter = all

# translation: f3a963d6c3841ad2
called-list = sections, contents

# translation: 58ee37746445d334
called-languages = language

# translation: 42860a534d1af3f5
called-site = website

# translation: a769b7eea10cd427
called-check = lint, validate

# translation: c59243a5b2e0b611
called-status = progress

# translation: abca254639e29a89
called-help = usage

# translation: f0f566193ff5a021
called-init = start

# translation: 063cf44494d45ec9
called-new = translate

# translation: 871cfbff9e3ef9ba
called-fmt = format

# translation: 2a1743ea51a36921
called-rules = rule

# translation: b273d953384c8aa2
called-completions = completion

# translation: ddc99686e834c45b
called-man = manual
