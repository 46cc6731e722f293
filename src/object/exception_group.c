/* exception_group.c: BaseExceptionGroup and ExceptionGroup, and the parts of
 * "except*" that are about groups (PEP 654).
 *
 * A group is split by walking its tree of nested groups; each part keeps the
 * tree's form, its groups made anew by their own derive(), with traceback,
 * context, cause and notes of the originals.
 */
#include "object/dict.h"
#include "object/exception_kinds.h"
#include "object/list.h"

static bool is_instance_of(VM *vm, Value v, ClassId id)
{
    return class_is_subclass(class_of(vm, v), vm->classes[id]);
}

static bool is_group(VM *vm, Value v)
{
    return is_instance_of(vm, v, C_BaseExceptionGroup);
}

static bool is_exception_class(VM *vm, Value v)
{
    return is_class(vm, v) &&
           class_is_subclass(as(Class, v), vm->classes[C_BaseException]);
}

/* The tuple of what is in a group.  Borrowed. */
static Tuple *members(Value group)
{
    return as_tuple(as_exception(group)->fields[GROUP_EXCEPTIONS]);
}

/* --- making --------------------------------------------------------------- */

/* The class to make, which depends on what goes in.  NULL: pending. */
static Class *settle_class(VM *vm, Class *cls, Tuple *excs)
{
    Class *plain = vm->classes[C_ExceptionGroup];
    bool nested_base = false;
    for (size_t i = 0; i < excs->count; i++) {
        if (!is_exception(vm, excs->items[i])) {
            raise_error(vm, C_ValueError,
                        "Item %z of second argument (exceptions) is not an "
                        "exception",
                        (ptrdiff_t)i);
            return NULL;
        }
        nested_base |= !is_instance_of(vm, excs->items[i], C_Exception);
    }
    if (cls == vm->classes[C_BaseExceptionGroup])
        return nested_base ? cls : plain;
    if (!nested_base || !class_is_subclass(cls, vm->classes[C_Exception]))
        return cls;
    if (cls == plain)
        raise_error(vm, C_TypeError,
                    "Cannot nest BaseExceptions in an ExceptionGroup");
    else
        raise_error(vm, C_TypeError, "Cannot nest BaseExceptions in '%.200N'",
                    cls);
    return NULL;
}

static bool is_sequence(VM *vm, Value v)
{
    return !is_dict(vm, v) && class_of(vm, v)->special[SP_GETITEM] != 0;
}

