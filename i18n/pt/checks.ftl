### As palavras dos comandos para quem traduz: regras, problemas encontrados, relatórios.

## A pasta dos idiomas, que check, status, new e fmt procuram. “--i18n” se escreve assim mesmo.

folder-not-found = não há nenhuma pasta “i18n” aqui nem nas pastas acima
    .help = Vá até a pasta que a contém, ou indique-a: --i18n PASTA
# $folder é um caminho, como foi digitado.
folder-missing = a pasta “{ $folder }” não existe
    .help = Confira como está escrita. É a pasta que contém uma pasta para cada idioma.
folder-is-a-file = “{ $folder }” é um arquivo, não uma pasta
    .help = Indique a pasta que contém uma pasta para cada idioma.
folder-unreadable = não é possível ler a pasta “{ $folder }”: { io-reason }
    .help = Verifique as permissões de leitura, ou indique outra: --i18n PASTA
folder-current = não é possível saber qual é a pasta atual: { io-reason }
    .help = Vá até uma pasta que exista.
# $found vale “yes” quando $nearest é a pasta que provavelmente se queria, “new” quando $nearest é um idioma
# que se pode começar, e senão “no”. $options é o fim do comando, como “ --i18n traducoes”; quase sempre está vazio.
folder-no-locale = não há nenhuma pasta “{ $locale }” em “{ $folder }”
    .help =
        { $found ->
            [yes] Você quis dizer “{ $nearest }”?
            [new] Para começar este idioma, execute: { -program } new { $nearest }{ $options }
           *[no] Para ver os idiomas que existem, execute: { -program } status{ $options }
        }
folder-no-file = “{ $path }” não é nenhum arquivo “.ftl” de “{ $locale }”
    .help =
        { $found ->
            [no] Veja como está escrito. Para verificar o idioma inteiro, indique só o idioma.
           *[yes] Você quis dizer “{ $nearest }”?
        }
folder-no-source = não há nenhuma pasta “{ $locale }” em “{ $folder }” a partir da qual traduzir
    .help =
        { $found ->
            [no] Indique o idioma a partir do qual se traduzem os outros (--source IDIOMA), ou a pasta que contém uma pasta para cada idioma (--i18n PASTA).
           *[yes] Você quis dizer “{ $nearest }”? Nesse caso, acrescente: --source { $nearest }
        }
folder-no-texts = em “{ $path }” não há arquivos “.ftl” a partir dos quais traduzir
    .help = Ponha-os lá, ou indique o idioma a partir do qual se traduzem os outros: --source IDIOMA

## As palavras antes de cada problema: “erro[regra]: título”. Em minúsculas.

severity-error = erro
severity-warning = aviso
severity-help = ajuda

## A última linha de uma verificação: “3 arquivos, 120 mensagens: 2 erros, 1 aviso”.
## Os quatro primeiros são as suas partes; report-summary e report-clean as juntam.

report-files =
    { $files ->
        [one] { $files } arquivo
       *[other] { $files } arquivos
    }
report-messages =
    { $messages ->
        [one] { $messages } mensagem
       *[other] { $messages } mensagens
    }
report-errors =
    { $errors ->
        [0] nenhum erro
        [one] { $errors } erro
       *[other] { $errors } erros
    }
report-warnings =
    { $warnings ->
        [0] nenhum aviso
        [one] { $warnings } aviso
       *[other] { $warnings } avisos
    }
report-summary = { report-files }, { report-messages }: { report-errors }, { report-warnings }
report-clean = { report-files }, { report-messages }: nada a corrigir
report-cut = De cada tipo são mostradas e contadas no máximo { $limit } falhas por arquivo: corrija estas e verifique de novo.

## “mira status”: o quanto cada tradução avançou. As palavras no alto da tabela são curtas.

# $locale é a etiqueta do idioma a partir do qual se traduz, “en” por exemplo.
status-source =
    { $messages ->
        [one] O original, { $locale }, tem { $messages } mensagem.
       *[other] O original, { $locale }, tem { $messages } mensagens.
    }
status-none = Ainda não há nenhum outro idioma. Para começar um, execute: { -program } new IDIOMA{ $options }
status-locale = Idioma
status-translated = Traduzidas
status-missing = Faltam
status-obsolete = Sobram
status-percent = { $percent }%
# Fica no alto de uma lista de textos. $path é um arquivo.
status-left = Por traduzir em “{ $path }”:
status-unreadable = não é possível ler “{ $path }”: { io-reason }
    .help = As suas mensagens contam entre as que faltam.

## “mira rules”: as regras usadas para verificar as traduções, e o porquê de cada uma.

# Fica onde outras têm “erro” ou “aviso”: esta regra só é usada quando se pede.
severity-off = inativa
rules-more = Para saber mais sobre uma delas, execute: { -program } rules REGRA
rules-source = O original:
# $place é “file” se o exemplo está no idioma $locale, e “folder” se são caminhos de arquivos.
rules-wrong =
    { $place ->
        [folder] Errado:
       *[file] Errado ({ $locale }):
    }
rules-right =
    { $place ->
        [folder] Certo:
       *[file] Certo ({ $locale }):
    }
rules-off = Esta regra só é usada quando se pede:
    .command = { -program } check --deny { $rule }
rules-silence = Onde não for uma falha, escreva esta linha acima da mensagem, com o motivo. Se começar por ###, vale para o arquivo todo.
rules-silence-file = Onde não for uma falha, escreva esta linha no começo do arquivo, com o seu motivo:
rules-allow = Para verificar sem esta regra, execute:
    .command = { -program } check --allow { $rule }
# Fica nessa linha: “# mira: allow(regra) o motivo”.
rules-reason = o motivo
# $found é “no” quando nenhum nome é parecido o bastante; senão, $nearest é esse nome.
rules-unknown = não existe a regra “{ $rule }”
    .help =
        { $found ->
            [no] Para ver as regras que existem, execute: { -program } rules
           *[yes] Você quis dizer “{ $nearest }”? Para ver todas as regras, execute: { -program } rules
        }

## O comando “fmt”, que dá aos arquivos uma forma comum (fins de linha, espaços, recuo).
## O resumo aparece depois dos nomes dos arquivos.

# $changed, $unchanged, $left (número): arquivos
fmt-done = arquivos alterados: { $changed }; já tinham esta forma: { $unchanged }; deixados como estavam: { $left }
# O mesmo quando apenas se mostra: nada foi gravado.
fmt-shown = arquivos que mudariam: { $changed }; já têm esta forma: { $unchanged }; deixados como estão: { $left }
# Dito com “fmt --check” e “fmt --diff”, depois da linha acima.
fmt-only-ends =
    { $files ->
        [one] { $files } deles muda só nos fins de linha: CRLF, como o Windows os grava, em vez de LF.
       *[other] { $files } deles mudam só nos fins de linha: CRLF, como o Windows os grava, em vez de LF.
    }
# $path é um arquivo; $line e $column (número) contam a partir de 1; $cause: o que está errado ali, e $cure: o
# que fazer, com as palavras de “check”. $found é “no” para um arquivo que “check” não encontraria.
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $cure }
        { $found ->
            [no] O arquivo ficou como estava.
           *[yes] O arquivo ficou como estava. Para ver o lugar, execute: { -program } check{ $options }
        }
# O mesmo de um arquivo grande demais para descobrir o que está errado.
fmt-syntax = { $path }:{ $line }:{ $column }: há um erro aqui, por isso o arquivo ficou como estava
    .help =
        { $found ->
            [no] Abra o arquivo nesse ponto em um editor e procure um sinal que falta ou que sobra.
           *[yes] Para ver o que está errado, execute: { -program } check{ $options }
        }
fmt-too-deep = { $path }:{ $line }:{ $column }: há chaves demais umas dentro das outras aqui, por isso o arquivo ficou como estava
    .help = Faça desta mensagem várias mais simples.
fmt-too-long = { $path }:{ $line }:{ $column }: uma mensagem ou um comentário aqui é mais longo que um livro, por isso o arquivo ficou como estava
    .help = Divida-o em outros mais curtos.
fmt-would-change = { $path }:{ $line }:{ $column }: esta mensagem ou este comentário não ficaria igual, por isso o arquivo não foi tocado
    .help = Contém um caractere pouco comum, por exemplo um retorno de carro no fim de uma linha. Remova-o e repita o comando.
# $found é “no” quando nenhum nome é parecido o bastante; senão, $nearest é esse nome.
fmt-missing = não há nenhum arquivo nem pasta “{ $path }”
    .help =
        { $found ->
            [no] Veja como está escrito.
           *[yes] Você quis dizer “{ $nearest }”?
        }
