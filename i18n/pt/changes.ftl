### Palavras para o que muda arquivos: correções e mudanças de nome.

## Correções.

arg-fix = Corrige o que pode ser corrigido com segurança e mostra o resto
arg-unsafe-fixes = Aplica também correções que são suposições, por exemplo o nome mais parecido; confira o resultado
arg-check-diff = Não muda nada; mostra o que --fix mudaria, ou --unsafe-fixes
# $fixes (número): correções, em todos os arquivos juntos.
fix-done =
    { $fixes ->
        [0] não havia nada para corrigir
        [one] { $fixes } correção foi aplicada
       *[other] { $fixes } correções foram aplicadas
    }; arquivos alterados: { $files }
# O mesmo quando apenas se mostra: nada foi gravado.
fix-shown =
    { $fixes ->
        [0] não há nada para corrigir
        [one] { $fixes } correção pode ser aplicada
       *[other] { $fixes } correções podem ser aplicadas
    }; arquivos que mudariam: { $files }

## Mudanças de nome.

help-rename = Muda o nome de uma mensagem, termo, atributo ou variável em todos os idiomas
    .usage = { -program } rename [OPÇÕES] <ATUAL> <NOVO>
    .examples =
        { -program } rename save save-file
        { -program } rename -- -brand -product
        { -program } rename save.tooltip save.title
        { -program } rename '$name' '$user'
    .after =
        As referências e os comentários que descrevem uma variável também mudam; nada mais muda. Se o nome novo já for usado em algum idioma, nenhum arquivo é alterado.
        Os arquivos do seu programa que contêm o nome atual são listados; eles nunca são alterados.
man-text-rename = O nome é mudado em todos os idiomas de uma vez: em todos os arquivos ou em nenhum.
arg-old = O nome atual: mensagem, -termo, mensagem.atributo, $variável, ou mensagem$variável para uma só mensagem
    .value = ATUAL
arg-new-name = O nome novo
    .value = NOVO
arg-rename-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
rename-names = são necessários o nome atual e o novo
    .help = Por exemplo, execute: { -program } rename save save-file
rename-symbol = “{ $name }” não é o nome de uma mensagem, termo, atributo ou variável
    .help =
        Escreva-o como nos arquivos: mensagem, -termo, mensagem.atributo ou $variável.
        Em um shell, ponha aspas simples em volta de um nome com $.
# $kind é “message”, “term”, “attribute” ou “variable”; $name é o nome atual.
rename-name =
    “{ $new }” não pode ser o nome novo { $kind ->
        [term] do termo
        [attribute] do atributo
        [variable] da variável
       *[message] da mensagem
    } { $name }
    .help =
        Um nome começa com uma letra de a a z e só contém letras sem acentos nem ç, dígitos, hífens e sublinhados. { $kind ->
            [term] O nome de um termo começa com um hífen.
            [attribute] Um atributo fica na sua mensagem.
           *[other] Uma mensagem continua sendo uma mensagem, e uma variável, uma variável.
        }
rename-same = { $name } já tem esse nome
    .help = Escolha outro nome.
# $nearest: um nome parecido, se $found é “yes”.
rename-unknown = não há nenhum { $name } em nenhum idioma
    .help =
        { $found ->
            [no] Verifique se está escrito corretamente.
           *[yes] Você quis dizer { $nearest }?
        }
rename-clash = { $path }:{ $line }:{ $column }: { $name } já existe aqui, por isso nenhum nome foi mudado
    .help = Escolha outro nome, ou mude ou apague este antes.
rename-syntax = { $path }:{ $line }:{ $column }: { $name } pode estar aqui, em uma mensagem com um erro, por isso nenhum nome foi mudado
    .help = Corrija esta mensagem antes. Para ver o que está errado, execute: { -program } check
rename-unreadable = { $path }: não é possível ler o arquivo, por isso o nome { $name } não foi mudado em nenhum
    .help = Para ver o que está errado no arquivo, execute: { -program } check{ $options }
rename-not-restored = “{ $path }” já tem o nome novo e não foi possível deixá-lo como estava
    .help = Mude-o à mão, ou recupere-o da sua cópia de segurança.
# $places (número): quantas vezes o nome foi encontrado.
rename-done = lugares alterados: { $places }; arquivos: { $files }
rename-shown = lugares que mudariam: { $places }; arquivos: { $files }
# $places: uma lista de arquivos e linhas, uma por linha.
rename-mentions = estes arquivos do seu programa contêm “{ $name }”; eles não foram alterados
    .help = { $places }
