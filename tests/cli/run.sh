#!/bin/sh
# run.sh: the command's options, exit codes and messages.
#
# A copy of this, test_cli in the build's tests/c, is run by the test runner;
# it tests the tenon of that build.  What is expected was seen with CPython
# 3.13, but for the name of the program.
tenon=${TENON:-$(cd "$(dirname "$0")/../.." && pwd)/tenon}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
dir=$(cd "$dir" && pwd -P)
cd "$dir" || exit 1
failed=0

# check CODE STDOUT STDERR argument...: stdin is the caller's.
check() {
    want_code=$1 want_out=$2 want_err=$3
    shift 3
    "$tenon" "$@" >"$dir/.out" 2>"$dir/.err"
    code=$?
    printf %s "$want_out${want_out:+
}" >"$dir/.want_out"
    printf %s "$want_err${want_err:+
}" >"$dir/.want_err"
    if [ $code -ne "$want_code" ]; then
        echo "tenon $*: exit code $code, expected $want_code"
        cat "$dir/.err"
        failed=1
    fi
    for stream in out err; do
        if ! cmp -s "$dir/.want_$stream" "$dir/.$stream"; then
            echo "tenon $*: std$stream (< expected, > got)"
            diff "$dir/.want_$stream" "$dir/.$stream"
            failed=1
        fi
    done
}

