/* time.c: the module time: clocks, sleep, calendar times and their text.
 *
 * strptime() is not here.  Calendar arithmetic is the C library's.
 */
#include <errno.h>
#include <math.h>
#include <time.h>

#include "base/buffer.h"
#include "modules/module.h"
#include "modules/structseq.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/operations.h"
#include "vm/vm.h"

#define BILLION INT64_C(1000000000)

/* --- clocks ------------------------------------------------------------ */

static int64_t now(clockid_t clock)
{
    struct timespec t = {0, 0};
    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * BILLION + t.tv_nsec;
}

static Value seconds(VM *vm, int64_t ns)
{
    return from_float(vm, (double)ns / 1e9);
}

/* An argument: the number of a clock. */
static bool clock_argument(VM *vm, Value v, struct timespec *t, bool resolution)
{
    int id;
    if (!is_integer(vm, v) && !resolution) {
        raise_error(vm, C_TypeError, "clk_id should be integer, not %T", v);
        return false;
    }
    if (!arg_c_int(vm, v, &id))
        return false;
    if ((resolution ? clock_getres : clock_gettime)((clockid_t)id, t) == 0)
        return true;
    raise_os_error(vm, errno, UNBOUND);
    return false;
}

#define BY_NUMBER(name, resolution, result)                 \
    static NATIVE(time_##name)                              \
    {                                                       \
        struct timespec t;                                  \
        if (!clock_argument(vm, args[0], &t, resolution))   \
            return ERROR;                                   \
        int64_t ns = (int64_t)t.tv_sec * BILLION + t.tv_nsec; \
        return result;                                      \
    }
BY_NUMBER(clock_gettime, false, seconds(vm, ns))
BY_NUMBER(clock_gettime_ns, false, from_int64(vm, ns))
BY_NUMBER(clock_getres, true, seconds(vm, ns))

#define CLOCK(name, id)                        \
    static NATIVE(time_##name)                 \
    {                                          \
        return seconds(vm, now(id));           \
    }                                          \
    static NATIVE(time_##name##_ns)            \
    {                                          \
        return from_int64(vm, now(id));        \
    }
CLOCK(time, CLOCK_REALTIME)
CLOCK(monotonic, CLOCK_MONOTONIC)
CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID)
CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID)

/* Asleep in pieces, so that an interruption is noticed. */
static NATIVE(time_sleep)
{
    double s;
    if (!is_floating(vm, args[0])) {
        Value i = value_index(vm, args[0]);
        if (i == ERROR)
            return ERROR;
        bool ok = int_to_double(vm, int_value(i), &s);
        decref(vm, i);
        if (!ok)
            return ERROR;
    } else {
        s = float_value(args[0]);
    }
    if (isnan(s))
        return raise_error(vm, C_ValueError,
                           "Invalid value NaN (not a number)");
    if (s < 0)
        return raise_error(vm, C_ValueError,
                           "sleep length must be non-negative");
    if (s > 9e9)
        return raise_error(vm, C_OverflowError,
                           "timestamp too large to convert to C PyTime_t");
    int64_t end = now(CLOCK_MONOTONIC) + (int64_t)(s * 1e9);
    for (;;) {
        int64_t left = end - now(CLOCK_MONOTONIC);
        if (left <= 0)
            return NONE;
        struct timespec t = {(time_t)(left / BILLION), (long)(left % BILLION)};
        if (nanosleep(&t, NULL) == 0)
            continue;
        if (errno != EINTR || !vm_poll(vm))
            return error_pending(vm) ? ERROR : NONE;
    }
}

/* --- calendar ---------------------------------------------------------- */

static const char *const fields[] = {
    "tm_year", "tm_mon",  "tm_mday", "tm_hour",   "tm_min",  "tm_sec",
    "tm_wday", "tm_yday", "tm_isdst"};
enum { FIELDS = 9 };

/* The class struct_time, from the module's namespace.  Borrowed. */
static Class *struct_time(VM *vm)
{
    Str *module = str_intern_new(vm, "time", 4);
    Str *name = str_intern_new(vm, "struct_time", 11);
    Value v = UNBOUND;
    if (module && name) {
        Value m = dict_find_str(vm, vm->modules, module);
        if (is_exact(m, C_module))
            v = dict_find_str(vm, module_dict(m), name);
        if (!is_class(vm, v))
            raise_error(vm, C_RuntimeError, "module time is damaged");
    }
    if (module)
        release(vm, module);
    if (name)
        release(vm, name);
    return is_class(vm, v) ? as(Class, v) : NULL;
}

static Value from_tm(VM *vm, const struct tm *t)
{
    Value values[FIELDS] = {
        from_small((int64_t)t->tm_year + 1900),
        from_small(t->tm_mon + 1),
        from_small(t->tm_mday),
        from_small(t->tm_hour),
        from_small(t->tm_min),
        from_small(t->tm_sec),
        from_small((t->tm_wday + 6) % 7),
        from_small(t->tm_yday + 1),
        from_small(t->tm_isdst),
    };
    Class *cls = struct_time(vm);
    Value made = cls ? structseq_new(vm, cls, values, FIELDS) : ERROR;
    if (made != ERROR && !structseq_hide(vm, made, str_from(vm, t->tm_zone),
                                         from_small(t->tm_gmtoff)))
        value_set(vm, &made, ERROR);
    return made;
}

/* What a struct_time holds beside its tuple, which must outlive t. */
static bool take_zone(VM *vm, Value v, struct tm *t)
{
    static const char *const names[] = {"tm_zone", "tm_gmtoff"};
    for (int i = 0; i < 2; i++) {
        Str *name = str_intern_new(vm, names[i], strlen(names[i]));
        Value found = name ? attr_find(vm, v, name) : ERROR;
        if (name)
            release(vm, name);
        if (found == ERROR)
            return false;
        if (i == 0 && is_exact(found, C_str))
            t->tm_zone = as_str(found)->data;
        else if (i == 1 && is_int(found))
            t->tm_gmtoff = (long)as_small(found);
        decref(vm, found);
    }
    return true;
}

/* A tuple of nine ints; function: for the message. */
static bool to_tm(VM *vm, Value v, struct tm *t, const char *function)
{
    int n[FIELDS];
    memset(t, 0, sizeof *t);
    if (!is_tuple(vm, v)) {
        raise_error(vm, C_TypeError,
                    "Tuple or struct_time argument required");
        return false;
    }
    if (as_tuple(v)->count != FIELDS) {
        raise_error(vm, C_TypeError, "%s(): illegal time tuple argument",
                    function);
        return false;
    }
    for (int i = 0; i < FIELDS; i++)
        if (!arg_c_int(vm, as_tuple(v)->items[i], &n[i]))
            return false;
    *t = (struct tm){
        .tm_year = n[0] - 1900,
        .tm_mon = n[1] - 1,
        .tm_mday = n[2],
        .tm_hour = n[3],
        .tm_min = n[4],
        .tm_sec = n[5],
        .tm_wday = (n[6] + 1) % 7,
        .tm_yday = n[7] - 1,
        .tm_isdst = n[8],
    };
    return as_object(v)->shape == C_tuple || take_zone(vm, v, t);
}

/* For text: nothing may lie outside of its range, but that a day or month of
 * 0 counts as the first. */
static bool check_tm(VM *vm, struct tm *t)
{
    const struct {
        int *place, most;
        const char *name;
    } ranges[] = {
        {&t->tm_mon, 11, "month"},
        {&t->tm_mday, 31, "day of month"},
        {&t->tm_hour, 23, "hour"},
        {&t->tm_min, 59, "minute"},
        {&t->tm_sec, 61, "seconds"},
        {&t->tm_wday, 6, "day of week"},
        {&t->tm_yday, 365, "day of year"},
    };
    t->tm_mon += t->tm_mon == -1;
    t->tm_mday += t->tm_mday == 0;
    t->tm_yday += t->tm_yday == -1;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (*ranges[i].place < 0 || *ranges[i].place > ranges[i].most) {
            raise_error(vm, C_ValueError, "%s out of range", ranges[i].name);
            return false;
        }
    t->tm_isdst = (t->tm_isdst > 0) - (t->tm_isdst < 0);
    return true;
}

/* The seconds given, or now. */
static bool timestamp(VM *vm, Value v, time_t *out)
{
    double s;
    if (v == NONE) {
        *out = time(NULL);
        return true;
    }
    if (is_floating(vm, v)) {
        s = floor(float_value(v));
    } else {
        Value i = value_index(vm, v);
        if (i == ERROR)
            return false;
        bool ok = int_to_double(vm, int_value(i), &s);
        decref(vm, i);
        if (!ok)
            return false;
    }
    if (isnan(s)) {
        raise_error(vm, C_ValueError, "Invalid value NaN (not a number)");
        return false;
    }
    if (fabs(s) > 9e18) {
        raise_error(vm, C_OverflowError,
                    "timestamp out of range for platform time_t");
        return false;
    }
    *out = (time_t)s;
    return true;
}

static bool broken_down(VM *vm, Value v, bool local, struct tm *t)
{
    time_t s;
    if (!timestamp(vm, v, &s))
        return false;
    if (local ? localtime_r(&s, t) : gmtime_r(&s, t))
        return true;
    raise_os_error(vm, errno, UNBOUND);
    return false;
}

static NATIVE(time_gmtime)
{
    struct tm t;
    return broken_down(vm, args[0], false, &t) ? from_tm(vm, &t) : ERROR;
}

static NATIVE(time_localtime)
{
    struct tm t;
    return broken_down(vm, args[0], true, &t) ? from_tm(vm, &t) : ERROR;
}

static NATIVE(time_mktime)
{
    struct tm t;
    if (!to_tm(vm, args[0], &t, "mktime"))
        return ERROR;
    t.tm_wday = -1;
    time_t s = mktime(&t);
    if (s == (time_t)-1 && t.tm_wday == -1)
        return raise_error(vm, C_OverflowError,
                           "mktime argument out of range");
    return from_float(vm, (double)s);
}

static Value text_of(VM *vm, const struct tm *t)
{
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed",
                                   "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr",
                                     "May", "Jun", "Jul", "Aug",
                                     "Sep", "Oct", "Nov", "Dec"};
    Buf out;
    buf_init(&out, &vm->heap);
    buf_printf(&out, "%s %s %2d %02d:%02d:%02d %d", days[t->tm_wday],
               months[t->tm_mon], t->tm_mday, t->tm_hour,
               t->tm_min, t->tm_sec, t->tm_year + 1900);
    Value r = str_from_buf(vm, &out);
    buf_fini(&out);
    return r;
}

