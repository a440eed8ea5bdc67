### mira review 1

# translation: 1a39a6091baf57dd
language-name = English

# translation: df1bfa5a7b62ce41
-program = mira

# translation: 01bfa87c643bd9bc
line-error = error: { $text }

# translation: 93dc4ce912228443
line-note = note: { $text }

# translation: df416d503ce820c4
note-fallback =
    { $count ->
        [one] this text is not available in your language ({ $wanted }), so it is shown in { $shown }: { $ids }
       *[other]
            { $all ->
                [yes] these texts are not available in your language ({ $wanted }), so they are shown in { $shown }: { $ids }
               *[no] { $count } texts are not available in your language ({ $wanted }), so they are shown in { $shown }: { $ids }
            }
    }

# translation: 2ae1df962080a0ff
# shows -program: 09a196820fe6f59d
note-broken = { $path }:{ $line }: the message “{ $id }” has an error and cannot be shown
    .help = To see what is wrong, run: { -program } check --i18n { $folder }

# translation: f41eda8a8bdfab75
# shows -program: 09a196820fe6f59d
note-more-broken =
    { $count ->
        [one] one more message has an error and cannot be shown
       *[other] { $count } more messages have errors and cannot be shown
    }
    .help = To see every error, run: { -program } check --i18n { $folder }

# translation: 58a6a0d1c7a743ac
# shows io-reason: 54962945be5008bb
note-unreadable = cannot read { $path }: { io-reason }
    .help = The texts of this file are shown in another language.

# translation: bb85862cfbf176d2
note-folder-no-locale = skipping the folder “{ $name }”: its name is not a language code
    .help = Rename it to a language code, such as “pt” or “pt-BR”.

# translation: cb43a0011234bc8f
note-folder-same-locale = skipping the folder “{ $name }”: “{ $first }” is for the same language
    .help = Put all files into one of the two.

# translation: 8024e9396583cb8f
note-more-folders =
    { $count ->
        [one] skipping one more folder
       *[other] skipping { $count } more folders
    }

# translation: 2b3ddefc675cfd91
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

# translation: 3f4eaeac11450c64
# shows -program: 09a196820fe6f59d
err-tag = “{ $tag }” is not a language code
    .help =
        { $found ->
            [no] Use a code such as “es”, “pt-BR” or “zh-Hant”, several codes separated by commas, or “all”. To see the available languages, run: { -program } languages
           *[yes] Did you mean “{ $nearest }”? To see the available languages, run: { -program } languages
        }

# translation: cd2764d5c54b8622
# shows -program: 09a196820fe6f59d
err-unknown-section = there is no section or command “{ $word }”
    .help =
        { $found ->
            [no] To see the sections, run: { -program } list
           *[yes] Did you mean “{ $nearest }”? To see all sections, run: { -program } list
        }

# translation: 5942335b72c4c452
err-unknown-item = the section “{ $section }” has no item “{ $word }”
    .help =
        { $found ->
            [no] Its items are: { $items }
           *[yes] Did you mean “{ $nearest }”? Its items are: { $items }
        }

# translation: ddb3c167937a6cef
err-choice = “{ $value }” is not a valid value for { $option }
    .help =
        { $found ->
            [no] Choose one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Choose one of: { $known }
        }

# translation: e7adda1690bade80
err-width = “{ $value }” is not a number of columns
    .help = Use a whole number, 1 or more, for example: --width 72

# translation: af2b6ebd2a1e3e59
err-unknown-option = there is no option { $option }
    .help =
        { $found ->
            [no] To see the options, run: { $help }
           *[yes] Did you mean { $nearest }? To see all options, run: { $help }
        }

# translation: bbbae70c80c5d256
err-word-too-many = unexpected argument “{ $word }”
    .help = To see how to use this command, run: { $help }

# translation: 67bbd2bc9c21603b
err-value-missing = the option { $option } needs a value
    .help = To see which values it accepts, run: { $help }

# translation: a0292b0f0d54259b
# shows -program: 09a196820fe6f59d
err-no-items = there is no “{ $word }”: the section “{ $section }” has no items
    .help = To see the section, run: { -program } { $section }

