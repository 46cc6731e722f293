# else with no statement to belong to.
x = 1
else:
    print(x)
