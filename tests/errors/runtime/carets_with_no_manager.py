with open as f, 5 as g:
    pass
