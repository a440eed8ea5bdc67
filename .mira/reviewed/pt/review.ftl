### mira review 1

# translation: 0233fb5af4e79a3b
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

# translation: e389410c3c9402fc
arg-names = Only these languages, or these messages
    .value = LANGUAGE|MESSAGE

# translation: 623336268110739e
arg-review-format = How to write it: text, json or markdown
    .value = FORMAT

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-review-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: b1d158459e471784
arg-grade = Show changes of this weight or more: form (case, punctuation, spelling), wording (a few words) or meaning; by default meaning
    .value = WEIGHT

# translation: 8ab1c8be5795f1f6
arg-done = Record that a translation is still right: all messages of this name, in this file or of this weight of change
    .value = MESSAGE|FILE|WEIGHT

# translation: 44d2210c12567717
arg-update = Record translations that are new, or that changed together with their source

# translation: c58dde00fca16979
arg-begin = Start the record: take all translations as up to date

# translation: 3bb7d50eadc3ca04
arg-from = Start the record from an older copy of the project
    .value = FOLDER

# translation: 5ed3bd91a18edb32
arg-history = Start the record from the history that git fast-export writes; “-” stands for standard input
    .value = -

# translation: 6f2e2803e2669bde
arg-review-check = End with code 1 if a translation is out of date

# translation: 08b6db00391417b5
# shows -program: 09a196820fe6f59d
man-text-review =
    A translation is out of date when the source text changed after it was made. What the source said then is recorded in the folder .mira/reviewed, beside the folder of the translations; only { -program } review writes there.

    Spaces, indentation, line endings, comments and the order of messages make no difference. Where a message shows another message or a term, a change of that one counts too.

# translation: 0993177f8d7dba10
review-stale =
    { $language ->
        [en] The English text changed after this was translated.
       *[other] The source text changed after this was translated.
    }

# translation: dd68cdb46de6b642
review-stale-shown = This shows the text of { $names }, which changed after this was translated:

# translation: a54458866b2bcab6
review-stale-shown-unknown = This shows the text of { $names }, which changed after this was translated; it is now:

# translation: 12a411f17c2013f4
review-grade =
    { $grade ->
        [form] only the form changed
        [wording] a few words changed
       *[meaning] the meaning may have changed
    }

# translation: e181273b481e16f9
review-source = source

# translation: 270e1d537d617356
review-translation = translation

# translation: fd0764633660ce75
review-marks = In the source text, [-…-] was taken out and { "{+…+}" } was put in.

# translation: b8a32145eeaeef8d
review-marks-color = In the source text, what is crossed out was taken out, and what is green was put in.

# translation: c7fcb29bbde05733
review-renamed = { $path }: “{ $from }” seems to be called “{ $to }” in the source now
    .help = If both are the same message, change “{ $from }” to “{ $to }” in this file, at the beginning of its line.

# translation: 600dfee9074e59f8
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

# translation: cc7fc294b20b4bea
review-none = No translation is out of date.

# translation: 5024a4b7a03adb0e
review-heading =
    { $count ->
        [one] { $locale }: 1 translation may be out of date
       *[other] { $locale }: { $count } translations may be out of date
    }

# translation: 97aa97c4000e3e0c
# shows -program: 09a196820fe6f59d
review-hidden =
    { $count ->
        [one] 1 smaller change is not shown
       *[other] { $count } smaller changes are not shown
    }
    .help = Most translations are still right after such a change. To see all changes, run: { -program } review --grade form{ $options }

# translation: 517953009814639c
# shows -program: 09a196820fe6f59d
review-unknown =
    { $count ->
        [one] 1 translation is not recorded yet. To record it, run: { -program } review --update{ $options }
       *[other] { $count } translations are not recorded yet. To record them, run: { -program } review --update{ $options }
    }

# translation: 046875754821f5f2
# shows -program: 09a196820fe6f59d
review-unrecorded =
    { $count ->
        [one] 1 translation changed together with its source. To record it, run: { -program } review --update{ $options }
       *[other] { $count } translations changed together with their source. To record them, run: { -program } review --update{ $options }
    }

# translation: 00fad15f2211b635
review-done =
    { $count ->
        [one] { $locale }: 1 translation is marked as up to date: { $ids }
       *[other] { $locale }: { $count } translations are marked as up to date: { $ids }
    }

# translation: 5ae0af2c8d2a5a3c
review-added =
    { $count ->
        [one] { $locale }: 1 new translation is recorded: { $ids }
       *[other] { $locale }: { $count } new translations are recorded: { $ids }
    }

# translation: e833a187bb6b0fef
review-changed =
    { $count ->
        [one] { $locale }: 1 translation changed together with its source, and is recorded as up to date: { $ids }
       *[other] { $locale }: { $count } translations changed together with their source, and are recorded as up to date: { $ids }
    }

# translation: 8a6f15dacf85c9c8
review-nothing-done = no translation that may be out of date matches: { $names }
    .help = Write the name of a message, the path of a file or one of the words form, wording and meaning.

# translation: 18741a0b288675c5
review-nothing-new = there is nothing new to record

# translation: bbba978ecb9f38ca
review-recorded =
    { $count ->
        [one] 1 translation is recorded in { $folder }
       *[other] { $count } translations are recorded in { $folder }
    }
    .help = Keep this folder in version control, beside the translations.

# translation: c376a2f582849bea
# shows -program: 09a196820fe6f59d
review-no-record = there is no record yet of what the translations in { $folder } were made from
    .help =
        To start now, taking all translations as up to date, run: { -program } review --begin{ $options }
        To start from the history in git, run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: c159bef2a2267755
# shows -program: 09a196820fe6f59d
review-begun = there is a record of “{ $locale }” already
    .help =
        To record what was translated meanwhile, run: { -program } review --update{ $options }
        To start again, delete this folder first: { $folder }

# translation: 17c0a254944cedad
review-exclusive = { $one } and { $other } cannot be used together
    .help = Remove one of them.

# translation: c06c9646dc471925
review-history-dash = the history can only be read from standard input, not from “{ $value }”
    .help = Write: --history -

# translation: ea1d7321075a8742
review-shallow = the history was fetched only in part (it is shallow), so it cannot show what old translations were made from
    .help = To fetch all of it, run: git fetch --unshallow

# translation: fd64c32c8339dae7
# shows -program: 09a196820fe6f59d
review-history-unexpected = line { $line } of the history is not what git fast-export writes
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: 07d58c2425123fcd
# shows -program: 09a196820fe6f59d
review-history-empty = the history is empty
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: e6a1a707c1b15379
# shows -program: 09a196820fe6f59d
review-history-partial = the first commits are missing from the history
    .help = Run it without a range of commits: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: 0525e382cf8c5d5a
# shows -program: 09a196820fe6f59d
review-history-no-data = the history has no texts, because it was made with --no-data
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: a43d93aa4b86bdaf
# shows -program: 09a196820fe6f59d
# shows io-reason: 54962945be5008bb
review-history-unreadable = the history cannot be read from standard input: { io-reason }
    .help = Run: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }

# translation: ebfe3e7534a03be8
review-no-copy = { $folder } is no older copy of this project: there is no folder “{ $locale }” of the source language in it
    .help = Name the folder that holds the folders of the languages, or the one above it.

# translation: 98bc2464e46ee5d7
review-unread = { $path } cannot be read, so nothing is recorded
    .help = Otherwise what is recorded of its translations would be lost.

# translation: 36cdd8c3d4071f0e
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

# translation: 615a705d17c8b932
status-stale = Out of date
