"""Reading and writing JSON by a parser in the language itself."""


class JsonError(Exception):
    pass


class Parser:
    __slots__ = ("text", "at")
    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f",
               "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text = text
        self.at = 0

    def fail(self, what):
        raise JsonError(what + " at " + str(self.at))

    def space(self):
        text = self.text
        at = self.at
        while at < len(text) and text[at] in " \n\t\r":
            at += 1
        self.at = at
        return text[at] if at < len(text) else ""

    def document(self):
        value = self.value()
        if self.space():
            self.fail("extra text")
        return value

    def value(self):
        char = self.space()
        if char == "{":
            return self.object()
        if char == "[":
            return self.array()
        if char == '"':
            return self.string()
        if char in "-0123456789" and char:
            return self.number()
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        self.fail("no value")

    def object(self):
        result = {}
        self.at += 1
        if self.space() == "}":
            self.at += 1
            return result
        while True:
            if self.space() != '"':
                self.fail("no key")
            key = self.string()
            if self.space() != ":":
                self.fail("no colon")
            self.at += 1
            result[key] = self.value()
            char = self.space()
            self.at += 1
            if char == "}":
                return result
            if char != ",":
                self.fail("no comma")

    def array(self):
        result = []
        self.at += 1
        if self.space() == "]":
            self.at += 1
            return result
        while True:
            result.append(self.value())
            char = self.space()
            self.at += 1
            if char == "]":
                return result
            if char != ",":
                self.fail("no comma")

    def string(self):
        text = self.text
        at = self.at + 1
        parts = []
        start = at
        while True:
            char = text[at]
            if char == '"':
                parts.append(text[start:at])
                self.at = at + 1
                return "".join(parts)
            if char == "\\":
                parts.append(text[start:at])
                char = text[at + 1]
                if char == "u":
                    parts.append(chr(int(text[at + 2:at + 6], 16)))
                    at += 6
                else:
                    parts.append(self.ESCAPES[char])
                    at += 2
                start = at
            else:
                at += 1

    def number(self):
        text = self.text
        start = at = self.at
        while at < len(text) and text[at] in "+-.eE0123456789":
            at += 1
        self.at = at
        digits = text[start:at]
        if "." in digits or "e" in digits or "E" in digits:
            return float(digits)
        return int(digits)


def quote(text):
    if '"' not in text and "\\" not in text and "\n" not in text:
        return '"' + text + '"'
    return ('"' + text.replace("\\", "\\\\").replace('"', '\\"')
            .replace("\n", "\\n") + '"')


def write(value, out):
    if isinstance(value, dict):
        separator = "{"
        for key in value:
            out.append(separator)
            out.append(quote(key))
            out.append(":")
            write(value[key], out)
            separator = ","
        out.append("}" if value else "{}")
    elif isinstance(value, list):
        separator = "["
        for item in value:
            out.append(separator)
            write(item, out)
            separator = ","
        out.append("]" if value else "[]")
    elif isinstance(value, str):
        out.append(quote(value))
    elif value is None:
        out.append("null")
    elif value is True or value is False:
        out.append("true" if value else "false")
    else:
        out.append(str(value))


def make(records):
    """A document of people, places and measurements."""
    state = 17
    people = []
    for number in range(records):
        state = (state * 1103515245 + 12345) % 2147483648
        people.append({
            "id": number, "name": "person " + str(state % 1000),
            "quote": "said \"no\" on line\n" + str(number) + " \\o/",
            "active": state % 3 == 0, "boss": None,
            "scores": [state // 65536 % 100, -(state % 77), state % 1000 / 8],
            "place": {"x": number / 4, "y": -number, "tags": ["a", "b", []]}})
    return {"people": people, "count": records, "empty": {}}


def main():
    out = []
    write(make(300), out)
    text = "".join(out)
    for _ in range(45):
        value = Parser(text).document()
        out = []
        write(value, out)
        again = "".join(out)
        print(len(again), again == text, len(value["people"]),
              value["people"][-1]["quote"].count("\n"))
    print(Parser(' [1e3, "\\u0041\\t", -0.5 , true,null,{"k" : []}] ')
          .document())
    for wrong in ("[1", '{"a" 1}', "[1 2]", "nul", "1 1", "{1:2}"):
        try:
            print(Parser(wrong).document())
        except JsonError as error:
            print(wrong, error)


main()
