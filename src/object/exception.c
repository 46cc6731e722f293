/* exception.c: BaseException and the exceptions that add little to it.
 *
 * An exception's size depends on its class: the common part and the fields
 * that its kind names.  So two built-in exceptions with fields of their own
 * cannot be bases of one class, as in CPython.  The kinds with much behaviour
 * have files of their own: exception_os.c, exception_syntax.c,
 * exception_unicode.c, exception_group.c.
 *
 * Invariant: args is always an exact tuple; cause, context and traceback are
 * UNBOUND or what their setters allow.
 */
#include "object/exception_kinds.h"

#include "object/dict.h"
#include "object/list.h"

/* --- making --------------------------------------------------------------- */

Exception *exception_alloc(VM *vm, Class *cls)
{
    Exception *e;
    if (cls->flags & CLS_HEAP)
        e = (Exception *)instance_new(vm, cls, 0);
    else
        e = object_new(vm, cls->id, cls->native_size);
    if (!e)
        return NULL;
    e->dict = e->cause = e->context = e->traceback = UNBOUND;
    e->args = incref(from_object(vm->empty_tuple));
    e->suppress_context = false;
    e->nfields = (uint8_t)((cls->native_size - sizeof *e) / sizeof(Value));
    if (cls->weak_offset && cls->weak_offset < cls->native_size)
        e->fields[--e->nfields] = 0; /* an ExceptionGroup's last word */
    for (unsigned i = 0; i < e->nfields; i++)
        e->fields[i] = UNBOUND;
    return e;
}

/* __init__ mostly gets what __new__ got: then there is nothing to do. */
bool exception_set_args(VM *vm, Exception *e, const Value *args, int n)
{
    Tuple *old = as_tuple(e->args);
    if (old->count == (size_t)n &&
        (n == 0 || memcmp(old->items, args, (size_t)n * sizeof *args) == 0))
        return true;
    Value t = tuple_from(vm, args, (size_t)n);
    if (t == ERROR)
        return false;
    value_set(vm, &e->args, t);
    return true;
}

bool exception_no_keywords(VM *vm, const Class *cls, Value kwargs)
{
    if (kwargs == UNBOUND || as_dict(kwargs)->count == 0)
        return true;
    raise_error(vm, C_TypeError, "%N() takes no keyword arguments", cls);
    return false;
}

void exception_set_field(VM *vm, Exception *e, int i, Value v)
{
    value_set(vm, &e->fields[i], incref(v));
}

bool exception_fill(VM *vm, Exception *e, Value kwargs, const Value *args,
                    int n)
{
    return exception_no_keywords(vm, class_of_object(vm, &e->head), kwargs) &&
           exception_set_args(vm, e, args, n);
}

static void unknown_keyword(VM *vm, const char *kind, Str *key,
                            const char *const *names, int n)
{
    Value known[4];
    Str *near = NULL;
    int i = 0;
    while (i < n && (known[i] = str_from(vm, names[i])) != ERROR)
        i++;
    if (i == n)
        near = suggest_name(vm, key, known, (size_t)n);
    if (near)
        raise_error(vm, C_TypeError,
                    "%s() got an unexpected keyword argument '%S'. Did you "
                    "mean '%S'?",
                    kind, key, near);
    else if (i == n)
        raise_error(vm, C_TypeError,
                    "%s() got an unexpected keyword argument '%S'", kind, key);
    while (i > 0)
        decref(vm, known[--i]);
}

/* The keywords of one kind, its fields from first on; what is not given
 * becomes absent. */
static bool take_keywords(VM *vm, Exception *e, Value kwargs,
                          const char *kind, int first,
                          const char *const *names, int n)
{
    Value found[4] = {UNBOUND, UNBOUND, UNBOUND, UNBOUND};
    if (kwargs != UNBOUND) {
        Dict *d = as_dict(kwargs);
        if (d->count > (uint32_t)n) {
            raise_error(vm, C_TypeError,
                        "%s() takes at most %d keyword argument%s (%u given)",
                        kind, n, n == 1 ? "" : "s", d->count);
            return false;
        }
        uint32_t pos = 0;
        Value key, value;
        while (dict_next(d, &pos, &key, &value)) {
            int i = 0;
            while (i < n && !str_is(as_str(key), names[i]))
                i++;
            if (i == n) {
                unknown_keyword(vm, kind, as_str(key), names, n);
                return false;
            }
            found[i] = value;
        }
    }
    for (int i = 0; i < n; i++)
        exception_set_field(vm, e, first + i, found[i]);
    return true;
}

