### The words of the translator's commands: rules, findings, reports.


## The folder of locales, looked for by check, status, new and fmt. "--i18n" and "MIRA_I18N" are typed as they are.

folder-not-found = There is no folder “i18n” here, nor in any folder above.
    .help = Go to the folder that holds it, or name it: --i18n FOLDER
# $folder (Text): a path, as the person typed it
folder-missing = There is no folder “{ $folder }”.
    .help = Check how it is written. It is the folder that holds one folder per language.
folder-is-a-file = “{ $folder }” is a file, not a folder.
    .help = Name the folder that holds one folder per language.
folder-unreadable = The folder “{ $folder }” cannot be opened.
    .help = Ask for permission to read it, or name another one: --i18n FOLDER
