"""List, Dict, Iterable...: generic names of classes."""

import typing
from typing import *

ALIASES = [name for name in typing.__all__
           if type(getattr(typing, name)).__name__ in
           ("_SpecialGenericAlias", "_TupleType", "_CallableType",
            "_DeprecatedGenericAlias") and name not in ("Match", "Pattern")]
print(len(ALIASES))
for name in ALIASES:
    alias = getattr(typing, name)
    origin = alias.__origin__
    print(alias, f"{origin.__module__}.{origin.__qualname__}", alias._nparams,
          alias._inst, alias._name, alias.__name__, alias.__qualname__,
          alias.__module__)


def show(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for name in ALIASES:
    alias = getattr(typing, name)
    show(lambda: alias[int])
    show(lambda: alias[int, str])
    show(lambda: alias[()])
