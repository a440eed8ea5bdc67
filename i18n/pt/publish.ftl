### Textos para publicar: páginas, sites e o início de um catálogo.

## Textos de cada página da web, para quem não pode vê-la.

page-skip = Ir para o conteúdo

## Opções de leitura.

arg-fragment = Com --format html: só o conteúdo da página, para inserir em uma página própria
arg-translated = Omite o que não está disponível nos seus idiomas
err-fragment = a opção --fragment requer --format html
    .help = Acrescente --format html ou retire --fragment.
err-translated =
    { $count ->
        [one] este texto não está disponível no seu idioma ({ $wanted }): { $ids }
       *[other] estes textos não estão disponíveis no seu idioma ({ $wanted }): { $ids }
    }
    .help =
        Sem --translated, { $count ->
            [one] ele é mostrado
           *[other] eles são mostrados
        } em outro idioma.

## As configurações de um catálogo.

err-setting = { $path }: “{ $value }” não é um valor válido para { $key }
    .help =
        { $found ->
            [no] Use, por exemplo: { $known }
           *[yes] Você quis dizer “{ $nearest }”?
        }

## O site.

help-site = Cria um site com os textos, com uma página por idioma
    .usage = { -program } site [OPÇÕES] --output <PASTA>
    .examples = { -program } site --output site --base-url https://example.org
    .after = As páginas não precisam de mais nada: copie a pasta para qualquer servidor web ou abra index.html. Na próxima vez, os arquivos são substituídos; uma pasta que contém outros arquivos fica como está.
arg-site-output = A pasta em que o site é gravado
    .value = PASTA
arg-base-url = O endereço que o site vai ter; com ele, os buscadores encontram cada página
    .value = URL
arg-site-translated = Omite o que não está traduzido, em vez de mostrá-lo em outro idioma
note-site =
    { $count ->
        [one] uma página foi gravada; para vê-la, abra { $path }
       *[other] { $count } páginas foram gravadas; para vê-las, abra { $path }
    }
err-output-missing = falta a opção --output
    .help = Indique a pasta para o site, por exemplo: { -program } site --output site
err-output-file = { $path } é um arquivo, não uma pasta
    .help = Indique uma pasta nova, vazia ou com um site gravado por { -program }.
err-output-others = a pasta { $path } contém “{ $name }”, que não foi gravado por { -program }
    .help = Nada foi alterado. Indique uma pasta nova, vazia ou com um site gravado por { -program }.
err-base-url = “{ $value }” não é o endereço de um site
    .help = Use um endereço que comece com https://, por exemplo: --base-url https://example.org

## O início de um catálogo.

help-init = Grava mira.toml para as traduções de um projeto, ou começa um catálogo com os textos da sua organização
    .usage = { -program } init [--statements] [OPÇÕES]
    .after = mira.toml diz onde estão os arquivos do projeto. Com --statements, é gravada também uma pasta i18n com três seções de exemplo no seu idioma. Um arquivo que existe nunca é alterado.
arg-statements = Grava um catálogo que já funciona, para preencher com as suas próprias palavras
arg-init-i18n = A pasta das traduções; com --statements, a pasta que é criada (se não for indicada, i18n)
    .value = PASTA
err-init-exists = { $path } já existe
    .help = Nada foi alterado. Escolha outra pasta com --i18n ou mova o arquivo.
init-next =
    Arquivos gravados: { $files }.
    Próximos passos:
init-commands =
    { -program } --i18n { $folder }  ver os textos como os leitores os veem
    { -program } new { $example } --i18n { $folder }  começar uma tradução
    { -program } site --output site --i18n { $folder }  criar um site com os textos

# O que é gravado nos arquivos de um catálogo novo: comentários e palavras de exemplo.
init-comment-file = As palavras da sua organização. Cada mensagem é uma seção, na ordem em que são mostradas; .title é o título.
init-comment-item = Uma mensagem com o nome de uma seção, um hífen e mais uma palavra é um item dessa seção.
init-comment-replace = Substitua as palavras de exemplo pelas suas; os identificadores antes de “=” não mudam em nenhum idioma.
init-comment-organisation = Quem vocês são. O nome aparece em cada página da web.
init-comment-optional = Sem “#”, aparecem no rodapé de cada página da web.
init-comment-settings = O idioma em que os seus textos são escritos primeiro; os outros são traduções dele.
init-comment-name = O nome deste idioma, neste idioma
init-name = Organização de exemplo
init-vision-title = Visão
init-vision = Como é o mundo quando o seu trabalho está feito.
init-mission-title = Missão
init-mission = O que vocês fazem, para quem e com quem.
init-values-title = Valores
init-value-title = Um valor
init-value = O que este valor significa no seu trabalho diário.
init-footer = Uma linha para o rodapé de cada página
