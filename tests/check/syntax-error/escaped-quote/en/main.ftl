a = { "{" } opens