static NATIVE(time_asctime)
{
    struct tm t;
    bool ok = args[0] == UNBOUND ? broken_down(vm, NONE, true, &t)
                                 : to_tm(vm, args[0], &t, "asctime") &&
                                       check_tm(vm, &t);
    return ok ? text_of(vm, &t) : ERROR;
}

static NATIVE(time_ctime)
{
    struct tm t;
    return broken_down(vm, args[0], true, &t) ? text_of(vm, &t) : ERROR;
}

static NATIVE(time_strftime)
{
    struct tm t;
    if (!is_str(vm, args[0]))
        return raise_error(vm, C_TypeError,
                           "strftime() argument 1 must be str, not %T",
                           args[0]);
    bool ok = args[1] == UNBOUND ? broken_down(vm, NONE, true, &t)
                                 : to_tm(vm, args[1], &t, "strftime") &&
                                       check_tm(vm, &t);
    Str *format = as_str(args[0]);
    if (ok && strlen(format->data) != format->size)
        return raise_error(vm, C_ValueError, "embedded null character");
    if (!ok || format->size == 0)
        return ok ? incref(args[0]) : ERROR;
    /* strftime says 0 both for "no room" and for "nothing". */
    for (size_t size = 256;; size *= 2) {
        char *text = mem_alloc(vm, size);
        if (!text)
            return ERROR;
        size_t n = strftime(text, size, format->data, &t);
        if (n > 0 || size >= 256 * (format->size + 1)) {
            Value r = str_value(vm, text, n);
            mem_free(vm, text, size);
            return r;
        }
        mem_free(vm, text, size);
    }
}

