x = 3
if x < 2:
    pass
else:
    pass
elif x:
    pass
