# sys.exit() and sys.exit(None) are success.
import sys

try:
    sys.exit()
except SystemExit as e:
    print(repr(e.code), e.args, repr(e))
try:
    sys.exit(0)
except SystemExit as e:
    print(repr(e.code), e.args)
try:
    sys.exit("message")
except SystemExit as e:
    print(repr(e.code), e.args, str(e))
try:
    sys.exit((1, 2))
except SystemExit as e:
    print(repr(e.code), e.args)
try:
    raise SystemExit(1, 2)
except SystemExit as e:
    print(repr(e.code), e.args)
print(issubclass(SystemExit, Exception), issubclass(SystemExit, BaseException))
print("leaving")
sys.exit(None)
