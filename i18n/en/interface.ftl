### The words of the tool itself: help, errors, notes.
### Ids tell the kind of text: help- pages and arg- options, err- what went wrong, note- what is shown
### with the answer. The attribute .help says what to do next; .value names an option's value.
### The program replaces what is in braces: keep it as it is.

## The language of this folder, in its own words.

language-name = English

## Words to type, which are never translated.

-program = mira

## The form of every line of an error or a note.

line-error = error: { $text }
line-note = note: { $text }

## Notes: shown with the answer, never in it.

# $all is “yes” if none of the requested texts is available in the reader’s language.
# $wanted and $shown are names of languages, each in its own language.
note-fallback =
    { $count ->
        [one] this text is not available in your language ({ $wanted }), so it is shown in { $shown }: { $ids }
       *[other]
            { $all ->
                [yes] these texts are not available in your language ({ $wanted }), so they are shown in { $shown }: { $ids }
               *[no] { $count } texts are not available in your language ({ $wanted }), so they are shown in { $shown }: { $ids }
            }
    }
note-broken = { $path }:{ $line }: the message “{ $id }” has an error and cannot be shown
    .help = To see what is wrong, run: { -program } check --i18n { $folder }
note-more-broken =
    { $count ->
        [one] one more message has an error and cannot be shown
       *[other] { $count } more messages have errors and cannot be shown
    }
    .help = To see every error, run: { -program } check --i18n { $folder }
note-unreadable = cannot read { $path }: { io-reason }
    .help = The texts of this file are shown in another language.
note-folder-no-locale = skipping the folder “{ $name }”: its name is not a language code
    .help = Rename it to a language code, such as “pt” or “pt-BR”.
note-folder-same-locale = skipping the folder “{ $name }”: “{ $first }” is for the same language
    .help = Put all files into one of the two.
note-more-folders =
    { $count ->
        [one] skipping one more folder
       *[other] skipping { $count } more folders
    }

## What the system reported about a file.

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

## Errors in the command line.

# $found is “no” if no name is similar enough; otherwise, $nearest is that name.
err-tag = “{ $tag }” is not a language code
    .help =
        { $found ->
            [no] Use a code such as “es”, “pt-BR” or “zh-Hant”, several codes separated by commas, or “all”. To see the available languages, run: { -program } languages
           *[yes] Did you mean “{ $nearest }”? To see the available languages, run: { -program } languages
        }
err-unknown-section = there is no section or command “{ $word }”
    .help =
        { $found ->
            [no] To see the sections, run: { -program } list
           *[yes] Did you mean “{ $nearest }”? To see all sections, run: { -program } list
        }
err-unknown-item = the section “{ $section }” has no item “{ $word }”
    .help =
        { $found ->
            [no] Its items are: { $items }
           *[yes] Did you mean “{ $nearest }”? Its items are: { $items }
        }
err-choice = “{ $value }” is not a valid value for { $option }
    .help =
        { $found ->
            [no] Choose one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Choose one of: { $known }
        }
err-width = “{ $value }” is not a number of columns
    .help = Use a whole number, 1 or more, for example: --width 72
err-unknown-option = there is no option { $option }
    .help =
        { $found ->
            [no] To see the options, run: { $help }
           *[yes] Did you mean { $nearest }? To see all options, run: { $help }
        }
err-word-too-many = unexpected argument “{ $word }”
    .help = To see how to use this command, run: { $help }
err-value-missing = the option { $option } needs a value
    .help = To see which values it accepts, run: { $help }
err-no-items = there is no “{ $word }”: the section “{ $section }” has no items
    .help = To see the section, run: { -program } { $section }
err-no-value = the option { $option } does not take a value
    .help = Write just { $option }, without “=” or anything after it.
err-usage = cannot understand this command line
    .help = To see how to use this command, run: { $help }
err-unknown-topic = there is no command “{ $word }”
    .help =
        { $found ->
            [no] To see the commands, run: { -program } help
           *[yes] Did you mean “{ $nearest }”? To see all commands, run: { -program } help
        }

## Errors in the files.

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
err-nothing = there is nothing to show for { $ids }
    .help = To see what is wrong with the files, run: { -program } check --i18n { $folder }
err-no-sections = there are no sections in { $folder }
    .help = Each message in en/statements.ftl is a section. Add at least one.
err-too-long = too much text: it passes { $limit } MB at the message “{ $id }”, so nothing was printed
    .help = Ask for one section or item.
err-file = cannot read “{ $path }”: { io-reason }
    .help = Check the file name and the read permissions.
err-catalog-folder = cannot read the folder “{ $path }”: { io-reason }
    .help = Name a folder that contains one folder per language, for example: --i18n i18n
err-catalog-empty = the folder “{ $path }” is empty
    .help = At least { $file } is needed, because English is the source language.
