"""from typing import * brings all that __all__ names."""

import typing

before = set(globals())
from typing import *

new = set(globals()) - before - {"before"}
print(sorted(set(typing.__all__) - new))
print(sorted(new - set(typing.__all__)))
print(List[int], Optional[str], Protocol, NamedTuple("N", [("a", int)])(1))
