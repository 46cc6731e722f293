/* source_cache.c: see source_cache.h.
 *
 * A file is read whole when its first line is asked for, and kept with the
 * offsets of its lines.  What cannot be had is kept as an empty file, so that
 * it is tried once only.
 */
#include "vm/source_cache.h"

#include "base/utf8.h"
#include "object/error.h"
#include "object/list.h"
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

static void load_text(VM *vm, SourceFile *f, Value text)
{
    if (!is_exact(text, C_str))
        return;
    f->size = as_str(text)->size;
    f->text = heap_alloc(&vm->heap, f->size + 1, HEAP_RAW);
    if (f->text)
        memcpy(f->text, as_str(text)->data, f->size + 1);
}

static void load(VM *vm, SourceFile *f)
{
    if (str_is(f->name, "<string>")) {
        load_text(vm, f, vm->command);
    } else if (is_typed(f->name)) {
        load_text(vm, f, typed_text(vm, f->name));
    } else if (f->name->size > 0 && f->name->data[0] == '<') {
        f->text = import_stdlib_source(vm, f->name, &f->size);
    } else {
        Value pending = error_take(vm);
        f->text = import_read_file(vm, f->name->data, &f->size, false);
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
