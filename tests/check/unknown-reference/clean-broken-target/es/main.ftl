# mira: allow(syntax-error) On purpose.
hello Hola

more = { hello }
