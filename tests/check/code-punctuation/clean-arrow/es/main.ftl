p = => siga
