/* error.c: what a run left behind, as data or as text on stderr.
 *
 * The exception of the last run that failed is kept in tn->error.  Looking at
 * it may run code of the language (its __str__); whatever goes wrong there is
 * dropped, and what it was to give stays empty.
 */
#include "api/state.h"

#include "modules/io.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/protocol.h"
#include "object/str.h"
#include "vm/report.h"
#include "vm/traceback.h"
#include "vm/vm.h"

/* What may be taken beyond the limit to tell an error, for at the limit
 * there would be nothing left to tell a MemoryError with. */
enum { RESERVE = 256 << 10 };

enum {
    EXIT_FAILED = 1,
    EXIT_FLUSH = 120,           /* the last output was lost */
    EXIT_INTERRUPTED = 128 + 2, /* SIGINT */
};

void tn_clear_error(TnVm *tn)
{
    Value error = tn->error;
    for (int i = 0; i < TEXTS; i++)
        buf_fini(&tn->texts[i]);
    tn->error = UNBOUND;
    tn->status = TN_OK;
    tn->exit_code = 0;
    decref(tn->vm, error);
    value_set(tn->vm, &tn->lost, UNBOUND);
    error_clear(tn->vm);
}

static bool is_a(VM *vm, Value exc, ClassId id)
{
    return class_is_subclass(class_of(vm, exc), vm->classes[id]);
}

TnStatus api_leave(TnVm *tn, bool ok)
{
    VM *vm = tn->vm;
    if (ok) {
        if (io_flush(vm))
            return tn->status = TN_OK;
        tn->exit_code = EXIT_FLUSH;
    }
    tn->error = error_take(vm);
    if (!io_flush(vm))
        value_set(vm, &tn->lost, error_take(vm));
    if (is_a(vm, tn->error, C_SystemExit))
        tn->status = TN_EXIT;
    else if (is_exact(tn->error, C_KeyboardInterrupt))
        tn->status = TN_INTERRUPTED;
    else
        tn->status = TN_EXCEPTION;
    return tn->status;
}

TnStatus api_finish(TnVm *tn, Value result)
{
    if (result != ERROR)
        decref(tn->vm, result);
    return api_leave(tn, result != ERROR);
}

TnStatus api_cannot_start(TnVm *tn, int exit_code, ClassId cls, Value message)
{
    VM *vm = tn->vm;
    if (message == ERROR)
        return api_leave(tn, false);
    raise_value(vm, cls, message);
    decref(vm, message);
    TnStatus status = api_leave(tn, false);
    if (!is_a(vm, tn->error, cls)) /* no memory for it */
        return status;
    tn->exit_code = exit_code;
    return tn->status = TN_CANNOT_START;
}

/* --- as data ------------------------------------------------------------ */

static Value attribute(VM *vm, Value obj, const char *name)
{
    Str *key = str_intern_new(vm, name, strlen(name));
    Value v = key != NULL ? attr_find(vm, obj, key) : ERROR;
    if (key != NULL)
        release(vm, key);
    if (v == ERROR) {
        error_clear(vm);
        return UNBOUND;
    }
    return v;
}

/* Steals v; anything but a str adds nothing. */
static void put_str(VM *vm, Buf *buf, Value v)
{
    if (v == ERROR)
        error_clear(vm);
    else if (is_str(vm, v))
        buf_put(buf, as_str(v)->data, as_str(v)->size);
    if (v != ERROR)
        decref(vm, v);
}

/* "Name", or "module.Qualified.Name" where the class is not built in. */
static void put_type(VM *vm, Buf *buf, Value exc)
{
    Value cls = from_object(class_of(vm, exc));
    Value module = attribute(vm, cls, "__module__");
    if (is_str(vm, module) && !str_is(as_str(module), "builtins") &&
        !str_is(as_str(module), "__main__")) {
        buf_put(buf, as_str(module)->data, as_str(module)->size);
        buf_putc(buf, '.');
    }
    decref(vm, module);
    put_str(vm, buf, attribute(vm, cls, "__qualname__"));
}

/* Where it was raised: the last place of the traceback.  A syntax error is
 * where the text is wrong. */
