"""Run the examples in the pages of the documentation.

An example is a block fenced as python; what it prints must be the block
fenced as text that follows it, or nothing where there is none.  The blocks
under one heading ("## ...") share their variables.  Those fenced as
"python tenon" tell of the interpreter itself and run in Tenon alone.
"""
import sys

PAGES = ["README.md", "docs/architecture.md", "docs/classes.md",
         "docs/embedding.md", "docs/language.md"]
FENCE = "```"


class Block:
    """A fenced block: what kind it is of, its text, and where it stands."""

    __slots__ = ("kind", "lines", "heading", "number")

    def __init__(self, kind, heading, number):
        self.kind = kind
        self.lines = []
        self.heading = heading
        self.number = number  # of the line where its text begins

    @property
    def text(self):
        return "".join(line + "\n" for line in self.lines)


def blocks_of(page):
    """Give the fenced blocks of a page, in their order."""
    heading = "top"
    block = None
    with open("../../" + page, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if block is None and line.startswith(FENCE):
                kind = line[len(FENCE):].strip()
                block = Block(kind, heading, number + 1)
            elif block is None:
                if line.startswith("## "):
                    heading = line[3:]
            elif line == FENCE:
                yield block
                block = None
            else:
                block.lines.append(line)
    if block is not None:
        raise SyntaxError(f"{page}: line {block.number - 1}: "
                          "the block has no end")


def output_of(block, page, namespace):
    """Run a block; give what it printed, with the error that ended it."""
    printed = []

    def keep(*values, sep=" ", end="\n"):
        printed.append(sep.join(map(str, values)) + end)

    namespace["print"] = keep
    # Errors tell the line of the page.
    source = "\n" * (block.number - 1) + block.text
    try:
        exec(compile(source, page, "exec"), namespace)
    except Exception as error:
        printed.append(f"{type(error).__name__}: {error}\n")
    return "".join(printed)


def check(where, page, block, wanted, namespace):
    """Run one example and print a line that says how it went."""
    if block.kind == "python tenon" and sys.implementation.name != "tenon":
        print(where, "ok")
        return
    got = output_of(block, page, namespace)
    if got == wanted:
        print(where, "ok")
        return
    print(where, f"differs (line {block.number})")
    for mark, text in ("-", wanted), ("+", got):
        for line in text.splitlines():
            print("   ", mark, line)


def check_page(page):
    heading = namespace = None
    count = 0
    blocks = list(blocks_of(page))
    for block, following in zip(blocks, blocks[1:] + [None]):
        if not block.kind.startswith("python"):
            continue
        if block.heading != heading:
            heading = block.heading
            namespace = {"__name__": "__main__"}
            count = 0
        count += 1
        wanted = ""
        if following is not None and following.kind == "text":
            wanted = following.text
        where = f"{page}: {heading}, {count}:"
        check(where, page, block, wanted, namespace)


for page in PAGES:
    check_page(page)
