# else runs when the condition turns false, not after break.
def run(stop):
    i = 0
    while i < 4:
        i += 1
        if i == 2:
            continue
        if i == stop:
            print("break at", i)
            break
        print("i", i)
    else:
        print("else")
    return i


print(run(3))
print(run(99))
while False:
    print("never")
else:
    print("else at once")
n = 3
while n:
    n -= 1
    while True:
        if n == 1:
            break
        else:
            break
    else:
        print("never")
    print("outer", n)
i = 0
while (i := i + 1) < 3: print(i)
