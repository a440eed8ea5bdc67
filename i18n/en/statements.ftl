### The words of MIRA Coalition, exactly as in the letter from its Executive Director.
### This file is the table of contents: each message is a section, in the order of printing.
### A message named after a section with a hyphen and a word more (values-inclusion) is an item of
### that section. The attribute .title is the heading. Only the Coalition may change its words.

## The head of the letter: its title and its by-line.

letter = A letter from our Executive Director, Liz Sweet
    .title = Our Vision, Mission and Values

## The opening paragraph. It has no heading in the letter.

opening = One in six Massachusetts residents, and one in five workers, is foreign-born. Immigrants and refugees come to this country with a wide range of skills and ambitions, and as they make America their home, they enrich our social fabric and strengthen our democracy.

## What the Coalition wants to see.

vision = Our vision is a Commonwealth – and a nation – where all can thrive, no matter where they came from or how they got here, and all can fully participate in their community’s social, economic, and civic life.
    .title = Vision

## What the Coalition does.

mission = MIRA Coalition’s mission is to convene, serve, and organize together with our members, community leaders, and allies for the advancement of all immigrants across the Commonwealth and beyond. MIRA Coalition places immigrant and refugee voices at the forefront to advocate for the well-being of our communities.
    .title = Mission

## What the Coalition stands for: a heading and four items.
## Beside the heading the letter says "(Para español y Português)", a link to its translations;
## here the option --lang does that work.

values =
    .title = Values

values-immigrant-and-refugee-centered = MIRA Coalition ensures that immigrant and refugee voices are at the forefront and are guided by those most impacted by the issues. Our work is only possible through collaboration and contribution from the coalition membership and the community.
    .title = Immigrant and refugee centered

values-inclusion = Centering equity and inclusion for all means a commitment to anti-racism work and respect for all individuals regardless of race, gender, socioeconomic background, sexual orientation, nationality, religion, or immigration status. MIRA Coalition believes that the diverse cultural heritage, languages, traditions, and origins of our staff, board, members, and communities make us stronger.
    .title = Inclusion

values-collaboration = MIRA Coalition’s power comes from our broad membership. We partner with organizations, policymakers, supporters, and other stakeholders to advance our mission.
    .title = Collaboration

values-capacity-building = MIRA Coalition supports our immigrant and refugee communities with resources and training so we can create change.
    .title = Capacity Building

## The last paragraph. It has no heading in the letter.

closing = We look forward to realizing our new mission, vision, and values in partnership with all of you.