err-catalog-source = the file { $file } is missing
    .help = The folder { $path } needs this file, because English is the source language.
err-stdout = cannot write the output: { io-reason }
    .help = Check where the output goes: the disk may be full, or the output may be closed.

## The table of sections.

list-section = SECTION
list-title = TITLE
list-languages = LANGUAGES

## The table of languages. $translated of $total statements are translated.

languages-tag = CODE
languages-name = LANGUAGE
languages-share = TRANSLATED
languages-yours = YOURS
languages-count = { $translated } of { $total }
languages-chosen = yes

## Why a language was chosen. The program adds the names of variables and options.

explain-variable = SETTING
explain-value = VALUE
explain-fate = EFFECT
# $by names the variable or option that decides instead.
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
explain-wanted = WANTED
explain-from = SET BY
explain-shown = SHOWN IN
explain-how = MATCH
explain-origins =
    { $from ->
        [system] the system
        [default] default (English)
       *[other] { $from }
    }
explain-hows =
    { $how ->
        [exact] the same language
        [near] the same language, another variety
        [related] a related language that you can probably read
        [none] no available language is close enough
       *[source] the source language, which has every text
    }

## The web page: the name of the links between the languages, for screen readers.

page-languages = Languages

## Help pages.

heading-usage = Usage:
heading-commands = Commands
heading-options = Options
heading-words = Arguments
heading-examples = Examples:

help-mira = An organisation’s statements in everybody’s language.
    .usage =
        { -program } [OPTIONS] [SECTION [ITEM]]…
        { -program } <COMMAND>
    .after = Exit codes: 0 success; 1 problems were found or, with --strict, a text is missing; 2 the command failed.
# Examples on the help page of the program: what is typed, two spaces, what it does.
# The names are sections and items of the catalog at hand. $letter says whether it has a section
# “letter”, the head of the whole; $tag is another of its languages, or “none”.
example-whole =
    { $letter ->
        [yes] { -program }  the whole letter, in your language
       *[no] { -program }  all sections, in your language
    }
example-section =
    { $tag ->
        [none] { -program } { $section }  one section
       *[other] { -program } { $section } --lang { $tag }  one section, in another language
    }
example-item = { -program } { $group } { $item }  one item of a section
example-several = { -program } { $section } { $other }  several sections
example-page = { -program } --lang all --format html > page.html

help-list = List the sections and items, with their titles and languages
    .usage = { -program } list [OPTIONS]
help-languages = List the languages, and show which one is yours
    .usage = { -program } languages [OPTIONS]
help-check = Check the translations and show every problem
    .usage = { -program } check [OPTIONS] [LANGUAGE|PATH]…
    .after = Exit codes: 0 no errors; 1 an error was found; 2 the command failed. With --deny warnings, warnings are errors.
help-status = Show how much is translated
    .usage = { -program } status [OPTIONS] [LANGUAGE]…
