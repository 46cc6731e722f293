values = list(range(5))
result = (values[0] * 100 + values[1] * 10) % (values[2] - values[2]) + max(values)
