# break and continue from try, except and else pass through finally.
def run(where, what):
    log = []
    for i in range(3):
        try:
            log.append(f"t{i}")
            if where == "try":
                if what == "break":
                    break
                continue
            if where == "except":
                raise ValueError
        except ValueError:
            log.append(f"x{i}")
            if what == "break":
                break
            continue
        else:
            log.append(f"e{i}")
            if where == "else":
                if what == "break":
                    break
                continue
        finally:
            log.append(f"f{i}")
        log.append(f"end{i}")
    else:
        log.append("else")
    return " ".join(log)


for where in ("try", "except", "else", "none"):
    for what in ("break", "continue"):
        print(where, what, ":", run(where, what))
