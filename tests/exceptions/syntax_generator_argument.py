# A generator expression beside other arguments needs parentheses.
total = sum(x for x in [1, 2], 10)
