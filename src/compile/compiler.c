/* compiler.c: the compiler's memory, its values and its errors.
 *
 * Every SyntaxError of the stages after the parser is raised here, with the
 * arguments that CPython's has: (message, (filename, line, offset, text, end
 * line, end offset)).  As there, offsets count bytes from 1, and the text is
 * given only for what came from a file; and an error about names (c->names) has
 * the place in its attributes but not in its args.
 */
#include <unistd.h>

#include "compile/compiler.h"

#include "object/exception.h"

void compile_no_memory(Compiler *c)
{
    if (!c->failed) {
        raise_memory(c->vm);
        c->failed = true;
    }
}

void *scratch(Compiler *c, size_t size)
{
    if (c->failed)
        return NULL;
    void *p = arena_alloc(c->arena, size);
    if (p == NULL)
        compile_no_memory(c);
    return p;
}

bool array_grow(Compiler *c, void **items, size_t size, uint32_t count,
                uint32_t *cap)
{
    uint32_t more = *cap != 0 ? *cap * 2 : 8;
    void *p = c->failed ? NULL : arena_take(c->arena, size * more);
    if (p == NULL) {
        compile_no_memory(c);
        return false;
    }
    if (count != 0)
        memcpy(p, *items, size * count);
    *items = p;
    *cap = more;
    return true;
}

Value keep(Compiler *c, Value v)
{
    if (v == ERROR) {
        c->failed = true;
        return ERROR;
    }
    if (!is_object(v))
        return v;
    bool ok = list_append(c->vm, c->values, v);
    decref(c->vm, v);
    if (!ok) {
        c->failed = true;
        return ERROR;
    }
    return v;
}

Str *name_str(Compiler *c, Name *name)
{
    if (c->failed)
        return NULL;
    if (name->slot == 0) {
        Str *s = str_intern_new(c->vm, name->text, name->len);
        if (s == NULL || keep(c, from_object(s)) == ERROR) {
            c->failed = true;
            return NULL;
        }
        name->slot = (uint32_t)c->values->count;
    }
    return as_str(c->values->items[name->slot - 1]);
}

/* --- nodes --------------------------------------------------------------- */

static uint32_t node_hash(const void *p)
{
    return (uint32_t)(((uintptr_t)p >> 3) * 0x9e3779b97f4a7c15u >> 32);
}

static void map_put(NodeMap *map, const void *key, uint64_t value)
{
    uint32_t i = node_hash(key) & map->mask;
    while (map->keys[i] != NULL && map->keys[i] != key)
        i = (i + 1) & map->mask;
    if (map->keys[i] == NULL)
        map->count++;
    map->keys[i] = key;
    map->values[i] = value;
}

void map_set(Compiler *c, NodeMap *map, const void *key, uint64_t value)
{
    if (c->failed)
        return;
    if (map->keys == NULL || map->count * 2 > map->mask) {
        NodeMap bigger = {.mask = map->keys ? map->mask * 2 + 1 : 31};
        bigger.keys = scratch(c, (bigger.mask + 1) * sizeof *bigger.keys);
        bigger.values = scratch(c, (bigger.mask + 1) * sizeof *bigger.values);
        if (c->failed)
            return;
        for (uint32_t i = 0; map->keys != NULL && i <= map->mask; i++)
            if (map->keys[i] != NULL)
                map_put(&bigger, map->keys[i], map->values[i]);
        *map = bigger;
    }
    map_put(map, key, value);
}

bool map_find(const NodeMap *map, const void *key, uint64_t *value)
{
    if (map->keys == NULL)
        return false;
    uint32_t i = node_hash(key) & map->mask;
    while (map->keys[i] != NULL) {
        if (map->keys[i] == key) {
            *value = map->values[i];
            return true;
        }
        i = (i + 1) & map->mask;
    }
    return false;
}

/* --- errors -------------------------------------------------------------- */

/* The source line with its newline; None for what is not from a file. */
static Value line_text(Compiler *c, uint32_t line)
{
    if (c->filename->data[0] == '<' || access(c->filename->data, R_OK) != 0)
        return NONE;
    const char *p = c->text, *end = c->text + c->size;
    for (uint32_t i = 1; i < line && p < end; i++) {
        const char *next = memchr(p, '\n', (size_t)(end - p));
        p = next != NULL ? next + 1 : end;
    }
    const char *stop = memchr(p, '\n', (size_t)(end - p));
    return str_value(c->vm, p, (size_t)((stop ? stop + 1 : end) - p));
}

void compile_error(Compiler *c, Span at, const char *format, ...)
{
    if (c->failed)
        return;
    c->failed = true;
    VM *vm = c->vm;
    va_list ap;
    va_start(ap, format);
    Value message = str_vformat(vm, format, ap);
    va_end(ap);
    Value text = message != ERROR ? line_text(c, at.line) : ERROR;
    Value details = ERROR;
    if (text != ERROR)
        details = tuple_pack(vm, 6, from_object(c->filename),
                             from_small(at.line), from_small(at.col + 1), text,
                             from_small(at.end_line),
                             at.end_col == UINT32_MAX
                                 ? NONE : from_small(at.end_col + 1));
    if (details != ERROR) {
        Value args[] = {message, details};
        Value e = exception_new(vm, vm->classes[C_SyntaxError], args, 2);
        Value alone = e != ERROR && c->names ? tuple_pack(vm, 1, message) : e;
        if (alone != ERROR && alone != e)
            value_set(vm, &as_exception(e)->args, alone);
        if (e != ERROR)
            raise_object(vm, e);
    }
    decref(vm, message);
    decref(vm, text);
    decref(vm, details);
}

void compile_warning(Compiler *c, Span at, const char *format, ...)
{
    if (c->failed)
        return;
    va_list ap;
    va_start(ap, format);
    Value message = str_vformat(c->vm, format, ap);
    va_end(ap);
    if (message == ERROR) {
        c->failed = true;
    } else if (!warn_syntax(c->vm, as_str(message)->data, c->filename,
                            (int)at.line)) {
        if (error_is(c->vm, C_SyntaxWarning)) { /* it was made an error */
            error_clear(c->vm);
            compile_error(c, at, "%V", message);
        }
        c->failed = true;
    }
    decref(c->vm, message);
}
