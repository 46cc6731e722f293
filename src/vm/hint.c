/* hint.c: the line that a traceback ends with where an attribute is refused
 * by slots, for those who asked for hints:
 *
 *     hint: Point has slots x, y (points.py:2); did you mean 'x'?
 *
 * It says nothing that it is not sure of: nothing about objects with a dict,
 * built-in types, classes of the library and attributes that the class has;
 * and no place unless the source has a class of that name in that line.
 * traceback.c calls it behind each exception that it shows.
 */
#include "base/buffer.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/module.h"
#include "object/native.h"
#include "object/protocol.h"
#include "vm/binding.h"
#include "vm/traceback.h"

#include <limits.h>
#include <unistd.h>

enum {
    NAMES_SHOWN = 8, /* of one class */
    LINES_READ = 2000,
};

typedef struct Hint {
    VM *vm;
    Buf *out;
    SourceCache *cache;
    Class *cls; /* of the object */
    Str *name;  /* that was refused */
} Hint;

/* --- names as they are written -------------------------------------------- */

/* Past "_C" in _C__x, the private name __x of class C. */
static const char *unmangled(const Class *cls, const Str *name)
{
    const char *c = cls->name->data, *s = name->data;
    while (*c == '_')
        c++;
    size_t n = strlen(c);
    return n && *s == '_' && strncmp(s + 1, c, n) == 0 &&
                   strncmp(s + 1 + n, "__", 2) == 0
               ? s + 1 + n
               : s;
}

static size_t count_of(const Class *cls)
{
    return cls->slots == UNBOUND ? 0 : as_tuple(cls->slots)->count;
}

/* The names in the order of __slots__, as far as that still tells; the first
 * count_of(cls) of an owned list. */
static List *names_of(Hint *h, const Class *cls)
{
    VM *vm = h->vm;
    Value given = dict_find_str(vm, cls->dict, vm->names[N___slots__]);
    size_t n = 0, count = count_of(cls);
    if (given != UNBOUND && (is_tuple(vm, given) || is_list(vm, given) ||
                             is_dict(vm, given))) {
        Value all = list_from_iterable(vm, given);
        if (all == ERROR)
            return NULL;
        List *list = as_list(all);
        for (size_t i = 0; i < list->count; i++) {
            Value v = list->items[i];
            if (!is_str(vm, v) || str_is(as_str(v), "__dict__") ||
                str_is(as_str(v), "__weakref__"))
                continue;
            list->items[i] = list->items[n];
            list->items[n++] = v;
        }
        if (n == count)
            return list;
        release(vm, list);
    }
    Value all = list_from(vm, as_tuple(cls->slots)->items, count);
    return all == ERROR ? NULL : as_list(all);
}

/* --- where the class is --------------------------------------------------- */

/* The namespace of the module that a class says it is from; NULL. */
static Dict *module_of(VM *vm, const Class *cls)
{
    Value name = dict_find_str(vm, cls->dict, vm->names[N___module__]);
    Value module = name != UNBOUND && is_str(vm, name)
                       ? dict_find_str(vm, vm->modules, as_str(name))
                       : UNBOUND;
    return is_exact(module, C_module) ? module_dict(module) : NULL;
}

