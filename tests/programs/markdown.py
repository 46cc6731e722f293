"""Markdown to HTML (a subset of CommonMark) and back to plain text.

Blocks become a tree of slotted nodes; inline text goes through an index of
handlers by character; visitors write the tree out.  The argument says how
often the sample is converted.
"""

# bench: 400

import sys
from itertools import takewhile
from types import SimpleNamespace

SAMPLE = '''
Tenon & Mortise
===============

A *tenon* is the **part of a joint** that fits its slot, as in
``a `tick` here`` and `x < y && z`.  See [the page](/joints "Joints")
or ![a picture](tenon.png).

## Kinds, with *style* ##

- stub tenon
- through tenon
  continued lazily
- wedged

  with a second paragraph

  1. inner one
  2. inner two
     - innermost

* another list
+ and another

5. starts at five
6. goes on

> A quotation
> of two lines
lazy third line
>
> > nested, with `code`

```python
def f(x):
    return x < 1 and "*no stars*"
```

    indented <code>
        kept

***

| Tool   | Use        |  Price |
|:-------|:----------:|-------:|
| saw    | *cutting*  |  12.50 |
| `plane` | smoothing | 40     |

Hard break here  
and a \\*escape\\*, a [reference][ref], an <http://auto.link/x?a=b&c>,
snake_case_word and **bold *nested italic* text**, *unclosed **and [broken](link.

[ref]: http://example.org/a_b "Title & more"

### Last ###
Setext two
---
end
'''


class Node:
    __slots__ = ("children",)
    inline = False

    def __init__(self, *children):
        self.children = list(children)

    @property
    def kind(self):
        return type(self).__name__.lower()

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()
            else:
                yield child

    def __repr__(self):
        extra = [f"{name}={getattr(self, name)!r}"
                 for cls in type(self).__mro__
                 for name in getattr(cls, "__slots__", ())
                 if name != "children"]
        return f"{type(self).__name__}({', '.join(extra)})"


def node_class(name, *slots, inline=False):
    def __init__(self, *children, **values):
        Node.__init__(self, *children)
        for slot in slots:
            setattr(self, slot, values.pop(slot, None))
        if values:
            raise TypeError(f"{name} has no {', '.join(values)}")
    return type(name, (Node,), {"__slots__": slots, "__init__": __init__,
                                "inline": inline})


Document = node_class("Document")
Heading = node_class("Heading", "level")
Paragraph = node_class("Paragraph")
Quote = node_class("Quote")
Listing = node_class("Listing", "ordered", "start", "tight")
Item = node_class("Item")
Code = node_class("Code", "language")
Rule = node_class("Rule")
Table = node_class("Table", "aligns")
Row = node_class("Row", "head")
Cell = node_class("Cell", "align")
Emphasis = node_class("Emphasis", inline=True)
Strong = node_class("Strong", inline=True)
Span = node_class("Span", inline=True)
Link = node_class("Link", "target", "title", inline=True)
Image = node_class("Image", "target", "title", inline=True)
Break = node_class("Break", inline=True)


# Blocks

def indent_of(line):
    return len(line) - len(line.lstrip(" "))


def list_marker(line):
    """(ordered, number, marker, width) of a list item's start, or None."""
    body = line.lstrip(" ")
    if indent_of(line) > 3 or not body:
        return None
    if body[0] in "-*+" and body[1:2] in ("", " "):
        digits, marker = "", body[0]
    else:
        digits = "".join(takewhile(str.isdigit, body))
        marker = body[len(digits):len(digits) + 1]
        if not digits or marker not in (".", ")") or len(digits) > 9:
            return None
        if body[len(digits) + 1:len(digits) + 2] not in ("", " "):
            return None
    width = indent_of(line) + len(digits) + 1
    rest = line[width:]
    gap = indent_of(rest) if rest.strip() else 1
    return SimpleNamespace(ordered=bool(digits), number=int(digits or 0),
                           marker=marker, width=width + (gap if gap < 5 else 1))


def is_rule(line):
    body = line.strip().replace(" ", "")
    return len(body) >= 3 and body[0] in "*-_" and set(body) == {body[0]}


def heading_of(line):
    body = line.strip()
    level = len(body) - len(body.lstrip("#"))
    if not 1 <= level <= 6 or body[level:level + 1] not in ("", " "):
        return None
    return level, body[level:].strip().rstrip("#").rstrip()