# translation: 047f8c70b227b7cf
err-no-value = the option { $option } does not take a value
    .help = Write just { $option }, without “=” or anything after it.

# translation: 303a9a04a7eb27c7
err-usage = cannot understand this command line
    .help = To see how to use this command, run: { $help }

# translation: 096456e08de53550
# shows -program: 09a196820fe6f59d
err-unknown-topic = there is no command “{ $word }”
    .help =
        { $found ->
            [no] To see the commands, run: { -program } help
           *[yes] Did you mean “{ $nearest }”? To see all commands, run: { -program } help
        }

# translation: 01cb9153596d173e
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

# translation: b590f751f0af89a5
# shows -program: 09a196820fe6f59d
err-nothing = there is nothing to show for { $ids }
    .help = To see what is wrong with the files, run: { -program } check --i18n { $folder }

# translation: 1fc7f995d50b6c55
err-no-sections = there are no sections in { $folder }
    .help = Each message in en/statements.ftl is a section. Add at least one.

# translation: f0f410bd2cd37beb
err-too-long = too much text: it passes { $limit } MB at the message “{ $id }”, so nothing was printed
    .help = Ask for one section or item.

# translation: be99c46829deba4f
# shows io-reason: 54962945be5008bb
err-file = cannot read “{ $path }”: { io-reason }
    .help = Check the file name and the read permissions.

# translation: 16dc3b566e950edd
# shows io-reason: 54962945be5008bb
err-catalog-folder = cannot read the folder “{ $path }”: { io-reason }
    .help = Name a folder that contains one folder per language, for example: --i18n i18n

# translation: d2e1159521b482b4
err-catalog-empty = the folder “{ $path }” is empty
    .help = At least { $file } is needed, because English is the source language.

# translation: 1595c4397fa47d4b
err-catalog-source = the file { $file } is missing
    .help = The folder { $path } needs this file, because English is the source language.

# translation: 786e607a7b530f25
# shows io-reason: 54962945be5008bb
err-stdout = cannot write the output: { io-reason }
    .help = Check where the output goes: the disk may be full, or the output may be closed.

# translation: 3e00ffbd4e17fc93
list-section = SECTION

# translation: 00ec37019ef0c817
list-title = TITLE

# translation: bc904ce903cef859
list-languages = LANGUAGES

# translation: d5865e467f7eefc6
languages-tag = CODE

# translation: 69386673611569c9
languages-name = LANGUAGE

# translation: 011a4e6ee94a2af9
languages-share = TRANSLATED

# translation: 8b646ce12f53b050
languages-yours = YOURS

# translation: a0e3ff8e687aeabc
languages-count = { $translated } of { $total }

# translation: 6c52236b217678b5
languages-chosen = yes

# translation: 29863d9fe1545621
explain-variable = SETTING

# translation: 00d02dd816b1abe8
explain-value = VALUE

# translation: 21f0a31ff67075fb
explain-fate = EFFECT

# translation: e9c0c605699cba53
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

# translation: f3cc3179800b129a
explain-shown = SHOWN IN

# translation: fb6e42f1299bcc84
explain-how = MATCH

# translation: 2289f749b55968e1
explain-origins =
    { $from ->
        [system] the system
        [default] default (English)
       *[other] { $from }
    }

# translation: 47451a5d663e44a2
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

# translation: ff7d9d05163fb09b
heading-options = Options

# translation: e340c10553b1e5ca
heading-words = Arguments

# translation: ed90b9e9ad0642bf
heading-examples = Examples:

# translation: 7c21713de8041998
# shows -program: 09a196820fe6f59d
help-mira = An organisation’s statements in everybody’s language.
    .usage =
        { -program } [OPTIONS] [SECTION [ITEM]]…
        { -program } <COMMAND>
    .after = Exit codes: 0 success; 1 problems were found or, with --strict, a text is missing; 2 the command failed.

# translation: b6191ba2d3182ec4
# shows -program: 09a196820fe6f59d
example-whole =
    { $letter ->
        [yes] { -program }  the whole letter, in your language
       *[no] { -program }  all sections, in your language
    }

# translation: f10fca65341f8cbd
# shows -program: 09a196820fe6f59d
example-section =
    { $tag ->
        [none] { -program } { $section }  one section
       *[other] { -program } { $section } --lang { $tag }  one section, in another language
    }

