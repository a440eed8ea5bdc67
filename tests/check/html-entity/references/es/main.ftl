song = Canci&oacute;n&nbsp;&amp; baile
ask = Vaya &#38; vea &lt;{ $x }&gt;
space = Uno&nbsp;dos
