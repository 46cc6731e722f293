/* str.c: the str object itself: creation, the table of interned strings,
 * hashing, indexing, joining, comparing, repr.  Its methods are in
 * str_methods.c.
 *
 * Invariant: data holds size bytes of valid generalised UTF-8 and a NUL;
 * length is its number of code points; STR_ASCII is set exactly when the two
 * are equal.  Nothing changes after creation but the cached hash, the index
 * of offsets, and what str_append adds to a string that nobody else holds.
 *
 * The table of interned strings is open addressing with linear probing; it
 * is never more than two thirds full, and deletion moves entries back, so that
 * it needs no tombstones.
 */
#define _GNU_SOURCE
#include "object/str.h"

#include "base/buffer.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "object/error.h"
#include "object/str_case.h"
#include "object/text.h"

enum {
    TAIL_FROM = 128,  /* bytes from which a string gets a tail word */
    INDEX_STEP = 32,  /* code points between two entries of the index */
    GROW_FROM = 128,  /* bytes from which an append reserves more room */
    FIRST_INTERNED = 1024,
};

/* --- layout -------------------------------------------------------------- */

static size_t tail_offset(size_t size)
{
    return (sizeof(Str) + size + 1 + 7) & ~(size_t)7;
}

/* Bytes of the block of an exact str of so many bytes. */
static size_t block_size(size_t size)
{
    return size < TAIL_FROM ? sizeof(Str) + size + 1
                            : tail_offset(size) + sizeof(uint32_t *);
}

static uint32_t **index_place(Str *s)
{
    return (uint32_t **)((char *)s + tail_offset(s->size));
}

static size_t index_bytes(const Str *s)
{
    return ((size_t)s->length / INDEX_STEP + 1) * sizeof(uint32_t);
}

static inline void drop_index(VM *vm, Str *s)
{
    if (s->flags & STR_TAIL) {
        mem_free(vm, *index_place(s), index_bytes(s));
        *index_place(s) = NULL;
    }
}

static void set_header(Str *s, size_t size)
{
    s->hash = 0;
    s->flags = 0;
    s->size = (uint32_t)size;
    s->length = 0;
    s->data[size] = '\0';
}

/* The header of an exact str, whose block is of block_size. */
static inline void set_exact_header(Str *s, size_t size)
{
    set_header(s, size);
    if (size >= TAIL_FROM) {
        s->flags = STR_TAIL;
        *index_place(s) = NULL;
    }
}

static inline bool size_fits(VM *vm, size_t size)
{
    if (likely(size < UINT32_MAX - 64 && (size < HEAP_SMALL ||
                                          heap_has_room(&vm->heap, size))))
        return true;
    raise_memory(vm);
    return false;
}

/* The same, inlined where most strings are made. */
static inline Str *new_exact(VM *vm, size_t size)
{
    if (unlikely(!size_fits(vm, size)))
        return NULL;
    Str *s = heap_alloc(&vm->heap, block_size(size), HEAP_LEAF);
    if (unlikely(s == NULL)) {
        raise_memory(vm);
        return NULL;
    }
    s->head.refs = 1;
    s->head.shape = C_str;
    set_exact_header(s, size);
    return s;
}

Str *str_alloc(VM *vm, size_t size)
{
    return new_exact(vm, size);
}

Str *str_alloc_as(VM *vm, Class *cls, size_t size)
{
    if (cls == vm->classes[C_str])
        return str_alloc(vm, size);
    if (!size_fits(vm, size))
        return NULL;
    /* Behind the text there are the dict and weakref words: no tail. */
    Str *s = (Str *)instance_new(vm, cls, size + 1);
    if (s != NULL)
        set_header(s, size);
    return s;
}

/* All below 128?  Most strings are short and ASCII. */
static inline bool is_short_ascii(const char *p, size_t n)
{
    uint64_t bits = 0, word;
    if (n >= 8) { /* the last two words overlap */
        const char *last = p + n - 8;
        for (; p < last; p += 8) {
            memcpy(&word, p, 8);
            bits |= word;
        }
        memcpy(&word, last, 8);
        bits |= word;
    } else {
        for (; n > 0; n--)
            bits |= (unsigned char)*p++;
    }
    return (bits & UINT64_C(0x8080808080808080)) == 0;
}

Str *str_seal(Str *s)
{
    if (likely(s->size < 64 ? is_short_ascii(s->data, s->size)
                            : utf8_is_ascii(s->data, s->size))) {
        s->length = s->size;
        s->flags |= STR_ASCII;
        return s;
    }
    s->length = (uint32_t)utf8_count(s->data, s->size);
    return s;
}