static NATIVE(time_tzset)
{
    tzset();
    return NONE;
}

#define CLOCK_ROWS(name, doc)                             \
    FUNCTION(#name, time_##name, "/", doc " in seconds"), \
    FUNCTION(#name "_ns", time_##name##_ns, "/", doc " in nanoseconds")

/* The two that are written in the language. */
static Value time_strptime(VM *vm, Value *args, int nargs)
{
    return call_library(vm, "_strptime", "_strptime_time", args, 2);
}

static Value time_clock_info(VM *vm, Value *args, int nargs)
{
    return call_library(vm, "_strptime", "clock_info", args, 1);
}

static const MethodDef rows[] = {
    CLOCK_ROWS(time, "Return the time since the epoch,"),
    CLOCK_ROWS(monotonic, "Return a clock that never goes back,"),
    CLOCK_ROWS(process_time, "Return the process's CPU time,"),
    CLOCK_ROWS(thread_time, "Return the thread's CPU time,"),
    FUNCTION("perf_counter", time_monotonic, "/",
             "Return the clock for measuring, in seconds"),
    FUNCTION("perf_counter_ns", time_monotonic_ns, "/",
             "Return the clock for measuring, in nanoseconds"),
    FUNCTION("clock_gettime", time_clock_gettime, "clk_id, /",
             "Return the time of a clock, in seconds."),
    FUNCTION("clock_gettime_ns", time_clock_gettime_ns, "clk_id, /",
             "Return the time of a clock, in nanoseconds."),
    FUNCTION("clock_getres", time_clock_getres, "!clk_id, /",
             "Return the resolution of a clock, in seconds."),
    FUNCTION("sleep", time_sleep, "seconds, /",
             "Wait for so many seconds."),
    FUNCTION("gmtime", time_gmtime, "!seconds=None, /",
             "Return a struct_time in UTC."),
    FUNCTION("localtime", time_localtime, "!seconds=None, /",
             "Return a struct_time in local time."),
    FUNCTION("mktime", time_mktime, "tuple, /",
             "Return the seconds of a local struct_time."),
    FUNCTION("asctime", time_asctime, "~tuple=?, /",
             "Return a text such as 'Sat Jun 06 16:26:11 1998'."),
    FUNCTION("ctime", time_ctime, "!seconds=None, /",
             "Return asctime(localtime(seconds))."),
    FUNCTION("strftime", time_strftime, "!format, tuple=?, /",
             "Return a time as a format wants it."),
    FUNCTION("strptime", time_strptime,
             "!string, format='%a %b %d %H:%M:%S %Y', /",
             "Return the struct_time that a text means by a format."),
    FUNCTION("get_clock_info", time_clock_info, "!name, /",
             "Tell about a clock, such as 'monotonic'."),
    FUNCTION("tzset", time_tzset, "/", "Read the time zone anew."),
    METHODS_END,
};

static bool add_clocks(VM *vm, Dict *dict)
{
    static const struct {
        const char *name;
        clockid_t id;
    } clocks[] = {
        {"CLOCK_REALTIME", CLOCK_REALTIME},
        {"CLOCK_MONOTONIC", CLOCK_MONOTONIC},
        {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW},
        {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID},
        {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID},
        {"CLOCK_BOOTTIME", CLOCK_BOOTTIME},
        {"CLOCK_TAI", CLOCK_TAI},
    };
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++)
        if (!put_int(vm, dict, clocks[i].name, clocks[i].id))
            return false;
    return true;
}

static bool add_zone(VM *vm, Dict *dict)
{
    time_t winter = 1577836800, summer = 1593561600; /* 2020, January, July */
    struct tm a, b;
    tzset();
    if (!localtime_r(&winter, &a) || !localtime_r(&summer, &b))
        return true;
    const struct tm *plain = a.tm_gmtoff <= b.tm_gmtoff ? &a : &b;
    const struct tm *saving = plain == &a ? &b : &a;
    if (!put_int(vm, dict, "timezone", -plain->tm_gmtoff) ||
        !put_int(vm, dict, "altzone", -saving->tm_gmtoff) ||
        !put_int(vm, dict, "daylight",
                 plain->tm_gmtoff != saving->tm_gmtoff))
        return false;
    Value first = str_from(vm, plain->tm_zone);
    if (first == ERROR)
        return false;
    Value second = str_from(vm, saving->tm_zone);
    Value pair = second == ERROR ? ERROR : tuple_pack(vm, 2, first, second);
    decref(vm, first);
    if (second != ERROR)
        decref(vm, second);
    return put(vm, dict, "tzname", pair);
}

bool time_module_init(VM *vm, Dict *dict)
{
    Class *cls = structseq_class(vm, "time", "struct_time", fields, FIELDS,
                                 false);
    return cls && put(vm, dict, "struct_time", from_object(cls)) &&
           put_functions(vm, dict, "time", rows) && add_clocks(vm, dict) &&
           add_zone(vm, dict);
}
