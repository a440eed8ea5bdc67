hello = Ho﻿la
bye = Adiós
