"""The features that `from __future__ import` can name.

All but annotations are part of the language by now; naming them does nothing.
"""


class _Feature:
    """When a feature could first be asked for, and when it came to stay."""

    def __init__(self, optional, mandatory, compiler_flag):
        self.optional = optional
        self.mandatory = mandatory
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        """The first release that knows the feature, as in sys.version_info."""
        return self.optional

    def getMandatoryRelease(self):
        """The release in which it became part of the language; None: never."""
        return self.mandatory

    def __repr__(self):
        shown = (self.optional, self.mandatory, self.compiler_flag)
        return "_Feature" + repr(shown)


# Name, releases, and the flag of compile() and of code objects with its name.
_features = """
nested_scopes     2.1.0beta1   2.2.0alpha0  CO_NESTED                   10
generators        2.2.0alpha1  2.3.0final0  CO_GENERATOR_ALLOWED         0
division          2.2.0alpha2  3.0.0alpha0  CO_FUTURE_DIVISION         20000
absolute_import   2.5.0alpha1  3.0.0alpha0  CO_FUTURE_ABSOLUTE_IMPORT  40000
with_statement    2.5.0alpha1  2.6.0alpha0  CO_FUTURE_WITH_STATEMENT   80000
print_function    2.6.0alpha2  3.0.0alpha0  CO_FUTURE_PRINT_FUNCTION  100000
unicode_literals  2.6.0alpha2  3.0.0alpha0  CO_FUTURE_UNICODE_LITERALS 200000
barry_as_FLUFL    3.1.0alpha2  4.0.0alpha0  CO_FUTURE_BARRY_AS_BDFL   400000
generator_stop    3.5.0beta1   3.7.0alpha0  CO_FUTURE_GENERATOR_STOP  800000
annotations       3.7.0beta1   -            CO_FUTURE_ANNOTATIONS    1000000
"""


def _release(text):
    """(2, 1, 0, "beta", 1) of 2.1.0beta1."""
    if text == "-":
        return None
    major, minor, rest = text.split(".")
    return int(major), int(minor), int(rest[0]), rest[1:-1], int(rest[-1])


def _declare():
    for row in _features.split("\n")[1:-1]:
        name, optional, mandatory, constant, flag = row.split()
        flag = int(flag, 16)
        yield constant, flag
        yield name, _Feature(_release(optional), _release(mandatory), flag)


globals().update(_declare())
all_feature_names = [name for name, value in globals().items()
                     if isinstance(value, _Feature)]
__all__ = ["all_feature_names"] + all_feature_names
