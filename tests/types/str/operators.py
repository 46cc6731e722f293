"""+, *, in, comparison and hashing of strings."""


def show(call, *args, **kwargs):
    """Print what a call gives, or the exception that it raises."""
    try:
        print(repr(call(*args, **kwargs)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


print("a" + "b", "ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "" * 5, "é" * 2)
print("a" "b" == "ab", "a" < "b", "a" < "B", "a" < "aa", "" < "a",
      "é" > "z", "😀" > "\uffff", "abc" <= "abc", "Z" < "a")
print(sorted(["b", "a", "C", "", "aa", "é", "z", "😀", "\ue000"]))
print("b" in "abc", "" in "abc", "abcd" in "abc", "c" not in "abc")
print(max("hello"), min("hello"), len("hello"), sorted("hello"))
print(hash("abc") == hash("ab" + "c"), {"ab": 1}["a" + "b"])
show(lambda: "a" + 1)
show(lambda: 1 + "a")
show(lambda: "a" + None)
show(lambda: "a" - "b")
show(lambda: "a" * "b")
show(lambda: "a" * 1.5)
show(lambda: "a" < 1)
show(lambda: "a" >= b"a")
show(lambda: -"a")
show(lambda: 1 in "a")
show(lambda: "a" @ "b")
show(lambda: "a" / 2)
show(lambda: "a" * 10 ** 30)
print("a" == b"a", "a" != 1, "a" == None)
text = "x"
other = text
text += "y"
text *= 2
print(text, other)
try:
    text += 1
except TypeError as error:
    print(error)
