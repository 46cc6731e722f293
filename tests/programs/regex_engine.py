"""A regular expression engine, three times: backtracking, NFA and DFA.

One parser makes a tree; a backtracking matcher of closures gives groups,
Thompson's construction and the subset construction give linear time, and
Hopcroft-style refinement a least automaton.  All must agree.  The argument
scales the texts.
"""

# bench: 900

import sys
from collections import defaultdict
from dataclasses import dataclass
from functools import reduce
from itertools import product
from typing import NamedTuple, Optional, Union

ALPHABET = [chr(code) for code in range(32, 127)]
CLASSES = {"d": frozenset("0123456789"),
           "w": frozenset(c for c in ALPHABET if c.isalnum() or c == "_"),
           "s": frozenset(" \t\n")}


class PatternError(Exception):
    def __init__(self, message, pattern, at):
        super().__init__(message)
        self.add_note(f"in {pattern!r} at {at}")


# The tree

class Chars(NamedTuple):
    chars: frozenset

    def __repr__(self):
        if len(self.chars) > 6:
            return f"<{len(self.chars)} chars>"
        return "[" + "".join(sorted(self.chars)) + "]"


@dataclass(frozen=True)
class Sequence:
    parts: tuple


@dataclass(frozen=True)
class Choice:
    options: tuple


@dataclass(frozen=True)
class Repeat:
    inner: "Tree"
    least: int
    most: Optional[int]
    greedy: bool = True


@dataclass(frozen=True)
class Group:
    inner: "Tree"
    number: int


Tree = Union[Chars, Sequence, Choice, Repeat, Group]
EMPTY = Sequence(())


class Reader:
    def __init__(self, pattern):
        self.pattern, self.at, self.groups = pattern, 0, 0

    def fail(self, message):
        raise PatternError(message, self.pattern, self.at)

    def peek(self):
        return self.pattern[self.at:self.at + 1]

    def next(self):
        char = self.peek() or self.fail("unexpected end")
        self.at += 1
        return char

    def parse(self):
        tree = self.choice()
        if self.peek():
            self.fail("unbalanced parenthesis")
        return tree

    def choice(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self):
        parts = []
        while (char := self.peek()) and char not in "|)":
            parts.append(self.repeat(self.atom()))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def repeat(self, inner):
        while (char := self.peek()) and char in "*+?{":
            self.at += 1
            least, most = {"*": (0, None), "+": (1, None), "?": (0, 1)}.get(
                char) or self.bounds()
            greedy = self.peek() != "?"
            self.at += not greedy
            inner = Repeat(inner, least, most, greedy)
        return inner

    def bounds(self):
        end = self.pattern.find("}", self.at)
        text = self.pattern[self.at:end]
        low, comma, high = text.partition(",")
        if end < 0 or not low.isdigit() or high and not high.isdigit():
            self.fail("bad repetition")
        self.at = end + 1
        least = int(low)
        most = int(high) if high else None if comma else least
        if most is not None and most < least:
            self.fail("bounds the wrong way round")
        return least, most

    def atom(self):
        match self.next():
            case "(":
                self.groups += 1
                number = self.groups
                inner = self.choice()
                if self.peek() != ")":
                    self.fail("missing )")
                self.at += 1
                return Group(inner, number)
            case "[":
                return Chars(self.char_class())
            case ".":
                return Chars(frozenset(ALPHABET))
            case "\\":
                return Chars(self.escape())
            case "*" | "+" | "?" | "{":
                self.at -= 1
                self.fail("nothing to repeat")
            case char:
                return Chars(frozenset(char))

    def escape(self):
        char = self.next()
        if char.lower() in CLASSES:
            chars = CLASSES[char.lower()]
            return frozenset(ALPHABET) - chars if char.isupper() else chars
        return frozenset({"n": "\n", "t": "\t"}.get(char, char))

    def char_class(self):
        negate = self.peek() == "^"
        self.at += negate
        chars, first = set(), True
        while first or self.peek() != "]":
            first = False
            char = self.next()
            if char == "\\":
                chars |= self.escape()
            elif (self.peek() == "-"
                  and self.pattern[self.at + 1:self.at + 2] not in ("]", "")):
                self.at += 1
                last = self.next()
                if last < char:
                    self.fail(f"bad range {char}-{last}")
                chars.update(map(chr, range(ord(char), ord(last) + 1)))
            else:
                chars.add(char)
        self.at += 1
        return frozenset(ALPHABET) - chars if negate else frozenset(chars)


def parse(pattern):
    reader = Reader(pattern)
    return reader.parse(), reader.groups


# Backtracking, by closures that take what comes after.

