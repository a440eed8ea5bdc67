d = { UPPER($n) } { PLATFORM() } { LOWER($n) }
