"""Lines of source files, read once and kept.

Files are looked for along sys.path too; the sources of the library itself
are in the interpreter, under names as "<stdlib enum>".
"""
import _codecs

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# name: (size, mtime, lines, full name), or (function giving the text,)
cache = {}


def clearcache():
    """Forget all files."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Return a line of a file with its newline; '' where there is none."""
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    """Return the list of the lines of a file; empty where it can't be had."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget files that changed since they were read."""
    from _traceback import stat
    for name in [filename] if filename is not None else list(cache):
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        if stat(entry[3]) != entry[:2]:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file anew and return the list of its lines."""
    import sys
    from _io import open
    from _traceback import source, stat
    if len(cache.get(filename, ())) != 1:
        cache.pop(filename, None)
    if not filename:
        return []
    if filename.startswith("<") and filename.endswith(">"):
        text = source(filename)
        if text is None:
            return []
        lines = _split(text)
        cache[filename] = (len(text), None, lines, filename)
        return lines
    fullname = filename
    status = stat(fullname)
    if status is None:
        if lazycache(filename, module_globals):
            text = cache[filename][0]()
            if text is None:
                return []
            lines = _split(text)
            cache[filename] = (len(text), None, lines, fullname)
            return lines
        if filename[0] == "/":
            return []
        for folder in sys.path:
            if isinstance(folder, str):
                fullname = folder + "/" + filename if folder else filename
                status = stat(fullname)
                if status is not None:
                    break
        else:
            return []
    lines = _file_lines(fullname)
    if not lines:
        return lines
    cache[filename] = (*status, lines, fullname)
    return lines


def _file_lines(name):
    try:
        with open(name, "rb") as f:
            text = _codecs.source(f.read())
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    return [line + "\n" for line in text.removesuffix("\n").split("\n")]


def _split(text):
    return [line + "\n" for line in text.splitlines()]


def lazycache(filename, module_globals):
    """Have the loader of a module give its source when it is asked for."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename.startswith("<") and filename.endswith(">")):
        return False
    if module_globals and "__name__" in module_globals:
        loader = module_globals.get("__loader__")
        get_source = getattr(loader, "get_source", None)
        if module_globals["__name__"] and get_source:
            def lines():
                return get_source(module_globals["__name__"])
            cache[filename] = (lines,)
            return True
    return False
