/* memory_io.c: io.StringIO and io.BytesIO: files in memory.
 *
 * One struct serves both; of a BytesIO a character is a byte.  The text is
 * UTF-8, so the position is kept twice: pos in characters, and at, the same
 * place in bytes.  Invariant: at belongs to pos, or, where pos is past the
 * end, at == size.  While length == size all characters are single bytes.
 */
#include "base/utf8.h"
#include "modules/file.h"
#include "modules/memory_io.h"
#include "modules/module.h"
#include "object/descriptor.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"
#include "object/str.h"
#include "object/type.h"

typedef struct MemoryFile {
    Object head;
    char *data; /* NULL while capacity is 0 */
    size_t size, capacity, length;
    size_t pos, at;
    size_t exports; /* views that forbid to change the contents' place */
    bool text, closed;
    uint8_t newline; /* Newline */
    uint8_t seen;    /* SAW_ */
    Value dict, weakrefs;
} MemoryFile;
#define as_memory(v) as(MemoryFile, v)

static bool check_open(VM *vm, MemoryFile *m)
{
    if (m->closed)
        raise_error(vm, C_ValueError, m->text ? "I/O operation on closed file"
                                              : "I/O operation on closed "
                                                "file.");
    return !m->closed;
}

/* The byte at which the character n further on from byte at begins. */
static size_t forward(const MemoryFile *m, size_t at, size_t n)
{
    if (m->length == m->size)
        return m->size - at < n ? m->size : at + n;
    while (n-- > 0 && at < m->size)
        at += utf8_length(m->data[at]);
    return at;
}

static void set_position(MemoryFile *m, size_t pos)
{
    if (pos >= m->length)
        m->at = m->size;
    else if (pos >= m->pos)
        m->at = forward(m, m->at, pos - m->pos);
    else
        m->at = forward(m, 0, pos);
    m->pos = pos;
}

static bool reserve(VM *vm, MemoryFile *m, size_t size)
{
    if (size <= m->capacity)
        return true;
    size_t capacity = m->capacity + m->capacity / 2 + 32;
    if (capacity < size)
        capacity = size;
    char *data = mem_realloc(vm, m->data, m->capacity, capacity);
    if (!data)
        return false;
    m->data = data;
    m->capacity = capacity;
    return true;
}

/* Put bytes that are so many characters at the position, over what is there;
 * what lies between the end and the position is filled with zeros. */
static bool put_bytes(VM *vm, MemoryFile *m, const char *data, size_t size,
                      size_t chars)
{
    if (chars == 0)
        return true;
    size_t gap = m->pos > m->length ? m->pos - m->length : 0;
    if (size > SIZE_MAX / 4 || gap > SIZE_MAX / 4 - m->size) {
        raise_error(vm, C_OverflowError, "new position too large");
        return false;
    }
    size_t covered = forward(m, m->at, chars) - m->at;
    size_t gone = m->length > m->pos ? m->length - m->pos : 0;
    if (gone > chars)
        gone = chars;
    if (!reserve(vm, m, m->size + gap + size - covered))
        return false;
    memset(m->data + m->size, 0, gap);
    m->size += gap;
    m->length += gap;
    m->at += gap;
    memmove(m->data + m->at + size, m->data + m->at + covered,
            m->size - m->at - covered);
    memcpy(m->data + m->at, data, size);
    m->size += size - covered;
    m->length += chars - gone;
    m->at += size;
    m->pos += chars;
    return true;
}

/* --- text ---------------------------------------------------------------- */

/* Note the ends of lines; translate: make each of them "\n" in out. */
static void look_at_ends(MemoryFile *m, const Str *s, Buf *out)
{
    const char *p = s->data, *end = p + s->size;
    for (; p < end; p++) {
        if (*p == '\r') {
            bool pair = p + 1 < end && p[1] == '\n';
            m->seen |= pair ? SAW_CRLF : SAW_CR;
            p += pair;
        } else if (*p == '\n') {
            m->seen |= SAW_LF;
        } else {
            if (out)
                buf_putc(out, *p);
            continue;
        }
        if (out)
            buf_putc(out, '\n');
    }
}

