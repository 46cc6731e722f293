coutner = 1
print(collections, 1)
