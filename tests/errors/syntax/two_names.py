the answer = 42
