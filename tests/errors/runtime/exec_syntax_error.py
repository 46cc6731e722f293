def run(text):
    exec(text)


run("x = 1\nfor in y:\n    pass\n")
