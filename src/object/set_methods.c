/* set_methods.c: the classes set, frozenset and set_iterator.
 *
 * The two classes share nearly all methods; what these compute is in
 * set_algebra.c.
 */
#include "base/buffer.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/set_algebra.h"
#include "object/str.h"
#include "object/type.h"

static Value set_result(Set *s)
{
    return s == NULL ? ERROR : from_object(s);
}

static Value copy_or_self(VM *vm, Set *s)
{
    if (s->head.shape == C_frozenset)
        return from_object(retain(s));
    return set_result(set_alike(vm, s));
}

/* --- creation ------------------------------------------------------------ */

static Value set_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    if (cls == vm->classes[C_set])
        return set_result(set_new(vm, C_set));
    return set_result((Set *)instance_new(vm, cls, 0));
}

/* args: self, kwargs, what was given */
static Value set_fill(VM *vm, Value *args, int nargs)
{
    if (args[1] != UNBOUND)
        return raise_error(vm, C_TypeError,
                           "set() takes no keyword arguments");
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "%T expected at most 1 argument, got %d", args[0],
                           nargs - 2);
    Set *s = as_set(args[0]);
    if (s->fill > 0)
        set_clear(vm, s);
    if (nargs == 3 && !set_update(vm, s, args[2]))
        return ERROR;
    return NONE;
}

/* args: cls, kwargs, what was given */
static Value frozenset_make(VM *vm, Value *args, int nargs)
{
    Class *cls = as(Class, args[0]);
    bool exact = cls == vm->classes[C_frozenset];
    if (!no_keywords(vm, args, C_frozenset))
        return ERROR;
    if (nargs > 3)
        return raise_error(vm, C_TypeError,
                           "%N expected at most 1 argument, got %d", cls,
                           nargs - 2);
    if (exact && nargs == 3 && is_exact(args[2], C_frozenset))
        return incref(args[2]);
    Set *s = exact ? set_new(vm, C_frozenset)
                   : (Set *)instance_new(vm, cls, 0);
    if (s != NULL && nargs == 3 && !set_update(vm, s, args[2])) {
        release(vm, s);
        return ERROR;
    }
    return set_result(s);
}

/* --- what both have ------------------------------------------------------ */

static Value set_len(VM *vm, Value *args, int nargs)
{
    return from_small(as_set(args[0])->count);
}

static Value set_iter(VM *vm, Value *args, int nargs)
{
    return set_iterator_new(vm, as_set(args[0]));
}

/* A set as an item is looked up as the frozenset of the same items. */
static bool item_hash(VM *vm, Value item, int64_t *hash)
{
    if (!is_set(vm, item) || class_of(vm, item)->special[SP_HASH] != NONE)
        return value_hash(vm, item, hash);
    *hash = frozenset_hash(as_set(item));
    as_set(item)->hash = 0; /* it can change */
    return true;
}

static Value set_contains_method(VM *vm, Value *args, int nargs)
{
    int64_t hash;
    if (!item_hash(vm, args[1], &hash))
        return ERROR;
    int found = set_contains_hash(vm, as_set(args[0]), args[1], hash);
    return found < 0 ? ERROR : from_bool(found);
}

/* The items as text, in the order of iteration. */
static bool repr_items(VM *vm, Set *s, Buf *buf)
{
    uint32_t pos = 0;
    Value item;
    bool first = true;
    while (set_next(s, &pos, &item)) {
        if (!first)
            buf_put(buf, ", ", 2);
        first = false;
        incref(item);
        Value text = value_repr(vm, item);
        decref(vm, item);
        if (text == ERROR)
            return false;
        buf_put(buf, as_str(text)->data, as_str(text)->size);
        decref(vm, text);
    }
    return true;
}

static Value set_repr(VM *vm, Value *args, int nargs)
{
    Set *s = as_set(args[0]);
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    int under_way = repr_enter(vm, args[0]);
    if (under_way != 0)
        return under_way < 0 ? ERROR : str_format(vm, "%T(...)", args[0]);
    Value result = ERROR;
    if (s->count == 0) {
        result = str_format(vm, "%T()", args[0]);
    } else {
        Buf buf;
        buf_init(&buf, &vm->heap);
        bool plain = is_exact(args[0], C_set);
        if (!plain) {
            buf_puts(&buf, type_name(vm, args[0]));
            buf_putc(&buf, '(');
        }
        buf_putc(&buf, '{');
        bool ok = repr_items(vm, s, &buf);
        buf_puts(&buf, plain ? "}" : "})");
        if (ok)
            result = buf.failed ? raise_memory(vm)
                                : str_value(vm, buf.data, buf.len);
        buf_fini(&buf);
    }
    repr_leave(vm, args[0]);
    return result;
}

