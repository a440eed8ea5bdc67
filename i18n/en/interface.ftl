### The words of the tool itself: help, errors, notes.
### Ids tell the kind of text: help- pages and arg- options, err- what went wrong, note- what is told
### beside the answer. The attribute .help says what to do next; .value names an option's value.
### Words between $ signs and braces are put in by the program: keep them as they are.

## The language of this folder, in its own words.

language-name = English

## Words that are typed, and never translated.

-program = mira

## The frame of everything that is told on the screen.

line-error = error: { $text }
line-note = note: { $text }

## Notes: told beside the answer, never in it.

# $all is "yes" where nothing of what was asked for is in the reader's language.
# $wanted and $shown are names of languages, as each calls itself.
note-fallback =
    { $count ->
        [one] this text is not available in your language ({ $wanted }); it is shown in another ({ $shown }): { $ids }
       *[other]
            { $all ->
                [yes] these texts are not available in your language ({ $wanted }); they are shown in another ({ $shown }): { $ids }
               *[no] { $count } texts are not available in your language ({ $wanted }); they are shown in another ({ $shown }): { $ids }
            }
    }
note-broken = { $path }:{ $line }: the message “{ $id }” has a fault and cannot be shown
    .help = To see the fault, run: { -program } check --i18n { $folder }
note-more-broken =
    { $count ->
        [one] one more message has a fault and cannot be shown
       *[other] { $count } more messages have a fault and cannot be shown
    }
    .help = To see all faults, run: { -program } check --i18n { $folder }
note-unreadable = { $path } cannot be read: { io-reason }
    .help = The texts of this file are shown in another language.
note-strange-folder = the folder “{ $name }” is not named after a language, so it is passed over
    .help = Name it with a language tag such as “pt” or “pt-BR”.
note-twin-folder = the folder “{ $name }” is passed over: “{ $first }” is named after the same language
    .help = Put all files into one of the two.
note-more-folders =
    { $count ->
        [one] one more folder is passed over
       *[other] { $count } more folders are passed over
    }

## What the system said of a file.

io-reason =
    { $reason ->
        [not-found] there is no such file or folder
        [permission] permission is denied
        [full] there is no space left
        [is-folder] it is a folder
        [not-folder] it is not a folder
        [read-only] it cannot be written to
        [too-large] it is too large
        [not-text] it is not text
        [exists] it exists already
        [special] it is no ordinary file
        [loop] it leads back to a folder that it is in
        [too-many] it holds too many files
        [too-much] together with the other files it is too large
       *[other] the system reports an error
    }

## Errors in what was typed.

# $found is “no” where no name is near enough to be meant; otherwise $nearest is that name.
err-tag = “{ $tag }” is not a language tag
    .help =
        { $found ->
            [no] Type a tag such as “es”, “pt-BR” or “zh-Hant”, several of them with commas, or “all”. To see the languages there are, run: { -program } languages
           *[yes] Did you mean “{ $nearest }”? To see the languages there are, run: { -program } languages
        }
err-unknown-section = there is no section or command “{ $word }”
    .help =
        { $found ->
            [no] To see the sections there are, run: { -program } list
           *[yes] Did you mean “{ $nearest }”? To see all sections, run: { -program } list
        }
err-unknown-item = the section “{ $section }” has no item “{ $word }”
    .help =
        { $found ->
            [no] Its items are: { $items }
           *[yes] Did you mean “{ $nearest }”? Its items are: { $items }
        }
err-choice = “{ $value }” is not a value of { $option }
    .help =
        { $found ->
            [no] Choose one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Choose one of: { $known }
        }
err-width = “{ $value }” is not a number of columns
    .help = Type a whole number from 1 on, for instance: --width 72
err-unknown-option = there is no option { $option }
    .help =
        { $found ->
            [no] To see the options there are, run: { $help }
           *[yes] Did you mean { $nearest }? To see all options, run: { $help }
        }
err-word-too-many = “{ $word }” is one word too many
    .help = To see what can be typed, run: { $help }
err-value-missing = the option { $option } needs a value
    .help = To see what it takes, run: { $help }
err-no-items = the section “{ $section }” has no items, so “{ $word }” cannot be one
    .help = To see the section, run: { -program } { $section }
err-no-value = the option { $option } takes no value
    .help = Type it alone, without “=”.
err-usage = this call cannot be understood
    .help = To see what can be typed, run: { $help }
err-unknown-topic = there is no command “{ $word }”
    .help =
        { $found ->
            [no] To see the commands there are, run: { -program } help
           *[yes] Did you mean “{ $nearest }”? To see all commands, run: { -program } help
        }

## Errors in what was found.

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
err-nothing = nothing can be shown: { $ids }
    .help = To see what is wrong with the files, run: { -program } check --i18n { $folder }
err-no-sections = the catalog { $folder } has no sections
    .help = Each message in en/statements.ftl is a section.
err-too-long = with the message “{ $id }” the texts take more than { $limit } MB, so nothing is printed
    .help = Ask for one section or item.
err-file = “{ $path }” cannot be read: { io-reason }
    .help = Look at the file’s name and at who may read it.
