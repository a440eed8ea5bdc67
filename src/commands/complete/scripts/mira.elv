use str
set edit:completion:arg-completer[mira] = {|@words|
    e:mira __complete elvish - $@words 2>/dev/null | from-lines | each {|line|
        var value about = (str:split &max=2 "\t" $line)
        if (eq $value '') {
            edit:complete-filename $words[-1]
        } elif (eq $about '') {
            put $value
        } else {
            edit:complex-candidate $value &display=$value'  ('$about')'
        }
    }
}
