### As palavras dos comandos para quem traduz: regras, problemas encontrados, relatórios.

## A pasta dos idiomas, que check, status, new e fmt procuram. “--i18n” e “MIRA_I18N” se escrevem assim mesmo.

folder-not-found = Não há nenhuma pasta “i18n” aqui nem nas pastas acima.
    .help = É preciso ir até a pasta que a contém, ou indicá-la: --i18n PASTA
# $folder (texto): um caminho, como foi digitado
folder-missing = A pasta “{ $folder }” não existe.
    .help = Convém conferir como está escrita. É a pasta que contém uma pasta por idioma.
folder-is-a-file = “{ $folder }” é um arquivo, não uma pasta.
    .help = É preciso indicar a pasta que contém uma pasta por idioma.
folder-unreadable = Não é possível abrir a pasta “{ $folder }”.
    .help = É preciso pedir permissão de leitura, ou indicar outra: --i18n PASTA

## O comando “fmt”, que dá aos arquivos uma forma comum (fins de linha, espaços, recuo).
## O resumo aparece depois dos nomes dos arquivos.

# $changed, $unchanged, $left (número): arquivos
fmt-done = arquivos alterados: { $changed }; já tinham esta forma: { $unchanged }; deixados como estavam: { $left }
# O mesmo quando apenas se mostra: nada foi gravado.
fmt-shown = arquivos que mudariam: { $changed }; já têm esta forma: { $unchanged }; deixados como estão: { $left }
# $path é um arquivo; $line e $column (número) contam a partir de 1
fmt-syntax = { $path }:{ $line }:{ $column }: há um erro aqui, por isso o arquivo ficou como estava
    .help = Para ver o que está errado, execute: { -program } check
fmt-too-deep = { $path }:{ $line }:{ $column }: há chaves demais umas dentro das outras aqui, por isso o arquivo ficou como estava
    .help = Faça desta mensagem várias mais simples.
fmt-too-long = { $path }:{ $line }:{ $column }: uma mensagem ou um comentário aqui é mais longo que um livro, por isso o arquivo ficou como estava
    .help = Divida-o em outros mais curtos.
fmt-would-change = { $path }:{ $line }:{ $column }: esta mensagem ou este comentário não ficaria igual, por isso o arquivo não foi tocado
    .help = Contém um caractere pouco comum, por exemplo um retorno de carro no fim de uma linha. Remova-o e repita o comando.
fmt-system = { $path } ficou como estava: { io-reason }
    .help = Nada dele se perdeu. Resolva isso e repita o comando.
fmt-not-a-file = { $path } não é um arquivo de texto, por isso não foi tocado
    .help = Indique um arquivo ou uma pasta com arquivos.
# $limit (número): megabytes
fmt-too-large = { $path } tem mais de { $limit } MB, por isso não foi tocado
    .help = Divida-o em arquivos menores.
fmt-not-text = { $path } não é texto na codificação UTF-8, por isso não foi tocado
    .help = Abra-o em um editor e salve-o como UTF-8.
fmt-protected = { $path } está marcado como somente leitura, por isso não foi tocado
    .help = Permita a gravação nele e repita o comando.
fmt-changed = outro programa alterou { $path } enquanto isso, por isso não foi tocado
    .help = Salve lá o seu trabalho e repita o comando.
fmt-loop = o link { $path } leva de volta a uma pasta que o contém, por isso foi ignorado
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
new-exists = { $path } já existe, por isso nada foi criado
    .help = Para ver o que falta traduzir, execute: { -program } status --missing
new-cannot = não é possível criar { $path }: { io-reason }
    .help = Nada foi criado. Verifique quem pode gravar na pasta onde ele ficaria.
new-no-source = em { $path } não há textos a partir dos quais traduzir
    .help = Indique a pasta do idioma a partir do qual se traduz, por exemplo: --source en
new-faulty-source = { $path }:{ $line }:{ $column }: há um erro no texto a partir do qual se traduz, por isso nada foi criado
    .help = Para ver o que está errado, execute: { -program } check
new-made = { $path } está pronto para ser preenchido
    .help = Abra os arquivos em um editor: as primeiras linhas dizem como continuar. Para ver quanto falta, execute: { -program } status { $locale }
# Estas linhas ficam no começo de cada arquivo novo. "=" e "[" são os sinais desse arquivo.
# $source é a etiqueta do idioma a partir do qual se traduz.
new-intro =
    Cada texto aparece aqui como está em “{ $source }” e, abaixo, mais uma vez sem as palavras.
    Para traduzi-lo, remova dessas linhas de baixo o sinal # e o espaço depois dele, e escreva
    depois de cada = e de cada ]. Os nomes e tudo o que está entre chaves ficam como estão.
    Os números depois de uma [palavra] dizem para quais números essa forma é usada.
    O que ainda não foi traduzido é mostrado aos leitores em outro idioma.
