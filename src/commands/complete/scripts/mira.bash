_mira() {
    local cur=$2 program=$1 line
    local -a words=("${COMP_WORDS[@]:0:COMP_CWORD}")
    [[ ${COMP_WORDS[COMP_CWORD]} == "=" && -z $2 ]] && words+=("=")
    type -- "$program" >/dev/null 2>&1 || program=mira
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            $'\tfiles' | $'\tfolders')
                local kind=
                [[ $line == $'\tfolders' ]] && kind=-d
                compopt -o filenames 2>/dev/null
                if declare -F _filedir >/dev/null; then
                    _filedir $kind
                else
                    while IFS= read -r line; do
                        COMPREPLY+=("$line")
                    done < <(compgen ${kind:--f} -- "$cur")
                fi
                return
                ;;
            *) COMPREPLY+=("$line") ;;
        esac
    done < <("$program" __complete bash "${COMP_TYPE:-9},${COLUMNS:-80}" "${words[@]}" "$cur" 2>/dev/null)
}
complete -o nosort -F _mira mira 2>/dev/null || complete -F _mira mira
