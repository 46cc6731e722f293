# -*- coding: utf-8 -*-
# The declaration above is allowed and means what is so anyway.
print("ä", "日本", len("日本"))
print(__doc__)
"not a docstring any more"
x = "ß".upper()
print(x, "ﬀ".upper(), "İ".lower() == "i̇")