fmt-system = “{ $path }” ficou como estava: { io-reason }
    .help = Nada dele se perdeu. Resolva isso e repita o comando.
fmt-not-a-file = “{ $path }” não é um arquivo de texto, por isso não foi tocado
    .help = Indique um arquivo ou uma pasta com arquivos.
# $limit (número): megabytes
fmt-too-large = “{ $path }” tem mais de { $limit } MB, por isso não foi tocado
    .help = Divida-o em arquivos menores.
fmt-not-text = “{ $path }” não é texto na codificação UTF-8, por isso não foi tocado
    .help = Abra-o em um editor e salve-o como UTF-8.
fmt-protected = “{ $path }” está marcado como somente leitura, por isso não foi tocado
    .help = Permita a gravação nele e repita o comando.
fmt-changed = outro programa alterou “{ $path }” enquanto isso, por isso não foi tocado
    .help = Salve lá o seu trabalho e repita o comando.
fmt-loop = o link “{ $path }” leva de volta a uma pasta que o contém, por isso foi ignorado
    .help = Remova este link.

## O comando “new”, que cria os arquivos de um novo idioma.

new-which = nenhum idioma foi indicado
    .help = Escreva a etiqueta dele, por exemplo: { -program } new pt-BR
# $found vale “no” quando não há nada a sugerir; caso contrário, $nearest é a etiqueta mais provável.
new-no-language = “{ $locale }” não é a etiqueta de um idioma
    .help =
        { $found ->
            [no] Escreva uma etiqueta, por exemplo “pl” para o polonês ou “pt-BR” para o português do Brasil.
           *[yes] Você quis dizer “{ $nearest }”?
        }
new-exists = “{ $path }” já existe, por isso nada foi criado
    .help = Para ver o que falta traduzir, execute: { -program } status --missing { $locale }{ $options }
new-cannot = não é possível criar “{ $path }”: { io-reason }
    .help = Nada foi criado. Verifique as permissões de gravação da pasta onde ele ficaria.
new-faulty-source = { $path }:{ $line }:{ $column }: há um erro no texto a partir do qual se traduz, por isso nada foi criado
    .help = Para ver o que está errado, execute: { -program } check { $source }{ $options }
new-made = “{ $path }” está pronto para ser preenchido
    .help = Abra os arquivos em um editor: as primeiras linhas dizem como continuar. Para ver quanto falta, execute: { -program } status { $locale }{ $options }
# Estas linhas ficam no começo de cada arquivo novo. "=" e "[" são os sinais desse arquivo.
# $source é a etiqueta do idioma a partir do qual se traduz.
new-intro =
    Cada texto aparece aqui como está em “{ $source }” e, abaixo, mais uma vez sem as palavras.
    Para traduzi-lo, remova dessas linhas de baixo o sinal # e o espaço depois dele, e escreva
    depois de cada = e de cada ] que não tenha nada depois. Os nomes e tudo o que está entre chaves ficam como estão.
    Os números depois de uma [palavra] dizem para quais números essa forma é usada.
    O que ainda não foi traduzido é mostrado aos leitores em outro idioma.

## O que a verificação encontra. Cada mensagem é uma linha que se entende sozinha, em minúsculas e sem
## ponto final, pois vem depois de “error[regra]: ”. O atributo .help diz o que escrever; .label fica
## junto da marca e tem duas ou três palavras. O que está entre aspas é mostrado tal como está no
## arquivo.

## Arquivos e pastas.

unknown-locale = a pasta “{ $name }” não tem o nome de um idioma
    .help = Dê a ela a etiqueta do idioma: “pl” para o polonês, “pt-BR” para o português do Brasil.
unknown-locale-near = a pasta “{ $name }” não tem o nome de um idioma
    .help = Você quis dizer “{ $suggestion }”? Mude o nome da pasta.
unknown-locale-copy = a pasta “{ $name }” não tem o nome de um idioma, e “{ $suggestion }” já existe
    .help = Se for uma cópia, leve-a para fora daqui ou apague-a. Os leitores só veem o que “{ $suggestion }” contém.
# Os dois nomes são a mesma etiqueta, em maiúsculas ou minúsculas, como “es” e “ES”.
unknown-locale-twin = a pasta “{ $name }” é do mesmo idioma que “{ $suggestion }”, e só esta última é lida
    .help = Leve para “{ $suggestion }” o que deve aparecer, e apague esta pasta.
misplaced-file = o programa nunca abre “{ $file }”: o original não tem esse arquivo
    .help = Se ele tiver mensagens que faltam nos outros arquivos, passe-as para o arquivo em que o original as tem. Depois apague-o.
misplaced-file-near = o programa nunca abre “{ $file }”: o original não tem esse arquivo
    .help = Você quis dizer “{ $suggestion }”? Mude o nome do arquivo.
misplaced-file-folder = o programa nunca abre “{ $file }”: o original não tem essa pasta
    .help = Você quis dizer “{ $suggestion }”? Mude o nome da pasta “{ $folder }”.
misplaced-file-move = o programa nunca abre “{ $file }”: o original não tem esse arquivo
    .help = Você quis dizer “{ $suggestion }”? Leve-o para lá.
missing-file =
    { $messages ->
        [one] falta o arquivo “{ $file }”, com sua única mensagem
       *[other] falta o arquivo “{ $file }”, com suas { $messages } mensagens
    }
    .help = Copie para cá o arquivo do original e traduza-o. Apague dele o que ainda não está traduzido: contaria como traduzido.
copied-file = nada está traduzido neste arquivo: os textos são os mesmos do original
    .help = Traduza-os. Apague o que ainda não está traduzido: os leitores verão o texto do original do mesmo modo.
unreadable-file = não é possível ler isto: { io-reason }
    .help = Verifique o que é e as permissões de leitura. Todo o resto foi verificado.
unreadable-file-special = isto não é um arquivo comum, por isso não foi aberto
    .help = Ponha um arquivo de texto no lugar, ou apague-o.
unreadable-file-loop = este link leva de volta a uma pasta acima dele
    .help = Apague o link, ou faça-o levar a outro lugar.
unreadable-file-large = este arquivo tem mais de { $limit } MB, por isso não foi lido
    .help = Um arquivo de mensagens é muito menor. Veja o que ele contém.
unreadable-file-many = com este arquivo o idioma tem mais de { $limit } linhas e chaves, por isso ele não foi lido
    .help = Os arquivos de um idioma são muito menores. Veja o que eles contêm.
invalid-encoding = este arquivo não está salvo em UTF-8, a codificação com as letras de todos os idiomas
    .help = Salve-o de novo com a codificação “UTF-8”. Parece estar em uma mais antiga, como Latin-1, em que este caractere é “{ $character }”.
    .label = não é UTF-8
invalid-encoding-utf16 = este arquivo está salvo em UTF-16, e o Fluent só lê UTF-8
    .help = Salve-o de novo com a codificação “UTF-8”.
invalid-encoding-binary = este arquivo não contém texto
    .help = Ponha o arquivo de texto no lugar. Pode ser uma imagem ou um documento com o nome trocado.
byte-order-mark = o arquivo começa com uma marca invisível (BOM) que faz o Fluent perder a primeira mensagem
    .help = Salve-o de novo com a codificação “UTF-8 sem BOM”.
    .label = marca invisível
carriage-return =
    { $count ->
        [one] uma linha termina de um modo que o Fluent não vê (CR sozinho)
       *[other] { $count } linhas terminam de um modo que o Fluent não vê (CR sozinho)
    }
    .help = Salve o arquivo de novo com os fins de linha “LF” (Unix) ou “CRLF” (Windows).
    .label = a linha termina aqui

## Sintaxe: o que o Fluent não consegue ler.

syntax-conflict = aqui as mudanças de duas pessoas entram em conflito, e ninguém escolheu entre elas
    .help = Deixe as linhas certas. Apague as outras e as que começam com { "<<<<<<<" }, { "=======" } e { ">>>>>>>" }.
syntax-space = há um espaço incomum aqui ({ $code }), e o Fluent só conhece o comum
    .help = Troque-o por um espaço comum.
    .label = espaço incomum
syntax-space-no-break = há um espaço inseparável aqui ({ $code }), e o Fluent só conhece o comum
    .help = Troque-o por um espaço comum.
    .label = espaço inseparável
