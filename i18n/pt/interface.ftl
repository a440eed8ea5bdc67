### As palavras do próprio programa: ajuda, erros, notas.
### O identificador diz de que tipo de texto se trata: help- páginas de ajuda e arg- opções,
### err- o que deu errado, note- o que se diz junto da resposta. O atributo .help diz o que fazer;
### .value dá nome ao valor de uma opção. O que está entre chaves é posto pelo programa: não se traduz.

## O nome deste idioma, no próprio idioma.

language-name = Português

## Palavras que se digitam e nunca se traduzem.

-program = mira

## A moldura de tudo o que aparece na tela.

line-error = erro: { $text }
line-note = nota: { $text }

## Notas: ditas junto da resposta, nunca dentro dela.

# $all vale “yes” quando nada do que foi pedido está no idioma de quem lê.
# $wanted e $shown são nomes de idiomas, cada um no próprio idioma.
note-fallback =
    { $count ->
        [one] este texto não está disponível no seu idioma ({ $wanted }); ele é mostrado em outro ({ $shown }): { $ids }
       *[other]
            { $all ->
                [yes] estes textos não estão disponíveis no seu idioma ({ $wanted }); eles são mostrados em outro ({ $shown }): { $ids }
               *[no] { $count } textos não estão disponíveis no seu idioma ({ $wanted }); eles são mostrados em outro ({ $shown }): { $ids }
            }
    }
note-broken = { $path }:{ $line }: a mensagem “{ $id }” tem uma falha e não pode ser mostrada
    .help = Para ver a falha, execute: { -program } check --i18n { $folder }
note-more-broken =
    { $count ->
        [one] mais uma mensagem tem uma falha e não pode ser mostrada
       *[other] mais { $count } mensagens têm uma falha e não podem ser mostradas
    }
    .help = Para ver todas as falhas, execute: { -program } check --i18n { $folder }
note-unreadable = não é possível ler { $path }: { io-reason }
    .help = Os textos deste arquivo são mostrados em outro idioma.
note-strange-folder = a pasta “{ $name }” não tem o nome de um idioma e por isso é ignorada
    .help = Dê a ela o nome de uma etiqueta de idioma, por exemplo “pt” ou “pt-BR”.
note-more-folders =
    { $count ->
        [one] mais uma pasta é ignorada
       *[other] mais { $count } pastas são ignoradas
    }

## O que o sistema disse de um arquivo.

io-reason =
    { $reason ->
        [not-found] não existe tal arquivo ou pasta
        [permission] não há permissão
        [full] não há mais espaço
        [is-folder] é uma pasta
        [not-folder] não é uma pasta
        [read-only] não é possível gravar nele
        [too-large] é grande demais
        [not-text] não é texto
        [exists] já existe
       *[other] o sistema comunica um erro
    }

## Erros no que foi digitado.

err-tag = “{ $tag }” não é uma etiqueta de idioma
    .help = Digite uma etiqueta como “es”, “pt-BR” ou “zh-Hant”, várias separadas por vírgulas, ou “all”. Para ver os idiomas que existem, execute: { -program } languages
# $found vale “no” quando nenhum nome é parecido o bastante; senão, $nearest é esse nome.
err-unknown-section = não existe a seção “{ $word }”
    .help =
        { $found ->
            [no] Para ver as seções que existem, execute: { -program } list
           *[yes] Você quis dizer “{ $nearest }”? Para ver todas as seções, execute: { -program } list
        }
err-unknown-item = a seção “{ $section }” não tem o item “{ $word }”
    .help =
        { $found ->
            [no] Os itens dela são: { $items }
           *[yes] Você quis dizer “{ $nearest }”? Os itens dela são: { $items }
        }
err-choice = “{ $value }” não é um valor de { $option }
    .help =
        { $found ->
            [no] Escolha um destes: { $known }
           *[yes] Você quis dizer “{ $nearest }”? Escolha um destes: { $known }
        }
err-width = “{ $value }” não é um número de colunas
    .help = Digite um número inteiro a partir de 1, por exemplo: --width 72
err-unknown-option = não existe a opção { $option }
    .help =
        { $found ->
            [no] Para ver as opções que existem, execute: { $help }
           *[yes] Você quis dizer { $nearest }? Para ver todas as opções, execute: { $help }
        }
