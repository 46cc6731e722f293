a = "noall a"
_b = "noall _b"
c = "noall c"
__d__ = "noall d"
import sys
