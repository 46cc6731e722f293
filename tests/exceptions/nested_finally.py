# Every finally on the way out runs, from the inside to the outside.
def f(how):
    log = []
    for i in range(2):
        try:
            try:
                try:
                    log.append(f"body{i}")
                    if how == "break":
                        break
                    if how == "continue":
                        continue
                    if how == "return":
                        return log
                    if how == "raise":
                        raise ValueError
                finally:
                    log.append("1")
            except ValueError:
                log.append("caught")
            finally:
                log.append("2")
        finally:
            log.append("3")
    else:
        log.append("else")
    return log


for how in ("pass", "break", "continue", "return", "raise"):
    print(how, f(how))
