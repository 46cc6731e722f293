value = "abc"
total = 10 + len(value) * -value
