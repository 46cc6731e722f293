/* sys.c: the module sys: its functions and streams.  Its figures about the
 * interpreter are in sys_info.c.
 *
 * The namespace exists as long as the VM and is looked at by print(), the
 * import system and tracebacks.
 */
#include "modules/sys.h"

#include "modules/builtins.h"
#include "modules/file.h"
#include "modules/io.h"
#include "modules/structseq.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/list.h"
#include "object/module.h"
#include "object/number.h"
#include "object/str.h"
#include "vm/import.h"
#include "vm/report.h"
#include "vm/traceback.h"
#include "vm/vm.h"

/* --- leaving ----------------------------------------------------------- */

static NATIVE(sys_exit)
{
    /* As a raise with an unnormalized value: a tuple is the arguments. */
    Value cls = from_object(vm->classes[C_SystemExit]);
    Value e = is_exact(args[0], C_tuple)
                  ? call_with(vm, cls, as_tuple(args[0]), NULL)
                  : call(vm, cls, args, args[0] != UNBOUND && args[0] != NONE);
    return e == ERROR ? ERROR : raise_object(vm, e);
}

static NATIVE(sys_is_finalizing)
{
    return from_bool(vm->finalizing);
}

/* --- exceptions -------------------------------------------------------- */

static NATIVE(sys_exception)
{
    return vm->handled == UNBOUND ? NONE : incref(vm->handled);
}

static NATIVE(sys_exc_info)
{
    Value e = vm->handled;
    if (e == UNBOUND)
        return tuple_pack(vm, 3, NONE, NONE, NONE);
    Value tb = as_exception(e)->traceback;
    return tuple_pack(vm, 3, from_object(class_of(vm, e)), e,
                      tb == UNBOUND ? NONE : tb);
}

/* Where the text of a traceback goes: sys.stderr as it is now. */
typedef struct ErrorOut {
    VM *vm;
    Value file; /* borrowed; UNBOUND: the VM's own stream */
} ErrorOut;

