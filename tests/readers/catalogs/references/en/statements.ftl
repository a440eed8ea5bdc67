-org = The Society
about = { -org } is here. { more }
    .title = About
more = More of { -org }.
