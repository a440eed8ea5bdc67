help = Vea <a data-l10n-name="help">la página</a> y <a data-l10n-name="condiciones">las condiciones</a>.
about = Vea <a href="y" data-l10n-name = "acerca">esto</a>.
