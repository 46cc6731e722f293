ages = {"ann": 31,
        "bob": 29

def show():
    print(ages)
