-brand = { $case ->
   *[nominative] { $form ->
       *[long] Скайларк
        [short] СЛ
    }
    [genitive] Скайларка
}
-plain = Справка
quit = Выйти из { -brand("genitive", form: "short") }
help = { -plain("genitive") }
note = { -brand($case) }