static Str *new_copy(VM *vm, const char *text, size_t size)
{
    Str *s = new_exact(vm, size);
    if (unlikely(s == NULL))
        return NULL;
    text_copy(s->data, text, size);
    return str_seal(s);
}

Str *str_new(VM *vm, const char *text, size_t size)
{
    if (size == 0)
        return retain(vm->names[N_empty]);
    if (size == 1)
        return retain(vm->ascii_chars[(unsigned char)*text]);
    return new_copy(vm, text, size);
}

Value str_value(VM *vm, const char *text, size_t size)
{
    Str *s = str_new(vm, text, size);
    return likely(s != NULL) ? from_object(s) : ERROR;
}

Value str_ascii_value(VM *vm, const char *text, size_t size)
{
    if (size <= 1)
        return str_value(vm, text, size);
    Str *s = new_exact(vm, size);
    if (unlikely(s == NULL))
        return ERROR;
    text_copy(s->data, text, size);
    s->length = (uint32_t)size;
    s->flags |= STR_ASCII;
    return from_object(s);
}

Value str_from(VM *vm, const char *c_string)
{
    return str_value(vm, c_string, strlen(c_string));
}

Value str_from_char(VM *vm, uint32_t code)
{
    if (code < 128)
        return from_object(retain(vm->ascii_chars[code]));
    Str **cached = code < 256 ? &vm->latin_chars[code - 128] : NULL;
    if (cached != NULL && *cached != NULL)
        return from_object(retain(*cached));
    char text[UTF8_MAX];
    Str *s = new_copy(vm, text, utf8_encode(code, text));
    if (s == NULL)
        return ERROR;
    if (cached != NULL)
        *cached = retain(s);
    return from_object(s);
}

Value str_exact(VM *vm, Str *s)
{
    if (likely(s->head.shape == C_str))
        return from_object(retain(s));
    return str_value(vm, s->data, s->size);
}

Value str_from_buf(VM *vm, struct Buf *buf)
{
    Value v = buf->failed ? raise_memory(vm)
                          : str_value(vm, buf->data, buf->len);
    buf_fini(buf);
    return v;
}

void str_release(VM *vm, Object *o)
{
    Str *s = (Str *)o;
    if (s->flags & STR_INTERNED)
        str_intern_remove(vm, s);
    drop_index(vm, s);
}

size_t str_block_bytes(VM *vm, Object *o)
{
    Str *s = (Str *)o;
    size_t bytes = heap_size_of(o);
    if ((s->flags & STR_TAIL) && *index_place(s) != NULL)
        bytes += index_bytes(s);
    return bytes;
}

/* --- hashing and interning ----------------------------------------------- */

static inline uint32_t hash_text(const VM *vm, const char *text, size_t size)
{
    HashKey key = {vm->hash_seed[0], vm->hash_seed[1]};
    if (size == 0)
        return 0; /* as in CPython: for "" alone it is never kept */
    uint32_t hash = (uint32_t)hash_bytes(key, text, size);
    return hash != 0 ? hash : 1;
}

uint32_t str_hash_slow(VM *vm, Str *s)
{
    return s->hash = hash_text(vm, s->data, s->size);
}

/* The place of the equal string, or the free one where it belongs. */
static Str **find_interned(VM *vm, const char *text, size_t size,
                           uint32_t hash)
{
    uint32_t mask = vm->interned_cap - 1, i = hash & mask;
    for (;; i = (i + 1) & mask) {
        Str *s = vm->interned[i];
        if (s == NULL || (s->hash == hash && s->size == size &&
                          memcmp(s->data, text, size) == 0))
            return &vm->interned[i];
    }
}

static bool grow_interned(VM *vm)
{
    uint32_t old_cap = vm->interned_cap;
    uint32_t cap = old_cap ? old_cap * 2 : FIRST_INTERNED;
    Str **old = vm->interned;
    Str **table = mem_alloc(vm, cap * sizeof(Str *));
    if (table == NULL)
        return false;
    memset(table, 0, cap * sizeof(Str *));
    for (uint32_t i = 0; i < old_cap; i++) {
        if (old[i] == NULL)
            continue;
        uint32_t j = old[i]->hash & (cap - 1);
        while (table[j] != NULL)
            j = (j + 1) & (cap - 1);
        table[j] = old[i];
    }
    mem_free(vm, old, old_cap * sizeof(Str *));
    vm->interned = table;
    vm->interned_cap = cap;
    return true;
}

static bool has_interned_room(VM *vm)
{
    return (vm->interned_count + 1) * 3 <= vm->interned_cap * 2 ||
           grow_interned(vm);
}

