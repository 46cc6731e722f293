"""Sorting objects by a key function, and by their own __lt__."""


class Card:
    __slots__ = ("suit", "rank")

    def __init__(self, suit, rank):
        self.suit = suit
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


def cards(count):
    seed = 7
    out = []
    for _ in range(count):
        seed = (seed * 3877 + 29573) % 139968
        out.append(Card(seed % 4, seed))
    return out


def main():
    deck = cards(200_000)
    by_rank = sorted(deck, key=lambda card: card.rank)
    print(by_rank[0].rank, by_rank[-1].rank)
    by_both = sorted(deck, key=lambda card: (card.suit, card.rank))
    print(by_both[100_000].suit, by_both[100_000].rank)
    down = sorted(deck, key=lambda card: card.rank, reverse=True)
    print(down[10].rank)
    natural = sorted(deck[:100_000])
    print(natural[50_000].rank)
    print(max(deck, key=lambda card: card.rank * 31 % 1009).rank * 31 % 1009)


main()
