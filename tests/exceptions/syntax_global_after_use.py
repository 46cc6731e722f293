# global after the name was used.
count = 0


def f():
    count += 1
    global count
