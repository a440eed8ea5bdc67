### The words of Harbour Garden, an organisation invented for tests.

letter = 园丁的一封信
    .title = 邻里一同成长

opening = 港湾花园是一个虚构的组织。这些文字用来展示网页在多种语言中的样子，随时可能更改。

vision = 在这个港湾，每个家庭都有一块菜地、一张树荫下的长椅，还有一位知道他们名字的邻居。
    .title = 愿景

mission = 我们分享土地、种子和工具。我们学习彼此的食谱，为所有住在水边的人种植食物。
    .title = 使命

values =
    .title = 价值观

values-welcome = 每位园丁都曾是新人。我们告诉新来的人工具在哪里，也倾听他们所知道的。
    .title = 欢迎

values-patience = 一棵树需要多年才能长成，信任也是如此。
    .title = 耐心

closing = 来看看花园吧，大门敞开着。
