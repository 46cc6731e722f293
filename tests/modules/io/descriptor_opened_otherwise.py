"""open() of a file's number in another mode than the file was opened in: what
the descriptor cannot do fails when it is done."""
source = open(__file__)
for mode in ("w", "a", "r+"):
    try:
        f = open(source.fileno(), mode, closefd=False)
    except Exception as e:
        print(mode, type(e).__name__, e)
        continue
    print(mode, f.mode, f.readable(), f.writable())
    try:
        f.write("text")
        f.flush()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        f.close()
    except OSError:
        pass
