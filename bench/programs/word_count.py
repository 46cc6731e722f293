"""Counting words: split, strip, lower, a dictionary, a sorted report."""


def text(lines):
    words = ("the tenon fits its slot and nothing else A joint holds when "
             "every part is made to measure; measure twice, cut once!").split()
    seed = 42
    out = []
    for _ in range(lines):
        line = []
        for _ in range(10):
            seed = (seed * 3877 + 29573) % 139968
            word = words[seed % len(words)]
            if seed % 7 == 0:
                word = word + str(seed % 100)
            line.append(word)
        out.append(" ".join(line))
    return "\n".join(out)


def count(text):
    counts = {}
    for line in text.split("\n"):
        for word in line.split():
            word = word.strip(".,;!").lower()
            counts[word] = counts.get(word, 0) + 1
    return counts


def main():
    source = text(30_000)
    counts = {}
    for _ in range(3):
        counts = count(source)
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    print(len(source), len(counts))
    for word, number in ranking[:5]:
        print(word, number)


main()
