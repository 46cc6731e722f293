compute = lambda a, b=1: a + (lambda c: c / 0)(b)
compute(2)