static bool fill_stop(VM *vm, Exception *e, Value kwargs, const Value *args,
                      int n)
{
    if (!exception_fill(vm, e, kwargs, args, n))
        return false;
    exception_set_field(vm, e, STOP_VALUE, n > 0 ? args[0] : NONE);
    return true;
}

static bool fill_exit(VM *vm, Exception *e, Value kwargs, const Value *args,
                      int n)
{
    if (!exception_fill(vm, e, kwargs, args, n))
        return false;
    if (n > 0)
        exception_set_field(vm, e, EXIT_CODE, n == 1 ? args[0] : e->args);
    return true;
}

static bool fill_name(VM *vm, Exception *e, Value kwargs, const Value *args,
                      int n)
{
    static const char *const names[] = {"name"};
    return exception_set_args(vm, e, args, n) &&
           take_keywords(vm, e, kwargs, "NameError", NAME_NAME, names, 1);
}

static bool fill_attribute(VM *vm, Exception *e, Value kwargs,
                           const Value *args, int n)
{
    static const char *const names[] = {"name", "obj"};
    return exception_set_args(vm, e, args, n) &&
           take_keywords(vm, e, kwargs, "AttributeError", NAME_NAME, names, 2);
}

static bool fill_import(VM *vm, Exception *e, Value kwargs, const Value *args,
                        int n)
{
    static const char *const names[] = {"name", "path", "name_from"};
    if (!exception_set_args(vm, e, args, n) ||
        !take_keywords(vm, e, kwargs, "ImportError", IMPORT_NAME, names, 3))
        return false;
    exception_set_field(vm, e, IMPORT_MSG, n == 1 ? args[0] : UNBOUND);
    return true;
}

static ExceptionFill fill_of(ClassId id)
{
    switch (id) {
    case C_StopIteration: return fill_stop;
    case C_SystemExit: return fill_exit;
    case C_NameError:
    case C_UnboundLocalError: return fill_name;
    case C_AttributeError: return fill_attribute;
    case C_ImportError:
    case C_ModuleNotFoundError: return fill_import;
    case C_SyntaxError:
    case C_IndentationError:
    case C_TabError:
    case C__IncompleteInputError: return exception_syntax_fill;
    case C_UnicodeDecodeError: return exception_decode_fill;
    case C_UnicodeEncodeError: return exception_encode_fill;
    case C_UnicodeTranslateError: return exception_translate_fill;
    default: return exception_fill;
    }
}

static bool derives(const VM *vm, const Class *cls, ClassId id)
{
    for (; cls; cls = cls->base)
        if (cls == vm->classes[id])
            return true;
    return false;
}

Value exception_new(VM *vm, Class *cls, const Value *args, int nargs)
{
    if (cls->flags & CLS_HEAP) {
        Value v = class_call(vm, cls, args, nargs, NULL);
        if (v != ERROR && !is_exception(vm, v)) {
            raise_error(vm, C_TypeError,
                        "calling %R should have returned an instance of "
                        "BaseException, not %R",
                        from_object(cls), from_object(class_of(vm, v)));
            decref(vm, v);
            return ERROR;
        }
        return v;
    }
    if (derives(vm, cls, C_OSError))
        return exception_os_new(vm, cls, UNBOUND, args, nargs);
    if (derives(vm, cls, C_BaseExceptionGroup))
        return exception_group_new(vm, cls, args, nargs);
    Exception *e = exception_alloc(vm, cls);
    if (!e)
        return ERROR;
    if (!fill_of(cls->id)(vm, e, UNBOUND, args, nargs)) {
        release(vm, e);
        return ERROR;
    }
    return from_object(e);
}

Value raise_interrupt(VM *vm)
{
    vm->interrupted = 0;
    Value exc = exception_new(vm, vm->classes[C_KeyboardInterrupt], NULL, 0);
    return exc == ERROR ? ERROR : raise_object(vm, exc);
}

static Value base_new(VM *vm, Value *args, int nargs)
{
    Exception *e = exception_alloc(vm, as(Class, args[0]));
    if (!e)
        return ERROR;
    if (!exception_set_args(vm, e, args + 2, nargs - 2)) {
        release(vm, e);
        return ERROR;
    }
    return from_object(e);
}

