"""Appending in loops, with other names looking on."""
text = ""
for i in range(1000):
    text += str(i % 10)
print(len(text), text[:12], text[-12:])
kept = []
text = ""
for i in range(5):
    kept.append(text)
    text += chr(97 + i)
print(kept, text)
a = "abc"
b = a
a += "d"
print(a, b)
parts = {}
parts["k"] = "x"
parts["k"] += "y"
parts["k"] += parts["k"]
print(parts)


class Holder:
    __slots__ = ("text",)


holder = Holder()
holder.text = "é"
for i in range(3):
    holder.text += f"-{i}"
print(holder.text)
text = "ab"
text += text
text += text + text
print(text)
for i in range(3):
    text = text + "!" if i % 2 else "?" + text
print(text)
mixed = ""
for code in (65, 233, 66, 128512, 67):
    mixed += chr(code)
    print(mixed, len(mixed), mixed[-1], mixed[0])
