/* suggest.c: "Did you mean: 'x'?"
 *
 * The distance between two names counts 2 for each character put in, left out
 * or exchanged and 1 where only the case differs; a candidate is taken up to
 * a third of the characters of both.  (The costs and limits are those of
 * CPython's suggestions; the algorithm is Wagner and Fischer's with one row.)
 */
#include "base/buffer.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/protocol.h"
#include "vm/binding.h"
#include "vm/traceback.h"

enum {
    MOVE_COST = 2,
    CASE_COST = 1,
    MAX_NAME = 40,
    MAX_CANDIDATES = 750,
};

static int lower(char c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : (unsigned char)c;
}

static size_t exchange_cost(char a, char b)
{
    if (a == b)
        return 0;
    return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
}

/* Of two names; anything past limit when it would pass that. */
static size_t distance(const char *a, size_t na, const char *b, size_t nb,
                       size_t limit)
{
    while (na && nb && *a == *b) {
        a++, na--;
        b++, nb--;
    }
    while (na && nb && a[na - 1] == b[nb - 1]) {
        na--;
        nb--;
    }
    if (na == 0 || nb == 0)
        return (na + nb) * MOVE_COST;
    if (na > MAX_NAME || nb > MAX_NAME)
        return limit + 1;
    if (nb < na) {
        const char *s = a;
        size_t n = na;
        a = b, na = nb;
        b = s, nb = n;
    }
    if ((nb - na) * MOVE_COST > limit)
        return limit + 1;
    size_t row[MAX_NAME];
    for (size_t i = 0; i < na; i++)
        row[i] = (i + 1) * MOVE_COST;
    size_t result = 0;
    for (size_t j = 0; j < nb; j++) {
        size_t diagonal = j * MOVE_COST;
        size_t least = SIZE_MAX;
        result = diagonal + MOVE_COST;
        for (size_t i = 0; i < na; i++) {
            size_t exchanged = diagonal + exchange_cost(b[j], a[i]);
            size_t moved =
                (result < row[i] ? result : row[i]) + MOVE_COST;
            diagonal = row[i];
            result = exchanged < moved ? exchanged : moved;
            row[i] = result;
            if (result < least)
                least = result;
        }
        if (least > limit)
            return limit + 1;
    }
    return result;
}

/* The nearest so far among the candidates offered one by one. */
typedef struct Search {
    Str *wrong;
    Str *best; /* borrowed */
    size_t best_distance;
    size_t count;
} Search;

static void offer(Search *s, Value candidate)
{
    s->count++;
    if (!is_exact(candidate, C_str))
        return;
    Str *name = as_str(candidate);
    if (str_eq(name, s->wrong))
        return;
    size_t limit = ((size_t)s->wrong->size + name->size + 3) * MOVE_COST / 6;
    if (limit > s->best_distance - 1)
        limit = s->best_distance - 1;
    size_t d = distance(s->wrong->data, s->wrong->size, name->data,
                        name->size, limit);
    if (d <= limit) {
        s->best = name;
        s->best_distance = d;
    }
}

static Str *search_result(const Search *s)
{
    return s->count > MAX_CANDIDATES || s->wrong->size > MAX_NAME ? NULL
                                                                  : s->best;
}

static Search search_for(Str *wrong)
{
    return (Search){.wrong = wrong, .best_distance = SIZE_MAX};
}

Str *suggest_name(VM *vm, Str *wrong, const Value *names, size_t n)
{
    (void)vm;
    Search s = search_for(wrong);
    for (size_t i = 0; i < n; i++)
        offer(&s, names[i]);
    return search_result(&s);
}

static void offer_keys(Search *s, const Dict *d)
{
    uint32_t pos = 0;
    Value key, value;
    while (dict_next(d, &pos, &key, &value))
        offer(s, key);
}

/* Functions come first, as CPython's are: the first of equals is taken. */
static void offer_builtins(Search *s, const Dict *d)
{
    for (int functions = 1; functions >= 0; functions--) {
        uint32_t pos = 0;
        Value key, value;
        while (dict_next(d, &pos, &key, &value))
            if (is_exact(value, C_native) == functions)
                offer(s, key);
    }
}

/* --- what there was ------------------------------------------------------- */

static Traceback *innermost(Value exc)
{
    Value v = as_exception(exc)->traceback;
    if (v == UNBOUND)
        return NULL;
    Traceback *tb = as_traceback(v);
    while (tb->next)
        tb = tb->next;
    return tb;
}

static Value owned(Str *s)
{
    return s ? incref(from_object(s)) : UNBOUND;
}

static bool is_hidden(Value name)
{
    return is_exact(name, C_str) && as_str(name)->data[0] == '_';
}

/* The nearest of dir(obj). */
static Value among_attributes(VM *vm, Value obj, Str *wrong, bool hide)
{
    Str *name = str_intern_new(vm, "dir", 3);
    if (!name)
        return ERROR;
    Value fn = dict_find_str(vm, vm->builtins, name);
    release(vm, name);
    if (fn == UNBOUND)
        return UNBOUND;
    Value names = call(vm, fn, &obj, 1);
    if (names == ERROR)
        return ERROR;
    Value found = UNBOUND;
    if (is_list(vm, names)) {
        List *l = as_list(names);
        Search s = search_for(wrong);
        for (size_t i = 0; i < l->count; i++)
            if (!hide || !is_hidden(l->items[i]))
                offer(&s, l->items[i]);
        found = owned(search_result(&s));
    }
    decref(vm, names);
    return found;
}

