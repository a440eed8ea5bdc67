### As palavras do próprio programa: ajuda, erros, notas.

## O idioma desta pasta, nas suas próprias palavras.

language-name = Português
