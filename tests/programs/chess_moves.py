"""A chess move generator: 0x88 board, every rule, counted by perft.

Positions come from FEN; moves are made and unmade on one board.  The known
node counts (chessprogramming.org, "Perft Results") prove the generator; a
small alpha-beta search finds mates.  The argument adds depth.
"""

# bench: 4

import sys
from collections import namedtuple
from functools import cached_property

WHITE, BLACK = 0, 1
PAWN, KNIGHT, BISHOP, ROOK, QUEEN, KING = range(1, 7)
LETTERS = ".PNBRQK"
COLOUR_BIT = 8

STEPS = {
    KNIGHT: (-33, -31, -18, -14, 14, 18, 31, 33),
    BISHOP: (-17, -15, 15, 17),
    ROOK: (-16, -1, 1, 16),
    QUEEN: (-17, -16, -15, -1, 1, 15, 16, 17),
    KING: (-17, -16, -15, -1, 1, 15, 16, 17),
}
SLIDERS = frozenset((BISHOP, ROOK, QUEEN))
VALUES = (0, 100, 320, 330, 500, 900, 20000)
START = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1"

# What moving from or to a corner or the king's square does to castling.
CASTLING_MASK = {0x00: ~4 & 15, 0x07: ~8 & 15, 0x04: ~12 & 15,
                 0x70: ~1 & 15, 0x77: ~2 & 15, 0x74: ~3 & 15}
# right bit: (king from, king to, rook from, rook to, must be empty)
CASTLES = {1: (0x74, 0x72, 0x70, 0x73, (0x71, 0x72, 0x73)),
           2: (0x74, 0x76, 0x77, 0x75, (0x75, 0x76)),
           4: (0x04, 0x02, 0x00, 0x03, (0x01, 0x02, 0x03)),
           8: (0x04, 0x06, 0x07, 0x05, (0x05, 0x06))}


class FenError(ValueError):
    pass


class Move(namedtuple("Move", "start end promotion flag",
                      defaults=(0, None))):
    """From, to, the piece promoted to, and "ep", "castle", "double"."""

    __slots__ = ()

    def __str__(self):
        tail = LETTERS[self.promotion].lower() if self.promotion else ""
        return square_name(self.start) + square_name(self.end) + tail


def square_name(square):
    return "abcdefgh"[square & 7] + "87654321"[square >> 4]


def square_of(name):
    if len(name) != 2 or name[0] not in "abcdefgh" or name[1] not in "12345678":
        raise FenError(f"no square {name!r}")
    return "87654321".index(name[1]) * 16 + "abcdefgh".index(name[0])


