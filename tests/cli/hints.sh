#!/bin/sh
# hints.sh: the line about slots behind a traceback, and when it is there.
#
# A copy of this, test_hints in the build's tests/c, is run by the test runner;
# it tests the tenon of that build.
tenon=${TENON:-$(cd "$(dirname "$0")/../.." && pwd)/tenon}
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
failed=0

# same WHAT: .want against .got.
same() {
    cmp -s .want .got && return
    echo "$1 (< expected, > got)"
    diff .want .got
    failed=1
}

# hints STATEMENTS: the last two lines that they leave, against .want.
hints() {
    { cat classes.py; echo "$1"; } >case.py
    "$tenon" --hints case.py 2>&1 >/dev/null </dev/null | grep '^hint' >.got
    same "$1"
}

cat >classes.py <<'END'
class Point:
    __slots__ = "y", "x"
    kind = "point"
    @property
    def broken(self):
        raise AttributeError("inner")
class Point3(Point):
    """__slots__ = no statement"""

    def first(self):
        class Inner:
            __slots__ = "inner"
        return Inner()

    __slots__ = [
        "z",
        "__hidden",
    ]
    def wrong(self):
        return self.__hiden
    def right(self):
        return self.__hidden
class Below(Point3):
    __slots__ = ()
    def above(self):
        return self.__hidden
class Empty(
    object,
):
    __slots__ = ()
class Many: __slots__ = [f"field{i}" for i in range(20)]
class Open(Point): pass
import collections, dataclasses, types, sys, io
@dataclasses.dataclass(
    slots=True)
class Data:
    alpha: int = 0
    beta: int = 1
class Text:
    __slots__ = {"text": "what it says", "__weakref__": None}
class Answers:
    __slots__ = iter(("known", "__secret"))
    def __getattr__(self, name):
        raise AttributeError(name)
Made = type("Made", (), {"__slots__": "abc"})
Pair = collections.namedtuple("Pair", "a b")
exec("class Told: __slots__ = 'one'")
p, b = Point(), Below()
END

one='hint: Point has slots y, x (case.py:2)'
three='slots z, __hidden (case.py:15) and slots y, x of Point (case.py:2)'
two='slots z, __hidden of Point3 (case.py:15) and slots y, x of Point '\
'(case.py:2)'

# --- what it says
echo "$one; did you mean 'x'?" >.want
hints 'p.xx'
hints 'p.X = 1'
hints 'del p.xx'
echo "$one" >.want
hints 'p.other'
hints 'p.__dict__'
hints 'getattr(p, "__secret")'
echo "$one; 'kind' is a variable of class Point" >.want
hints 'p.kind = 1'
hints 'del p.kind'
echo "hint: slot 'x' of Point (case.py:2) is not set" >.want
hints 'p.x'
hints 'del p.x'
hints 'p.x = 1; del p.x; p.x'
hints 'Open().x'
hints 'Point.x.__get__(p)'
echo "hint: Point3 has $three; did you mean 'z'?" >.want
hints 'Point3().zz'
echo "hint: Point3 has $three; did you mean '__hidden'?" >.want
hints 'Point3().wrong()'
echo "hint: slot '__hidden' of Point3 (case.py:15) is not set" >.want
hints 'Point3().right()'
hints 'b._Point3__hidden'
echo "hint: Point3 has $three; '__hidden' is private to Point3" >.want
hints 'Point3().__hidden'
echo "hint: Below has $two; '__hidden' is private to Point3" >.want
hints 'b.above()'
echo "hint: Inner has slot inner (case.py:12); did you mean 'inner'?" >.want
hints 'Point3().first().iner'
echo "hint: Empty has no slots (case.py:30)" >.want
hints 'Empty().x'
printf 'hint: Many has slots field0, field1, field2, field3, field4, field5, '\
'field6, field7 and 12 more (case.py:31); did you mean '"'field11'?\\n" >.want
hints 'Many().feild11'
echo "hint: Data has slots alpha, beta (case.py:36); did you mean 'alpha'?" \
    >.want