static bool write_error(void *user, const char *s, size_t n)
{
    ErrorOut *out = user;
    VM *vm = out->vm;
    if (out->file == UNBOUND)
        return report_stderr(vm, s, n);
    Value text = str_value(vm, s, n);
    if (text == ERROR)
        return false;
    Value r = call_method(vm, out->file, vm->names[N_write], &text, 1);
    decref(vm, text);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

static ErrorOut error_out(VM *vm)
{
    Value file = dict_find_str(vm, vm->sys_dict, vm->names[N_stderr]);
    if (file_is_std(file, 2))
        file = UNBOUND;
    return (ErrorOut){vm, file};
}

static NATIVE(sys_excepthook)
{
    ErrorOut out = error_out(vm);
    if (out.file == NONE)
        return NONE;
    incref(out.file);
    Value r = NONE;
    if (is_exception(vm, args[1])) {
        Exception *e = as_exception(args[1]);
        if (e->traceback == UNBOUND && is_exact(args[2], C_traceback))
            e->traceback = incref(args[2]);
        if (!traceback_print(vm, args[1], write_error, &out,
                             out.file == UNBOUND))
            error_clear(vm);
    } else {
        Value text = str_format(vm,
                                args[1] == NONE
                                    ? "NoneType: None\n"
                                    : "TypeError: print_exception(): Exception "
                                      "expected for value, %T found\n",
                                args[1]);
        if (text == ERROR ||
            !write_error(&out, as_str(text)->data, as_str(text)->size))
            r = ERROR;
        if (text != ERROR)
            decref(vm, text);
    }
    decref(vm, out.file);
    return r;
}

static NATIVE(sys_unraisablehook)
{
    if (vm->unraisable_class == UNBOUND ||
        from_object(class_of(vm, args[0])) != vm->unraisable_class)
        return raise_error(vm, C_TypeError, "sys.unraisablehook argument "
                                            "type must be UnraisableHookArgs");
    report_unraisable(vm, args[0]);
    return NONE;
}

/* There is no debugger but one of the program's own. */
static NATIVE(sys_breakpointhook)
{
    Value debugger = call_library(vm, "pdb", "set_trace", NULL, 0);
    if (debugger != ERROR || !error_is(vm, C_ModuleNotFoundError))
        return debugger;
    error_clear(vm);
    return raise_warning(vm, C_RuntimeWarning, 1,
                         "Ignoring unimportable $PYTHONBREAKPOINT: "
                         "\"pdb.set_trace\"")
               ? NONE
               : ERROR;
}

/* --- the prompt -------------------------------------------------------- */

static bool write_value(VM *vm, Value out, Value text)
{
    Value r = call_method(vm, out, vm->names[N_write], &text, 1);
    if (r == ERROR)
        return false;
    decref(vm, r);
    return true;
}

static NATIVE(sys_displayhook)
{
    if (args[0] == NONE)
        return NONE;
    Str *name = vm->names[N_underscore];
    if (!dict_set_str(vm, vm->builtins, name, NONE))
        return ERROR;
    Value out = dict_find_str(vm, vm->sys_dict, vm->names[N_stdout]);
    if (out == UNBOUND || out == NONE)
        return raise_error(vm, C_RuntimeError, "lost sys.stdout");
    Value text = value_repr(vm, args[0]);
    if (text == ERROR)
        return ERROR;
    bool ok = write_value(vm, out, text) &&
              write_value(vm, out, from_object(vm->ascii_chars['\n']));
    decref(vm, text);
    return ok && dict_set_str(vm, vm->builtins, name, args[0]) ? NONE : ERROR;
}

/* --- limits ------------------------------------------------------------ */

static NATIVE(sys_getrecursionlimit)
{
    return from_small(vm->recursion_limit);
}

static NATIVE(sys_setrecursionlimit)
{
    int limit;
    uint32_t depth = vm->frame ? vm->frame->depth : 0;
    if (!arg_c_int(vm, args[0], &limit))
        return ERROR;
    if (limit < 1)
        return raise_error(vm, C_ValueError,
                           "recursion limit must be greater or equal than 1");
    if (depth >= (uint32_t)limit)
        return raise_error(vm, C_RecursionError,
                           "cannot set the recursion limit to %d at the "
                           "recursion depth %u: the limit is too low",
                           limit, depth);
    frames_limit(vm, (uint32_t)limit);
    return NONE;
}

enum { DIGIT_THRESHOLD = 640 };

static NATIVE(sys_get_digits)
{
    return from_small(vm->int_digit_limit);
}

static NATIVE(sys_set_digits)
{
    int digits;
    if (!arg_c_int(vm, args[0], &digits))
        return ERROR;
    if (digits != 0 && digits < DIGIT_THRESHOLD)
        return raise_error(vm, C_ValueError,
                           "maxdigits must be 0 or larger than %d",
                           DIGIT_THRESHOLD);
    vm->int_digit_limit = (uint32_t)digits;
    return NONE;
}

static NATIVE(sys_getswitchinterval)
{
    return from_float(vm, 0.005);
}

/* --- hooks of asynchronous generators ---------------------------------- */

static bool set_hook(VM *vm, Value *hook, Value v, const char *name)
{
    if (v == UNBOUND)
        return true;
    if (v != NONE && !value_callable(vm, v)) {
        raise_error(vm, C_TypeError, "callable %s expected, got %T", name, v);
        return false;
    }
    value_set(vm, hook, incref(v));
    return true;
}

/* args: firstiter, finalizer. */
static NATIVE(sys_set_asyncgen_hooks)
{
    if (args[1] != UNBOUND && args[1] != NONE && !value_callable(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "callable finalizer expected, got %T", args[1]);
    return set_hook(vm, &vm->asyncgen_firstiter, args[0], "firstiter") &&
                   set_hook(vm, &vm->asyncgen_finalizer, args[1], "finalizer")
               ? NONE
               : ERROR;
}

static NATIVE(sys_get_asyncgen_hooks)
{
    static const char *const fields[] = {"firstiter", "finalizer"};
    if (vm->asyncgen_hooks == UNBOUND) {
        Class *cls = structseq_class(vm, "builtins", "asyncgen_hooks", fields,
                                     2, true);
        if (!cls)
            return ERROR;
        vm->asyncgen_hooks = from_object(cls);
    }
    Value hooks[] = {incref(vm->asyncgen_firstiter),
                     incref(vm->asyncgen_finalizer)};
    return structseq_new(vm, as(Class, vm->asyncgen_hooks), hooks, 2);
}

/* --- objects ----------------------------------------------------------- */

static NATIVE(sys_getsizeof)
{
    Value r = call_special(vm, args[0], SP_SIZEOF, NULL, 0);
    if (r == UNBOUND)
        r = raise_error(vm, C_TypeError,
                        "Type %T doesn't define __sizeof__", args[0]);
    if (r == ERROR) {
        if (args[1] == UNBOUND || !error_is(vm, C_TypeError))
            return ERROR;
        error_clear(vm);
        return incref(args[1]);
    }
    if (!is_integer(vm, r)) {
        decref(vm, r);
        if (args[1] != UNBOUND)
            return incref(args[1]);
        return raise_error(vm, C_TypeError, "an integer is required");
    }
    int64_t size;
    bool fits = int_fits_int64(int_value(r), &size);
    if (fits && size >= 0)
        return r;
    decref(vm, r);
    if (!fits)
        return raise_error(vm, C_OverflowError,
                           "Python int too large to convert to C ssize_t");
    return raise_error(vm, C_ValueError, "__sizeof__() should return >= 0");
}

/* As in CPython the caller's register holds one of them. */
static NATIVE(sys_getrefcount)
{
    if (!is_object(args[0]))
        return from_small(UINT32_MAX);
    return from_small(as_object(args[0])->refs);
}

static NATIVE(sys_intern)
{
    if (!is_str(vm, args[0]))
        return raise_error(vm, C_TypeError,
                           "intern() argument must be str, not %A", args[0]);
    if (!is_exact(args[0], C_str))
        return raise_error(vm, C_TypeError, "can't intern %T", args[0]);
    Str *s = str_intern(vm, retain(as_str(args[0])));
    return s ? from_object(s) : ERROR;
}

static NATIVE(sys_getframe)
{
    int depth;
    if (!arg_c_int(vm, args[0], &depth))
        return ERROR;
    Value f = frame_object_at(vm, depth < 0 ? 0 : (unsigned)depth);
    if (f == UNBOUND)
        return raise_error(vm, C_ValueError, "call stack is not deep enough");
    return f;
}

static NATIVE(sys_getdefaultencoding)
{
    return str_from(vm, "utf-8");
}

static NATIVE(sys_getfilesystemencodeerrors)
{
    return str_from(vm, "surrogateescape");
}

/* Tracing and profiling are not offered yet: turning them off is fine. */
static NATIVE(sys_settrace)
{
    if (args[0] == NONE)
        return NONE;
    return raise_error(vm, C_NotImplementedError,
                       "sys.settrace() is not supported");
}

static NATIVE(sys_gettrace)
{
    return NONE;
}

static NATIVE(sys_audit)
{
    return NONE;
}

/* The lists of finders are importlib's, which enters them here. */
static NATIVE(sys_getattr)
{
    static const char *const late[] = {"meta_path", "path_hooks",
                                       "path_importer_cache"};
    for (size_t i = 0; is_str(vm, args[0]) && i < 3; i++) {
        Str *name = as_str(args[0]);
        if (!str_is(name, late[i]))
            continue;
        if (!import_describe(vm, vm->sys_module, NULL, true))
            return ERROR;
        Value v = dict_find_str(vm, vm->sys_dict, name);
        if (v != UNBOUND)
            return incref(v);
    }
    return is_str(vm, args[0])
               ? module_raise_attribute(vm, vm->sys_module, as_str(args[0]))
               : raise_error(vm, C_TypeError, "attribute name must be string, "
                                              "not '%T'", args[0]);
}

static const MethodDef rows[] = {
    FUNCTION("audit", sys_audit, "event, /, *args", "Does nothing here."),
    FUNCTION("breakpointhook", sys_breakpointhook, "*args, **kwargs",
             "What breakpoint() calls."),
    FUNCTION("displayhook", sys_displayhook, "object, /",
             "Print an object to sys.stdout and also save it in builtins._"),
    FUNCTION("exc_info", sys_exc_info, "/",
             "Return (type, value, traceback) of the exception being "
             "handled."),
    FUNCTION("excepthook", sys_excepthook, "exctype, value, traceback, /",
             "Display an exception with its traceback on sys.stderr."),
    FUNCTION("exception", sys_exception, "/",
             "Return the exception being handled, or None."),
    FUNCTION("exit", sys_exit, "status=None, /",
             "Exit the interpreter by raising SystemExit(status)."),
    FUNCTION("_getframe", sys_getframe, "depth=0, /",
             "Return a frame object from the call stack."),
    FUNCTION("__getattr__", sys_getattr, "name, /",
             "What is made when it is first asked for."),
    FUNCTION("get_asyncgen_hooks", sys_get_asyncgen_hooks, "/",
             "Return the hooks of asynchronous generators."),
    FUNCTION("get_int_max_str_digits", sys_get_digits, "/",
             "Return the limit of digits in conversions of ints and strs."),
    FUNCTION("getdefaultencoding", sys_getdefaultencoding, "/",
             "Return the default encoding of str: 'utf-8'."),
    FUNCTION("getfilesystemencodeerrors", sys_getfilesystemencodeerrors, "/",
             "Return how file names are decoded where they are no text."),
    FUNCTION("getfilesystemencoding", sys_getdefaultencoding, "/",
             "Return the encoding of file names: 'utf-8'."),
    FUNCTION("getprofile", sys_gettrace, "/", "Return None."),
    FUNCTION("getrecursionlimit", sys_getrecursionlimit, "/",
             "Return the most calls that can be nested."),
    FUNCTION("getrefcount", sys_getrefcount, "object, /",
             "Return the reference count of the object."),
    FUNCTION("getsizeof", sys_getsizeof, "object, default=?",
             "Return the bytes that the object takes."),
    FUNCTION("getswitchinterval", sys_getswitchinterval, "/",
             "Return what CPython has as its default."),
    FUNCTION("gettrace", sys_gettrace, "/", "Return None."),
    FUNCTION("intern", sys_intern, "string, /",
             "Return the one interned string equal to this one."),
    FUNCTION("is_finalizing", sys_is_finalizing, "/",
             "Return True while the interpreter ends."),
    FUNCTION("set_asyncgen_hooks", sys_set_asyncgen_hooks,
             "firstiter=?, finalizer=?",
             "Set what is called when an asynchronous generator is iterated "
             "first, and when it dies unfinished."),
    FUNCTION("set_int_max_str_digits", sys_set_digits, "maxdigits",
             "Set the limit of digits in conversions; 0: none."),
    FUNCTION("setprofile", sys_settrace, "function, /", "Not supported."),
    FUNCTION("setrecursionlimit", sys_setrecursionlimit, "limit, /",
             "Set the most calls that can be nested."),
    FUNCTION("settrace", sys_settrace, "function, /", "Not supported."),
    FUNCTION("unraisablehook", sys_unraisablehook, "unraisable, /",
             "Report an exception that nobody can catch."),
    METHODS_END,
};

/* --- the module -------------------------------------------------------- */

static bool add_hooks(VM *vm, Dict *d)
{
    static const char *const names[][2] = {
        {"breakpointhook", "__breakpointhook__"},
        {"displayhook", "__displayhook__"},
        {"excepthook", "__excepthook__"},
        {"unraisablehook", "__unraisablehook__"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Str *name = str_intern_new(vm, names[i][0], strlen(names[i][0]));
        if (!name)
            return false;
        Value fn = dict_find_str(vm, d, name);
        release(vm, name);
        if (!put(vm, d, names[i][1], incref(fn)))
            return false;
    }
    return true;
}

static bool add_streams(VM *vm, Dict *d)
{
    static const char *const names[][2] = {{"stdin", "__stdin__"},
                                           {"stdout", "__stdout__"},
                                           {"stderr", "__stderr__"}};
    for (int i = 0; i < 3; i++) {
        Value f = file_new_std(vm, i, true);
        if (f == ERROR)
            return false;
        incref(f);
        bool ok = put(vm, d, names[i][0], f);
        ok = put(vm, d, names[i][1], f) && ok;
        if (!ok)
            return false;
    }
    return true;
}

bool sys_init(VM *vm)
{
    Str *name = vm->names[N_sys];
    Value module = module_new(vm, name);
    if (module == ERROR)
        return false;
    as(Module, module)->native = true;
    vm->sys_module = module;
    vm->sys_dict = module_dict(module);
    Dict *d = vm->sys_dict;
    return put_functions(vm, d, "sys", rows) && add_hooks(vm, d) &&
           add_streams(vm, d) && sys_add_info(vm, d) &&
           put(vm, d, "modules", incref(from_object(vm->modules))) &&
           dict_set_str(vm, vm->modules, name, module);
}
