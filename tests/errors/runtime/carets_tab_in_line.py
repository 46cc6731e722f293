def f():
	x = 1;	y =	x	/	0
	return y


f()