static bool write_str(VM *vm, MemoryFile *m, const Str *s)
{
    if (m->newline == NL_LF)
        return put_bytes(vm, m, s->data, s->size, s->length);
    if (m->newline == NL_KEEP) {
        look_at_ends(m, s, NULL);
        return put_bytes(vm, m, s->data, s->size, s->length);
    }
    Buf out;
    buf_init(&out, &vm->heap);
    if (m->newline == NL_UNIVERSAL)
        look_at_ends(m, s, &out);
    else
        for (const char *p = s->data, *end = p + s->size; p < end; p++) {
            if (*p == '\n')
                buf_puts(&out, m->newline == NL_CR ? "\r" : "\r\n");
            else
                buf_putc(&out, *p);
        }
    bool ok = out.failed ? (raise_memory(vm), false)
                         : out.len == 0 ||
                               put_bytes(vm, m, out.data, out.len,
                                         utf8_count(out.data, out.len));
    buf_fini(&out);
    return ok;
}

bool memory_write_text(VM *vm, Value file, Str *s)
{
    return check_open(vm, as_memory(file)) &&
           write_str(vm, as_memory(file), s);
}

static bool set_newline(VM *vm, MemoryFile *m, Value v)
{
    static const char *const texts[] = {"", "\n", "\r", "\r\n"};
    m->newline = NL_UNIVERSAL;
    if (v == NONE)
        return true;
    if (!is_str(vm, v)) {
        raise_error(vm, C_TypeError, "newline must be str or None, not %T",
                    v);
        return false;
    }
    for (int i = 0; i < 4; i++)
        if (str_is(as_str(v), texts[i])) {
            m->newline = (uint8_t)(NL_KEEP + i);
            return true;
        }
    raise_error(vm, C_ValueError, "illegal newline value: %R", v);
    return false;
}

/* --- life ---------------------------------------------------------------- */

static Value make(VM *vm, Value *args, bool text)
{
    MemoryFile *m = (MemoryFile *)instance_new(vm, as(Class, args[0]), 0);
    if (!m)
        return ERROR;
    m->text = text;
    m->newline = NL_LF;
    return from_object(m);
}

static NATIVE(string_new) { return make(vm, args, true); }
static NATIVE(bytes_new_row) { return make(vm, args, false); }

static void empty(VM *vm, MemoryFile *m)
{
    char *data = m->data;
    size_t capacity = m->capacity;
    m->data = NULL;
    m->size = m->capacity = m->length = m->pos = m->at = 0;
    if (data)
        mem_free(vm, data, capacity);
}

static void fini(VM *vm, Object *o)
{
    MemoryFile *m = (MemoryFile *)o;
    empty(vm, m);
    decref(vm, m->dict);
}

static void traverse(Object *o, Visit visit, void *arg)
{
    visit(((MemoryFile *)o)->dict, arg);
}

static void clear(VM *vm, Object *o)
{
    value_set(vm, &((MemoryFile *)o)->dict, UNBOUND);
}

static size_t block_size(VM *vm, Object *o)
{
    return shape_of_object(vm, o)->size + ((MemoryFile *)o)->capacity;
}

/* args: self, initial_value, newline */
static NATIVE(string_init)
{
    MemoryFile *m = as_memory(args[0]);
    if (!set_newline(vm, m, args[2]))
        return ERROR;
    if (args[1] != NONE && !is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "initial_value must be str or None, not %T",
                           args[1]);
    empty(vm, m);
    m->seen = 0;
    if (args[1] != NONE && !write_str(vm, m, as_str(args[1])))
        return ERROR;
    m->closed = false;
    set_position(m, 0);
    return NONE;
}

/* write(v), or the start with it: how many bytes, -1. */
static ptrdiff_t put_argument(VM *vm, MemoryFile *m, Value v, bool anew)
{
    Text text;
    if (!buffer_check_exports(vm, m->exports))
        return -1;
    Value lent = buffer_lend(vm, v, BUFFER_CONTIG_RO, &text);
    if (lent == UNBOUND)
        raise_error(vm, C_TypeError,
                    "a bytes-like object is required, not '%T'", v);
    bool ok = lent != UNBOUND && lent != ERROR &&
              buffer_check_exports(vm, m->exports);
    if (ok && anew)
        empty(vm, m);
    ok = ok && put_bytes(vm, m, text.data, text.size, text.size);
    decref(vm, lent);
    return ok ? (ptrdiff_t)text.size : -1;
}