Value exception_group_new(VM *vm, Class *cls, const Value *args, int n)
{
    if (n != 2)
        return raise_error(vm, C_TypeError,
                           "BaseExceptionGroup.__new__() takes exactly 2 "
                           "arguments (%d given)",
                           n);
    if (!is_str(vm, args[0]))
        return raise_error(vm, C_TypeError,
                           "BaseExceptionGroup.__new__() argument 1 must be "
                           "str, not %A",
                           args[0]);
    if (!is_sequence(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "second argument (exceptions) must be a sequence");
    Tuple *excs = tuple_from_iterable(vm, args[1]);
    if (!excs)
        return ERROR;
    if (excs->count == 0) {
        release(vm, excs);
        return raise_error(vm, C_ValueError,
                           "second argument (exceptions) must be a non-empty "
                           "sequence");
    }
    cls = settle_class(vm, cls, excs);
    Exception *e = cls ? exception_alloc(vm, cls) : NULL;
    if (!e || !exception_set_args(vm, e, args, n)) {
        if (e)
            release(vm, e);
        release(vm, excs);
        return ERROR;
    }
    exception_set_field(vm, e, GROUP_MESSAGE, args[0]);
    e->fields[GROUP_EXCEPTIONS] = from_object(excs);
    return from_object(e);
}

static Value group_new(VM *vm, Value *args, int nargs)
{
    return exception_group_new(vm, as(Class, args[0]), args + 2, nargs - 2);
}
INIT_BY(group_init, exception_fill)

static Value make_group(VM *vm, const char *message, Value excs)
{
    Value args[] = {str_from(vm, message), excs};
    if (args[0] == ERROR)
        return ERROR;
    Value r = exception_group_new(vm, vm->classes[C_BaseExceptionGroup], args,
                                  2);
    decref(vm, args[0]);
    return r;
}

static Value group_derive(VM *vm, Value *args, int nargs)
{
    Value given[] = {as_exception(args[0])->fields[GROUP_MESSAGE], args[1]};
    return exception_group_new(vm, vm->classes[C_BaseExceptionGroup], given,
                               2);
}

/* --- splitting ------------------------------------------------------------ */

typedef enum MatchBy { BY_TYPE, BY_CALL, BY_IDENTITY } MatchBy;
typedef struct Matcher {
    MatchBy by;
    Value value; /* class or tuple; callable; list of exceptions */
} Matcher;

static bool read_matcher(VM *vm, Value v, Matcher *m)
{
    m->value = v;
    m->by = BY_TYPE;
    if (is_exception_class(vm, v))
        return true;
    if (is_exact(v, C_tuple)) {
        Tuple *t = as_tuple(v);
        size_t i = 0;
        while (i < t->count && is_exception_class(vm, t->items[i]))
            i++;
        if (i == t->count)
            return true;
    } else if (!is_class(vm, v) && value_callable(vm, v)) {
        m->by = BY_CALL;
        return true;
    }
    raise_error(vm, C_TypeError,
                "expected an exception type, a tuple of exception types, or a "
                "callable (other than a class)");
    return false;
}

static bool of_type(VM *vm, Value exc, Value type)
{
    Class *cls = class_of(vm, exc);
    if (!is_tuple(vm, type))
        return is_class(vm, type) && class_is_subclass(cls, as(Class, type));
    Tuple *t = as_tuple(type);
    for (size_t i = 0; i < t->count; i++)
        if (of_type(vm, exc, t->items[i]))
            return true;
    return false;
}

/* 1, 0, -1: pending */
static int matches(VM *vm, const Matcher *m, Value exc)
{
    if (m->by == BY_TYPE)
        return of_type(vm, exc, m->value);
    if (m->by == BY_IDENTITY) {
        const List *l = as_list(m->value);
        for (size_t i = 0; i < l->count; i++)
            if (l->items[i] == exc)
                return !is_group(vm, exc);
        return 0;
    }
    Value r = call(vm, m->value, &exc, 1);
    if (r == ERROR)
        return -1;
    int truth = value_truth(vm, r);
    decref(vm, r);
    return truth;
}

static bool copy_notes(VM *vm, Value from, Value to)
{
    Value notes = attr_find(vm, from, vm->names[N___notes__]);
    if (notes == ERROR)
        return false;
    bool ok = true;
    if (notes != UNBOUND && is_sequence(vm, notes)) {
        Value copy = list_from_iterable(vm, notes);
        ok = copy != ERROR && attr_set(vm, to, vm->names[N___notes__], copy);
        decref(vm, copy);
    }
    decref(vm, notes);
    return ok;
}

/* orig again with just these in it.  Owned; NONE when there are none. */
static Value subset(VM *vm, Value orig, List *excs)
{
    if (excs->count == 0)
        return NONE;
    Str *name = str_intern_new(vm, "derive", 6);
    if (!name)
        return ERROR;
    Value list = from_object(excs);
    Value part = call_method(vm, orig, name, &list, 1);
    release(vm, name);
    if (part == ERROR)
        return ERROR;
    if (!is_group(vm, part)) {
        decref(vm, part);
        return raise_error(vm, C_TypeError,
                           "derive must return an instance of "
                           "BaseExceptionGroup");
    }
    Exception *from = as_exception(orig);
    Exception *to = as_exception(part);
    if (from->traceback != UNBOUND)
        value_set(vm, &to->traceback, incref(from->traceback));
    value_set(vm, &to->context, incref(from->context));
    value_set(vm, &to->cause, incref(from->cause));
    to->suppress_context = true; /* as setting __cause__ does */
    if (!copy_notes(vm, orig, part)) {
        decref(vm, part);
        return ERROR;
    }
    return part;
}

/* The parts of exc that match and that do not: owned, NONE when empty.  rest
 * may be NULL: not wanted. */
static bool split(VM *vm, Value exc, const Matcher *m, Value *match,
                  Value *rest)
{
    *match = NONE;
    if (rest)
        *rest = NONE;
    int found = matches(vm, m, exc);
    if (found < 0)
        return false;
    if (found || !is_group(vm, exc)) {
        if (found)
            *match = incref(exc);
        else if (rest)
            *rest = incref(exc);
        return true;
    }
    if (!c_stack_check(vm, " in exceptiongroup_split_recursive"))
        return false;
    Tuple *inner = retain(members(exc));
    List *taken = list_new(vm, inner->count);
    List *left = rest ? list_new(vm, inner->count) : NULL;
    bool ok = taken && (!rest || left);
    for (size_t i = 0; ok && i < inner->count; i++) {
        Value yes = NONE, no = NONE;
        ok = split(vm, inner->items[i], m, &yes, rest ? &no : NULL);
        if (ok && yes != NONE)
            ok = list_append(vm, taken, yes);
        if (ok && no != NONE)
            ok = list_append(vm, left, no);
        decref(vm, yes);
        decref(vm, no);
    }
    if (ok)
        ok = (*match = subset(vm, exc, taken)) != ERROR;
    if (ok && rest)
        ok = (*rest = subset(vm, exc, left)) != ERROR;
    if (!ok) {
        decref(vm, *match);
        *match = NONE;
        if (rest)
            *rest = NONE;
    }
    if (taken)
        release(vm, taken);
    if (left)
        release(vm, left);
    release(vm, inner);
    return ok;
}

bool exception_group_split(VM *vm, Value exc, Value matcher, Value *match,
                           Value *rest)
{
    Matcher m;
    return read_matcher(vm, matcher, &m) && split(vm, exc, &m, match, rest);
}

static Value group_split(VM *vm, Value *args, int nargs)
{
    Value match, rest;
    if (!exception_group_split(vm, args[0], args[1], &match, &rest))
        return ERROR;
    Value r = tuple_pack(vm, 2, match, rest);
    decref(vm, match);
    decref(vm, rest);
    return r;
}

static Value group_subgroup(VM *vm, Value *args, int nargs)
{
    Matcher m;
    Value match;
    if (!read_matcher(vm, args[1], &m) || !split(vm, args[0], &m, &match, NULL))
        return ERROR;
    return match;
}

/* --- except* -------------------------------------------------------------- */

/* A group's own split() may be overridden. */
static bool split_by_method(VM *vm, Value exc, Value types, Value *match,
                            Value *rest)
{
    Str *name = str_intern_new(vm, "split", 5);
    if (!name)
        return false;
    Value pair = call_method(vm, exc, name, &types, 1);
    release(vm, name);
    if (pair == ERROR)
        return false;
    bool ok = is_tuple(vm, pair) && as_tuple(pair)->count >= 2;
    if (!is_tuple(vm, pair))
        raise_error(vm, C_TypeError, "%T.split must return a tuple, not %T",
                    exc, pair);
    else if (!ok)
        raise_error(vm, C_TypeError,
                    "%T.split must return a 2-tuple, got tuple of size %z",
                    exc, (ptrdiff_t)as_tuple(pair)->count);
    if (ok) {
        *match = incref(as_tuple(pair)->items[0]);
        *rest = incref(as_tuple(pair)->items[1]);
    }
    decref(vm, pair);
    return ok;
}

bool exception_star_match(VM *vm, Value exc, Value types, Value *match,
                          Value *rest)
{
    *match = *rest = NONE;
    if (of_type(vm, exc, types)) {
        if (is_group(vm, exc)) {
            *match = incref(exc);
            return true;
        }
        Value one = tuple_pack(vm, 1, exc);
        if (one == ERROR)
            return false;
        *match = make_group(vm, "", one);
        decref(vm, one);
        return *match != ERROR;
    }
    if (is_group(vm, exc))
        return split_by_method(vm, exc, types, match, rest);
    *rest = incref(exc);
    return true;
}

/* Is e a part of orig raised again, rather than a new exception? */
static bool same_origin(VM *vm, Value e, Value orig)
{
    const Exception *a = as_exception(e), *b = as_exception(orig);
    return is_group(vm, e) && is_group(vm, orig) &&
           a->traceback == b->traceback && a->cause == b->cause &&
           a->context == b->context;
}

static bool collect_leaves(VM *vm, Value exc, List *leaves)
{
    if (!is_group(vm, exc))
        return list_append(vm, leaves, exc);
    if (!c_stack_check(vm, " in collect_exception_group_leaf_ids"))
        return false;
    Tuple *inner = members(exc);
    for (size_t i = 0; i < inner->count; i++)
        if (!collect_leaves(vm, inner->items[i], leaves))
            return false;
    return true;
}

Value exception_star_result(VM *vm, Value orig, List *raised)
{
    List *fresh = list_new(vm, raised->count);
    List *leaves = fresh ? list_new(vm, 4) : NULL;
    Value again = NONE, result = ERROR;
    bool ok = leaves != NULL;
    for (size_t i = 0; ok && i < raised->count; i++) {
        Value e = raised->items[i];
        if (e == NONE)
            continue;
        if (is_group(vm, orig) && same_origin(vm, e, orig))
            ok = collect_leaves(vm, e, leaves);
        else
            ok = list_append(vm, fresh, e);
    }
    if (ok && leaves->count) {
        Matcher m = {BY_IDENTITY, from_object(leaves)};
        ok = split(vm, orig, &m, &again, NULL);
    }
    if (ok && again != NONE && fresh->count)
        ok = list_append(vm, fresh, again);
    if (ok) {
        if (fresh->count == 0)
            result = incref(again);
        else if (fresh->count == 1)
            result = incref(fresh->items[0]);
        else
            result = make_group(vm, "", from_object(fresh));
    }
    decref(vm, again);
    if (leaves)
        release(vm, leaves);
    if (fresh)
        release(vm, fresh);
    return result;
}

/* --- rows ----------------------------------------------------------------- */

static Value group_str(VM *vm, Value *args, int nargs)
{
    Exception *e = as_exception(args[0]);
    if (e->fields[GROUP_EXCEPTIONS] == UNBOUND)
        return exception_str(vm, args, nargs);
    size_t n = members(args[0])->count;
    return str_format(vm, "%V (%z sub-exception%s)",
                      e->fields[GROUP_MESSAGE], (ptrdiff_t)n,
                      n == 1 ? "" : "s");
}

const MethodDef exception_group_rows[] = {
    NEW(group_new, EXCEPTION_ARGS),
    INIT_ROW(group_init),
    METHOD("__str__", group_str, "", "Return str(self)."),
    METHOD("derive", group_derive, "excs, /",
           "Make a group of the same message with other exceptions."),
    METHOD("split", group_split, "matcher_value, /",
           "Return a pair: the part that matches and the rest."),
    METHOD("subgroup", group_subgroup, "matcher_value, /",
           "Return the part that matches, or None."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "item, /",
                 "See PEP 585"),
    MEMBER("message", field_get_0, readonly_setter, "exception message"),
    MEMBER("exceptions", field_get_1, readonly_setter, "nested exceptions"),
    METHODS_END,
};