syntax-space-zero-width = há um espaço de largura zero aqui ({ $code }), que ninguém vê
    .help = Apague-o: ponha o cursor depois dele e pressione uma vez a tecla de retrocesso.
    .label = espaço de largura zero
syntax-space-hidden = há um caractere aqui ({ $code }) que ninguém vê
    .help = Apague-o: ponha o cursor depois dele e pressione uma vez a tecla de retrocesso.
    .label = caractere oculto
# Vários desses caracteres seguidos. $count (Number): todos. $spaces (Number): os que parecem espaços.
# $kind (String): “no-break” se só houver espaços inseparáveis; “hidden” se nenhum for visto; senão, “other”.
# $code é o do primeiro, como U+00A0.
syntax-space-several =
    { $kind ->
        [no-break] há { $count } espaços inseparáveis aqui ({ $code }), e o Fluent só conhece o comum
        [hidden] há { $count } caracteres aqui (como { $code }) que ninguém vê
       *[other] há { $count } espaços incomuns ou caracteres ocultos aqui (como { $code })
    }
    .help =
        { $kind ->
            [hidden] Apague-os: ponha o cursor depois deles e pressione { $count } vezes a tecla de retrocesso.
           *[other]
                { $spaces ->
                    [one] Apague-os e digite um espaço comum.
                   *[other] Apague-os e digite { $spaces } espaços comuns.
                }
        }
    .label =
        { $kind ->
            [no-break] espaços inseparáveis
            [hidden] caracteres ocultos
           *[other] espaços incomuns
        }
# $count (Number): caracteres a apagar. $code é o do primeiro, como U+00A0.
syntax-space-line-start =
    { $count ->
        [one] no começo desta linha há um espaço ou caractere oculto ({ $code }), e ali não vai nenhum
       *[other] no começo desta linha há { $count } espaços ou caracteres ocultos (como { $code }), e ali não vai nenhum
    }
    .help =
        { $count ->
            [one] Apague-o: ponha o cursor logo depois dele e pressione uma vez a tecla de retrocesso.
           *[other] Apague-os: ponha o cursor logo depois do último e pressione { $count } vezes a tecla de retrocesso.
        }
    .label = aqui não vai nada
syntax-tab = há uma tabulação aqui, e o Fluent só aceita espaços
    .help = Troque a tabulação por quatro espaços.
    .label = uma tabulação
syntax-special-start = esta linha começa com “{ $character }”, por isso o Fluent não a lê como texto
    .help = Escreva esse caractere entre chaves e aspas: { "{" }"{ $character }"{ "}" }. Ou passe-o para a linha de cima, depois de outras palavras.
    .label = não é lido como texto
syntax-dot-space = há um espaço entre o ponto e “{ $attribute }”
    .help = Apague o espaço depois do ponto: .{ $attribute } = texto
    .label = sem espaço
# Uma linha assim foi escrita por “mira new”, e é parte de uma mensagem: uma variante, um atributo, uma chave.
syntax-comment-inside = esta linha é um comentário no meio de “{ $name }”
    .help = Apague o “#” e o espaço depois dele, aqui e nas outras linhas de “{ $name }”. Se ainda não foi traduzido, ponha “# ” antes de todas as linhas.
    .label = é um comentário
syntax-comment-name = a linha “{ $name } =”, acima desta, é um comentário
    .help = Tire o “# ” de antes de “{ $name }”, ou ponha “# ” também antes destas linhas.
syntax-orphan-attribute = o atributo “.{ $attribute }” não está abaixo de nenhuma mensagem
    .help = Ponha-o logo abaixo da sua mensagem, sem nenhuma outra linha entre os dois.
# A mensagem logo acima virou comentário com um “#”, e o atributo dela ficou como estava.
syntax-orphan-attribute-comment = o atributo “.{ $attribute }” não está abaixo de nenhuma mensagem: “{ $name }”, acima dele, é um comentário
    .help = Tire o “# ” das linhas de “{ $name }”, ou ponha “# ” também antes desta linha.
syntax-stray-brace = há uma “{ "}" }” que não fecha nada
    .help = Apague-a. Se uma chave tiver de aparecer no texto, escreva { "{" }"{ "}" }"{ "}" }.
    .label = não fecha nada
syntax-backslash-brace = antes de uma chave há uma barra invertida, e isso não significa nada para o Fluent
    .help = Onde uma chave deve aparecer no texto, escreva { "{" }"{ "{" }"{ "}" } ou { "{" }"{ "}" }"{ "}" } em vez dos dois sinais. Senão, apague a barra.
    .label = uma barra invertida
syntax-stray-brace-variable = falta “{ "{" }” antes de “${ $variable }”
    .help = Escreva { "{" } ${ $variable } { "}" }
    .label = falta “{ "{" }”
# As chaves em volta de uma variável, postas ao contrário: } $name {
syntax-braces-turned = as chaves em volta de “{ $expression }” estão ao contrário
    .help = Escreva: { "{" } { $expression } { "}" }
    .label = ao contrário
syntax-brace-own-line = a “{ "}" }” que fecha as variantes está na linha de uma delas, e o Fluent a toma por texto
    .help = Ponha a chave em uma nova linha.
    .label = nova linha aqui
syntax-name-digit = o nome “{ $name }” começa com um algarismo
    .help = Faça-o começar com uma letra de a a z. Os nomes não se traduzem: copie o do original.
syntax-comment-style = não é assim que se escrevem comentários no Fluent
    .help = Comece a linha com “# ”: uma cerquilha e um espaço.
syntax-comment-signs = este comentário começa com { $count } “#”, e o Fluent só conhece até três
    .help = Comece a linha com “# ” se for um comentário ou com “## ” se for um título: no máximo três, e depois um espaço.
    .label = são demais
syntax-comment-blank = neste comentário falta o espaço depois de “#”
    .help = Comece a linha com “# ”, “## ” ou “### ”.
# O original tem uma mensagem com esse nome, e aqui a linha dela começa com “#” por descuido.
syntax-comment-message = o “#” antes de “{ $name }” transforma a linha em um comentário, e a mensagem fica de fora
    .help = Apague o “#”.
    .label = “#” antes do nome
# Os arquivos feitos com “mira new” mostram o texto original em comentários; aqui o “# ” deles também foi tirado.
syntax-template = esta linha mostra o texto original e já não é um comentário
    .help = Ponha de novo “# ” antes dela e das linhas do texto original. Só se tira das linhas a preencher.
    .label = falta “# ”
# Nesses arquivos, um comentário diz para quais números se usa uma forma: “# [one]: 1, 21, 31”.
syntax-template-numbers = esta linha explica para quais números se usa uma forma e já não é um comentário
    .help = Ponha de novo “# ” antes dela e das linhas parecidas.
    .label = falta “# ”
syntax-name-not-ascii = o nome “{ $name }” tem uma letra que não está entre o a e o z
    .help = Os nomes não se traduzem. Copie o do original: só tem letras de a a z sem acento, algarismos, “-” e “_”.
syntax-name-quotes = o nome “{ $name }” está escrito entre aspas
    .help = Apague as aspas em volta do nome: { $name } = texto
    .label = sem aspas
syntax-no-name = não há nenhum nome antes deste “=”
    .help = Escreva antes dele o nome da mensagem: nome = texto
syntax-indented-name = “{ $name }” não está no começo da linha
    .help = Apague os espaços antes do nome.
    .label = há espaços antes
syntax-stray-text = esta linha não pertence a nenhuma mensagem
    .help = Apague-a, ou ponha “# ” antes dela para deixá-la como comentário. Se continuar o texto de cima, ponha quatro espaços antes dela.
# Os chats e os tradutores automáticos escrevem as mensagens como uma lista. $mark é o que está antes do nome, como “-” ou “1.”.
syntax-list-mark = antes do nome “{ $name }” há “{ $mark }”, como em uma lista
    .help = Apague isso, aqui e antes dos outros nomes, para que cada linha comece com o seu nome.
    .label = não vai aqui
# Os chats e os documentos põem linhas assim em volta de um arquivo: ```
syntax-fence = esta linha de acentos graves não faz parte da tradução
    .help = Apague a linha, e as outras que forem assim.
    .label = não vai aqui
# Uma linha de poucas palavras, onde o original tem um título: “## Menu”.
syntax-comment-lost = esta linha não é de nenhuma mensagem; no original há um título, que começa com “##”
    .help = Ponha “## ” antes dela. Se não for um título, apague-a.
    .label = falta “## ”
