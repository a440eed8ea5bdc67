### As palavras do próprio programa: ajuda, erros, notas.
### O identificador diz de que tipo de texto se trata: help- páginas de ajuda e arg- opções,
### err- o que deu errado, note- o que se diz junto da resposta. O atributo .help diz o que fazer;
### .value dá nome ao valor de uma opção. O que está entre chaves é posto pelo programa: não é traduzido.

## O nome deste idioma, no próprio idioma.

language-name = Português

## Palavras que são digitadas assim mesmo e nunca são traduzidas.

-program = mira

## A forma de cada linha de erro ou de nota.

line-error = erro: { $text }
line-note = nota: { $text }

## Notas: mostradas junto da resposta, nunca dentro dela.

# $all vale “yes” quando nada do que foi pedido está no idioma de quem lê.
# $wanted e $shown são nomes de idiomas, cada um no próprio idioma.
note-fallback =
    { $count ->
        [one] este texto não está disponível no seu idioma ({ $wanted }) e é mostrado em outro ({ $shown }): { $ids }
       *[other]
            { $all ->
                [yes] estes textos não estão disponíveis no seu idioma ({ $wanted }) e são mostrados em outro ({ $shown }): { $ids }
               *[no] { $count } textos não estão disponíveis no seu idioma ({ $wanted }) e são mostrados em outro ({ $shown }): { $ids }
            }
    }
note-broken = { $path }:{ $line }: a mensagem “{ $id }” tem um erro e não pode ser mostrada
    .help = Para ver o que está errado, execute: { -program } check --i18n { $folder }
note-more-broken =
    { $count ->
        [one] mais uma mensagem tem um erro e não pode ser mostrada
       *[other] mais { $count } mensagens têm erros e não podem ser mostradas
    }
    .help = Para ver todos os erros, execute: { -program } check --i18n { $folder }
note-unreadable = não é possível ler { $path }: { io-reason }
    .help = Os textos deste arquivo são mostrados em outro idioma.
note-folder-no-locale = a pasta “{ $name }” foi ignorada: o nome dela não é um código de idioma
    .help = Renomeie a pasta com um código de idioma, por exemplo “pt” ou “pt-BR”.
note-folder-same-locale = a pasta “{ $name }” foi ignorada: “{ $first }” é do mesmo idioma
    .help = Reúna todos os arquivos em uma das duas.
note-more-folders =
    { $count ->
        [one] mais uma pasta foi ignorada
       *[other] mais { $count } pastas foram ignoradas
    }

## O que o sistema informou sobre um arquivo.

io-reason =
    { $reason ->
        [not-found] arquivo ou pasta inexistente
        [permission] sem permissão
        [full] não há mais espaço no disco
        [is-folder] é uma pasta
        [not-folder] não é uma pasta
        [read-only] é somente leitura
        [too-large] é grande demais
        [not-text] não é texto UTF-8
        [exists] já existe
        [special] não é um arquivo comum
        [loop] é um link para uma pasta que o contém
        [too-many] contém arquivos demais
        [too-much] junto com os outros arquivos, é grande demais
        [link] é um link
        [hard-links] tem outros nomes (links físicos), que manteriam o texto anterior
        [sticky] pertence a outra pessoa, em uma pasta onde só os donos podem substituir arquivos
        [attributes] não é possível manter seu grupo, sua lista de acesso ou um atributo estendido
       *[other] o sistema informou um erro
    }

## Erros na linha de comando.

# $found vale “no” quando nenhum nome é parecido o bastante; senão, $nearest é esse nome.
err-tag = “{ $tag }” não é um código de idioma
    .help =
        { $found ->
            [no] Digite um código como “es”, “pt-BR” ou “zh-Hant”, vários códigos separados por vírgulas, ou “all”. Para ver os idiomas disponíveis, execute: { -program } languages
           *[yes] Você quis dizer “{ $nearest }”? Para ver os idiomas disponíveis, execute: { -program } languages
        }
