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
        [one] este texto não está disponível no seu idioma e é mostrado em outro (seu idioma: { $wanted }; mostrado: { $shown }): { $ids }
       *[other]
            { $all ->
                [yes] estes textos não estão disponíveis no seu idioma e são mostrados em outro (seu idioma: { $wanted }; mostrado: { $shown }): { $ids }
               *[no] { $count } textos não estão disponíveis no seu idioma e são mostrados em outro (seu idioma: { $wanted }; mostrado: { $shown }): { $ids }
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
note-twin-folder = a pasta “{ $name }” é ignorada: “{ $first }” tem o nome do mesmo idioma
    .help = Reúna todos os arquivos em uma das duas.
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
        [special] não é um arquivo comum
        [loop] leva de volta a uma pasta que o contém
        [too-many] contém arquivos demais
        [too-much] junto com os outros arquivos é grande demais
       *[other] o sistema comunica um erro
    }

## Erros no que foi digitado.

# $found vale “no” quando nenhum nome é parecido o bastante; senão, $nearest é esse nome.
err-tag = “{ $tag }” não é uma etiqueta de idioma
    .help =
        { $found ->
            [no] Digite uma etiqueta como “es”, “pt-BR” ou “zh-Hant”, várias separadas por vírgulas, ou “all”. Para ver os idiomas que existem, execute: { -program } languages
           *[yes] Você quis dizer “{ $nearest }”? Para ver os idiomas que existem, execute: { -program } languages
        }
err-unknown-section = não existe a seção nem o comando “{ $word }”
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
err-no-items = a seção “{ $section }” não tem itens, por isso “{ $word }” não pode ser um deles
    .help = Para ver a seção, execute: { -program } { $section }
err-no-value = a opção { $option } não aceita nenhum valor
    .help = Digite-a sozinha, sem “=”.
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
        [one] há um texto que não está disponível no seu idioma (idioma: { $wanted }): { $ids }
       *[other] há { $count } textos que não estão disponíveis no seu idioma (idioma: { $wanted }): { $ids }
    }
    .help =
        Nada foi impresso, por causa de --strict. Sem essa opção, { $count ->
            [one] este texto é mostrado
           *[other] estes textos são mostrados
        } em outro idioma.
err-nothing = não é possível mostrar nada: { $ids }
    .help = Para ver o que há de errado com os arquivos, execute: { -program } check --i18n { $folder }
err-no-sections = o catálogo { $folder } não tem seções
    .help = Cada mensagem de en/statements.ftl é uma seção.
err-too-long = com a mensagem “{ $id }” os textos ocupam mais de { $limit } MB, por isso nada é impresso
    .help = Peça uma só seção ou um só item.
err-file = não é possível ler “{ $path }”: { io-reason }
    .help = Verifique o nome do arquivo e quem tem permissão para lê-lo.
err-catalog-folder = não é possível ler a pasta “{ $path }”: { io-reason }
    .help = Indique uma pasta que contenha uma pasta para cada idioma, por exemplo: --i18n i18n
err-catalog-empty = a pasta “{ $path }” está vazia
    .help = O inglês vem primeiro: é preciso haver { $file }.
err-catalog-source = não existe { $file }
    .help = O inglês é o original de todos os textos, por isso a pasta { $path } precisa deste arquivo.
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

