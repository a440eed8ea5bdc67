### mira review 1

# translation: db2a35433a64741b
# shows -program: 09a196820fe6f59d
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

# translation: 72ac413be4c77fe7
arg-names = Only these languages, or these messages
    .value = LANGUAGE|MESSAGE

# translation: 66945fed39dad7fc
arg-review-format = How to write it: text, json or markdown
    .value = FORMAT

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-review-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: b80753bb3cd120fa
arg-grade = Show changes of this weight or more: form (case, punctuation, spelling), wording (a few words) or meaning; by default meaning
    .value = WEIGHT

# translation: 4fa5e464ffce0210
arg-done = Record that a translation is still right: all messages of this name, in this file or of this weight of change
    .value = MESSAGE|FILE|WEIGHT

# translation: 60fe0c0f2e648538
arg-update = Record translations that are new, or that changed together with their source

# translation: da6330b7f0d3e3e5
arg-begin = Start the record: take all translations as up to date

# translation: 49315bdd38b1a3dc
arg-from = Start the record from an older copy of the project
    .value = FOLDER

# translation: 7221234fc58a332e
arg-history = Start the record from the history that git fast-export writes; “-” stands for standard input
    .value = -

# translation: 0e4f0f6f01d8c7a9
arg-review-check = End with code 1 if a translation is out of date

# translation: abe033fb55b833a8
# shows -program: 09a196820fe6f59d
man-text-review =
    A translation is out of date when the source text changed after it was made. What the source said then is recorded in the folder .mira/reviewed, beside the folder of the translations; only { -program } review writes there.

    Spaces, indentation, line endings, comments and the order of messages make no difference. Where a message shows another message or a term, a change of that one counts too.

# translation: 220986e2ca490a3a
review-stale =
    { $language ->
        [en] The English text changed after this was translated.
       *[other] The source text changed after this was translated.
    }

# translation: 8b5da059453a24fa
review-stale-shown = This shows the text of { $names }, which changed after this was translated:

# translation: ff5fae1c55aa205e
review-stale-shown-unknown = This shows the text of { $names }, which changed after this was translated; it is now:

# translation: 8d62f9c9578bf4ff
review-grade =
    { $grade ->
        [form] only the form changed
        [wording] a few words changed
       *[meaning] the meaning may have changed
    }

# translation: e181273b481e16f9
review-source = source

# translation: f2d2fab602cfdc54
review-translation = translation

# translation: 58f77b2c78e7880b
review-marks = In the source text, [-…-] was taken out and { "{+…+}" } was put in.

# translation: 22cb4d7ef8b4bf0c
review-marks-color = In the source text, what is crossed out was taken out, and what is green was put in.

# translation: 9b0e47dc144f6dc7
review-renamed = { $path }: “{ $from }” seems to be called “{ $to }” in the source now
    .help = If both are the same message, change “{ $from }” to “{ $to }” in this file, at the beginning of its line.

# translation: 41ced8ea4c375e6e
# shows -program: 09a196820fe6f59d
review-summary =
    { $count ->
        [0] No translation is out of date ({ $current } up to date).
        [one] 1 translation may be out of date ({ $current } up to date).
       *[other] { $count } translations may be out of date ({ $current } up to date).
    }
    .help =
        Correct each one in its file. Then run: { -program } review --update{ $options }
        If one is still right as it is, run: { -program } review{ $options } --done MESSAGE

# translation: 612bba99e97dd8ca
review-none = No translation is out of date.

# translation: ac0cd38de0217e6f
review-heading =
    { $count ->
        [one] { $locale }: 1 translation may be out of date
       *[other] { $locale }: { $count } translations may be out of date
    }

# translation: dbf61f29fe1e4fef
# shows -program: 09a196820fe6f59d
review-hidden =
    { $count ->
        [one] 1 smaller change is not shown
       *[other] { $count } smaller changes are not shown
    }
    .help = Most translations are still right after such a change. To see all changes, run: { -program } review --grade form{ $options }

