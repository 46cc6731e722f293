/* exception_os.c: OSError, which becomes the subclass that its errno names.
 *
 * The arguments are read in __new__, since the class depends on them; but a
 * subclass with an __init__ and no __new__ of its own has them read in
 * OSError.__init__, by which it may have changed them.  (PEP 3151 and the
 * documentation of OSError.)
 */
#include <errno.h>

#include "object/exception_kinds.h"
#include "object/list.h"
#include "object/number.h"

static ClassId class_of_errno(int64_t n)
{
    switch (n) {
#if EAGAIN != EWOULDBLOCK
    case EWOULDBLOCK:
#endif
    case EAGAIN:
    case EALREADY:
    case EINPROGRESS: return C_BlockingIOError;
    case EPIPE:
    case ESHUTDOWN: return C_BrokenPipeError;
    case ECHILD: return C_ChildProcessError;
    case ECONNABORTED: return C_ConnectionAbortedError;
    case ECONNREFUSED: return C_ConnectionRefusedError;
    case ECONNRESET: return C_ConnectionResetError;
    case EEXIST: return C_FileExistsError;
    case ENOENT: return C_FileNotFoundError;
    case EISDIR: return C_IsADirectoryError;
    case ENOTDIR: return C_NotADirectoryError;
    case EINTR: return C_InterruptedError;
    case EACCES:
    case EPERM: return C_PermissionError;
    case ESRCH: return C_ProcessLookupError;
    case ETIMEDOUT: return C_TimeoutError;
    default: return C_OSError;
    }
}

/* Is the function found on cls another than OSError's? */
static bool overrides(VM *vm, Class *cls, SpecialId id)
{
    return cls->special[id] != vm->classes[C_OSError]->special[id];
}

/* Do the arguments wait for __init__? */
static bool by_init(VM *vm, Class *cls)
{
    return overrides(vm, cls, SP_INIT) && !overrides(vm, cls, SP_NEW) &&
           !cls->finds_new;
}

static bool fill(VM *vm, Exception *e, const Value *args, int n)
{
    bool known = n >= 2 && n <= 5;
    int kept = n;
    if (known && n > 2 && args[2] != NONE) {
        Class *cls = class_of_object(vm, &e->head);
        if (cls == vm->classes[C_BlockingIOError] &&
            (is_integer(vm, args[2]) || is_floating(vm, args[2]))) {
            ptrdiff_t written;
            if (!value_as_index(vm, args[2], &written, false))
                return false;
            exception_set_field(vm, e, OS_WRITTEN, from_small(written));
        } else {
            exception_set_field(vm, e, OS_FILENAME, args[2]);
            if (n > 4 && args[4] != NONE)
                exception_set_field(vm, e, OS_FILENAME2, args[4]);
            kept = 2;
        }
    }
    if (known) {
        exception_set_field(vm, e, OS_ERRNO, args[0]);
        exception_set_field(vm, e, OS_STRERROR, args[1]);
    }
    return exception_set_args(vm, e, args, kept);
}

Value exception_os_new(VM *vm, Class *cls, Value kwargs, const Value *args,
                       int n)
{
    bool wait = by_init(vm, cls);
    if (!wait) {
        if (!exception_no_keywords(vm, cls, kwargs))
            return ERROR;
        if (cls == vm->classes[C_OSError] && n >= 2 && n <= 5 &&
            is_integer(vm, args[0]) && is_int(int_value(args[0])))
            cls = vm->classes[class_of_errno(as_small(int_value(args[0])))];
    }
    Exception *e = exception_alloc(vm, cls);
    if (!e)
        return ERROR;
    if (!wait && !fill(vm, e, args, n)) {
        release(vm, e);
        return ERROR;
    }
    return from_object(e);
}

static Value os_new(VM *vm, Value *args, int nargs)
{
    return exception_os_new(vm, as(Class, args[0]), args[1], args + 2,
                            nargs - 2);
}

static bool init(VM *vm, Exception *e, Value kwargs, const Value *args, int n)
{
    Class *cls = class_of_object(vm, &e->head);
    if (!by_init(vm, cls))
        return true;
    return exception_no_keywords(vm, cls, kwargs) && fill(vm, e, args, n);
}
INIT_BY(os_init, init)

static Value shown(Value v) { return v == UNBOUND ? NONE : v; }

static Value os_str(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    Value number = e->fields[OS_ERRNO];
    Value text = e->fields[OS_STRERROR];
    Value file = e->fields[OS_FILENAME];
    Value second = e->fields[OS_FILENAME2];
    if (file != UNBOUND && second != UNBOUND)
        return str_format(vm, "[Errno %V] %V: %R -> %R", shown(number),
                          shown(text), file, second);
    if (file != UNBOUND)
        return str_format(vm, "[Errno %V] %V: %R", shown(number), shown(text),
                          file);
    if (number != UNBOUND && text != UNBOUND)
        return str_format(vm, "[Errno %V] %V", number, text);
    return exception_str(vm, args, nargs);
}

/* The file names are not in args any more: put them back. */
static Value os_reduce(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    Tuple *t = as_tuple(e->args);
    Value file = e->fields[OS_FILENAME];
    Value second = e->fields[OS_FILENAME2];
    Value all;
    if (t->count != 2 || file == UNBOUND)
        all = incref(e->args);
    else if (second == UNBOUND)
        all = tuple_pack(vm, 3, t->items[0], t->items[1], file);
    else
        all = tuple_pack(vm, 5, t->items[0], t->items[1], file, NONE, second);
    return exception_reduced(vm, e, all, exception_state(vm, e));
}

static Value written_get(VM *vm, Value *args, int nargs)
{
    Value v = as_exception(args[0])->fields[OS_WRITTEN];
    return v == UNBOUND
               ? raise_error(vm, C_AttributeError, "characters_written")
               : v;
}

static Value written_set(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    if (args[1] == UNBOUND) {
        if (e->fields[OS_WRITTEN] == UNBOUND)
            return raise_error(vm, C_AttributeError, "characters_written");
        e->fields[OS_WRITTEN] = UNBOUND;
        return NONE;
    }
    ptrdiff_t n;
    if (!value_as_index(vm, args[1], &n, false)) {
        if (error_is(vm, C_OverflowError)) {
            error_clear(vm);
            raise_error(vm, C_ValueError,
                        "cannot fit '%T' into an index-sized integer",
                        args[1]);
        }
        return ERROR;
    }
    e->fields[OS_WRITTEN] = n == -1 ? UNBOUND : from_small(n);
    return NONE;
}

const MethodDef exception_os_rows[] = {
    NEW(os_new, EXCEPTION_ARGS),
    INIT_ROW(os_init),
    METHOD("__str__", os_str, "", "Return str(self)."),
    METHOD("__reduce__", os_reduce, "", "Helper for pickle."),
    FIELD("errno", 0, "POSIX exception code"),
    FIELD("strerror", 1, "exception strerror"),
    FIELD("filename", 2, "exception filename"),
    FIELD("filename2", 3, "second exception filename"),
    GETSET("characters_written", written_get, written_set, ""),
    METHODS_END,
};
