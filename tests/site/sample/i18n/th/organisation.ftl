### Harbour Garden is an organisation invented for tests.

name = สวนท่าเรือ (ตัวอย่าง)
