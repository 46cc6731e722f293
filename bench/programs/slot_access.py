"""Reading and writing the attributes of slotted objects."""


class Body:
    __slots__ = ("x", "y", "speed", "steps")

    def __init__(self, x, y, speed):
        self.x = x
        self.y = y
        self.speed = speed
        self.steps = 0


def run(body, other, count):
    for _ in range(count):
        body.x = body.x + other.speed
        body.y = body.y - body.speed
        other.x = body.x
        other.y = body.y
        body.steps += 1
        if body.x > 1000:
            body.x = 0
            other.steps += 1
    return body.x + body.y + other.x + other.y


def main():
    first = Body(0, 0, 3)
    second = Body(5, 5, 7)
    print(run(first, second, 4_000_000))
    print(first.steps, second.steps)


main()
