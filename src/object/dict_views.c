/* dict_views.c: what stands for a dict without being one: the views that
 * keys(), values() and items() give, their iterators in both directions, and
 * mappingproxy.
 *
 * A view is its dict and nothing more; one struct serves the three classes,
 * and one the six iterators: the class says which.  An iterator notices when
 * the number of keys has changed, or when it meets more keys than there were,
 * and fails; that is all CPython promises, and what it does.
 */
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/native.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/type.h"

/* --- iterators ----------------------------------------------------------- */

static bool is_backward(ClassId id)
{
    return id == C_dict_reversekeyiterator ||
           id == C_dict_reversevalueiterator ||
           id == C_dict_reverseitemiterator;
}

Value dict_iterator_new(VM *vm, Dict *d, ClassId id)
{
    DictIter *it = object_new(vm, id, sizeof(DictIter));
    if (it == NULL)
        return ERROR;
    it->dict = retain(d);
    it->pos = is_backward(id) ? d->used : 0;
    it->count = it->left = d->count;
    it->failed = false;
    return from_object(it);
}

static void iter_fini(VM *vm, Object *o)
{
    DictIter *it = (DictIter *)o;
    Dict *d = it->dict;
    it->dict = NULL;
    if (d != NULL)
        release(vm, d);
}

static void iter_traverse(Object *o, Visit visit, void *arg)
{
    DictIter *it = (DictIter *)o;
    if (it->dict != NULL)
        visit(from_object(it->dict), arg);
}

/* The entry an iterator stands at next, or NULL: at the end, or failed with
 * the exception pending. */
static const DictEntry *step(VM *vm, DictIter *it, bool backward)
{
    Dict *d = it->dict;
    const DictEntry *e = NULL;
    if (d == NULL)
        return NULL;
    if (it->failed || it->count != d->count) {
        it->failed = true;
        raise_error(vm, C_RuntimeError,
                    "dictionary changed size during iteration");
        return NULL;
    }
    if (backward) {
        if (it->pos > d->used)
            it->pos = d->used;
        while (it->pos > 0 && (e == NULL || e->key == UNBOUND))
            e = &d->entries[--it->pos];
    } else {
        while (it->pos < d->used && (e == NULL || e->key == UNBOUND))
            e = &d->entries[it->pos++];
    }
    if (e == NULL || e->key == UNBOUND) {
        iter_fini(vm, &it->head);
        return NULL;
    }
    if (it->left == 0 && !backward) {
        raise_error(vm, C_RuntimeError,
                    "dictionary keys changed during iteration");
        iter_fini(vm, &it->head);
        return NULL;
    }
    it->left--;
    return e;
}

static Value stopped(VM *vm)
{
    return error_pending(vm) ? ERROR : UNBOUND;
}

static Value pair_of(VM *vm, const DictEntry *e)
{
    Value pair[2] = {incref(e->key), incref(e->value)};
    return tuple_steal(vm, pair, 2);
}

static Value next_pair(VM *vm, Object *o, Value *pair)
{
    const DictEntry *e = step(vm, (DictIter *)o, false);
    if (e == NULL)
        return stopped(vm);
    pair[0] = incref(e->key);
    pair[1] = incref(e->value);
    return NONE;
}

#define NEXT(name, backward, result, two)                       \
    static Value name(VM *vm, Object *o)                        \
    {                                                           \
        const DictEntry *e = step(vm, (DictIter *)o, backward); \
        return e == NULL ? stopped(vm) : result;                \
    }                                                           \
    static const TypeOps name##_ops = {                         \
        .fini = iter_fini,                                      \
        .traverse = iter_traverse,                              \
        .clear = iter_fini,                                     \
        .next = name,                                           \
        .next_pair = two,                                       \
    };
