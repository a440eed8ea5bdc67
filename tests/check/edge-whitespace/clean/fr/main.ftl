hello = Bonjour{ " " }
bye =
      Au revoir !{ " " }
    { $x }   
