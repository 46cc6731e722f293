# Carets line up under text that isn't ASCII.
def größe(wert):
    return {"ä": 1}[wert] + 1


print(größe("ä"))
print("日本", größe("日本"))
