/* report.c: see report.h.
 *
 * Whatever the program did to sys.stderr and sys.excepthook is honoured, and
 * whatever fails while something is reported is dropped: reporting never
 * leaves an exception behind.
 */
#include "vm/report.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "modules/file.h"
#include "modules/io.h"
#include "modules/structseq.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/type.h"
#include "vm/frame.h"
#include "vm/traceback.h"

enum { EXIT_FAILED = 1, EXIT_INTERRUPTED = 130 };

/* sys.name: borrowed; UNBOUND when there is none. */
static Value sys_get(VM *vm, const char *text)
{
    Str *name = vm->sys_dict ? str_intern_new(vm, text, strlen(text)) : NULL;
    if (!name) {
        error_clear(vm);
        return UNBOUND;
    }
    Value v = dict_find_str(vm, vm->sys_dict, name);
    release(vm, name);
    return v;
}

void sys_set(VM *vm, const char *text, Value v)
{
    Str *name = vm->sys_dict ? str_intern_new(vm, text, strlen(text)) : NULL;
    if (!name || !dict_set_str(vm, vm->sys_dict, name, v))
        error_clear(vm);
    if (name)
        release(vm, name);
}

/* --- writing -------------------------------------------------------------- */

/* A stream that the program put in place of ours: borrowed, or UNBOUND. */
static Value replaced(VM *vm, const char *name, int fd)
{
    Value stream = sys_get(vm, name);
    return stream == NONE || file_is_std(stream, fd) ? UNBOUND : stream;
}

bool report_stderr(VM *vm, const char *text, size_t n)
{
    for (const char *end = text + n; text < end;) {
        const char *p = memchr(text, '\xED', (size_t)(end - text));
        while (p && (unsigned char)p[1] < 0xA0)
            p = memchr(p + 1, '\xED', (size_t)(end - p - 1));
        p = p ? p : end;
        if (!io_write(vm, 2, text, (size_t)(p - text)))
            return false;
        text = p;
        if (p < end) {
            char escape[16];
            snprintf(escape, sizeof escape, "\\u%04x",
                     (unsigned)utf8_next(&text));
            if (!io_write(vm, 2, escape, 6))
                return false;
        }
    }
    return true;
}

void report_write(VM *vm, const char *text, size_t n)
{
    if (sys_get(vm, "stderr") == NONE)
        return; /* the program wants to see nothing */
    Value pending = error_take(vm);
    Value stream = replaced(vm, "stderr", 2);
    if (stream == UNBOUND) {
        if (!report_stderr(vm, text, n))
            error_clear(vm);
    } else {
        incref(stream);
        Value s = str_value(vm, text, n);
        Value r = ERROR;
        if (s != ERROR)
            r = call_method(vm, stream, vm->names[N_write], &s, 1);
        decref(vm, s);
        decref(vm, r);
        decref(vm, stream);
        if (r == ERROR)
            error_clear(vm);
    }
    error_restore(vm, pending);
}

/* A piece of a traceback.  CPython prints each with an empty end, which a
 * stream of the program's own gets to see. */
static bool write_piece(void *user, const char *text, size_t n)
{
    VM *vm = user;
    report_write(vm, text, n);
    if (replaced(vm, "stderr", 2) != UNBOUND)
        report_write(vm, "", 0);
    return true;
}

static void write_text(VM *vm, const char *text)
{
    report_write(vm, text, strlen(text));
}

static void write_value(VM *vm, Value v, Value (*text_of)(VM *, Value),
                        const char *failed)
{
    Value text = text_of(vm, v);
    if (text == ERROR) {
        error_clear(vm);
        write_text(vm, failed);
        return;
    }
    report_write(vm, as_str(text)->data, as_str(text)->size);
    decref(vm, text);
}

static void flush_one(VM *vm, const char *name, int fd)
{
    Value stream = replaced(vm, name, fd);
    if (stream == UNBOUND)
        return;
    incref(stream);
    Value r = call_method(vm, stream, vm->names[N_flush], NULL, 0);
    decref(vm, stream);
    decref(vm, r);
    if (r == ERROR)
        error_clear(vm);
}

static void flush_streams(VM *vm)
{
    flush_one(vm, "stdout", 1);
    flush_one(vm, "stderr", 2);
    if (!io_flush(vm))
        error_clear(vm);
}

/* --- at the top ----------------------------------------------------------- */

static int exit_code(VM *vm, Value exc)
{
    Value code = as_exception(exc)->fields[EXIT_CODE];
    flush_streams(vm);
    if (code == UNBOUND || code == NONE)
        return 0;
    if (is_bool(code))
        return code == TRUE;
    if (is_int(code))
        return (int)(as_small(code) & 0xff);
    if (is_integer(vm, code)) {
        int64_t n;
        if (int_to_int64(vm, code, &n))
            return (int)(n & 0xff);
        error_clear(vm);
        return 0xff;
    }
    incref(code);
    write_value(vm, code, value_str, "");
    write_text(vm, "\n");
    decref(vm, code);
    flush_streams(vm);
    return EXIT_FAILED;
}

static bool is_kind(VM *vm, Value exc, ClassId id)
{
    return class_is_subclass(class_of(vm, exc), vm->classes[id]);
}

static void show(VM *vm, Value exc)
{
    (void)traceback_print(vm, exc, write_piece, vm,
                          replaced(vm, "stderr", 2) == UNBOUND);
}

/* Call a replaced hook.  Gives an exit code when the hook asks for it, else
 * -1. */
