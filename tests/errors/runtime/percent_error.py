print("%d %s" % (1,))