static NATIVE(bytes_init)
{
    MemoryFile *m = as_memory(args[0]);
    Value source = args[1] == NONE ? vm->empty_bytes : args[1];
    m->size = m->length = m->pos = m->at = 0; /* even if it fails */
    if (put_argument(vm, m, source, true) < 0)
        return ERROR;
    m->closed = false;
    set_position(m, 0);
    return NONE;
}

/* --- reading ------------------------------------------------------------- */

/* The bytes up to there; the position moves. */
static Value take(VM *vm, MemoryFile *m, size_t to)
{
    const char *data = m->data ? m->data + m->at : "";
    size_t n = to - m->at;
    Value r = !m->text ? bytes_value(vm, data, n)
              : m->length == m->size ? str_ascii_value(vm, data, n)
                                     : str_value(vm, data, n);
    if (r != ERROR) {
        m->pos += m->text && r != ERROR ? as_str(r)->length : n;
        m->at = to;
    }
    return r;
}

static bool size_argument(VM *vm, Value v, ptrdiff_t *out)
{
    *out = -1;
    if (v == NONE)
        return true;
    if (!is_integer(vm, v) && !class_of(vm, v)->special[SP_INDEX]) {
        raise_error(vm, C_TypeError,
                    "argument should be integer or None, not '%T'", v);
        return false;
    }
    return value_as_index(vm, v, out, false);
}

static NATIVE(read_method)
{
    MemoryFile *m = as_memory(args[0]);
    ptrdiff_t n;
    if (!size_argument(vm, args[1], &n) || !check_open(vm, m))
        return ERROR;
    return take(vm, m, n < 0 ? m->size : forward(m, m->at, (size_t)n));
}

/* Where the line that begins at the position ends. */
static size_t line_end(const MemoryFile *m)
{
    const char *start = m->data + m->at, *end = m->data + m->size, *p;
    size_t rest = m->size - m->at;
    if (rest == 0)
        return m->size;
    if (m->newline == NL_CRLF) {
        for (p = start; (p = memchr(p, '\r', (size_t)(end - p))); p++)
            if (p + 1 < end && p[1] == '\n')
                return (size_t)(p - m->data) + 2;
        return m->size;
    }
    p = memchr(start, m->newline == NL_CR ? '\r' : '\n', rest);
    if (m->newline == NL_KEEP) {
        const char *cr = memchr(start, '\r',
                                p ? (size_t)(p - start) : rest);
        if (cr)
            p = cr + (cr + 1 < end && cr[1] == '\n');
    }
    return p ? (size_t)(p - m->data) + 1 : m->size;
}

static Value next_line(VM *vm, MemoryFile *m, ptrdiff_t limit)
{
    size_t to = line_end(m);
    if (limit >= 0) {
        size_t most = forward(m, m->at, (size_t)limit);
        if (to > most)
            to = most;
    }
    return take(vm, m, to);
}

static NATIVE(readline_method)
{
    MemoryFile *m = as_memory(args[0]);
    ptrdiff_t n;
    if (!size_argument(vm, args[1], &n) || !check_open(vm, m))
        return ERROR;
    return next_line(vm, m, n);
}

/* The file itself, if it is open. */
static NATIVE(self_method)
{
    if (as_memory(args[0])->closed)
        return raise_error(vm, C_ValueError, "I/O operation on closed file.");
    return incref(args[0]);
}