NEXT(next_key, false, incref(e->key), NULL)
NEXT(next_value, false, incref(e->value), NULL)
NEXT(next_item, false, pair_of(vm, e), next_pair)
NEXT(previous_key, true, incref(e->key), NULL)
NEXT(previous_value, true, incref(e->value), NULL)
NEXT(previous_item, true, pair_of(vm, e), NULL)
#undef NEXT

static Value iter_hint(VM *vm, Value *args, int nargs)
{
    DictIter *it = as(DictIter, args[0]);
    if (it->dict == NULL || it->count != it->dict->count)
        return from_small(0);
    return from_small(it->left);
}

/* The items that are left, in a list: by a twin, so that none are lost. */
static Value iter_reduce(VM *vm, Value *args, int nargs)
{
    DictIter *it = as(DictIter, args[0]);
    DictIter *twin = object_new(vm, (ClassId)it->head.shape, sizeof *twin);
    if (twin == NULL)
        return ERROR;
    memcpy(&twin->head + 1, &it->head + 1, sizeof *it - sizeof it->head);
    if (twin->dict)
        (void)retain(twin->dict);
    Value items = list_from_iterable(vm, from_object(twin));
    release(vm, twin);
    return iterator_reduced(vm, "iter", items, UNBOUND);
}

static const MethodDef iter_rows[] = {
    METHOD("__reduce__", iter_reduce, "",
           "Return state information for pickling."),
    ITER_ROWS,
    METHOD("__length_hint__", iter_hint, "",
           "Private method returning an estimate of len(list(it))."),
    METHODS_END,
};

/* --- views: what all have ------------------------------------------------ */

Value dict_view_new(VM *vm, Dict *d, ClassId id)
{
    DictView *view = object_new(vm, id, sizeof(DictView));
    if (view == NULL)
        return ERROR;
    view->dict = retain(d);
    return from_object(view);
}

static Dict *dict_of(Value view)
{
    return as(DictView, view)->dict;
}

static void view_fini(VM *vm, Object *o)
{
    DictView *view = (DictView *)o;
    Dict *d = view->dict;
    view->dict = NULL;
    if (d != NULL)
        release(vm, d);
}

static void view_traverse(Object *o, Visit visit, void *arg)
{
    DictView *view = (DictView *)o;
    if (view->dict != NULL)
        visit(from_object(view->dict), arg);
}

static Value compare(VM *vm, CompareOp op, Value *args);

static const TypeOps view_ops = { /* no clear: the dict has one */
    .compare = compare,
    .fini = view_fini,
    .traverse = view_traverse,
};

static Value view_len(VM *vm, Value *args, int nargs)
{
    return from_small(dict_of(args[0])->count);
}

static Value view_mapping(VM *vm, Value *args, int nargs)
{
    return mappingproxy_new(vm, from_object(dict_of(args[0])));
}

static Value view_repr(VM *vm, Value *args, int nargs)
{
    int under_way = repr_enter(vm, args[0]);
    if (under_way != 0)
        return under_way < 0 ? ERROR : str_value(vm, "...", 3);
    Value result = ERROR, items = list_from_iterable(vm, args[0]);
    if (items != ERROR) {
        result = str_format(vm, "%T(%R)", args[0], items);
        decref(vm, items);
    }
    repr_leave(vm, args[0]);
    return result;
}

#define ITERATION(kind, forward, backward)                                     \
    static Value kind##_iter(VM *vm, Value *args, int nargs)                   \
    {                                                                          \
        return dict_iterator_new(vm, dict_of(args[0]), forward);               \
    }                                                                          \
    static Value kind##_reversed(VM *vm, Value *args, int nargs)               \
    {                                                                          \
        return dict_iterator_new(vm, dict_of(args[0]), backward);              \
    }
ITERATION(keys, C_dict_keyiterator, C_dict_reversekeyiterator)
ITERATION(values, C_dict_valueiterator, C_dict_reversevalueiterator)
ITERATION(items, C_dict_itemiterator, C_dict_reverseitemiterator)
#undef ITERATION

/* --- views of keys and items: sets --------------------------------------- */

