language-name = ไทย