static NATIVE(readlines_method)
{
    MemoryFile *m = as_memory(args[0]);
    ptrdiff_t hint;
    if (m->closed && (!m->text || size_argument(vm, args[1], &hint)))
        return self_method(vm, args, 1);
    if (!m->text && args[1] != NONE && !is_integer(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "integer argument expected, got '%T'", args[1]);
    if (!size_argument(vm, args[1], &hint) || !check_open(vm, m))
        return ERROR;
    List *lines = list_new(vm, 0);
    size_t start = m->pos;
    while (lines && m->at < m->size) {
        Value line = next_line(vm, m, -1);
        bool ok = line != ERROR && list_append(vm, lines, line);
        decref(vm, line);
        if (!ok) {
            release(vm, lines);
            return ERROR;
        }
        if (hint > 0 && m->pos - start >= (size_t)hint + m->text)
            break;
    }
    return lines ? from_object(lines) : ERROR;
}

/* A subclass's own readline() gives the lines. */
static Value memory_next(VM *vm, Object *o)
{
    MemoryFile *m = (MemoryFile *)o;
    Value line = ERROR;
    if (!check_open(vm, m))
        return ERROR;
    if (class_of_object(vm, o)->flags & CLS_HEAP && m->text)
        line = call_method(vm, from_object(o), vm->names[N_readline], NULL, 0);
    else
        line = next_line(vm, m, -1);
    if (line == ERROR)
        return ERROR;
    if (is_str(vm, line) ? as_str(line)->size == 0
                         : is_bytes(vm, line) && as_bytes(line)->size == 0) {
        decref(vm, line);
        return UNBOUND;
    }
    return line;
}

static Value read_into(VM *vm, Value *args, const char *method)
{
    MemoryFile *m = as_memory(args[0]);
    Memory room;
    Value to = arg_room(vm, method, args[1], &room);
    if (to == ERROR)
        return ERROR;
    bool open = check_open(vm, m);
    size_t n = open ? m->size - m->at : 0;
    if (n > room.size)
        n = room.size;
    if (n > 0)
        memmove(room.data, m->data + m->at, n);
    m->at += n;
    m->pos += n;
    decref(vm, to);
    return open ? from_small((int64_t)n) : ERROR;
}

static NATIVE(readinto_method) { return read_into(vm, args, "readinto"); }
static NATIVE(readinto1_method) { return read_into(vm, args, "readinto1"); }

static NATIVE(getvalue_method)
{
    MemoryFile *m = as_memory(args[0]);
    const char *data = m->data ? m->data : "";
    if (!check_open(vm, m))
        return ERROR;
    return !m->text               ? bytes_value(vm, data, m->size)
           : m->length == m->size ? str_ascii_value(vm, data, m->size)
                                  : str_value(vm, data, m->size);
}

/* --- writing ------------------------------------------------------------- */

static NATIVE(string_write)
{
    MemoryFile *m = as_memory(args[0]);
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "string argument expected, got '%T'", args[1]);
    if (!check_open(vm, m) || !write_str(vm, m, as_str(args[1])))
        return ERROR;
    return from_small(as_str(args[1])->length);
}

static NATIVE(bytes_write)
{
    MemoryFile *m = as_memory(args[0]);
    ptrdiff_t n = check_open(vm, m) ? put_argument(vm, m, args[1], false) : -1;
    return n < 0 ? ERROR : from_small(n);
}

static bool write_one(VM *vm, Value item, void *arg)
{
    Value self = from_object((Object *)arg);
    Value r = call_method(vm, self, vm->names[N_write], &item, 1);
    decref(vm, r);
    return r != ERROR;
}

static NATIVE(writelines_method)
{
    if (as_memory(args[0])->closed)
        return raise_error(vm, C_ValueError, "I/O operation on closed file.");
    return value_each(vm, args[1], write_one, as_object(args[0])) ? NONE
                                                                  : ERROR;
}

/* --- positions ----------------------------------------------------------- */

static NATIVE(tell_method)
{
    if (!check_open(vm, as_memory(args[0])))
        return ERROR;
    return from_small((int64_t)as_memory(args[0])->pos);
}