INIT_BY(base_init, exception_fill)

Value exception_make_plain(VM *vm, Class *cls, const Value *args, int nargs)
{
    Value new = cls->special[SP_NEW], init = cls->special[SP_INIT];
    if (cls->finds_new || cls->flags & CLS_NO_NEW || !is_exact(new, C_native) ||
        as(Native, new)->fn != base_new || !is_exact(init, C_slot_wrapper) ||
        as(Native, init)->fn != base_init)
        return UNBOUND;
    Exception *e = exception_alloc(vm, cls);
    if (e && !exception_set_args(vm, e, args, nargs)) {
        release(vm, e);
        e = NULL;
    }
    return e ? from_object(e) : ERROR;
}

INIT_BY(stop_init, fill_stop)
INIT_BY(exit_init, fill_exit)
INIT_BY(name_init, fill_name)
INIT_BY(attribute_init, fill_attribute)
INIT_BY(import_init, fill_import)

void exception_attribute_context(VM *vm, Value obj, Str *name)
{
    if (!error_is(vm, C_AttributeError))
        return;
    Exception *e = as_exception(vm->exception);
    if (e->fields[NAME_NAME] != UNBOUND || e->fields[ATTRIBUTE_OBJ] != UNBOUND)
        return;
    exception_set_field(vm, e, NAME_NAME, from_object(name));
    exception_set_field(vm, e, ATTRIBUTE_OBJ, obj);
}

void exception_attribute_refused(VM *vm, Value obj, Str *name)
{
    if (!error_is(vm, C_AttributeError))
        return;
    Exception *e = as_exception(vm->exception);
    exception_set_field(vm, e, ATTRIBUTE_CLASS, from_object(class_of(vm, obj)));
    exception_set_field(vm, e, ATTRIBUTE_REFUSED, from_object(name));
}

/* --- the block ------------------------------------------------------------ */

/* In CPython's order, as what dies may speak up. */
static void clear_all(VM *vm, Exception *e, Value no_args)
{
    for (unsigned i = 0; i < e->nfields; i++)
        value_set(vm, &e->fields[i], UNBOUND);
    value_set(vm, &e->dict, UNBOUND);
    value_set(vm, &e->args, no_args);
    value_set(vm, &e->traceback, UNBOUND);
    value_set(vm, &e->cause, UNBOUND);
    value_set(vm, &e->context, UNBOUND);
}

static void fini(VM *vm, Object *o)
{
    clear_all(vm, (Exception *)o, UNBOUND);
}

static void clear(VM *vm, Object *o)
{
    clear_all(vm, (Exception *)o, incref(from_object(vm->empty_tuple)));
}

static void traverse(Object *o, Visit visit, void *arg)
{
    Exception *e = (Exception *)o;
    visit(e->dict, arg);
    visit(e->args, arg);
    visit(e->cause, arg);
    visit(e->context, arg);
    visit(e->traceback, arg);
    for (unsigned i = 0; i < e->nfields; i++)
        visit(e->fields[i], arg);
}

static const TypeOps ops = {
    .fini = fini,
    .traverse = traverse,
    .clear = clear,
};

/* --- text ----------------------------------------------------------------- */

Value exception_str(VM *vm, Value *args, int nargs)
{
    Tuple *t = as_tuple(as_exception(args[0])->args);
    if (t->count == 0)
        return incref(from_object(vm->names[N_empty]));
    Value shown = incref(t->count == 1 ? t->items[0] : from_object(t));
    Value text = value_str(vm, shown);
    decref(vm, shown);
    return text;
}

static Value base_repr(VM *vm, Value *args, int nargs)
{
    Value shown = incref(as_exception(args[0])->args);
    Value text = as_tuple(shown)->count == 1
                     ? str_format(vm, "%T(%R)", args[0],
                                  as_tuple(shown)->items[0])
                     : str_format(vm, "%T%R", args[0], shown);
    decref(vm, shown);
    return text;
}

static Value key_str(VM *vm, Value *args, int nargs)
{
    Tuple *t = as_tuple(as_exception(args[0])->args);
    if (t->count != 1)
        return exception_str(vm, args, nargs);
    Value key = incref(t->items[0]);
    Value text = value_repr(vm, key);
    decref(vm, key);
    return text;
}

