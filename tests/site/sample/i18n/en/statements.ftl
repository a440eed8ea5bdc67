### The words of Harbour Garden, an organisation invented for tests.

letter = A letter from the gardeners
    .title = Neighbours Growing Together

opening = Harbour Garden is an invented organisation. Its words show how a page looks in many languages. They may be changed at any time.

vision = A harbour where every family has a garden bed, a bench in the shade and a neighbour who knows their name.
    .title = Vision

mission = We share land, seeds and tools. We learn each other’s recipes, and we grow food for everyone who lives near the water.
    .title = Mission

values =
    .title = Values

values-welcome = Every gardener was new once. We show newcomers where the tools are, and we listen to what they know.
    .title = Welcome

values-patience = A tree takes years. So does trust.
    .title = Patience

closing = Come and see the garden. The gate is open.
