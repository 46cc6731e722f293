# time: struct_time, strftime, asctime and mktime with odd arguments.

import time
t = time.gmtime(10**9)

CALLS = r"""
t, t[:3], t.tm_year, t.tm_yday, tuple(t), len(t), t == tuple(t), t < (2002,), hash(t) == hash(tuple(t))
time.gmtime(0), time.gmtime(-1), time.gmtime(1.9)[:6], time.gmtime(2**40)[0], time.gmtime(True)[5]
time.gmtime('a')
time.gmtime(float('nan'))
time.gmtime(float('inf'))
time.gmtime(2**70)
time.gmtime(1, 2)
time.gmtime(secs=1)
time.strftime('%Y-%m-%d %H:%M:%S %j %w %a %A %b %B %p %y %% %U %I', t), time.strftime('', t), time.strftime('é%Y', t), time.strftime('%d' * 300, t) == '09' * 300
time.strftime(5)
time.strftime('%Y', 5)
time.strftime('%Y', (1, 2))
time.strftime('%Y', (2000, 13, 1, 0, 0, 0, 0, 1, 0))
time.strftime('%Y', (2000, 1, 32, 0, 0, 0, 0, 1, 0))
time.strftime('%Y', (2000, 1, 1, 24, 0, 0, 0, 1, 0))
time.strftime('%Y', (2000, 1, 1, 0, 60, 0, 0, 1, 0))
time.strftime('%Y', (2000, 1, 1, 0, 0, 62, 0, 1, 0))
time.strftime('%Y', (2000, 1, 1, 0, 0, 0, -2, 1, 0))
time.strftime('%Y', (2000, 1, 1, 0, 0, 0, 0, 367, 0))
time.strftime('%Y %j', (2000, 0, 0, 0, 0, 0, 0, 0, 0)), time.strftime('%m', (2000, 1, 1, 0, 0, 0, 7, 1, 5))
time.strftime('%Y', (2000, 'a', 1, 0, 0, 0, 0, 1, 0))
time.strftime('%Y\0')
time.strftime()
time.asctime(t), time.asctime((2000, 1, 2, 3, 4, 5, 6, 7, 0))
time.asctime((2000, 13, 1, 0, 0, 0, 0, 1, 0))
time.asctime(5)
time.asctime(t, t)
time.ctime(0)[-4:]
time.ctime('a')
time.mktime(time.localtime(10**9)), time.mktime((2000, 1, 1, 0, 0, 0, 0, 1, 0)) == time.mktime((2000, 1, 1, 0, 0, 0, 3, 100, 0))
time.mktime(5)
time.mktime((1, 2))
time.struct_time(range(9)).tm_mon, time.struct_time(range(11)).tm_isdst
time.struct_time(5)
time.struct_time([1, 2])
time.struct_time(range(12))
setattr(t, 'tm_year', 5)
t.nothing
t.__replace__(tm_year=5)[:2], time.struct_time.n_sequence_fields, time.struct_time.__match_args__
t.__replace__(bogus=5)
t.__replace__(5)
time.sleep(0), time.sleep(0.001)
time.sleep(-1)
time.sleep('a')
time.sleep(float('nan'))
time.sleep()
time.time() > 1.6e9, time.time_ns() > 10**18, time.monotonic() <= time.monotonic(), time.perf_counter_ns() > 0, time.process_time() >= 0, time.thread_time_ns() > 0
time.time(1)
time.clock_gettime(time.CLOCK_MONOTONIC) > 0, time.clock_gettime_ns(time.CLOCK_REALTIME) > 10**18, time.clock_getres(time.CLOCK_MONOTONIC)
time.clock_gettime('a')
time.clock_gettime(12345)
time.timezone, time.altzone, time.daylight, time.tzname
"""

for call in CALLS.strip().splitlines():
    try:
        result = repr(eval(call))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(call, "->", result)
