language-name = castellano
note-fallback = Aquí falta algo: { $nothing }