class Backtracker:
    def __init__(self, pattern):
        tree, self.groups = parse(pattern)
        self.steps = 0
        self.start = self.build(tree, lambda text, at, marks: (at, marks))

    def build(self, tree, then):
        """match(text, at, marks) gives (end, marks) or None."""
        match tree:
            case Chars(chars):
                def match_chars(text, at, marks):
                    self.steps += 1
                    if at < len(text) and text[at] in chars:
                        return then(text, at + 1, marks)
                    return None
                return match_chars
            case Sequence(parts):
                return reduce(lambda rest, part: self.build(part, rest),
                              reversed(parts), then)
            case Choice(options):
                tries = [self.build(option, then) for option in options]

                def match_choice(text, at, marks):
                    for attempt in tries:
                        if (found := attempt(text, at, marks)) is not None:
                            return found
                    return None
                return match_choice
            case Group(inner, number):
                def close(text, at, marks):
                    return then(text, at, marks | {number: (marks[-number], at)})

                body = self.build(inner, close)
                return lambda text, at, marks: body(
                    text, at, marks | {-number: at})
            case Repeat(inner, least, most, greedy):
                return self.build_repeat(inner, least, most, greedy, then)
        raise TypeError(tree)

    def build_repeat(self, inner, least, most, greedy, then):
        def again(count, since):
            def match_more(text, at, marks):
                if at == since and count > least:
                    return None
                return loop(text, at, marks, count)
            return match_more

        bodies = {}

        def body(text, at, marks, count):
            key = (count + 1 if most is not None or count < least else least + 1,
                   at)
            if key not in bodies:
                bodies[key] = self.build(inner, again(*key))
            return bodies[key](text, at, marks)

        def loop(text, at, marks, count):
            if count < least:
                return body(text, at, marks, count)
            more = most is None or count < most
            if not greedy:
                found = then(text, at, marks)
                if found is None and more:
                    found = body(text, at, marks, count)
                return found
            found = body(text, at, marks, count) if more else None
            return then(text, at, marks) if found is None else found

        return lambda text, at, marks: loop(text, at, marks, 0)

    def match(self, text, at=0):
        found = self.start(text, at, {})
        if found is None:
            return None
        end, marks = found
        return Match(text, at, end, tuple(
            marks.get(number) for number in range(1, self.groups + 1)))

    def search(self, text, at=0):
        for start in range(at, len(text) + 1):
            if found := self.match(text, start):
                return found
        return None

    def finditer(self, text):
        at = 0
        while at <= len(text) and (found := self.search(text, at)):
            yield found
            at = found.end + (found.end == found.start)

    def sub(self, replacement, text):
        out, last = [], 0
        for found in self.finditer(text):
            out += text[last:found.start], (
                replacement(found) if callable(replacement) else replacement)
            last = found.end
        return "".join(out) + text[last:]


@dataclass(slots=True, frozen=True)
class Match:
    text: str
    start: int
    end: int
    spans: tuple

    def __getitem__(self, number):
        if number == 0:
            return self.text[self.start:self.end]
        span = self.spans[number - 1]
        return None if span is None else self.text[slice(*span)]

    def __bool__(self):
        return True

    def groups(self):
        return tuple(self[n] for n in range(1, len(self.spans) + 1))


# Thompson's automaton

class Nfa:
    def __init__(self, pattern):
        tree, _ = parse(pattern)
        self.empty = defaultdict(list)
        self.edges = {}
        self.count = 0
        self.first, self.last = self.build(tree)

    def state(self):
        self.count += 1
        return self.count - 1

    def build(self, tree):
        first, last = self.state(), self.state()
        match tree:
            case Chars(chars):
                self.edges[first] = chars, last
            case Sequence(parts):
                at = first
                for part in parts:
                    start, end = self.build(part)
                    self.empty[at].append(start)
                    at = end
                self.empty[at].append(last)
            case Choice(options):
                for option in options:
                    start, end = self.build(option)
                    self.empty[first].append(start)
                    self.empty[end].append(last)
            case Group(inner, _):
                return self.build(inner)
            case Repeat(inner, least, most, _):
                at = first
                for _ in range(least):
                    start, end = self.build(inner)
                    self.empty[at].append(start)
                    at = end
                if most is None:
                    start, end = self.build(inner)
                    self.empty[at] += [start, last]
                    self.empty[end] += [start, last]
                else:
                    for _ in range(most - least):
                        self.empty[at].append(last)
                        start, end = self.build(inner)
                        self.empty[at].append(start)
                        at = end
                    self.empty[at].append(last)
        return first, last

    def closure(self, states):
        found, todo = set(states), list(states)
        while todo:
            for target in self.empty.get(todo.pop(), ()):
                if target not in found:
                    found.add(target)
                    todo.append(target)
        return frozenset(found)

    def step(self, states, char):
        return self.closure({edge[1] for state in states
                             if (edge := self.edges.get(state))
                             and char in edge[0]})

    def fullmatch(self, text):
        states = self.closure([self.first])
        for char in text:
            states = self.step(states, char)
            if not states:
                return False
        return self.last in states