static Value import_str(VM *vm, Value *args, int nargs)
{
    Value msg = as_exception(args[0])->fields[IMPORT_MSG];
    return is_exact(msg, C_str) ? incref(msg) : exception_str(vm, args, nargs);
}

/* --- attributes ----------------------------------------------------------- */

#define ACCESS(i)                                                   \
    Value field_get_##i(VM *vm, Value *args, int nargs)             \
    {                                                               \
        return or_none(as_exception(args[0])->fields[i]);           \
    }                                                               \
    Value field_set_##i(VM *vm, Value *args, int nargs)             \
    {                                                               \
        exception_set_field(vm, as_exception(args[0]), i, args[1]); \
        return NONE;                                                \
    }
ACCESS(0) ACCESS(1) ACCESS(2) ACCESS(3)
ACCESS(4) ACCESS(5) ACCESS(6) ACCESS(7)

static Value args_get(VM *vm, Value *args, int nargs)
{
    return incref(as_exception(args[0])->args);
}

static Value args_set(VM *vm, Value *args, int nargs)
{
    if (args[1] == UNBOUND)
        return raise_error(vm, C_TypeError, "args may not be deleted");
    Tuple *t = tuple_from_iterable(vm, args[1]);
    if (!t)
        return ERROR;
    value_set(vm, &as_exception(args[0])->args, from_object(t));
    return NONE;
}

static Value traceback_get(VM *vm, Value *args, int nargs)
{
    return or_none(as_exception(args[0])->traceback);
}

static Value traceback_set(VM *vm, Value *args, int nargs)
{
    Value tb = args[1];
    if (tb == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "__traceback__ may not be deleted");
    if (tb != NONE && !is_exact(tb, C_traceback))
        return raise_error(vm, C_TypeError,
                           "__traceback__ must be a traceback or None");
    value_set(vm, &as_exception(args[0])->traceback,
              tb == NONE ? UNBOUND : incref(tb));
    return NONE;
}

static Value with_traceback(VM *vm, Value *args, int nargs)
{
    return traceback_set(vm, args, nargs) == ERROR ? ERROR : incref(args[0]);
}

/* __cause__ and __context__ */
static Value link_set(VM *vm, Value *place, Value v, const char *what)
{
    if (v == UNBOUND)
        return raise_error(vm, C_TypeError, "__%s__ may not be deleted", what);
    if (v != NONE && !is_exception(vm, v))
        return raise_error(vm, C_TypeError,
                           "exception %s must be None or derive from "
                           "BaseException",
                           what);
    value_set(vm, place, v == NONE ? UNBOUND : incref(v));
    return NONE;
}

static Value context_get(VM *vm, Value *args, int nargs)
{
    return or_none(as_exception(args[0])->context);
}

static Value context_set(VM *vm, Value *args, int nargs)
{
    return link_set(vm, &as_exception(args[0])->context, args[1], "context");
}

static Value cause_get(VM *vm, Value *args, int nargs)
{
    return or_none(as_exception(args[0])->cause);
}

static Value cause_set(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    Value r = link_set(vm, &e->cause, args[1], "cause");
    if (r != ERROR)
        e->suppress_context = true;
    return r;
}

static Value suppress_get(VM *vm, Value *args, int nargs)
{
    return from_bool(as_exception(args[0])->suppress_context);
}

static Value suppress_set(VM *vm, Value *args, int nargs)
{
    if (args[1] == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "can't delete numeric/char attribute");
    if (!is_bool(args[1]))
        return raise_error(vm, C_TypeError,
                           "attribute value type must be bool");
    as_exception(args[0])->suppress_context = args[1] == TRUE;
    return NONE;
}

static Value add_note(VM *vm, Value *args, int nargs)
{
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "note must be a str, not '%T'", args[1]);
    Str *name = vm->names[N___notes__];
    Value notes = attr_find(vm, args[0], name);
    if (notes == ERROR)
        return ERROR;
    if (notes == UNBOUND) {
        List *l = list_new(vm, 1);
        if (!l)
            return ERROR;
        notes = from_object(l);
        if (!attr_set(vm, args[0], name, notes)) {
            decref(vm, notes);
            return ERROR;
        }
    }
    Value r = NONE;
    if (!is_list(vm, notes))
        r = raise_error(vm, C_TypeError,
                        "Cannot add note: __notes__ is not a list");
    else if (!list_append(vm, as_list(notes), args[1]))
        r = ERROR;
    decref(vm, notes);
    return r;
}

