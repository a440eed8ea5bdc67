language-name = Kreyòl ayisyen
