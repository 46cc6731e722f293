class A:
    x = [y := n for n in range(3)]
