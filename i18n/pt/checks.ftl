### As palavras dos comandos para quem traduz: regras, problemas encontrados, relatórios.