class BlockParser:
    def __init__(self, references):
        self.references = references

    def parse(self, lines):
        lines = list(lines)
        blocks = []
        at = 0
        while at < len(lines):
            line = lines[at]
            if not line.strip():
                at += 1
                continue
            for rule in (self.fence, self.indented, self.heading, self.rule,
                         self.quote, self.listing, self.reference,
                         self.table, self.paragraph):
                result = rule(lines, at)
                if result is not None:
                    block, at = result
                    if block is not None:
                        blocks.append(block)
                    break
        return blocks

    def fence(self, lines, at):
        line = lines[at].lstrip()
        if not line.startswith(("```", "~~~")):
            return None
        mark, language = line[:3], line[3:].strip() or None
        body = list(takewhile(lambda l: not l.lstrip().startswith(mark),
                              lines[at + 1:]))
        text = "".join(line + "\n" for line in body)
        return Code(text, language=language), at + len(body) + 2

    def indented(self, lines, at):
        if indent_of(lines[at]) < 4:
            return None
        body = []
        while at < len(lines) and (indent_of(lines[at]) >= 4
                                   or not lines[at].strip()):
            body.append(lines[at][4:] + "\n")
            at += 1
        while not body[-1].strip():
            body.pop()
        return Code("".join(body)), at

    def heading(self, lines, at):
        found = heading_of(lines[at])
        if found:
            return Heading(*self.text(found[1]), level=found[0]), at + 1

    def rule(self, lines, at):
        return (Rule(), at + 1) if is_rule(lines[at]) else None

    def quote(self, lines, at):
        if not lines[at].lstrip().startswith(">"):
            return None
        inner = []
        while at < len(lines) and lines[at].strip():
            line = lines[at].lstrip()
            if line.startswith(">"):
                line = line[2:] if line.startswith("> ") else line[1:]
            elif not inner or not inner[-1].strip():
                break
            inner.append(line)
            at += 1
        return Quote(*self.parse(inner)), at

    def listing(self, lines, at):
        first = list_marker(lines[at])
        if first is None:
            return None
        items, loose = [], False
        while at < len(lines):
            marker = list_marker(lines[at])
            if (marker is None or is_rule(lines[at])
                    or (marker.ordered, marker.marker)
                    != (first.ordered, first.marker)):
                break
            body = [lines[at][marker.width:]]
            at += 1
            while at < len(lines):
                line = lines[at]
                if not line.strip():
                    body.append("")
                elif indent_of(line) >= marker.width:
                    body.append(line[marker.width:])
                elif not body[-1].strip() or list_marker(line):
                    break
                else:
                    body.append(line.lstrip())
                at += 1
            trailing = not body[-1].strip()
            while body and not body[-1].strip():
                body.pop()
            more = at < len(lines) and list_marker(lines[at]) is not None
            children = self.parse(body)
            loose |= trailing and more and (
                list_marker(lines[at]).marker == first.marker)
            loose |= sum(type(c) is Paragraph for c in children) > 1
            items.append(Item(*children))
        return Listing(*items, ordered=first.ordered, start=first.number,
                       tight=not loose), at

    def reference(self, lines, at):
        line = lines[at].strip()
        name, colon, rest = line.partition("]: ")
        if not line.startswith("[") or not colon:
            return None
        target, _, title = rest.strip().partition(" ")
        self.references[name[1:].lower()] = (
            target, title.strip().strip('"') or None)
        return None, at + 1

    def table(self, lines, at):
        if "|" not in lines[at] or at + 1 == len(lines):
            return None
        marks = self.cells(lines[at + 1])
        if not all(mark.strip(":") and not mark.strip(":-") for mark in marks):
            return None
        aligns = [{(True, True): "center", (True, False): "left",
                   (False, True): "right"}.get(
                       (mark.startswith(":"), mark.endswith(":")))
                  for mark in marks]
        rows = [self.row(lines[at], aligns, True)]
        at += 2
        while at < len(lines) and "|" in lines[at]:
            rows.append(self.row(lines[at], aligns, False))
            at += 1
        return Table(*rows, aligns=aligns), at

    @staticmethod
    def cells(line):
        return [cell.strip() for cell in line.strip().strip("|").split("|")]

    def row(self, line, aligns, head):
        return Row(*(Cell(*self.text(cell), align=align)
                     for cell, align in zip(self.cells(line), aligns)),
                   head=head)

    def paragraph(self, lines, at):
        body = []
        while at < len(lines):
            line = lines[at]
            if body and set(line.strip()) in ({"="}, {"-"}):
                level = 1 if "=" in line else 2
                return Heading(*self.text("\n".join(body)), level=level), at + 1
            if body and (not line.strip() or heading_of(line) or is_rule(line)
                         or line.lstrip().startswith((">", "```"))
                         or (list_marker(line) and indent_of(line) < 2)):
                break
            body.append(line.lstrip())
            at += 1
        return Paragraph(*self.text("\n".join(body))), at

    def text(self, text):
        return [text]


