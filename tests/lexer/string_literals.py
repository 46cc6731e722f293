# Quotes, triple quotes, concatenation, and mixed prefixes.
print('single', "double", 'it\'s', "say \"hi\"", 'a"b', "a'b")
print('''triple
lines''', """also "quoted" here""", ''''leading''')
print("a" "b" 'c', "x"
      "y")
print(len(""), len(''''''), len(""""""), repr("\n"), repr('\''), repr('"'), repr('\'"'))
print("line \
continued", 'back\\slash')
print(u"unicode", U'prefix', r"raw\n", R'\t', "tab\there")
print("adjacent" r"\raw" u"u" f"{1 + 1}" "end")
print(("in"
       "parentheses"))
x = ("a", "b" "c", "d")
print(x, len(x))
print("tabs	inside", "é ü 日本 \U0001F600", len("日本"), len("😀"))
print('''a'b''c"d"e''', """x""" """y""")
