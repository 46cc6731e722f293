f(**options, 3)