static bool is_keys_view(Value v)
{
    return is_exact(v, C_dict_keys) || is_exact(v, C_odict_keys);
}

static bool is_setlike_view(Value v)
{
    return is_keys_view(v) || is_exact(v, C_dict_items) ||
           is_exact(v, C_odict_items);
}

static Value keys_contains(VM *vm, Value *args, int nargs)
{
    Value v = dict_find(vm, dict_of(args[0]), args[1]);
    return v == ERROR ? ERROR : from_bool(v != UNBOUND);
}

static Value items_contains(VM *vm, Value *args, int nargs)
{
    if (!is_tuple(vm, args[1]) || as_tuple(args[1])->count != 2)
        return FALSE;
    Tuple *pair = as_tuple(args[1]);
    Value v = dict_find(vm, dict_of(args[0]), pair->items[0]);
    if (v == UNBOUND || v == ERROR)
        return v == ERROR ? ERROR : FALSE;
    incref(v);
    int equal = value_equal(vm, v, pair->items[1]);
    decref(vm, v);
    return equal < 0 ? ERROR : from_bool(equal);
}

/* Walk one until an item's being in the other is not what is expected. */
typedef struct Search {
    Value container;
    bool expected, stopped;
} Search;

static bool as_expected(VM *vm, Value item, void *arg)
{
    Search *search = arg;
    int found = value_contains(vm, search->container, item);
    if (found < 0)
        return false;
    search->stopped = found != search->expected;
    return !search->stopped;
}

/* Are all items of one (expected) or none of them in the other?  1, 0, -1. */
static int search_all(VM *vm, Value walked, Value container, bool expected)
{
    Search search = {container, expected, false};
    if (value_each(vm, walked, as_expected, &search))
        return 1;
    return search.stopped ? 0 : -1;
}

static Value compare(VM *vm, CompareOp op, Value *args)
{
    Value a = args[0], b = args[1];
    if (!is_set(vm, b) && !is_setlike_view(b))
        return NOT_IMPLEMENTED;
    ptrdiff_t n = value_len(vm, a), m = value_len(vm, b);
    if (n < 0 || m < 0)
        return ERROR;
    int result = 0;
    switch (op) {
    case CMP_EQ:
    case CMP_NE:
        if (n == m)
            result = search_all(vm, a, b, true);
        if (op == CMP_NE && result >= 0)
            result = !result;
        break;
    case CMP_LT: result = n < m ? search_all(vm, a, b, true) : 0; break;
    case CMP_LE: result = n <= m ? search_all(vm, a, b, true) : 0; break;
    case CMP_GT: result = n > m ? search_all(vm, b, a, true) : 0; break;
    case CMP_GE: result = n >= m ? search_all(vm, b, a, true) : 0; break;
    }
    return result < 0 ? ERROR : from_bool(result);
}

static Value view_isdisjoint(VM *vm, Value *args, int nargs)
{
    Value a = args[0], b = args[1];
    if (a == b)
        return from_bool(dict_of(a)->count == 0);
    if (is_set(vm, b) || is_setlike_view(b)) {
        ptrdiff_t m = value_len(vm, b);
        if (m < 0)
            return ERROR;
        if (m > (ptrdiff_t)dict_of(a)->count) {
            a = args[1];
            b = args[0];
        }
    }
    int result = search_all(vm, b, a, false);
    return result < 0 ? ERROR : from_bool(result);
}

/* The left operand as a new set, changed by the right one. */
static Value changed(VM *vm, Value a, Value b,
                     bool (*change)(VM *vm, Set *s, Value other))
{
    if (is_keys_view(a))
        a = from_object(dict_of(a));
    Set *s = set_from(vm, C_set, a);
    if (s == NULL)
        return ERROR;
    if (!change(vm, s, b)) {
        release(vm, s);
        return ERROR;
    }
    return from_object(s);
}

typedef struct Common {
    Value view;
    Set *set;
} Common;