err-unknown-section = não existe nenhuma seção nem nenhum comando “{ $word }”
    .help =
        { $found ->
            [no] Para ver as seções, execute: { -program } list
           *[yes] Você quis dizer “{ $nearest }”? Para ver todas as seções, execute: { -program } list
        }
err-unknown-item = a seção “{ $section }” não tem o item “{ $word }”
    .help =
        { $found ->
            [no] Os itens dela são: { $items }
           *[yes] Você quis dizer “{ $nearest }”? Os itens dela são: { $items }
        }
err-choice = “{ $value }” não é um valor válido para { $option }
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
            [no] Para ver as opções, execute: { $help }
           *[yes] Você quis dizer { $nearest }? Para ver todas as opções, execute: { $help }
        }
err-word-too-many = argumento inesperado: “{ $word }”
    .help = Para ver como usar este comando, execute: { $help }
err-value-missing = falta um valor para a opção { $option }
    .help = Para ver os valores que ela aceita, execute: { $help }
err-no-items = “{ $word }” não existe: a seção “{ $section }” não tem itens
    .help = Para ver a seção, execute: { -program } { $section }
err-no-value = a opção { $option } não aceita nenhum valor
    .help = Digite apenas { $option }, sem “=” nem nada depois.
err-usage = não é possível interpretar este comando
    .help = Para ver como usar este comando, execute: { $help }
err-unknown-topic = não existe o comando “{ $word }”
    .help =
        { $found ->
            [no] Para ver os comandos, execute: { -program } help
           *[yes] Você quis dizer “{ $nearest }”? Para ver todos os comandos, execute: { -program } help
        }

## Erros nos arquivos.

err-strict =
    { $count ->
        [one] um texto não está disponível no seu idioma ({ $wanted }): { $ids }
       *[other] { $count } textos não estão disponíveis no seu idioma ({ $wanted }): { $ids }
    }
    .help =
        Nada foi impresso, por causa de --strict. Sem essa opção, { $count ->
            [one] este texto é mostrado
           *[other] estes textos são mostrados
        } em outro idioma.
err-nothing = não há nada para mostrar de { $ids }
    .help = Para ver o que há de errado com os arquivos, execute: { -program } check --i18n { $folder }
err-no-sections = não há seções em { $folder }
    .help = Cada mensagem de en/statements.ftl é uma seção. Acrescente pelo menos uma.
err-too-long = há texto demais: passa de { $limit } MB na mensagem “{ $id }”, por isso nada foi impresso
    .help = Peça uma só seção ou um só item.
err-file = não é possível ler “{ $path }”: { io-reason }
    .help = Verifique o nome do arquivo e as permissões de leitura.
err-catalog-folder = não é possível ler a pasta “{ $path }”: { io-reason }
    .help = Indique uma pasta que contenha uma pasta para cada idioma, por exemplo: --i18n i18n
err-catalog-empty = a pasta “{ $path }” está vazia
    .help = É preciso haver pelo menos { $file }, porque o inglês é o idioma de origem.
err-catalog-source = falta o arquivo { $file }
    .help = A pasta { $path } precisa deste arquivo, porque o inglês é o idioma de origem.
err-stdout = não é possível gravar a saída: { io-reason }
    .help = Verifique para onde vai a saída: o disco pode estar cheio, ou a saída pode ter sido fechada.

## A tabela de seções.

list-section = SEÇÃO
list-title = TÍTULO
list-languages = IDIOMAS

## A tabela de idiomas. Estão traduzidas $translated de $total declarações.

languages-tag = CÓDIGO
languages-name = IDIOMA
languages-share = TRADUZIDO
languages-yours = O SEU
languages-count = { $translated } de { $total }
languages-chosen = sim

## Por que um idioma foi escolhido. O programa põe os nomes de variáveis e opções.

