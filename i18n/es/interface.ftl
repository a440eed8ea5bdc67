### Las palabras del programa mismo: ayuda, errores, notas.

## El idioma de esta carpeta, en sus propias palabras.

language-name = Español
