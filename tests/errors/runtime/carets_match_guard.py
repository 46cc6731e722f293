match 5:
    case n if n / 0:
        pass
