a = """one "two" ""three"" \"""four\""""
b = '''it's
"two"
lines\
 and more'''
c = r"""raw \
\""" end"""
print(repr(a), repr(b), repr(c), sep="\n")
print("""""", '''' '''.strip(), """a""""b")
print(f"""{1
+ 1} {"x"
} """)
print(len("""
"""), """\
first""")