# Inline text

class InlineParser:
    HANDLERS = {}

    def __init__(self, text, references):
        self.text = text
        self.references = references
        self.at = 0

    def handles(chars, table=HANDLERS):
        def register(method):
            for char in chars:
                table[char] = method
            return method
        return register

    def parse(self, end=None):
        """Nodes up to `end`, which is consumed; None if it never comes."""
        out, plain = [], []
        text = self.text
        while self.at < len(text):
            if end and text.startswith(end, self.at) and (
                    end[0] not in "*_" or self.closes(end)):
                self.at += len(end)
                self.flush(out, plain)
                return out
            char = text[self.at]
            handler = self.HANDLERS.get(char)
            node = None
            if handler is not None:
                start = self.at
                node = handler(self, char)
                if node is None:
                    self.at = start
            if node is None:
                plain.append(char)
                self.at += 1
            elif isinstance(node, str):
                plain.append(node)
            else:
                self.flush(out, plain)
                out.append(node)
        if end:
            return None
        self.flush(out, plain)
        return out

    @staticmethod
    def flush(out, plain):
        if plain:
            out.append("".join(plain))
            plain.clear()

    def closes(self, end):
        before = self.text[self.at - 1:self.at]
        after = self.text[self.at + len(end):self.at + len(end) + 1]
        if len(end) == 1 and after == end:
            return False
        return bool(before.strip()) and not (end == "_" and after.isalnum())

    @handles("\\")
    def escape(self, char):
        following = self.text[self.at + 1:self.at + 2]
        if following and following in "\\`*_{}[]()#+-.!|<>":
            self.at += 2
            return following

    @handles("`")
    def code(self, char):
        ticks = len(self.text) - self.at - len(self.text[self.at:].lstrip("`"))
        fence = "`" * ticks
        end = self.text.find(fence, self.at + ticks)
        if end < 0:
            return None
        body = self.text[self.at + ticks:end].replace("\n", " ")
        if body.startswith(" ") and body.endswith(" ") and body.strip():
            body = body[1:-1]
        self.at = end + ticks
        return Span(body)

    @handles("*_")
    def emphasis(self, char):
        double = self.text.startswith(char * 2, self.at)
        mark = char * 2 if double else char
        before = self.text[self.at - 1] if self.at else " "
        after = self.text[self.at + len(mark):self.at + len(mark) + 1]
        if not after.strip() or char == "_" and before.isalnum():
            return None
        self.at += len(mark)
        children = self.parse(mark)
        if children:
            return (Strong if double else Emphasis)(*children)

    @handles("![")
    def link(self, char):
        image = char == "!"
        if image:
            if not self.text.startswith("![", self.at):
                return None
            self.at += 1
        self.at += 1
        start = self.at
        children = self.parse("]")
        if children is None:
            return None
        label = self.text[start:self.at - 1]
        if self.text.startswith("(", self.at):
            end = self.text.find(")", self.at)
            if end < 0:
                return None
            target, _, title = self.text[self.at + 1:end].partition(" ")
            title = title.strip().strip('"') or None
            self.at = end + 1
        else:
            if self.text.startswith("[", self.at):
                end = self.text.find("]", self.at)
                label = self.text[self.at + 1:end] or label
                self.at = end + 1
            try:
                target, title = self.references[label.lower()]
            except KeyError:
                return None
        return (Image if image else Link)(*children, target=target, title=title)

    @handles("<")
    def auto(self, char):
        end = self.text.find(">", self.at)
        target = self.text[self.at + 1:end]
        if end > 0 and ":" in target and " " not in target:
            self.at = end + 1
            return Link(target, target=target, title=None)

    @handles(" ")
    def hard_break(self, char):
        rest = self.text[self.at:]
        if rest.startswith("  ") and rest.lstrip(" ").startswith("\n"):
            self.at += rest.index("\n") + 1
            return Break()

    del handles


def parse(text):
    references = {}
    document = Document(*BlockParser(references).parse(text.splitlines()))
    for node in list(document.walk()):
        if isinstance(node, Node) and not isinstance(node, Code):
            node.children = [
                part for child in node.children
                for part in (InlineParser(child, references).parse()
                             if isinstance(child, str) else [child])]
    return document


# Writing

ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


class Visitor:
    def visit(self, node):
        if isinstance(node, str):
            return self.text(node)
        for cls in type(node).__mro__:
            method = getattr(self, "visit_" + cls.__name__.lower(), None)
            if method is not None:
                return method(node)
        raise NotImplementedError(f"{type(self).__name__} of {node!r}")

    def inside(self, node):
        return "".join(map(self.visit, node.children))

    def text(self, text):
        return text