explain-variable = CONSULTADO
explain-value = VALOR
explain-fate = QUE EFEITO TEM
# $by nomeia a variável ou opção que decide em seu lugar.
explain-fates =
    { $fate ->
        [used] é levada em conta
        [used-in-part] é levada em conta, exceto o que não é uma etiqueta de idioma
        [empty] está vazia, por isso não é levada em conta
        [not-set] não está definida
        [overridden] não é levada em conta: antes vem { $by }
        [ignored] não é levada em conta: { $by } pede C, que é inglês
        [no-locale] não é levada em conta: nem LC_ALL nem LC_MESSAGES nem LANG está definida
       *[no-tag] não é levada em conta: não contém nenhuma etiqueta de idioma
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
        [none] nenhum idioma disponível é próximo o bastante
       *[source] o idioma original de todos os textos
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
        { -program } <COMANDO>
    .examples =
        { -program }                     a carta inteira, no seu idioma
        { -program } mission --lang es   a missão, em espanhol
        { -program } values inclusion    um item dos valores
        { -program } --lang all --format html > page.html
    .after = Códigos de saída: 0, feito; 1, feito, mas foi encontrada uma falha ou, com --strict, falta um texto; 2, não foi possível fazer.
help-list = Lista as seções e os itens, com seus títulos e idiomas
    .usage = { -program } list [OPÇÕES]
help-languages = Lista os idiomas e indica qual é o seu
    .usage = { -program } languages [OPÇÕES]
help-check = Encontra todas as falhas das traduções
    .usage = { -program } check [OPÇÕES] [IDIOMA|CAMINHO]…
    .after = Códigos de saída: 0, nada a corrigir; 1, foi encontrado um erro ou um aviso; 2, não foi possível fazer.
help-status = Mostra quanto está traduzido
    .usage = { -program } status [OPÇÕES] [IDIOMA]…
help-new = Começa a tradução para outro idioma
    .usage = { -program } new [OPÇÕES] <IDIOMA>
    .after =
        A pasta recebe como nome uma etiqueta de idioma, por exemplo pl ou pt-BR. Em seus arquivos cada texto aparece como está no idioma original e mais uma vez sem as palavras; tudo são comentários até que alguém escreva.
        O que já existe nunca é tocado: a pasta é criada por inteiro ou não é criada.
help-fmt = Dá aos arquivos uma forma comum
    .usage = { -program } fmt [OPÇÕES] [CAMINHO]…
    .after =
        Os fins de linha, os espaços e o recuo passam a ser os comuns a todos os arquivos Fluent; nenhum texto nem comentário muda, nem a ordem das mensagens. Um arquivo com um erro não é tocado, e o nome dele é mostrado.
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
arg-lang = Idiomas que você lê, por ordem de preferência, separados por vírgulas: es ou pt-BR,es. Com “all”, todos os idiomas que existem
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
arg-strict = Não imprime nada e termina com o código 1 se faltar um texto nos idiomas desejados
arg-quiet = Não diz nada além da resposta
arg-width = Limita as linhas a este número de colunas
    .value = COLUNAS
arg-color = Quando usar cores: auto, always (sempre) ou never (nunca)
    .value = QUANDO
arg-i18n = Lê os textos desta pasta em vez dos embutidos; MIRA_I18N faz o mesmo
    .value = PASTA
arg-check-i18n = A pasta das traduções, com uma pasta para cada idioma; se não for indicada, MIRA_I18N ou a pasta i18n mais próxima
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
arg-source = O idioma do qual se traduz; se não for indicado, “en” (inglês)
    .value = IDIOMA
arg-locales = Somente estes idiomas
    .value = IDIOMA
arg-check-locales = Somente estes idiomas, ou estes arquivos ou pastas deles
    .value = IDIOMA|CAMINHO
arg-locale = O idioma a começar
    .value = IDIOMA
arg-paths = Arquivos e pastas; se não forem indicados, a pasta das traduções
    .value = CAMINHO
arg-deny = Conta os problemas desta regra como erros; com “warnings”, todos os avisos. Para ver as regras, execute: { -program } rules
    .value = REGRA
arg-allow = Ignora os problemas desta regra; com “warnings”, todos os avisos
    .value = REGRA
arg-missing = Lista os textos que faltam, ao lado dos do idioma original
arg-fmt-check = Não muda nada; nomeia os arquivos que mudariam
arg-diff = Não muda nada; mostra o que mudaria
arg-rule = Uma regra, pelo nome
    .value = REGRA
arg-topic = Um comando
    .value = COMANDO

## Preenchimento automático: o que o shell oferece enquanto se digita.

help-completions = Imprime o que o seu shell precisa para completar o que você digita
    .usage = { -program } completions [OPÇÕES] <SHELL>
    .examples =
        { -program } completions bash > ~/.local/share/bash-completion/completions/mira
        { -program } completions zsh > ~/.zfunc/_mira
        { -program } completions fish > ~/.config/fish/completions/mira.fish
        { -program } completions elvish > ~/.config/elvish/lib/mira.elv
        { -program } completions powershell >> $PROFILE
    .after =
        Se a pasta não existir, crie-a antes; depois, abra um novo shell.
        zsh: antes de compinit, o seu .zshrc precisa de: fpath=(~/.zfunc $fpath)
        elvish: o seu rc.elv precisa de: use mira
arg-shell = O shell: bash, zsh, fish, powershell ou elvish
    .value = SHELL
err-shell-missing = para qual shell?
    .help = Indique um destes: { $known }
err-unknown-shell = não há preenchimento automático para “{ $word }”
    .help =
        { $found ->
            [no] Indique um destes: { $known }
           *[yes] Você quis dizer “{ $nearest }”? Indique um destes: { $known }
        }
# Oferecido para --lang ao lado dos idiomas.
complete-all = todos os idiomas que existem

## Versão. As palavras antes dos dois-pontos dão nome ao que vem depois.

arg-verbose = Com --version: informa também o commit, sua data, o sistema e o compilador
version-commit = commit: { $commit }
version-date = data do commit: { $date }
version-target = compilado para: { $target }
version-rustc = compilador: { $rustc }

## Páginas de manual.

help-man = Imprime uma página de manual ou grava todas em uma pasta
    .usage = { -program } man [OPÇÕES] [COMANDO]
    .examples =
        { -program } man | man -l -
        { -program } man --output ~/.cargo/share/man
arg-page = O comando de que a página trata; se não for indicado, o próprio { -program }
    .value = COMANDO
arg-output = Grava todas as páginas, em todos os idiomas, nesta pasta
    .value = PASTA
err-write = não é possível gravar { $path }: { io-reason }
    .help = Verifique quem tem permissão para gravar ali e se ainda há espaço.

# Os títulos de uma página de manual são escritos em maiúsculas.
man-manual = Comandos de usuário
man-name = NOME
man-synopsis = SINOPSE
man-description = DESCRIÇÃO
man-arguments = ARGUMENTOS
man-options = OPÇÕES
man-commands = COMANDOS
man-exit = CÓDIGOS DE SAÍDA
man-environment = AMBIENTE
man-examples = EXEMPLOS
man-see-also = VEJA TAMBÉM

# O que as páginas dizem além da ajuda. Uma linha vazia separa os parágrafos.
man-text-mira =
    { -program } mostra o que uma organização diz de si mesma: sua visão, sua missão, seus valores. Sem seção, mostra-se a carta inteira; com uma seção, essa seção; com um item, somente esse item.

    Cada texto é mostrado no primeiro dos seus idiomas em que existe. Se não existir em nenhum, é mostrado em inglês, e uma nota avisa disso.

    Os textos são embutidos. Com --i18n ou com a variável MIRA_I18N, eles são lidos de uma pasta que contém uma pasta para cada idioma, cada uma com um arquivo statements.ftl.
man-text-check =
    Cada arquivo de cada idioma é comparado com o idioma do qual se traduz. Cada falha é mostrada onde está, com o que há de errado e o que fazer.

    Um comentário “# mira: allow(REGRA) o motivo” acima de uma mensagem faz com que os problemas dessa regra sejam ignorados nela.
man-text-status = Para cada idioma, conta-se quantas mensagens estão traduzidas, quantas faltam e quantas sobram.
man-text-new = É criada a pasta do idioma, com cada mensagem em um comentário ao lado do texto do qual se traduz, pronta para ser preenchida. Um arquivo que já existe nunca é alterado.
man-text-fmt = Só muda a forma do arquivo, nunca o que ele diz nem os seus comentários. Um arquivo com uma falha que o torne duvidoso é deixado como está, e seu nome é informado.
man-text-completions = O script impresso pergunta ao próprio { -program } cada vez que se pressiona a tecla Tab. Assim, as seções são oferecidas com seus títulos, e os idiomas com seu próprio nome, no seu idioma.

man-exit-0 = O que se pediu foi feito.
man-exit-1 = Foi feito, mas há algo a corrigir: uma falha, um arquivo a formatar ou, com --strict, um texto que falta no seu idioma.
man-exit-2 = Não foi possível fazer: não se entende o que foi digitado, ou um arquivo não pode ser lido ou gravado.

man-env-mira-lang = Os idiomas que você lê, como em --lang; o que não é um idioma é ignorado. Vem antes de todas as outras variáveis.
man-env-mira-i18n = A pasta dos textos, como em --i18n.
man-env-language = Os idiomas que você lê, por ordem de preferência, separados por dois-pontos. Só conta se uma das três seguintes estiver definida e não for C.
man-env-locale = A primeira que não estiver vazia indica o seu idioma. C e POSIX equivalem a inglês.
man-env-no-color = Se não estiver vazia, não se usam cores, a não ser que se digite --color always.