explain-variable = CONFIGURAÇÃO
explain-value = VALOR
explain-fate = EFEITO
# $by nomeia a variável ou opção que decide em seu lugar.
explain-fates =
    { $fate ->
        [used] usada
        [used-in-part] usada, exceto o que não é um código de idioma
        [empty] ignorada: está vazia
        [not-set] não definida
        [overridden] ignorada: { $by } vem antes
        [ignored] ignorada: { $by } é C, que significa inglês
        [no-locale] ignorada: LC_ALL, LC_MESSAGES e LANG não estão definidas
       *[no-tag] ignorada: não contém nenhum código de idioma
    }
explain-wanted = IDIOMA PEDIDO
explain-from = DEFINIDO POR
explain-shown = MOSTRADO EM
explain-how = CORRESPONDÊNCIA
explain-origins =
    { $from ->
        [system] o sistema
        [default] padrão (inglês)
       *[other] { $from }
    }
explain-hows =
    { $how ->
        [exact] o mesmo idioma
        [near] o mesmo idioma, em outra variedade
        [related] um idioma próximo que você provavelmente entende
        [none] nenhum idioma disponível é próximo o bastante
       *[source] o idioma de origem, que tem todos os textos
    }

## A página web: como se chamam os links entre os idiomas, para os leitores de tela.

page-languages = Idiomas

## Páginas de ajuda.

heading-usage = Uso:
heading-commands = Comandos
heading-options = Opções
heading-words = Argumentos
heading-examples = Exemplos:

help-mira = As declarações de uma organização no idioma de cada pessoa.
    .usage =
        { -program } [OPÇÕES] [SEÇÃO [ITEM]]…
        { -program } <COMANDO>
    .after = Códigos de saída: 0, sucesso; 1, há problemas ou, com --strict, falta um texto; 2, o comando falhou.
# Exemplos na ajuda do programa: o que se digita, dois espaços e o que faz.
# Os nomes são seções e itens do catálogo.
# $letter diz se o catálogo tem uma seção “letter”, o cabeçalho de tudo.
example-whole =
    { $letter ->
        [yes] { -program }  a carta inteira, no seu idioma
       *[no] { -program }  todas as seções, no seu idioma
    }
example-section =
    { $tag ->
        [none] { -program } { $section }  uma seção
       *[other] { -program } { $section } --lang { $tag }  uma seção, em outro idioma
    }
example-item = { -program } { $group } { $item }  um item de uma seção
example-several = { -program } { $section } { $other }  várias seções
example-page = { -program } --lang all --format html > page.html

help-list = Lista as seções e os itens, com seus títulos e idiomas
    .usage = { -program } list [OPÇÕES]
help-languages = Lista os idiomas e indica qual é o seu
    .usage = { -program } languages [OPÇÕES]
help-check = Verifica as traduções e mostra todos os problemas
    .usage = { -program } check [OPÇÕES] [IDIOMA|CAMINHO]…
    .after = Códigos de saída: 0, sem erros; 1, foi encontrado um erro; 2, o comando falhou. Com --deny warnings, os avisos são erros.
help-status = Mostra quanto está traduzido
    .usage = { -program } status [OPÇÕES] [IDIOMA]…