err-catalog-folder = the folder “{ $path }” cannot be read: { io-reason }
    .help = Give a folder that holds one folder for each language, for instance: --i18n i18n
err-catalog-empty = the folder “{ $path }” is empty
    .help = English comes first: { $file } is needed.
err-catalog-source = there is no { $file }
    .help = English is the source of all texts, so the folder { $path } needs this file.
err-stdout = the output cannot be written: { io-reason }
    .help = Look at where the output goes: is the disk full, or was the output closed?

## The table of sections.

list-section = SECTION
list-title = TITLE
list-languages = LANGUAGES

## The table of languages. $translated of $total statements are there.

languages-tag = TAG
languages-name = LANGUAGE
languages-share = TRANSLATED
languages-yours = YOURS
languages-count = { $translated } of { $total }
languages-chosen = yes

## Why a language was chosen. Names of variables and options are put in by the program.

explain-variable = LOOKED AT
explain-value = VALUE
explain-fate = WHAT IT DOES
# $by names the variable or option that decides instead.
explain-fates =
    { $fate ->
        [used] counts
        [used-in-part] counts, but for what in it is no language tag
        [empty] is empty, so it does not count
        [not-set] is not set
        [overridden] does not count: { $by } comes first
        [ignored] does not count: { $by } asks for C, which is English
        [no-locale] does not count: neither LC_ALL nor LC_MESSAGES nor LANG is set
       *[no-tag] does not count: it holds no language tag
    }
explain-wanted = WANTED
explain-from = ASKED BY
explain-shown = SHOWN IN
explain-how = HOW THEY MATCH
explain-origins =
    { $from ->
        [system] the system
        [default] nobody: English
       *[other] { $from }
    }
explain-hows =
    { $how ->
        [exact] the same language
        [near] the same language, in another form
        [related] another language that its readers can be expected to read
        [none] no language here is near enough
       *[source] the source language, where every text is
    }

## The web page: what the links between the languages are called, for those who cannot see them.

page-languages = Languages

## Help pages.

heading-usage = Usage:
heading-commands = Commands
heading-options = Options
heading-words = Arguments
heading-examples = Examples:

help-mira = An organisation’s statements in everybody’s language.
    .usage =
        { -program } [OPTIONS] [SECTION [ITEM]]
        { -program } <COMMAND>
    .examples =
        { -program }                     the whole letter, in your language
        { -program } mission --lang pt   the mission, in Portuguese
        { -program } values inclusion    one item of the values
        { -program } --lang all --format html > page.html
    .after = Exit codes: 0 done; 1 done, but a fault was found or, with --strict, a text is missing; 2 could not be done.
help-list = List the sections and items, with their titles and languages
    .usage = { -program } list [OPTIONS]
help-languages = List the languages, and show which one is yours
    .usage = { -program } languages [OPTIONS]
help-check = Find every fault in the translations
    .usage = { -program } check [OPTIONS] [LANGUAGE|PATH]…
    .after = Exit codes: 0 nothing to fix; 1 an error or a warning was found; 2 could not be done.
help-status = Show how much is translated
    .usage = { -program } status [OPTIONS] [LANGUAGE]…
help-new = Begin a translation into another language
    .usage = { -program } new [OPTIONS] <LANGUAGE>
    .after =
        The folder is named with a language tag such as pl or pt-BR. Each text stands in its files as it is in the source language and once more without its words; all are comments until somebody writes.
        What exists is never touched: it is made whole or not at all.
help-fmt = Write files in one common form
    .usage = { -program } fmt [OPTIONS] [PATH]…
    .after =
        Line ends, blanks and indentation become those that all Fluent files share; no text, comment or order of messages changes. A file with a mistake is left alone and named.
        Links are followed: the file that a link leads to is written. Each file is replaced whole or not at all.
        Exit codes: 0 done; 1 with --check or --diff, some file would change; 2 some file was left alone.
help-rules = Explain the rules that translations are checked by
    .usage = { -program } rules [OPTIONS] [RULE]
help-help = Show the help page of a command
    .usage = { -program } help [COMMAND]

arg-section = A section, by its name or its title in any language
    .value = SECTION
arg-item = An item of the section
    .value = ITEM
arg-lang = Languages you read, in order of preference, with commas between them: es or pt-BR,es. With “all”, every language there is
    .value = LANGUAGES
arg-format = How to write it: text, markdown, html or json
    .value = FORMAT
arg-list-format = How to write it: text or json
    .value = FORMAT
arg-languages-format = How to write it: text or json
    .value = FORMAT
arg-check-format = How to write it: text, short, json, sarif or github
    .value = FORMAT
arg-status-format = How to write it: text, json or markdown
    .value = FORMAT
arg-strict = Print nothing, and end with code 1, if a text is missing in the languages wanted
arg-quiet = Print nothing besides the answer
arg-width = Wrap lines at this many columns
    .value = COLUMNS
arg-color = When to use colours: auto, always or never
    .value = WHEN
arg-i18n = Read the texts in this folder instead of the built-in ones; MIRA_I18N does the same
    .value = FOLDER
