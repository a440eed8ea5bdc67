about = O nás
