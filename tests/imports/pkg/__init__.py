"""A package."""
print("loading", __name__)
level = "package"
from . import first
from .first import VALUE as first_value
