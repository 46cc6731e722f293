match = 1
case = [2]
type = 3
_ = 4
print(match, case, type, _)
match[0:1] if False else None
match = {"case": 5}
match["case"] += 1
print(match ["case"])
case (1) if False else print("case is a name")
match (2):
    case 2:
        print("matched")
match match, case:
    case {"case": 6}, [2]:
        print("both")
match -1:
    case -1: print("minus")
match * 2,:
    case _: print("star?") if False else None