static int call_hook(VM *vm, Value hook, Value exc)
{
    Value tb = as_exception(exc)->traceback;
    Value args[] = {from_object(class_of(vm, exc)), exc,
                    incref(tb == UNBOUND ? NONE : tb)};
    incref(hook);
    Value r = call(vm, hook, args, 3);
    decref(vm, hook);
    decref(vm, args[2]);
    if (r != ERROR) {
        decref(vm, r);
        return -1;
    }
    Value second = error_take(vm);
    int code = -1;
    if (is_kind(vm, second, C_SystemExit)) {
        code = exit_code(vm, second);
    } else {
        write_text(vm, "Error in sys.excepthook:\n");
        show(vm, second);
        write_text(vm, "\nOriginal exception was:\n");
        show(vm, exc);
    }
    decref(vm, second);
    return code;
}

int report_uncaught(VM *vm, Value exc)
{
    int code = -1;
    error_clear(vm);
    incref(exc);
    if (is_kind(vm, exc, C_SystemExit)) {
        code = exit_code(vm, exc);
        decref(vm, exc);
        return code;
    }
    flush_streams(vm);
    Value tb = as_exception(exc)->traceback;
    sys_set(vm, "last_exc", exc);
    sys_set(vm, "last_type", from_object(class_of(vm, exc)));
    sys_set(vm, "last_value", exc);
    sys_set(vm, "last_traceback", tb == UNBOUND ? NONE : tb);
    Value hook = sys_get(vm, "excepthook");
    if (hook == UNBOUND) {
        write_text(vm, "sys.excepthook is missing\n");
        show(vm, exc);
    } else if (hook == sys_get(vm, "__excepthook__")) {
        show(vm, exc);
    } else {
        code = call_hook(vm, hook, exc);
    }
    flush_streams(vm);
    if (code < 0)
        code = is_exact(exc, C_KeyboardInterrupt) ? EXIT_INTERRUPTED
                                                  : EXIT_FAILED;
    decref(vm, exc);
    return code;
}

/* --- where nobody can catch ----------------------------------------------- */

static const char plain_message[] = "Exception ignored in";

enum { HOOK_TYPE, HOOK_VALUE, HOOK_TRACEBACK, HOOK_MESSAGE, HOOK_OBJECT };

/* The class of what sys.unraisablehook is given, made when first needed. */
static Class *hook_class(VM *vm)
{
    static const char *const fields[] = {"exc_type", "exc_value",
                                         "exc_traceback", "err_msg",
                                         "object"};
    if (vm->unraisable_class == UNBOUND) {
        Class *cls = structseq_class(vm, "builtins", "UnraisableHookArgs",
                                     fields, 5, false);
        if (!cls)
            return NULL;
        vm->unraisable_class = from_object(cls);
    }
    return as(Class, vm->unraisable_class);
}

static Value value_or_none(Value v)
{
    return v == UNBOUND ? NONE : incref(v);
}

/* The argument of sys.unraisablehook: owned. */
static Value hook_arguments(VM *vm, const char *message, Value where, Value exc)
{
    Class *cls = hook_class(vm);
    if (!cls)
        return ERROR;
    Value values[] = {
        incref(from_object(class_of(vm, exc))),
        incref(exc),
        value_or_none(as_exception(exc)->traceback),
        strcmp(message, plain_message) == 0 ? NONE : str_from(vm, message),
        value_or_none(where),
    };
    return structseq_new(vm, cls, values, 5);
}

static void show_unraisable(VM *vm, const char *message, Value where,
                            Value exc)
{
    if (where != NONE && where != UNBOUND) {
        write_text(vm, message);
        write_text(vm, ": ");
        write_value(vm, where, value_repr, "<object repr() failed>");
        write_text(vm, "\n");
    } else if (strcmp(message, plain_message) != 0) {
        write_text(vm, message);
        write_text(vm, ":\n");
    }
    (void)traceback_print_plain(vm, exc, write_piece, vm);
}

void report_unraisable(VM *vm, Value hook_args)
{
    Value *args = as_tuple(incref(hook_args))->items;
    const char *message = is_str(vm, args[HOOK_MESSAGE])
                              ? as_str(args[HOOK_MESSAGE])->data
                              : plain_message;
    if (is_exception(vm, args[HOOK_VALUE]))
        show_unraisable(vm, message, args[HOOK_OBJECT], args[HOOK_VALUE]);
    decref(vm, hook_args);
}

void error_unraisable(VM *vm, const char *message, Value where)
{
    if (vm->exception == UNBOUND)
        return;
    if (vm->frame != vm->bottom &&
        as_exception(vm->exception)->traceback == UNBOUND)
        traceback_add(vm, vm->frame, frame_pc(vm->frame));
    Value exc = error_take(vm);
    Value hook = sys_get(vm, "unraisablehook");
    if (hook == UNBOUND || hook == NONE ||
        hook == sys_get(vm, "__unraisablehook__")) {
        show_unraisable(vm, message, where, exc);
    } else {
        incref(hook);
        Value args = hook_arguments(vm, message, where, exc);
        Value r = args == ERROR ? ERROR : call(vm, hook, &args, 1);
        decref(vm, args);
        decref(vm, r);
        if (r == ERROR) {
            Value second = error_take(vm);
            show_unraisable(vm, "Exception ignored in sys.unraisablehook",
                            hook, second);
            decref(vm, second);
        }
        decref(vm, hook);
    }
    decref(vm, exc);
}

void report_atexit(VM *vm, Value fn)
{
    Value exc = error_take(vm);
    Value text =
        str_format(vm, "Exception ignored in atexit callback %R", fn);
    if (text == ERROR)
        error_clear(vm);
    error_restore(vm, exc);
    error_unraisable(vm,
                     text == ERROR ? "Exception ignored in atexit callback"
                                   : as_str(text)->data,
                     text == ERROR ? fn : UNBOUND);
    decref(vm, text);
}
