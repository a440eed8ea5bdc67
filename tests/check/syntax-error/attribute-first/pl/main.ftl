brace =
    .label = Cześć { $x
letter =
    .label = C { $işleyici }
space =
    .label = C { $ x }
function =
    .label = { platform() ->
        [macos] X { $x }
       *[other] Y { $x }
    }
key =
    .label = { $x ->
        [један] X
       *[other] Y
    }
star =
    .label = { $x ->
        [one] X
        [other] Y
    }
arrow =
    .label = { $x
        [one] X
       *[other] Y
    }
line =
    .label = { $x -> [one] X
       *[other] Y
    }
closed =
    .label = { $x ->
        [one] X
       *[other] Y
name =
    .клавиша = е { $x }
name-in =
    .wartość = e { $x }
equals =
    .label { $x }
colon =
    .label： { $x }
empty =
    .label =
both =
    .label = { $x
    .title = { $x
second =
    .label = Hola { $x }
    .title = { $x
column =
.label = { $x
text =
    .and so on
dots =
    ...
