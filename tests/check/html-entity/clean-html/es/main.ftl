more = Leer <b>m&aacute;s</b>
song = Canci&oacute;n&nbsp;!
