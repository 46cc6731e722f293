"""Finders, loaders and specs of modules."""
from _frozen_importlib import (
    BuiltinImporter, ExtensionFileLoader, FileFinder, FrozenImporter,
    ModuleSpec, NamespaceLoader, PathFinder, SourceFileLoader,
    SourcelessFileLoader, _SUFFIXES as SOURCE_SUFFIXES,
)

BYTECODE_SUFFIXES = []
DEBUG_BYTECODE_SUFFIXES = []
OPTIMIZED_BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


def all_suffixes():
    """The suffixes of all files that are modules."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
