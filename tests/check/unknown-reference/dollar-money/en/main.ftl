cost = It costs ${ $price }.
