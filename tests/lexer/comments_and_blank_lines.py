# Comments anywhere, also after backslash-free line ends and in brackets.
#no space
    # indented comment before anything
x = 1  # trailing
#
##
y = [1,  # one
     # nothing
     2]  # two


def f():  # on a header
    # before the body
    return 1  # after
    # at the end of the body
  # less indented
# margin


print(x, y, f())  # comment with 'quotes" and \ backslash
print("# not a comment", '#', """# neither""")
if x:  # c
    pass  # c
# between if and else
else:  # c
    pass
# type: ignore
z = """
# inside a string
"""
print(repr(z))
#coding: nothing special here
print("é")  # ünïcödé
# last comment without a newline after it
