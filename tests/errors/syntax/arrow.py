f = (a, b) => a
