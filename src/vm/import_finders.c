/* import_finders.c: the side of imports that programs can see and change.
 *
 * Specs, loaders and finders are written in the language: the module
 * _frozen_importlib.  It is loaded when the first module from a file is, or
 * when a program wants importlib or sys.meta_path.  What it finds and runs for
 * a program leaves no trace of itself in tracebacks.
 */
#include "object/dict.h"
#include "object/exception.h"
#include "object/function.h"
#include "object/module.h"
#include "object/protocol.h"
#include "object/str.h"
#include "vm/import.h"
#include "vm/vm.h"

static const char bootstrap[] = "_frozen_importlib";

/* One of its functions.  Owned; UNBOUND: it is not loaded, and load is false. */
static Value function_of(VM *vm, const char *text, bool load)
{
    Str *name = str_intern_new(vm, bootstrap, sizeof bootstrap - 1);
    if (!name)
        return ERROR;
    Value module = dict_find_str(vm, vm->modules, name);
    if (module == UNBOUND && load)
        module = import_module(vm, name);
    else
        incref(module);
    release(vm, name);
    if (module == ERROR || module == UNBOUND)
        return module;
    Str *attr = str_intern_new(vm, text, strlen(text));
    Value v = attr ? attr_find(vm, module, attr) : ERROR;
    if (attr)
        release(vm, attr);
    decref(vm, module);
    return v;
}

static bool is_own(const Traceback *tb)
{
    return is_object(tb->fn) &&
           str_is(as_function(tb->fn)->code->filename,
                  "<stdlib _frozen_importlib>");
}

/* The pending exception's traceback without the levels in that module. */
static void hide_own_levels(VM *vm)
{
    Exception *e = as_exception(vm->exception);
    Traceback *last = NULL;
    Value at = e->traceback;
    while (at != UNBOUND) {
        Traceback *tb = as_traceback(at);
        Value next = tb->next ? from_object(tb->next) : UNBOUND;
        if (!is_own(tb)) {
            last = tb;
        } else if (last == NULL) {
            value_set(vm, &e->traceback, incref(next));
        } else {
            incref(next);
            last->next = next == UNBOUND ? NULL : as_traceback(next);
            release(vm, tb);
        }
        at = next;
    }
}

/* fn(args...); steals fn. */
static Value ask(VM *vm, Value fn, const Value *args, int nargs)
{
    Value r = call(vm, fn, args, nargs);
    decref(vm, fn);
    if (r == ERROR)
        hide_own_levels(vm);
    return r;
}

bool import_describe(VM *vm, Value module, Str *name, bool now)
{
    Value fn = function_of(vm, "_describe", now);
    if (fn == ERROR || fn == UNBOUND)
        return fn == UNBOUND;
    Value args[] = {module, name ? from_object(name) : NONE};
    Value r = ask(vm, fn, args, 2);
    decref(vm, r == ERROR ? NONE : r);
    return r != ERROR;
}

int import_is_changed(VM *vm)
{
    Value fn = function_of(vm, "_untouched", false);
    if (fn == ERROR || fn == UNBOUND)
        return fn == UNBOUND ? 0 : -1;
    Value r = ask(vm, fn, NULL, 0);
    return r == ERROR ? -1 : r == FALSE;
}

Value import_by_finders(VM *vm, Str *name, Value path)
{
    Value fn = function_of(vm, "_find_and_load", true);
    Value args[] = {from_object(name), path};
    return fn == ERROR ? ERROR : ask(vm, fn, args, 2);
}
