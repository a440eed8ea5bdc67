language-name = हिन्दी
