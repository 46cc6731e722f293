# unicodedata knows Unicode 15.1 alone, not the 3.2.0 that CPython keeps for
# old domain names, nor the names of sequences of characters.  They would take
# more room than all its functions.

import unicodedata

for name in "ucd_3_2_0", "UCD":
    try:
        print(getattr(unicodedata, name))
    except AttributeError as error:
        print(error)
try:
    print(unicodedata.lookup("KEYCAP DIGIT ONE"))
except KeyError as error:
    print(error)
