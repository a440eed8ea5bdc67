### mira review 1

# translation: 61036f208bf78707
arg-fix = Fix what can be fixed safely, then show the rest

# translation: f1760727b5859252
arg-unsafe-fixes = Also apply fixes that are guesses, such as the nearest name; look at the result

# translation: de2de8f2b3511186
arg-check-diff = Change nothing; show what --fix would change, or --unsafe-fixes

# translation: 41ee75aa9336e0df
fix-done =
    { $fixes ->
        [0] there was nothing to fix
        [one] { $fixes } fix was applied
       *[other] { $fixes } fixes were applied
    }; files changed: { $files }

# translation: cec64999b27b83f2
fix-shown =
    { $fixes ->
        [0] there is nothing to fix
        [one] { $fixes } fix can be applied
       *[other] { $fixes } fixes can be applied
    }; files that would change: { $files }

# translation: dac27eeaeca85536
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

# translation: 6fe1f290de9eab16
man-text-rename = The name is changed in every language at once: in all files or in none.

# translation: c5594b4e1e784d55
arg-old = The name as it is now: message, -term, message.attribute, $variable, or message$variable for one message only
    .value = OLD

# translation: ae281103ec7ca74a
arg-new-name = The new name
    .value = NEW

# translation: ab4e2d25d5db69b3
# shows arg-check-i18n: aa40d866e59bec1f
# shows arg-check-i18n.value: e07cef9baae93d68
arg-rename-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

# translation: c9f18785a6db3afe
# shows -program: 09a196820fe6f59d
rename-names = the old name and the new name are needed
    .help = For example, run: { -program } rename save save-file

# translation: 57f9dc78f9daf11f
rename-symbol = “{ $name }” is not the name of a message, term, attribute or variable
    .help =
        Write it as in the files: message, -term, message.attribute or $variable.
        In a shell, put single quotation marks around a name with a $.

# translation: 27cb6be71d7cbfd9
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

# translation: a3a50ce1fadb91ce
rename-same = { $name } already has this name
    .help = Choose another name.

# translation: 622092a9e1b87795
rename-unknown = there is no { $name } in any language
    .help =
        { $found ->
            [no] Check the spelling.
           *[yes] Did you mean { $nearest }?
        }

# translation: 57d76d57c5e3c1ce
rename-clash = { $path }:{ $line }:{ $column }: { $name } already exists here, so nothing was renamed
    .help = Choose another name, or rename or delete this one first.

# translation: bbc506809a7a1e3f
# shows -program: 09a196820fe6f59d
rename-syntax = { $path }:{ $line }:{ $column }: { $name } may be used here, in a message with an error, so nothing was renamed
    .help = Fix this message first. To see what is wrong, run: { -program } check

# translation: c9776e62c13123ac
# shows -program: 09a196820fe6f59d
rename-unreadable = { $path }: the file cannot be read, so { $name } was not renamed in any file
    .help = To see what is wrong with the file, run: { -program } check{ $options }

# translation: babe48dda27e47b3
rename-not-restored = “{ $path }” already has the new name and could not be changed back
    .help = Change it back by hand, or restore it from your backup.

# translation: 7799bb838df93d34
rename-done = places changed: { $places }; files: { $files }

# translation: 78b24827c39ad24d
rename-shown = places that would change: { $places }; files: { $files }

# translation: 3542b096dc70e9ce
rename-mentions = these files of your program contain “{ $name }”; they were not changed
    .help = { $places }
