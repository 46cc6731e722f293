# Operators on bools: & | ^ stay bools with bools, all else is int.

import warnings
warnings.simplefilter("ignore")

FORMS = """
True @ True
True @ False
False @ 5
5 @ True
True @ 1.5
True @ 'a'
"""
VALUES = """
+
-
*
/
//
%
**
&
|
^
<<
>>
==
<
is
"""

for form in FORMS.strip().splitlines():
    for value in VALUES.strip().splitlines():
        call = form.replace("@", value)
        try:
            result = repr(eval(call))
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(call, "->", result)
