import json
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, getattr(e, "__notes__", ""))
for s in ['', ' ', '{', '[', '[1', '[1,', '[1,]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a', '{1:2}', '{"a" 1}', '{"a":1 "b"', '[1 2]', '"abc', '"a\nb"', '"\\x"', '"\\', '"\\u12', '"\\u12g4"', '"\\ud800"', '"\\ud83d\\ude00"', '"\\ud83d\\u0041"', '01', '-', '-a', '1.', '1e', '1.5e', '.5', '+1', 'nul', 'null x', 'NaN', '-Infinity', 'Infinity', '-Inf', 'tru', '1 2', '\ufeff1', '[1,,2]', '[,]', '{,}', '{"a":,}', ' [ 1 , 2 ] ', '{"a":1}x', '"é\u65e5" x', '1E5', '-0', '-0.0', '1e400', '123456789012345678901234567890', '"\x7f"', '["a', '{"k":"v', '\t\r\n 1', '\x0b1', '[1\x0c]']:
    t(lambda: json.loads(s))
t(lambda: json.loads(3)); t(lambda: json.loads(None)); t(lambda: json.loads(b'"\xc3\xa9"')); t(lambda: json.loads(bytearray(b'[1]'))); t(lambda: json.loads('"\xe9"'.encode("utf-16"))); t(lambda: json.loads('"\xe9"'.encode("utf-32-be"))); t(lambda: json.loads(b'\xef\xbb\xbf[1]'))
t(lambda: json.loads(b'\xff'))
t(lambda: json.loads("1"*5000))
t(lambda: json.loads("["*100000)); t(lambda: json.loads('{"a":'*100000))
for o in [float("nan"), float("inf"), -float("inf"), 1e16, 1.5, 10**30, True, None, "a\"\\\n\r\t\b\f\x00\x1f\x7f/é日😀\ud800", (1,), [], {}, {1:2, 1.5:3, True:4, None:5, "s":6}, {(1,):2}, {1,2}, b"x", object]:
    t(lambda: json.dumps(o)); t(lambda: json.dumps(o, ensure_ascii=False)); 
t(lambda: json.dumps(float("nan"), allow_nan=False)); t(lambda: json.dumps({float("inf"):1}, allow_nan=False)); t(lambda: json.dumps([[set()]])); t(lambda: json.dumps({"a":{"b":set()}}))
a=[]; a.append(a); t(lambda: json.dumps(a)); t(lambda: json.dumps(a, check_circular=False))
d={}; d["d"]=d; t(lambda: json.dumps(d)); t(lambda: json.dumps(1j, default=lambda o: o)); t(lambda: json.dumps(1j, default=lambda o: [o])); t(lambda: json.dumps(1j, default=str))
t(lambda: json.dumps({"b":1,"a":[1,{"c":2}], "e":[], "f":{}}, indent=2)); t(lambda: json.dumps([1,[2,3]], indent="\t")); t(lambda: json.dumps([1,[2]], indent=0)); t(lambda: json.dumps([1,2], indent=-1)); t(lambda: json.dumps([1,2], indent=True)); t(lambda: json.dumps([1,{"a":2}], separators=(",",":"))); t(lambda: json.dumps([1,{"a":2}], separators=(",",":"), indent=1)); t(lambda: json.dumps({"b":1,"a":2}, sort_keys=True)); t(lambda: json.dumps({"b":1,2:2}, sort_keys=True)); t(lambda: json.dumps({(1,):1, "b":2}, skipkeys=True)); t(lambda: json.dumps({1:2,"a":3, None:3}, indent=1))
t(lambda: json.dumps([1], separators=3)); t(lambda: json.dumps([1,2], separators=(1,2))); t(lambda: json.dumps([1], indent=1.5)); t(lambda: json.dumps(1, foo=2)); t(lambda: json.loads("1", foo=2)); t(lambda: json.loads('"a\nb"', strict=False))
print(json.decoder.scanstring('"abc"', 1), json.encoder.encode_basestring("é\""), json.encoder.encode_basestring_ascii("é\""))
t(lambda: json.JSONDecoder().raw_decode('[1] x')); t(lambda: json.JSONDecoder().raw_decode(' [1] x')); t(lambda: json.JSONDecoder().raw_decode('x[1]', 1)); t(lambda: json.JSONDecoder().raw_decode('[1]', -1)); t(lambda: json.JSONDecoder().raw_decode('[1]', 10))
t(lambda: json.JSONDecoder().scan_once('[1]', 5)); t(lambda: json.JSONDecoder().scan_once('x', 0)); t(lambda: json.JSONDecoder().scan_once('[1]', -5))
try: json.loads("[\n1,\n x]")
except json.JSONDecodeError as e: print(e.msg, e.doc, e.pos, e.lineno, e.colno, e.args, e.__reduce__(), type(e).__module__, type(e).__mro__)
import inspect
for f in (json.dumps, json.loads, json.dump, json.load, json.JSONEncoder, json.JSONDecoder): print(inspect.signature(f))
class I(int):
    def __repr__(self): return "I!"
class F(float):
    def __repr__(self): return "F!"
class S(str):
    def __repr__(self): return "S!"
print(json.dumps([I(3), F(2.5), S("q"), {I(3):1, F(2.5):2, S("x"):3}]))
