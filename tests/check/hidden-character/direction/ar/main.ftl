hello = ‫مرحبا
bye = ⁧وداعا
file = ⁨ملف
