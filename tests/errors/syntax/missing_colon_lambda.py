double = lambda n n * 2
