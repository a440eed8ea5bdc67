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
