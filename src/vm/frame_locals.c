/* frame_locals.c: FrameLocalsProxy, the local variables of a function's frame
 * (PEP 667).
 *
 * What is read is what the variables are at the time, as a dict that is made
 * for the purpose; what is stored goes to them, or, under a name that is no
 * variable, to a dict of the frame's own (frame_object.c).
 */
#include "modules/module.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/traceback.h"

typedef struct FrameLocals {
    Object head;
    Value frame;
} FrameLocals;

static Value frame_of(Value v) { return as(FrameLocals, v)->frame; }

Value frame_locals_proxy(VM *vm, Value frame)
{
    if (!frame_locals_init(vm))
        return ERROR;
    FrameLocals *p = object_new(vm, C_frame_locals, sizeof *p);
    if (!p)
        return ERROR;
    p->frame = incref(frame);
    return from_object(p);
}

static void fini(VM *vm, Object *o) { decref(vm, ((FrameLocals *)o)->frame); }

static void traverse(Object *o, Visit visit, void *arg)
{
    visit(((FrameLocals *)o)->frame, arg);
}

/* args: class, kwargs, what was given */
static NATIVE(make)
{
    if (nargs != 3)
        return raise_error(vm, C_TypeError,
                           "FrameLocalsProxy expected 1 argument, got %d",
                           nargs - 2);
    if (!is_exact(args[2], C_frame))
        return raise_error(vm, C_TypeError, "expect frame, not %T", args[2]);
    if (args[1] != UNBOUND)
        return raise_error(vm, C_TypeError,
                           "FrameLocalsProxy takes no keyword arguments");
    return frame_locals_proxy(vm, args[2]);
}

static bool is_other(VM *vm, Value v)
{
    return is_dict(vm, v) || is_exact(v, C_frame_locals);
}

/* The variables as a dict, with those of other, if any: owned. */
static Value copy_with(VM *vm, Value first, Value second)
{
    Dict *d = dict_new(vm);
    if (!d)
        return ERROR;
    if (dict_update_mapping(vm, d, first) &&
        (second == UNBOUND || dict_update_mapping(vm, d, second)))
        return from_object(d);
    release(vm, d);
    return ERROR;
}

static NATIVE(copy)
{
    Dict *d = frame_locals(vm, frame_of(args[0]));
    return d ? from_object(d) : ERROR;
}

static NATIVE(or)
{
    if (!is_other(vm, args[1]))
        return NOT_IMPLEMENTED;
    return copy_with(vm, args[0], args[1]);
}

static NATIVE(ror) { return copy_with(vm, args[1], args[0]); }

static bool merge(VM *vm, Value self, Value other)
{
    Value v = copy_with(vm, other, UNBOUND);
    uint32_t pos = 0;
    Value key, value;
    bool ok = v != ERROR;
    while (ok && dict_next(as_dict(v), &pos, &key, &value))
        ok = frame_store(vm, frame_of(self), key, value);
    decref(vm, v);
    return ok;
}

static NATIVE(ior)
{
    if (!is_other(vm, args[1]))
        return NOT_IMPLEMENTED;
    return merge(vm, args[0], args[1]) ? incref(args[0]) : ERROR;
}

