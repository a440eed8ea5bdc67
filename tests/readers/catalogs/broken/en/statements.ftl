welcome = Welcome to all.
    .title = Welcome

promise = We keep our word.
    .title = Promise

thanks = Thank you.
