"""Making text: appending, joining, formatting, one character at a time."""


def append(count):
    text = ""
    for i in range(count):
        text += "ab"
        if i % 10 == 0:
            text += "-"
    return text


def join(count):
    parts = []
    for i in range(count):
        parts.append(str(i))
    return ",".join(parts)


def fields(count):
    total = 0
    for i in range(count):
        total += len(f"<{i}:{i * 2}>")
    return total


def scan(text):
    digits = 0
    for char in text:
        if char == ",":
            digits += 1
    at = 0
    while at < len(text):
        if text[at] == "7":
            digits += 1
        at += 1
    return digits


def main():
    print(sum([len(append(2_000)) for _ in range(500)]))
    joined = join(500_000)
    print(len(joined))
    print(fields(500_000))
    print(scan(joined))


main()
