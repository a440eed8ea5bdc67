Tradução do Word

hello = Olá

Atenção: revisar depois

bye = Tchau

ação
