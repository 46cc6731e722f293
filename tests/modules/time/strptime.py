# strptime: directives, odd spacing, weeks, errors.
import time
import warnings

warnings.simplefilter("ignore")


def show(text, format=None):
    args = (text,) if format is None else (text, format)
    try:
        t = time.strptime(*args)
        print(tuple(t), t.tm_zone, t.tm_gmtoff)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).split(" in the format")[0])


show("Thu Feb 29 13:14:15 2024")
for text, format in [
    ("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S"), ("29 Feb", "%d %b"), ("30 Feb", "%d %b"),
    ("29/02/23", "%d/%m/%y"), ("1/2/99", "%d/%m/%y"), ("31.4.2020", "%d.%m.%Y"), ("12:30 pm", "%I:%M %p"),
    ("12:30 AM", "%I:%M %p"), ("1:05PM", "%I:%M%p"), ("13:05", "%I:%M"), ("24:00", "%H:%M"),
    ("2024 060", "%Y %j"), ("2023 366", "%Y %j"), ("2024 W10 1", "%G W%V %u"), ("2020 53 7", "%G %V %u"),
    ("2024 10 Mon", "%Y %U %a"), ("2024 10 Monday", "%Y %W %A"), ("2024 0 0", "%Y %U %w"), ("2024 53 2", "%Y %W %w"),
    ("  5 January 2000", " %d %B %Y"), ("5January2000", "%d%B%Y"), ("may", "%B"), ("MAY", "%b"), ("Sept", "%b"),
    ("111", "%d%m"), ("1112", "%d%m"), ("20240229131415", "%Y%m%d%H%M%S"), ("2024-2-9", "%Y-%m-%d"),
    ("10:20:30.5", "%H:%M:%S.%f"), ("10:20:30.123456789", "%H:%M:%S.%f"), ("12 +0130", "%H %z"), ("12 -05:30:15", "%H %z"),
    ("12 Z", "%H %z"), ("12 +1", "%H %z"), ("12 UTC", "%H %Z"), ("12 gmt", "%H %Z"), ("12 XYZ", "%H %Z"), ("100%", "%j%%"),
    ("x", "%q"), ("x", "%"), ("", ""), ("a", ""), ("", "a"), ("2024", "%Y "), ("2024 ", "%Y"), ("2024x", "%Y"), ("61", "%S"), ("62", "%S"),
    ("2024 10", "%G %V"), ("2024 10 1", "%Y %V %u"), ("10 1", "%V %u"), ("2024 060", "%G %j"), ("02/29/24", "%x"), ("13:14:15", "%X"), ("6", "%w"), ("7", "%w"), ("0", "%u"),
    ("10000", "%Y"), ("1", "%Y"), ("12\t13", "%H %M"), ("12 \n 13", "%H\t%M"), ("1213", "%H %M"), ("Tue 5", "%a %d"), ("abc", "ABC"), ("12:60", "%H:%M")]:
    show(text, format)
show(5)
show(b"x", "%Y")
show("x", None)
show("x", 5)
for clock in "time", "monotonic", "perf_counter", "process_time", "thread_time", "x", 5, None:
    try:
        print(time.get_clock_info(clock))
    except (ValueError, TypeError) as error:
        print(error)
for stamp in 0, 86399, 951782400, 1709164800, -1:
    t = time.gmtime(stamp)
    print(time.strptime(time.strftime("%Y %j %H %M %S", t), "%Y %j %H %M %S") == tuple(t)[:8] + (-1,), t.tm_zone, t.tm_gmtoff)
    print(time.strptime(time.asctime(t))[:8] == t[:8])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    show("5 May", "%d %b")
    show("5 May 2000", "%d %b %Y")
print([(w.category, str(w.message)) for w in caught])