static bool keep_common(VM *vm, Value item, void *arg)
{
    Common *common = arg;
    int found = value_contains(vm, common->view, item);
    return found == 1 ? set_add(vm, common->set, item) : found == 0;
}

/* The items of the view, or of the other: the longer one is asked. */
static Value view_and(VM *vm, Value *args, int nargs)
{
    Value view = args[0], other = args[1];
    uint32_t n = dict_of(view)->count;
    if (is_exact(other, C_set) && n <= as_set(other)->count) {
        Set *s = set_intersect(vm, as_set(other), view);
        return s == NULL ? ERROR : from_object(s);
    }
    if (is_setlike_view(other) && dict_of(other)->count > n) {
        view = args[1];
        other = args[0];
    }
    Common common = {view, set_new(vm, C_set)};
    if (common.set == NULL)
        return ERROR;
    if (!value_each(vm, other, keep_common, &common)) {
        release(vm, common.set);
        return ERROR;
    }
    return from_object(common.set);
}

#define OPERATOR(name, change)                                                 \
    static Value view_##name(VM *vm, Value *args, int nargs)                   \
    {                                                                          \
        return changed(vm, args[0], args[1], change);                          \
    }                                                                          \
    static Value view_r##name(VM *vm, Value *args, int nargs)                  \
    {                                                                          \
        return changed(vm, args[1], args[0], change);                          \
    }
OPERATOR(or, set_update)
OPERATOR(sub, set_subtract)
OPERATOR(xor, set_toggle)
#undef OPERATOR

/* --- tables of the views ------------------------------------------------- */

