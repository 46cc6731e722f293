# A near miss of a name gets a suggestion from what is in scope.
def area(width, height):
    return width * heigth


print("start")
area(2, 3)
