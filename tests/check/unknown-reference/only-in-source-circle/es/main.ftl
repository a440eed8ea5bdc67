### mira: allow(missing-message) On purpose.
a = { b }
