# print as in Python 2.
name = "Ann"
print "hello", name
