x = Una cosa
