# A syntax error of exec() shows the calls and the text.
def run(source):
    exec(source)


run("x = 1")
run("x = 1 +\n")