err-word-too-many = a palavra “{ $word }” está sobrando
    .help = Para ver o que se pode digitar, execute: { $help }
err-value-missing = falta um valor para a opção { $option }
    .help = Para ver os valores que ela aceita, execute: { $help }
err-usage = não é possível entender este comando
    .help = Para ver o que se pode digitar, execute: { $help }
err-unknown-topic = não existe o comando “{ $word }”
    .help =
        { $found ->
            [no] Para ver os comandos que existem, execute: { -program } help
           *[yes] Você quis dizer “{ $nearest }”? Para ver todos os comandos, execute: { -program } help
        }

## Erros no que foi encontrado.

err-strict =
    { $count ->
        [one] há um texto que não está disponível no seu idioma ({ $wanted }): { $ids }
       *[other] há { $count } textos que não estão disponíveis no seu idioma ({ $wanted }): { $ids }
    }
    .help = Nada foi impresso, por causa de --strict. Sem essa opção, estes textos são mostrados em outro idioma.
err-nothing = não é possível mostrar nada: { $ids }
    .help = Para ver o que há de errado com os arquivos, execute: { -program } check --i18n { $folder }
err-too-long = com a mensagem “{ $id }” os textos ocupam mais de { $limit } MB, por isso nada é impresso
    .help = Peça uma só seção ou um só item.
err-file = não é possível ler { $path }: { io-reason }
    .help = Verifique o nome do arquivo e quem tem permissão para lê-lo.
err-catalog-folder = não é possível ler a pasta { $path }: { io-reason }
    .help = Indique uma pasta que contenha uma pasta para cada idioma, por exemplo: --i18n i18n
err-catalog-empty = a pasta { $path } está vazia
    .help = O inglês vem primeiro: é preciso haver { $file }.
err-catalog-source = não existe { $file }
    .help = Todos os textos nascem em inglês, por isso a pasta { $path } precisa deste arquivo.
err-stdout = não é possível gravar a saída: { io-reason }
    .help = Verifique para onde vai a saída: o disco está cheio ou a saída foi fechada?

## A tabela de seções.

list-section = SEÇÃO
list-title = TÍTULO
list-languages = IDIOMAS

## A tabela de idiomas. Existem $translated de $total declarações.

languages-tag = ETIQUETA
languages-name = IDIOMA
languages-share = TRADUZIDO
languages-yours = O SEU
languages-count = { $translated } de { $total }
languages-chosen = sim

## Por que um idioma foi escolhido. O programa põe os nomes de variáveis e opções.

explain-variable = FOI VISTO
explain-value = VALOR
explain-fate = QUE EFEITO TEM
# $by nomeia a variável ou opção que decide em seu lugar.
explain-fates =
    { $fate ->
        [used] conta
        [used-in-part] conta, exceto o que não é uma etiqueta de idioma
        [empty] está vazia, por isso não conta
        [not-set] não está definida
        [overridden] não conta: antes vem { $by }
        [ignored] não conta: { $by } pede C, que é inglês
        [no-locale] não conta: nem LC_ALL nem LC_MESSAGES nem LANG está definida
       *[no-tag] não conta: não contém nenhuma etiqueta de idioma
    }
explain-wanted = DESEJADO
explain-from = PEDIDO POR
explain-shown = MOSTRADO EM
explain-how = COMO CORRESPONDEM
explain-origins =
    { $from ->
        [system] o sistema
        [default] ninguém: inglês
       *[other] { $from }
    }
explain-hows =
    { $how ->
        [exact] o mesmo idioma
        [near] o mesmo idioma, em outra forma
        [related] outro idioma que seus leitores provavelmente entendem
       *[source] o idioma em que nascem todos os textos
    }

## A página web: como se chamam os links entre os idiomas, para quem não pode vê-los.

page-languages = Idiomas

## Páginas de ajuda.

heading-usage = Uso:
heading-commands = Comandos
heading-options = Opções
heading-words = Argumentos
heading-examples = Exemplos:

help-mira = As declarações de uma organização no idioma de cada pessoa.
    .usage =
        { -program } [OPÇÕES] [SEÇÃO [ITEM]]
        { -program } COMANDO
    .examples =
        { -program }                     a carta inteira, no seu idioma
        { -program } mission --lang es   a missão, em espanhol
        { -program } values inclusion    um item dos valores
        { -program } --lang all --format html > page.html
    .after = Códigos de saída: 0, feito; 1, feito, mas falta um texto ou foi encontrada uma falha; 2, não foi possível fazer.
