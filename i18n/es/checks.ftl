### Las palabras de las órdenes para quienes traducen: reglas, hallazgos, informes.
