print([[10 // y for y in x] for x in [[1], [2, 0]]])
