"""Generators as coroutines: a round-robin scheduler, a parser by send."""
def task(name, count):
    for i in range(count):
        print(name, i, end=" ")
        yield
    return name


def schedule(tasks):
    done = []
    while tasks:
        current = tasks.pop(0)
        try:
            next(current)
        except StopIteration as stop:
            done.append(stop.value)
        else:
            tasks.append(current)
    return done


print(schedule([task("a", 2), task("b", 1), task("c", 3)]))


def words(target):
    word = ""
    while (char := (yield)) is not None:
        if char.isalpha():
            word += char
        elif word:
            target.send(word)
            word = ""
    if word:
        target.send(word)


def collect(into):
    while True:
        into.append((yield))


def start(generator):
    next(generator)
    return generator


found = []
parser = start(words(start(collect(found))))
for char in "one, two;three":
    parser.send(char)
try:
    parser.send(None)
except StopIteration:
    pass
print(found)


def average():
    total, n, mean = 0, 0, None
    while True:
        value = yield mean
        total += value
        n += 1
        mean = total / n


a = start(average())
print(a.send(10), a.send(20), a.send(3))
a.close()
try:
    a.send(1)
except StopIteration as stop:
    print("closed", stop.value)