syntax-lost-indent = esta linha de texto não começa com espaços, por isso não pertence a nenhuma mensagem
    .help = Ponha quatro espaços antes dela: toda linha de um texto depois da primeira precisa deles. Se for uma anotação, ponha “# ” antes dela em vez disso.
    .label = faltam espaços
syntax-full-width-equals = há um sinal largo aqui em vez do “=” comum
    .help = Escreva o sinal comum: { $name } = texto
    .label = não é “=”
syntax-colon = depois de “{ $name }” há dois-pontos em vez de “=”
    .help = Escreva: { $name } = texto
    .label = aqui vai “=”
# Está abaixo do texto de outra mensagem, por isso também pode ser uma linha desse texto.
syntax-colon-below = depois de “{ $name }” há dois-pontos em vez de “=”
    .help = Escreva: { $name } = texto. Se a linha pertencer ao texto de cima, ponha quatro espaços antes dela.
    .label = aqui vai “=”
syntax-dotted-name = “{ $name }.{ $attribute }” não se pode escrever em uma só linha
    .help = Escreva a mensagem “{ $name } =” e, abaixo dela, depois de quatro espaços, “.{ $attribute } = texto”.
syntax-name-character = o nome “{ $name }” contém “{ $character }”
    .help = Os nomes não se traduzem. Copie o do original: só tem letras de a a z sem acento, algarismos, “-” e “_”.
syntax-name-blank = o nome “{ $name }” contém um espaço
    .help = Escreva-o como no original; provavelmente é “{ $fixed }”.
# O original não tem esse nome: pode ser uma linha do texto de cima, como “onde x = y”.
syntax-name-blank-unknown = “{ $name }” não pode ser um nome: contém um espaço
    .help = Se a linha continuar o texto de cima, ponha quatro espaços antes dela. Senão, copie o nome do original.
syntax-no-equals = falta “=” depois de “{ $name }”
    .help = Escreva: { $name } = texto. Se a linha pertencer ao texto de cima, ponha quatro espaços antes dela.
syntax-attribute-no-equals = falta “=” depois de “{ $name }”
    .help = Escreva: { $name } = texto
    .label = depois disto vai “=”
syntax-empty-value = “{ $name }” não tem texto
    .help = Escreva o texto depois de “=”. Se ainda não tiver sido traduzido, apague a linha: será mostrado o texto original.
# O mesmo, para uma mensagem cujos atributos, nas linhas abaixo, também não têm texto.
syntax-empty-lines = nem “{ $name }” nem os seus atributos têm texto
    .help = Escreva o texto depois de cada “=”. Se ainda não tiver sido traduzido, ponha de novo “# ” antes destas linhas: será mostrado o texto original.
syntax-empty-term = o termo “{ $name }” não tem texto
    .help = Escreva o texto dele depois de “=”. Um termo precisa de texto, mesmo que tenha atributos.
syntax-no-default = nenhuma destas variantes é a que vale quando as outras não servem
    .help = Ponha um asterisco antes desta: *[{ $key }]
    .label = falta um asterisco
syntax-no-other = falta a variante *[{ $key }], a que vale quando as outras não servem
    .help = Acrescente uma linha abaixo: *[{ $key }] texto
    .label = última variante
# $fixed é como a variante deve começar: [one] ou *[other], por exemplo.
syntax-variant-bracket = o nome de uma variante fica entre colchetes, e aqui falta algum
    .help = Escreva: { $fixed }
    .label = aqui vão colchetes
syntax-variant-sign = há algo antes da variante [{ $key }]
    .help = Escreva: { $fixed }
    .label = aqui não vai mais nada
syntax-variant-expected = esta linha não começa nenhuma variante nem faz parte de outra
    .help = Escreva o nome da variante entre colchetes antes do seu texto: [one] texto
    .label = aqui vão colchetes
syntax-two-defaults = duas destas variantes têm o asterisco
    .help = Deixe o asterisco em uma delas, quase sempre *[other], e apague o outro.
    .label = segundo asterisco
syntax-star-space = entre o asterisco e o colchete há um espaço
    .help = Escreva: *[{ $key }]
    .label = sem espaço
syntax-star-inside = o asterisco está dentro do colchete
    .help = O asterisco vai antes do colchete: *[{ $key }]
    .label = asterisco dentro
syntax-variant-own-line = há duas variantes em uma linha
    .help = Cada variante começa em sua própria linha: comece uma nova antes deste colchete.
    .label = nova linha aqui
syntax-message-selector = uma mensagem não pode escolher entre variantes
    .help = Escolha por uma variável: { "{" } $name -> …
syntax-attribute-selector = o atributo de uma mensagem não pode escolher entre variantes
    .help = Escolha por uma variável, ou pelo atributo de um termo: { "{" } -termo.atributo -> …
syntax-term-selector = um termo não pode escolher entre variantes; só o seu atributo pode
    .help = Escreva o atributo, por exemplo o gênero: { "{" } -brand.gender -> …
syntax-term-attribute = o atributo de um termo não pode ser mostrado
    .help = Mostre o próprio termo, ou escolha pelo atributo: { "{" } -termo.atributo -> …
# $name é um atributo de um termo, com o seu ponto, como “.gênero”. É próprio da tradução: o original não o tem.
syntax-term-attribute-name = o nome “{ $name }” tem uma letra que não está entre o a e o z
    .help = Escreva-o só com letras de a a z sem acento, aqui e nos outros lugares em que estiver.
syntax-nested-selector = o que escolhe entre variantes está em chaves próprias
    .help = Apague as chaves de dentro: { "{" } $name -> …
syntax-unclosed-string = estas aspas não se fecham
    .help = Escreva outra " na mesma linha.
    .label = abertas aqui
syntax-escaped-quote = por causa da barra invertida antes dela, esta aspa faz parte do texto
    .help = Se uma barra invertida tiver de aparecer no texto, escreva \\ em vez dela. Senão, apague-a.
    .label = não fecha o texto
syntax-positional-last = este valor está depois de uma opção
    .help = Ponha-o em primeiro lugar, logo depois do parêntese, como em NUMBER($n, minimumFractionDigits: 2)
    .label = vem primeiro
syntax-repeated-argument = a opção “{ $name }” aparece duas vezes
    .help = Deixe só uma.
syntax-escape = “{ $escape }” não significa nada no Fluent
    .help = Depois de uma barra invertida só pode vir \\, \" ou \u e um número. Para a própria barra, escreva \\.
syntax-unicode-escape = falta um algarismo depois de “{ $escape }”
    .help = Escreva quatro algarismos depois de \u, ou seis depois de \U: \u00E9. Ou digite o próprio caractere.
syntax-function-case = a função “{ $name }” não está em maiúsculas
    .help = Escreva: { $fixed }
syntax-function-parentheses = faltam os parênteses depois da função “{ $name }”
    .help = Escreva: { $name }()
    .label = falta “()”
syntax-argument-literal = uma opção só aceita um número ou um texto entre aspas
    .help = Escreva um número, ou um texto entre "…".
# $name é uma opção, como “case” em (case= "genitivo"). $fixed é como deve ser escrita: case: "genitivo"
syntax-option-equals = depois de “{ $name }” há um “=” onde vão dois-pontos
    .help = Escreva: { $fixed }
    .label = aqui vai “:”
# O valor de uma opção, como (case: genitive), em vez de (case: "genitive").
syntax-argument-quotes = o valor “{ $value }” está sem aspas
    .help = Escreva: "{ $value }"
    .label = faltam as aspas
# $name é uma opção ou um valor, como “day” em (month: "long" day: "numeric").
syntax-comma = falta uma vírgula antes de “{ $name }”
    .help = Escreva uma vírgula antes.
    .label = antes disto vai uma vírgula
syntax-empty-variant = a variante [{ $key }] não tem texto
    .help = Escreva o texto dela depois do colchete. Se nada deve aparecer, escreva { "{" }""{ "}" }.
    .label = sem texto
syntax-variants-same-line = as variantes começam na linha da seta
    .help = Comece uma nova linha depois de ->, e dê a cada variante a sua.
    .label = nova linha aqui
syntax-variable-name = depois de “$” não há nome de variável
    .help = Copie a variável do original, sem espaço: { "{" } $name { "}" }
# $written é o nome com o seu “$”. $variable é o do original, sem ele.
syntax-variable-letter = o nome “{ $written }” tem uma letra que não está entre o a e o z
    .help = Os nomes das variáveis não se traduzem. Copie o do original: { "{" } ${ $variable } { "}" }
syntax-variable-blank = entre “$” e “{ $variable }” há um espaço
    .help = Apague o espaço: { "{" } ${ $variable } { "}" }
    .label = aqui não vai espaço
