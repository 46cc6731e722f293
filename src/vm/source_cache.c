/* source_cache.c: see source_cache.h.
 *
 * A file is read whole when its first line is asked for, and kept with the
 * offsets of its lines.  What cannot be had is kept as an empty file, so that
 * it is tried once only.
 */
#include "vm/source_cache.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "compile/compile.h"
#include "object/dict.h"
#include "object/error.h"
#include "object/list.h"
#include "object/module.h"
#include "vm/import.h"

struct SourceFile {
    SourceFile *next;
    Str *name;       /* owned */
    char *text;      /* NULL: nothing to show */
    size_t size;
    uint32_t *lines; /* offsets of their beginnings */
    uint32_t count, capacity;
};

static bool add_line(VM *vm, SourceFile *f, size_t at)
{
    if (f->count == f->capacity) {
        uint32_t capacity = f->capacity ? 2 * f->capacity : 64;
        uint32_t *lines =
            heap_realloc(&vm->heap, f->lines, f->capacity * sizeof *lines,
                         capacity * sizeof *lines);
        if (!lines)
            return false;
        f->lines = lines;
        f->capacity = capacity;
    }
    f->lines[f->count++] = (uint32_t)at;
    return true;
}

/* "\n", "\r\n" and "\r" end a line. */
static void find_lines(VM *vm, SourceFile *f)
{
    if (f->size >= UINT32_MAX || !utf8_check(f->text, f->size, true,
                                             &(size_t){0}, NULL))
        return;
    size_t at = f->size >= 3 && memcmp(f->text, "\xEF\xBB\xBF", 3) == 0 ? 3
                                                                        : 0;
    while (at < f->size && add_line(vm, f, at)) {
        while (at < f->size && f->text[at] != '\n' && f->text[at] != '\r')
            at++;
        if (at + 1 < f->size && f->text[at] == '\r' && f->text[at + 1] == '\n')
            at++;
        at++;
    }
}

/* Statements of the prompt have the same name, each as an object of its own. */
static bool is_typed(const Str *name) { return str_is(name, "<stdin>"); }

bool source_keep_typed(VM *vm, Value name, Value text)
{
    List *kept = list_new(vm, 1);
    if (!kept)
        return false;
    Value pair = tuple_pack(vm, 2, name, text);
    bool ok = pair != ERROR && list_append(vm, kept, pair);
    decref(vm, pair);
    List *old = is_exact(vm->typed, C_list) ? as_list(vm->typed) : NULL;
    for (size_t i = 0; ok && old && i < old->count; i++)
        if (as_object(as_tuple(old->items[i])->items[0])->refs > 1)
            ok = list_append(vm, kept, old->items[i]);
    if (!ok) {
        release(vm, kept);
        return false;
    }
    value_set(vm, &vm->typed, from_object(kept));
    return true;
}

static Value typed_text(VM *vm, const Str *name)
{
    List *all = is_exact(vm->typed, C_list) ? as_list(vm->typed) : NULL;
    for (size_t i = 0; all && i < all->count; i++) {
        Tuple *t = as_tuple(all->items[i]);
        if (as_str(t->items[0]) == name)
            return t->items[1];
    }
    return UNBOUND;
}

static void load_bytes(VM *vm, SourceFile *f, const char *s, size_t n)
{
    f->size = n;
    f->text = n ? heap_alloc(&vm->heap, n + 1, HEAP_RAW) : NULL;
    if (f->text) {
        memcpy(f->text, s, n);
        f->text[n] = '\0';
    }
}

static void load_text(VM *vm, SourceFile *f, Value text)
{
    if (is_exact(text, C_str))
        load_bytes(vm, f, as_str(text)->data, as_str(text)->size);
}

/* d[key]: borrowed; UNBOUND where d is no dict. */
static Value item_of(VM *vm, Value d, const char *key)
{
    Str *name = is_dict(vm, d) ? str_intern_new(vm, key, strlen(key)) : NULL;
    Value v = name ? dict_find_str(vm, as_dict(d), name) : UNBOUND;
    if (name)
        release(vm, name);
    else
        error_clear(vm);
    return v;
}

/* What the program put into linecache.cache for a file that is none. */
static void load_cached(VM *vm, SourceFile *f)
{
    Value v = item_of(vm, from_object(vm->modules), "linecache");
    if (!is_exact(v, C_module))
        return;
    v = item_of(vm, item_of(vm, from_object(module_dict(v)), "cache"),
                f->name->data);
    if (!is_exact(v, C_tuple) || as_tuple(v)->count != 4 ||
        !is_exact(as_tuple(v)->items[2], C_list))
        return;
    const List *lines = as_list(as_tuple(v)->items[2]);
    Buf text;
    buf_init(&text, &vm->heap);
    for (size_t i = 0; i < lines->count; i++)
        if (is_str(vm, lines->items[i]))
            buf_put(&text, as_str(lines->items[i])->data,
                    as_str(lines->items[i])->size);
    load_bytes(vm, f, text.data, text.failed ? 0 : text.len);
    buf_fini(&text);
}

static void load(VM *vm, SourceFile *f)
{
    if (str_is(f->name, "<string>")) {
        load_text(vm, f, vm->command);
    } else if (is_typed(f->name)) {
        load_text(vm, f, typed_text(vm, f->name));
    } else if (f->name->size > 0 && f->name->data[0] == '<') {
        load_cached(vm, f);
        if (!f->text)
            f->text = import_stdlib_source(vm, f->name, &f->size, NULL);
    } else {
        Value pending = error_take(vm);
        f->text = import_read_file(vm, f->name->data, &f->size, false);
        size_t size = f->size;
        Value text = !f->text ? ERROR
                              : source_decode(vm, f->text, size, f->name, true);
        if (text != UNBOUND) { /* another encoding */
            if (f->text)
                mem_free(vm, f->text, size + 1);
            f->text = NULL;
            load_text(vm, f, text);
        }
        decref(vm, text);
        error_clear(vm);
        error_restore(vm, pending);
    }
    if (f->text)
        find_lines(vm, f);
}

static SourceFile *find(SourceCache *c, Str *name)
{
    for (SourceFile *f = c->files; f; f = f->next)
        if (f->name == name || (str_eq(f->name, name) && !is_typed(name)))
            return f;
    SourceFile *f = heap_alloc(&c->vm->heap, sizeof *f, HEAP_RAW);
    if (!f)
        return NULL;
    *f = (SourceFile){.next = c->files, .name = retain(name)};
    c->files = f;
    load(c->vm, f);
    return f;
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
}

const char *source_line(SourceCache *c, Str *filename, uint32_t line,
                        size_t *size)
{
    SourceFile *f = find(c, filename);
    *size = 0;
    if (!f || line == 0 || line > f->count)
        return "";
    size_t start = f->lines[line - 1];
    size_t end = line < f->count ? f->lines[line] : f->size;
    while (end > start && is_space(f->text[end - 1]))
        end--;
    *size = end - start;
    return f->text + start;
}

void source_fini(SourceCache *c)
{
    while (c->files) {
        SourceFile *f = c->files;
        c->files = f->next;
        if (f->text)
            heap_free(&c->vm->heap, f->text);
        if (f->lines)
            heap_free(&c->vm->heap, f->lines);
        release(c->vm, f->name);
        heap_free(&c->vm->heap, f);
    }
}
