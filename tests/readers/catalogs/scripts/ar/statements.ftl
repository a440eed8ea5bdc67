greeting = صباح الخير للجميع.
    .title = تحية
