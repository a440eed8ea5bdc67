### The words of the tool itself: help, errors, notes.

## The language of this folder, in its own words.

language-name = English
