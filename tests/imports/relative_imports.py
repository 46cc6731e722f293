# Relative imports climb by dots inside a package.
import pkg4.a

print(pkg4.a.names)
print(pkg4.order)
import pkg4.sub.deep as d
print(d.up, d.package, d.__name__)
from pkg4.sub import deep
print(deep is d, pkg4.sub.deep is d, pkg4.b.VALUE)
