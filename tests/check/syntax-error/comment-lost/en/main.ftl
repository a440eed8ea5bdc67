## Menu

open = Open
    .title = Open a file

## Inbox

intro =
    We care.
    Read this.
