a = De «{ $userName»
b = De ({ $userName)
