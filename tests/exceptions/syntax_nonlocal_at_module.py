# nonlocal outside any function.
x = 1
nonlocal x
