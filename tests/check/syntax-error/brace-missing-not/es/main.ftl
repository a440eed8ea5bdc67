a = { $n, plural, one {# archivo} other {# archivos} }
b = { $n, plural,
    one {# archivo}
    other {# archivos}
}