/* --- pickling and copying ------------------------------------------------- */

Value exception_state(VM *vm, Exception *e)
{
    if (e->dict == UNBOUND && shape_of_object(vm, &e->head)->count == 0)
        return UNBOUND;
    Dict *d = instance_dict(vm, &e->head);
    if (!d)
        return ERROR;
    Dict *copy = dict_copy(vm, d);
    return copy ? from_object(copy) : ERROR;
}

Value exception_reduced(VM *vm, Exception *e, Value args, Value state)
{
    Value r = ERROR;
    Value cls = from_object(class_of_object(vm, &e->head));
    if (args != ERROR && state != ERROR)
        r = state == UNBOUND ? tuple_pack(vm, 2, cls, args)
                             : tuple_pack(vm, 3, cls, args, state);
    decref(vm, args);
    decref(vm, state);
    return r;
}

Value exception_reduce(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    return exception_reduced(vm, e, incref(e->args), exception_state(vm, e));
}

static Value base_setstate(VM *vm, Value *args, int nargs)
{
    if (args[1] == NONE)
        return NONE;
    if (!is_dict(vm, args[1]))
        return raise_error(vm, C_TypeError, "state is not a dictionary");
    Dict *d = dict_copy(vm, as_dict(args[1])); /* setters can change it */
    if (!d)
        return ERROR;
    Value key, value;
    uint32_t pos = 0;
    bool ok = true;
    while (ok && dict_next(d, &pos, &key, &value)) {
        Str *name = name_argument(vm, key);
        ok = name && attr_set(vm, args[0], name, value);
        if (name)
            release(vm, name);
    }
    release(vm, d);
    return ok ? NONE : ERROR;
}

/* The instance's dict with these fields added; UNBOUND when all are empty. */
static Value state_with(VM *vm, Exception *e, int first,
                        const char *const *names, int n, bool with_args)
{
    Value state = exception_state(vm, e);
    if (state == UNBOUND) {
        bool any = with_args;
        for (int i = 0; i < n; i++)
            any |= e->fields[first + i] != UNBOUND;
        if (!any)
            return UNBOUND;
        Dict *d = dict_new(vm);
        state = d ? from_object(d) : ERROR;
    }
    for (int i = 0; state != ERROR && i < n + with_args; i++) {
        Value v = i < n ? e->fields[first + i] : e->args;
        const char *text = i < n ? names[i] : "args";
        if (v == UNBOUND)
            continue;
        Str *name = str_intern_new(vm, text, strlen(text));
        if (!name || !dict_set_str(vm, as_dict(state), name, v)) {
            decref(vm, state);
            state = ERROR;
        }
        if (name)
            release(vm, name);
    }
    return state;
}

static Value import_reduce(VM *vm, Value *args, int nargs)
{
    static const char *const names[] = {"name", "path", "name_from"};
    Exception *e = as_exception(args[0]);
    return exception_reduced(vm, e, incref(e->args),
                             state_with(vm, e, IMPORT_NAME, names, 3, false));
}

static Value attribute_getstate(VM *vm, Value *args, int nargs)
{
    static const char *const names[] = {"name"};
    return state_with(vm, as_exception(args[0]), NAME_NAME, names, 1, true);
}

static Value attribute_reduce(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    return exception_reduced(vm, e, incref(e->args),
                             attribute_getstate(vm, args, nargs));
}

/* --- tables --------------------------------------------------------------- */

static const MethodDef base_rows[] = {
    NEW(base_new, EXCEPTION_ARGS),
    INIT_ROW(base_init),
    METHOD("__repr__", base_repr, "", "Return repr(self)."),
    METHOD("__str__", exception_str, "", "Return str(self)."),
    METHOD("__reduce__", exception_reduce, "", "Helper for pickle."),
    METHOD("__setstate__", base_setstate, "state, /",
           "Set the attributes that a dict names."),
    METHOD("with_traceback", with_traceback, "tb, /",
           "Set self.__traceback__ to tb and return self."),
    METHOD("add_note", add_note, "note, /",
           "Add a note, shown below the message in a traceback."),
    GETSET("args", args_get, args_set, ""),
    GETSET("__traceback__", traceback_get, traceback_set, ""),
    GETSET("__context__", context_get, context_set, "exception context"),
    GETSET("__cause__", cause_get, cause_set, "exception cause"),
    MEMBER("__suppress_context__", suppress_get, suppress_set, ""),
    GETSET("__dict__", instance_dict_getter, instance_dict_setter, ""),
    METHODS_END,
};