static NATIVE(seek_method)
{
    MemoryFile *m = as_memory(args[0]);
    ptrdiff_t to;
    int whence;
    if (!value_as_index(vm, args[1], &to, false) ||
        !arg_c_int(vm, args[2], &whence) || !check_open(vm, m))
        return ERROR;
    if (whence < 0 || whence > 2)
        return raise_error(vm, C_ValueError,
                           m->text ? "Invalid whence (%d, should be 0, 1 or "
                                     "2)"
                                   : "invalid whence (%d, should be 0, 1 or "
                                     "2)", whence);
    if (to < 0 && whence == 0)
        return raise_error(vm, C_ValueError,
                           m->text ? "Negative seek position %z"
                                   : "negative seek value %z", to);
    if (m->text && whence != 0 && to != 0)
        return raise_error(vm, C_OSError, "Can't do nonzero cur-relative "
                                          "seeks");
    size_t from = whence == 0 ? 0 : whence == 1 ? m->pos : m->length;
    if (to > 0 && (size_t)to > SIZE_MAX / 4 - from)
        return raise_error(vm, C_OverflowError, "new position too large");
    size_t back = to < 0 ? -(size_t)to : 0;
    set_position(m, to >= 0 ? from + (size_t)to : back > from ? 0
                                                              : from - back);
    return from_small((int64_t)m->pos);
}

static NATIVE(truncate_method)
{
    MemoryFile *m = as_memory(args[0]);
    ptrdiff_t n;
    if (!size_argument(vm, args[1], &n) || !check_open(vm, m) ||
        !buffer_check_exports(vm, m->exports))
        return ERROR;
    if (args[1] == NONE)
        n = (ptrdiff_t)m->pos;
    if (n < 0)
        return raise_error(vm, C_ValueError, m->text ? "Negative size value %z"
                                                     : "negative size value "
                                                       "%z", n);
    if ((size_t)n < m->length) {
        size_t pos = m->pos;
        set_position(m, (size_t)n);
        m->size = m->at;
        m->length = (size_t)n;
        m->pos = 0;
        m->at = 0;
        set_position(m, pos);
    }
    return from_small(n);
}

/* --- the rest ------------------------------------------------------------ */

static NATIVE(close_method)
{
    if (!buffer_check_exports(vm, as_memory(args[0])->exports))
        return ERROR;
    empty(vm, as_memory(args[0]));
    as_memory(args[0])->closed = true;
    return NONE;
}

static NATIVE(exit_method)
{
    Str *name = str_intern_new(vm, "close", 5);
    if (!name)
        return ERROR;
    Value r = call_method(vm, args[0], name, NULL, 0);
    release(vm, name);
    decref(vm, r);
    return r == ERROR ? ERROR : NONE;
}

static NATIVE(true_method)
{
    return check_open(vm, as_memory(args[0])) ? TRUE : ERROR;
}

static NATIVE(false_method)
{
    if (as_memory(args[0])->closed)
        return raise_error(vm, C_ValueError, "I/O operation on closed file.");
    return FALSE;
}

static NATIVE(flush_method)
{
    return as_memory(args[0])->text || check_open(vm, as_memory(args[0]))
               ? NONE
               : ERROR;
}

static NATIVE(fileno_method) { return raise_unsupported(vm, "fileno"); }
static NATIVE(detach_method) { return raise_unsupported(vm, "detach"); }

static Value get_closed(VM *vm, Value *args, int nargs)
{
    return from_bool(as_memory(args[0])->closed);
}

static Value get_none(VM *vm, Value *args, int nargs) { return NONE; }

static Value get_line_buffering(VM *vm, Value *args, int nargs)
{
    return check_open(vm, as_memory(args[0])) ? FALSE : ERROR;
}

static Value get_newlines(VM *vm, Value *args, int nargs)
{
    MemoryFile *m = as_memory(args[0]);
    return check_open(vm, m) ? file_newlines(vm, m->seen) : ERROR;
}

/* (value, newline, position, dict); of BytesIO without the newline. */
static NATIVE(getstate_method)
{
    static const char *const texts[] = {"", "", "\n", "\r", "\r\n"};
    MemoryFile *m = as_memory(args[0]);
    Value value = getvalue_method(vm, args, 1);
    if (value == ERROR)
        return ERROR;
    Dict *d = NULL;
    Value dict = NONE;
    Value *word = instance_dict_word(vm, &m->head);
    if (word && *word != UNBOUND && (d = instance_dict(vm, &m->head))) {
        Dict *copy = dict_copy(vm, d);
        dict = copy ? from_object(copy) : ERROR;
    }
    Value items[4] = {value}, *next = items + 1;
    if (m->text)
        *next++ = m->newline == NL_UNIVERSAL ? NONE
                                             : str_from(vm, texts[m->newline]);
    *next++ = from_small((int64_t)m->pos);
    *next++ = dict;
    if (dict != ERROR && items[1] != ERROR)
        return tuple_steal(vm, items, (size_t)(next - items));
    for (int i = 0; i < 4; i++)
        decref(vm, items[i]);
    return ERROR;
}

