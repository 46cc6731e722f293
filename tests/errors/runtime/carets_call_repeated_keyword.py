options = {"sep": "-"}
print("x", sep="", **options)
