# Lines indented by tabs are shown from their first character.
def f(x):
	if x:
		return	x +	"text"


f(1)