static Str *enter(VM *vm, Str **place, Str *s, uint32_t hash)
{
    s->hash = hash;
    s->flags |= STR_INTERNED;
    vm->interned_count++;
    return *place = s;
}

Str *str_intern(VM *vm, Str *s)
{
    if (s->flags & STR_INTERNED)
        return s;
    Str *result = NULL;
    if (s->head.shape != C_str) {
        result = str_intern_new(vm, s->data, s->size);
    } else if (has_interned_room(vm)) {
        uint32_t hash = str_hash(vm, s);
        Str **place = find_interned(vm, s->data, s->size, hash);
        if (*place == NULL)
            return enter(vm, place, s, hash);
        result = retain(*place);
    }
    release(vm, s);
    return result;
}

Str *str_intern_new(VM *vm, const char *text, size_t size)
{
    if (!has_interned_room(vm))
        return NULL;
    uint32_t hash = hash_text(vm, text, size);
    Str **place = find_interned(vm, text, size, hash);
    if (*place != NULL)
        return retain(*place);
    Str *s = new_copy(vm, text, size);
    return s != NULL ? enter(vm, place, s, hash) : NULL;
}

void str_intern_remove(VM *vm, Str *s)
{
    if (vm->interned == NULL)
        return;
    Str **table = vm->interned;
    uint32_t mask = vm->interned_cap - 1, hole = s->hash & mask;
    while (table[hole] != s)
        hole = (hole + 1) & mask;
    vm->interned_count--;
    s->flags &= ~(uint32_t)STR_INTERNED;
    /* Close the gap: an entry may move back to the hole unless its own home
     * lies behind the hole. */
    for (uint32_t i = hole;;) {
        i = (i + 1) & mask;
        if (table[i] == NULL)
            break;
        uint32_t home = table[i]->hash & mask;
        if (((i - home) & mask) >= ((i - hole) & mask)) {
            table[hole] = table[i];
            hole = i;
        }
    }
    table[hole] = NULL;
}

static const char *const name_texts[N_COUNT] = {
#define NAME(id, text) [N_##id] = text,
#include "object/names.def"
};
static const char *const special_texts[SP_COUNT] = {
#define SPECIAL(id, text) [SP_##id] = text,
#include "object/specials.def"
};

bool str_init(VM *vm)
{
    for (int i = 0; i < 128; i++) {
        char c = (char)i;
        if ((vm->ascii_chars[i] = str_intern_new(vm, &c, 1)) == NULL)
            return false;
    }
    for (int i = 0; i < N_COUNT; i++) {
        const char *text = name_texts[i];
        vm->names[i] = str_intern_new(vm, text, strlen(text));
        if (vm->names[i] == NULL)
            return false;
    }
    for (int i = 0; i < SP_COUNT; i++) {
        const char *text = special_texts[i];
        vm->specials[i] = str_intern_new(vm, text, strlen(text));
        if (vm->specials[i] == NULL)
            return false;
        vm->specials[i]->flags |= (uint32_t)(i + 1) << STR_SPECIAL_SHIFT;
    }
    return true;
}

static void drop_all(VM *vm, Str **strings, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        Str *s = strings[i];
        strings[i] = NULL;
        if (s != NULL)
            release(vm, s);
    }
}

void str_fini(VM *vm)
{
    value_set(vm, &vm->empty_bytes, UNBOUND);
    drop_all(vm, vm->latin_chars, 128);
    drop_all(vm, vm->specials, SP_COUNT);
    drop_all(vm, vm->names, N_COUNT);
    drop_all(vm, vm->ascii_chars, 128);
    mem_free(vm, vm->interned, vm->interned_cap * sizeof(Str *));
    vm->interned = NULL;
    vm->interned_cap = vm->interned_count = 0;
}

/* --- comparing and searching --------------------------------------------- */

/* The bytes of two strs of this size.  Most are short. */
static inline bool same_bytes(const char *a, const char *b, size_t n)
{
    return n > 32 ? memcmp(a, b, n) == 0 : str_same_words(a, b, n);
}

bool str_eq_slow(const Str *a, const Str *b)
{
    return a->size == b->size &&
           (a->hash == b->hash || a->hash == 0 || b->hash == 0) &&
           same_bytes(a->data, b->data, a->size);
}

/* The order of the bytes is that of the code points: so UTF-8 is made. */
int str_compare(const Str *a, const Str *b)
{
    int order = memcmp(a->data, b->data, a->size < b->size ? a->size : b->size);
    return order != 0 ? order : (a->size > b->size) - (a->size < b->size);
}