static const MethodDef stop_rows[] = {
    INIT_ROW(stop_init),
    FIELD("value", 0, "generator return value"),
    METHODS_END,
};

static const MethodDef exit_rows[] = {
    INIT_ROW(exit_init),
    FIELD("code", 0, "exception code"),
    METHODS_END,
};

static const MethodDef name_rows[] = {
    INIT_ROW(name_init),
    FIELD("name", 0, "name"),
    METHODS_END,
};

static const MethodDef attribute_rows[] = {
    INIT_ROW(attribute_init),
    METHOD("__getstate__", attribute_getstate, "", "Helper for pickle."),
    METHOD("__reduce__", attribute_reduce, "", "Helper for pickle."),
    FIELD("name", 0, "attribute name"),
    FIELD("obj", 1, "object"),
    METHODS_END,
};

static const MethodDef import_rows[] = {
    INIT_ROW(import_init),
    METHOD("__str__", import_str, "", "Return str(self)."),
    METHOD("__reduce__", import_reduce, "", "Helper for pickle."),
    FIELD("msg", 0, "exception message"),
    FIELD("name", 1, "module name"),
    FIELD("path", 2, "module path"),
    FIELD("name_from", 3, "name imported from module"),
    METHODS_END,
};

static const MethodDef key_rows[] = {
    METHOD("__str__", key_str, "", "Return str(self)."),
    METHODS_END,
};

/* Classes whose __new__ is one of their own, if the same as their base's. */
static const MethodDef simple_rows[] = {
    NEW(base_new, EXCEPTION_ARGS),
    METHODS_END,
};

