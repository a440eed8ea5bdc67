### mira review: traduções mais antigas que o texto original.

## A ajuda.

help-review = Encontra as traduções mais antigas que o texto original
    .usage =
        { -program } review [OPÇÕES] [IDIOMA|MENSAGEM]…
        git fast-export HEAD -- ":/*.ftl" | { -program } review --history -
    .examples =
        { -program } review --begin            começa: todas as traduções são consideradas atualizadas
        { -program } review es                 o que mudou desde a tradução para o espanhol
        { -program } review es --done hello    “hello” continua certo do jeito que está
        { -program } review --update           registra o que foi traduzido nesse meio-tempo
        { -program } review --check            em CI: termina com o código 1 se houver tradução desatualizada
    .after =
        A pasta .mira/reviewed guarda, para cada tradução, o texto original a partir do qual ela foi feita. É texto simples: mantenha-a no controle de versão, ao lado das traduções.
        Códigos de saída: 0, sucesso; 1, com --check, há tradução desatualizada; 2, o comando falhou.
arg-names = Só estes idiomas ou estas mensagens
    .value = IDIOMA|MENSAGEM
arg-review-format = Formato de saída: text, json ou markdown
    .value = FORMATO
arg-review-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }
arg-grade = Mostra as mudanças deste peso ou maior: form (maiúsculas, pontuação, ortografia), wording (algumas palavras) ou meaning (sentido); o padrão é meaning
    .value = PESO
arg-done = Registra que uma tradução continua certa: todas as mensagens com este nome, deste arquivo ou com uma mudança deste peso
    .value = MENSAGEM|ARQUIVO|PESO
arg-update = Registra as traduções novas e as que mudaram junto com o original
arg-begin = Começa o registro: todas as traduções são consideradas atualizadas
arg-from = Começa o registro a partir de uma cópia anterior do projeto
    .value = PASTA
arg-history = Começa o registro a partir do histórico que o git fast-export escreve; “-” significa a entrada padrão
    .value = -
arg-review-check = Termina com o código 1 se houver tradução desatualizada
man-text-review =
    Uma tradução está desatualizada quando o texto original mudou depois que ela foi feita. O que o original dizia então fica registrado na pasta .mira/reviewed, ao lado da pasta das traduções; só { -program } review grava ali.

    Espaços, recuo, fins de linha, comentários e a ordem das mensagens não contam. Se uma mensagem mostra outra mensagem ou um termo, uma mudança nesse outro também conta.

## O que é mostrado.

# $language é o código do idioma de origem, por exemplo en.
review-stale =
    { $language ->
        [en] O texto em inglês mudou depois que esta tradução foi feita.
       *[other] O texto original mudou depois que esta tradução foi feita.
    }
# $names são mensagens ou termos, por exemplo -brand.
review-stale-shown = Aqui aparece o texto de { $names }, que mudou depois que esta tradução foi feita:
review-stale-shown-unknown = Aqui aparece o texto de { $names }, que mudou depois que esta tradução foi feita; agora diz:
# O peso de uma mudança. Fica entre parênteses.
review-grade =
    { $grade ->
        [form] só a forma mudou
        [wording] algumas palavras mudaram
       *[meaning] o sentido pode ter mudado
    }
review-source = original
review-translation = tradução
# Como o texto original é mostrado: o que está entre as marcas foi retirado ou acrescentado.
review-marks = No original, [-…-] foi retirado e { "{+…+}" } foi acrescentado.
review-marks-color = No original, o que está riscado foi retirado e o que está verde foi acrescentado.
review-renamed = { $path }: parece que “{ $from }” agora se chama “{ $to }” no original
    .help = Se as duas forem a mesma mensagem, troque “{ $from }” por “{ $to }” neste arquivo, no começo da linha.
review-summary =
    { $count ->
        [0] Nenhuma tradução está desatualizada ({ $current } em dia).
        [one] 1 tradução pode estar desatualizada ({ $current } em dia).
       *[other] { $count } traduções podem estar desatualizadas ({ $current } em dia).
    }
    .help =
        Corrija cada uma no arquivo dela. Depois execute: { -program } review --update{ $options }
        Se alguma continuar certa do jeito que está, execute: { -program } review{ $options } --done MENSAGEM
review-none = Nenhuma tradução está desatualizada.
review-heading =
    { $count ->
        [one] { $locale }: 1 tradução pode estar desatualizada
       *[other] { $locale }: { $count } traduções podem estar desatualizadas
    }
review-hidden =
    { $count ->
        [one] 1 mudança menor não é mostrada
       *[other] { $count } mudanças menores não são mostradas
    }
    .help = A maioria das traduções continua certa depois de uma mudança assim. Para ver todas as mudanças, execute: { -program } review --grade form{ $options }
