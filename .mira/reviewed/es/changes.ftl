### mira review 1

# translation: e941d17f56f1aa29
arg-fix = Fix what can be fixed safely, then show the rest

# translation: 3926b70d469f1d19
arg-unsafe-fixes = Also apply fixes that are guesses, such as the nearest name; look at the result

# translation: 463712af4176422d
arg-check-diff = Change nothing; show what --fix would change, or --unsafe-fixes

# translation: 63111f63c8bbf868
fix-done =
    { $fixes ->
        [0] there was nothing to fix
        [one] { $fixes } fix was applied
       *[other] { $fixes } fixes were applied
    }; files changed: { $files }

# translation: 4ddfc586e2da63b6
fix-shown =
    { $fixes ->
        [0] there is nothing to fix
        [one] { $fixes } fix can be applied
       *[other] { $fixes } fixes can be applied
    }; files that would change: { $files }

# translation: f937cb9c1cd11e5c
# shows -program: 09a196820fe6f59d
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

# translation: 313411a46bd368d4
man-text-rename = The name is changed in every language at once: in all files or in none.

# translation: 5ebc056fb2a7bc98
arg-old = The name as it is now: message, -term, message.attribute, $variable, or message$variable for one message only
    .value = OLD

# translation: bfde3d86b7285ed1
arg-new-name = The new name
    .value = NEW

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-rename-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: 4b5a720606f70a36
# shows -program: 09a196820fe6f59d
rename-names = the old name and the new name are needed
    .help = For example, run: { -program } rename save save-file

# translation: 8904a01519c31e82
rename-symbol = “{ $name }” is not the name of a message, term, attribute or variable
    .help =
        Write it as in the files: message, -term, message.attribute or $variable.
        In a shell, put single quotation marks around a name with a $.

# translation: 1bb37dba2820337f
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

# translation: 7225913af5852e35
rename-same = { $name } already has this name
    .help = Choose another name.

# translation: 423fd4803e707228
rename-unknown = there is no { $name } in any language
    .help =
        { $found ->
            [no] Check the spelling.
           *[yes] Did you mean { $nearest }?
        }

# translation: 4bd593d718364030
rename-clash = { $path }:{ $line }:{ $column }: { $name } already exists here, so nothing was renamed
    .help = Choose another name, or rename or delete this one first.

# translation: 687bd26445a5eaa5
# shows -program: 09a196820fe6f59d
rename-syntax = { $path }:{ $line }:{ $column }: { $name } may be used here, in a message with an error, so nothing was renamed
    .help = Fix this message first. To see what is wrong, run: { -program } check

# translation: af1e305e3f181929
# shows -program: 09a196820fe6f59d
rename-unreadable = { $path }: the file cannot be read, so { $name } was not renamed in any file
    .help = To see what is wrong with the file, run: { -program } check{ $options }

# translation: ab0581199e5a716e
rename-not-restored = “{ $path }” already has the new name and could not be changed back
    .help = Change it back by hand, or restore it from your backup.

# translation: a8d5b8821263c049
rename-done = places changed: { $places }; files: { $files }

# translation: 1a45f611eff5ffea
rename-shown = places that would change: { $places }; files: { $files }

# translation: 2b2ead7af105221a
rename-mentions = these files of your program contain “{ $name }”; they were not changed
    .help = { $places }
