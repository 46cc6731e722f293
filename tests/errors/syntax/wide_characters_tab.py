if True:
	été = "é" été
