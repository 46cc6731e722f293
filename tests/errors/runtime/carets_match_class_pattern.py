match 5:
    case len():
        pass
