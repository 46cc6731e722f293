# An unknown keyword close to a known one.
def draw(colour="red", width=1):
    return colour, width


print(draw(colour="blue"))
draw(color="green")