/* In the order of classes.def: a base before what derives from it. */
static const struct {
    ClassId id;
    const MethodDef *rows;
    int fields; /* of its own kind */
    const char *doc;
} kinds[] = {
#define PLAIN(id, doc) {C_##id, NULL, 0, doc}
#define SIMPLE(id, doc) {C_##id, simple_rows, 0, doc}
    {C_BaseException, base_rows, 0, "Common base class for all exceptions"},
    {C_BaseExceptionGroup, exception_group_rows, 2,
     "A combination of multiple unrelated exceptions."},
    SIMPLE(GeneratorExit, "Request that a generator exit."),
    SIMPLE(KeyboardInterrupt, "Program interrupted by user."),
    {C_SystemExit, exit_rows, 1, "Request to exit from the interpreter."},
    SIMPLE(Exception, "Common base class for all non-exit exceptions."),
    SIMPLE(ArithmeticError, "Base class for arithmetic errors."),
    SIMPLE(FloatingPointError, "Floating-point operation failed."),
    SIMPLE(OverflowError, "Result too large to be represented."),
    SIMPLE(ZeroDivisionError,
          "Second argument to a division or modulo operation was zero."),
    SIMPLE(AssertionError, "Assertion failed."),
    {C_AttributeError, attribute_rows, 4, "Attribute not found."},
    SIMPLE(BufferError, "Buffer error."),
    SIMPLE(EOFError, "Read beyond end of file."),
    PLAIN(ExceptionGroup, NULL),
    {C_ImportError, import_rows, 4,
     "Import can't find module, or can't find name in module."},
    PLAIN(ModuleNotFoundError, "Module not found."),
    SIMPLE(LookupError, "Base class for lookup errors."),
    SIMPLE(IndexError, "Sequence index out of range."),
    {C_KeyError, key_rows, 0, "Mapping key not found."},
    SIMPLE(MemoryError, "Out of memory."),
    {C_NameError, name_rows, 1, "Name not found globally."},
    PLAIN(UnboundLocalError,
          "Local name referenced but not bound to a value."),
    {C_OSError, exception_os_rows, 5, "Base class for I/O related errors."},
    PLAIN(BlockingIOError, "I/O operation would block."),
    PLAIN(ChildProcessError, "Child process error."),
    PLAIN(ConnectionError, "Connection error."),
    PLAIN(BrokenPipeError, "Broken pipe."),
    PLAIN(ConnectionAbortedError, "Connection aborted."),
    PLAIN(ConnectionRefusedError, "Connection refused."),
    PLAIN(ConnectionResetError, "Connection reset."),
    PLAIN(FileExistsError, "File already exists."),
    PLAIN(FileNotFoundError, "File not found."),
    PLAIN(InterruptedError, "Interrupted by signal."),
    PLAIN(IsADirectoryError, "Operation doesn't work on directories."),
    PLAIN(NotADirectoryError, "Operation only works on directories."),
    PLAIN(PermissionError, "Not enough permissions."),
    PLAIN(ProcessLookupError, "Process not found."),
    PLAIN(TimeoutError, "Timeout expired."),
    SIMPLE(ReferenceError, "Weak ref proxy used after referent went away."),
    SIMPLE(RuntimeError, "Unspecified run-time error."),
    SIMPLE(NotImplementedError,
          "Method or function hasn't been implemented yet."),
    SIMPLE(PythonFinalizationError,
          "Operation blocked during Python finalization."),
    SIMPLE(RecursionError, "Recursion limit exceeded."),
    SIMPLE(StopAsyncIteration, "Signal the end from iterator.__anext__()."),
    {C_StopIteration, stop_rows, 1,
     "Signal the end from iterator.__next__()."},
    {C_SyntaxError, exception_syntax_rows, 8, "Invalid syntax."},
    PLAIN(IndentationError, "Improper indentation."),
    PLAIN(TabError, "Improper mixture of spaces and tabs."),
    PLAIN(_IncompleteInputError, "incomplete input."),
    SIMPLE(SystemError,
          "Internal error in the interpreter.\n\nPlease report this, along "
          "with the traceback and the version."),
    SIMPLE(TypeError, "Inappropriate argument type."),
    SIMPLE(ValueError, "Inappropriate argument value (of correct type)."),
    SIMPLE(UnicodeError, "Unicode related error."),
    {C_UnicodeDecodeError, exception_decode_rows, 5,
     "Unicode decoding error."},
    {C_UnicodeEncodeError, exception_encode_rows, 5,
     "Unicode encoding error."},
    {C_UnicodeTranslateError, exception_translate_rows, 5,
     "Unicode translation error."},
    SIMPLE(Warning, "Base class for warning categories."),
    SIMPLE(BytesWarning,
          "Base class for warnings about bytes and buffer related problems, "
          "mostly\nrelated to conversion from str or comparing to str."),
    SIMPLE(DeprecationWarning,
          "Base class for warnings about deprecated features."),
    SIMPLE(EncodingWarning, "Base class for warnings about encodings."),
    SIMPLE(FutureWarning,
          "Base class for warnings about constructs that will change "
          "semantically\nin the future."),
    SIMPLE(ImportWarning, "Base class for warnings about probable mistakes in "
                         "module imports"),
    SIMPLE(PendingDeprecationWarning,
          "Base class for warnings about features which will be "
          "deprecated\nin the future."),
    SIMPLE(ResourceWarning, "Base class for warnings about resource usage."),
    SIMPLE(RuntimeWarning,
          "Base class for warnings about dubious runtime behavior."),
    SIMPLE(SyntaxWarning, "Base class for warnings about dubious syntax."),
    SIMPLE(UnicodeWarning,
          "Base class for warnings about Unicode related problems, "
          "mostly\nrelated to conversion problems."),
    SIMPLE(UserWarning,
          "Base class for warnings generated by user code."),
#undef PLAIN
#undef SIMPLE
};

bool exception_init_classes(VM *vm)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        ClassDef def = {
            .id = kinds[i].id,
            .size = kinds[i].id == C_BaseException || kinds[i].fields
                        ? (uint32_t)(sizeof(Exception) +
                                     (size_t)kinds[i].fields * sizeof(Value))
                        : 0, /* that of its base */
            .ops = &ops,
            .methods = kinds[i].rows,
            .doc = kinds[i].doc,
            .dict_offset = kinds[i].id == C_BaseException
                               ? offsetof(Exception, dict)
                               : 0,
        };
        if (def.id == C_ExceptionGroup) { /* as a class statement makes it */
            if (!dict_set_str(vm, vm->classes[def.id]->dict,
                              vm->names[N___module__],
                              from_object(vm->names[N_builtins])))
                return false;
            def.methods = class_weakref_rows;
            def.size = sizeof(Exception) + 3 * sizeof(Value);
            def.weak_offset = sizeof(Exception) + 2 * sizeof(Value);
        }
        if (!class_define(vm, &def))
            return false;
    }
    return true;
}
