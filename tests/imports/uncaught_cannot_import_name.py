# An absent name of a module that exists.
from mod_noall import a
print(a)
from mod_noall import nothing_of_the_kind