# translation: 579ad3d1e34a029f
# shows -program: 09a196820fe6f59d
example-item = { -program } { $group } { $item }  one item of a section

# translation: 53ff52e962488c15
# shows -program: 09a196820fe6f59d
example-several = { -program } { $section } { $other }  several sections

# translation: 8f33a451bdbec82e
# shows -program: 09a196820fe6f59d
example-page = { -program } --lang all --format html > page.html

# translation: 2c87dea9b8232916
# shows -program: 09a196820fe6f59d
help-list = List the sections and items, with their titles and languages
    .usage = { -program } list [OPTIONS]

# translation: 73338c6481f87a3f
# shows -program: 09a196820fe6f59d
help-languages = List the languages, and show which one is yours
    .usage = { -program } languages [OPTIONS]

# translation: 2cfd4726aca8edfe
# shows -program: 09a196820fe6f59d
help-check = Check the translations and show every problem
    .usage = { -program } check [OPTIONS] [LANGUAGE|PATH]…
    .after = Exit codes: 0 no errors; 1 an error was found; 2 the command failed. With --deny warnings, warnings are errors.

# translation: 8da3518c84040473
# shows -program: 09a196820fe6f59d
help-status = Show how much is translated
    .usage = { -program } status [OPTIONS] [LANGUAGE]…

