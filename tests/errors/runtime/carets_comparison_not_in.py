haystack = 5
if "needle" not in    haystack:
    print("none")
