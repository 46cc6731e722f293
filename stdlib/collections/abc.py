"""Abstract base classes for containers: the module is _collections_abc."""

import sys

import _collections_abc

sys.modules[__name__] = _collections_abc
