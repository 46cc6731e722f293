# A finder that is there before anything else is imported is asked.
import sys


class Finder:
    def find_spec(self, name, path=None, target=None):
        print("asked for", name, path, target)


sys.meta_path.append(Finder())
print(sorted(getattr(f, "__name__", type(f).__name__) for f in sys.meta_path))
for name in "made_here", "made.there":
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e)
print(type(sys.path_hooks), type(sys.path_importer_cache))
