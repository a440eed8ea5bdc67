### mira review 1

# translation: 3e0fb0c7e36fa669
vision = Our vision is a Commonwealth – and a nation – where all can thrive, no matter where they came from or how they got here, and all can fully participate in their community’s social, economic, and civic life.
    .title = Vision

# translation: a88c5dcbe14c7b45
mission = MIRA Coalition’s mission is to convene, serve, and organize together with our members, community leaders, and allies for the advancement of all immigrants across the Commonwealth and beyond. MIRA Coalition places immigrant and refugee voices at the forefront to advocate for the well-being of our communities.
    .title = Mission

# translation: d19fb08c57b7e048
values =
    .title = Values