# translation: 824911de60f5bec7
# shows -program: 09a196820fe6f59d
help-new = Start a translation into another language, or add what one is missing
    .usage = { -program } new [OPTIONS] <LANGUAGE>
    .after =
        Name the language by its code (pl, pt-BR) or by its name (Polish, polski, polaco). The new folder is named after the code. Its files show each text in the source language, followed by an empty copy to fill in. Everything is a comment (#) until you fill it in.
        If the translation already exists, the files and texts that it is missing are added in the same way; what is there is never changed. Everything is written, or nothing.

# translation: e9b98d2e3bb47b41
# shows -program: 09a196820fe6f59d
help-fmt = Format files in the common Fluent style
    .usage = { -program } fmt [OPTIONS] [PATH]…
    .after =
        Only line endings, spaces and indentation change; texts, comments and the order of messages stay the same. A file with an error is skipped and named.
        Links are followed: the file that a link points to is changed. Each file is replaced completely or not at all.
        Exit codes: 0 success; 1 with --check or --diff, some files would change; 2 some files were skipped.

# translation: 70ed2c2fd1a28a56
# shows -program: 09a196820fe6f59d
help-rules = Explain the rules used to check translations
    .usage = { -program } rules [OPTIONS] [RULE]

# translation: 810768cc5261b2ca
# shows -program: 09a196820fe6f59d
help-help = Show the help page of a command
    .usage = { -program } help [COMMAND]

# translation: 693f3dbf83ebe1a7
arg-section = A section, by its name or its title in any language
    .value = SECTION

# translation: 145297df65ceff8c
arg-item = An item of the section, or more sections
    .value = ITEM

# translation: 6901a508baadc456
arg-lang = Languages you read, in order of preference, separated by commas: es or pt-BR,es. With “all”, every available language
    .value = LANGUAGES

# translation: b1d52104e0312e24
arg-format = Output format: text, markdown, html or json
    .value = FORMAT

# translation: ebfbe84b716e0f6b
arg-list-format = Output format: text or json
    .value = FORMAT

# translation: ebfbe84b716e0f6b
arg-languages-format = Output format: text or json
    .value = FORMAT

# translation: 4bc9b18a5b44fea9
arg-check-format = Output format: text, short, json, sarif, github or gitlab
    .value = FORMAT

# translation: 623336268110739e
arg-status-format = Output format: text, json or markdown
    .value = FORMAT

# translation: ebfbe84b716e0f6b
arg-rules-format = Output format: text or json
    .value = FORMAT

# translation: bc1e54709f0af146
arg-strict = If a text is missing in your languages, print nothing and exit with code 1

# translation: 25014fb53a883b5b
arg-quiet = Do not show notes

# translation: d20f7633757b30c2
arg-width = Wrap lines at this many columns
    .value = COLUMNS

# translation: e7b4a878aeefed63
arg-color = When to use colours: auto, always or never
    .value = WHEN

# translation: 46a6c86a7f816f98
arg-i18n = Read the texts in this folder instead of the built-in ones; MIRA_I18N does the same
    .value = FOLDER

# translation: 25899cded7897f19
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

# translation: 6790a4477f9539ee
arg-help = Show this help page

# translation: eaa821fe08b16b55
arg-version = Show the version

# translation: 79d4ce7eaf91af0a
arg-explain = Explain why this language was chosen

# translation: 3d54b59c7051044d
arg-source = The source language; by default, “en” (English)
    .value = LANGUAGE

# translation: 646bc6303b601c34
arg-write-baseline = Save the current problems in mira-baseline.toml; from then on, only new ones are reported

# translation: d830020f96707dda
arg-stdin-filename = With “-” as the file: its path, which says which project and language it is of
    .value = PATH

# translation: 76fa1477c430a65e
arg-relative-to = What the paths of problems are relative to: current, the current folder, or root, that of the project
    .value = FOLDER

# translation: 0c35338f9ce2d66d
arg-layout = Where the files are, for example: src/*/locales/{ "{" }locale{ "}" }.ftl; may be repeated
    .value = PATTERN

# translation: 259eb5e61e089fa2
arg-locales = Only these languages
    .value = LANGUAGE

# translation: 3b4d8fc4e710fffe
arg-check-locales = Only these languages, files or folders
    .value = LANGUAGE|PATH

# translation: 5d3ea5d5dc0d2664
arg-locale = The language of the translation: its code or its name
    .value = LANGUAGE

# translation: e631acf149e85cba
arg-paths = Files and folders; by default, the translations folder
    .value = PATH

# translation: 708593846249c667
# shows -program: 09a196820fe6f59d
arg-deny = Treat problems of these rules (a list with commas) as errors, even if a rule is off; with “warnings”, all warnings. To see the rules, run: { -program } rules
    .value = RULES

# translation: e37de70cbc4820f2
arg-allow = Ignore these rules (a list with commas); with “warnings”, all warnings
    .value = RULES

# translation: be7855913d80b034
arg-by = Count by locale, by file, or by section of a catalog
    .value = PART

# translation: dac55012b3fca36a
arg-missing = List the texts that are not translated, with the source text

# translation: ab23a46bc022cb2b
arg-fmt-check = Change nothing; list the files that would change

# translation: f007d190afb3c58b
arg-diff = Change nothing; show what would change

# translation: 2ee4321801ad93fb
arg-rule = The name of a rule
    .value = RULE

# translation: 52179fb34233bfc3
arg-topic = A command
    .value = COMMAND

# translation: b2ded976bfe16803
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

# translation: 8f414ee442e36e22
arg-shell = The shell: bash, zsh, fish, powershell or elvish
    .value = SHELL

# translation: b669501a5bac59f8
err-shell-missing = no shell was given
    .help = Choose one of: { $known }

# translation: aa68cfb49f359aae
err-unknown-shell = there are no completions for “{ $word }”
    .help =
        { $found ->
            [no] Choose one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Choose one of: { $known }
        }

# translation: 219ef36aed6b399c
complete-all = every available language

# translation: 962b6876215ec273
arg-verbose = With --version: also show the commit, its date, the system and the compiler

# translation: ee91e49b3e6ec272
version-commit = commit: { $commit }

# translation: b2e37b289f46a6fa
version-date = commit date: { $date }

# translation: 77acb18761a6ce9b
version-target = built for: { $target }

# translation: 6f52e3480755ba33
version-rustc = compiler: { $rustc }

# translation: 77481e97bcfe4e4a
# shows -program: 09a196820fe6f59d
help-man = Print a manual page, or write all of them into a folder
    .usage = { -program } man [OPTIONS] [COMMAND]
    .examples =
        { -program } man | man -l -
        { -program } man --output ~/.cargo/share/man

# translation: d9617ca8098e9660
# shows -program: 09a196820fe6f59d
arg-page = The command whose page to print; by default, { -program } itself
    .value = COMMAND

# translation: 4259e38b5fbcecbf
arg-output = Write all pages, in every language, to this folder
    .value = FOLDER

# translation: 1992c295e97190aa
# shows io-reason: 54962945be5008bb
err-write = cannot write { $path }: { io-reason }
    .help = Check the write permissions and the free space there.

# translation: d684ffa42a581338
man-manual = User commands

# translation: c314d0dd0b5bac8e
man-name = NAME

# translation: 58125327d5d0a6b2
man-synopsis = SYNOPSIS

# translation: e834a3b8cc4c15e1
man-description = DESCRIPTION

# translation: bff2738e80ceee77
man-arguments = ARGUMENTS

# translation: b59f1b6a50b58fec
man-options = OPTIONS

# translation: e1f6724551bca1f4
man-commands = COMMANDS

# translation: 1222db70ecb92784
man-exit = EXIT STATUS

# translation: dc418182b2057c8b
man-environment = ENVIRONMENT

# translation: 5e981a7826f4a7e5
man-examples = EXAMPLES

# translation: 83f73e28c8048d6f
man-see-also = SEE ALSO

# translation: dbe2fde0579edc0f
# shows -program: 09a196820fe6f59d
man-text-mira =
    { -program } shows what an organisation says about itself. Without a section, it shows all of it; with a section, that section; with an item, only that item.

    Each text is shown in the first of your languages that has it. If none of them has it, it is shown in the language it was written in, and a note says so.

    The texts are built in. With --i18n or the variable MIRA_I18N, they are read from a folder that contains one folder per language, each with a file statements.ftl.

# translation: 8ac415042c60bb62
man-text-check =
    Every file of every language is compared with the source language. Each problem is shown where it is, with what is wrong and what to do.

    A comment “# mira: allow(RULE) the reason” above a message turns that rule off for the message.

# translation: 5e876b9080ccbdba
man-text-status = For each language, it shows how many messages are translated, missing or no longer needed.

# translation: eb18587aeabb5b9c
man-text-new = The new folder has every message as a comment, below its source text and ready to fill in. If it already exists, the files and messages that it is missing are added; what is there is never changed.

# translation: 53925f8cededb22f
man-text-fmt = Only the layout of a file changes, never its texts or comments. A file with an error that makes its meaning unclear is skipped and named.

# translation: 13a0a15c046b52f5
# shows -program: 09a196820fe6f59d
man-text-completions = The script asks { -program } for suggestions each time you press the Tab key. That is why it offers sections with their titles and languages with their own names, in your language.

# translation: cc7ef3a5527fa492
man-exit-0 = Success.

# translation: 1a7e80461808963b
man-exit-1 = There is something to fix: a problem, a file to format or, with --strict, a text that is missing in your language.

# translation: 97a61178cc9d9e52
man-exit-2 = The command failed: the command line is not valid, or a file cannot be read or written.

# translation: c177b445937fac8b
man-env-mira-lang = Languages you read, as with --lang, but anything that is not a language code is ignored. Comes before all other variables.

# translation: 009b98ad5f0e05b7
man-env-mira-i18n = The folder of the texts, as with --i18n.

# translation: 4e9271f96befffd4
man-env-language = Languages you read, in order of preference, separated by colons. Used only if one of the next three variables is set and is not C.

# translation: cdc2b4ca7b785516
man-env-locale = The first of these that is not empty sets your language. C and POSIX mean English.

# translation: 70e30741ce4709b9
man-env-no-color = If it is not empty, no colours are used, except with --color always.

# translation: 8a72bd97c87ec5a3
called-letter = all

# translation: 6da599e395bf9c4c
called-list = sections, contents

# translation: 9038c995737e855f
called-languages = language

# translation: c862796d2c094728
called-site = website

# translation: a802f37b31714b94
called-check = lint, validate

# translation: c59243a5b2e0b611
called-status = progress

# translation: 0f9f11340b4fb9c9
called-help = usage

# translation: 86e94b41d1da48e8
called-init = start

# translation: f4aafbf95ce77389
called-new = translate

# translation: 1ecaacd0fd920534
called-fmt = format

# translation: af02a9a0626ca2a1
called-rules = rule

# translation: b273d953384c8aa2
called-completions = completion

# translation: ddc99686e834c45b
called-man = manual
