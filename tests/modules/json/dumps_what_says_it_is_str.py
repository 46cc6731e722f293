import json, weakref, enum
class E(enum.StrEnum): A = 'x'
p = weakref.proxy(E.A)
class I:
    @property
    def __class__(self): return str
for o in p, I():
    for f in json.dumps, json.JSONEncoder().encode, lambda o: list(json.JSONEncoder().iterencode(o)), lambda o: json.dumps([o]), lambda o: json.dumps(o, ensure_ascii=False), lambda o: json.dumps(o, indent=1), json.JSONEncoder(ensure_ascii=False).encode:
        try: print(f(o))
        except Exception as e: print(type(e).__name__, e)