usage="usage: tenon [option] ... [-c cmd | -m mod | file | -] [arg] ...
Try \`tenon -h' for more information."
show='import sys; print(sys.argv, repr(sys.path[0]), __name__)'
echo "$show" >show.py
exec </dev/null

# --- what to run
check 0 "['show.py'] '$dir' __main__" "" show.py
check 0 "['./show.py', '-c', '--', '-x'] '$dir' __main__" "" \
    ./show.py -c -- -x
check 0 "['show.py', 'a'] '$dir' __main__" "" -- show.py a
check 0 "['-c'] '' __main__" "" -c "$show"
check 0 "['-c', '-V', 'a b'] '' __main__" "" -c "$show" -V 'a b'
check 0 "1" "" '-cprint(1)'
check 0 "['-', 'x'] '' __main__" "" - x <show.py
check 0 "[''] '' __main__" "" <show.py
check 0 "" ""
check 0 "['$dir/show.py', 'x'] '$dir' __main__" "" -m show x
check 0 "['$dir/show.py'] '$dir' __main__" "" -mshow
mkdir sub app pkg linked
cp show.py sub/tool.py
cp show.py app/__main__.py
ln -s ../sub/tool.py linked/link.py
check 0 "['sub/tool.py'] '$dir/sub' __main__" "" sub/tool.py
check 0 "['linked/link.py'] '$dir/sub' __main__" "" linked/link.py
check 0 "['app', '1'] '$dir/app' __main__" "" app 1
check 0 "['./app/'] '$dir/./app/' __main__" "" ./app/
: >app/__init__.py
check 0 "['$dir/app/__main__.py'] '$dir' __main__" "" -m app
echo 'print(__file__)' >file.py
check 0 "$dir/file.py" "" file.py
check 0 "$dir/./file.py" "" ./file.py
check 0 "$dir/file.py
$dir/file.py" "" -c 'import file; print(file.__file__)'
check 0 "['-c'] './sub//' tool
$dir/sub/tool.py" "" -c 'import sys
sys.path[:0] = ["./sub//"]
import tool
print(tool.__file__)'
echo 'print(__package__, __name__)' >pkg/sub.py
: >pkg/__init__.py
check 0 "pkg __main__" "" -m pkg.sub
mkdir tool
echo 'print("first", __name__)' >tool/__init__.py
echo 'print(__name__, __package__, __spec__.name, __spec__.parent)
from . import part' >tool/__main__.py
echo 'print(__name__)' >tool/part.py
check 0 "first tool
__main__ tool tool.__main__ tool
tool.part" "" -m tool
echo 'print([__package__], __spec__.name, type(__loader__).__name__)' \
    >tool/__main__.py
check 0 "[''] __main__ SourceFileLoader" "" tool
check 1 "first tool
tool.part" "tenon: Error while finding module specification for \
'tool.part.x' (ModuleNotFoundError: __path__ attribute not found on \
'tool.part' while trying to find 'tool.part.x')" -m tool.part.x
check 1 "" "tenon: No module named json.__main__; 'json' is a package and \
cannot be directly executed" -m json
check 1 "" "tenon: Relative module names not supported" -m .tool

# --- what can't be run
check 2 "" "tenon: can't open file '$dir/none.py': [Errno 2] No such file \
or directory" none.py
check 2 "" "tenon: can't open file '$dir/show.py/x': [Errno 20] Not a \
directory" show.py/x
check 1 "" "tenon: can't find '__main__' module in '$dir/sub'" sub
check 1 "" "tenon: can't find '__main__' module in '$dir'" .
check 1 "" "tenon: No module named none" -m none
check 1 "" "tenon: No module named pkg.__main__; 'pkg' is a package and \
cannot be directly executed" -m pkg
check 1 "" "tenon: Error while finding module specification for 'none.sub' \
(ModuleNotFoundError: No module named 'none')" -m none.sub
check 2 "" "Unknown option: -Z
$usage" -Z
check 2 "" "Unknown option: -Z
$usage" -qZ show.py
check 2 "" "unknown option --nothing
$usage" --nothing
check 2 "" "Argument expected for the -c option
$usage" -c
check 2 "" "Argument expected for the -m option
$usage" -m

# --- options
check 0 "Tenon 0.1.0 (Python 3.13 language)" "" -V
check 0 "Tenon 0.1.0 (Python 3.13 language)" "" --version
"$tenon" --help >.out 2>.err </dev/null || { echo "--help failed"; failed=1; }
grep -q '^-O     : ' .out || { echo "--help: no text"; failed=1; }
check 0 "True" "" -c 'print(__debug__); assert True'
check 0 "False" "" -O -c 'print(__debug__); assert False'
check 0 "False None" "" -OO -c 'def f(): "doc"
print(__debug__, f.__doc__)'
check 0 "1" "" -qEsSBu -c 'print(1)'
check 0 "[]" "" -P -c 'import sys; print(sys.path)'
check 0 "[]" "" -I -c 'import sys; print(sys.path)'
echo 'print("not run")' >dis.py
"$tenon" -d dis.py >.out 2>.err || { echo "-d failed"; failed=1; }
grep -q CALL .out || { echo "-d: no instructions"; failed=1; }
check 2 "" "tenon: can't open file '$dir/none.py': [Errno 2] No such file \
or directory" -d none.py

# --- exit codes
check 0 "" "" -c 'raise SystemExit'
check 3 "" "" -c 'raise SystemExit(3)'
check 255 "" "" -c 'raise SystemExit(-1)'
check 44 "" "" -c 'raise SystemExit(300)'
check 1 "" "bye" -c 'raise SystemExit("bye")'
check 1 "" "(1, 2)" -c 'raise SystemExit((1, 2))'
check 4 "out" "" -c 'import sys; print("out"); sys.exit(4)'
check 1 "" 'Traceback (most recent call last):
  File "<string>", line 1, in <module>
    1/0
    ~^~
ZeroDivisionError: division by zero' -c '1/0'
echo '1/0' >zero.py
check 1 "" "Traceback (most recent call last):
  File \"$dir/zero.py\", line 1, in <module>
    1/0
    ~^~
ZeroDivisionError: division by zero" zero.py
check 1 "" 'Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ZeroDivisionError: division by zero' - <zero.py
check 1 "" '  File "<string>", line 1
    def f(:
          ^
SyntaxError: invalid syntax' -c 'def f(:'
printf 'x=1\0\ny' >nul.py
"$tenon" nul.py 2>.err && { echo "NUL bytes were taken"; failed=1; }
grep -q 'cannot contain null bytes' .err ||
    { echo "NUL bytes: $(cat .err)"; failed=1; }
printf '\357\273\277print("bom")' >bom.py
check 0 "bom" "" bom.py

# --- signals and pipes
check 130 "" 'Traceback (most recent call last):
  File "<string>", line 1, in <module>
    raise KeyboardInterrupt
KeyboardInterrupt' -c 'raise KeyboardInterrupt'
"$tenon" -c 'for i in range(100000): print("y" * 100)' 2>.err | head -c 1 \
    >/dev/null
grep -q '^BrokenPipeError: \[Errno 32\] Broken pipe$' .err ||
    { echo "a broken pipe: $(cat .err)"; failed=1; }

if [ -c /dev/full ]; then
    "$tenon" -c 'print("lost")' 2>.err >/dev/full
    [ $? -eq 120 ] || { echo "/dev/full: not 120"; failed=1; }
    printf '%s\n' 'Exception ignored on flushing sys.stdout:' \
        'OSError: [Errno 28] No space left on device' |
        cmp - .err || failed=1
    for end in 'sys.exit(3)' 'sys.stdout.nothing'; do
        "$tenon" -c "import sys; print('lost'); $end" 2>.err >/dev/full
        [ $? -eq 120 ] || { echo "/dev/full, $end: not 120"; failed=1; }
        grep -q '^OSError: \[Errno 28\]' .err || failed=1
    done
fi

# --- the prompt, without a terminal: prompts go to stderr
prompt() {
    printf '%s\n' "$2" >.typed
    check "$1" "$3" "$4" -i -q <.typed
}
prompt 0 '1 + 1
x = 3
x
None' "2
3" ">>> >>> >>> >>> >>> "
prompt 0 'if 1:
    "a"
    "b"

"c"' "'a'
'b'
'c'" ">>> ... ... ... >>> >>> "
prompt 0 '(
1,
)' "(1,)" ">>> ... ... >>> "
# what sys.ps1 and sys.ps2 say, nothing where that fails
prompt 0 'import sys
sys.ps1 += "1 "
if sys.ps2:
    sys.ps2

sys.ps1 = 5
class P:
    def __str__(self): return 1 / 0

sys.ps1 = P()
6
del sys.ps1
7
sys.ps1 = "\ud800"
8
' "'... '
6
7
8" ">>> >>> >>> 1 ... ... >>> 1 5... ... 5"
printf 'x\n1/0\n' >.typed
check 0 "3" '>>> >>> Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
    1/0
    ~^~
ZeroDivisionError: division by zero
>>> ' -i -c 'x = 3' <.typed
# A traceback shows the lines of the statement that a function comes from.
printf 'def f(x):\n    return x.y\n\n0\nf(1)\n' >.typed
check 0 "0" '>>> ... ... >>> >>> Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
    f(1)
    ~^^^
  File "<stdin>", line 2, in f
    return x.y
           ^^^
AttributeError: '"'int' object has no attribute 'y'"'
>>> ' -i -q <.typed
printf 'raise SystemExit(5)\nprint("not reached")\n' >.typed
"$tenon" -i -q <.typed >.out 2>.err
[ $? -eq 5 ] || { echo "SystemExit at the prompt: not 5"; failed=1; }
[ ! -s .out ] || { echo "SystemExit at the prompt: went on"; failed=1; }

# --- warnings
warns='import warnings
warnings.warn("w")
warnings.warn("d", DeprecationWarning)
warnings.warn("p", PendingDeprecationWarning)'
check 0 "" "<string>:2: UserWarning: w
  warnings.warn(\"w\")
<string>:3: DeprecationWarning: d
  warnings.warn(\"d\", DeprecationWarning)" -c "$warns"
check 0 "" "<string>:2: UserWarning: w
  warnings.warn(\"w\")" -Wignore::DeprecationWarning -c "$warns"
check 0 "['foo', 'a:b:c:d:e:f', 'ignore']" "Invalid -W option ignored: invalid action: 'foo'
Invalid -W option ignored: too many fields (max 5): 'a:b:c:d:e:f'" \
    -W foo -W a:b:c:d:e:f -qWignore -c "import sys; print(sys.warnoptions)
$warns"
export PYTHONWARNINGS=ignore,d::Warning,default:p
check 0 "" "<string>:2: UserWarning: w
  warnings.warn(\"w\")
<string>:4: PendingDeprecationWarning: p
  warnings.warn(\"p\", PendingDeprecationWarning)" -Wi:d -c "$warns"
check 0 "[]" "" -E -c "import sys; print(sys.warnoptions)"
check 0 "[]" "" -I -c "import sys; print(sys.warnoptions)"
unset PYTHONWARNINGS
check 2 "" "Argument expected for the -W option
$usage" -W
check 1 "" "  File \"<string>\", line 1
SyntaxError: \"is\" with 'int' literal. Did you mean \"==\"?" -Werror -c "1 is 1"

# --- Ctrl-C reaches C code that asks an endless iterator for items
for endless in 'sum(repeat(1))' 'next(compress(count(), repeat(0)))' \
    '0 in repeat(1)' 'next(filter(None, repeat(0)))'; do
    timeout -k 5 -s INT 1 "$tenon" -c "from itertools import *
$endless" >.out 2>.err
    [ "$(tail -n 1 .err)" = KeyboardInterrupt ] || {
        echo "$endless: not interrupted"
        failed=1
    }
done

exit $failed
