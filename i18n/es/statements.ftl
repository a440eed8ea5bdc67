### Las palabras de la Coalición MIRA en español, tal como están en su carta.
### La carta solo trae en español la visión y la misión. Lo demás se muestra en inglés hasta que la
### organización publique su traducción: no se inventa aquí.
### mira: allow(missing-message) solo la organización puede escribir sus palabras

vision = Nuestra visión es que tengamos una comunidad, y una nación, donde todos puedan prosperar, sin importar de dónde vinieron ni cómo llegaron aquí, y donde todos puedan participar plenamente en la vida social, económica y cívica de sus comunidades.
    .title = Visión

mission = La misión de la Coalición MIRA es convocar, servir y organizarnos junto con nuestros miembros, líderes comunitarios y aliados, para el avance de todos los inmigrantes en toda la Mancomunidad y más allá. La Coalición MIRA pone en primer plano las voces de los inmigrantes y refugiados, para abogar por el bienestar de nuestras comunidades.
    .title = Misión

values =
    .title = Valores
