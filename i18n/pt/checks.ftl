### Os textos dos comandos para quem traduz: regras, problemas, relatórios.

## A pasta dos idiomas, que check, status, new e fmt procuram. “--i18n” se escreve assim mesmo.

folder-not-found = não há nenhuma pasta “i18n” aqui nem nas pastas acima
    .help = Vá até a pasta que a contém, ou indique-a: --i18n PASTA
# $folder é um caminho, como foi digitado.
folder-missing = a pasta “{ $folder }” não existe
    .help = Verifique se está escrita corretamente. É a pasta que contém uma pasta para cada idioma.
folder-is-a-file = “{ $folder }” é um arquivo, não uma pasta
    .help = Indique a pasta que contém uma pasta para cada idioma.
folder-unreadable = não é possível ler a pasta “{ $folder }”: { io-reason }
    .help = Verifique as permissões de leitura, ou indique outra: --i18n PASTA
folder-current = não é possível saber qual é a pasta atual: { io-reason }
    .help = Ela pode ter sido apagada. Vá até uma pasta que exista.
# $found vale “yes” quando $nearest é a pasta que provavelmente se queria, “new” quando $nearest é um idioma
# que se pode começar, e senão “no”. $options é o fim do comando, como “ --i18n traducoes”; quase sempre está vazio.
folder-no-locale = não há nenhuma pasta “{ $locale }” em “{ $folder }”
    .help =
        { $found ->
            [yes] Você quis dizer “{ $nearest }”?
            [new] Para começar este idioma, execute: { -program } new { $nearest }{ $options }
           *[no] Para ver os idiomas disponíveis, execute: { -program } status{ $options }
        }
folder-no-file = “{ $path }” não é um arquivo “.ftl” de “{ $locale }”
    .help =
        { $found ->
            [no] Verifique se está escrito corretamente. Para verificar o idioma inteiro, digite apenas “{ $locale }”.
           *[yes] Você quis dizer “{ $nearest }”?
        }
folder-no-source = o idioma de origem “{ $locale }” não tem pasta em “{ $folder }”
    .help =
        { $found ->
            [no] Indique o idioma de origem (--source IDIOMA), ou a pasta que contém uma pasta para cada idioma (--i18n PASTA).
           *[yes] Você quis dizer “{ $nearest }”? Nesse caso, acrescente: --source { $nearest }
        }
folder-no-texts = não há arquivos “.ftl” na pasta do idioma de origem, “{ $path }”
    .help = Ponha ali os arquivos originais, ou indique outro idioma de origem: --source IDIOMA

## A configuração de um projeto.

# $config é o caminho do arquivo, ou uma opção; $line é 0 se for uma opção.
config-at =
    { $line ->
        [0] { $config }
       *[other] { $config }:{ $line }
    }
config-unreadable =
    { $reason ->
        [link] { $config } é um link
       *[other] não é possível ler { $config }: { io-reason }
    }
    .help =
        { $reason ->
            [link] Ponha o próprio arquivo no lugar do link.
           *[other] Verifique se é um arquivo comum em UTF-8 e se ele pode ser lido.
        }
config-syntax = { config-at }: isto não é TOML válido
    .help = Um texto fica entre aspas, e uma lista, entre colchetes. Por exemplo: source = "en"
# $found é “no” se nenhuma chave for parecida; se não, $nearest é essa chave. $known lista todas.
config-unknown-key = { config-at }: chave desconhecida: “{ $key }”
    .help =
        { $found ->
            [no] As chaves conhecidas são: { $known }
           *[yes] Você quis dizer { $nearest }?
        }
config-missing-key = { config-at }: falta aqui a chave “{ $key }”
    .help = Acrescente a chave, por exemplo: { $key } = "i18n/{ "{" }locale{ "}" }/*.ftl"
config-wrong-type =
    { config-at }: “{ $key }” deve ser { $wanted ->
        [text] um texto entre aspas
        [texts] uma lista de textos
        [table] uma tabela
       *[tables] uma lista de tabelas
    }
    .help =
        Escreva: { $wanted ->
            [text] { $key } = "…"
            [texts] { $key } = ["…", "…"]
            [table] [{ $key }]
           *[tables] [[{ $key }]]
        }
config-no-name = { config-at }: “{ $name }” não pode ser o nome de um idioma
    .help = Dê ao idioma o nome que a pasta ou o arquivo dele tem, por exemplo: source = "en"
