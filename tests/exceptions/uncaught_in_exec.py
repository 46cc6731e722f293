# Code run by exec() has frames without source lines.
def run(source, names):
    exec(source, names)


run("x = 1", {})
run("y = 2\nz = y / 0", {})
