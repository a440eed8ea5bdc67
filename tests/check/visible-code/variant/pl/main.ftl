-brand =
    { $case ->
       *[nominative] Skylark [genitive] Skylarka
    }
-other =
    { $case ->
       *[nominative] Sowa
        [genitive] Sowy
    }
unread =
    { $count ->
        [one] Jedna wiadomość. [few] { $count } wiadomości.
        [many] { $count } wiadomości.
       *[other] { $count } wiadomości.
    }
share = { $gender ->
        [male] on
        [female] ona
       *[other] oni
    }
devices =
    { $n ->
        [0] Nic
        [one] { $n } rzecz
        [few] { $n } rzeczy
        [many] { $n } rzeczy
       *[other] { $n } rzeczy
    }