static void put_place(VM *vm, Value exc, Buf *file, int *line)
{
    if (is_a(vm, exc, C_SyntaxError)) {
        Value number = attribute(vm, exc, "lineno");
        put_str(vm, file, attribute(vm, exc, "filename"));
        *line = is_int(number) ? (int)as_small(number) : 0;
        decref(vm, number);
        return;
    }
    Value at = as_exception(exc)->traceback;
    if (!is_exact(at, C_traceback))
        return;
    Traceback *tb = as_traceback(at);
    while (tb->next != NULL)
        tb = tb->next;
    if (is_exact(tb->fn, C_function)) {
        const Str *name = as_function(tb->fn)->code->filename;
        buf_put(file, name->data, name->size);
    }
    *line = (int)tb->line;
}

/* What exit(code) makes of SystemExit's code. */
static int exit_code_of(VM *vm, Value exc)
{
    Value code = as_exception(exc)->fields[EXIT_CODE];
    if (code == NONE || code == UNBOUND)
        return 0;
    if (is_bool(code))
        return code == TRUE;
    if (is_int(code))
        return (int)(as_small(code) & 0xff);
    return is_integer(vm, code) ? 0xff : 1; /* no C long counts as -1 */
}

static int code_for(const TnVm *tn, Value exc)
{
    switch (tn->status) {
    case TN_EXIT: return exit_code_of(tn->vm, exc);
    case TN_INTERRUPTED: return EXIT_INTERRUPTED;
    default: return tn->exit_code ? tn->exit_code : EXIT_FAILED;
    }
}

/* While an error is looked at: the reserve is open, and the VM's one
 * MemoryError, if it is that, counts as being handled, so that another one
 * raised meanwhile leaves its traceback alone. */
typedef struct Telling {
    size_t limit;
    Value handled;
} Telling;

static Telling begin_telling(TnVm *tn)
{
    VM *vm = tn->vm;
    Telling before = {vm->heap.limit, vm->handled};
    vm_set_c_stack(vm, tn->c_stack);
    if (vm->heap.limit <= SIZE_MAX - RESERVE)
        vm->heap.limit += RESERVE;
    if (tn->error == vm->memory_error)
        vm->handled = tn->error;
    return before;
}

static void end_telling(TnVm *tn, Telling before)
{
    tn->vm->handled = before.handled;
    tn->vm->heap.limit = before.limit;
}

static bool put_text(void *user, const char *s, size_t n)
{
    Buf *buf = user;
    buf_put(buf, s, n);
    return !buf->failed;
}

static const char *text_of(Buf *buf)
{
    const char *text = buf_text(buf);
    return text != NULL ? text : "";
}

bool tn_get_error(TnVm *tn, TnError *error)
{
    VM *vm = tn->vm;
    Value exc = tn->error;
    *error = (TnError){
        .type = "",
        .message = "",
        .traceback = "",
        .file = "",
        .status = tn->status,
    };
    if (exc == UNBOUND)
        return false;
    Telling before = begin_telling(tn);
    for (int i = 0; i < TEXTS; i++)
        buf_fini(&tn->texts[i]);
    put_type(vm, &tn->texts[TEXT_TYPE], exc);
    put_str(vm, &tn->texts[TEXT_MESSAGE], value_str(vm, exc));
    put_place(vm, exc, &tn->texts[TEXT_FILE], &error->line);
    traceback_print(vm, exc, put_text, &tn->texts[TEXT_TRACEBACK],
                    false);
    end_telling(tn, before);
    error->type = text_of(&tn->texts[TEXT_TYPE]);
    error->message = text_of(&tn->texts[TEXT_MESSAGE]);
    error->traceback = text_of(&tn->texts[TEXT_TRACEBACK]);
    error->file = text_of(&tn->texts[TEXT_FILE]);
    error->exit_code = code_for(tn, exc);
    return true;
}

static const char lost_output[] = "Exception ignored on flushing sys.stdout:\n";

int tn_print_error(TnVm *tn)
{
    if (tn->error == UNBOUND)
        return 0;
    Telling before = begin_telling(tn);
    if (tn->exit_code == EXIT_FLUSH)
        report_write(tn->vm, lost_output, sizeof lost_output - 1);
    int code = report_uncaught(tn->vm, tn->error);
    if (tn->lost != UNBOUND) {
        report_write(tn->vm, lost_output, sizeof lost_output - 1);
        report_uncaught(tn->vm, tn->lost);
        code = EXIT_FLUSH;
    } else if (tn->exit_code != 0) {
        code = tn->exit_code;
    }
    end_telling(tn, before);
    tn_clear_error(tn);
    return code;
}
