### mira review 1

# translation: 4d7a1978f7ce889f
page-skip = Skip to content

# translation: 73335a7aee8f1b15
arg-fragment = With --format html: only the inside of the page, to put into a page of your own

# translation: 483b92e3307cabe4
arg-translated = Leave out what is not available in your languages

# translation: 8769321acd283ccc
err-fragment = the option --fragment needs --format html
    .help = Add --format html, or leave out --fragment.

# translation: 61bc0af9968c0185
err-translated =
    { $count ->
        [one] this text is not available in your language ({ $wanted }): { $ids }
       *[other] these texts are not available in your language ({ $wanted }): { $ids }
    }
    .help =
        Without --translated, { $count ->
            [one] it is
           *[other] they are
        } shown in another language.

# translation: 84c537efff41806c
err-setting = { $path }: “{ $value }” is not a valid value for { $key }
    .help =
        { $found ->
            [no] Use, for example: { $known }
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: 9e684bc48b729354
# shows -program: 09a196820fe6f59d
help-site = Make a website of the texts, with a page for each language
    .usage = { -program } site [OPTIONS] --output <FOLDER>
    .examples = { -program } site --output site --base-url https://example.org
    .after = The pages need nothing else: copy the folder to any web server, or open index.html. On the next run, its files are replaced; a folder that contains other files is left as it is.

# translation: 5dafe2f2b492033c
arg-site-output = The folder to write the site into
    .value = FOLDER

# translation: b5bbffeb4814ee65
arg-base-url = The address that the site will have; with it, search engines find each page
    .value = URL

# translation: bfc9384a3d298168
arg-site-translated = Leave out what is not translated, instead of showing it in another language

# translation: a3c480d5cce3ced5
note-site =
    { $count ->
        [one] wrote one page; to see it, open { $path }
       *[other] wrote { $count } pages; to see them, open { $path }
    }

# translation: 1886848ebbb64a16
# shows -program: 09a196820fe6f59d
err-output-missing = the option --output is missing
    .help = Name the folder to write the site into, for example: { -program } site --output site

# translation: 4515de0587202697
# shows -program: 09a196820fe6f59d
err-output-file = { $path } is a file, not a folder
    .help = Name a folder that is new, empty, or contains a site that { -program } wrote.

# translation: 5e163fb8f3c8c344
# shows -program: 09a196820fe6f59d
err-output-others = the folder { $path } contains “{ $name }”, which { -program } did not write
    .help = Nothing was changed. Name a folder that is new, empty, or contains a site that { -program } wrote.

# translation: 08a0c45297ebb9f7
err-base-url = “{ $value }” is not the address of a website
    .help = Use an address that begins with https://, for example: --base-url https://example.org

# translation: 7c8a36b864559610
# shows -program: 09a196820fe6f59d
help-init = Write mira.toml for the translations of a project, or begin a catalog of your organisation’s texts
    .usage = { -program } init [--statements] [OPTIONS]
    .after = mira.toml says where the files of the project are. With --statements, a folder i18n with three sample sections in your language is written, too. A file that exists is never changed.

# translation: b349ed609c2ee2c4
arg-statements = Write a catalog that works at once, to fill in with your own words

# translation: 4842a760ba840e4a
arg-init-i18n = The translations folder; with --statements, the folder to make, by default i18n
    .value = FOLDER

# translation: 75188b9021fdad73
err-init-exists = { $path } already exists
    .help = Nothing was changed. Choose another folder with --i18n, or move the file away.

# translation: 07bb773a1433a5cf
init-next =
    Wrote { $files }.
    Next:

# translation: c9115fecdb184c0a
# shows -program: 09a196820fe6f59d
init-commands =
    { -program } --i18n { $folder }  the texts as readers see them
    { -program } new { $example } --i18n { $folder }  start a translation
    { -program } site --output site --i18n { $folder }  make a website of the texts

# translation: fabafb8affa2efd0
init-comment-file = The words of your organisation. Each message is a section, in the order of printing; .title is its heading.

# translation: b04f1e8b329cf9a4
init-comment-item = A message named after a section, with a hyphen and one more word, is an item of that section.

# translation: 65f5372f30a6c9ce
init-comment-replace = Replace the sample words with your own; the ids before “=” stay, in every language.

# translation: 852ff10e3a4856cc
init-comment-organisation = Who you are. The name stands on every web page.

# translation: fa1a00d4e8450267
init-comment-optional = Without “#”, these are shown at the foot of every web page.

# translation: c06726ccb4a81e27
init-comment-settings = The language that your texts are written in first; all others are translations of it.

# translation: 5c3c1a9477bbeb6e
init-comment-name = The name of this language, in this language

# translation: 3ab90c2177f8a547
init-name = Sample Organisation

# translation: 98f8004c295dfe5d
init-vision-title = Vision

# translation: f36041280da82e6a
init-vision = What the world looks like when your work is done.

# translation: 3f5d49ed419f2bef
init-mission-title = Mission

# translation: 330ac9d721b8f947
init-mission = What you do, for whom, and with whom.

# translation: 0ea4a4b893607e88
init-values-title = Values

# translation: e13367f9baef245e
init-value-title = A value

# translation: 92fb9d52f93a9e31
init-value = What this value means in your daily work.

# translation: 8bc4c62af2fdc802
init-footer = A line for the foot of every page
