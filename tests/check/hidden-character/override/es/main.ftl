hello = Ho‮la
bye = Adi⁦ós
