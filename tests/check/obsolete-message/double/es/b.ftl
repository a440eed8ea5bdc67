maybe = Quizá