syntax-variable-sign-behind = o “$” está depois de “{ $variable }”, e vai antes
    .help = Escreva: { "{" } ${ $variable } { "}" }
    .label = “$” vai antes
syntax-reference-name = entre as chaves há um nome que o Fluent não consegue ler
    .help = Os nomes não se traduzem. Copie o do original: só tem letras de a a z sem acento, algarismos, “-” e “_”, e nenhum espaço.
# $variable é uma do original, e entre as suas chaves há outras palavras: { $userName para você }.
syntax-words-in-braces = entre as chaves de “${ $variable }” há também outras palavras
    .help = Escreva: { "{" } ${ $variable } { "}" } As outras palavras que devem aparecer ficam depois da chave.
    .label = aqui só vai ${ $variable }
syntax-key = o nome desta variante não é uma só palavra nem um número
    .help = Escreva uma palavra com letras de a a z, como [one], ou um número, como [1].
syntax-key-letter = o nome da variante [{ $key }] tem uma letra que não está entre o a e o z
    .help = Escreva-o só com letras de a a z sem acento. Se um atributo de um termo tiver a mesma palavra, mude-a lá também.
# $keys é uma lista de nomes de variantes: [one], [other], por exemplo.
syntax-key-known = o nome da variante [{ $key }] tem uma letra que não está entre o a e o z
    .help = Os nomes das variantes não se traduzem. Escreva, destes, o que couber: { $keys }
syntax-key-placeable = o nome de uma variante não pode ter chaves
    .help = Escreva o próprio nome ou número: [one] ou [1]
syntax-key-unclosed = o colchete desta variante não se fecha
    .help = Escreva “]” depois do nome dela: [one]
syntax-quotes = estas não são as aspas que o Fluent lê
    .help = Entre chaves, use as aspas retas: "…"
    .label = use "
# $expression é uma variável, um termo ou uma função, como $name em { “$name” }.
syntax-quotes-around = entre as chaves, “{ $expression }” está escrito com aspas
    .help = Apague as aspas em volta de { $expression }. Se o leitor deve ver aspas, elas vão fora das chaves.
    .label = sem aspas
# $kind (String): en é uma meia-risca (–), em um travessão (—), other qualquer outro sinal parecido.
syntax-dash =
    { $kind ->
        [en] há uma meia-risca (“{ $character }”) aqui em vez de um hífen
        [em] há um travessão (“{ $character }”) aqui em vez de um hífen
       *[other] há outro sinal (“{ $character }”) aqui em vez de um hífen
    }
    .help = Escreva um hífen: { "{" } { $fixed } { "}" }
    .label = não é um hífen
syntax-full-width = há um “{ $character }” largo aqui em vez do sinal comum
    .help = Escreva o sinal comum: { $fixed }
    .label = sinal largo
syntax-arrow = falta a seta “->” antes das variantes
    .help = Escreva isto, e a primeira variante na linha de baixo: { "{" } { $selector } ->
    .label = aqui vai ->
syntax-empty-placeable = não há nada entre estas chaves
    .help = Escreva uma variável dentro delas, ou apague-as. Se nada deve aparecer, escreva { "{" }""{ "}" }.
