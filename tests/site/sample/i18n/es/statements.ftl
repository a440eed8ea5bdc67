### The words of Harbour Garden, an organisation invented for tests.

letter = Una carta de los jardineros
    .title = Vecinos que crecen juntos

opening = Jardín del Puerto es una organización inventada. Sus palabras muestran cómo se ve una página en muchos idiomas. Pueden cambiar en cualquier momento.

vision = Un puerto donde cada familia tiene un bancal, un banco a la sombra y un vecino que sabe su nombre.
    .title = Visión

mission = Compartimos tierra, semillas y herramientas. Aprendemos unos las recetas de otros y cultivamos alimentos para todos los que viven cerca del agua.
    .title = Misión

values =
    .title = Valores

values-welcome = Todos los jardineros fueron nuevos alguna vez. Mostramos a quien llega dónde están las herramientas y escuchamos lo que sabe.
    .title = Bienvenida

values-patience = Un árbol tarda años. La confianza también.
    .title = Paciencia

closing = Vengan a ver el jardín. La puerta está abierta.
