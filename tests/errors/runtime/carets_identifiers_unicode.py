größe = {"länge": None}
print(größe["länge"] + größe["länge"])