syntax-unclosed-brace = esta “{ "{" }” não se fecha
    .help = Escreva “{ "}" }” onde ela termina. Se uma chave tiver de aparecer no texto, escreva { "{" }"{ "{" }"{ "}" }.
    .label = aberta aqui
# $expression é o que está entre as chaves, como $name ou -term.
syntax-brace-missing = falta “{ "}" }” depois de “{ $expression }”
    .help = Escreva: { "{" } { $expression } { "}" }
    .label = não fechada
# $character é um sinal escrito em vez da chave, como “)” em { $name ).
syntax-bracket-other = há um “{ $character }” aqui onde deve ficar uma “{ "}" }”
    .help = Ponha “{ "}" }” no lugar de “{ $character }”.
    .label = aqui fica “{ "}" }”
# Um sinal a mais, como “)” em { $name) }.
syntax-bracket-extra = há um “{ $character }” entre estas chaves que não fecha nada
    .help = Apague “{ $character }”.
    .label = não fecha nada
syntax-unclosed-parenthesis = este “(” não se fecha
    .help = Escreva “)” depois do último valor.
    .label = aberto aqui
syntax-placeable = entre estas chaves há algo que o Fluent não consegue ler
    .help = Entre chaves só pode haver: $variável, -termo, mensagem, "texto", um número, NUMBER(…) ou DATETIME(…).
syntax-unreadable = o Fluent não consegue ler esta parte
    .help = Compare-a com a mesma mensagem do original.
too-deep-crowded = “{ $name }” tem mais de { $limit } atributos, variantes e nomes, por isso não foi verificada por completo
    .help = Divida a mensagem em várias.
too-deep = há chaves dentro de chaves mais de { $limit } vezes
    .help = Procure uma chave digitada muitas vezes seguidas e apague as que sobram.
    .label = sobram

## Nomes: de mensagens, atributos e variantes.

duplicate-message = “{ $name }” já estava na linha { $line }: só uma das duas é mostrada
    .help = Apague uma das duas.
    .label = segunda vez
duplicate-attribute = “{ $name }” tem “.{ $attribute }” duas vezes: só um dos dois é mostrado
    .help = Apague um dos dois.
    .label = segunda vez
duplicate-variant = a variante [{ $key }] já existia: esta nunca é mostrada
    .help = Apague uma das duas, ou dê a esta o seu próprio nome.
    .label = segunda vez
missing-message = “{ $name }” não está traduzida
    .help = Acrescente uma linha: { $name } = … O original diz: { $text }
missing-message-attributes = “{ $name }” não está traduzida
    .help = Acrescente uma linha “{ $name } =”. Abaixo, depois de quatro espaços: .{ $attribute } = … O original diz: { $text }
# $attributes é uma lista de nomes como “.title, .hint”.
missing-message-more = “{ $name }” não está traduzida
    .help = Acrescente uma linha: { $name } = … Abaixo vão os atributos ({ $attributes }). O original diz: { $text }
missing-message-comment = “{ $name }” não está traduzida: a linha ainda é um comentário
    .help = Tire o # e o espaço antes de “{ $name } =” e escreva o texto. O original diz: { $text }
    .label = tire o #
missing-message-indented = “{ $name }” começa com espaços, por isso é parte da mensagem de cima
    .help = Tire os espaços antes dela.
    .label = espaços antes
missing-message-joined = “{ $name }” está depois de outras palavras, por isso é parte do texto delas
    .help = Comece uma nova linha antes, sem espaços.
    .label = nova linha aqui
missing-message-joined-or = “{ $name }” não está traduzida, a não ser que seja o que está aqui depois de outras palavras
    .help = Se aqui começa uma mensagem, comece uma nova linha antes, sem espaços. Senão, acrescente uma linha à parte: { $name } = … O original diz: { $text }
    .label = é uma mensagem?
missing-message-all = neste arquivo ainda não há nada traduzido ({ $messages } mensagens)
    .help = Abra-o ao lado do arquivo do original e traduza uma mensagem após a outra.
missing-attribute = “{ $name }” não tem o atributo “.{ $attribute }”
    .help = Escreva abaixo, depois de quatro espaços: .{ $attribute } = texto
missing-attribute-dot = “{ $name }” não tem “.{ $attribute }”: esta linha é parte do texto
    .help = Você quis dizer “.{ $attribute } =”? Um atributo começa com um ponto.
    .label = aqui falta um ponto
missing-attribute-sign = “{ $name }” não tem “.{ $attribute }”: esta linha é parte do texto
    .help = Escreva um ponto no lugar de “{ $sign }”. Um atributo começa com um ponto.
    .label = aqui vai um ponto
missing-attribute-joined = “{ $name }” não tem “.{ $attribute }”: aqui é parte de outro texto
    .help = Comece uma nova linha antes do ponto, com quatro espaços.
    .label = nova linha aqui
missing-value = “{ $name }” não tem texto próprio, só atributos
    .help = Escreva o texto depois de “=”.
empty-text = em “{ $name }” não se vê nada
    .help = Escreva o texto. Se ainda não tiver sido traduzido, apague “{ $name }”: será mostrado o texto original.
obsolete-message = “{ $name }” nunca é mostrada: o original não tem essa mensagem
    .help = Apague-a.
obsolete-message-or = “{ $name }” nunca é mostrada: o original não tem essa mensagem
    .help = Se for a tradução de uma das mensagens que faltam, dê a ela o nome dessa. Senão, apague-a.
obsolete-message-near = “{ $name }” nunca é mostrada: o original não tem essa mensagem
    .help = Você quis dizer “{ $suggestion }”? Mude o nome.
obsolete-message-elsewhere = “{ $name }” nunca é mostrada: o original a tem em outro arquivo
    .help = Passe-a para “{ $file }”.
obsolete-message-place = “{ $name }” nunca é mostrada: o original tem neste lugar “{ $suggestion }”
    .help = Se esta for a tradução de “{ $suggestion }” ({ $text }), dê-lhe esse nome; senão, apague-a.
obsolete-message-double = “{ $name }” nunca é mostrada aqui: o original a tem em “{ $file }”, e lá ela já está
    .help = Apague-a aqui.
obsolete-message-copy = este arquivo parece uma cópia de “{ $file }”: a maioria das suas mensagens é de lá, e lá já está
    .help = Se os textos próprios dele ainda existirem, por exemplo em uma cópia de segurança, ponha-os de volta. Senão, apague aqui o que também está em “{ $file }”.
obsolete-message-attribute = “{ $name }” nunca é mostrada: no original é um atributo de “{ $message }”
    .help = Escreva antes quatro espaços e um ponto: .{ $name }
    .label = aqui falta um ponto
obsolete-attribute = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Apague-o.
obsolete-attribute-near = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Você quis dizer “.{ $suggestion }”? Mude o nome.
obsolete-attribute-or = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Se for a tradução de um dos atributos que faltam, dê a ele o nome desse. Senão, apague-o.
obsolete-attribute-place = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Se esta for a tradução de “.{ $suggestion }” ({ $text }), dê-lhe esse nome; senão, apague-o.

## O que está entre chaves.

unknown-reference = não existe “{ $reference }”, que deveria aparecer em “{ $name }”
    .help = Copie o nome do original, ou escreva o que deve aparecer.
unknown-reference-near = não existe “{ $reference }”, que deveria aparecer em “{ $name }”
    .help = Você quis dizer { "{" } { $suggestion } { "}" }?
unknown-reference-variable = “{ $reference }”, que deveria aparecer em “{ $name }”, não é uma mensagem, e sim uma variável
    .help = Você quis dizer { "{" } ${ $suggestion } { "}" }? O sinal $ faz parte do nome.
unknown-reference-dollar = “{ $name }” tem “{ $written }”, como se escreve uma variável em outros formatos
    .help = Escreva { "{" } ${ $reference } { "}" } no lugar: no Fluent, o sinal $ fica dentro das chaves.
    .label = $ antes da chave
unknown-reference-term = “{ $reference }”, que deveria aparecer em “{ $name }”, não é uma mensagem, e sim um termo
    .help = Os termos se escrevem com um hífen na frente: { "{" } { $suggestion } { "}" }
unknown-reference-message = “{ $reference }”, que deveria aparecer em “{ $name }”, não é um termo, e sim uma mensagem
    .help = As mensagens se escrevem sem hífen na frente: { "{" } { $suggestion } { "}" }
unknown-reference-attribute = “{ $reference }” não tem “.{ $attribute }”, usado em “{ $name }”
    .help = Copie o nome do original, ou acrescente o atributo a “{ $reference }”.
unknown-reference-value = “{ $reference }” não tem texto próprio para mostrar em “{ $name }”
    .help = Use um dos seus atributos: { "{" } { $reference }.atributo { "}" }
cyclic-reference = “{ $name }” se refere a si mesma em círculo, por isso nenhuma destas é mostrada: { $circle }
    .help = Em uma delas, escreva o próprio texto em vez da referência.
    .label = o círculo começa aqui
cyclic-reference-self = “{ $name }” se refere a si mesma, por isso não é mostrada
    .help = Escreva o próprio texto em vez da referência.
    .label = se refere a si mesma
unknown-function = o Fluent não tem nenhuma função “{ $function }”
    .help = Só tem NUMBER e DATETIME. Copie o que o original tem.
unknown-function-source = o Fluent não tem nenhuma função “{ $function }”
    .help = Só tem NUMBER e DATETIME. Se é o programa que fornece esta, escreva acima desta mensagem, e de nenhuma outra: # mira: allow(unknown-function) o programa a fornece
unknown-function-near = o Fluent não tem nenhuma função “{ $function }”
    .help = Você quis dizer { $suggestion }? Escreve-se em maiúsculas.
invalid-argument = { $function } não tem nenhuma opção “{ $option }”
    .help = Apague a opção, ou copie o que o original tem.
invalid-argument-near = { $function } não tem nenhuma opção “{ $option }”
    .help = Você quis dizer “{ $suggestion }”? As maiúsculas contam.
invalid-argument-value = a opção “{ $option }” não pode ser “{ $value }”
    .help = Pode ser: { $values }
invalid-argument-count =
    { $count ->
        [0] { $function } não recebe nada para mostrar
       *[other] { $function } recebe { $count } valores para mostrar, mas só aceita um
    }
    .help = Escreva uma variável e, depois dela, as opções: { $function }($name)
invalid-argument-text = { $function } recebe o texto “{ $value }”, mas precisa de uma variável
    .help = Escreva a variável, sem aspas: { $function }($name)
unknown-argument = “{ $reference }” recebe “{ $argument }”, mas não escolhe por esse nome, por isso é mostrada a sua forma padrão
    .help = Escolhe por: { $names }. Estes nomes não se traduzem.
unknown-argument-near = “{ $reference }” recebe “{ $argument }”, mas não escolhe por esse nome, por isso é mostrada a sua forma padrão
    .help = Você quis dizer “{ $suggestion }”? Estes nomes não se traduzem.
    .label = escreva “{ $suggestion }”
# $keys é uma lista de nomes de variantes, como “nominative, genitive”.
unknown-argument-value = “{ $reference }” não tem nenhuma variante [{ $value }], por isso é mostrada a sua forma padrão
    .help = Tem: { $keys }. Escreva uma delas, ou acrescente a variante a “{ $reference }”.
unknown-argument-value-near = “{ $reference }” não tem nenhuma variante [{ $value }], por isso é mostrada a sua forma padrão
    .help = Você quis dizer “{ $suggestion }”?
    .label = escreva “{ $suggestion }”
missing-argument = “{ $reference }” mostra “${ $variable }”, e “{ $name }” não a fornece: apareceria { "{" }${ $variable }{ "}" }
    .help = Um termo só vê o que recebe. Escreva { "{" } { $reference }({ $variable }: "…") { "}" } com a palavra adequada, ou tire a variável de “{ $reference }”.
    .label = não fornecida
unknown-variable = o programa nunca preenche “${ $variable }” em “{ $name }”: o original não tem essa variável
    .help = Copie a variável do original: o nome dela não se traduz. Ou apague-a.
    .label = nunca preenchida
unknown-variable-near = o programa nunca preenche “${ $variable }” em “{ $name }”: o original não tem essa variável
    .help = Você quis dizer { "{" } ${ $suggestion } { "}" }? Os nomes das variáveis não se traduzem.
    .label = nunca preenchida
missing-variable = “{ $name }” não usa “${ $variable }”, e o original usa
    .help = Escreva { "{" } ${ $variable } { "}" } onde vai o valor. Se a omissão for proposital, escreva acima: # mira: allow(missing-variable) o motivo
# $sign é o que outros formatos têm por variável, como %s.
missing-variable-sign = “{ $name }” tem “{ $sign }” onde o original tem “${ $variable }”, e nada o preenche
    .help = Escreva no lugar { "{" } ${ $variable } { "}" }
    .label = nada o preenche
# $sign é a variável sem as chaves, como $name ou ($name).
missing-variable-bare = “{ $name }” tem “{ $sign }” sem chaves, por isso nada o preenche
    .help = Escreva { "{" } ${ $variable } { "}" } no lugar de { $sign }.
    .label = nada o preenche
missing-variable-full-width = “{ $name }” tem chaves largas, por isso o Fluent não vê “${ $variable }”
    .help = Escreva as chaves comuns: { "{" } ${ $variable } { "}" }

## Variantes para números.

# $forms é uma lista de nomes de variantes, como “few, many”.
missing-plural =
    { $count ->
        [one] “{ $name }” não tem a variante para a forma de plural “{ $forms }” deste idioma
       *[other] “{ $name }” não tem as variantes para as formas de plural “{ $forms }” deste idioma
    }
    .help =
        { $count ->
            [one] Acrescente uma linha: [{ $form }] texto
           *[other] Acrescente uma linha para cada uma, por exemplo: [{ $form }] texto
        }
    .label = é mostrada esta
# $forms é a lista dos nomes que o idioma tem, como “one, few, many, other”.
unreachable-variant = a variante [{ $key }] nunca é mostrada: nenhum número assume essa forma neste idioma
    .help = Apague-a. Este idioma tem: { $forms }
    .label = nunca mostrada
unreachable-variant-number = a variante [{ $key }] nunca é mostrada: nenhum número assume essa forma neste idioma
    .help = Para o número { $number } e nenhum outro, escreva [{ $number }]. Senão, apague-a: este idioma tem { $forms }.
    .label = nunca mostrada
unreachable-variant-near = a variante [{ $key }] nunca é mostrada: não existe essa forma de plural
    .help = Você quis dizer [{ $suggestion }]?
    .label = nunca mostrada
# O nome desta variante é uma forma de plural traduzida, como [um] por [one].
unreachable-variant-translated = a variante [{ $key }] nunca é mostrada: não existe essa forma de plural
    .help = Os nomes das variantes não se traduzem. Escreva [{ $suggestion }].
    .label = escreva [{ $suggestion }]
# O nome desta variante é uma palavra para um número, como [nenhum] por [0].
unreachable-variant-zero = a variante [{ $key }] nunca é mostrada: não existe essa forma de plural
    .help = Entre os colchetes, um número se escreve com algarismos: [{ $number }].
    .label = escreva [{ $number }]
# As chaves destas variantes são palavras que o programa dá, como [admin]. $keys é a lista das do original.
unreachable-variant-word = a variante [{ $key }] nunca é mostrada: o original não tem essa variante
    .help = Os nomes das variantes não se traduzem. O original tem: { $keys }
    .label = nunca mostrada
unreachable-variant-word-near = a variante [{ $key }] nunca é mostrada: o original não tem essa variante
    .help = Você quis dizer [{ $suggestion }]? Os nomes das variantes não se traduzem.
    .label = nunca mostrada

## O próprio texto.

markup-mismatch = “{ $name }” perdeu a tag <{ $tag }> do original
    .help = Ponha { $open } e </{ $tag }> em volta das mesmas palavras que no original.
markup-mismatch-void = “{ $name }” perdeu a tag <{ $tag }> do original
    .help = Ponha { $open } no mesmo lugar que no original.
markup-mismatch-quotes = a tag <{ $tag }> de “{ $name }” tem aspas que o HTML não lê
    .help = Dentro de uma tag, use as retas: "…"
    .label = use "
markup-mismatch-attribute = a tag <{ $tag }> de “{ $name }” perdeu o seu “{ $attribute }”
    .help = Copie a tag do original: { $open }
    .label = falta “{ $attribute }”
markup-mismatch-name = a tag <{ $tag }> de “{ $name }” se chama “{ $found }”, e no original “{ $suggestion }”
    .help = Este nome não se traduz. Escreva “{ $suggestion }”, como no original: { $open }
    .label = escreva “{ $suggestion }”
markup-mismatch-added = “{ $name }” tem uma tag <{ $tag }> que o original não tem
    .help = Apague-a, ou copie a tag do original.
markup-mismatch-renamed = “{ $name }” tem a tag <{ $tag }> onde o original tem <{ $suggestion }>
    .help = As tags não se traduzem. Escreva <{ $suggestion }>.
markup-mismatch-unclosed = a tag <{ $tag }> de “{ $name }” não se fecha
    .help = Escreva </{ $tag }> depois das palavras a que ela se aplica.
    .label = aberta aqui
markup-mismatch-unopened = a tag </{ $tag }> de “{ $name }” não fecha nada
    .help = Escreva <{ $tag }> antes das palavras a que ela se aplica.
    .label = não fecha nada
# $found é o que está ali, como </ b> ou ＜b＞, e $suggestion o que deve estar ali, como </b>.
markup-mismatch-sign = “{ $name }” tem “{ $found }” onde deve estar { $suggestion }
    .help = Escreva no lugar { $suggestion }, exatamente como está aqui.
    .label = escreva { $suggestion }
markup-mismatch-pair = falta uma das aspas na tag <{ $tag }> de “{ $name }”
    .help = Escreva a que falta: cada valor de uma tag tem aspas antes e depois, como no original: { $open }
    .label = as aspas não formam par
# $tag também pode ser /b.
markup-mismatch-end = a tag <{ $tag }> de “{ $name }” não tem “>” no fim
    .help = Escreva > logo depois dela. A tag do original: { $open }
    .label = falta > depois disto
edge-whitespace = o texto de “{ $name }” termina com um espaço
    .help = Apague o espaço. O que vem depois é posto pelo programa.
    .label = um espaço
edge-whitespace-start = o texto de “{ $name }” começa com um espaço
    .help = Apague o espaço. O que vem antes é posto pelo programa.
    .label = um espaço
hidden-character = há um caractere oculto aqui ({ $code }) que muda o modo como o texto aparece
    .help = Apague-o: ponha o cursor depois dele e pressione uma vez a tecla de retrocesso, ou digite a palavra de novo.
    .label = caractere oculto
# $end é o que se deve escrever, como { "\u202C" }.
hidden-character-direction = um caractere oculto ({ $code }) fixa aqui a direção da escrita, e nada põe fim a ela
    .help = Escreva { $end } no fim desta linha. Ou apague o caractere, se as palavras se leem bem sem ele: ponha o cursor depois dele e pressione uma vez a tecla de retrocesso.
    .label = caractere oculto
# $code é o que está no texto, como \u00e9 ou &eacute;. $written é o que se deve escrever, como é.
visible-code = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva no lugar: { $written }
    .label = aparece tal como está
visible-code-variable = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva no lugar { "{" } ${ $variable } { "}" }
    .label = aparece tal como está
# $code é \n, com que outros formatos começam uma linha.
visible-code-line = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Comece no lugar uma nova linha, com quatro espaços antes do texto.
    .label = aparece tal como está
visible-code-end = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Apague-o.
    .label = aparece tal como está
# $code é \t, com que outros formatos fazem um espaço largo.
visible-code-tab = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva um espaço no lugar.
    .label = aparece tal como está
visible-code-quote = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva só { $quote }, sem o sinal que vem antes.
    .label = aparece tal como está
# $start é " ou '; $end é o mesmo, ou tem atrás uma vírgula ou um ponto e vírgula.
visible-code-quotes = “{ $name }” está escrita entre aspas, e o leitor também as veria
    .help = Apague “{ $start }” no começo e “{ $end }” no fim. O Fluent não precisa de aspas em volta de um texto.
    .label = aparece tal como está
visible-code-equals = o texto de “{ $name }” começa com um segundo “=”, e o leitor o veria
    .help = Apague um dos dois.
    .label = aparece tal como está
# $code é o nome da própria mensagem e o sinal que vem depois, como help-button =
visible-code-twice = o texto de “{ $name }” começa mais uma vez com “{ $code }”, e o leitor veria isso
    .help = Apague “{ $code }” no começo do texto.
    .label = aparece tal como está
# $code é um sinal, como %, que fica antes de chaves.
visible-code-sign = “{ $name }” tem “{ $code }” logo antes de um valor entre chaves, e o leitor veria isso
    .help = Apague “{ $code }”. As chaves bastam para que o valor apareça ali.
    .label = aparece tal como está
# $code é <unk>.
visible-code-no-word = “{ $name }” tem “{ $code }”, que uma tradução automática deixa onde não conhece a palavra
    .help = Compare o texto com o original e escreva no lugar o que falta.
    .label = aparece tal como está
# $code é o colchete de uma variante, como [many], que não começa a sua linha.
visible-code-variant = “{ $name }” tem “{ $code }” no meio de um texto, e o leitor veria isso tal como está
    .help = Comece uma nova linha antes: cada variante fica em sua própria linha.
    .label = nova linha aqui
# $code é o começo de uma variante a que falta um colchete, ou com outros sinais, como few] ou (few).
visible-code-bracket = “{ $name }” tem “{ $code }” no começo de uma linha, e o leitor veria isso tal como está
    .help = Escreva no lugar: [{ $key }]. Cada variante começa com seu nome entre colchetes.
    .label = aqui, [{ $key }]
reserved-name = a seção “{ $name }” tem o nome de um comando, por isso ninguém poderia lê-la
    .help = Dê a ela outro nome.
untranslated = “{ $name }” é igual ao original
    .help = Traduza o texto, a não ser que seja um nome ou uma palavra que os dois idiomas têm em comum.
not-normalized = “{ $name }” tem uma letra e o seu acento como dois caracteres
    .help = Escreva a letra de novo, como um só caractere.
    .label = dois caracteres
unused-allow = este comentário permite “{ $rule }”, mas não há nada a permitir
    .help = Apague o comentário. Ele esconderia a próxima falha desse tipo.
unused-allow-unknown = este comentário permite “{ $rule }”, mas não existe essa regra
    .help = Para ver todas as regras, execute: { -program } rules
unused-allow-near = este comentário permite “{ $rule }”, mas não existe essa regra
    .help = Você quis dizer “{ $suggestion }”?
# Um comentário que começa com “mira:” e que não se pode ler. $sign é #, ## ou ###. “mira: allow(…)” se escreve assim mesmo.
unused-allow-form = este comentário não faz nada: uma permissão não se escreve assim
    .help = Escreva: { $sign } mira: allow(regra) o motivo. Para ver todas as regras, execute: { -program } rules
    .label = não faz nada
unused-allow-form-rule = este comentário não faz nada: uma permissão não se escreve assim
    .help = Escreva: { $sign } mira: allow({ $rule }) o motivo
    .label = não faz nada

## O que se diz abaixo do que o “mira check” encontrou.

# É dito abaixo de muitos problemas, quando algumas são de outro tipo. $missing e $others (número)
check-rest =
    { $missing ->
        [one] { $missing } destes problemas é de um texto ainda não traduzido.
       *[other] { $missing } destes problemas são de textos ainda não traduzidos.
    }
    .help =
        { $others ->
            [one] Para ver só o outro, acrescente ao comando: { $options }
           *[other] Para ver só os outros { $others }, acrescente ao comando: { $options }
        }

## As regras: o que cada uma encontra, em uma linha sem ponto final, e por que isso importa.

rule-unknown-locale = uma pasta que não tem o nome de um idioma
    .why = O programa procura cada idioma pelo nome da pasta. Ninguém veria jamais o que está nesta.
rule-misplaced-file = um arquivo que o original não tem
    .why = O programa pede os arquivos que o original tem. Nunca abre este, e as mensagens dele aparecem no idioma original.
rule-missing-file = um arquivo do original que não está aqui
    .why = Todas as suas mensagens aparecem no idioma original.
rule-copied-file = um arquivo copiado do original e não traduzido
    .why = Conta como traduzido, por isso ninguém sabe que ainda há trabalho. Sem essas mensagens o leitor vê o mesmo, e o trabalho é contado. Arquivos de nomes e idiomas próximos do original são deixados em paz.
rule-unreadable-file = um arquivo ou uma pasta que não se pode ler
    .why = Ninguém sabe o que contém. Todo o resto é verificado do mesmo modo.
rule-invalid-encoding = um arquivo que não está salvo em UTF-8
    .why = As letras apareceriam como outras, ou o arquivo não poderia ser lido.
rule-byte-order-mark = uma marca invisível (BOM) no começo de um arquivo
    .why = O Fluent toma a marca por parte da primeira linha e perde a primeira mensagem. Alguns editores a escrevem sem perguntar.
rule-carriage-return = uma linha que termina com CR sozinho
    .why = O Fluent não vê o fim dessa linha e lê duas mensagens como uma.
rule-syntax-error = algo que o Fluent não consegue ler
    .why = O Fluent deixa de fora a mensagem inteira, e ela aparece no idioma original. Cada problema indica a causa.
rule-too-deep = chaves dentro de chaves sem nenhuma utilidade
    .why = O programa que as lê pode falhar. Nenhum texto precisa de mais do que algumas.
rule-duplicate-message = o mesmo nome duas vezes em um arquivo
    .why = Só um dos dois é mostrado, e qual deles é obra do acaso: alguns programas usam o primeiro, outros o último.
rule-duplicate-attribute = o mesmo atributo duas vezes em uma mensagem
    .why = Só um dos dois é mostrado.
rule-duplicate-variant = o mesmo nome duas vezes entre as variantes
    .why = É mostrada a primeira que serve, por isso a segunda nunca aparece.
rule-missing-message = uma mensagem do original que não está traduzida
    .why = Ela aparece no idioma original.
rule-missing-attribute = um atributo da mensagem original que não está aqui
    .why = Títulos, dicas e rótulos costumam ser atributos. Ele aparece no idioma original, ou não aparece.
rule-missing-value = uma mensagem com atributos, sem o texto que o original tem
    .why = Não se veria nada onde vai o texto.
rule-empty-text = um texto em que não se vê nada, quando o original tem texto
    .why = Não se vê nada. Se a mensagem não estivesse ali, apareceria o texto original.
rule-obsolete-message = uma mensagem que o original não tem
    .why = O programa nunca a pede. Muitas vezes o nome está mal escrito, ou mudou no original.
rule-obsolete-attribute = um atributo que a mensagem original não tem
    .why = O programa nunca o pede. Os atributos dos termos são assunto de cada idioma.
rule-unknown-reference = uma mensagem ou um termo entre chaves que não existe
    .why = Apareceria o nome entre chaves. Pode-se usar tudo o que o original tem, mesmo que não esteja traduzido.
rule-cyclic-reference = mensagens que se referem umas às outras em círculo
    .why = Nunca chegariam ao fim, por isso nenhuma é mostrada.
rule-unknown-function = uma função que o Fluent não tem
    .why = Apareceria o nome entre chaves. Uma tradução pode usar o que o original usa.
rule-invalid-argument = uma opção que a função não aceita
    .why = O número ou a data apareceria de um modo diferente do previsto, ou não apareceria.
rule-unknown-argument = um termo recebe um nome ou um valor pelo qual não escolhe
    .why = É mostrada a sua forma padrão, por exemplo o nominativo onde se queria o genitivo. O que serve para escolher em outro termo é aceito.
rule-missing-argument = um termo mostra uma variável que não recebe
    .why = Um termo não vê as variáveis do programa, só o que está entre parênteses depois do seu nome. Apareceria o nome da variável entre chaves.
rule-unknown-variable = uma variável que o programa nunca preenche
    .why = O programa preenche as variáveis que o original tem. De qualquer outra aparece o nome entre chaves.
rule-missing-variable = uma variável do original que nenhuma variante usa
    .why = Falta o que a variável diz: um nome, um número, uma data. Basta que uma variante a tenha. Não se pede a que o original usa só para escolher, sem mostrá-la.
rule-missing-plural = uma forma de plural do idioma que não tem variante
    .why = Para esses números é mostrada outra variante, e a frase fica errada, como “5 arquivo”. Só se pedem as formas de que os números inteiros precisam, e só onde um texto mostra o número.
rule-unreachable-variant = uma variante que nunca é mostrada: não é uma forma de plural do idioma, ou o nome foi traduzido
    .why = Nenhum número assume essa forma, por isso a variante nunca é mostrada. Muitas vezes foi copiada do original, ou está mal escrita.
rule-markup-mismatch = uma tag de HTML perdida, acrescentada, com outro nome, mal escrita ou sem fechar
    .why = A página ficaria diferente, ou perderia um link. O que só parece uma tag, como <arquivo>, não é.
rule-edge-whitespace = um espaço no começo ou no fim de um texto
    .why = Serve para juntar textos, o que dá errado nos idiomas que ordenam as palavras de outro modo. O espaço que o original tem é aceito.
rule-hidden-character = um caractere que ninguém vê e que muda o modo como o texto aparece
    .why = Muda a direção da escrita ou quebra o texto. Os de que algumas escritas precisam, como os de união e os espaços de largura zero, são deixados em paz.
rule-visible-code = um código de outro formato, como \n ou &eacute;, que o leitor veria
    .why = O Fluent o mostra tal como está: só conhece esses códigos entre chaves e aspas. O que também está no original é aceito.
rule-reserved-name = uma seção com o nome de um comando
    .why = Digitar o nome executaria o comando, por isso ninguém poderia ler a seção.
rule-unused-allow = um comentário que permite uma falha que não existe
    .why = Ele esconderia a próxima falha desse tipo.
rule-untranslated = um texto igual ao original
    .why = Pode ser um esquecimento. Nomes e palavras que os idiomas têm em comum costumam ser iguais, por isso esta regra só vale quando é pedida.
rule-not-normalized = letras e acentos como caracteres separados
    .why = São iguais à vista, mas uma busca pela palavra pode não encontrá-la. Esta regra só vale quando é pedida.