help-new = Start a translation into another language, or add what one is missing
    .usage = { -program } new [OPTIONS] <LANGUAGE>
    .after =
        Name the language by its code (pl, pt-BR) or by its name (Polish, polski, polaco). The new folder is named after the code. Its files show each text in the source language, followed by an empty copy to fill in. Everything is a comment (#) until you fill it in.
        If the translation already exists, the files and texts that it is missing are added in the same way; what is there is never changed. Everything is written, or nothing.
help-fmt = Format files in the common Fluent style
    .usage = { -program } fmt [OPTIONS] [PATH]…
    .after =
        Only line endings, spaces and indentation change; texts, comments and the order of messages stay the same. A file with an error is skipped and named.
        Links are followed: the file that a link points to is changed. Each file is replaced completely or not at all.
        Exit codes: 0 success; 1 with --check or --diff, some files would change; 2 some files were skipped.
help-rules = Explain the rules used to check translations
    .usage = { -program } rules [OPTIONS] [RULE]
help-help = Show the help page of a command
    .usage = { -program } help [COMMAND]

arg-section = A section, by its name or its title in any language
    .value = SECTION
arg-item = An item of the section, or more sections
    .value = ITEM
arg-lang = Languages you read, in order of preference, separated by commas: es or pt-BR,es. With “all”, every available language
    .value = LANGUAGES
arg-format = Output format: text, markdown, html or json
    .value = FORMAT
arg-list-format = Output format: text or json
    .value = FORMAT
arg-languages-format = Output format: text or json
    .value = FORMAT
arg-check-format = Output format: text, short, json, sarif, github or gitlab
    .value = FORMAT
arg-status-format = Output format: text, json or markdown
    .value = FORMAT
arg-rules-format = Output format: text or json
    .value = FORMAT
arg-strict = If a text is missing in your languages, print nothing and exit with code 1
arg-quiet = Do not show notes
arg-width = Wrap lines at this many columns
    .value = COLUMNS
arg-color = When to use colours: auto, always or never
    .value = WHEN
arg-i18n = Read the texts in this folder instead of the built-in ones; MIRA_I18N does the same
    .value = FOLDER
arg-check-i18n = The translations folder, with one folder per language; by default, MIRA_I18N or the nearest i18n folder
    .value = FOLDER
arg-status-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-new-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-fmt-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-help = Show this help page
arg-version = Show the version
arg-explain = Explain why this language was chosen
arg-source = The source language; by default, “en” (English)
    .value = LANGUAGE
arg-write-baseline = Save the current problems in mira-baseline.toml; from then on, only new ones are reported
arg-stdin-filename = With “-” as the file: its path, which says which project and language it is of
    .value = PATH
arg-relative-to = What the paths of problems are relative to: current, the current folder, or root, that of the project
    .value = FOLDER
arg-layout = Where the files are, for example: src/*/locales/{ "{" }locale{ "}" }.ftl; may be repeated
    .value = PATTERN
arg-locales = Only these languages
    .value = LANGUAGE
arg-check-locales = Only these languages, files or folders
    .value = LANGUAGE|PATH
arg-locale = The language of the translation: its code or its name
    .value = LANGUAGE
arg-paths = Files and folders; by default, the translations folder
    .value = PATH
arg-deny = Treat problems of these rules (a list with commas) as errors, even if a rule is off; with “warnings”, all warnings. To see the rules, run: { -program } rules
    .value = RULES
arg-allow = Ignore these rules (a list with commas); with “warnings”, all warnings
    .value = RULES
arg-by = Count by locale, by file, or by section of a catalog
    .value = PART
arg-missing = List the texts that are not translated, with the source text
arg-fmt-check = Change nothing; list the files that would change
arg-diff = Change nothing; show what would change
arg-rule = The name of a rule
    .value = RULE
arg-topic = A command
    .value = COMMAND

## Completions: what a shell suggests while a command is written.

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
arg-shell = The shell: bash, zsh, fish, powershell or elvish
    .value = SHELL
err-shell-missing = no shell was given
    .help = Choose one of: { $known }
err-unknown-shell = there are no completions for “{ $word }”
    .help =
        { $found ->
            [no] Choose one of: { $known }
           *[yes] Did you mean “{ $nearest }”? Choose one of: { $known }
        }
# Suggested for --lang, together with the languages.
complete-all = every available language

## Version. The words before the colons say what follows.

arg-verbose = With --version: also show the commit, its date, the system and the compiler
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
arg-page = The command whose page to print; by default, { -program } itself
    .value = COMMAND
arg-output = Write all pages, in every language, to this folder
    .value = FOLDER
err-write = cannot write { $path }: { io-reason }
    .help = Check the write permissions and the free space there.

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

# What the pages say in addition to the help. An empty line separates paragraphs.
man-text-mira =
    { -program } shows what an organisation says about itself. Without a section, it shows all of it; with a section, that section; with an item, only that item.

    Each text is shown in the first of your languages that has it. If none of them has it, it is shown in the language it was written in, and a note says so.

    The texts are built in. With --i18n or the variable MIRA_I18N, they are read from a folder that contains one folder per language, each with a file statements.ftl.
man-text-check =
    Every file of every language is compared with the source language. Each problem is shown where it is, with what is wrong and what to do.

    A comment “# mira: allow(RULE) the reason” above a message turns that rule off for the message.
man-text-status = For each language, it shows how many messages are translated, missing or no longer needed.
man-text-new = The new folder has every message as a comment, below its source text and ready to fill in. If it already exists, the files and messages that it is missing are added; what is there is never changed.
man-text-fmt = Only the layout of a file changes, never its texts or comments. A file with an error that makes its meaning unclear is skipped and named.
man-text-completions = The script asks { -program } for suggestions each time you press the Tab key. That is why it offers sections with their titles and languages with their own names, in your language.

man-exit-0 = Success.
man-exit-1 = There is something to fix: a problem, a file to format or, with --strict, a text that is missing in your language.
man-exit-2 = The command failed: the command line is not valid, or a file cannot be read or written.

man-env-mira-lang = Languages you read, as with --lang, but anything that is not a language code is ignored. Comes before all other variables.
man-env-mira-i18n = The folder of the texts, as with --i18n.
man-env-language = Languages you read, in order of preference, separated by colons. Used only if one of the next three variables is set and is not C.
man-env-locale = The first of these that is not empty sets your language. C and POSIX mean English.
man-env-no-color = If it is not empty, no colours are used, except with --color always.

# What readers may type for a command or for the whole letter; separated by commas. They are pointed
# to the right name.
called-letter = all
called-list = sections, contents
called-languages = language
called-site = website
called-check = lint, validate
called-status = progress
called-help = usage
called-init = start
called-new = translate
called-fmt = format
called-rules = rule
called-completions = completion
called-man = manual