ptrdiff_t str_find_bytes(const Str *s, const Str *needle, size_t from,
                         size_t to)
{
    if (to < from || to - from < needle->size)
        return -1;
    if (needle->size == 0)
        return (ptrdiff_t)from;
    const char *start = s->data + from;
    const char *found =
        needle->size == 1
            ? memchr(start, needle->data[0], to - from)
            : memmem(start, to - from, needle->data, needle->size);
    return found != NULL ? found - s->data : -1;
}

bool str_contains(const Str *s, const Str *needle)
{
    if (needle->size == 1 && s->size <= 16) { /* sooner than memchr */
        for (const char *p = s->data, *end = p + s->size; p < end; p++)
            if (*p == needle->data[0])
                return true;
        return false;
    }
    return str_find_bytes(s, needle, 0, s->size) >= 0;
}

/* --- code points and bytes ----------------------------------------------- */

/* The index: entry k is the offset of code point k * INDEX_STEP.  NULL where
 * there is no place or no memory for one; that is no error. */
static const uint32_t *offsets_of(VM *vm, Str *s)
{
    if (!(s->flags & STR_TAIL))
        return NULL;
    uint32_t **place = index_place(s);
    if (*place != NULL)
        return *place;
    uint32_t *index = heap_alloc(&vm->heap, index_bytes(s), HEAP_RAW);
    if (index == NULL)
        return NULL;
    const char *p = s->data;
    size_t n = s->length / INDEX_STEP + 1;
    for (size_t k = 0; k < n; k++) {
        index[k] = (uint32_t)(p - s->data);
        if (k + 1 < n)
            for (int i = 0; i < INDEX_STEP; i++)
                p += utf8_length(*p);
    }
    return *place = index;
}

size_t str_offset(VM *vm, Str *s, size_t i)
{
    if (s->flags & STR_ASCII)
        return i;
    if (i == s->length)
        return s->size;
    const uint32_t *index = i < INDEX_STEP ? NULL : offsets_of(vm, s);
    const char *p = s->data;
    if (index != NULL) {
        p += index[i / INDEX_STEP];
        i %= INDEX_STEP;
    }
    for (; i > 0; i--)
        p += utf8_length(*p);
    return (size_t)(p - s->data);
}

size_t str_position(const Str *s, size_t offset)
{
    return s->flags & STR_ASCII ? offset : utf8_count(s->data, offset);
}

Value str_index(VM *vm, Str *s, ptrdiff_t i)
{
    size_t at = str_offset(vm, s, (size_t)i);
    return str_from_char(vm, utf8_get(s->data + at));
}

/* Each step-th code point, count of them, from offset at. */
static void pick(const Str *s, size_t at, ptrdiff_t step, size_t count,
                 Buf *buf)
{
    const char *p = s->data + at;
    for (;;) {
        buf_put(buf, p, utf8_length(*p));
        if (--count == 0)
            return;
        for (ptrdiff_t i = 0; i < step; i++)
            p += utf8_length(*p);
        for (ptrdiff_t i = step; i < 0; i++)
            p = utf8_prev(p);
    }
}

Value str_slice(VM *vm, Str *s, ptrdiff_t start, ptrdiff_t step,
                ptrdiff_t count)
{
    if (count <= 0)
        return str_value(vm, "", 0);
    if (step == 1 && (uint32_t)count == s->length)
        return str_exact(vm, s);
    size_t at = str_offset(vm, s, (size_t)start);
    if (step == 1) {
        size_t end = str_offset(vm, s, (size_t)(start + count));
        return str_value(vm, s->data + at, end - at);
    }
    if (!(s->flags & STR_ASCII)) {
        Buf buf;
        buf_init(&buf, &vm->heap);
        pick(s, at, step, (size_t)count, &buf);
        return str_from_buf(vm, &buf);
    }
    if (count == 1)
        return str_index(vm, s, start);
    Str *result = str_alloc(vm, (size_t)count);
    if (result == NULL)
        return ERROR;
    for (ptrdiff_t i = 0; i < count; i++, start += step)
        result->data[i] = s->data[start];
    return from_object(str_seal(result));
}

/* --- putting together ---------------------------------------------------- */

static void set_length(Str *s, size_t length)
{
    s->length = (uint32_t)length;
    if (length == s->size)
        s->flags |= STR_ASCII;
    else
        s->flags &= ~(uint32_t)STR_ASCII;
}

