### Words for publishing: pages, sites, and the start of a catalog.

## Words on every web page, for those who cannot see it.

page-skip = Skip to content

## Options of a reader’s call.

arg-fragment = With --format html: only the inside of the page, to put into a page of your own
arg-translated = Leave out what is not available in your languages
err-fragment = the option --fragment needs --format html
    .help = Add --format html, or leave out --fragment.
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

## The settings of a catalog.

err-setting = { $path }: “{ $value }” is not a valid value for { $key }
    .help =
        { $found ->
            [no] Use, for example: { $known }
           *[yes] Did you mean “{ $nearest }”?
        }

## The site.

help-site = Make a website of the texts, with a page for each language
    .usage = { -program } site [OPTIONS] --output <FOLDER>
    .examples = { -program } site --output site --base-url https://example.org
    .after = The pages need nothing else: copy the folder to any web server, or open index.html. On the next run, its files are replaced; a folder that contains other files is left as it is.
arg-site-output = The folder to write the site into
    .value = FOLDER
arg-base-url = The address that the site will have; with it, search engines find each page
    .value = URL
arg-site-translated = Leave out what is not translated, instead of showing it in another language
note-site =
    { $count ->
        [one] wrote one page; to see it, open { $path }
       *[other] wrote { $count } pages; to see them, open { $path }
    }
err-output-missing = the option --output is missing
    .help = Name the folder to write the site into, for example: { -program } site --output site
err-output-file = { $path } is a file, not a folder
    .help = Name a folder that is new, empty, or contains a site that { -program } wrote.
err-output-others = the folder { $path } contains “{ $name }”, which { -program } did not write
    .help = Nothing was changed. Name a folder that is new, empty, or contains a site that { -program } wrote.
err-base-url = “{ $value }” is not the address of a website
    .help = Use an address that begins with https://, for example: --base-url https://example.org

## The start of a catalog.

help-init = Write mira.toml for the translations of a project, or begin a catalog of your organisation’s texts
    .usage = { -program } init [--statements] [OPTIONS]
    .after = mira.toml says where the files of the project are. With --statements, a folder i18n with three sample sections in your language is written, too. A file that exists is never changed.
arg-statements = Write a catalog that works at once, to fill in with your own words
arg-init-i18n = The translations folder; with --statements, the folder to make, by default i18n
    .value = FOLDER
err-init-exists = { $path } already exists
    .help = Nothing was changed. Choose another folder with --i18n, or move the file away.
init-next =
    Wrote { $files }.
    Next:
# Commands, each followed by two spaces and what it does.
init-commands =
    { -program } --i18n { $folder }  the texts as readers see them
    { -program } new { $example } --i18n { $folder }  start a translation
    { -program } site --output site --i18n { $folder }  make a website of the texts

# What is written into the files of a new catalog: comments, and sample words to replace.
init-comment-file = The words of your organisation. Each message is a section, in the order of printing; .title is its heading.
init-comment-item = A message named after a section, with a hyphen and one more word, is an item of that section.
init-comment-replace = Replace the sample words with your own; the ids before “=” stay, in every language.
init-comment-organisation = Who you are. The name stands on every web page.
init-comment-optional = Without “#”, these are shown at the foot of every web page.
init-comment-settings = The language that your texts are written in first; all others are translations of it.
init-comment-name = The name of this language, in this language
init-name = Sample Organisation
init-vision-title = Vision
init-vision = What the world looks like when your work is done.
init-mission-title = Mission
init-mission = What you do, for whom, and with whom.
init-values-title = Values
init-value-title = A value
init-value = What this value means in your daily work.
init-footer = A line for the foot of every page