static Value compare(VM *vm, CompareOp op, Value *args)
{
    if (!is_set(vm, args[1]))
        return NOT_IMPLEMENTED;
    Set *a = as_set(args[0]), *b = as_set(args[1]);
    int result = 0;
    if (!c_stack_check(vm, " in comparison"))
        return ERROR;
    switch (op) {
    case CMP_EQ:
    case CMP_NE:
        if (a->count == b->count &&
            (a->hash == 0 || b->hash == 0 || a->hash == b->hash))
            result = set_within(vm, a, b);
        if (op == CMP_NE && result >= 0)
            result = !result;
        break;
    case CMP_LE: result = set_within(vm, a, b); break;
    case CMP_GE: result = set_within(vm, b, a); break;
    case CMP_LT:
        result = a->count < b->count ? set_within(vm, a, b) : 0;
        break;
    case CMP_GT:
        result = b->count < a->count ? set_within(vm, b, a) : 0;
        break;
    }
    return result < 0 ? ERROR : from_bool(result);
}

/* a op b, and b.__rop__(a): both must be sets. */
#define OPERATOR(name, fn)                                                     \
    static Value set_##name(VM *vm, Value *args, int nargs)                    \
    {                                                                          \
        if (!is_set(vm, args[1]))                                              \
            return NOT_IMPLEMENTED;                                            \
        return set_result(fn(vm, as_set(args[0]), args[1]));                   \
    }                                                                          \
    static Value set_r##name(VM *vm, Value *args, int nargs)                   \
    {                                                                          \
        if (!is_set(vm, args[1]))                                              \
            return NOT_IMPLEMENTED;                                            \
        return set_result(fn(vm, as_set(args[1]), args[0]));                   \
    }
OPERATOR(or, set_union_with)
OPERATOR(and, set_intersect)
OPERATOR(sub, set_minus)
OPERATOR(xor, set_either)
#undef OPERATOR

static Value set_copy(VM *vm, Value *args, int nargs)
{
    return copy_or_self(vm, as_set(args[0]));
}

static Value set_plain_copy(VM *vm, Value *args, int nargs)
{
    return set_result(set_alike(vm, as_set(args[0])));
}

static Value set_reduce(VM *vm, Value *args, int nargs)
{
    Value items = list_from_iterable(vm, args[0]);
    if (items == ERROR)
        return ERROR;
    Value one = tuple_pack(vm, 1, items);
    decref(vm, items);
    return value_reduced(vm, args[0], one, true);
}

static Value set_union(VM *vm, Value *args, int nargs)
{
    Set *result = set_alike(vm, as_set(args[0]));
    for (int i = 1; result != NULL && i < nargs; i++) {
        if (args[i] != args[0] && !set_update(vm, result, args[i])) {
            release(vm, result);
            return ERROR;
        }
    }
    return set_result(result);
}

static Value set_intersection(VM *vm, Value *args, int nargs)
{
    if (nargs == 1)
        return set_result(set_alike(vm, as_set(args[0])));
    Set *result = retain(as_set(args[0]));
    for (int i = 1; result != NULL && i < nargs; i++) {
        Set *next = set_intersect(vm, result, args[i]);
        release(vm, result);
        result = next;
    }
    return set_result(result);
}

static Value set_difference(VM *vm, Value *args, int nargs)
{
    if (nargs == 1)
        return set_result(set_alike(vm, as_set(args[0])));
    Set *result = set_minus(vm, as_set(args[0]), args[1]);
    for (int i = 2; result != NULL && i < nargs; i++) {
        if (!set_subtract(vm, result, args[i])) {
            release(vm, result);
            return ERROR;
        }
    }
    return set_result(result);
}

static Value set_symmetric_difference(VM *vm, Value *args, int nargs)
{
    return set_result(set_either(vm, as_set(args[0]), args[1]));
}

static Value set_issubset(VM *vm, Value *args, int nargs)
{
    Set *s = as_set(args[0]);
    if (is_set(vm, args[1])) {
        int result = set_within(vm, s, as_set(args[1]));
        return result < 0 ? ERROR : from_bool(result);
    }
    Set *common = set_intersect(vm, s, args[1]);
    if (common == NULL)
        return ERROR;
    bool all = common->count == s->count;
    release(vm, common);
    return from_bool(all);
}