# translation: 369e16f1d4e18194
# shows -program: 09a196820fe6f59d
review-unknown =
    { $count ->
        [one] 1 translation is not recorded yet. To record it, run: { -program } review --update{ $options }
       *[other] { $count } translations are not recorded yet. To record them, run: { -program } review --update{ $options }
    }

# translation: dd5c20c696c3a349
# shows -program: 09a196820fe6f59d
review-unrecorded =
    { $count ->
        [one] 1 translation changed together with its source. To record it, run: { -program } review --update{ $options }
       *[other] { $count } translations changed together with their source. To record them, run: { -program } review --update{ $options }
    }

# translation: 81900db216b64bfc
review-done =
    { $count ->
        [one] { $locale }: 1 translation is marked as up to date: { $ids }
       *[other] { $locale }: { $count } translations are marked as up to date: { $ids }
    }

# translation: 8c3d6a1dbf27be90
review-added =
    { $count ->
        [one] { $locale }: 1 new translation is recorded: { $ids }
       *[other] { $locale }: { $count } new translations are recorded: { $ids }
    }

# translation: 623604e89057c69a
review-changed =
    { $count ->
        [one] { $locale }: 1 translation changed together with its source, and is recorded as up to date: { $ids }
       *[other] { $locale }: { $count } translations changed together with their source, and are recorded as up to date: { $ids }
    }

# translation: 4b9e57edb929b8c0
review-nothing-done = no translation that may be out of date matches: { $names }
    .help = Write the name of a message, the path of a file or one of the words form, wording and meaning.

# translation: f944d6418ce95991
review-nothing-new = there is nothing new to record

# translation: 487c20a3b9b8e297
review-recorded =
    { $count ->
        [one] 1 translation is recorded in { $folder }
       *[other] { $count } translations are recorded in { $folder }
    }
    .help = Keep this folder in version control, beside the translations.

# translation: a36bc2756677d4bc
# shows -program: 09a196820fe6f59d
review-no-record = there is no record yet of what the translations in { $folder } were made from
    .help =
        To start now, taking all translations as up to date, run: { -program } review --begin{ $options }
        To start from the history in git, run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: e10672abba44b0a9
# shows -program: 09a196820fe6f59d
review-begun = there is a record of “{ $locale }” already
    .help =
        To record what was translated meanwhile, run: { -program } review --update{ $options }
        To start again, delete this folder first: { $folder }

# translation: d1697a360a11ea47
review-exclusive = { $one } and { $other } cannot be used together
    .help = Remove one of them.

# translation: e3b46c2a571247a3
review-history-dash = the history can only be read from standard input, not from “{ $value }”
    .help = Write: --history -

# translation: 33c84cb2d6a82c94
review-shallow = the history was fetched only in part (it is shallow), so it cannot show what old translations were made from
    .help = To fetch all of it, run: git fetch --unshallow

# translation: 12921412606999aa
# shows -program: 09a196820fe6f59d
review-history-unexpected = line { $line } of the history is not what git fast-export writes
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: d6a0a6101e5b72f4
# shows -program: 09a196820fe6f59d
review-history-empty = the history is empty
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: d68f8c7fd7773bbc
# shows -program: 09a196820fe6f59d
review-history-partial = the first commits are missing from the history
    .help = Run it without a range of commits: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: dae4571db128ee98
# shows -program: 09a196820fe6f59d
review-history-no-data = the history has no texts, because it was made with --no-data
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: 09813b48cb2da512
# shows -program: 09a196820fe6f59d
# shows io-reason: 54962945be5008bb
review-history-unreadable = the history cannot be read from standard input: { io-reason }
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: a4cc3c5ddcd4074b
review-no-copy = { $folder } is no older copy of this project: there is no folder “{ $locale }” of the source language in it
    .help = Name the folder that holds the folders of the languages, or the one above it.

# translation: c8d1e5605db5d356
review-unread = { $path } cannot be read, so nothing is recorded
    .help = Otherwise what is recorded of its translations would be lost.

# translation: 206850ecfc532b1d
# shows -program: 09a196820fe6f59d
# shows io-reason: 54962945be5008bb
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

# translation: 0251da1f94f105bd
status-stale = Out of date
