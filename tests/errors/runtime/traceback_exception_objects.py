import traceback
def boom(): 1 / 0
def make():
    try:
        try: boom()
        except ZeroDivisionError as z: raise KeyError("k") from z
    except KeyError as k:
        k.add_note("note"); return k
e = make()
t = traceback.TracebackException.from_exception(e, capture_locals=True)
print(t.exc_type, t.exc_type_str, str(t), t.__notes__, t.__suppress_context__, t.__cause__.exc_type_str, t.__context__ is t.__cause__, t.is_group if hasattr(t, "is_group") else "")
print("".join(t.format()))
print("".join(t.format(chain=False)))
print(list(t.format_exception_only()), list(t.format_exception_only(show_group=True)))
f = t.stack[0]
print(f.name, f.lineno, f.line, f.end_lineno, f.colno, f.end_colno, f.filename == __file__, f.locals and sorted(f.locals), repr(f).split("file ")[1].split("/")[-1], len(f), list(f)[1:], f[1], f == f, f == tuple(f), f != 5)
t2 = traceback.TracebackException.from_exception(e)
print(t == t2, t2 == traceback.TracebackException.from_exception(e), t2 != 5, hash(type(t2)) is not None)
st = t.stack; print(type(st).__name__, len(st), st.format()[0].split("line")[1], isinstance(st, list))
st2 = traceback.StackSummary.from_list([("a.py", 5, "fn", "line")] * 6); print("".join(st2.format()))
print("".join(traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), lookup_lines=False, capture_locals=True).format()))
s = traceback.TracebackException(SyntaxError, SyntaxError("m", ("f.py", 1, 3, "a b c", 1, 4)), None)
print(s.filename, s.lineno, s.text, s.offset, s.end_offset, s.msg, list(s.format()))
g = traceback.TracebackException.from_exception(ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [e])]), max_group_width=1, max_group_depth=1)
print("".join(g.format())); print([x.exc_type_str for x in g.exceptions])
print("".join(traceback.TracebackException.from_exception(ExceptionGroup("g", [ValueError(i) for i in range(4)]), max_group_width=2).format()))
print(list(traceback.TracebackException.from_exception(ExceptionGroup("g", [ValueError("x"), KeyError("y")])).format_exception_only(show_group=True)))
n = traceback.TracebackException(NameError, NameError("name 'prnt' is not defined", name="prnt"), None); print(list(n.format()))
c = traceback.TracebackException.from_exception(e, compact=True); print(c.__context__)
class Cust(traceback.FrameSummary): pass
class SS(traceback.StackSummary):
    def format_frame_summary(self, f, **kw): return None if f.name == "boom" else f"<{f.name}>\n"
print(SS(traceback.extract_tb(e.__cause__.__traceback__)).format())
