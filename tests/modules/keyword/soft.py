import keyword
match = case = type = _ = 1
print(match + case + type + _)
print(sorted(keyword.kwlist) == keyword.kwlist, len(keyword.kwlist), len(set(keyword.kwlist)))
names = ["class", "Class", "x", "1x", "", "def ", "async", "nonlocal", "print", "exec", "self"]
print([(n, n.isidentifier(), keyword.iskeyword(n)) for n in names])
keyword.kwlist.append("extra"); print(keyword.iskeyword("extra"))
def safe(name): return name + "_" if keyword.iskeyword(name) or keyword.issoftkeyword(name) else name
print([safe(n) for n in ("if", "match", "value")])
print(all(keyword.iskeyword(k) for k in keyword.kwlist[:-1]), any(keyword.iskeyword(k) for k in keyword.softkwlist))
