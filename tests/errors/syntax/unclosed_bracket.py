names = ["ann", "bob",
         "cid"
print(names)
for n in names:
    print(n)