/* Walk anything iterable until an item's being in a set is not what is
 * expected. */
typedef struct Search {
    Set *set;
    bool expected, stopped;
} Search;

static bool as_expected(VM *vm, Value item, int64_t hash, void *arg)
{
    Search *search = arg;
    int found = set_contains_hash(vm, search->set, item, hash);
    if (found < 0)
        return false;
    search->stopped = found != search->expected;
    return !search->stopped;
}

static Value search_all(VM *vm, Set *s, Value iterable, bool expected)
{
    Search search = {s, expected, false};
    if (!set_each(vm, iterable, as_expected, &search) && !search.stopped)
        return ERROR;
    return from_bool(!search.stopped);
}

static Value set_issuperset(VM *vm, Value *args, int nargs)
{
    if (!is_set(vm, args[1]))
        return search_all(vm, as_set(args[0]), args[1], true);
    int result = set_within(vm, as_set(args[1]), as_set(args[0]));
    return result < 0 ? ERROR : from_bool(result);
}

static Value set_isdisjoint(VM *vm, Value *args, int nargs)
{
    Set *s = as_set(args[0]);
    if (args[0] == args[1])
        return from_bool(s->count == 0);
    if (is_set(vm, args[1]) && as_set(args[1])->count > s->count)
        return search_all(vm, as_set(args[1]), args[0], false);
    return search_all(vm, s, args[1], false);
}

/* --- what only set has --------------------------------------------------- */

static Value set_ior(VM *vm, Value *args, int nargs)
{
    if (!is_set(vm, args[1]))
        return NOT_IMPLEMENTED;
    return set_update(vm, as_set(args[0]), args[1]) ? incref(args[0]) : ERROR;
}

static Value set_iand(VM *vm, Value *args, int nargs)
{
    Set *s = as_set(args[0]);
    if (!is_set(vm, args[1]))
        return NOT_IMPLEMENTED;
    return set_replace_items(vm, s, set_intersect(vm, s, args[1]))
               ? incref(args[0])
               : ERROR;
}

static Value set_isub(VM *vm, Value *args, int nargs)
{
    if (!is_set(vm, args[1]))
        return NOT_IMPLEMENTED;
    return set_subtract(vm, as_set(args[0]), args[1]) ? incref(args[0])
                                                           : ERROR;
}

static Value set_ixor(VM *vm, Value *args, int nargs)
{
    if (!is_set(vm, args[1]))
        return NOT_IMPLEMENTED;
    return set_toggle(vm, as_set(args[0]), args[1]) ? incref(args[0])
                                                          : ERROR;
}

static Value set_add_method(VM *vm, Value *args, int nargs)
{
    return set_add(vm, as_set(args[0]), args[1]) ? NONE : ERROR;
}

static Value set_clear_method(VM *vm, Value *args, int nargs)
{
    set_clear(vm, as_set(args[0]));
    return NONE;
}

static int discard(VM *vm, Value *args)
{
    int64_t hash;
    if (!item_hash(vm, args[1], &hash))
        return -1;
    return set_discard_hash(vm, as_set(args[0]), args[1], hash);
}

static Value set_discard_method(VM *vm, Value *args, int nargs)
{
    return discard(vm, args) < 0 ? ERROR : NONE;
}

static Value set_remove(VM *vm, Value *args, int nargs)
{
    int found = discard(vm, args);
    if (found == 0)
        return raise_key_error(vm, args[1]);
    return found < 0 ? ERROR : NONE;
}

static Value set_pop(VM *vm, Value *args, int nargs)
{
    Set *s = as_set(args[0]);
    if (s->count == 0)
        return raise_error(vm, C_KeyError, "pop from an empty set");
    uint32_t i = s->finger & s->mask;
    while (s->table[i].key == SET_EMPTY || s->table[i].key == SET_DUMMY)
        i = (i + 1) & s->mask;
    Value item = s->table[i].key;
    s->table[i] = (SetEntry){SET_DUMMY, -1};
    s->count--;
    s->finger = i + 1;
    return item;
}

static Value set_update_method(VM *vm, Value *args, int nargs)
{
    for (int i = 1; i < nargs; i++)
        if (!set_update(vm, as_set(args[0]), args[i]))
            return ERROR;
    return NONE;
}

