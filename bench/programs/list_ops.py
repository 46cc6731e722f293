"""Lists: append, pop, slices, insert, search, unpacking, a ring buffer."""


def main():
    stack = []
    total = 0
    for i in range(2_400_000):
        stack.append(i)
        if i % 3 == 2:
            total += stack.pop() - stack.pop()
    print(len(stack), total)
    numbers = list(range(1_000))
    for i in range(10_000):
        half = numbers[500:]
        numbers = half + numbers[:500]
        numbers[i % 1000], numbers[-1] = numbers[-1], numbers[i % 1000]
    print(numbers[:5], sum(numbers))
    queue = []
    for i in range(200_000):
        queue.insert(0, i)
        if len(queue) > 100:
            queue.pop()
    print(queue[0], queue[-1])
    hits = 0
    for i in range(20_000):
        if i in numbers:
            hits += numbers.index(i)
    print(hits)
    first = second = 0
    for pair in [[i, i + 1] for i in range(400_000)]:
        a, b = pair
        first += a
        second += b
    print(first, second)
    numbers[::2] = numbers[1::2]
    numbers.reverse()
    del numbers[100:200]
    print(len(numbers), numbers[:3], numbers.count(7))


main()
