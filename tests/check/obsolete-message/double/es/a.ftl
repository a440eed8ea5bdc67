yes = Sí
no = No
maybe = Quizás
