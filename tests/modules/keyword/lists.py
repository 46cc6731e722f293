import keyword
print(keyword.kwlist, keyword.softkwlist, keyword.__all__)
print([w for w in ("if", "match", "print", "None", "none", "type", "_", "") if keyword.iskeyword(w)], [w for w in ("if", "match", "type", "_", "case", "x") if keyword.issoftkeyword(w)])
try: keyword.iskeyword([])
except TypeError as e: print(e)
for k in keyword.kwlist:
    try: exec(f"{k} = 1"); print("no", k)
    except SyntaxError: pass
for k in keyword.softkwlist: exec(f"{k} = 1")
