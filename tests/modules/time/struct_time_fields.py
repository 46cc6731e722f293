# struct_time: fields beside the tuple, copies, arguments.
import copy
import time


def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


t = time.gmtime(0)
print(t, len(t), t.tm_zone, t.tm_gmtoff)
print(t.n_fields, t.n_sequence_fields, t.n_unnamed_fields)
print(t.__reduce__())
for made in copy.copy(t), copy.deepcopy(t), t.__replace__(tm_year=5):
    print(made, made.tm_zone, made == t)
for args in ((range(9),), (range(10),), (range(11),), (range(12),), ((),),
             (5,), (range(9), {"tm_zone": "X"}), (range(9), {}),
             (range(9), {"tm_gmtoff": 3, "tm_zone": "Y"}),
             (range(10), {"tm_gmtoff": 3}), (range(9), {"odd": 1}),
             (range(9), 5), (5, 5), ("abcdefghi",), (list(range(9)),)):
    try:
        s = time.struct_time(*args)
        print(tuple(s), s.tm_zone, s.tm_gmtoff)
    except TypeError as error:
        print(error)
s = time.struct_time(range(11))
print(s.__reduce__(), s == tuple(range(9)), hash(s) == hash(tuple(range(9))))
print(s[-1], s[2:4], s.tm_isdst, 8 in s, s.index(3))
attempt(lambda: time.asctime(s[:8]))
attempt(lambda: s.tm_nothing)
attempt(lambda: time.mktime(5))
attempt(lambda: time.strftime("%Z %z", time.gmtime(0)))
attempt(lambda: setattr(t, "tm_year", 3))
