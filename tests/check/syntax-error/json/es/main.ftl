{
  "hello": "Hola",
  "bye": "Adiós"
}