#define VIEW_ROWS(kind)                                                        \
    METHOD("__repr__", view_repr, "", "Return repr(self)."),                   \
        METHOD("__iter__", kind##_iter, "", "Implement iter(self)."),          \
        METHOD("__len__", view_len, "", "Return len(self)."),                  \
        METHOD("__reversed__", kind##_reversed, "",                            \
               "Return an iterator over the view from last to first."),        \
        GETSET("mapping", view_mapping, NULL,                                  \
               "dictionary that this view refers to")

static const MethodDef set_rows[] = {
    NO_HASH,
    ROWS_OF(native_comparisons),
    METHOD("__or__", view_or, "value, /", "Return self|value."),
    METHOD("__ror__", view_ror, "value, /", "Return value|self."),
    METHOD("__and__", view_and, "value, /", "Return self&value."),
    METHOD("__rand__", view_and, "value, /", "Return value&self."),
    METHOD("__sub__", view_sub, "value, /", "Return self-value."),
    METHOD("__rsub__", view_rsub, "value, /", "Return value-self."),
    METHOD("__xor__", view_xor, "value, /", "Return self^value."),
    METHOD("__rxor__", view_rxor, "value, /", "Return value^self."),
    METHOD("isdisjoint", view_isdisjoint, "object, /",
           "Have the view and the given iterable no item in common?"),
    METHODS_END,
};

#define SET_ROWS(kind)                                                         \
    METHOD("__contains__", kind##_contains, "key, /",                          \
           "Return bool(key in self)."),                                       \
        ROWS_OF(set_rows)

static const MethodDef keys_rows[] = {VIEW_ROWS(keys), SET_ROWS(keys),
                                      METHODS_END};
static const MethodDef values_rows[] = {VIEW_ROWS(values), METHODS_END};
static const MethodDef items_rows[] = {VIEW_ROWS(items), SET_ROWS(items),
                                       METHODS_END};

/* --- mappingproxy -------------------------------------------------------- */

Value mappingproxy_new(VM *vm, Value mapping)
{
    MappingProxy *proxy = object_new(vm, C_mappingproxy, sizeof(MappingProxy));
    if (proxy == NULL)
        return ERROR;
    proxy->mapping = incref(mapping);
    return from_object(proxy);
}

static Value mapping_of(Value proxy)
{
    return as(MappingProxy, proxy)->mapping;
}

/* args: cls, mapping */
static Value proxy_make(VM *vm, Value *args, int nargs)
{
    Value fn = class_of(vm, args[1])->special[SP_GETITEM];
    bool of_deque = is_exact(fn, C_slot_wrapper) &&
                    as(Native, fn)->owner == vm->classes[C_deque];
    if (fn == 0 || of_deque || is_list(vm, args[1]) || is_tuple(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "mappingproxy() argument must be a mapping, not %T",
                           args[1]);
    return mappingproxy_new(vm, args[1]);
}

static void proxy_fini(VM *vm, Object *o)
{
    value_set(vm, &((MappingProxy *)o)->mapping, NONE);
}

static void proxy_traverse(Object *o, Visit visit, void *arg)
{
    visit(((MappingProxy *)o)->mapping, arg);
}

static Value proxy_len(VM *vm, Value *args, int nargs)
{
    ptrdiff_t n = value_len(vm, mapping_of(args[0]));
    return n < 0 ? ERROR : from_int64(vm, n);
}

static Value proxy_getitem(VM *vm, Value *args, int nargs)
{
    return value_getitem(vm, mapping_of(args[0]), args[1]);
}

static Value proxy_contains(VM *vm, Value *args, int nargs)
{
    int found = value_contains(vm, mapping_of(args[0]), args[1]);
    return found < 0 ? ERROR : from_bool(found);
}

static Value proxy_iter(VM *vm, Value *args, int nargs)
{
    return value_iter(vm, mapping_of(args[0]));
}

static Value proxy_reversed(VM *vm, Value *args, int nargs)
{
    return call_method(vm, mapping_of(args[0]), vm->specials[SP_REVERSED],
                       NULL, 0);
}

static Value proxy_repr(VM *vm, Value *args, int nargs)
{
    if (!c_stack_check(vm, " while getting the repr of an object"))
        return ERROR;
    return str_format(vm, "mappingproxy(%R)", mapping_of(args[0]));
}

static Value proxy_str(VM *vm, Value *args, int nargs)
{
    return value_str(vm, mapping_of(args[0]));
}

static Value proxy_hash(VM *vm, Value *args, int nargs)
{
    int64_t hash;
    if (!value_hash(vm, mapping_of(args[0]), &hash))
        return ERROR;
    return from_int64(vm, hash);
}

static Value proxy_compare(VM *vm, CompareOp op, Value *args)
{
    return value_compare(vm, op, mapping_of(args[0]), args[1]);
}

/* What an operand of | stands for. */
static Value bare(Value v)
{
    return is_exact(v, C_mappingproxy) ? mapping_of(v) : v;
}

static Value proxy_or(VM *vm, Value *args, int nargs)
{
    return value_binary(vm, SP_OR, bare(args[0]), bare(args[1]));
}

static Value proxy_ror(VM *vm, Value *args, int nargs)
{
    return value_binary(vm, SP_OR, bare(args[1]), bare(args[0]));
}

static Value proxy_ior(VM *vm, Value *args, int nargs)
{
    return raise_error(vm, C_TypeError,
                       "'|=' is not supported by %T; use '|' instead",
                       args[0]);
}

/* Call the mapping's method of this name. */
static Value forward(VM *vm, Value proxy, const char *name, const Value *args,
                     int nargs)
{
    Str *s = str_intern_new(vm, name, strlen(name));
    if (s == NULL)
        return ERROR;
    Value result = call_method(vm, mapping_of(proxy), s, args, nargs);
    release(vm, s);
    return result;
}

static Value proxy_get(VM *vm, Value *args, int nargs)
{
    return forward(vm, args[0], "get", args + 1, 2);
}

#define FORWARD(name)                                                          \
    static Value proxy_##name(VM *vm, Value *args, int nargs)                  \
    {                                                                          \
        return forward(vm, args[0], #name, NULL, 0);                           \
    }
FORWARD(keys)
FORWARD(values)
FORWARD(items)
FORWARD(copy)
#undef FORWARD

static const TypeOps proxy_ops = {
    .compare = proxy_compare,
    .fini = proxy_fini,
    .traverse = proxy_traverse,
};

static const MethodDef proxy_rows[] = {
    NEW(proxy_make, "cls, /, mapping"),
    METHOD("__repr__", proxy_repr, "", "Return repr(self)."),
    METHOD("__str__", proxy_str, "", "Return str(self)."),
    METHOD("__hash__", proxy_hash, "", "Return hash(self)."),
    ROWS_OF(native_comparisons),
    METHOD("__iter__", proxy_iter, "", "Implement iter(self)."),
    METHOD("__len__", proxy_len, "", "Return len(self)."),
    METHOD("__getitem__", proxy_getitem, "key, /", "Return self[key]."),
    METHOD("__contains__", proxy_contains, "key, /",
           "Return bool(key in self)."),
    METHOD("__or__", proxy_or, "value, /", "Return self|value."),
    METHOD("__ror__", proxy_ror, "value, /", "Return value|self."),
    METHOD("__ior__", proxy_ior, "value, /", "Return self|=value."),
    METHOD("__reversed__", proxy_reversed, "", "Return reversed(self)."),
    METHOD("get", proxy_get, "key, default=None, /",
           "Return the value for key if it is there, else default."),
    METHOD("keys", proxy_keys, "", "Return a view of the mapping's keys."),
    METHOD("values", proxy_values, "",
           "Return a view of the mapping's values."),
    METHOD("items", proxy_items, "", "Return a view of the mapping's items."),
    METHOD("copy", proxy_copy, "", "Return a copy of the mapping."),
    CLASS_METHOD("__class_getitem__", native_class_getitem, "object, /",
                 "Return mappingproxy[object], a generic alias."),
    METHODS_END,
};

/* --- definitions --------------------------------------------------------- */

bool dict_views_init_classes(VM *vm)
{
    enum { CLOSED = CLS_FINAL | CLS_NO_NEW };
    static const ClassDef defs[] = {
        {.id = C_dict_keys, .flags = CLOSED, .size = sizeof(DictView),
         .ops = &view_ops, .methods = keys_rows},
        {.id = C_dict_values, .flags = CLOSED, .size = sizeof(DictView),
         .ops = &view_ops, .methods = values_rows},
        {.id = C_dict_items, .flags = CLOSED, .size = sizeof(DictView),
         .ops = &view_ops, .methods = items_rows},
        {.id = C_dict_keyiterator, .flags = CLOSED, .size = sizeof(DictIter),
         .ops = &next_key_ops, .methods = iter_rows},
        {.id = C_dict_valueiterator, .flags = CLOSED, .size = sizeof(DictIter),
         .ops = &next_value_ops, .methods = iter_rows},
        {.id = C_dict_itemiterator, .flags = CLOSED, .size = sizeof(DictIter),
         .ops = &next_item_ops, .methods = iter_rows},
        {.id = C_dict_reversekeyiterator, .flags = CLOSED,
         .size = sizeof(DictIter), .ops = &previous_key_ops,
         .methods = iter_rows},
        {.id = C_dict_reversevalueiterator, .flags = CLOSED,
         .size = sizeof(DictIter), .ops = &previous_value_ops,
         .methods = iter_rows},
        {.id = C_dict_reverseitemiterator, .flags = CLOSED,
         .size = sizeof(DictIter), .ops = &previous_item_ops,
         .methods = iter_rows},
        {.id = C_mappingproxy, .flags = CLS_FINAL | CLS_MAPPING,
         .size = sizeof(MappingProxy), .ops = &proxy_ops,
         .methods = proxy_rows, .doc = "Read-only proxy of a mapping."},
    };
    for (size_t i = 0; i < sizeof defs / sizeof defs[0]; i++)
        if (!class_define(vm, &defs[i]))
            return false;
    return true;
}