static NATIVE(setstate_method)
{
    MemoryFile *m = as_memory(args[0]);
    size_t n = m->text ? 4 : 3;
    if (!check_open(vm, m))
        return ERROR;
    if (!is_tuple(vm, args[1]) || as_tuple(args[1])->count < n)
        return raise_error(vm, C_TypeError, "_io.%s.__setstate__ argument "
                           "should be %d-tuple, got %T",
                           m->text ? "StringIO" : "BytesIO", (int)n, args[1]);
    Value *items = as_tuple(args[1])->items;
    Value given[] = {args[0], m->text ? NONE : items[0], items[1]};
    ptrdiff_t pos;
    if (m->text && !is_str(vm, items[0]))
        return raise_error(vm, C_TypeError,
                           "initial_value must be str or None, not %T",
                           items[0]);
    Value r = m->text ? string_init(vm, given, 3) : bytes_init(vm, given, 2);
    if (r == ERROR || !value_as_index(vm, items[n - 2], &pos, false))
        return ERROR;
    const Str *s = as_str(items[0]); /* its line ends are as they were */
    if (m->text && !put_bytes(vm, m, s->data, s->size, s->length))
        return ERROR;
    if (pos < 0)
        return raise_error(vm, C_ValueError,
                           "position value cannot be negative");
    set_position(m, (size_t)pos);
    Value dict = items[n - 1];
    if (dict == NONE)
        return NONE;
    Dict *own = is_dict(vm, dict) ? instance_dict(vm, &m->head) : NULL;
    if (!is_dict(vm, dict))
        return raise_error(vm, C_TypeError, "%s item of state should be a "
                           "dict, got a %T", m->text ? "fourth" : "third",
                           dict);
    return own && dict_update(vm, own, dict) ? NONE : ERROR;
}

/* --- the memory itself --------------------------------------------------- */

/* What getbuffer() gives a view of. */
typedef struct FileBuffer {
    Object head;
    MemoryFile *file;
} FileBuffer;

static void buffer_fini(VM *vm, Object *o)
{
    release(vm, ((FileBuffer *)o)->file);
}

static void buffer_traverse(Object *o, Visit visit, void *arg)
{
    visit(from_object(((FileBuffer *)o)->file), arg);
}

static bool buffer_memory(Object *o, int pin, Memory *memory)
{
    MemoryFile *m = ((FileBuffer *)o)->file;
    m->exports += (size_t)pin;
    *memory = (Memory){m->data ? m->data : "", m->size, false};
    return true;
}

static NATIVE(getbuffer_method)
{
    if (!check_open(vm, as_memory(args[0])))
        return ERROR;
    FileBuffer *b = object_new(vm, C_bytes_io_buffer, sizeof *b);
    if (!b)
        return ERROR;
    b->file = retain(as_memory(args[0]));
    Value view = memoryview_of(vm, from_object(b), BUFFER_WRITABLE);
    release(vm, b);
    return view;
}

static const MethodDef shared_rows[] = {
    METHOD("read", read_method, "size=-1, /",
           "Read at most size characters, or all there are."),
    METHOD("readline", readline_method, "size=-1, /",
           "Read a line, with its end."),
    METHOD("readlines", readlines_method, "hint=-1, /",
           "Return the list of the remaining lines."),
    METHOD("writelines", writelines_method, "lines, /",
           "Write each item; no line ends are added."),
    METHOD("getvalue", getvalue_method, "/", "Return all of the contents."),
    METHOD("seek", seek_method, "pos, whence=0, /",
           "Set the position; return it."),
    METHOD("tell", tell_method, "/", "Return the position."),
    METHOD("truncate", truncate_method, "size=None, /",
           "Cut the contents off at size, or at the position."),
    METHOD("close", close_method, "/", "Free the contents."),
    METHOD("flush", flush_method, "/", "Do nothing."),
    METHOD("readable", true_method, "/", "Can it be read?"),
    METHOD("writable", true_method, "/", "Can it be written?"),
    METHOD("seekable", true_method, "/", "Can its position be set?"),
    METHOD("isatty", false_method, "/", "Is it a terminal?"),
    METHOD("fileno", fileno_method, "!/", "Refused: there is none."),
    METHOD("detach", detach_method, "!/", "Refused: nothing is beneath."),
    METHOD("__enter__", self_method, "/", "Return the file itself."),
    METHOD("__exit__", exit_method, "~*args", "Close the file."),
    METHOD("__next__", native_next, "/", "Implement next(self)."),
    METHOD("__getstate__", getstate_method, "/", ""),
    METHOD("__setstate__", setstate_method, "state, /", ""),
    GETSET("closed", get_closed, NULL, "True when it is closed"),
    GETSET("__dict__", instance_dict_getter, NULL, ""),
    METHODS_END,
};