static NATIVE(update)
{
    if (!is_other(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "update() argument must be dict or another "
                           "FrameLocalsProxy");
    return merge(vm, args[0], args[1]) ? NONE : ERROR;
}

/* The value of a variable: owned; UNBOUND: there is none. */
static Value find(VM *vm, Value self, Value key)
{
    Dict *d = frame_locals(vm, frame_of(self));
    if (!d)
        return ERROR;
    Value v = dict_find(vm, d, key);
    if (v != ERROR)
        incref(v);
    release(vm, d);
    return v;
}

static NATIVE(getitem)
{
    Value v = find(vm, args[0], args[1]);
    return v == UNBOUND ? raise_error(vm, C_KeyError,
                                      "local variable '%R' is not defined",
                                      args[1])
                        : v;
}

static NATIVE(setitem)
{
    return frame_store(vm, frame_of(args[0]), args[1], args[2]) ? NONE : ERROR;
}

static NATIVE(delitem)
{
    return raise_error(vm, C_TypeError,
                       "cannot remove variables from FrameLocalsProxy");
}

static NATIVE(contains)
{
    Value v = find(vm, args[0], args[1]);
    if (v != ERROR)
        decref(vm, v);
    return v == ERROR ? ERROR : from_bool(v != UNBOUND);
}

/* args: self, then those of a get() called name. */
static Value get_or(VM *vm, Value *args, int nargs, const char *name)
{
    if (nargs < 2 || nargs > 3)
        return raise_error(vm, C_TypeError, "%s expected 1 or 2 arguments",
                           name);
    Value v = find(vm, args[0], args[1]);
    return v == UNBOUND && *name == 'g' && nargs == 3 ? incref(args[2]) : v;
}

static NATIVE(get)
{
    Value v = get_or(vm, args, nargs, "get");
    return v == UNBOUND ? NONE : v;
}

static NATIVE(setdefault)
{
    Value v = get_or(vm, args, nargs, "setdefault");
    if (v != UNBOUND)
        return v;
    v = nargs == 3 ? args[2] : NONE;
    return frame_store(vm, frame_of(args[0]), args[1], v) ? incref(v) : ERROR;
}

/* What a view of the variables holds, as a list: owned. */
static Value list_of(VM *vm, Value self, ClassId view)
{
    Dict *d = frame_locals(vm, frame_of(self));
    if (!d)
        return ERROR;
    Value list = ERROR;
    Value v = dict_view_new(vm, d, view);
    if (v != ERROR) {
        list = list_from_iterable(vm, v);
        decref(vm, v);
    }
    release(vm, d);
    return list;
}

static NATIVE(keys) { return list_of(vm, args[0], C_dict_keys); }
static NATIVE(values) { return list_of(vm, args[0], C_dict_values); }
static NATIVE(items) { return list_of(vm, args[0], C_dict_items); }

static NATIVE(len)
{
    Dict *d = frame_locals(vm, frame_of(args[0]));
    if (!d)
        return ERROR;
    size_t n = d->count;
    release(vm, d);
    return from_small((int64_t)n);
}

static NATIVE(iter)
{
    Value list = list_of(vm, args[0], C_dict_keys);
    if (list == ERROR)
        return ERROR;
    Value v = value_iter(vm, list);
    decref(vm, list);
    return v;
}

static NATIVE(reversed)
{
    Value list = list_of(vm, args[0], C_dict_keys);
    if (list == ERROR)
        return ERROR;
    List *l = as_list(list);
    for (size_t i = 0; i < l->count / 2; i++) {
        Value v = l->items[i];
        l->items[i] = l->items[l->count - 1 - i];
        l->items[l->count - 1 - i] = v;
    }
    return list;
}

static NATIVE(repr)
{
    int under_way = repr_enter(vm, args[0]);
    if (under_way != 0)
        return under_way < 0 ? ERROR : str_from(vm, "{...}");
    Dict *d = frame_locals(vm, frame_of(args[0]));
    Value text = d ? value_repr(vm, from_object(d)) : ERROR;
    if (d)
        release(vm, d);
    repr_leave(vm, args[0]);
    return text;
}

static Value compare(VM *vm, CompareOp op, Value *args)
{
    if (op != CMP_EQ && op != CMP_NE)
        return NOT_IMPLEMENTED;
    if (is_exact(args[1], C_frame_locals))
        return from_bool((frame_of(args[0]) == frame_of(args[1])) ==
                         (op == CMP_EQ));
    if (!is_dict(vm, args[1]))
        return NOT_IMPLEMENTED;
    Dict *d = frame_locals(vm, frame_of(args[0]));
    if (!d)
        return ERROR;
    Value r = value_compare(vm, op, from_object(d), args[1]);
    release(vm, d);
    return r;
}

bool frame_locals_init(VM *vm)
{
    static const TypeOps ops = {
        .fini = fini,
        .traverse = traverse,
        .compare = compare,
    };
    static const MethodDef rows[] = {
        NEW(make, "cls, *args, **kwargs"),
        METHOD("__repr__", repr, "", "Return repr(self)."),
        NO_HASH,
        ROWS_OF(native_comparisons),
        METHOD("__iter__", iter, "", "Implement iter(self)."),
        METHOD("__len__", len, "", "Return len(self)."),
        METHOD("__getitem__", getitem, "key, /", "Return self[key]."),
        METHOD("__setitem__", setitem, "key, value, /",
               "Set self[key] to value."),
        METHOD("__delitem__", delitem, "key, /", "Delete self[key]."),
        METHOD("__contains__", contains, "key, /",
               "Return bool(key in self)."),
        METHOD("__or__", or, "value, /", "Return self|value."),
        METHOD("__ror__", ror, "value, /", "Return value|self."),
        METHOD("__ior__", ior, "value, /", "Return self|=value."),
        METHOD("__reversed__", reversed, "", ""),
        METHOD("copy", copy, "", ""),
        METHOD("get", get, "*args", ""),
        METHOD("items", items, "", ""),
        METHOD("keys", keys, "", ""),
        METHOD("setdefault", setdefault, "*args", ""),
        METHOD("update", update, "object, /", ""),
        METHOD("values", values, "", ""),
        METHODS_END,
    };
    static const ClassDef def = {
        .id = C_frame_locals,
        .flags = CLS_FINAL | CLS_MAPPING,
        .size = sizeof(FrameLocals),
        .ops = &ops,
        .methods = rows,
    };
    return class_define(vm, &def);
}