hints 'Data().alhpa'
echo "hint: Text has slot text (case.py:40)" >.want
hints 'Text().other'
echo "hint: Answers has slots __secret, known (case.py:42)" >.want
hints 'Answers().other'
echo "hint: Made has slot abc; did you mean 'abc'?" >.want
hints 'Made().abd'
echo "hint: Told has slot one" >.want
hints 'Told().two'
# __slots__ has changed since: the order is lost.
echo "hint: Point has slots x, y (case.py:2); did you mean 'x'?" >.want
hints 'Point.__slots__ += ("later",); p.xx'
hints 'Point.__slots__ = 3; p.xx'

# --- where it would mislead
: >.want
for wrong in '(3).x' '[].x = 1' 'Point.xx' 'sys.nothing' 'Open().nothing' \
    'super(Point, p).nothing' 'types.SimpleNamespace().x' 'Pair(1, 2).c' \
    'object().x = 1' 'p.broken' 'raise AttributeError("x")' 'undefined' \
    'io.StringIO().nothing' 'Pair.a = 1' \
    'raise AttributeError("x", name="q", obj=Open())'; do
    hints "$wrong"
done
# Another class stands where this one says that it is from.
echo "hint: Point has slots y, x; did you mean 'x'?" >.want
hints 'Point.__firstlineno__ = 7; p.xx'
hints 'Point.__firstlineno__ = -1; p.xx'
hints 'Point.__module__ = "nowhere"; p.xx'
hints 'Point.__module__ = None; p.xx'
hints 'del __file__; p.xx'

# --- where it stands: behind each exception, notes before it
mkdir sub
cp classes.py sub/geometry.py
cat >chain.py <<'END'
from sub.geometry import p
try:
    try:
        p.xx
    except AttributeError as error:
        error.add_note("a note")
        raise
except AttributeError as error:
    raise ExceptionGroup("g", [error, KeyError(1)]) from error
END
"$tenon" --hints chain.py >.got 2>&1
"$tenon" chain.py >.plain 2>&1
diff .plain .got | grep '^[<>]' >.diff
hint="hint: Point has slots y, x (sub/geometry.py:2); did you mean 'x'?"
printf '%s\n' "> $hint" "    > $hint" | sed 's/^    > /> ''    | /' >.want
mv .diff .got
same "a chain"

# --- when it is there
echo 'p.xx' | cat classes.py - >case.py
"$tenon" case.py >.got 2>&1
grep -v '^hint' .got >.want
same "no terminal, no option"
"$tenon" --hints --no-hints case.py >.got 2>&1
same "--no-hints"
echo "$one; did you mean 'x'?" >.want
"$tenon" --no-hints --hints case.py 2>&1 | grep '^hint' >.got
same "the last option counts"
printf '%s\n' 'class P:' '    __slots__ = "x"' '' 'P().y' >.typed
echo "hint: P has slot x" >.want
"$tenon" -i -q --hints <.typed 2>&1 | grep '^hint' >.got
same "the prompt"
echo 'hint: Point has slots y, x (case.py:2)' >.want
{ cat classes.py; echo 'sys.stderr = io.StringIO()
try: p.other
except AttributeError as e: sys.__excepthook__(type(e), e, None)
print(sys.stderr.getvalue())'; } >case.py
"$tenon" --hints case.py 2>&1 | grep '^hint' >.got
same "a stream of the program"

# On a terminal: script(1) gives one.
on_terminal() {
    script -q -e -c "$1" /dev/null </dev/null 2>&1 | tr -d '\r' |
        grep '^hint' >.got
}
if script -q -e -c true /dev/null </dev/null >/dev/null 2>&1; then
    : >.want
    on_terminal "$tenon case.py"
    same "a terminal, a stream of the program"
    echo 'p.other' | cat classes.py - >case.py
    on_terminal "$tenon --no-hints case.py"
    same "a terminal, --no-hints"
    on_terminal "$tenon case.py 2>&1 | cat"
    same "a terminal, but for stderr"
    echo "$one" >.want
    on_terminal "$tenon case.py"
    same "a terminal"
fi

exit $failed