static const MethodDef string_rows[] = {
    NEW(string_new, "cls, /, *args, **kwargs"),
    METHOD("__init__", string_init, "initial_value='', newline='\n'",
           "Initialize self."),
    METHOD("__iter__", self_method, "/", "Implement iter(self)."),
    METHOD("write", string_write, "s, /",
           "Write the text; return how many characters."),
    ROWS_OF(shared_rows),
    GETSET("encoding", get_none, NULL, "None: text is not encoded"),
    GETSET("errors", get_none, NULL, "None: text is not encoded"),
    GETSET("newlines", get_newlines, NULL, "the line ends seen so far"),
    GETSET("line_buffering", get_line_buffering, NULL,
           "False: nothing is buffered"),
    METHODS_END,
};

static const MethodDef bytes_rows[] = {
    NEW(bytes_new_row, "cls, /, *args, **kwargs"),
    METHOD("__init__", bytes_init, "initial_bytes=None", "Initialize self."),
    METHOD("write", bytes_write, "b, /",
           "Write the bytes; return how many."),
    METHOD("__iter__", native_self, "/", "Implement iter(self)."),
    METHOD("read1", read_method, "size=-1, /",
           "Read at most size bytes, or all there are."),
    METHOD("readinto", readinto_method, "buffer, /",
           "Read bytes into a bytearray; return how many."),
    METHOD("readinto1", readinto1_method, "buffer, /",
           "Read bytes into a bytearray; return how many."),
    ROWS_OF(native_sizeof),
    METHOD("getbuffer", getbuffer_method, "!/",
           "Return a view of the contents, which can be written through."),
    ROWS_OF(shared_rows),
    METHODS_END,
};

static const TypeOps buffer_ops = {
    .fini = buffer_fini,
    .traverse = buffer_traverse,
    .memory = buffer_memory,
};

static const TypeOps ops = {
    .fini = fini,
    .traverse = traverse,
    .clear = clear,
    .next = memory_next,
    .size = block_size,
};

bool memory_io_init(VM *vm, Dict *dict)
{
    static const ClassDef defs[] = {
        {
            .id = C_string_io,
            .size = sizeof(MemoryFile),
            .ops = &ops,
            .methods = string_rows,
            .doc = "Text I/O implementation using an in-memory buffer.",
            .dict_offset = offsetof(MemoryFile, dict),
            .weak_offset = offsetof(MemoryFile, weakrefs),
        },
        {
            .id = C_bytes_io,
            .size = sizeof(MemoryFile),
            .ops = &ops,
            .methods = bytes_rows,
            .doc = "Buffered I/O implementation using an in-memory bytes "
                   "buffer.",
            .dict_offset = offsetof(MemoryFile, dict),
            .weak_offset = offsetof(MemoryFile, weakrefs),
        },
        {
            .id = C_bytes_io_buffer,
            .flags = CLS_FINAL | CLS_NO_NEW,
            .size = sizeof(FileBuffer),
            .ops = &buffer_ops,
        },
    };
    for (int i = 0; i < 3; i++)
        if (!class_define(vm, &defs[i]))
            return false;
    return put(vm, dict, "StringIO",
               incref(from_object(vm->classes[C_string_io]))) &&
           put(vm, dict, "BytesIO",
               incref(from_object(vm->classes[C_bytes_io])));
}