static Value for_attribute(VM *vm, Value exc, Str *wrong)
{
    Value obj = as_exception(exc)->fields[ATTRIBUTE_OBJ];
    Traceback *tb = innermost(exc);
    bool inside = tb && tb->locals == TRUE; /* raised in its own method */
    bool hide = wrong->data[0] != '_' && !inside;
    return among_attributes(vm, obj == UNBOUND ? NONE : obj, wrong, hide);
}

static Value for_import(VM *vm, Value exc, Str *wrong)
{
    Value module = as_exception(exc)->fields[IMPORT_NAME];
    if (!is_exact(module, C_str))
        return UNBOUND;
    const char *text = as_str(module)->data;
    const char *dot = strchr(text, '.');
    Str *top = str_intern_new(vm, text,
                              dot ? (size_t)(dot - text)
                                  : as_str(module)->size);
    if (!top)
        return ERROR;
    Value found = dict_find_str(vm, vm->modules, top);
    release(vm, top);
    if (found == UNBOUND)
        return UNBOUND;
    incref(found);
    Value r = among_attributes(vm, found, wrong, wrong->data[0] != '_');
    decref(vm, found);
    return r;
}

/* A local of the frame by its number; UNBOUND: unset. */
static Value local_value(Traceback *tb, size_t i)
{
    Tuple *t = as_tuple(tb->locals);
    Value v = i < t->count ? t->items[i] : UNBOUND;
    return is_exact(v, C_cell) ? as(Cell, v)->value : v;
}

static Value local_name(Traceback *tb, size_t i)
{
    Code *code = as_function(tb->fn)->code;
    size_t n = code->varnames->count;
    return i < n ? code->varnames->items[i] : code->freevars->items[i - n];
}

static Value find_self(VM *vm, Traceback *tb)
{
    Value self = from_object(vm->names[N_self]);
    if (is_dict(vm, tb->locals))
        return dict_find_str(vm, as_dict(tb->locals), vm->names[N_self]);
    if (is_exact(tb->locals, C_tuple))
        for (size_t i = 0; i < as_tuple(tb->locals)->count; i++)
            if (local_name(tb, i) == self)
                return local_value(tb, i);
    return UNBOUND;
}

static Value for_name(VM *vm, Value exc, Str *wrong)
{
    Traceback *tb = innermost(exc);
    if (!tb)
        return UNBOUND;
    Value self = find_self(vm, tb);
    if (self != UNBOUND) {
        Value has = attr_find(vm, self, wrong);
        if (has == ERROR)
            return ERROR;
        decref(vm, has);
        if (has != UNBOUND)
            return str_format(vm, "self.%S", wrong);
    }
    Search s = search_for(wrong);
    if (is_dict(vm, tb->locals))
        offer_keys(&s, as_dict(tb->locals));
    else if (is_exact(tb->locals, C_tuple))
        for (size_t i = 0; i < as_tuple(tb->locals)->count; i++)
            if (local_value(tb, i) != UNBOUND)
                offer(&s, local_name(tb, i));
    offer_keys(&s, as_function(tb->fn)->globals);
    offer_builtins(&s, vm->builtins);
    return owned(search_result(&s));
}

static bool has_kind(VM *vm, Value exc, ClassId id)
{
    return class_is_subclass(class_of(vm, exc), vm->classes[id]);
}

/* The name that was meant: owned str, or UNBOUND; nothing is pending. */
static Value suggest_for(VM *vm, Value exc)
{
    Exception *e = as_exception(exc);
    Value (*how)(VM *, Value, Str *) = NULL;
    Value wrong = UNBOUND;
    if (has_kind(vm, exc, C_ImportError)) {
        wrong = e->fields[IMPORT_NAME_FROM];
        how = for_import;
    } else if (has_kind(vm, exc, C_NameError)) {
        wrong = e->fields[NAME_NAME];
        how = for_name;
    } else if (has_kind(vm, exc, C_AttributeError)) {
        wrong = e->fields[NAME_NAME];
        how = for_attribute;
    }
    if (!is_exact(wrong, C_str))
        return UNBOUND;
    incref(wrong);
    Value r = how(vm, exc, as_str(wrong));
    decref(vm, wrong);
    if (r != ERROR)
        return r;
    error_clear(vm);
    return UNBOUND;
}

static bool is_stdlib(const Str *name)
{
    static const char *const names[] = {
#define X(text) text,
#include "vm/stdlib_names.def"
    };
    size_t low = 0, high = sizeof names / sizeof *names;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name->data, names[middle]);
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

void suggest_put(VM *vm, Buf *out, Value exc, bool locals)
{
    bool about_name = has_kind(vm, exc, C_NameError);
    Value near = about_name && !locals ? UNBOUND : suggest_for(vm, exc);
    if (near != UNBOUND)
        buf_printf(out, ". Did you mean: '%s'?", as_str(near)->data);
    if (about_name) {
        Value name = as_exception(exc)->fields[NAME_NAME];
        if (is_exact(name, C_str) && is_stdlib(as_str(name)))
            buf_printf(out, "%s you forget to import '%s'?",
                       near != UNBOUND ? " Or did" : ". Did",
                       as_str(name)->data);
    }
    decref(vm, near);
}
