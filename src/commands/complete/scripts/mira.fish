function __mira_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l token (commandline --cut-at-cursor --current-token)
    set -l program $words[1]
    type --query -- $program; or set program mira
    for line in ($program __complete fish - $words "$token" 2>/dev/null)
        switch $line
            case \tfiles \tfolders
                set -l stem (string match --regex -- '^--[^=]*=' "$token")
                set -l path (string replace --regex -- '^--[^=]*=' '' "$token")
                if test $line = \tfiles
                    printf '%s\n' "$stem"(__fish_complete_path "$path")
                else
                    printf '%s\n' "$stem"(__fish_complete_directories "$path" '')
                end
            case '*'
                printf '%s\n' $line
        end
    end
end
complete --command mira --no-files --keep-order --arguments '(__mira_complete)'