class Position:
    __slots__ = ("board", "turn", "castling", "passing", "kings", "history",
                 "__dict__")

    def __init__(self, fen=START):
        try:
            placement, turn, castling, passing, *_ = fen.split()
        except ValueError as error:
            raise FenError(f"too short: {fen!r}") from error
        self.board = [0] * 128
        self.kings = [None, None]
        rows = placement.split("/")
        if len(rows) != 8:
            raise FenError(f"{len(rows)} rows")
        for row, text in enumerate(rows):
            square = row * 16
            for char in text:
                if char.isdigit():
                    square += int(char)
                    continue
                piece = LETTERS.find(char.upper())
                if piece < 1:
                    raise FenError(f"no piece {char!r}")
                colour = BLACK if char.islower() else WHITE
                self.board[square] = piece | colour * COLOUR_BIT
                if piece == KING:
                    self.kings[colour] = square
                square += 1
            if square & 15 != 8:
                raise FenError(f"row {8 - row} has {square & 15} squares")
        if None in self.kings:
            raise FenError("a king is missing")
        self.turn = "wb".index(turn)
        self.castling = sum(1 << "QKqk".index(c) for c in castling if c != "-")
        self.passing = None if passing == "-" else square_of(passing)
        self.history = []

    @cached_property
    def origin(self):
        """The position as it was when first asked for."""
        return self.fen()

    def fen(self):
        rows = []
        for row in range(8):
            text, empty = "", 0
            for square in range(row * 16, row * 16 + 8):
                piece = self.board[square]
                if not piece:
                    empty += 1
                    continue
                text += (str(empty) if empty else "") + letter(piece)
                empty = 0
            rows.append(text + (str(empty) if empty else ""))
        rights = "".join(name for bit, name in ((2, "K"), (1, "Q"), (8, "k"),
                                                (4, "q"))
                         if self.castling & bit)
        passing = "-" if self.passing is None else square_name(self.passing)
        return f"{'/'.join(rows)} {'wb'[self.turn]} {rights or '-'} {passing}"

    def __str__(self):
        lines = []
        for row in range(8):
            cells = self.board[row * 16:row * 16 + 8]
            lines.append(f"{8 - row} " + " ".join(map(letter, cells)))
        return "\n".join(lines + ["  " + " ".join("abcdefgh")])

    def attacked(self, square, by):
        """Does colour `by` attack the square?"""
        board = self.board
        colour = by * COLOUR_BIT
        forward = 16 if by == WHITE else -16
        for side in (forward - 1, forward + 1):
            source = square + side
            if not source & 0x88 and board[source] == PAWN | colour:
                return True
        for step in STEPS[KNIGHT]:
            source = square + step
            if not source & 0x88 and board[source] == KNIGHT | colour:
                return True
        for step in STEPS[QUEEN]:
            straight = step in (-16, -1, 1, 16)
            source = square + step
            near = True
            while not source & 0x88:
                piece = board[source]
                if piece:
                    if piece & COLOUR_BIT == colour:
                        kind = piece & 7
                        if (kind == QUEEN or kind == KING and near
                                or kind == (ROOK if straight else BISHOP)):
                            return True
                    break
                source += step
                near = False
        return False

    @property
    def checked(self):
        return self.attacked(self.kings[self.turn], 1 - self.turn)

    def pseudo_moves(self):
        """Moves that may leave the own king in check."""
        board, turn = self.board, self.turn
        own = turn * COLOUR_BIT
        for start in range(120):
            piece = board[start]
            if start & 0x88 or not piece or piece & COLOUR_BIT != own:
                continue
            kind = piece & 7
            if kind == PAWN:
                yield from self.pawn_moves(start)
                continue
            slides = kind in SLIDERS
            for step in STEPS[kind]:
                end = start + step
                while not end & 0x88:
                    target = board[end]
                    if target and target & COLOUR_BIT == own:
                        break
                    yield Move(start, end)
                    if target or not slides:
                        break
                    end += step
        yield from self.castle_moves()

    def pawn_moves(self, start):
        board = self.board
        forward, first, last = ((-16, 6, 0), (16, 1, 7))[self.turn]
        end = start + forward
        if not board[end]:
            yield from self.promotions(start, end, last)
            if start >> 4 == first and not board[end + forward]:
                yield Move(start, end + forward, flag="double")
        for side in (-1, 1):
            target = end + side
            if target & 0x88:
                continue
            if target == self.passing:
                yield Move(start, target, flag="ep")
            elif board[target] and board[target] >> 3 != self.turn:
                yield from self.promotions(start, target, last)

    @staticmethod
    def promotions(start, end, last):
        if end >> 4 == last:
            for piece in (QUEEN, ROOK, BISHOP, KNIGHT):
                yield Move(start, end, piece)
        else:
            yield Move(start, end)

    def castle_moves(self):
        for right in ((1, 2), (4, 8))[self.turn]:
            if not self.castling & right:
                continue
            start, end, _, _, empty = CASTLES[right]
            if any(self.board[square] for square in empty):
                continue
            across = (start + end) // 2
            if not any(self.attacked(square, 1 - self.turn)
                       for square in (start, across)):
                yield Move(start, end, flag="castle")

    def moves(self):
        turn = self.turn
        for move in list(self.pseudo_moves()):
            self.make(move)
            if not self.attacked(self.kings[turn], 1 - turn):
                self.unmake()
                yield move
            else:
                self.unmake()

    def make(self, move):
        board = self.board
        start, end, promotion, flag = move
        piece, taken = board[start], board[end]
        self.history.append((move, taken, self.castling, self.passing))
        board[start] = 0
        board[end] = promotion | self.turn * COLOUR_BIT if promotion else piece
        self.passing = None
        if piece & 7 == KING:
            self.kings[self.turn] = end
        if flag == "double":
            self.passing = (start + end) // 2
        elif flag == "ep":
            board[(start & 0x70) | (end & 7)] = 0
        elif flag == "castle":
            self.move_rook(start, end, back=False)
        self.castling &= (CASTLING_MASK.get(start, 15)
                          & CASTLING_MASK.get(end, 15))
        self.turn ^= 1

    def unmake(self):
        board = self.board
        move, taken, self.castling, self.passing = self.history.pop()
        self.turn ^= 1
        start, end, promotion, flag = move
        own = self.turn * COLOUR_BIT
        board[start] = PAWN | own if promotion else board[end]
        board[end] = taken
        if board[start] & 7 == KING:
            self.kings[self.turn] = start
        if flag == "ep":
            board[(start & 0x70) | (end & 7)] = PAWN | (own ^ COLOUR_BIT)
        elif flag == "castle":
            self.move_rook(start, end, back=True)

    def move_rook(self, start, end, back):
        for king, target, source, goal, _ in CASTLES.values():
            if (king, target) == (start, end):
                if back:
                    source, goal = goal, source
                self.board[goal] = self.board[source]
                self.board[source] = 0

    def perft(self, depth):
        """How many sequences of `depth` moves there are."""
        if depth == 0:
            return 1
        count = 0
        for move in self.moves():
            self.make(move)
            count += self.perft(depth - 1)
            self.unmake()
        return count

    def divide(self, depth):
        counts = {}
        for move in self.moves():
            self.make(move)
            counts[str(move)] = self.perft(depth - 1)
            self.unmake()
        return dict(sorted(counts.items()))

    def balance(self):
        """Material, seen from the side to move."""
        total = 0
        for piece in filter(None, self.board):
            value = VALUES[piece & 7]
            total += value if piece >> 3 == self.turn else -value
        return total

    def search(self, depth, low=-99999, high=99999):
        """Alpha-beta; gives (score, best line)."""
        if depth == 0:
            return self.balance(), []
        line, any_move = [], False
        ordered = sorted(self.moves(), key=lambda m: -(self.board[m.end] & 7))
        for move in ordered:
            any_move = True
            self.make(move)
            score, rest = self.search(depth - 1, -high, -low)
            score = -score
            self.unmake()
            if score > low:
                low, line = score, [move, *rest]
                if low >= high:
                    break
        if not any_move:
            return (-50000 - depth if self.checked else 0), []
        return low, line