help-list = Lista as seções e os itens, com seus títulos e idiomas
    .usage = { -program } list [OPÇÕES]
help-languages = Lista os idiomas e indica qual é o seu
    .usage = { -program } languages [OPÇÕES]
help-check = Encontra todas as falhas das traduções
    .usage = { -program } check [OPÇÕES] [IDIOMA]…
help-status = Mostra quanto está traduzido
    .usage = { -program } status [OPÇÕES] [IDIOMA]…
help-new = Começa a tradução para outro idioma
    .usage = { -program } new [OPÇÕES] IDIOMA
    .after =
        A pasta recebe como nome uma etiqueta de idioma, por exemplo pl ou pt-BR. Em seus arquivos cada texto aparece como está em inglês e mais uma vez sem as palavras; tudo são comentários até que alguém escreva.
        O que já existe nunca é tocado: a pasta é criada por inteiro ou não é criada.
help-fmt = Dá aos arquivos uma forma comum
    .usage = { -program } fmt [OPÇÕES] [CAMINHO]…
    .after =
        Os fins de linha, os espaços e o recuo passam a ser os comuns a todos os arquivos Fluent; nenhum texto, nenhum comentário e nem a ordem das mensagens muda. Um arquivo com um erro não é tocado, e o nome dele é mostrado.
        Os links são seguidos: grava-se o arquivo a que levam. Cada arquivo é substituído por inteiro ou não é substituído.
        Códigos de saída: 0, feito; 1, com --check ou --diff, algum arquivo mudaria; 2, algum arquivo não foi tocado.
help-rules = Explica as regras com que se verificam as traduções
    .usage = { -program } rules [OPÇÕES] [REGRA]
help-help = Mostra a página de ajuda de um comando
    .usage = { -program } help [COMANDO]

arg-section = Uma seção, pelo nome ou pelo título em qualquer idioma
    .value = SEÇÃO
arg-item = Um item da seção
    .value = ITEM
arg-lang = Idiomas que você lê, o melhor primeiro, separados por vírgulas: es ou pt-BR,es. Com “all”, todos os idiomas que existem
    .value = IDIOMAS
arg-format = Como escrever: text, markdown, html ou json
    .value = FORMATO
arg-list-format = Como escrever: text ou json
    .value = FORMATO
arg-languages-format = Como escrever: text ou json
    .value = FORMATO
arg-check-format = Como escrever: text, short, json, sarif ou github
    .value = FORMATO
arg-status-format = Como escrever: text, json ou markdown
    .value = FORMATO
arg-strict = Não imprime nada e termina com o código 1 se falta um texto no seu idioma
arg-quiet = Não diz nada além da resposta
arg-width = Quebra as linhas em tantas colunas
    .value = COLUNAS
arg-color = Quando usar cores: auto, always (sempre) ou never (nunca)
    .value = QUANDO
arg-i18n = Lê os textos desta pasta em vez dos embutidos; MIRA_I18N faz o mesmo
    .value = PASTA
arg-check-i18n = A pasta das traduções, com uma pasta para cada idioma; se não for indicada, a i18n mais próxima
    .value = PASTA
arg-status-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-new-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-fmt-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-help = Mostra esta página de ajuda
arg-version = Mostra a versão
arg-explain = Diz por que este idioma foi escolhido
arg-source = O idioma do qual se traduz; se não for indicado, en
    .value = IDIOMA
arg-locales = Somente estes idiomas
    .value = IDIOMA
arg-locale = O idioma a começar
    .value = IDIOMA
arg-paths = Arquivos e pastas; se não forem indicados, a pasta das traduções
    .value = CAMINHO
arg-deny = Conta os problemas desta regra como erros; com “warnings”, todos os avisos
    .value = REGRA
arg-allow = Ignora os problemas desta regra
    .value = REGRA
arg-missing = Lista os textos que faltam, ao lado do texto em inglês
arg-fmt-check = Não muda nada; nomeia os arquivos que mudariam
arg-diff = Não muda nada; mostra o que mudaria
arg-rule = Uma regra, pelo nome
    .value = REGRA
arg-topic = Um comando
    .value = COMANDO
