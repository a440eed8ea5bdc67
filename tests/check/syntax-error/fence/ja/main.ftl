```ftl
a = あ
b = び
```