class Html(Visitor):
    TAGS = {"paragraph": "p", "quote": "blockquote", "emphasis": "em",
            "strong": "strong", "span": "code", "item": "li"}

    def text(self, text):
        return text.translate(ESCAPES)

    def visit_node(self, node):
        inside = self.inside(node)
        tag = self.TAGS[node.kind]
        if node.inline:
            return f"<{tag}>{inside}</{tag}>"
        gap = "\n" if node.kind == "quote" else ""
        return f"<{tag}>{gap}{inside}</{tag}>\n"

    def visit_document(self, node):
        return self.inside(node)

    def visit_heading(self, node):
        return f"<h{node.level}>{self.inside(node)}</h{node.level}>\n"

    def visit_listing(self, node):
        tag = "ol" if node.ordered else "ul"
        start = (f' start="{node.start}"'
                 if node.ordered and node.start != 1 else "")
        items = []
        for item in node.children:
            if node.tight:
                inside = "".join(
                    self.inside(child) + "\n" if type(child) is Paragraph
                    else self.visit(child) for child in item.children)
                items.append(f"<li>{inside.rstrip()}</li>\n")
            else:
                items.append(self.visit(item))
        return f"<{tag}{start}>\n{''.join(items)}</{tag}>\n"

    def visit_code(self, node):
        language = (f' class="language-{node.language}"'
                    if node.language else "")
        return f"<pre><code{language}>{self.inside(node)}</code></pre>\n"

    def visit_rule(self, node):
        return "<hr />\n"

    def visit_break(self, node):
        return "<br />\n"

    def visit_link(self, node):
        return (f'<a href="{self.text(node.target)}"{self.title(node)}>'
                f"{self.inside(node)}</a>")

    def visit_image(self, node):
        alt = Plain().inside(node)
        return (f'<img src="{self.text(node.target)}" '
                f'alt="{self.text(alt)}"{self.title(node)} />')

    def title(self, node):
        return f' title="{self.text(node.title)}"' if node.title else ""

    def visit_table(self, node):
        return f"<table>\n{self.inside(node)}</table>\n"

    def visit_row(self, node):
        tag = "th" if node.head else "td"
        cells = (f"<{tag}" + (f' align="{cell.align}"' if cell.align else "")
                 + f">{self.inside(cell)}</{tag}>" for cell in node.children)
        return f"<tr>{''.join(cells)}</tr>\n"


class Plain(Visitor):
    def visit_node(self, node):
        return self.inside(node) + ("" if node.inline else "\n")

    def visit_heading(self, node):
        text = self.inside(node)
        return f"{text}\n{'=-~~~~'[node.level - 1] * len(text)}\n"

    def visit_item(self, node):
        return "* " + self.inside(node).replace("\n", "\n  ").rstrip() + "\n"

    def visit_cell(self, node):
        return f"{self.inside(node):<10.10}"

    def visit_break(self, node):
        return "\n"


class Outline(Visitor):
    """Only the headings, indented, without their style."""

    def visit_node(self, node):
        return self.inside(node)

    def visit_heading(self, node):
        return "  " * (node.level - 1) + Plain().inside(node) + "\n"

    def text(self, text):
        return ""


CASES = ["*a*b", "a_b_c _d_", "**a*", "`a", "``a`b``", "[a](b", "[x]",
         "\\*a\\*", "a  \nb", "***a***", "1986. x", "1.x", "# a # b #",
         "#no", "---", "- - -", "-a", ">a\nb", "![i*m*g](s \"t\")",
         "```\nx", "", "a\n===", "<a:b>", "&amp; <b>", "|a|\n|-|\n|`b`|",
         "2) x\n3) y", "- a\n\n- b", "1. a\n   - b\n     - c\n2. d"]

if __name__ == "__main__":
    document = parse(SAMPLE)
    print(Html().visit(document))
    print(Plain().visit(document))
    print(Outline().visit(document))
    kinds = {}
    for node in document.walk():
        kind = node.kind if isinstance(node, Node) else "text"
        kinds[kind] = kinds.get(kind, 0) + 1
    print(kinds)
    print(Link("x", target="y"), Rule(), Heading.__mro__[1].__slots__)
    try:
        Listing(ordered=True, color=3)
    except TypeError as error:
        print(error)
    try:
        Html().visit(3)
    except NotImplementedError as error:
        print(error)
    for case in CASES:
        print(repr(case), "->", repr(Html().visit(parse(case))))
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    length = 0
    for _ in range(size):
        length += len(Html().visit(parse(SAMPLE * 2)))
    print(length)
