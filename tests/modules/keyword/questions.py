# keyword and the soft keywords.

import keyword

CALLS = """
keyword.kwlist, keyword.softkwlist, len(keyword.kwlist)
keyword.iskeyword('if'), keyword.iskeyword('match'), keyword.issoftkeyword('match'), keyword.issoftkeyword('_'), keyword.iskeyword(5), keyword.iskeyword('')
keyword.iskeyword([])
keyword.iskeyword()
keyword.issoftkeyword(None), keyword.__all__
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
