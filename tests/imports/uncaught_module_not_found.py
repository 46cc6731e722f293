# An absent module ends the program with ModuleNotFoundError.
def load():
    import no_such_module_here


load()