class Dfa:
    """The automaton of sets of states, made once, then made least."""

    def __init__(self, nfa):
        start = nfa.closure([nfa.first])
        numbers, todo = {start: 0}, [start]
        self.table, self.final = [], set()
        sets = {edge[0] for edge in nfa.edges.values()}
        groups = defaultdict(list)
        for char in ALPHABET:
            groups[tuple(char in chars for chars in sets)].append(char)
        groups = {chars[0]: chars for chars in groups.values()}
        for states in todo:
            row = {}
            for one, chars in groups.items():
                target = nfa.step(states, one)
                if not target:
                    continue
                if target not in numbers:
                    numbers[target] = len(numbers)
                    todo.append(target)
                row.update(dict.fromkeys(chars, numbers[target]))
            if nfa.last in states:
                self.final.add(numbers[states])
            self.table.append(row)
        self.letters = sorted(groups)
        self.start = 0

    def __len__(self):
        return len(self.table)

    def minimized(self):
        """Moore's refinement of final and other states."""
        part = [state in self.final for state in range(len(self))]
        while True:
            keys = {}
            new = [keys.setdefault(
                (part[state], *(part[row[c]] if c in row else None
                                for c in self.letters)), len(keys))
                   for state, row in enumerate(self.table)]
            if len(keys) == len(set(part)):
                break
            part = new
        least = object.__new__(type(self))
        least.letters = self.letters
        least.start = new[0]
        least.final = {new[state] for state in self.final}
        least.table = [{} for _ in keys]
        for state, row in enumerate(self.table):
            least.table[new[state]] = {c: new[t] for c, t in row.items()}
        return least

    def fullmatch(self, text):
        state = self.start
        table = self.table
        for char in text:
            state = table[state].get(char)
            if state is None:
                return False
        return state in self.final


SEARCHES = [
    (r"a(b*)c", "xxabbbc ac"), (r"(a|ab)(c|bcd)(d*)", "abcd"),
    (r"(\w+)@(\w+)\.com", "mail bob@site.com now"), (r"a{2,3}", "aaaaa"),
    (r"a{2,3}?", "aaaaa"), (r"<.+?>", "<a><b>"), (r"<.+>", "<a><b>"),
    (r"(a*)*", "aab"), (r"(a|b)*?c", "abac"), (r"[^0-9]+", "12ab34"),
    (r"[\d\-x]+", "a1-x"), (r"(x)?(y)", "y"), (r"", "abc"), (r"z", "abc"),
    (r"(((a)))b?", "ab"), (r"[]a]+", "]a]"), (r"\D\d\S", "a1b")]
WRONG = ["(", ")", "a**", "*a", "[a", "a{2", "a{3,2}", "[z-a]", "\\", "a|*"]


def main(size):
    for pattern, text in SEARCHES:
        found = Backtracker(pattern).search(text)
        print(f"{pattern:20} {text:22}", found and (
            found[0], found.start, found.groups()))
    for pattern in WRONG:
        try:
            print(pattern, parse(pattern)[0])
        except PatternError as error:
            print(error, *error.__notes__)
    print(parse("a[bc]|(d)*")[0])
    number = Backtracker(r"(\d+)(\.\d+)?")
    text = "3 apples at 2.50, 12 at 10.75 each"
    print([m.groups() for m in number.finditer(text)])
    print(number.sub(lambda m: f"{float(m[0]) * 2:g}", text))
    print(Backtracker("x*").sub("-", "abxd"))
    for pattern in ["(a|b)*abb", "(ab|ba)+", "a(b|c)*d?", "(a?){3}a{3}",
                    "((a|b)(c|d))*", "a{2,4}|b+", "(a*b*)*c"]:
        nfa, back = Nfa(pattern), Backtracker(f"({pattern})!")
        dfa = Dfa(nfa)
        least = dfa.minimized()
        accepted = 0
        for length in range(4 + (size > 20)):
            for word in map("".join, product("abcd", repeat=length)):
                answers = {nfa.fullmatch(word), dfa.fullmatch(word),
                           least.fullmatch(word),
                           back.match(word + "!") is not None}
                assert len(answers) == 1, (pattern, word)
                accepted += answers.pop()
        print(f"{pattern:16} nfa {nfa.count:2} dfa {len(dfa):2}"
              f" least {len(least):2} accepts {accepted}")
    log = "".join(f"{n * 7 % 60:02}:{n % 60:02} user{n} GET /page/{n * n}?q={n}"
                  f" {200 + n % 5}\n" for n in range(size))
    line = Backtracker(r"(\d\d):(\d\d) (\w+) (GET|PUT) (\S+) (20[0-2])")
    hits = list(line.finditer(log))
    print(len(hits), hits[-1].groups(), line.steps)
    shape = Dfa(Nfa(r"\d\d:\d\d \w+ (GET|PUT) \S+ \d{3}")).minimized()
    print(len(shape), sum(map(shape.fullmatch, log.splitlines())))
    slow = Backtracker("(a?){12}a{12}")
    print(slow.match("a" * 12)[0], slow.steps)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 6)
