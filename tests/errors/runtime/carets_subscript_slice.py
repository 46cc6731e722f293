text = "some text"
print(text[1:"x":2])