help-new = Começa a tradução para outro idioma ou acrescenta o que falta em uma
    .usage = { -program } new [OPÇÕES] <IDIOMA>
    .after =
        Indique o idioma pelo código (pl, pt-BR) ou pelo nome (polonês, polski). A pasta nova recebe como nome o código. Os arquivos dela mostram cada texto no idioma de origem e, abaixo, uma cópia vazia para preencher. Tudo é comentário (#) até você preencher.
        Se a tradução já existe, os arquivos e textos que faltam são acrescentados do mesmo modo; o que ela já contém nunca é alterado. Tudo é gravado, ou nada.
help-fmt = Formata os arquivos no estilo comum do Fluent
    .usage = { -program } fmt [OPÇÕES] [CAMINHO]…
    .after =
        Só mudam os fins de linha, os espaços e o recuo; os textos, os comentários e a ordem das mensagens continuam iguais. Um arquivo com erro é ignorado, e o nome dele é mostrado.
        Os links são seguidos: o arquivo para o qual apontam é alterado. Cada arquivo é substituído por inteiro ou não é substituído.
        Códigos de saída: 0, sucesso; 1, com --check ou --diff, algum arquivo mudaria; 2, algum arquivo foi ignorado.
help-rules = Explica as regras usadas para verificar as traduções
    .usage = { -program } rules [OPÇÕES] [REGRA]
help-help = Mostra a página de ajuda de um comando
    .usage = { -program } help [COMANDO]

arg-section = Uma seção, pelo nome ou pelo título em qualquer idioma
    .value = SEÇÃO
arg-item = Um item da seção ou mais seções
    .value = ITEM
arg-lang = Idiomas que você lê, por ordem de preferência, separados por vírgulas: es ou pt-BR,es. Com “all”, todos os idiomas disponíveis
    .value = IDIOMAS
arg-format = Formato de saída: text, markdown, html ou json
    .value = FORMATO
arg-list-format = Formato de saída: text ou json
    .value = FORMATO
arg-languages-format = Formato de saída: text ou json
    .value = FORMATO
arg-check-format = Formato de saída: text, short, json, sarif, github ou gitlab
    .value = FORMATO
arg-status-format = Formato de saída: text, json ou markdown
    .value = FORMATO
arg-rules-format = Formato de saída: text ou json
    .value = FORMATO
arg-strict = Se faltar um texto nos seus idiomas, não imprime nada e termina com o código 1
arg-quiet = Não mostra notas
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
arg-source = O idioma de origem; se não for indicado, “en” (inglês)
    .value = IDIOMA
arg-write-baseline = Grava os problemas atuais em mira-baseline.toml; a partir daí, só os novos são mostrados
arg-stdin-filename = Com “-” como arquivo: o caminho dele, que indica de que projeto e idioma é
    .value = CAMINHO
arg-relative-to = A que pasta os caminhos dos problemas são relativos: current, a atual, ou root, a do projeto
    .value = PASTA
arg-layout = Onde estão os arquivos, por exemplo: src/*/locales/{ "{" }locale{ "}" }.ftl; pode ser repetida
    .value = PADRÃO
arg-locales = Somente estes idiomas
    .value = IDIOMA
arg-check-locales = Somente estes idiomas, arquivos ou pastas
    .value = IDIOMA|CAMINHO
arg-locale = O idioma da tradução: o código ou o nome
    .value = IDIOMA
arg-paths = Arquivos e pastas; se não forem indicados, a pasta das traduções
    .value = CAMINHO
arg-deny = Trata os problemas destas regras (uma lista com vírgulas) como erros, mesmo que estejam inativas; com “warnings”, todos os avisos. Para ver as regras, execute: { -program } rules
    .value = REGRAS
arg-allow = Ignora estas regras (uma lista com vírgulas); com “warnings”, todos os avisos
    .value = REGRAS
arg-by = Conta por idioma (locale), por arquivo (file) ou por seção de um catálogo (section)
    .value = PARTE
arg-missing = Lista os textos não traduzidos, com o texto original
arg-fmt-check = Não muda nada; lista os arquivos que mudariam
arg-diff = Não muda nada; mostra o que mudaria
arg-rule = Uma regra, pelo nome
    .value = REGRA
arg-topic = Um comando
    .value = COMANDO

## Preenchimento automático: o que o shell sugere enquanto se digita um comando.

help-completions = Imprime o script de preenchimento automático para o seu shell
    .usage = { -program } completions [OPÇÕES] <SHELL>
    .examples =
        { -program } completions bash > ~/.local/share/bash-completion/completions/mira
        { -program } completions zsh > ~/.zfunc/_mira
        { -program } completions fish > ~/.config/fish/completions/mira.fish
        { -program } completions elvish > ~/.config/elvish/lib/mira.elv
        { -program } completions powershell >> $PROFILE
    .after =
        Se a pasta não existir, crie-a antes. Depois, abra um novo shell.
        zsh: no seu .zshrc, antes de compinit, acrescente: fpath=(~/.zfunc $fpath)
        elvish: no seu rc.elv, acrescente: use mira
arg-shell = O shell: bash, zsh, fish, powershell ou elvish
    .value = SHELL
err-shell-missing = nenhum shell foi indicado
    .help = Escolha um destes: { $known }
err-unknown-shell = não há preenchimento automático para “{ $word }”
    .help =
        { $found ->
            [no] Escolha um destes: { $known }
           *[yes] Você quis dizer “{ $nearest }”? Escolha um destes: { $known }
        }
# Sugerido para --lang, junto com os idiomas.
complete-all = todos os idiomas disponíveis

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
arg-page = O comando cuja página é impressa; se não for indicado, o próprio { -program }
    .value = COMANDO
arg-output = Grava todas as páginas, em todos os idiomas, nesta pasta
    .value = PASTA
err-write = não é possível gravar { $path }: { io-reason }
    .help = Verifique as permissões de gravação e o espaço livre.

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
    { -program } mostra o que uma organização diz de si mesma. Sem seção, mostra-se tudo; com uma seção, essa seção; com um item, somente esse item.

    Cada texto é mostrado no primeiro dos seus idiomas em que existe. Se não existir em nenhum, é mostrado no idioma em que foi escrito, e uma nota avisa disso.

    Os textos são embutidos. Com --i18n ou com a variável MIRA_I18N, eles são lidos de uma pasta que contém uma pasta para cada idioma, cada uma com um arquivo statements.ftl.
man-text-check =
    Cada arquivo de cada idioma é comparado com o idioma de origem. Cada problema é mostrado onde está, com o que há de errado e o que fazer.

    Um comentário “# mira: allow(REGRA) o motivo” acima de uma mensagem desativa essa regra para a mensagem.
man-text-status = Para cada idioma, mostra quantas mensagens estão traduzidas, quantas faltam e quantas sobram.
man-text-new = A pasta nova contém cada mensagem como comentário, abaixo do texto original e pronta para preencher. Se ela já existe, os arquivos e mensagens que faltam são acrescentados; o que ela já contém nunca é alterado.
man-text-fmt = Só muda o formato de um arquivo, nunca os textos nem os comentários. Um arquivo com um erro que torne duvidoso o seu significado é ignorado, e o nome dele é mostrado.
man-text-completions = Cada vez que você pressiona a tecla Tab, o script pede sugestões ao { -program }. Por isso ele oferece as seções com seus títulos e os idiomas com seu próprio nome, no seu idioma.

man-exit-0 = Sucesso.
man-exit-1 = Há algo a corrigir: um problema, um arquivo a formatar ou, com --strict, um texto que falta no seu idioma.
man-exit-2 = O comando falhou: não está escrito corretamente, ou um arquivo não pode ser lido ou gravado.

man-env-mira-lang = Os idiomas que você lê, como em --lang; o que não é um código de idioma é ignorado. Vem antes de todas as outras variáveis.
man-env-mira-i18n = A pasta dos textos, como em --i18n.
man-env-language = Os idiomas que você lê, por ordem de preferência, separados por dois-pontos. Só é usada se uma das três variáveis seguintes estiver definida e não for C.
man-env-locale = A primeira que não estiver vazia indica o seu idioma. C e POSIX equivalem a inglês.
man-env-no-color = Se não estiver vazia, não são usadas cores, exceto com --color always.

# O que se pode digitar no lugar de um comando ou da carta inteira, separado por vírgulas. O nome
# certo é indicado.
called-letter = carta
called-list = lista, seções
called-languages = idioma, idiomas, línguas
called-site = sítio
called-check = verificar
called-status = estado
called-init = iniciar, começar
called-new = novo
called-fmt = formatar
called-rules = regras
called-completions = completar
called-man = manual
called-help = ajuda
