"""A tiny CSV reader, a template, a tokenizer by hand."""
def csv_row(line):
    fields, field, quoted = [], "", False
    i = 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"' and line[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ",":
            fields.append(field)
            field = ""
        else:
            field += c
        i += 1
    return fields + [field]


def template(text, **values):
    out = []
    for i, part in enumerate(text.split("$")):
        if i == 0:
            out.append(part)
            continue
        name = "".join(c for c in part.split(" ")[0] if c.isidentifier())
        out.append(str(values.get(name, "?")) + part[len(name):])
    return "".join(out)


def tokens(text):
    out, kind, word = [], None, ""
    for c in text + "\0":
        now = ("name" if c.isalpha() else "number" if c.isdigit() else
               "space" if c.isspace() else "mark")
        if now != kind or now == "mark":
            if word and kind != "space":
                out.append((kind, word))
            word, kind = "", now
        word += c
    return out


print(csv_row('a,"b, c","say ""hi""",,é'), csv_row(""), csv_row(",") )
print(template("Dear $name, you are $age years. $missing", name="Ada", age=36))
print(tokens("x1 = foo+(42*é)"))
print([line.split(":", 1) for line in "a: 1\nb:2:3\n".splitlines()])
pairs = dict(p.split("=") for p in "a=1&b=2&c=".split("&"))
print(pairs, "&".join(f"{k}={v}" for k, v in pairs.items()))
