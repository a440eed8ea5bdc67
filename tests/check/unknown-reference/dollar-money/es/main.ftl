cost = Cuesta ${ price }.
