### mira review 1

# translation: 4904fdda13e4bca0
page-skip = Skip to content

# translation: b22efc8a65506015
arg-fragment = With --format html: only the inside of the page, to put into a page of your own

# translation: 985d4a57c8b4ea6e
arg-translated = Leave out what is not available in your languages

# translation: d152b1533d415dfb
err-fragment = the option --fragment needs --format html
    .help = Add --format html, or leave out --fragment.

# translation: ebabe8cf60e81954
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

# translation: 1065a8995fa18762
err-setting = { $path }: “{ $value }” is not a valid value for { $key }
    .help =
        { $found ->
            [no] Use, for example: { $known }
           *[yes] Did you mean “{ $nearest }”?
        }

# translation: 408d9704e1f63af3
# shows -program: 09a196820fe6f59d
help-site = Make a website of the texts, with a page for each language
    .usage = { -program } site [OPTIONS] --output <FOLDER>
    .examples = { -program } site --output site --base-url https://example.org
    .after = The pages need nothing else: copy the folder to any web server, or open index.html. On the next run, its files are replaced; a folder that contains other files is left as it is.

# translation: 011f5134aebc8000
arg-site-output = The folder to write the site into
    .value = FOLDER

# translation: 7ec46a3a14710c15
arg-base-url = The address that the site will have; with it, search engines find each page
    .value = URL

# translation: 16b0e21d8a851e3b
arg-site-translated = Leave out what is not translated, instead of showing it in another language

# translation: b79b14ae32363c91
note-site =
    { $count ->
        [one] wrote one page; to see it, open { $path }
       *[other] wrote { $count } pages; to see them, open { $path }
    }

# translation: 6ebcc14db3325b4b
# shows -program: 09a196820fe6f59d
err-output-missing = the option --output is missing
    .help = Name the folder to write the site into, for example: { -program } site --output site

# translation: e2f8a6c1b7cc24bb
# shows -program: 09a196820fe6f59d
err-output-file = { $path } is a file, not a folder
    .help = Name a folder that is new, empty, or contains a site that { -program } wrote.

# translation: 1adb9b55c390629d
# shows -program: 09a196820fe6f59d
err-output-others = the folder { $path } contains “{ $name }”, which { -program } did not write
    .help = Nothing was changed. Name a folder that is new, empty, or contains a site that { -program } wrote.

# translation: 28821a9423098827
err-base-url = “{ $value }” is not the address of a website
    .help = Use an address that begins with https://, for example: --base-url https://example.org

# translation: 4fee86d9748d7fa1
# shows -program: 09a196820fe6f59d
help-init = Write mira.toml for the translations of a project, or begin a catalog of your organisation’s texts
    .usage = { -program } init [--statements] [OPTIONS]
    .after = mira.toml says where the files of the project are. With --statements, a folder i18n with three sample sections in your language is written, too. A file that exists is never changed.

# translation: 011635cd23082475
arg-statements = Write a catalog that works at once, to fill in with your own words

# translation: 626e1196575fb590
arg-init-i18n = The translations folder; with --statements, the folder to make, by default i18n
    .value = FOLDER

# translation: e24194f2ca29f83d
err-init-exists = { $path } already exists
    .help = Nothing was changed. Choose another folder with --i18n, or move the file away.

# translation: ec40868efe55100b
init-next =
    Wrote { $files }.
    Next:

# translation: 0d63d53c782caf5e
# shows -program: 09a196820fe6f59d
init-commands =
    { -program } --i18n { $folder }  the texts as readers see them
    { -program } new { $example } --i18n { $folder }  start a translation
    { -program } site --output site --i18n { $folder }  make a website of the texts

# translation: 83054a9d5403affe
init-comment-file = The words of your organisation. Each message is a section, in the order of printing; .title is its heading.

# translation: 331ecb9e2a148b7f
init-comment-item = A message named after a section, with a hyphen and one more word, is an item of that section.

# translation: 9e7ab55aa729af64
init-comment-replace = Replace the sample words with your own; the ids before “=” stay, in every language.

# translation: 3268f310685886e8
init-comment-organisation = Who you are. The name stands on every web page.

# translation: f20d5f7e88e67cc0
init-comment-optional = Without “#”, these are shown at the foot of every web page.

# translation: 8a9bd9b7d5d9d5b2
init-comment-settings = The language that your texts are written in first; all others are translations of it.

# translation: 055e72fd43b7e081
init-comment-name = The name of this language, in this language

# translation: 0afffb0fb5a60c72
init-name = Sample Organisation

# translation: e7c502dee5406b1f
init-vision-title = Vision

# translation: f70f150f4d8e3d40
init-vision = What the world looks like when your work is done.

# translation: 2b94f40a1473ffad
init-mission-title = Mission

# translation: c8d7df7f0b4bdfc0
init-mission = What you do, for whom, and with whom.

# translation: 0ea4a4b893607e88
init-values-title = Values

# translation: 9227567ffefdbc88
init-value-title = A value

# translation: b65db5068726d326
init-value = What this value means in your daily work.

# translation: 269717b363cdbc3b
init-footer = A line for the foot of every page
