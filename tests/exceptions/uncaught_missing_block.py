# A header without its block.
for i in range(3):
print(i)
