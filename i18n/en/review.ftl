### mira review: translations that are older than their source.

## Its help.

help-review = Find translations that are older than their source
    .usage =
        { -program } review [OPTIONS] [LANGUAGE|MESSAGE]…
        git fast-export HEAD -- ":/*.ftl" | { -program } review --history -
    .examples =
        { -program } review --begin            start: take all translations as up to date
        { -program } review es                 what changed since the Spanish texts were translated
        { -program } review es --done hello    “hello” is still right as it is
        { -program } review --update           record what was translated meanwhile
        { -program } review --check            in CI: end with code 1 if a translation is out of date
    .after =
        For each translation, the folder .mira/reviewed has the source text that it was made from. It is plain text: keep it in version control, beside the translations.
        Exit codes: 0 done; 1 with --check, some translation is out of date; 2 could not be done.
arg-names = Only these languages, or these messages
    .value = LANGUAGE|MESSAGE
arg-review-format = How to write it: text, json or markdown
    .value = FORMAT
arg-review-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-grade = Show changes of this weight or more: form (case, punctuation, spelling), wording (a few words) or meaning; by default meaning
    .value = WEIGHT
arg-done = Record that a translation is still right: all messages of this name, in this file or of this weight of change
    .value = MESSAGE|FILE|WEIGHT
arg-update = Record translations that are new, or that changed together with their source
arg-begin = Start the record: take all translations as up to date
arg-from = Start the record from an older copy of the project
    .value = FOLDER
arg-history = Start the record from the history that git fast-export writes; “-” stands for standard input
    .value = -
arg-review-check = End with code 1 if a translation is out of date
man-text-review =
    A translation is out of date when the source text changed after it was made. What the source said then is recorded in the folder .mira/reviewed, beside the folder of the translations; only { -program } review writes there.

    Spaces, indentation, line endings, comments and the order of messages make no difference. Where a message shows another message or a term, a change of that one counts too.

## What is shown.

# $language is the code of the source language, such as en.
# In English “The English text changed after this was translated”; of another language, “The source text …”.
review-stale =
    { $language ->
        [en] The English text changed after this was translated.
       *[other] The source text changed after this was translated.
    }
# $names are messages or terms, such as -brand.
review-stale-shown = This shows the text of { $names }, which changed after this was translated:
review-stale-shown-unknown = This shows the text of { $names }, which changed after this was translated; it is now:
# The weight of a change. It stands in parentheses.
review-grade =
    { $grade ->
        [form] only the form changed
        [wording] a few words changed
       *[meaning] the meaning may have changed
    }
review-source = source
review-translation = translation
# How the source text is shown: what is between the marks was taken out or put in.
review-marks = In the source text, [-…-] was taken out and { "{+…+}" } was put in.
review-marks-color = In the source text, what is crossed out was taken out, and what is green was put in.
review-renamed = { $path }: “{ $from }” seems to be called “{ $to }” in the source now
    .help = If both are the same message, change “{ $from }” to “{ $to }” in this file, at the beginning of its line.
review-summary =
    { $count ->
        [0] No translation is out of date ({ $current } up to date).
        [one] 1 translation may be out of date ({ $current } up to date).
       *[other] { $count } translations may be out of date ({ $current } up to date).
    }
    .help =
        Correct each one in its file. Then run: { -program } review --update{ $options }
        If one is still right as it is, run: { -program } review{ $options } --done MESSAGE
review-none = No translation is out of date.
review-heading =
    { $count ->
        [one] { $locale }: 1 translation may be out of date
       *[other] { $locale }: { $count } translations may be out of date
    }
review-hidden =
    { $count ->
        [one] 1 smaller change is not shown
       *[other] { $count } smaller changes are not shown
    }
    .help = Most translations are still right after such a change. To see all changes, run: { -program } review --grade form{ $options }
review-unknown =
    { $count ->
        [one] 1 translation is not recorded yet. To record it, run: { -program } review --update{ $options }
       *[other] { $count } translations are not recorded yet. To record them, run: { -program } review --update{ $options }
    }
review-unrecorded =
    { $count ->
        [one] 1 translation changed together with its source. To record it, run: { -program } review --update{ $options }
       *[other] { $count } translations changed together with their source. To record them, run: { -program } review --update{ $options }
    }

## What was recorded.

# $ids are names of messages with commas between them.
review-done =
    { $count ->
        [one] { $locale }: 1 translation is marked as up to date: { $ids }
       *[other] { $locale }: { $count } translations are marked as up to date: { $ids }
    }
review-added =
    { $count ->
        [one] { $locale }: 1 new translation is recorded: { $ids }
       *[other] { $locale }: { $count } new translations are recorded: { $ids }
    }
review-changed =
    { $count ->
        [one] { $locale }: 1 translation changed together with its source, and is recorded as up to date: { $ids }
       *[other] { $locale }: { $count } translations changed together with their source, and are recorded as up to date: { $ids }
    }
review-nothing-done = no translation that may be out of date matches: { $names }
    .help = Write the name of a message, the path of a file or one of the words form, wording and meaning.
review-nothing-new = there is nothing new to record
review-recorded =
    { $count ->
        [one] 1 translation is recorded in { $folder }
       *[other] { $count } translations are recorded in { $folder }
    }
    .help = Keep this folder in version control, beside the translations.

## What can go wrong.

review-no-record = there is no record yet of what the translations in { $folder } were made from
    .help =
        To start now, taking all translations as up to date, run: { -program } review --begin{ $options }
        To start from the history in git, run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-begun = there is a record of “{ $locale }” already
    .help =
        To record what was translated meanwhile, run: { -program } review --update{ $options }
        To start again, delete this folder first: { $folder }
review-exclusive = { $one } and { $other } cannot be used together
    .help = Remove one of them.
review-history-dash = the history can only be read from standard input, not from “{ $value }”
    .help = Write: --history -
review-shallow = the history was fetched only in part (it is shallow), so it cannot show what old translations were made from
    .help = To fetch all of it, run: git fetch --unshallow
review-history-unexpected = line { $line } of the history is not what git fast-export writes
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-empty = the history is empty
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-partial = the first commits are missing from the history
    .help = Run it without a range of commits: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-no-data = the history has no texts, because it was made with --no-data
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-unreadable = the history cannot be read from standard input: { io-reason }
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-no-copy = { $folder } is no older copy of this project: there is no folder “{ $locale }” of the source language in it
    .help = Name the folder that holds the folders of the languages, or the one above it.
review-unread = { $path } cannot be read, so nothing is recorded
    .help = Otherwise what is recorded of its translations would be lost.
# Someone edited a file in .mira/reviewed, or a merge of version control was not finished.
review-broken-record =
    { $cause ->
        [heading] { $path }:{ $line }: this is no record of { -program } review: its first line is missing
        [version] { $path }:{ $line }: this record was written by a later version of { -program }
        [conflict] { $path }:{ $line }: this record has a merge conflict
        [line] { $path }:{ $line }: this line does not belong in a record
        [fingerprint] { $path }:{ $line }: the line “# translation: …” is missing above this message
        [twice] { $path }:{ $line }: this message stands here for the second time
        [syntax] { $path }:{ $line }: this message has a syntax error
       *[unreadable] { $path } cannot be read: { io-reason }
    }
    .help =
        { $cause ->
            [version] Install that version, or a later one.
            [conflict] Keep either side of each conflict and delete the lines with the marks.
            [unreadable] Check who may read it.
           *[other] Take this file back from version control, or delete it to start the record of this file again.
        }

## A column of status.

status-stale = Out of date
