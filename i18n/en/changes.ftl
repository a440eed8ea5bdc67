### Words for what changes files: fixes and renaming.

## Fixes.

arg-fix = Fix what can be fixed safely, then show the rest
arg-unsafe-fixes = Also apply fixes that are guesses, such as the nearest name; look at the result
arg-check-diff = Change nothing; show what --fix would change, or --unsafe-fixes
# $fixes (Number): fixes, in all files together.
fix-done =
    { $fixes ->
        [0] there was nothing to fix
        [one] { $fixes } fix was applied
       *[other] { $fixes } fixes were applied
    }; files changed: { $files }
# The same when the changes are only shown: nothing was written.
fix-shown =
    { $fixes ->
        [0] there is nothing to fix
        [one] { $fixes } fix can be applied
       *[other] { $fixes } fixes can be applied
    }; files that would change: { $files }

## Renaming.

help-rename = Rename a message, term, attribute or variable in every language
    .usage = { -program } rename [OPTIONS] <OLD> <NEW>
    .examples =
        { -program } rename save save-file
        { -program } rename -- -brand -product
        { -program } rename save.tooltip save.title
        { -program } rename '$name' '$user'
    .after =
        References and comments that describe a variable change too; nothing else does. If the new name is already used in any language, no file is changed.
        Files of your program that contain the old name are listed; they are never changed.
man-text-rename = The name is changed in every language at once: in all files or in none.
arg-old = The name as it is now: message, -term, message.attribute, $variable, or message$variable for one message only
    .value = OLD
arg-new-name = The new name
    .value = NEW
arg-rename-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
rename-names = the old name and the new name are needed
    .help = For example, run: { -program } rename save save-file
rename-symbol = “{ $name }” is not the name of a message, term, attribute or variable
    .help =
        Write it as in the files: message, -term, message.attribute or $variable.
        In a shell, put single quotation marks around a name with a $.
# $kind is “message”, “term”, “attribute” or “variable”; $name is the old name.
rename-name =
    “{ $new }” cannot be the new name of { $kind ->
        [term] the term
        [attribute] the attribute
        [variable] the variable
       *[message] the message
    } { $name }
    .help =
        A name starts with a letter from a to z and contains only letters, digits, hyphens and underscores. { $kind ->
            [term] The name of a term starts with a hyphen.
            [attribute] An attribute stays in its message.
           *[other] A message stays a message, and a variable a variable.
        }
rename-same = { $name } already has this name
    .help = Choose another name.
# $nearest: a similar name, if $found is “yes”.
rename-unknown = there is no { $name } in any language
    .help =
        { $found ->
            [no] Check the spelling.
           *[yes] Did you mean { $nearest }?
        }
rename-clash = { $path }:{ $line }:{ $column }: { $name } already exists here, so nothing was renamed
    .help = Choose another name, or rename or delete this one first.
rename-syntax = { $path }:{ $line }:{ $column }: { $name } may be used here, in a message with an error, so nothing was renamed
    .help = Fix this message first. To see what is wrong, run: { -program } check
rename-unreadable = { $path }: the file cannot be read, so { $name } was not renamed in any file
    .help = To see what is wrong with the file, run: { -program } check{ $options }
rename-not-restored = “{ $path }” already has the new name and could not be changed back
    .help = Change it back by hand, or restore it from your backup.
# $places (Number): how often the name was found.
rename-done = places changed: { $places }; files: { $files }
rename-shown = places that would change: { $places }; files: { $files }
# $places: a list of files and lines, one on each line.
rename-mentions = these files of your program contain “{ $name }”; they were not changed
    .help = { $places }
