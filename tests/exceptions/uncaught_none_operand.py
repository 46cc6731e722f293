# A function that forgot its return.
def total(values):
    s = 0
    for v in values:
        s += v


print(total([1, 2]))
average = total([1, 2]) / 2
