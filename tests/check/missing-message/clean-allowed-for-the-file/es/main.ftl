### mira: allow(missing-message) Only the farewell is published.

bye = Adiós