def letter(piece):
    text = LETTERS[piece & 7]
    return text.lower() if piece >> 3 else text


POSITIONS = [
    ("start", START, [20, 400, 8902]),
    ("kiwipete", "r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R "
     "w KQkq -", [48, 2039]),
    ("rooks", "8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - -", [14, 191, 2812]),
    ("promotion", "r3k2r/Pppp1ppp/1b3nbN/nP6/BBP1P3/q4N2/Pp1P2PP/R2Q1RK1 "
     "w kq -", [6, 264]),
    ("talkchess", "rnbq1k1r/pp1Pbppp/2p5/8/2B5/8/PPP1NnPP/RNBQK2R w KQ -",
     [44, 1486]),
]
MATES = [("6k1/5ppp/8/8/8/8/5PPP/R5K1 w - -", 2),
         ("kbK5/pp6/1P6/8/8/8/8/R7 w - -", 4),
         ("7k/5Q2/6K1/8/8/8/8/8 b - -", 1),
         ("7k/8/5QK1/8/8/8/8/8 w - -", 2)]

if __name__ == "__main__":
    extra = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    for name, fen, counts in POSITIONS:
        position = Position(fen)
        origin = position.origin
        depth = min(len(counts), 2 + extra // 4)
        found = [position.perft(n) for n in range(1, depth + 1)]
        print(f"{name:10} {found} {found == counts[:depth]} "
              f"{position.fen() == origin and not position.history}")
    position = Position(POSITIONS[1][1])
    print(position)
    print(position.fen())
    print({k: v for k, v in position.divide(1 + extra // 2).items()
           if k[0] == "e"})
    for fen, depth in MATES:
        position = Position(fen)
        score, line = position.search(depth)
        print(score, *line, position.checked)
    for fen in ("", "8/8 w - -", "9/8/8/8/8/8/8/8 w - -",
                "k7/8/8/8/8/8/8/7x w - -", "k7/8/8/8/8/8/8/8 w - -",
                "k7/8/8/8/8/8/8/K7 x - -", "k7/8/8/8/8/8/8/K7 w - e9"):
        try:
            print(Position(fen))
        except ValueError as error:
            print(type(error).__name__, error, "|", repr(error.__cause__))
