"""Containers beyond the built-in ones."""

import sys

import _collections_abc as abc

sys.modules["collections.abc"] = abc
