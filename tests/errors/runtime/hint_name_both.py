tim = 1
print(time.time())
