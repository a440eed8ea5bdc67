### Palavras do servidor de linguagem: o que os editores mostram.

help-lsp = Atende um editor: problemas, correções, sugestões, o texto original
    .usage = { -program } lsp [OPÇÕES]
    .after = O editor inicia este comando sozinho. O arquivo docs/editors.md explica o que escrever na configuração dele.
man-text-lsp = Um servidor de linguagem, com o qual os editores se comunicam pela entrada e pela saída padrão. Ele nunca grava um arquivo.
arg-lsp-i18n = { arg-check-i18n }
    .value = { arg-check-i18n.value }

## Junto ao ponteiro. $locale é um código de idioma.

editor-source = Texto original ({ $locale })
# $through is “none” where the source text of this message itself changed, else $shown names the messages or terms that it shows.
editor-changed =
    { $through ->
        [none] O texto original mudou depois da tradução ({ $locale })
       *[other] O texto de { $shown } mudou depois da tradução ({ $locale })
    }
editor-here = Aqui ({ $locale })
editor-other = { $locale }
editor-variable = A variável { $name }
# $form: uma forma de plural, como “few”; $numbers: exemplos, como “2, 3, 4, 22, …”.
editor-plural = { $locale }, forma “{ $form }”: { $numbers }

## Problemas.

# Um problema das traduções, junto ao texto original que foi mudado: $locales como “es, pt”; $problem é uma mensagem inteira.
editor-in-locales = { $locales }: { $problem }
# $count (número): pelo menos 2.
editor-missing =
    { $count ->
        [one] { $count } texto ainda não foi traduzido
       *[other] { $count } textos ainda não foram traduzidos
    }
    .help = Adicione as mensagens que faltam com uma correção rápida, ou escreva os nomes delas no começo de uma linha.

## Correções rápidas: curtas, começam com um verbo.

editor-fix = Corrigir isto
editor-fix-replace = Mudar “{ $old }” para “{ $new }”
editor-fix-delete = Apagar “{ $old }”
editor-fix-delete-lines = Apagar isto
editor-fix-insert = Inserir “{ $new }”
editor-fix-all = Corrigir tudo o que pode ser corrigido com segurança
editor-add = Adicionar “{ $id }”
editor-add-all =
    { $count ->
        [one] Adicionar { $count } mensagem que falta
       *[other] Adicionar as { $count } mensagens que faltam
    }
editor-allow = Permitir { $rule } aqui, com um motivo
# É escrito em um comentário; a pessoa o substitui.
editor-reason = escreva aqui o motivo
editor-not-formatted = o arquivo tem um erro, por isso não foi formatado

## Acima de um arquivo. $done de $all mensagens estão traduzidas, $left não.

editor-lens =
    { $left ->
        [0] todas as { $all } mensagens estão traduzidas
       *[other] { $done } de { $all } mensagens estão traduzidas; ir para a próxima de { $left }
    }
