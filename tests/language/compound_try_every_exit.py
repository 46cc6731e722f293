def run(kind, where):
    log = []
    def body():
        for i in range(2):
            try:
                log.append(f"try{i}")
                if where == "try": act(kind)
                if where in ("except", "except finally"): raise KeyError("k")
                if kind == "r2" and where == "try": return "two"
                if kind == "b2" and where == "try": break
                if kind == "c2" and where == "try": continue
            except KeyError:
                log.append("except")
                if where.startswith("except"):
                    if kind == "return": return "from except"
                    if kind == "break": break
                    if kind == "continue": continue
                    if kind == "raise": raise ValueError("from except")
            else:
                log.append("else")
                if where == "else":
                    if kind == "return": return "from else"
                    if kind == "break": break
                    if kind == "continue": continue
                    if kind == "raise": raise ValueError("from else")
            finally:
                log.append("finally")
                if where.endswith("finally"):
                    if kind == "return": return "from finally"
                    if kind == "break": break
                    if kind == "continue": continue
                    if kind == "raise": raise ValueError("from finally")
            log.append("after")
        else:
            log.append("loop else")
        log.append("end")
        return "end"
    def act(kind):
        if kind == "raise": raise ValueError("from try")
        if kind == "key": raise KeyError("from try")
    try:
        result = body()
    except Exception as e:
        result = (type(e).__name__, e.args, repr(e.__context__))
    print(kind, where, result, log)
for where in ("try", "except", "else", "finally", "except finally"):
    for kind in ("return", "break", "continue", "raise", "key", "r2", "b2", "c2"):
        run(kind, where)