static Value set_intersection_update(VM *vm, Value *args, int nargs)
{
    Value result = set_intersection(vm, args, nargs);
    if (result == ERROR || result == args[0]) {
        if (result != ERROR)
            decref(vm, result);
        return result == ERROR ? ERROR : NONE;
    }
    return set_replace_items(vm, as_set(args[0]), as_set(result)) ? NONE
                                                                  : ERROR;
}

static Value set_difference_update(VM *vm, Value *args, int nargs)
{
    for (int i = 1; i < nargs; i++)
        if (!set_subtract(vm, as_set(args[0]), args[i]))
            return ERROR;
    return NONE;
}

static Value set_symmetric_difference_update(VM *vm, Value *args, int nargs)
{
    return set_toggle(vm, as_set(args[0]), args[1]) ? NONE : ERROR;
}

static Value frozenset_hash_method(VM *vm, Value *args, int nargs)
{
    return from_int64(vm, frozenset_hash(as_set(args[0])));
}

/* --- tables -------------------------------------------------------------- */

static const MethodDef shared_rows[] = {
    METHOD("__repr__", set_repr, "", "Return repr(self)."),
    ROWS_OF(native_comparisons),
    ROWS_OF(native_sizeof),
    METHOD("__iter__", set_iter, "", "Implement iter(self)."),
    METHOD("__len__", set_len, "", "Return len(self)."),
    METHOD("__contains__", set_contains_method, "object, /",
           "x.__contains__(y) <==> y in x."),
    METHOD("__or__", set_or, "value, /", "Return self|value."),
    METHOD("__ror__", set_ror, "value, /", "Return value|self."),
    METHOD("__and__", set_and, "value, /", "Return self&value."),
    METHOD("__rand__", set_rand, "value, /", "Return value&self."),
    METHOD("__sub__", set_sub, "value, /", "Return self-value."),
    METHOD("__rsub__", set_rsub, "value, /", "Return value-self."),
    METHOD("__xor__", set_xor, "value, /", "Return self^value."),
    METHOD("__rxor__", set_rxor, "value, /", "Return value^self."),
    METHOD("union", set_union, "*others",
           "Return a new set with the items of the set and of all "
           "others."),
    METHOD("intersection", set_intersection, "*others",
           "Return a new set with the items that the set and all others "
           "have."),
    METHOD("difference", set_difference, "*others",
           "Return a new set with the items of the set that no other "
           "has."),
    METHOD("symmetric_difference", set_symmetric_difference, "other, /",
           "Return a new set with the items that are in just one of the "
           "two."),
    METHOD("issubset", set_issubset, "other, /",
           "Does other contain the set?"),
    METHOD("issuperset", set_issuperset, "other, /",
           "Does the set contain other?"),
    METHOD("isdisjoint", set_isdisjoint, "other, /",
           "Do the two have no item in common?"),
    METHOD("__reduce__", set_reduce, "",
           "Return state information for pickling."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return a generic alias of the class."),
    METHODS_END,
};

static const MethodDef set_rows[] = {
    NEW(set_make, "cls, /, *args, **kwargs"),
    METHOD("__init__", set_fill, "*args, **kwargs",
           "Initialize self.  See help(type(self)) for accurate signature."),
    NO_HASH,
    ROWS_OF(shared_rows),
    METHOD("copy", set_plain_copy, "", "Return a copy of the set."),
    METHOD("__ior__", set_ior, "value, /", "Return self|=value."),
    METHOD("__iand__", set_iand, "value, /", "Return self&=value."),
    METHOD("__isub__", set_isub, "value, /", "Return self-=value."),
    METHOD("__ixor__", set_ixor, "value, /", "Return self^=value."),
    METHOD("add", set_add_method, "object, /",
           "Put object into the set; no effect if it is there."),
    METHOD("clear", set_clear_method, "", "Remove all items."),
    METHOD("discard", set_discard_method, "object, /",
           "Remove object from the set if it is there."),
    METHOD("remove", set_remove, "object, /",
           "Remove object from the set.\n\nRaises KeyError if it is not "
           "there."),
    METHOD("pop", set_pop, "",
           "Remove and return an item.\n\nRaises KeyError if the set is "
           "empty."),
    METHOD("update", set_update_method, "*others",
           "Put the items of all others into the set."),
    METHOD("intersection_update", set_intersection_update, "*others",
           "Keep only the items that all others have."),
    METHOD("difference_update", set_difference_update, "*others",
           "Remove the items of all others."),
    METHOD("symmetric_difference_update", set_symmetric_difference_update,
           "other, /", "Keep the items that are in just one of the two."),
    METHODS_END,
};

static const MethodDef frozenset_rows[] = {
    NEW(frozenset_make, "cls, /, *args, **kwargs"),
    METHOD("__hash__", frozenset_hash_method, "", "Return hash(self)."),
    ROWS_OF(shared_rows),
    METHOD("copy", set_copy, "", "Return a copy of the set."),
    METHODS_END,
};

/* --- what the memory manager and the loops ask --------------------------- */

static void set_fini(VM *vm, Object *o)
{
    set_clear(vm, (Set *)o);
}

static void set_traverse(Object *o, Visit visit, void *arg)
{
    uint32_t pos = 0;
    Value item;
    while (set_next((Set *)o, &pos, &item))
        visit(item, arg);
}

static size_t set_size(VM *vm, Object *o)
{
    Set *s = (Set *)o;
    return heap_size_of(o) + (s->table != NULL ? heap_size_of(s->table) : 0);
}

static void iter_fini(VM *vm, Object *o)
{
    SetIter *it = (SetIter *)o;
    Set *s = it->set;
    it->set = NULL;
    if (s != NULL)
        release(vm, s);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    SetIter *it = (SetIter *)o;
    if (it->set != NULL)
        visit(from_object(it->set), arg);
}

static Value set_iter_next(VM *vm, Object *o)
{
    SetIter *it = (SetIter *)o;
    Value item;
    if (it->set == NULL)
        return UNBOUND;
    if (it->failed || it->count != it->set->count) {
        it->failed = true;
        return raise_error(vm, C_RuntimeError,
                           "Set changed size during iteration");
    }
    if (set_next(it->set, &it->pos, &item)) {
        it->left--;
        return incref(item);
    }
    iter_fini(vm, o);
    return UNBOUND;
}

static Value set_iter_hint(VM *vm, Value *args, int nargs)
{
    SetIter *it = as(SetIter, args[0]);
    if (it->set == NULL || it->count != it->set->count)
        return from_small(0);
    return from_small(it->left);
}

static const TypeOps set_ops = {
    .compare = compare,
    .fini = set_fini,
    .traverse = set_traverse,
    .clear = set_fini,
    .size = set_size,
};
/* No clear: like a tuple's, a frozenset's items never change. */
static const TypeOps frozenset_ops = {
    .compare = compare,
    .fini = set_fini,
    .traverse = set_traverse,
    .size = set_size,
};
static const TypeOps iter_ops = {
    .fini = iter_fini,
    .traverse = iter_traverse,
    .clear = iter_fini,
    .next = set_iter_next,
};
/* The items that are left, in a list: by a twin, so that none are lost. */
static Value set_iter_reduce(VM *vm, Value *args, int nargs)
{
    SetIter *it = as(SetIter, args[0]);
    SetIter *twin = object_new(vm, C_set_iterator, sizeof *twin);
    if (twin == NULL)
        return ERROR;
    memcpy(&twin->head + 1, &it->head + 1, sizeof *it - sizeof it->head);
    if (twin->set)
        (void)retain(twin->set);
    Value items = list_from_iterable(vm, from_object(twin));
    release(vm, twin);
    return iterator_reduced(vm, "iter", items, UNBOUND);
}

static const MethodDef iter_rows[] = {
    METHOD("__reduce__", set_iter_reduce, "",
           "Return state information for pickling."),
    ITER_ROWS,
    METHOD("__length_hint__", set_iter_hint, "",
           "Private method returning an estimate of len(list(it))."),
    METHODS_END,
};

bool set_init_classes(VM *vm)
{
    static const ClassDef set_def = {
        .id = C_set,
        .flags = CLS_IS_SET,
        .size = sizeof(Set),
        .ops = &set_ops,
        .methods = set_rows,
        .doc = "Build an unordered collection of unique elements.",
        .weak_offset = offsetof(Set, weakrefs),
    };
    static const ClassDef frozenset_def = {
        .id = C_frozenset,
        .flags = CLS_IS_SET,
        .size = sizeof(Set),
        .ops = &frozenset_ops,
        .methods = frozenset_rows,
        .doc = "Build an immutable unordered collection of unique elements.",
        .weak_offset = offsetof(Set, weakrefs),
    };
    static const ClassDef iter_def = {
        .id = C_set_iterator,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(SetIter),
        .ops = &iter_ops,
        .methods = iter_rows,
    };
    return class_define(vm, &set_def) && class_define(vm, &frozenset_def) &&
           class_define(vm, &iter_def);
}