arg-check-i18n = The folder of the translations, one folder in it for each language; by default MIRA_I18N or the nearest folder i18n
    .value = FOLDER
arg-status-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-new-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-fmt-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-help = Show this help page
arg-version = Show the version
arg-explain = Say why this language was chosen
arg-source = The language that is translated from; by default “en” (English)
    .value = LANGUAGE
arg-locales = Only these languages
    .value = LANGUAGE
arg-check-locales = Only these languages, or these files or folders of theirs
    .value = LANGUAGE|PATH
arg-locale = The language to begin
    .value = LANGUAGE
arg-paths = Files and folders; by default the folder of the translations
    .value = PATH
arg-deny = Count findings of this rule as errors; with “warnings”, all warnings. To see the rules, run: { -program } rules
    .value = RULE
arg-allow = Pass over findings of this rule; with “warnings”, all warnings
    .value = RULE
arg-missing = List the texts that are left, beside those of the source language
arg-fmt-check = Change nothing; name the files that would be changed
arg-diff = Change nothing; show what would be changed
arg-rule = A rule, by its name
    .value = RULE
arg-topic = A command
    .value = COMMAND

## Completions: what a shell offers while a call is being typed.

help-completions = Print what your shell needs to complete what you type
    .usage = { -program } completions [OPTIONS] <SHELL>
    .examples =
        { -program } completions bash > ~/.local/share/bash-completion/completions/mira
        { -program } completions zsh > ~/.zfunc/_mira
        { -program } completions fish > ~/.config/fish/completions/mira.fish
        { -program } completions elvish > ~/.config/elvish/lib/mira.elv
        { -program } completions powershell >> $PROFILE
    .after =
        Make the folder first if it is not there, and start a new shell afterwards.
        zsh: before compinit, your .zshrc needs: fpath=(~/.zfunc $fpath)
        elvish: your rc.elv needs: use mira
arg-shell = The shell: bash, zsh, fish, powershell or elvish
    .value = SHELL
err-shell-missing = which shell is it for?
    .help = Name one of: { $known }
err-unknown-shell = there are no completions for “{ $word }”
    .help =
        { $found ->
            [no] Name one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Name one of: { $known }
        }
# Offered for --lang beside the languages.
complete-all = every language there is

## Version. The words before the colons name what follows.

arg-verbose = With --version: also tell the commit, its date, the system and the compiler
version-commit = commit: { $commit }
version-date = commit date: { $date }
version-target = built for: { $target }
version-rustc = compiler: { $rustc }

## Manual pages.

help-man = Print a manual page, or write all of them into a folder
    .usage = { -program } man [OPTIONS] [COMMAND]
    .examples =
        { -program } man | man -l -
        { -program } man --output ~/.cargo/share/man
arg-page = The command that the page is about; without one, { -program } itself
    .value = COMMAND
arg-output = Write every page in every language into this folder
    .value = FOLDER
err-write = { $path } cannot be written: { io-reason }
    .help = Look at who may write there, and whether there is space left.

# The headings of a manual page are written in capitals.
man-manual = User commands
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-arguments = ARGUMENTS
man-options = OPTIONS
man-commands = COMMANDS
man-exit = EXIT STATUS
man-environment = ENVIRONMENT
man-examples = EXAMPLES
man-see-also = SEE ALSO

# What the pages say beside the help. Paragraphs are parted by an empty line.
man-text-mira =
    { -program } shows what an organisation says of itself: its vision, its mission, its values. Without a section the whole letter is shown; with one, that section; with an item, that item alone.

    Every text is shown in the first of your languages that it exists in. One that exists in none of them is shown in English, and a note tells you so.

    The texts are built in. With --i18n, or the variable MIRA_I18N, they are read from a folder that holds one folder for each language, and in it a file statements.ftl.
man-text-check =
    Every file of every language is compared with the language that is translated from. Each fault is shown where it stands, with what is wrong and what to do.

    A comment “# mira: allow(RULE) the reason” above a message passes over findings of that rule there.
man-text-status = For each language it is counted how many messages are translated, missing or no longer needed.
man-text-new = The folder of the language is made, with every message in a comment beside the text that is translated from, ready to be filled in. A file that exists is never touched.
man-text-fmt = Only the form of a file changes, never what it says, nor its comments. A file with a fault that could make it unclear is left as it is, and named.
man-text-completions = The script that is printed asks { -program } itself at every press of the Tab key. So sections are offered with their titles, and languages with their own names, in your language.

man-exit-0 = What was asked for was done.
man-exit-1 = It was done, and there is something to mend: a fault, a file to be formatted or, with --strict, a text that is missing in your language.
man-exit-2 = It could not be done: what was typed cannot be understood, or a file cannot be read or written.

man-env-mira-lang = Languages you read, as for --lang; what is no language is passed over. Comes before all other variables.
man-env-mira-i18n = The folder of the texts, as for --i18n.
man-env-language = Languages you read, in order of preference, with colons between them. Counts only if one of the next three is set and is not C.
man-env-locale = The first that is not empty names your language. C and POSIX stand for English.
man-env-no-color = If it is not empty, nothing is coloured unless --color always is typed.