config-no-locale = { config-at }: o padrão “{ $pattern }” não contém { "{" }locale{ "}" }
    .help = Escreva { "{" }locale{ "}" } onde fica o nome do idioma, por exemplo: i18n/{ "{" }locale{ "}" }/*.ftl
config-source-locale = { config-at }: o padrão do idioma de origem, “{ $pattern }”, contém { "{" }locale{ "}" }
    .help = Escreva ali o nome do idioma de origem.
config-wildcards = { config-at }: os padrões “{ $pattern }” e “{ $other }” não têm os mesmos curingas
    .help = Cada * e cada ** de um padrão precisa de outro no outro padrão, na mesma ordem.
config-leaves = { config-at }: o padrão “{ $pattern }” sai da pasta do projeto
    .help = Ponha { $config } na pasta que contém todos os arquivos.
config-pattern =
    { config-at }: { $kind ->
        [name] “{ $name }” não significa nada no padrão “{ $pattern }”
        [unclosed] falta fechar uma chave no padrão “{ $pattern }”
       *[too-many] o padrão “{ $pattern }” tem curingas demais
    }
    .help =
        { $kind ->
            [name] O único nome entre chaves é { "{" }locale{ "}" }; um arquivo l10n.toml pode ter outros em [env].
            [unclosed] Feche a chave: { "{" }locale{ "}" }
           *[too-many] Escreva ** no lugar de várias pastas.
        }
config-claimed-twice = { config-at }: “{ $path }” corresponde a dois padrões, “{ $first }” e “{ $second }”
    .help = Mude um dos padrões, ou exclua o arquivo de um deles com exclude.
config-too-many = há mais de { $limit } arquivos em “{ $folder }”
    .help = Use padrões que comecem com os nomes das pastas.
config-too-many-here = { config-at }: { config-too-many }
    .help = { config-too-many.help }
config-circle = { config-at }: “{ $other }” inclui este arquivo por sua vez
    .help = Apague uma das duas inclusões.
config-no-include = { config-at }: não é possível ler o arquivo “{ $other }”
    .help = O caminho dele começa na pasta que basepath indica.
config-unknown-rule = { config-at }: não existe a regra “{ $rule }”
    .help =
        { $found ->
            [no] Para ver todas as regras, execute: { -program } rules
           *[yes] Você quis dizer { $nearest }?
        }
config-level = { config-at }: “{ $level }” não é um nível
    .help =
        { $found ->
            [no] Escreva off, note, warning ou error.
           *[yes] Você quis dizer { $nearest }?
        }

## A linha de base: os problemas que já são conhecidos e não são mostrados.

baseline-version = { config-at }: esta linha de base não tem uma versão que este programa possa ler
    .help = Para gravá-la de novo, apague-a e depois execute: { -program } check --write-baseline
baseline-conflict = { config-at }: a mesclagem desta linha de base não foi concluída
    .help = Para gravá-la de novo, apague-a e execute: { -program } check --write-baseline
check-stdin-alone = “-” é o texto da entrada padrão, e não pode ser indicado junto com outros arquivos ou idiomas
    .help = Indique-o sozinho: { -program } check --stdin-filename CAMINHO -
check-stdin-fix = o texto da entrada padrão não pode ser alterado
    .help = Indique o próprio arquivo: { -program } check --fix CAMINHO
check-stdin-no-dash = --stdin-filename exige “-” como arquivo
    .help = Execute: { -program } check --stdin-filename { $path } -
baseline-part = uma linha de base vale para o projeto inteiro
    .help = Não indique idiomas, arquivos nem pastas; execute: { -program } check --write-baseline
baseline-written =
    { $count ->
        [one] { $path } contém agora { $count } problema conhecido
       *[other] { $path } contém agora { $count } problemas conhecidos
    }
    .help = A partir de agora, só os novos são mostrados. Para verificar, execute: { -program } check

## “mira init”: a configuração de um projeto.

init-exists = { $path } já existe, então nada foi gravado
    .help = Para ver as traduções que ele encontra, execute: { -program } status
init-outside = “{ $path }” está fora desta pasta, então nada foi gravado
    .help = Vá para a pasta que contém todos os arquivos do projeto e execute: { -program } init
init-found =
    Encontrados { $files ->
        [one] um arquivo original
       *[other] { $files } arquivos originais
    } em “{ $source }” e { $locales ->
        [0] nenhum outro idioma
        [one] outro idioma
       *[other] outros { $locales } idiomas
    }
    .help = Para verificar as traduções, execute: { -program } check

## As palavras antes de cada problema: “erro[regra]: título”. Em minúsculas.

severity-error = erro
severity-warning = aviso
severity-note = nota
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
report-cut = Em cada arquivo são mostrados e contados no máximo { $limit } problemas de cada tipo. Corrija estes e verifique de novo.

## “mira status”: o quanto cada tradução avançou. As palavras no alto da tabela são curtas.

# $locale é o código do idioma de origem, por exemplo “en”.
status-source =
    { $messages ->
        [one] O idioma de origem, { $locale }, tem { $messages } mensagem.
       *[other] O idioma de origem, { $locale }, tem { $messages } mensagens.
    }
status-none = Ainda não há nenhum outro idioma. Para começar um, execute: { -program } new IDIOMA{ $options }
status-locale = Idioma
status-translated = Traduzidas
status-missing = Faltam
status-obsolete = Sobram
status-percent = { $percent }%
# Fica no alto de uma lista de textos. $path é um arquivo.
status-left = Falta traduzir em “{ $path }”:
status-too-much = a lista do que falta tem mais de { $limit } MB, por isso nada foi impresso
    .help = Informe um idioma ou alguns. Para ver só os números, retire --missing.
status-unreadable = não é possível ler “{ $path }”: { io-reason }
    .help = As mensagens dele contam entre as que faltam.

## “mira rules”: as regras usadas para verificar as traduções, e o porquê de cada uma.

# Fica onde outras têm “erro” ou “aviso”: esta regra só é usada quando se pede.
severity-off = inativa
rules-more = Para saber mais sobre uma regra, execute: { -program } rules REGRA
rules-source = Original:
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
rules-off = Esta regra fica inativa por padrão. Para usá-la, execute:
    .command = { -program } check --deny { $rule }
rules-silence = Se for intencional, escreva esta linha acima da mensagem, com o seu motivo. Para o arquivo inteiro, comece-a com ### em vez de #.
rules-silence-file = Se for intencional, escreva esta linha no começo do arquivo, com o seu motivo:
rules-allow = Para verificar sem esta regra, execute:
    .command = { -program } check --allow { $rule }
# Fica nessa linha: “# mira: allow(regra) o motivo”.
rules-reason = o motivo
# $found é “no” quando nenhum nome é parecido o bastante; senão, $nearest é esse nome.
rules-unknown = não existe a regra “{ $rule }”
    .help =
        { $found ->
            [no] Para ver as regras, execute: { -program } rules
           *[yes] Você quis dizer “{ $nearest }”? Para ver todas as regras, execute: { -program } rules
        }

## O comando “fmt”, que dá aos arquivos uma forma comum (fins de linha, espaços, recuo).
## O resumo aparece depois dos nomes dos arquivos.

# $changed, $unchanged, $skipped (número): arquivos
fmt-done = arquivos alterados: { $changed }; já tinham este formato: { $unchanged }; ignorados: { $skipped }
# O mesmo quando apenas se mostra: nada foi gravado.
fmt-shown = arquivos que mudariam: { $changed }; já têm este formato: { $unchanged }; ignorados: { $skipped }
# Mostrado com “fmt --check” e “fmt --diff”, depois da linha acima.
fmt-only-ends =
    { $files ->
        [one] { $files } deles muda só nos fins de linha: CRLF (Windows) em vez de LF.
       *[other] { $files } deles mudam só nos fins de linha: CRLF (Windows) em vez de LF.
    }
# $path é um arquivo; $line e $column (número) contam a partir de 1; $cause: o que está errado ali, e $help: o
# que fazer, com as palavras de “check”. $found é “no” para um arquivo que “check” não encontraria.
fmt-fault = { $path }:{ $line }:{ $column }: { $cause }
    .help =
        { $help }
        { $found ->
            [no] O arquivo ficou como estava.
           *[yes] O arquivo ficou como estava. Para ver o lugar, execute: { -program } check{ $options }
        }
# O mesmo de um arquivo grande demais para descobrir o que está errado.
fmt-syntax = { $path }:{ $line }:{ $column }: há um erro aqui, por isso o arquivo ficou como estava
    .help =
        { $found ->
            [no] Abra o arquivo em um editor, vá até esse lugar e procure um caractere que falte ou que sobre.
           *[yes] Para ver o que está errado, execute: { -program } check{ $options }
        }
fmt-too-deep = { $path }:{ $line }:{ $column }: há chaves demais umas dentro das outras aqui, por isso o arquivo ficou como estava
    .help = Divida esta mensagem em várias mais simples.
fmt-too-long = { $path }:{ $line }:{ $column }: esta mensagem ou este comentário é longo demais, por isso o arquivo ficou como estava
    .help = Divida-o em outros mais curtos.
fmt-would-change = { $path }:{ $line }:{ $column }: formatar mudaria esta mensagem ou este comentário, por isso o arquivo ficou como estava
    .help = Há nesse lugar um caractere incomum, por exemplo um retorno de carro no fim de uma linha. Apague-o e repita o comando.
# $found é “no” quando nenhum nome é parecido o bastante; senão, $nearest é esse nome.
fmt-missing = não há nenhum arquivo nem pasta “{ $path }”
    .help =
        { $found ->
            [no] Verifique se está escrito corretamente.
           *[yes] Você quis dizer “{ $nearest }”?
        }
fmt-system = “{ $path }” ficou como estava: { io-reason }
    .help = Nada se perdeu. Resolva isso e repita o comando.
fmt-not-a-file = “{ $path }” não é um arquivo comum, por isso foi ignorado
    .help = Indique um arquivo ou uma pasta com arquivos.
# $limit (número): megabytes
fmt-too-large = “{ $path }” tem mais de { $limit } MB, por isso foi ignorado
    .help = Divida-o em arquivos menores.
fmt-not-text = “{ $path }” não é texto UTF-8, por isso foi ignorado
    .help = Abra-o em um editor e salve-o como UTF-8.
fmt-protected = “{ $path }” é somente leitura, por isso foi ignorado
    .help = Permita a gravação nele e repita o comando.
fmt-changed = outro programa alterou “{ $path }” enquanto isso, por isso o arquivo foi ignorado
    .help = Salve o seu trabalho nesse programa e repita o comando.
# $path: um link para fora da pasta que está sendo formatada.
fmt-outside = o link “{ $path }” aponta para fora da pasta, por isso seu destino foi ignorado
    .help = Para formatar também o destino, digite o caminho dele.
# “Links físicos”: vários nomes de um mesmo arquivo, como os que o “ln” cria.
fmt-hard-links = “{ $path }” tem outros nomes (links físicos), que manteriam o texto anterior, por isso foi ignorado
    .help = Substitua-o por uma cópia dele mesmo e repita o comando; os outros nomes mantêm o texto anterior.
fmt-sticky = “{ $path }” pertence a outra pessoa, em uma pasta onde só os donos podem substituir arquivos, por isso foi ignorado
    .help = Peça ao dono que execute o comando.
fmt-attributes = não é possível manter o grupo, a lista de acesso ou um atributo estendido de “{ $path }”, por isso foi ignorado
    .help = Execute o comando como dono do arquivo.
fmt-loop = o link “{ $path }” aponta para uma pasta que o contém, por isso foi ignorado
    .help = Apague este link.

## O comando “new”, que cria os arquivos de um novo idioma.

new-which = nenhum idioma foi indicado
    .help = Digite o código dele, por exemplo: { -program } new pt-BR
# $found vale “no” quando não há nada a sugerir; caso contrário, $nearest é o código mais provável. Se vale “name”,
# $name é o nome desse idioma.
new-no-language = “{ $locale }” não é o código nem o nome de um idioma
    .help =
        { $found ->
            [no] Digite um código, por exemplo “pl” ou “pt-BR”, ou um nome, por exemplo “crioulo haitiano”.
            [name] Você quis dizer “{ $name }”? O código é: { $nearest }
           *[yes] Você quis dizer “{ $nearest }”?
        }
new-several = “{ $name }” pode ser um de vários idiomas
    .help = Execute o comando de novo com um código no lugar do nome: { $languages }
new-exists = “{ $path }” já existe, por isso nada foi criado
    .help = Para ver o que falta traduzir, execute: { -program } status --missing { $locale }{ $options }
new-cannot = não é possível criar “{ $path }”: { io-reason }
    .help = Nada foi criado. Verifique as permissões de gravação da pasta onde ele ficaria.
new-faulty-source = { $path }:{ $line }:{ $column }: há um erro neste arquivo original, por isso nada foi criado
    .help = Para ver o que está errado, execute: { -program } check { $source }{ $options }
new-made = “{ $path }” já pode ser traduzido
    .help = Abra os arquivos em um editor de texto: as primeiras linhas explicam o que fazer. Para ver quanto falta, execute: { -program } status { $locale }{ $options }
new-added =
    { $files ->
        [one] { $files } arquivo está pronto para traduzir
       *[other] { $files } arquivos estão prontos para traduzir
    }
    .help = { new-made.help }
# $messages, $files (Number)
new-completed = textos a traduzir que foram acrescentados: { $messages }; arquivos: { $files }
    .help = Cada texto novo aparece em um comentário como está em “{ $source }” e, abaixo, há uma cópia vazia. Para traduzi-lo, apague o # e o espaço depois dele nas linhas da cópia vazia, e escreva o seu texto depois de cada = e de cada ] que não tenha nada depois. Para ver quanto falta, execute: { -program } status { $locale }{ $options }
new-complete = nada foi acrescentado: “{ $locale }” já contém todos os textos do idioma de origem, traduzidos ou prontos para traduzir
    .help = Para ver o que falta traduzir, execute: { -program } status --missing { $locale }{ $options }
new-not-restored = “{ $path }” foi alterado e não pôde ser restaurado
    .help = Restaure-o a partir do seu backup ou apague os comentários que foram acrescentados.
new-not-listed = “{ $path }” não prevê o idioma “{ $locale }”
    .help = Acrescente “{ $locale }” à lista de idiomas e execute o comando de novo.
# As primeiras linhas de cada arquivo novo. “=” e “[” são os caracteres desse arquivo.
# $source é o código do idioma de origem.
new-intro =
    Cada texto aparece aqui como está em “{ $source }” e, abaixo, há uma cópia vazia para preencher.
    Para traduzi-lo, apague o # e o espaço depois dele nas linhas da cópia vazia, e escreva
    o seu texto depois de cada = e de cada ] que não tenha nada depois. Não mude os nomes nem o que está entre chaves.
    Os números depois de uma [palavra] mostram para quais números essa forma é usada.
    Enquanto um texto não é traduzido, os leitores o veem em outro idioma.

## O que a verificação encontra. Cada mensagem é uma linha que se entende sozinha, em minúsculas e sem
## ponto final, pois vem depois de “error[regra]: ”. O atributo .help diz o que fazer; .label fica
## junto do lugar marcado e tem no máximo cinco palavras. O que está entre aspas é mostrado tal como está no
## arquivo.

## Arquivos e pastas.

unknown-locale = o nome da pasta, “{ $name }”, não é um código de idioma conhecido
    .help = Renomeie a pasta com o código do idioma, por exemplo “pl” para o polonês ou “pt-BR” para o português do Brasil.
unknown-locale-near = o nome da pasta, “{ $name }”, não é um código de idioma conhecido
    .help = Você quis dizer “{ $suggestion }”? Renomeie a pasta.
unknown-locale-copy = o nome da pasta, “{ $name }”, não é um código de idioma conhecido, e “{ $suggestion }” já existe
    .help = Se for uma cópia, mova-a para outro lugar ou apague-a. Os leitores só veem o que “{ $suggestion }” contém.
# Os dois nomes são o mesmo código, em maiúsculas ou minúsculas, como “es” e “ES”.
unknown-locale-same = as pastas “{ $name }” e “{ $suggestion }” são do mesmo idioma, e só “{ $suggestion }” é lida
    .help = Mova para “{ $suggestion }” o que deve aparecer e apague esta pasta.
misplaced-file = o programa nunca abre “{ $file }”: o original não tem esse arquivo
    .help = Mova as mensagens de que precisa para o arquivo que as tem no original e apague este.
misplaced-file-near = o programa nunca abre “{ $file }”: o original não tem esse arquivo
    .help = Você quis dizer “{ $suggestion }”? Renomeie o arquivo.
misplaced-file-folder = o programa nunca abre “{ $file }”: o original não tem essa pasta
    .help = Você quis dizer “{ $suggestion }”? Renomeie a pasta “{ $folder }”.
misplaced-file-move = o programa nunca abre “{ $file }”: o original não tem esse arquivo
    .help = Você quis dizer “{ $suggestion }”? Mova-o para lá.
missing-file =
    { $messages ->
        [one] falta o arquivo “{ $file }”, com sua única mensagem
       *[other] falta o arquivo “{ $file }”, com suas { $messages } mensagens
    }
    .help = Copie para cá o arquivo original e traduza-o. Apague o que ainda não foi traduzido: contaria como traduzido.
copied-file = este arquivo não está traduzido: todos os textos são iguais aos do original
    .help = Traduza os textos. Apague os que ainda não foram traduzidos: os leitores verão o texto original de qualquer modo.
unreadable-file = não é possível ler isto: { io-reason }
    .help = Verifique o que é e as permissões de leitura. Todo o resto foi verificado.
unreadable-file-special = isto não é um arquivo comum, por isso não foi aberto
    .help = Substitua-o por um arquivo de texto, ou apague-o.
unreadable-file-loop = este link aponta para uma pasta que o contém
    .help = Apague o link, ou faça-o apontar para outro lugar.
unreadable-file-large = este arquivo tem mais de { $limit } MB, por isso não foi lido
    .help = Arquivos de tradução são muito menores. Veja o que ele contém.
unreadable-file-many = este arquivo não foi lido: com ele, os arquivos deste idioma têm mais de { $limit } linhas e chaves
    .help = Arquivos de tradução são muito menores. Veja o que eles contêm.
invalid-encoding = este arquivo não está salvo em UTF-8, a codificação que serve para todos os idiomas
    .help = Salve-o de novo com a codificação “UTF-8”. Parece estar em uma mais antiga, como Latin-1, em que este caractere é “{ $character }”.
    .label = não é UTF-8
invalid-encoding-utf16 = este arquivo está salvo em UTF-16, e o Fluent só lê UTF-8
    .help = Salve-o de novo com a codificação “UTF-8”.
invalid-encoding-binary = este não é um arquivo de texto
    .help = Substitua-o pelo arquivo de texto. Pode ser uma imagem ou um documento com o nome trocado.
byte-order-mark = o arquivo começa com uma marca invisível (BOM) que faz o Fluent perder a primeira mensagem
    .help = Salve-o de novo com a codificação “UTF-8 sem BOM”.
    .label = marca invisível
carriage-return =
    { $count ->
        [one] uma linha termina com um caractere CR isolado, que o Fluent não reconhece
       *[other] { $count } linhas terminam com um caractere CR isolado, que o Fluent não reconhece
    }
    .help = Salve o arquivo de novo com os fins de linha “LF” (Unix) ou “CRLF” (Windows).
    .label = a linha termina aqui

## Sintaxe: o que o Fluent não consegue ler.

syntax-conflict = duas pessoas mudaram as mesmas linhas, e o conflito não foi resolvido
    .help = Deixe as linhas certas. Apague as outras e as que começam com { "<<<<<<<" }, { "=======" } e { ">>>>>>>" }.
syntax-space = há um espaço incomum ({ $code }) onde o Fluent precisa de um espaço comum
    .help = Troque-o por um espaço comum.
    .label = espaço incomum
syntax-space-no-break = há um espaço inseparável ({ $code }) onde o Fluent precisa de um espaço comum
    .help = Troque-o por um espaço comum.
    .label = espaço inseparável
syntax-space-zero-width = há um espaço invisível, de largura zero, aqui ({ $code })
    .help = Apague-o: ponha o cursor logo depois dele e pressione Backspace uma vez.
    .label = espaço de largura zero
syntax-space-hidden = há um caractere invisível aqui ({ $code })
    .help = Apague-o: ponha o cursor logo depois dele e pressione Backspace uma vez.
    .label = caractere invisível
# Vários desses caracteres seguidos. $count (Number): todos. $spaces (Number): os que parecem espaços.
# $kind (String): “no-break” se só houver espaços inseparáveis; “hidden” se nenhum for visto; senão, “other”.
# $code é o do primeiro, como U+00A0.
syntax-space-several =
    { $kind ->
        [no-break] há { $count } espaços inseparáveis ({ $code }) onde o Fluent precisa de espaços comuns
        [hidden] há { $count } caracteres invisíveis aqui (como { $code })
       *[other] há { $count } espaços incomuns ou caracteres invisíveis aqui (como { $code })
    }
    .help =
        { $kind ->
            [hidden] Apague-os: ponha o cursor logo depois deles e pressione Backspace { $count } vezes.
           *[other]
                { $spaces ->
                    [one] Apague-os e digite um espaço comum.
                   *[other] Apague-os e digite { $spaces } espaços comuns.
                }
        }
    .label =
        { $kind ->
            [no-break] espaços inseparáveis
            [hidden] caracteres invisíveis
           *[other] espaços incomuns
        }
# $count (Number): caracteres a apagar. $code é o do primeiro, como U+00A0.
syntax-space-line-start =
    { $count ->
        [one] há um espaço ou um caractere invisível ({ $code }) no começo desta linha
       *[other] há { $count } espaços ou caracteres invisíveis (como { $code }) no começo desta linha
    }
    .help =
        { $count ->
            [one] Apague-o: ponha o cursor logo depois dele e pressione Backspace uma vez.
           *[other] Apague-os: ponha o cursor logo depois do último e pressione Backspace { $count } vezes.
        }
    .label = apague isto
syntax-tab = há uma tabulação aqui, e o Fluent só aceita espaços
    .help = Troque a tabulação por quatro espaços.
    .label = uma tabulação
syntax-special-start = esta linha começa com “{ $character }”, por isso o Fluent não a lê como texto
    .help = Escreva esse caractere entre chaves e aspas: { "{" }"{ $character }"{ "}" }. Ou mova-o para a linha de cima, depois de outras palavras.
    .label = não é lido como texto
syntax-json = isto é JSON, não Fluent
    .help = Apague as chaves, as aspas e as vírgulas. Cada texto fica em sua própria linha, com “=” depois do nome: nome = texto
    .label = JSON
syntax-dot-space = há um espaço entre o ponto e “{ $attribute }”
    .help = Apague o espaço depois do ponto: .{ $attribute } = texto
    .label = espaço a mais
# Uma linha assim foi escrita por “mira new”, e é parte de uma mensagem: uma variante, um atributo, uma chave.
syntax-comment-inside = esta linha é um comentário no meio de “{ $name }”
    .help = Apague o “#” e o espaço depois dele, aqui e nas outras linhas de “{ $name }”. Se a tradução ainda não foi feita, ponha “# ” antes de todas as linhas.
    .label = é um comentário
syntax-comment-name = a linha “{ $name } =”, acima desta, é um comentário
    .help = Apague o “# ” antes de “{ $name }”, ou ponha “# ” também antes destas linhas.
syntax-orphan-attribute = o atributo “.{ $attribute }” não está abaixo de nenhuma mensagem
    .help = Ponha-o logo abaixo da mensagem dele, sem nada entre os dois.
# A mensagem logo acima virou comentário com um “#”, e o atributo dela ficou como estava.
syntax-orphan-attribute-comment = o atributo “.{ $attribute }” não está abaixo de nenhuma mensagem: “{ $name }”, acima dele, é um comentário
    .help = Apague o “# ” das linhas de “{ $name }”, ou ponha “# ” também antes desta linha.
syntax-stray-brace = há uma “{ "}" }” que não fecha nada
    .help = Apague-a. Para mostrar uma chave aos leitores, escreva { "{" }"{ "}" }"{ "}" }.
    .label = não fecha nada
syntax-backslash-brace = uma barra invertida antes de uma chave não funciona no Fluent
    .help = Para mostrar uma chave aos leitores, escreva { "{" }"{ "{" }"{ "}" } ou { "{" }"{ "}" }"{ "}" } em vez dos dois caracteres. Senão, apague a barra.
    .label = uma barra invertida
syntax-stray-brace-variable = falta “{ "{" }” antes de “${ $variable }”
    .help = Escreva: { "{" } ${ $variable } { "}" }
    .label = falta “{ "{" }”
syntax-stray-brace-term = falta “{ "{" }” antes de “-{ $term }”
    .help = Escreva: { "{" } -{ $term } { "}" }
    .label = falta “{ "{" }”
# As chaves em volta de uma variável, postas ao contrário: } $name {
syntax-braces-turned = as chaves em volta de “{ $expression }” estão ao contrário
    .help = Escreva: { "{" } { $expression } { "}" }
    .label = ao contrário
syntax-brace-own-line = a “{ "}" }” que fecha as variantes deve ficar em sua própria linha
    .help = Ponha a chave em uma nova linha.
    .label = nova linha aqui
syntax-name-digit = o nome “{ $name }” começa com um dígito
    .help = Os nomes começam com uma letra de a a z e não são traduzidos: copie o do original.
syntax-comment-style = não é assim que se escrevem comentários no Fluent
    .help = Comece a linha com “# ” (com um espaço depois do #).
syntax-comment-hashes = este comentário começa com { $count } “#”; o Fluent aceita no máximo três
    .help = Comece a linha com “# ” se for um comentário ou com “## ” se for um título.
    .label = são demais
syntax-comment-space = neste comentário falta o espaço depois de “#”
    .help = Comece a linha com “# ”, “## ” ou “### ”.
# O original tem uma mensagem com esse nome, e aqui a linha dela começa com “#” por descuido.
syntax-comment-message = o “#” antes de “{ $name }” transforma a mensagem em um comentário, por isso ela não é mostrada
    .help = Apague o “#”.
    .label = “#” antes do nome
# Os arquivos feitos com “mira new” mostram o texto original em comentários; aqui o “# ” deles também foi apagado.
syntax-template = esta linha mostra o texto original e não é mais um comentário
    .help = Ponha de novo “# ” antes dela e das outras linhas do texto original. Apague-o só antes das linhas que você preenche.
    .label = falta “# ”
# Nesses arquivos, um comentário diz para quais números se usa uma forma: “# [one]: 1, 21, 31”.
syntax-template-numbers = esta linha explica para quais números se usa uma forma e não é mais um comentário
    .help = Ponha de novo “# ” antes dela e das linhas parecidas.
    .label = falta “# ”
syntax-name-not-ascii = o nome “{ $name }” contém uma letra que não está entre “a” e “z” (sem acentos nem ç)
    .help = Os nomes não são traduzidos: copie o do original. Ele só pode ter letras de a a z (sem acentos nem ç), dígitos, “-” e “_”.
syntax-name-quotes = o nome “{ $name }” está escrito entre aspas
    .help = Apague as aspas em volta do nome: { $name } = texto
    .label = apague as aspas
syntax-no-name = não há nenhum nome antes deste “=”
    .help = Escreva antes dele o nome da mensagem: nome = texto
syntax-indented-name = “{ $name }” não está no começo da linha
    .help = Apague os espaços antes do nome.
    .label = há espaços antes
syntax-stray-text = esta linha não pertence a nenhuma mensagem
    .help = Apague-a, ou ponha “# ” antes dela para deixá-la como comentário. Se continuar o texto de cima, ponha quatro espaços antes dela.
# Os chats e os tradutores automáticos escrevem as mensagens como uma lista. $mark é o que está antes do nome, como “-” ou “1.”.
syntax-list-mark = há uma marca de lista, “{ $mark }”, antes do nome “{ $name }”
    .help = Apague-a aqui e antes dos outros nomes: cada linha deve começar com o seu nome.
    .label = apague isto
# Os chats e os documentos põem linhas assim em volta de um arquivo: ```
syntax-fence = esta linha de crases não faz parte da tradução
    .help = Apague a linha, e as outras que forem assim.
    .label = apague esta linha
# Uma linha de poucas palavras, onde o original tem um título: “## Menu”.
syntax-comment-lost = esta linha não pertence a nenhuma mensagem; o original tem aqui um título, que começa com “##”
    .help = Ponha “## ” antes dela. Se não for um título, apague-a.
    .label = falta “## ”
syntax-lost-indent = esta linha de texto não começa com espaços, por isso não pertence a nenhuma mensagem
    .help = Ponha quatro espaços antes dela: toda linha de um texto depois da primeira precisa deles. Se for uma anotação, ponha “# ” antes dela em vez disso.
    .label = aqui vão quatro espaços
syntax-full-width-equals = este é um caractere de largura total, e não um “=” comum
    .help = Escreva o caractere comum: { $name } = texto
    .label = não é um “=” comum
syntax-colon = depois de “{ $name }” há dois-pontos em vez de “=”
    .help = Escreva: { $name } = texto
    .label = aqui vai “=”
# Está abaixo do texto de outra mensagem, por isso também pode ser uma linha desse texto.
syntax-colon-below = depois de “{ $name }” há dois-pontos em vez de “=”
    .help = Escreva: { $name } = texto. Se a linha pertencer ao texto de cima, ponha quatro espaços antes dela.
    .label = aqui vai “=”
syntax-dotted-name = o atributo “.{ $attribute }” de “{ $name }” deve ficar em sua própria linha
    .help = Escreva “{ $name } =” e, na linha de baixo, quatro espaços e “.{ $attribute } = texto”.
syntax-name-character = o nome “{ $name }” contém “{ $character }”, que não é permitido
    .help = Os nomes não são traduzidos: copie o do original. Ele só pode ter letras de a a z (sem acentos nem ç), dígitos, “-” e “_”.
syntax-name-space = o nome “{ $name }” contém um espaço
    .help = Escreva-o como no original; provavelmente é “{ $fixed }”.
# O original não tem esse nome: pode ser uma linha do texto de cima, como “onde x = y”.
syntax-name-space-unknown = “{ $name }” não pode ser um nome: contém um espaço
    .help = Se a linha continuar o texto de cima, ponha quatro espaços antes dela. Senão, copie o nome do original.
syntax-no-equals = falta “=” depois de “{ $name }”
    .help = Escreva: { $name } = texto. Se a linha pertencer ao texto de cima, ponha quatro espaços antes dela.
syntax-attribute-no-equals = falta “=” depois de “{ $name }”
    .help = Escreva: { $name } = texto
    .label = falta “=” depois disto
syntax-empty-value = “{ $name }” não tem texto
    .help = Escreva o texto depois do “=”. Se ainda não tiver sido traduzido, ponha “# ” antes desta linha e das linhas dos seus atributos: será mostrado o texto original.
syntax-empty-attribute = “{ $name }” não tem texto
    .help = Escreva o texto depois do “=”. Se ainda não tiver sido traduzido, copie o texto original.
# O mesmo, para uma mensagem cujos atributos, nas linhas abaixo, também não têm texto.
syntax-empty-lines = nem “{ $name }” nem os seus atributos têm texto
    .help = Escreva o texto depois de cada “=”. Se ainda não tiver sido traduzido, ponha de novo “# ” antes destas linhas: será mostrado o texto original.
syntax-empty-term = o termo “{ $name }” não tem texto
    .help = Escreva o texto dele depois de “=”. Um termo precisa de texto, mesmo que tenha atributos.
syntax-no-default = nenhuma destas variantes está marcada como padrão, para quando nenhuma outra corresponde
    .help = Ponha um asterisco antes desta: *[{ $key }]
    .label = falta um asterisco
syntax-no-other = falta a variante padrão *[{ $key }]
    .help = Acrescente esta linha abaixo, para quando nenhuma outra variante corresponde: *[{ $key }] texto
    .label = última variante
# $fixed é como a variante deve começar: [one] ou *[other], por exemplo.
syntax-variant-bracket = o nome de uma variante deve ficar entre colchetes
    .help = Escreva: { $fixed }
    .label = fica entre colchetes
syntax-variant-extra = há caracteres a mais antes da variante [{ $key }]
    .help = Escreva: { $fixed }
    .label = caracteres a mais
syntax-variant-expected = esta linha não começa com o nome de uma variante entre colchetes
    .help = Escreva primeiro o nome, entre colchetes: [one] texto
    .label = faltam os colchetes
syntax-two-defaults = duas destas variantes estão marcadas como padrão
    .help = Deixe o asterisco em uma delas, quase sempre *[other], e apague o outro.
    .label = segundo asterisco
syntax-star-space = entre o asterisco e o colchete há um espaço
    .help = Escreva: *[{ $key }]
    .label = espaço a mais
syntax-star-inside = o asterisco está dentro do colchete
    .help = O asterisco vai antes do colchete: *[{ $key }]
    .label = asterisco dentro
syntax-variant-own-line = há duas variantes na mesma linha
    .help = Cada variante começa em sua própria linha: comece uma nova antes deste colchete.
    .label = nova linha aqui
syntax-message-selector = uma mensagem não serve para escolher uma variante
    .help = Use uma variável: { "{" } $name -> …
syntax-attribute-selector = o atributo de uma mensagem não serve para escolher uma variante
    .help = Use uma variável, ou o atributo de um termo: { "{" } -termo.atributo -> …
syntax-term-selector = um termo não serve para escolher uma variante; só os seus atributos servem
    .help = Use um atributo, por exemplo o gênero: { "{" } -brand.gender -> …
syntax-term-attribute = o atributo de um termo não pode ser mostrado aos leitores
    .help = Mostre o próprio termo, ou use o atributo para escolher uma variante: { "{" } -termo.atributo -> …
# $name é um atributo de um termo, com o seu ponto, como “.gênero”. É próprio da tradução: o original não o tem.
syntax-term-attribute-name = o nome “{ $name }” contém uma letra que não está entre “a” e “z” (sem acentos nem ç)
    .help = Escreva-o só com letras de a a z, aqui e em todos os outros lugares em que aparece.
syntax-nested-selector = há chaves a mais em volta do que vem antes de “->”
    .help = Apague as chaves de dentro: { "{" } $name -> …
syntax-unclosed-string = estas aspas não foram fechadas
    .help = Escreva as aspas de fechamento (") na mesma linha.
    .label = abertas aqui
syntax-escaped-quote = por causa da barra invertida antes dela, esta aspa faz parte do texto
    .help = Para mostrar uma barra invertida aos leitores, escreva \\ no lugar dela. Senão, apague-a.
    .label = não fecha o texto
syntax-positional-last = este valor está depois de uma opção
    .help = Ponha-o em primeiro lugar, logo depois do parêntese, como em NUMBER($n, minimumFractionDigits: 2)
    .label = vem primeiro
syntax-repeated-argument = a opção “{ $name }” aparece duas vezes
    .help = Deixe só uma.
syntax-escape = “{ $escape }” não significa nada no Fluent
    .help = Só têm significado \\ (uma barra invertida), \" (aspas) e \u ou \U com um número.
syntax-escape-brace = “{ $escape }” não significa nada no Fluent
    .help = Apague a barra invertida. Entre aspas, uma chave é mostrada como está.
    .label = barra invertida a mais
syntax-escape-newline = “{ $escape }” não significa nada no Fluent
    .help = Para começar outra linha, comece-a também no arquivo, com quatro espaços antes do texto. Ou escreva: { "{" }"\u000A"{ "}" }
    .label = não é uma quebra de linha
syntax-unicode-escape = faltam dígitos depois de “{ $escape }”
    .help = Escreva quatro dígitos (0–9, A–F) depois de \u, ou seis depois de \U, como em \u00E9. Ou digite o próprio caractere.
syntax-function-case = o nome da função “{ $name }” deve estar em maiúsculas
    .help = Escreva: { $fixed }
syntax-function-parentheses = faltam os parênteses depois da função “{ $name }”
    .help = Escreva: { $name }()
    .label = falta “()”
syntax-argument-literal = uma opção só aceita um número ou um texto entre aspas
    .help = Escreva um número, ou um texto entre "…".
# $name é uma opção, como “case” em (case= "genitivo"). $fixed é como deve ser escrita: case: "genitivo"
syntax-option-equals = depois de “{ $name }” há um “=” em vez de dois-pontos
    .help = Escreva: { $fixed }
    .label = aqui vai “:”
# O valor de uma opção, como (case: genitive), em vez de (case: "genitive").
syntax-argument-quotes = o valor “{ $value }” deve ficar entre aspas
    .help = Escreva: "{ $value }"
    .label = faltam as aspas
# $name é uma opção ou um valor, como “day” em (month: "long" day: "numeric").
syntax-comma = falta uma vírgula antes de “{ $name }”
    .help = Escreva uma vírgula antes.
    .label = falta uma vírgula antes disto
syntax-empty-variant = a variante [{ $key }] não tem texto
    .help = Escreva o texto dela depois do colchete. Para não mostrar nada aos leitores, escreva { "{" }""{ "}" }.
    .label = sem texto
syntax-variants-same-line = as variantes começam na mesma linha que a seta
    .help = Comece uma nova linha depois de -> e ponha cada variante em sua própria linha.
    .label = nova linha aqui
syntax-variable-name = depois de “$” não há um nome de variável válido
    .help = Copie a variável do original, sem espaços depois do $: { "{" } $name { "}" }
# $written é o nome com o seu “$”. $variable é o do original, sem ele.
syntax-variable-letter = o nome “{ $written }” contém uma letra que não está entre “a” e “z” (sem acentos nem ç)
    .help = Os nomes das variáveis não são traduzidos. Escreva: ${ $variable }
syntax-variable-space = entre “$” e “{ $variable }” há um espaço
    .help = Apague o espaço: ${ $variable }
    .label = espaço a mais
syntax-attribute-space = entre “{ $name }” e “.{ $attribute }” há um espaço
    .help = Apague o espaço: { $name }.{ $attribute }
    .label = espaço a mais
syntax-variable-dollar-after = o “$” deve vir antes de “{ $variable }”, e não depois
    .help = Escreva: ${ $variable }
    .label = “$” vem antes
syntax-reference-name = o Fluent não consegue ler este nome
    .help = Os nomes não são traduzidos: copie o do original. Ele só pode ter letras de a a z (sem acentos nem ç), dígitos, “-” e “_”, e nenhum espaço.
# $variable é uma do original, e entre as suas chaves há outras palavras: { $userName para você }.
syntax-words-in-braces = entre as chaves de “${ $variable }” há também outras palavras
    .help = Deixe só { "{" } ${ $variable } { "}" }. Se os leitores devem ver as outras palavras, escreva-as depois.
    .label = aqui só fica ${ $variable }
syntax-key = o nome de uma variante deve ser uma só palavra ou um número
    .help = Escreva uma palavra com letras de a a z, como [one], ou um número, como [1].
syntax-key-letter = o nome da variante [{ $key }] contém uma letra que não está entre “a” e “z” (sem acentos nem ç)
    .help = Escreva-o só com letras de a a z. Se um atributo de um termo tiver a mesma palavra, mude-a lá também.
# $keys é uma lista de nomes de variantes: [one], [other], por exemplo.
syntax-key-known = o nome da variante [{ $key }] contém uma letra que não está entre “a” e “z” (sem acentos nem ç)
    .help = Os nomes das variantes não são traduzidos. Use um destes: { $keys }
syntax-key-placeable = o nome de uma variante não pode ter chaves
    .help = Escreva o próprio nome ou número: [one] ou [1]
syntax-key-unclosed = o colchete desta variante não foi fechado
    .help = Escreva “]” depois do nome, como em [one]
syntax-quotes = o Fluent não reconhece estas aspas
    .help = Entre chaves, use aspas retas: "…"
    .label = use "
# $expression é uma variável, um termo ou uma função, como $name em { “$name” }.
syntax-quotes-around = “{ $expression }” está entre aspas dentro das chaves
    .help = Apague as aspas em volta de { $expression }. Se os leitores devem vê-las, ponha-as fora das chaves.
    .label = apague as aspas
# $kind (String): en é uma meia-risca (–), em um travessão (—), other qualquer outro caractere parecido.
syntax-dash =
    { $kind ->
        [en] há uma meia-risca (“{ $character }”) aqui em vez de um hífen
        [em] há um travessão (“{ $character }”) aqui em vez de um hífen
       *[other] há outro tipo de traço (“{ $character }”) aqui em vez de um hífen
    }
    .help = Escreva um hífen: { $fixed }
    .label = não é um hífen
syntax-full-width = este “{ $character }” é de largura total, mas o Fluent precisa do caractere comum
    .help = Escreva o caractere comum: { $fixed }
    .label = largura total
syntax-arrow = falta a seta “->” antes das variantes
    .help = Escreva isto e ponha a primeira variante na linha seguinte: { "{" } { $selector } ->
    .label = aqui vai ->
syntax-empty-placeable = não há nada entre estas chaves
    .help = Escreva uma variável dentro delas, ou apague-as. Para não mostrar nada aos leitores, escreva { "{" }""{ "}" }.
syntax-unclosed-brace = esta “{ "{" }” não foi fechada
    .help = Escreva “{ "}" }” onde ela termina. Para mostrar uma chave aos leitores, escreva { "{" }"{ "{" }"{ "}" }.
    .label = aberta aqui
# $expression é o que está entre as chaves, como $name ou -term.
syntax-brace-missing = falta “{ "}" }” depois de “{ $expression }”
    .help = Escreva: { "{" } { $expression } { "}" }
    .label = não foi fechada
# $character é um caractere escrito em vez da chave, como “)” em { $name ).
syntax-bracket-other = há um “{ $character }” aqui onde deve ficar uma “{ "}" }”
    .help = Ponha “{ "}" }” no lugar de “{ $character }”.
    .label = deve ser “{ "}" }”
# Um caractere a mais, como “)” em { $name) }.
syntax-bracket-extra = este “{ $character }” não fecha nada
    .help = Apague “{ $character }”.
    .label = não fecha nada
syntax-unclosed-parenthesis = este “(” não foi fechado
    .help = Escreva “)” depois do último valor.
    .label = aberto aqui
syntax-placeable = o Fluent não consegue ler o que há entre estas chaves
    .help = Entre chaves só pode haver: $variável, -termo, mensagem, "texto", um número, NUMBER(…) ou DATETIME(…).
syntax-unreadable = o Fluent não consegue ler esta parte
    .help = Compare-a com a mesma mensagem do original.
too-deep-crowded = “{ $name }” tem mais de { $limit } atributos, variantes e nomes entre chaves, por isso nem tudo foi verificado
    .help = Divida a mensagem em várias.
too-deep-long = “{ $name }” tem mais de { $limit } MB, por isso não aparece para os leitores
    .help = Divida a mensagem em várias.
too-deep-many = “{ $name }” tem mais de { $limit } valores entre chaves, e os programas não mostram tantos
    .help = Divida a mensagem em várias.
too-deep = há mais de { $limit } níveis de chaves dentro de chaves
    .help = Procure uma chave digitada muitas vezes por engano e apague as que sobram.
    .label = sobram

## Nomes: de mensagens, atributos e variantes.

duplicate-message = “{ $name }” já está na linha { $line }: só um dos dois textos é mostrado
    .help = Apague um dos dois.
    .label = segunda vez
duplicate-attribute = “{ $name }” tem “.{ $attribute }” duas vezes: só um dos dois é mostrado
    .help = Apague um dos dois.
    .label = segunda vez
duplicate-variant = já há uma variante [{ $key }]: esta nunca é mostrada
    .help = Apague uma das duas, ou dê a esta o seu próprio nome.
    .label = segunda vez
missing-message = “{ $name }” não está traduzida
    .help = Acrescente uma linha: { $name } = … O original diz: { $text }
missing-message-attributes = “{ $name }” não está traduzida
    .help = Acrescente uma linha “{ $name } =”. Abaixo, depois de quatro espaços, acrescente uma linha para cada um destes, como “.title = texto”: { $attributes }. O original diz: { $text }
# $attributes é uma lista de nomes como “.title, .hint”.
missing-message-more = “{ $name }” não está traduzida
    .help = Acrescente uma linha: { $name } = … Abaixo vão os atributos ({ $attributes }). O original diz: { $text }
missing-message-comment = “{ $name }” não está traduzida: a linha ainda é um comentário
    .help = Apague o # e o espaço antes de “{ $name } =” e escreva o texto. O original diz: { $text }
    .label = apague o #
missing-message-comment-filled = “{ $name }” está traduzida, mas a linha ainda é um comentário
    .help = Apague o # e o espaço antes de “{ $name } =” e antes das outras linhas da mensagem.
    .label = apague o #
missing-message-indented = há espaços antes de “{ $name }”, por isso ela é lida como parte da mensagem de cima
    .help = Apague os espaços antes dela.
    .label = espaços antes
missing-message-joined = “{ $name }” está depois de outras palavras, por isso é lida como parte desse texto
    .help = Comece uma nova linha antes, sem espaços.
    .label = nova linha aqui
missing-message-joined-or = “{ $name }” não está traduzida, a não ser que comece aqui, depois de outras palavras
    .help = Se aqui começa uma mensagem, comece uma nova linha antes, sem espaços. Senão, acrescente uma linha à parte: { $name } = … O original diz: { $text }
    .label = é uma mensagem?
# Várias mensagens que faltam em um arquivo. $texts é uma lista, com uma linha “nome = texto original” por mensagem.
# $count (Number): 2 ou mais.
missing-message-several = há { $count } mensagens sem tradução
    .help =
        Acrescente uma linha para cada uma, com a tradução depois do “=”. Os atributos, aqui entre parênteses, ficam abaixo, cada um em sua linha, depois de quatro espaços. O original diz:
        { $texts }
missing-message-all = neste arquivo ainda não há nada traduzido ({ $messages } mensagens)
    .help = Abra-o ao lado do arquivo original e traduza as mensagens uma por uma.
missing-attribute = “{ $name }” não tem o atributo “.{ $attribute }”
    .help = Escreva abaixo, depois de quatro espaços: .{ $attribute } = texto
missing-attribute-comment = “.{ $attribute }” de “{ $name }” ainda é um comentário
    .help = Apague o # antes de “.{ $attribute }”, mantenha os espaços e, se faltar o texto, escreva-o depois do “=”.
    .label = apague o #
missing-attribute-dot = “{ $name }” não tem “.{ $attribute }”: esta linha é parte do texto
    .help = Você quis dizer “.{ $attribute } =”? Um atributo começa com um ponto.
    .label = aqui falta um ponto
missing-attribute-character = “{ $name }” não tem “.{ $attribute }”: esta linha é parte do texto
    .help = Escreva um ponto no lugar de “{ $character }”. Um atributo começa com um ponto.
    .label = aqui vai um ponto
missing-attribute-joined = “{ $name }” não tem “.{ $attribute }”: aqui é parte de outro texto
    .help = Comece uma nova linha antes do ponto, com quatro espaços.
    .label = nova linha aqui
missing-value = “{ $name }” não tem texto próprio, só atributos
    .help = Escreva o texto depois de “=”.
empty-text = “{ $name }” está sem texto: os leitores não veem nada
    .help = Escreva o texto. Se ainda não tiver sido traduzido, ponha “# ” antes de todas as linhas de “{ $name }”: será mostrado o texto original.
empty-text-attribute = “{ $name }” está sem texto: os leitores não veem nada
    .help = Escreva o texto. Se ainda não tiver sido traduzido, copie o texto original.
# $language é o código do idioma de origem; $change é o texto original com o que foi tirado e o que foi posto.
stale-message =
    { $language ->
        [en] o texto em inglês de “{ $name }” mudou depois que esta tradução foi feita
       *[other] o texto original de “{ $name }” mudou depois que esta tradução foi feita
    }
    .help =
        O que mudou: { $change }
        Corrija a tradução. Se ela continua certa, execute: { -program } review --done { $name }
stale-message-shown = “{ $name }” mostra o texto de { $shown }, que mudou depois que esta tradução foi feita
    .help =
        Agora é: { $change }
        Corrija a tradução. Se ela continua certa, execute: { -program } review --done { $name }
obsolete-message = “{ $name }” nunca é mostrada: o original não tem essa mensagem
    .help = Apague-a.
obsolete-message-or = “{ $name }” nunca é mostrada: o original não tem essa mensagem
    .help = Se for a tradução de uma das mensagens que faltam, dê a ela o nome dessa mensagem. Senão, apague-a.
obsolete-message-only = só este idioma tem “{ $name }”: quem lê os outros não a vê
    .help = Escreva-a também no idioma de origem, ou dê a ela o nome da mensagem que falta e que ela traduz. Se for só para estes leitores, escreva acima dela: # mira: allow(obsolete-message) o motivo
obsolete-message-near = “{ $name }” nunca é mostrada: o original não tem essa mensagem
    .help = Você quis dizer “{ $suggestion }”? Renomeie a mensagem.
obsolete-message-elsewhere = “{ $name }” nunca é mostrada: o original a tem em outro arquivo
    .help = Mova-a para “{ $file }”.
obsolete-message-place = “{ $name }” nunca é mostrada: o original tem neste lugar “{ $suggestion }”
    .help = Se for a tradução de “{ $suggestion }” ({ $text }), dê a ela esse nome. Senão, apague-a.
obsolete-message-double = “{ $name }” nunca é mostrada aqui: o lugar dela é “{ $file }”, onde já está
    .help = Apague-a aqui.
obsolete-message-copy = este arquivo parece uma cópia de “{ $file }”: a maioria das suas mensagens é desse arquivo e já está lá
    .help = Se você ainda tem os textos próprios deste arquivo, por exemplo em um backup, ponha-os de volta. Senão, apague dele o que também está em “{ $file }”.
obsolete-message-attribute = “{ $name }” nunca é mostrada: no original é um atributo de “{ $message }”
    .help = Escreva antes quatro espaços e um ponto: .{ $name }
    .label = aqui falta um ponto
obsolete-attribute = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Apague-o.
obsolete-attribute-near = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Você quis dizer “.{ $suggestion }”? Renomeie o atributo.
obsolete-attribute-or = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Se for a tradução de um dos atributos que faltam, dê a ele o nome desse atributo. Senão, apague-o.
obsolete-attribute-place = “.{ $attribute }” de “{ $name }” nunca é mostrado: o original não tem esse atributo
    .help = Se for a tradução de “.{ $suggestion }” ({ $text }), dê a ele esse nome. Senão, apague-o.

## O que está entre chaves.

unknown-reference = “{ $name }” usa “{ $reference }”, que não existe
    .help = Copie o nome do original, ou escreva o que deve aparecer.
# $file é o arquivo original que o tem. Cada idioma precisa do seu.
unknown-reference-source = “{ $name }” usa “{ $reference }”, que só existe no idioma de origem: os leitores veriam o nome entre chaves
    .help = Copie “{ $reference }” do arquivo original “{ $file }” para este idioma e traduza, se for preciso.
    .label = falta neste idioma
unknown-reference-near = “{ $name }” usa “{ $reference }”, que não existe
    .help = Você quis dizer { "{" } { $suggestion } { "}" }?
unknown-reference-variable = “{ $reference }”, em “{ $name }”, não é uma mensagem, e sim uma variável
    .help = Você quis dizer { "{" } ${ $suggestion } { "}" }? As variáveis começam com $.
unknown-reference-dollar = “{ $name }” tem “{ $written }”, mas no Fluent não é assim que se escrevem variáveis
    .help = Escreva { "{" } ${ $reference } { "}" } em vez disso: no Fluent, o $ fica dentro das chaves.
    .label = $ antes da chave
unknown-reference-term = “{ $reference }”, em “{ $name }”, não é uma mensagem, e sim um termo
    .help = Os termos começam com um hífen: { "{" } { $suggestion } { "}" }
unknown-reference-message = “{ $reference }”, em “{ $name }”, não é um termo, e sim uma mensagem
    .help = As mensagens não começam com um hífen: { "{" } { $suggestion } { "}" }
unknown-reference-attribute = “{ $reference }” não tem “.{ $attribute }”, usado em “{ $name }”
    .help = Copie o nome do original, ou acrescente o atributo a “{ $reference }”.
unknown-reference-value = “{ $name }” usa “{ $reference }”, que não tem texto próprio
    .help = Use um dos seus atributos: { "{" } { $reference }.atributo { "}" }
cyclic-reference = “{ $name }” faz referência a si mesma em círculo, por isso nenhuma destas pode ser mostrada: { $circle }
    .help = Em uma delas, troque a referência pelo próprio texto.
    .label = o círculo começa aqui
cyclic-reference-self = “{ $name }” faz referência a si mesma, por isso não pode ser mostrada
    .help = Troque a referência pelo próprio texto.
    .label = referência a si mesma
unknown-function = o Fluent não tem nenhuma função “{ $function }”
    .help = Só tem NUMBER e DATETIME. Copie o que o original tem.
unknown-function-source = o Fluent não tem nenhuma função “{ $function }”
    .help = Só tem NUMBER e DATETIME. Se o seu programa acrescenta esta função, escreva isto em mira.toml, abaixo de [check]: functions = ["{ $function }"]
unknown-function-near = o Fluent não tem nenhuma função “{ $function }”
    .help = Você quis dizer { $suggestion }?
# $keys é uma lista de variantes, como “windows, other”.
unknown-platform = a variante [{ $key }] de “{ $name }” nunca é mostrada: nenhuma plataforma tem esse nome
    .help = Estes nomes não são traduzidos. Escreva um destes: { $keys }
    .label = nunca é mostrada
unknown-platform-near = a variante [{ $key }] de “{ $name }” nunca é mostrada: nenhuma plataforma tem esse nome
    .help = Você quis dizer “{ $suggestion }”? Estes nomes não são traduzidos.
    .label = escreva “{ $suggestion }”
invalid-argument = { $function } não tem nenhuma opção “{ $option }”
    .help = Apague a opção, ou copie o que o original tem.
invalid-argument-near = { $function } não tem nenhuma opção “{ $option }”
    .help = Você quis dizer “{ $suggestion }”? Há diferença entre maiúsculas e minúsculas.
invalid-argument-value = a opção “{ $option }” não pode ser “{ $value }”
    .help = Pode ser: { $values }
invalid-argument-count =
    { $count ->
        [0] { $function } não recebe nenhum valor
       *[other] { $function } recebe { $count } valores, mas só aceita um
    }
    .help = Escreva uma variável e, depois, as opções: { $function }($name)
invalid-argument-text = { $function } recebe o texto “{ $value }”, mas precisa de uma variável
    .help = Escreva a variável, sem aspas: { $function }($name)
# $value é o que está entre parênteses, como genitive.
unknown-argument-unnamed = “{ $reference }” ignora “{ $value }”, porque falta o nome, por isso é mostrada a sua forma padrão
    .help = Escreva antes o nome de uma variável de “{ $reference }” e dois-pontos. Se o termo não tem variáveis, apague os parênteses.
# $written é o que se deve escrever, como -brand(case: "genitive").
unknown-argument-unnamed-near = “{ $reference }” ignora “{ $value }”, porque falta o nome, por isso é mostrada a sua forma padrão
    .help = Escreva em vez disso: { "{" } { $written } { "}" }
    .label = falta um nome
unknown-argument = “{ $reference }” não usa “{ $argument }”, por isso é mostrada a sua forma padrão
    .help = Usa: { $names }. Estes nomes não são traduzidos.
unknown-argument-near = “{ $reference }” não usa “{ $argument }”, por isso é mostrada a sua forma padrão
    .help = Você quis dizer “{ $suggestion }”? Estes nomes não são traduzidos.
    .label = escreva “{ $suggestion }”
# $keys é uma lista de nomes de variantes, como “nominative, genitive”.
unknown-argument-value = “{ $reference }” não tem nenhuma variante [{ $value }], por isso é mostrada a sua forma padrão
    .help = Tem: { $keys }. Escreva uma delas, ou acrescente a variante a “{ $reference }”.
unknown-argument-value-near = “{ $reference }” não tem nenhuma variante [{ $value }], por isso é mostrada a sua forma padrão
    .help = Você quis dizer “{ $suggestion }”?
    .label = escreva “{ $suggestion }”
missing-argument = “{ $reference }” precisa de um valor para “${ $variable }”, mas “{ $name }” não o fornece: os leitores veriam { "{" }${ $variable }{ "}" }
    .help = Um termo só conhece o que recebe. Escreva { "{" } { $reference }({ $variable }: "…") { "}" } com a palavra adequada, ou apague a variável em “{ $reference }”.
    .label = falta o valor
unknown-variable = “${ $variable }” nunca recebe um valor em “{ $name }”: o texto original não tem essa variável
    .help = Copie a variável do original: o nome dela não é traduzido. Ou apague-a.
    .label = nunca recebe um valor
unknown-variable-statement = “${ $variable }”, em “{ $name }”, nunca recebe um valor: nada é inserido nas declarações, por isso os leitores veriam um erro
    .help = Escreva as próprias palavras em vez de { "{" } ${ $variable } { "}" }.
    .label = nunca recebe um valor
unknown-variable-near = “${ $variable }” nunca recebe um valor em “{ $name }”: o texto original não tem essa variável
    .help = Você quis dizer ${ $suggestion }? Os nomes das variáveis não são traduzidos.
    .label = nunca recebe um valor
missing-variable = “{ $name }” não usa “${ $variable }”, mas o original usa
    .help = Escreva { "{" } ${ $variable } { "}" } onde deve ficar o valor. Se a omissão for proposital, escreva acima da mensagem: # mira: allow(missing-variable) o motivo
# $found é como outros formatos escrevem uma variável: %s, por exemplo.
missing-variable-other-format = “{ $name }” tem “{ $found }” em vez de “${ $variable }”, por isso nunca recebe um valor
    .help = Escreva em vez disso: { "{" } ${ $variable } { "}" }
    .label = nunca recebe um valor
# $found é a variável sem as chaves, como $name ou ($name).
missing-variable-bare = “{ $found }” está sem chaves em “{ $name }”, por isso nunca recebe um valor
    .help = Escreva { "{" } ${ $variable } { "}" } no lugar de { $found }.
    .label = nunca recebe um valor
missing-variable-full-width = “{ $name }” tem chaves de largura total, por isso o Fluent não reconhece “${ $variable }”
    .help = Escreva chaves comuns: { "{" } ${ $variable } { "}" }

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
    .label = mostrada em seu lugar
# $forms é a lista dos nomes que o idioma tem, como “one, few, many, other”.
unreachable-variant = a variante [{ $key }] nunca é mostrada: nenhum número assume essa forma neste idioma
    .help = Apague-a. Este idioma tem: { $forms }
    .label = nunca mostrada
unreachable-variant-unknown = a variante [{ $key }] nunca é mostrada: não existe essa forma de plural
    .help = Apague-a. Este idioma tem: { $forms }
    .label = nunca mostrada
unreachable-variant-number = a variante [{ $key }] nunca é mostrada: nenhum número assume essa forma neste idioma
    .help = Se for só para o número { $number }, escreva [{ $number }]. Senão, apague-a: este idioma tem { $forms }.
    .label = nunca mostrada
unreachable-variant-near = a variante [{ $key }] nunca é mostrada: não existe essa forma de plural
    .help = Você quis dizer [{ $suggestion }]?
    .label = nunca mostrada
# O nome desta variante é uma forma de plural traduzida, como [um] por [one].
unreachable-variant-translated = a variante [{ $key }] nunca é mostrada: não existe essa forma de plural
    .help = Os nomes das variantes não são traduzidos. Escreva [{ $suggestion }].
    .label = escreva [{ $suggestion }]
# O nome desta variante é uma palavra para um número, como [nenhum] por [0].
unreachable-variant-zero = a variante [{ $key }] nunca é mostrada: não existe essa forma de plural
    .help = Entre colchetes, os números são escritos com dígitos: [{ $number }].
    .label = escreva [{ $number }]
# Os nomes destas variantes são valores que o programa dá, como [admin]. $keys é a lista dos do original.
unreachable-variant-word = a variante [{ $key }] nunca é mostrada: o original não tem essa variante
    .help = Os nomes das variantes não são traduzidos. O original tem: { $keys }
    .label = nunca mostrada
unreachable-variant-word-near = a variante [{ $key }] nunca é mostrada: o original não tem essa variante
    .help = Você quis dizer [{ $suggestion }]? Os nomes das variantes não são traduzidos.
    .label = nunca mostrada

## O próprio texto.

markup-mismatch = em “{ $name }” falta a tag <{ $tag }> do original
    .help = Ponha { $open } e </{ $tag }> em volta das mesmas palavras que no original.
markup-mismatch-void = em “{ $name }” falta a tag <{ $tag }> do original
    .help = Ponha { $open } no mesmo lugar que no original.
markup-mismatch-quotes = o HTML não reconhece as aspas da tag <{ $tag }> de “{ $name }”
    .help = Dentro de uma tag, use aspas retas: "…"
    .label = use "
markup-mismatch-attribute = na tag <{ $tag }> de “{ $name }” falta “{ $attribute }”
    .help = Copie a tag do original: { $open }
    .label = falta “{ $attribute }”
markup-mismatch-name = a tag <{ $tag }> de “{ $name }” se chama “{ $found }”, mas no original é “{ $suggestion }”
    .help = Este nome não é traduzido. Escreva “{ $suggestion }”, como no original: { $open }
    .label = escreva “{ $suggestion }”
markup-mismatch-added = “{ $name }” tem uma tag <{ $tag }> que o original não tem
    .help = Apague-a, ou copie a tag do original.
markup-mismatch-renamed = “{ $name }” tem a tag <{ $tag }> onde o original tem <{ $suggestion }>
    .help = As tags não são traduzidas. Escreva <{ $suggestion }>.
markup-mismatch-unclosed = a tag <{ $tag }> de “{ $name }” não foi fechada
    .help = Escreva </{ $tag }> depois das palavras a que ela se aplica.
    .label = aberta aqui
markup-mismatch-unopened = a tag </{ $tag }> de “{ $name }” não fecha nada
    .help = Escreva <{ $tag }> antes das palavras a que ela se aplica.
    .label = não fecha nada
# $open é a tag de abertura, como <a href="…">.
markup-mismatch-reversed = a tag </{ $tag }> de “{ $name }” está antes de { $open }, que ela deveria fechar
    .help = Troque as duas de lugar: { $open } fica antes das palavras a que se aplica, e </{ $tag }> depois delas.
    .label = cedo demais
# $found é o que está ali, como </ b> ou ＜b＞, e $suggestion o que deve estar ali, como </b>.
markup-mismatch-mistyped = “{ $name }” tem “{ $found }” em vez de { $suggestion }
    .help = Escreva { $suggestion }, exatamente como aparece aqui.
    .label = escreva { $suggestion }
markup-mismatch-pair = falta uma das aspas na tag <{ $tag }> de “{ $name }”
    .help = Acrescente-a: um valor em uma tag tem aspas antes e depois, como no original: { $open }
    .label = faltam aspas
# $tag também pode ser /b.
markup-mismatch-end = a tag <{ $tag }> de “{ $name }” não tem “>” no fim
    .help = Escreva > logo depois dela. A tag do original: { $open }
    .label = falta > depois disto
markup-mismatch-space = em “{ $name }” falta um espaço depois de <{ $tag }
    .help = Escreva um espaço ali. A tag do original: { $open }
    .label = falta um espaço depois disto
edge-whitespace = o texto de “{ $name }” termina com um espaço
    .help = Apague o espaço. O programa acrescenta o que vem depois do texto.
    .label = um espaço
edge-whitespace-start = o texto de “{ $name }” começa com um espaço
    .help = Apague o espaço. O programa acrescenta o que vem antes do texto.
    .label = um espaço
hidden-character = há um caractere invisível aqui ({ $code }) que muda o modo como o texto aparece
    .help = Apague-o: ponha o cursor logo depois dele e pressione Backspace uma vez, ou digite a palavra de novo.
    .label = caractere invisível
# $end é o que se deve escrever, como { "\u202C" }.
hidden-character-direction = um caractere invisível ({ $code }) muda aqui a direção da escrita, e nada a restabelece
    .help = Escreva { $end } no fim desta linha. Ou, se o texto se lê bem sem o caractere, apague-o: ponha o cursor logo depois dele e pressione Backspace uma vez.
    .label = caractere invisível
# $code é \n, com que outros formatos começam uma linha.
escape-sequence-line = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Em vez disso, comece uma nova linha, com quatro espaços antes do texto.
    .label = aparece tal como está
escape-sequence-end = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Apague-o.
    .label = aparece tal como está
# $code é \t, com que outros formatos fazem um espaço largo.
escape-sequence-tab = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva um espaço em vez disso.
    .label = aparece tal como está
escape-sequence-quote = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva só { $quote }, sem a barra invertida.
    .label = aparece tal como está
# $code é o que está no texto, como \u00e9. $written é o que se deve escrever, como é.
escape-sequence-code = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva em vez disso: { $written }
    .label = aparece tal como está
# $code é o que está no texto, como &eacute;. $written é o que se deve escrever, como é.
html-entity = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva em vez disso: { $written }
    .label = aparece tal como está
# $start é " ou '; $end é o mesmo, seguido ou não de uma vírgula ou de um ponto e vírgula.
code-punctuation-quotes = o texto de “{ $name }” está entre aspas, e os leitores as veriam
    .help = Apague “{ $start }” no começo e “{ $end }” no fim. O Fluent não precisa de aspas em volta de um texto.
    .label = aparece tal como está
code-punctuation-equals = o texto de “{ $name }” começa com um segundo “=”, e o leitor o veria
    .help = Apague um dos dois.
    .label = aparece tal como está
# $code é > ou :.
code-punctuation-joined = o texto de “{ $name }” começa com “{ $code }”, e o leitor o veria
    .help = Apague “{ $code }”. Antes de um texto vem só “=”.
    .label = aparece tal como está
code-punctuation-name = o texto de “{ $name }” começa com o próprio nome e um “=”, e o leitor os veria
    .help = Apague “{ $code }”.
    .label = aparece tal como está
# $code é um caractere, como %, que fica antes de chaves.
code-punctuation-prefix = “{ $name }” tem “{ $code }” logo antes de um valor entre chaves, e o leitor veria isso
    .help = Apague “{ $code }”. As chaves bastam para que o valor apareça ali.
    .label = aparece tal como está
# $code é <unk>.
unfinished-text-unknown = “{ $name }” contém “{ $code }”, que a tradução automática deixa quando não conhece uma palavra
    .help = Compare com o texto original e escreva, em vez disso, a palavra que falta.
    .label = aparece tal como está
unbraced-variable = “{ $name }” tem “{ $code }”, e o leitor veria isso tal como está
    .help = Escreva em vez disso: { "{" } ${ $variable } { "}" }
    .label = aparece tal como está
# $code é um caractere como ¶.
stray-character = “{ $name }” contém “{ $code }”, com que os editores mostram um espaço ou o fim de uma linha
    .help = Apague-o.
    .label = deixado por um editor
stray-character-object = “{ $name }” contém “{ $code }”, que está no lugar de uma imagem que não foi copiada
    .help = Apague-o: ponha o cursor logo depois dele e pressione Backspace uma vez.
    .label = no lugar de uma imagem
stray-character-backslash = uma linha de “{ $name }” termina com uma barra invertida, e o leitor a veria
    .help = Apague-a. No Fluent, um texto pode continuar na linha seguinte sem nenhuma marca.
    .label = aparece tal como está
stray-character-lost = “{ $name }” contém “�”, que está no lugar de um caractere perdido
    .help = Escreva em vez disso o caractere certo.
    .label = um caractere perdido
# $code é o que restou de uma letra em uma codificação errada, como Ã©. $written é a letra.
stray-character-encoding = “{ $name }” contém “{ $code }”, que é uma letra lida em uma codificação errada
    .help = Escreva em vez disso: { $written }
    .label = uma letra danificada
# $code é TODO ou FIXME.
unfinished-text = “{ $name }” contém “{ $code }”, e o leitor veria isso
    .help = Termine o texto e apague “{ $code }”.
    .label = inacabado
# $name é uma mensagem; $key, o valor do seu atributo “.accesskey”.
access-key = a tecla de acesso de “{ $name }” é “{ $key }”, mas deve ser um só caractere
    .help = Escreva uma letra do rótulo.
    .label = mais de um caractere
access-key-missing = a tecla de acesso de “{ $name }”, “{ $key }”, não aparece no rótulo
    .help = Escreva em vez disso uma letra do rótulo: { $text }
    .label = não está no rótulo
reserved-name = a seção “{ $name }” tem o mesmo nome que um comando, por isso nunca pode ser mostrada
    .help = Dê a ela outro nome.
untranslated = “{ $name }” é igual ao original
    .help = Traduza o texto, a não ser que seja um nome ou uma palavra que os dois idiomas têm em comum.
not-normalized = “{ $name }” tem uma letra e o seu acento como dois caracteres
    .help = Escreva a letra de novo, como um só caractere.
    .label = dois caracteres
unused-allow = este comentário permite “{ $rule }”, mas aqui não há nenhum problema desse tipo
    .help = Apague o comentário: ele esconderia o próximo problema desse tipo.
unused-allow-unknown = este comentário permite “{ $rule }”, mas não existe essa regra
    .help = Para ver todas as regras, execute: { -program } rules
unused-allow-near = este comentário permite “{ $rule }”, mas não existe essa regra
    .help = Você quis dizer “{ $suggestion }”?
# Um comentário que começa com “mira:” e que não se pode ler. $hashes é #, ## ou ###. “mira: allow(…)” se escreve assim mesmo.
unused-allow-form = este comentário não tem efeito, porque não está escrito corretamente
    .help = Escreva: { $hashes } mira: allow(regra) o motivo. Para ver todas as regras, execute: { -program } rules
    .label = sem efeito
unused-allow-form-rule = este comentário não tem efeito, porque não está escrito corretamente
    .help = Escreva: { $hashes } mira: allow({ $rule }) o motivo
    .label = sem efeito

## O que é mostrado abaixo dos problemas que o “mira check” encontrou.

# É mostrado abaixo de muitos problemas, quando alguns são de outro tipo. $missing e $others (número)
check-rest =
    { $missing ->
        [one] { $missing } destes problemas é um texto ainda não traduzido.
       *[other] { $missing } destes problemas são textos ainda não traduzidos.
    }
    .help =
        { $others ->
            [one] Para ver só o outro, acrescente ao comando: { $options }
           *[other] Para ver só os outros { $others }, acrescente ao comando: { $options }
        }

## As regras: o que cada uma encontra, em uma linha sem ponto final, e por que isso importa.

rule-unknown-locale = uma pasta cujo nome não é um código de idioma
    .why = O programa procura cada idioma pelo nome da pasta, por isso o que está nesta nunca seria mostrado.
rule-misplaced-file = um arquivo que o original não tem
    .why = O programa só abre os arquivos que o original tem. Nunca abre este, por isso as mensagens dele são mostradas no idioma de origem.
rule-missing-file = um arquivo do original que não está aqui
    .why = Todas as suas mensagens são mostradas no idioma de origem.
rule-copied-file = um arquivo copiado do original e não traduzido
    .why = Conta como traduzido, por isso o trabalho que falta passa despercebido. Se as mensagens não traduzidas forem apagadas, os leitores veem o mesmo, e o trabalho é contado. São ignorados os arquivos que só contêm nomes, e também os idiomas próximos do de origem.
rule-unreadable-file = um arquivo ou uma pasta que não se pode ler
    .why = O conteúdo não pode ser verificado. Todo o resto é verificado normalmente.
rule-invalid-encoding = um arquivo que não está salvo em UTF-8
    .why = As letras apareceriam como outras, ou o arquivo não poderia ser lido.
rule-byte-order-mark = uma marca invisível (BOM) no começo de um arquivo
    .why = O Fluent toma a marca por parte da primeira linha e perde a primeira mensagem. Alguns editores a escrevem sem perguntar.
rule-carriage-return = uma linha que termina com um caractere CR isolado
    .why = O Fluent não vê o fim dessa linha e lê duas mensagens como uma.
rule-syntax-error = algo que o Fluent não consegue ler
    .why = O Fluent ignora a mensagem inteira, e os leitores a veem no idioma de origem. Cada erro diz o que está errado.
rule-too-deep = níveis demais de chaves dentro de chaves
    .why = Elas podem derrubar o programa que as lê. Um texto real só precisa de poucos níveis.
rule-duplicate-message = o mesmo nome duas vezes em um arquivo
    .why = Só uma das duas é mostrada, e qual delas depende do programa: alguns usam a primeira, outros a última.
rule-duplicate-attribute = o mesmo atributo duas vezes em uma mensagem
    .why = Só um dos dois é mostrado.
rule-duplicate-variant = o mesmo nome duas vezes entre as variantes
    .why = É mostrada a primeira que serve, por isso a segunda nunca aparece.
rule-missing-message = uma mensagem do original que não está traduzida
    .why = Ela é mostrada no idioma de origem.
rule-missing-attribute = um atributo da mensagem original que não está aqui
    .why = Títulos, dicas e rótulos costumam ser atributos. Se falta um, ele é mostrado no idioma de origem ou não é mostrado.
rule-missing-value = uma mensagem com atributos, sem o texto que o original tem
    .why = Os leitores não veriam nada onde deveria estar o texto.
rule-empty-text = um texto vazio, quando o texto original não é vazio
    .why = Não se vê nada. Se a mensagem não estivesse ali, apareceria o texto original.
rule-stale-message = uma tradução mais antiga que o texto original
    .why = Os leitores veem o que era verdade antes. Só é indicado se { -program } review guarda um registro dos textos a partir dos quais as traduções foram feitas.
rule-obsolete-message = uma mensagem que o original não tem
    .why = O programa nunca a pede. Muitas vezes o nome está mal escrito, ou mudou no original.
rule-obsolete-attribute = um atributo que a mensagem original não tem
    .why = O programa nunca o pede. Os termos são uma exceção: cada idioma pode dar a eles os seus próprios atributos.
rule-unknown-reference = uma mensagem ou um termo entre chaves que não existe neste idioma
    .why = Apareceria o nome entre chaves. Cada idioma precisa da sua própria cópia do que usa: os programas não procuram em outro idioma. O que falta no próprio original é mostrado lá, uma só vez.
rule-cyclic-reference = mensagens que fazem referência umas às outras em círculo
    .why = Nunca chegariam ao fim, por isso nenhuma é mostrada.
rule-unknown-function = uma função que o Fluent não tem
    .why = Apareceria o nome entre chaves. As funções que mira.toml menciona são aceitas. As que o texto original usa são mostradas lá, uma só vez.
rule-unknown-platform = uma variante para uma plataforma que não existe
    .why = Nunca é mostrada. Os nomes de plataformas, como “windows” ou “macos”, não são traduzidos.
rule-invalid-argument = uma opção ou um valor que a função não aceita
    .why = O número ou a data apareceria de um modo diferente do previsto, ou não apareceria.
rule-unknown-argument = um termo recebe um nome ou um valor que não usa
    .why = É mostrada a sua forma padrão, por exemplo o nominativo em vez do genitivo. Nomes e valores que outro termo usa são aceitos.
rule-missing-argument = um termo precisa de uma variável que não recebe
    .why = Um termo não conhece as variáveis do programa, só o que está entre parênteses depois do seu nome. Apareceria o nome da variável entre chaves.
rule-unknown-variable = uma variável que nunca recebe um valor
    .why = O programa só dá valores às variáveis do texto original. De qualquer outra, os leitores veem o nome entre chaves.
rule-missing-variable = uma variável do texto original que a tradução não usa
    .why = Os leitores ficam sem o nome, o número ou a data que ela representa. Basta que uma variante a use. As variáveis que o texto original usa só para escolher uma variante não são exigidas.
rule-missing-plural = uma forma de plural do idioma que não tem variante
    .why = Para esses números é mostrada outra variante, e a frase fica errada, como “5 arquivo”. Só são exigidas as formas que os números inteiros usam, e só onde o texto mostra o número.
rule-unreachable-variant = uma variante que nunca é mostrada: não é uma forma de plural do idioma, ou o nome foi traduzido
    .why = Nenhum número assume essa forma. Muitas vezes a variante foi copiada do original, ou o nome está mal escrito.
rule-markup-mismatch = uma tag de HTML que falta, sobra, tem outro nome, está mal escrita ou não foi fechada
    .why = A página ficaria diferente, ou perderia um link. O que só parece uma tag, como <arquivo>, é ignorado.
rule-edge-whitespace = um espaço no começo ou no fim de um texto
    .why = Serve para juntar textos, o que dá errado nos idiomas que ordenam as palavras de outro modo. O espaço que o texto original também tem é aceito.
rule-hidden-character = um caractere invisível que muda o modo como o texto aparece
    .why = Muda a direção da escrita ou quebra o texto. Os que algumas escritas exigem, como os de união e os espaços de largura zero, são aceitos.
rule-escape-sequence = uma sequência de escape de uma linguagem de programação, como \n ou \", que o leitor veria
    .why = O Fluent não converte as sequências de escape de um texto: os leitores as veem tal como estão. Elas são aceitas se o texto original tem uma barra invertida.
rule-html-entity = uma entidade de HTML, como &eacute;, que o leitor veria
    .why = O Fluent não converte as entidades de HTML. Elas são aceitas se o arquivo do idioma de origem tem HTML.
rule-code-punctuation = pontuação de que outros formatos precisam, como aspas em volta de um texto
    .why = O Fluent não precisa de aspas em volta de um texto, nem de um segundo “=”, nem de um caractere como % antes das chaves: os leitores os veriam.
rule-unbraced-variable = uma variável sem suas chaves
    .why = Só uma variável entre chaves é substituída por seu valor: sem elas, os leitores veriam seu nome.
rule-unfinished-text = um texto que não está pronto
    .why = Os leitores veriam a marca que uma ferramenta ou um tradutor deixou.
rule-stray-character = um caractere que um editor ou uma codificação errada deixou em um texto
    .why = Os leitores o veriam. Por exemplo: ¶, �, Ã© ou uma barra invertida no fim de uma linha. Os caracteres que o texto original também tem são aceitos.
rule-access-key = uma tecla de acesso que não combina com o rótulo
    .why = Uma tecla de acesso é uma letra do rótulo, que o programa sublinha. Com outra letra, a tecla é difícil de achar ou não funciona.
rule-reserved-name = uma seção com o mesmo nome que um comando
    .why = O nome executaria o comando, por isso a seção nunca pode ser mostrada.
rule-unused-allow = um comentário “mira: allow” que não tem efeito
    .why = Ele esconderia o próximo problema desse tipo.
rule-untranslated = um texto igual ao original
    .why = Pode ser um esquecimento. Nomes e palavras que os idiomas têm em comum costumam ser iguais, por isso esta regra fica inativa por padrão.
rule-not-normalized = letras e acentos como caracteres separados
    .why = Parecem iguais, mas uma busca pela palavra pode não encontrá-la. Esta regra fica inativa por padrão.