Value str_concat(VM *vm, Str *a, Str *b)
{
    if (a->size == 0)
        return str_exact(vm, b);
    if (b->size == 0)
        return str_exact(vm, a);
    Str *s = str_alloc(vm, (size_t)a->size + b->size);
    if (s == NULL)
        return ERROR;
    memcpy(s->data, a->data, a->size);
    memcpy(s->data + a->size, b->data, b->size);
    set_length(s, (size_t)a->length + b->length);
    return from_object(s);
}

/* Bytes that the block of s can hold in all. */
static size_t capacity_of(const Str *s)
{
    const SlabHeader *slab = heap_slab_of(s);
    return slab->cell != 0 ? slab->cell : slab->size;
}

/* s with size bytes, the new ones uninitialised, and room to grow.  Steals s;
 * NULL with the exception pending. */
static Str *enlarge(VM *vm, Str *s, size_t size)
{
    size_t needed = block_size(size);
    size_t extra = size / 4 + 32;
    Str *larger = NULL;
    if (size_fits(vm, size)) {
        /* Near the limit, no more than is needed. */
        if (!heap_has_room(&vm->heap, needed + extra))
            extra = 0;
        larger = object_new_leaf(vm, C_str, needed + extra);
    }
    if (larger != NULL) {
        set_exact_header(larger, size);
        memcpy(larger->data, s->data, s->size);
    }
    release(vm, s);
    return larger;
}

Value str_append(VM *vm, Value a, Str *b)
{
    Str *s = as_str(a);
    size_t old = s->size, size = old + b->size;
    if (s->head.refs != 1 || s->head.shape != C_str || s == b ||
        (s->flags & STR_INTERNED) || b->size == 0 || size < GROW_FROM) {
        Value v = str_concat(vm, s, b);
        decref(vm, a);
        return v;
    }
    size_t length = (size_t)s->length + b->length;
    if (size < UINT32_MAX - 64 && block_size(size) <= capacity_of(s)) {
        drop_index(vm, s);
        set_exact_header(s, size);
    } else if ((s = enlarge(vm, s, size)) == NULL) {
        return ERROR;
    }
    memcpy(s->data + old, b->data, b->size);
    set_length(s, length);
    return from_object(s);
}

Value str_join_values(VM *vm, const Value *parts, int n)
{
    if (n == 1)
        return str_exact(vm, as_str(parts[0]));
    size_t size = 0, length = 0;
    for (int i = 0; i < n; i++) {
        size += as_str(parts[i])->size;
        length += as_str(parts[i])->length;
    }
    if (size == 0)
        return str_value(vm, "", 0);
    Str *s = str_alloc(vm, size);
    if (s == NULL)
        return ERROR;
    char *to = s->data;
    for (int i = 0; i < n; i++) {
        memcpy(to, as_str(parts[i])->data, as_str(parts[i])->size);
        to += as_str(parts[i])->size;
    }
    set_length(s, length);
    return from_object(s);
}

/* --- repr ---------------------------------------------------------------- */

void text_put_escape(Buf *buf, uint32_t code)
{
    const char *format = code < 0x100     ? "\\x%02x"
                         : code < 0x10000 ? "\\u%04x"
                                          : "\\U%08x";
    buf_printf(buf, format, (unsigned)code);
}

static void put_repr_char(Buf *buf, uint32_t code, char quote)
{
    switch (code) {
    case '\n': buf_puts(buf, "\\n"); return;
    case '\r': buf_puts(buf, "\\r"); return;
    case '\t': buf_puts(buf, "\\t"); return;
    }
    if (code == (unsigned char)quote || code == '\\') {
        buf_putc(buf, '\\');
        buf_putc(buf, (char)code);
    } else if (char_is_printable(code)) {
        buf_put_utf8(buf, code);
    } else {
        text_put_escape(buf, code);
    }
}

Value str_repr(VM *vm, const Str *s)
{
    bool single = memchr(s->data, '\'', s->size) != NULL;
    bool both = single && memchr(s->data, '"', s->size) != NULL;
    char quote = single && !both ? '"' : '\'';
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_putc(&buf, quote);
    const char *p = s->data, *end = p + s->size;
    while (p < end) {
        const char *plain = p;
        while (p < end && *p >= ' ' && *p < 127 && *p != quote && *p != '\\')
            p++;
        buf_put(&buf, plain, (size_t)(p - plain));
        if (p < end)
            put_repr_char(&buf, utf8_next(&p), quote);
    }
    buf_putc(&buf, quote);
    return str_from_buf(vm, &buf);
}

bool str_is_identifier(const Str *s)
{
    const char *p = s->data, *end = p + s->size;
    if (p == end || !char_is_identifier_start(utf8_next(&p)))
        return false;
    while (p < end)
        if (!char_is_identifier_part(utf8_next(&p)))
            return false;
    return true;
}
