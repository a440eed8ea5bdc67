share = <b>{ $userName }</b> shared