static bool is_name_char(char c)
{
    return c == '_' || (c >= '0' && c <= '9') ||
           (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c & 0x80;
}

/* Does the text begin with these words, blanks between them? */
static bool has_words(const char *s, size_t n, const char *word,
                      const char *next)
{
    size_t k = strlen(word);
    if (n < k || memcmp(s, word, k) != 0)
        return false;
    s += k, n -= k;
    if (!next)
        return n == 0 || !is_name_char(*s);
    size_t blanks = 0;
    while (blanks < n && (s[blanks] == ' ' || s[blanks] == '\t'))
        blanks++;
    return blanks && has_words(s + blanks, n - blanks, next, NULL);
}

/* The line of the class's statement of __slots__, or else of the class; 0:
 * the file has no such class there. */
static uint32_t line_of(Hint *h, const Class *cls, Str *file, uint32_t first)
{
    uint32_t found = 0;
    size_t margin = 0, least = SIZE_MAX;
    for (uint32_t line = first; line < first + LINES_READ; line++) {
        size_t n, indent = 0;
        const char *s = source_line(h->cache, file, line, &n);
        while (indent < n && (s[indent] == ' ' || s[indent] == '\t'))
            indent++;
        s += indent, n -= indent;
        if (n == 0 || *s == '#')
            continue;
        if (!found) {
            if (has_words(s, n, "class", cls->name->data)) {
                found = line;
                margin = indent;
            } else if (line == first && *s != '@') {
                return 0;
            }
        } else if (indent <= margin && *s != ')') {
            break;
        } else if (indent < least && has_words(s, n, "__slots__", NULL)) {
            found = line;
            least = indent;
        }
    }
    return found;
}

/* " (points.py:2)", where that can be had. */
static void put_place(Hint *h, const Class *cls)
{
    VM *vm = h->vm;
    Dict *module = module_of(vm, cls);
    Value file = module ? dict_find_str(vm, module, vm->names[N___file__])
                        : UNBOUND;
    Value first = dict_find_str(vm, cls->dict, vm->names[N___firstlineno__]);
    if (!is_exact(file, C_str) || !is_int(first) || as_small(first) <= 0 ||
        as_small(first) > INT_MAX)
        return;
    uint32_t line = line_of(h, cls, as_str(file), (uint32_t)as_small(first));
    if (line == 0)
        return;
    char here[PATH_MAX];
    const char *path = as_str(file)->data;
    if (getcwd(here, sizeof here)) {
        size_t n = strlen(here);
        if (strncmp(path, here, n) == 0 && path[n] == '/')
            path += n + 1;
    }
    buf_printf(h->out, " (%s:%u)", path, (unsigned)line);
}

/* --- the line ------------------------------------------------------------- */

static Class *class_at(const Class *cls, size_t i)
{
    return as(Class, cls->mro->items[i]);
}

/* "slots x, y of Base (points.py:2)" */
static void put_slots(Hint *h, const Class *cls)
{
    size_t count = count_of(cls);
    List *names = names_of(h, cls);
    if (!names)
        return;
    buf_printf(h->out, " slot%s ", count == 1 ? "" : "s");
    for (size_t i = 0; i < count; i++) {
        if (i == NAMES_SHOWN && count > NAMES_SHOWN + 1) {
            buf_printf(h->out, " and %zu more", count - i);
            break;
        }
        buf_printf(h->out, "%s%s", i ? ", " : "",
                   unmangled(cls, as_str(names->items[i])));
    }
    release(h->vm, names);
    if (cls != h->cls)
        buf_printf(h->out, " of %s", cls->name->data);
    put_place(h, cls);
}

/* What was meant: a private name, or one near by. */
static void put_meant(Hint *h)
{
    const char *wrong = unmangled(h->cls, h->name);
    const Class *owner = NULL;
    List *all = list_new(h->vm, 8);
    if (!all)
        return;
    for (size_t i = 0; i < h->cls->mro->count; i++) {
        const Class *cls = class_at(h->cls, i);
        for (size_t k = 0; k < count_of(cls); k++) {
            Value slot = as_tuple(cls->slots)->items[k];
            const char *written = unmangled(cls, as_str(slot));
            if (written != as_str(slot)->data && strcmp(written, wrong) == 0)
                owner = cls;
            if (!list_append(h->vm, all, slot))
                goto out;
        }
    }
    if (owner) {
        buf_printf(h->out, "; '%s' is private to %s", wrong,
                   owner->name->data);
        goto out;
    }
    Str *near = suggest_name(h->vm, h->name, all->items, all->count);
    if (near)
        buf_printf(h->out, "; did you mean '%s'?",
                   wrong == h->name->data ? near->data
                                          : unmangled(h->cls, near));
out:
    release(h->vm, all);
}

/* Are these the slots of a class of the program, and nothing else in it? */
static bool is_slotted(Hint *h)
{
    Class *cls = h->cls;
    if (!(cls->flags & CLS_HEAP) || cls->flags & CLS_HAS_DICT)
        return false;
    size_t count = 0;
    for (size_t i = 0; i < cls->mro->count; i++)
        count += count_of(class_at(cls, i));
    return count || class_builtin(cls)->id == C_object;
}

static bool is_of_library(VM *vm, const Class *cls)
{
    Dict *module = module_of(vm, cls);
    Value name = dict_find_str(vm, cls->dict, vm->names[N___module__]);
    return module && !str_is(as_str(name), "__main__") &&
           !str_is(as_str(name), "builtins") &&
           dict_find_str(vm, module, vm->names[N___file__]) == UNBOUND;
}

static void put_layout(Hint *h)
{
    size_t parts = 0;
    buf_printf(h->out, "hint: %s has", h->cls->name->data);
    for (size_t i = 0; i < h->cls->mro->count; i++) {
        const Class *cls = class_at(h->cls, i);
        if (!count_of(cls))
            continue;
        if (parts++)
            buf_puts(h->out, " and");
        put_slots(h, cls);
    }
    if (!parts) {
        buf_puts(h->out, " no slots");
        put_place(h, h->cls);
    }
}

/* Is this slot of obj without a value? */
static bool is_unset(VM *vm, Member *slot, Value obj)
{
    Value v = member_read(vm, slot, obj);
    if (v == ERROR)
        error_clear(vm);
    else
        decref(vm, v);
    return v == ERROR;
}

void hint_put(VM *vm, SourceCache *cache, Buf *out, Value exc)
{
    if (!class_is_subclass(class_of(vm, exc), vm->classes[C_AttributeError]))
        return;
    Exception *e = as_exception(exc);
    Value obj = e->fields[ATTRIBUTE_OBJ], name = e->fields[NAME_NAME];
    Value of = e->fields[ATTRIBUTE_CLASS];
    if (of != UNBOUND)
        name = e->fields[ATTRIBUTE_REFUSED];
    else if (obj != UNBOUND)
        of = from_object(class_of(vm, obj));
    if (of == UNBOUND || !is_exact(name, C_str))
        return;
    Hint h = {vm, out, cache, as(Class, incref(of)), as_str(incref(name))};
    Class *owner = NULL;
    Value has = class_lookup_where(vm, h.cls, h.name, &owner);
    if (is_of_library(vm, h.cls)) {
        /* not the program's to change */
    } else if (is_exact(has, C_member) && !as(Member, has)->def) {
        if (obj == UNBOUND || is_unset(vm, as(Member, has), obj)) {
            buf_printf(out, "hint: slot '%s' of %s",
                       unmangled(owner, h.name), owner->name->data);
            put_place(&h, owner);
            buf_puts(out, " is not set\n");
        }
    } else if (is_slotted(&h) && (has == UNBOUND || obj == UNBOUND)) {
        put_layout(&h);
        if (has == UNBOUND)
            put_meant(&h);
        else
            buf_printf(out, "; '%s' is a variable of class %s",
                       h.name->data, owner->name->data);
        buf_putc(out, '\n');
    }
    error_clear(vm);
    decref(vm, name);
    decref(vm, of);
}
