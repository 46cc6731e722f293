raise KeyError("with 'quotes'\n")