review-unknown =
    { $count ->
        [one] 1 tradução ainda não está registrada. Para registrá-la, execute: { -program } review --update{ $options }
       *[other] { $count } traduções ainda não estão registradas. Para registrá-las, execute: { -program } review --update{ $options }
    }
review-unrecorded =
    { $count ->
        [one] 1 tradução mudou junto com o original. Para registrá-la, execute: { -program } review --update{ $options }
       *[other] { $count } traduções mudaram junto com o original. Para registrá-las, execute: { -program } review --update{ $options }
    }

## O que foi registrado.

# $ids são nomes de mensagens separados por vírgulas.
review-done =
    { $count ->
        [one] { $locale }: 1 tradução foi marcada como atualizada: { $ids }
       *[other] { $locale }: { $count } traduções foram marcadas como atualizadas: { $ids }
    }
review-added =
    { $count ->
        [one] { $locale }: 1 tradução nova foi registrada: { $ids }
       *[other] { $locale }: { $count } traduções novas foram registradas: { $ids }
    }
review-changed =
    { $count ->
        [one] { $locale }: 1 tradução mudou junto com o original e foi registrada como atualizada: { $ids }
       *[other] { $locale }: { $count } traduções mudaram junto com o original e foram registradas como atualizadas: { $ids }
    }
review-nothing-done = nenhuma tradução que possa estar desatualizada corresponde a: { $names }
    .help = Escreva o nome de uma mensagem, o caminho de um arquivo ou uma das palavras form, wording e meaning.
review-nothing-new = não há nada novo para registrar
review-recorded =
    { $count ->
        [one] 1 tradução foi registrada em { $folder }
       *[other] { $count } traduções foram registradas em { $folder }
    }
    .help = Mantenha esta pasta no controle de versão, ao lado das traduções.

## O que pode dar errado.

review-no-record = ainda não há registro dos textos a partir dos quais as traduções de { $folder } foram feitas
    .help =
        Para começar agora e considerar todas as traduções atualizadas, execute: { -program } review --begin{ $options }
        Para começar a partir do histórico do git, execute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-begun = já há um registro de “{ $locale }”
    .help =
        Para registrar o que foi traduzido nesse meio-tempo, execute: { -program } review --update{ $options }
        Para começar de novo, apague antes esta pasta: { $folder }
review-exclusive = { $one } e { $other } não podem ser usadas juntas
    .help = Remova uma das duas opções.
review-history-dash = o histórico só pode ser lido da entrada padrão, não de “{ $value }”
    .help = Digite: --history -
review-shallow = o histórico foi baixado só em parte (é raso), por isso não pode mostrar a partir de que as traduções antigas foram feitas
    .help = Para baixá-lo por inteiro, execute: git fetch --unshallow
review-history-unexpected = a linha { $line } do histórico não é o que o git fast-export escreve
    .help = Execute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-empty = o histórico está vazio
    .help = Execute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-partial = faltam os primeiros commits do histórico
    .help = Execute sem um intervalo de commits: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-no-data = o histórico não tem textos, porque foi feito com --no-data
    .help = Execute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-history-unreadable = não é possível ler o histórico da entrada padrão: { io-reason }
    .help = Execute: git fast-export HEAD -- ":/*.ftl" | { -program } review --history -{ $options }
review-no-copy = { $folder } não é uma cópia anterior deste projeto: não contém a pasta “{ $locale }” do idioma de origem
    .help = Indique a pasta que contém as pastas dos idiomas, ou a que fica acima dela.
review-unread = não é possível ler { $path }, por isso nada foi registrado
    .help = Do contrário, o que está registrado sobre as traduções desse arquivo seria perdido.
# Alguém alterou um arquivo de .mira/reviewed, ou uma mesclagem do controle de versão não foi concluída.
review-broken-record =
    { $cause ->
        [heading] { $path }:{ $line }: isto não é um registro de { -program } review: falta a primeira linha
        [version] { $path }:{ $line }: este registro foi escrito por uma versão mais nova de { -program }
        [conflict] { $path }:{ $line }: este registro tem um conflito de mesclagem
        [line] { $path }:{ $line }: esta linha não faz parte de um registro
        [fingerprint] { $path }:{ $line }: falta a linha “# translation: …” acima desta mensagem
        [twice] { $path }:{ $line }: esta mensagem aparece aqui pela segunda vez
        [syntax] { $path }:{ $line }: esta mensagem tem um erro de sintaxe
       *[unreadable] não é possível ler { $path }: { io-reason }
    }
    .help =
        { $cause ->
            [version] Instale essa versão ou uma mais nova.
            [conflict] Deixe um dos dois lados de cada conflito e apague as linhas com as marcas.
            [unreadable] Verifique quem pode lê-lo.
           *[other] Recupere este arquivo do controle de versão, ou apague-o para começar de novo o registro deste arquivo.
        }

## Uma coluna de status.

status-stale = Desatualizadas
