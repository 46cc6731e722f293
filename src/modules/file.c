/* file.c: the file class: reading, writing, positions, lines.
 *
 * Invariant: a file with neither stream nor std is closed.  Between reading
 * and writing the same stream its position is set anew, as C demands.
 */
#include "modules/file.h"

#include <errno.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/utf8.h"
#include "modules/io.h"
#include "modules/module.h"
#include "object/codec.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"
#include "object/str.h"

/* --- life -------------------------------------------------------------- */

File *file_new(VM *vm, Value name, Value mode, bool text)
{
    File *f = object_new(vm, C_file, sizeof *f);
    if (!f)
        return NULL;
    f->stream = NULL;
    f->std = NO_STD;
    f->newline = NL_UNIVERSAL;
    f->seen = f->last = 0;
    f->text = text;
    f->utf8 = true;
    f->readable = f->writable = f->closed = f->appending = false;
    f->stepping = f->line_buffered = f->mark = false;
    f->name = incref(name);
    f->mode = incref(mode);
    f->encoding = f->errors = UNBOUND;
    f->weakrefs = 0;
    return f;
}

Value file_new_std(VM *vm, int std, bool text)
{
    static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
    Value name = text ? str_from(vm, names[std]) : from_small(std);
    Value mode = str_from(vm, text ? (std ? "w" : "r") : std ? "wb" : "rb");
    File *f = NULL;
    if (name != ERROR && mode != ERROR)
        f = file_new(vm, name, mode, text);
    if (name != ERROR)
        decref(vm, name);
    if (mode != ERROR)
        decref(vm, mode);
    if (!f)
        return ERROR;
    f->std = (int8_t)std;
    f->newline = NL_LF; /* as CPython's are, except on Windows */
    f->readable = std == 0;
    f->writable = std != 0;
    f->line_buffered = std == 2 || io_is_terminal(vm, std);
    if (text) {
        Value encoding = str_from(vm, "utf-8");
        Value errors = str_from(vm, std == 2 ? "backslashreplace" : "strict");
        f->encoding = encoding == ERROR ? UNBOUND : encoding;
        f->errors = errors == ERROR ? UNBOUND : errors;
        if (encoding == ERROR || errors == ERROR) {
            release(vm, f);
            return ERROR;
        }
    }
    return from_object(f);
}

static void file_fini(VM *vm, Object *o)
{
    File *f = (File *)o;
    if (f->stream)
        fclose(f->stream);
    decref(vm, f->name);
    decref(vm, f->mode);
    decref(vm, f->encoding);
    decref(vm, f->errors);
}

static void file_traverse(Object *o, Visit visit, void *arg)
{
    File *f = (File *)o;
    visit(f->name, arg);
    visit(f->mode, arg);
    visit(f->encoding, arg);
    visit(f->errors, arg);
}

/* --- checks ------------------------------------------------------------ */

static bool check_open(VM *vm, File *f)
{
    if (!f->closed)
        return true;
    raise_error(vm, C_ValueError, "I/O operation on closed file.");
    return false;
}

static bool check_readable(VM *vm, File *f)
{
    if (!check_open(vm, f))
        return false;
    if (!f->readable)
        raise_unsupported(vm, f->text ? "not readable" : "read");
    return f->readable;
}

static bool check_writable(VM *vm, File *f)
{
    if (!check_open(vm, f))
        return false;
    if (!f->writable)
        raise_unsupported(vm, f->text ? "not writable" : "write");
    return f->writable;
}

static void turn(File *f, char to)
{
    if (f->stream && f->last && f->last != to)
        fseek(f->stream, 0, SEEK_CUR);
    f->last = (uint8_t)to;
}

/* --- reading ----------------------------------------------------------- */

/* A byte; -1 at the end, -2 with an exception pending. */
static int next_byte(VM *vm, File *f)
{
    if (f->std == 0)
        return io_getc(vm);
    int c = getc_unlocked(f->stream);
    if (c != EOF)
        return c;
    bool failed = ferror(f->stream);
    clearerr(f->stream);
    if (!failed)
        return -1;
    raise_os_error(vm, errno, UNBOUND);
    return -2;
}

static void unread_byte(VM *vm, File *f, int c)
{
    if (c < 0)
        return;
    if (f->std == 0)
        io_ungetc(vm);
    else
        ungetc(c, f->stream);
}

/* After a '\r': true when its line ends here.  What stands for it is put. */
static bool take_return(VM *vm, File *f, Buf *buf)
{
    if (f->newline == NL_LF) {
        buf_putc(buf, '\r');
        return false;
    }
    if (f->newline == NL_CR) {
        buf_putc(buf, '\r');
        return true;
    }
    int c = next_byte(vm, f);
    bool pair = c == '\n';
    if (!pair)
        unread_byte(vm, f, c);
    if (f->newline == NL_CRLF) {
        buf_puts(buf, pair ? "\r\n" : "\r");
        return pair;
    }
    f->seen |= pair ? SAW_CRLF : SAW_CR;
    if (f->newline == NL_UNIVERSAL)
        buf_putc(buf, '\n');
    else
        buf_puts(buf, pair ? "\r\n" : "\r");
    return true;
}

/* Bytes for so many characters, or up to a line's end. */
static bool gather(VM *vm, File *f, ptrdiff_t limit, bool line, Buf *buf)
{
    ptrdiff_t count = 0;
    while (limit != 0) {
        int c = next_byte(vm, f);
        if (c == -1)
            return true;
        if (c == -2)
            return false;
        bool tail = f->text && f->utf8 && utf8_is_tail((char)c);
        if (count == limit && !tail) {
            unread_byte(vm, f, c);
            return true;
        }
        if (f->text && c == '\r') {
            if (take_return(vm, f, buf) && line)
                return true;
        } else {
            buf_putc(buf, (char)c);
            if (c == '\n') {
                f->seen |= SAW_LF;
                if (line && f->newline != NL_CR && f->newline != NL_CRLF)
                    return true;
            }
        }
        if (!tail)
            count++;
        if (count == limit && (!f->text || !f->utf8 || c < 0x80))
            return true;
        if (buf->failed)
            return true;
    }
    return true;
}

/* What take_return does, for a whole text. */
static void translate(File *f, Buf *buf)
{
    const char *from = buf->data, *end = from + buf->len;
    char *to = buf->data;
    bool plain = f->newline == NL_LF || f->newline == NL_CR;
    if (plain || !memchr(from, '\r', buf->len)) {
        if (memchr(from, '\n', buf->len))
            f->seen |= SAW_LF;
        return;
    }
    while (from < end) {
        char c = *from++;
        if (c != '\r') {
            f->seen |= c == '\n' ? SAW_LF : 0;
            *to++ = c;
            continue;
        }
        bool pair = from < end && *from == '\n';
        from += pair;
        if (f->newline != NL_CRLF)
            f->seen |= pair ? SAW_CRLF : SAW_CR;
        if (f->newline != NL_UNIVERSAL)
            *to++ = '\r';
        if (f->newline == NL_UNIVERSAL || pair)
            *to++ = '\n';
    }
    buf->len = (size_t)(to - buf->data);
}

/* All that is left of a stream. */
static bool gather_rest(VM *vm, File *f, Buf *buf)
{
    enum { PIECE = 16 << 10 };
    char *to;
    size_t n = PIECE;
    while (n == PIECE && (to = buf_reserve(buf, PIECE)) != NULL) {
        n = fread(to, 1, PIECE, f->stream);
        buf->len += n;
    }
    bool failed = n < PIECE && ferror(f->stream);
    clearerr(f->stream);
    if (failed) {
        raise_os_error(vm, errno, UNBOUND);
        return false;
    }
    if (f->text && buf->len)
        translate(f, buf);
    return true;
}

static Value decode(VM *vm, File *f, Buf *buf)
{
    if (buf->failed)
        return raise_memory(vm);
    const char *data = buf->len ? buf->data : "";
    if (!f->text)
        return bytes_value(vm, data, buf->len);
    return codec_decode(vm, data, buf->len, as_str(f->encoding)->data,
                        as_str(f->errors)->data);
}

Value file_read(VM *vm, File *f, ptrdiff_t limit, bool line)
{
    Buf buf;
    if (!check_readable(vm, f))
        return ERROR;
    turn(f, 'r');
    buf_init(&buf, &vm->heap);
    bool rest = limit < 0 && !line && f->std != 0;
    bool ok = rest ? gather_rest(vm, f, &buf)
                   : gather(vm, f, limit, line, &buf);
    Value r = ok ? decode(vm, f, &buf) : ERROR;
    buf_fini(&buf);
    return r;
}

static bool size_argument(VM *vm, Value v, ptrdiff_t *out, bool strict)
{
    *out = -1;
    if (v == NONE)
        return true;
    if (strict && !class_of(vm, v)->special[SP_INDEX]) {
        raise_error(vm, C_TypeError,
                    "argument should be integer or None, not '%T'", v);
        return false;
    }
    return value_as_index(vm, v, out, false);
}

static Value read_method(VM *vm, Value *args, int nargs)
{
    ptrdiff_t n;
    if (!size_argument(vm, args[1], &n, true))
        return ERROR;
    return file_read(vm, as_file(args[0]), n, false);
}

static Value readline_method(VM *vm, Value *args, int nargs)
{
    ptrdiff_t n;
    if (!size_argument(vm, args[1], &n, false))
        return ERROR;
    return file_read(vm, as_file(args[0]), n, true);
}

static bool is_nothing(Value v)
{
    return is_exact(v, C_str) ? as_str(v)->size == 0 : as_bytes(v)->size == 0;
}

static Value readlines_method(VM *vm, Value *args, int nargs)
{
    ptrdiff_t hint, total = 0;
    if (!size_argument(vm, args[1], &hint, true))
        return ERROR;
    List *lines = list_new(vm, 0);
    if (!lines)
        return ERROR;
    for (;;) {
        Value line = file_read(vm, as_file(args[0]), -1, true);
        if (line == ERROR)
            break;
        if (is_nothing(line)) {
            decref(vm, line);
            return from_object(lines);
        }
        total += is_exact(line, C_str) ? (ptrdiff_t)as_str(line)->length
                                       : (ptrdiff_t)as_bytes(line)->size;
        bool ok = list_append(vm, lines, line);
        decref(vm, line);
        if (!ok)
            break;
        if (hint > 0 && total >= hint)
            return from_object(lines);
    }
    release(vm, lines);
    return ERROR;
}

static Value file_next(VM *vm, Object *o)
{
    File *f = (File *)o;
    Value line = file_read(vm, f, -1, true);
    if (line == ERROR || !is_nothing(line)) {
        f->stepping = line != ERROR;
        return line;
    }
    f->stepping = false;
    decref(vm, line);
    return UNBOUND;
}

static Value readinto_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (f->text)
        return raise_unsupported(vm, "readinto");
    Memory room;
    Value to = arg_room(vm, "readinto", args[1], &room);
    if (to == ERROR)
        return ERROR;
    Value r = file_read(vm, f, (ptrdiff_t)room.size, false);
    size_t n = r == ERROR ? 0 : as_bytes(r)->size;
    if (n > 0)
        memcpy(room.data, as_bytes(r)->data, n);
    decref(vm, r);
    decref(vm, to);
    return r == ERROR ? ERROR : from_small((int64_t)n);
}

/* --- writing ----------------------------------------------------------- */

static bool write_bytes(VM *vm, File *f, const char *data, size_t n)
{
    if (f->std != NO_STD)
        return io_write(vm, f->std, data, n);
    if (n && fwrite(data, 1, n, f->stream) != n) {
        raise_os_error(vm, errno, UNBOUND);
        clearerr(f->stream);
        return false;
    }
    return true;
}

/* '\n' as the argument newline of open wants it. */
static bool write_lines(VM *vm, File *f, const char *data, size_t n)
{
    if (f->newline != NL_CR && f->newline != NL_CRLF)
        return write_bytes(vm, f, data, n);
    while (n > 0) {
        const char *end = memchr(data, '\n', n);
        size_t part = end ? (size_t)(end - data) : n;
        if (!write_bytes(vm, f, data, part))
            return false;
        if (!end)
            break;
        if (!write_bytes(vm, f, "\r\n", f->newline == NL_CR ? 1 : 2))
            return false;
        data = end + 1;
        n -= part + 1;
    }
    return true;
}

static bool has_surrogate(const Str *s)
{
    const char *p = s->data, *end = p + s->size;
    while ((p = memchr(p, 0xED, (size_t)(end - p)))) {
        if ((unsigned char)p[1] >= 0xA0)
            return true;
        p++;
    }
    return false;
}

bool file_write_text(VM *vm, File *f, Str *s)
{
    if (!check_writable(vm, f))
        return false;
    turn(f, 'w');
    f->stepping = false;
    bool plain = f->utf8 ? (s->flags & STR_ASCII) || !has_surrogate(s)
                         : s->flags & STR_ASCII;
    bool ok;
    if (f->mark) {
        f->mark = false;
        if (ftell(f->stream) == 0 && !write_bytes(vm, f, "\xEF\xBB\xBF", 3))
            return false;
    }
    if (plain) {
        ok = write_lines(vm, f, s->data, s->size);
    } else {
        Value e = codec_encode(vm, s, as_str(f->encoding)->data,
                               as_str(f->errors)->data);
        if (e == ERROR)
            return false;
        ok = write_lines(vm, f, (const char *)as_bytes(e)->data,
                         as_bytes(e)->size);
        decref(vm, e);
    }
    if (ok && f->line_buffered && f->stream &&
        memchr(s->data, '\n', s->size))
        ok = file_flush(vm, f);
    return ok;
}

/* What comes next, as much as a buffer holds, where the stream can go back;
 * else a byte. */
static Value peek_method(VM *vm, Value *args, int nargs)
{
    enum { AHEAD = 8192 };
    File *f = as_file(args[0]);
    long at = f->stream && !f->text ? ftell(f->stream) : -1;
    if (f->text)
        return raise_unsupported(vm, "peek");
    Value all[] = {args[0], from_small(at < 0 ? 1 : AHEAD)};
    Value r = read_method(vm, all, 2);
    if (r != ERROR && at >= 0)
        fseek(f->stream, at, SEEK_SET);
    else if (r != ERROR && as_bytes(r)->size > 0)
        unread_byte(vm, f, as_bytes(r)->data[0]);
    return r;
}

static Value write_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (f->text) {
        if (!is_str(vm, args[1]))
            return raise_error(vm, C_TypeError,
                               "write() argument must be str, not %T",
                               args[1]);
        if (!file_write_text(vm, f, as_str(args[1])))
            return ERROR;
        return from_small(as_str(args[1])->length);
    }
    if (!check_writable(vm, f))
        return ERROR;
    Text text;
    Value lent = buffer_lend(vm, args[1], BUFFER_SIMPLE, &text);
    if (lent == UNBOUND)
        return raise_error(vm, C_TypeError,
                           "a bytes-like object is required, not '%T'",
                           args[1]);
    if (lent == ERROR)
        return ERROR;
    turn(f, 'w');
    bool ok = write_bytes(vm, f, text.data, text.size);
    decref(vm, lent);
    return ok ? from_small((int64_t)text.size) : ERROR;
}

static bool write_item(VM *vm, Value item, void *arg)
{
    Value args[] = {*(Value *)arg, item};
    return write_method(vm, args, 2) != ERROR;
}

static Value writelines_method(VM *vm, Value *args, int nargs)
{
    if (!check_open(vm, as_file(args[0])))
        return ERROR;
    return value_each(vm, args[1], write_item, &args[0]) ? NONE : ERROR;
}

bool file_flush(VM *vm, File *f)
{
    if (!check_open(vm, f))
        return false;
    if (f->std != NO_STD)
        return f->std == 0 || io_flush(vm);
    if (f->last == 'w' && fflush(f->stream) != 0) {
        raise_os_error(vm, errno, UNBOUND);
        return false;
    }
    return true;
}

static Value flush_method(VM *vm, Value *args, int nargs)
{
    return file_flush(vm, as_file(args[0])) ? NONE : ERROR;
}

static Value close_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (f->closed)
        return NONE;
    if (f->std != NO_STD) {
        bool ok = file_flush(vm, f);
        f->closed = true;
        return ok ? NONE : ERROR;
    }
    FILE *stream = f->stream;
    f->closed = true;
    f->stream = NULL;
    if (fclose(stream) != 0)
        return raise_os_error(vm, errno, UNBOUND);
    return NONE;
}

/* --- positions --------------------------------------------------------- */

static Value tell_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!check_open(vm, f))
        return ERROR;
    if (!f->stream)
        return raise_os_error(vm, ESPIPE, UNBOUND);
    if (f->stepping && f->text)
        return raise_error(vm, C_OSError,
                           "telling position disabled by next() call");
    long at = ftell(f->stream);
    if (at < 0)
        return raise_os_error(vm, errno, UNBOUND);
    return from_int64(vm, at);
}

static Value seek_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    int whence;
    int64_t to;
    if (!arg_c_int(vm, args[2], &whence) || !check_open(vm, f))
        return ERROR;
    if (!f->stream)
        return raise_unsupported(vm, "underlying stream is not seekable");
    Value i = value_index(vm, args[1]);
    if (i == ERROR)
        return ERROR;
    bool fits = int_fits_int64(i, &to);
    decref(vm, i);
    if (!fits)
        return raise_error(vm, C_OverflowError,
                           "Python int too large to convert to C long");
    if (whence < 0 || whence > 2)
        return raise_error(vm, C_ValueError,
                           f->text ? "invalid whence (%d, should be 0, 1 or 2)"
                                   : "whence value %d unsupported", whence);
    if (f->text && whence == 1 && to != 0)
        return raise_unsupported(vm, "can't do nonzero cur-relative seeks");
    if (f->text && whence == 2 && to != 0)
        return raise_unsupported(vm, "can't do nonzero end-relative seeks");
    if (f->text && whence == 0 && to < 0)
        return raise_error(vm, C_ValueError, "negative seek position %l",
                           (long long)to);
    static const int ways[] = {SEEK_SET, SEEK_CUR, SEEK_END};
    if (fseek(f->stream, (long)to, ways[whence]) != 0)
        return raise_os_error(vm, errno, UNBOUND);
    f->last = f->seen = 0;
    f->stepping = false;
    long at = ftell(f->stream);
    return at < 0 ? raise_os_error(vm, errno, UNBOUND) : from_int64(vm, at);
}

static Value truncate_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    int64_t size;
    if (!check_open(vm, f))
        return ERROR;
    if (!f->writable || !f->stream)
        return raise_unsupported(vm, "truncate");
    if (args[1] == NONE) {
        size = ftell(f->stream);
    } else {
        Value i = value_index(vm, args[1]);
        bool ok = i != ERROR && int_to_int64(vm, i, &size);
        if (i != ERROR)
            decref(vm, i);
        if (!ok)
            return ERROR;
    }
    if (fflush(f->stream) != 0 || ftruncate(fileno(f->stream), size) != 0)
        return raise_os_error(vm, errno, UNBOUND);
    return from_int64(vm, size);
}

/* --- the rest ---------------------------------------------------------- */

static bool check_open_raw(VM *vm, File *f)
{
    if (f->closed)
        raise_error(vm, C_ValueError, "I/O operation on closed file");
    return !f->closed;
}

static Value fileno_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!check_open_raw(vm, f))
        return ERROR;
    return from_small(f->stream ? fileno(f->stream) : f->std);
}

static Value isatty_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!check_open_raw(vm, f))
        return ERROR;
    return from_bool(f->stream ? isatty(fileno(f->stream)) != 0
                               : io_is_terminal(vm, f->std));
}

static Value readable_method(VM *vm, Value *args, int nargs)
{
    return check_open_raw(vm, as_file(args[0]))
               ? from_bool(as_file(args[0])->readable)
               : ERROR;
}

static Value writable_method(VM *vm, Value *args, int nargs)
{
    return check_open_raw(vm, as_file(args[0]))
               ? from_bool(as_file(args[0])->writable)
               : ERROR;
}

static Value seekable_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!check_open_raw(vm, f))
        return ERROR;
    return from_bool(f->stream && lseek(fileno(f->stream), 0, SEEK_CUR) >= 0);
}

static Value iter_method(VM *vm, Value *args, int nargs)
{
    return check_open(vm, as_file(args[0])) ? incref(args[0]) : ERROR;
}

static Value exit_method(VM *vm, Value *args, int nargs)
{
    return close_method(vm, args, nargs);
}

static Value reconfigure_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!f->text)
        return raise_unsupported(vm, "reconfigure");
    for (int i = 1; i <= 2; i++) {
        if (args[i] == NONE)
            continue;
        if (!is_str(vm, args[i]))
            return raise_error(vm, C_TypeError,
                               "reconfigure() argument '%s' must be str or "
                               "None, not %T",
                               i == 1 ? "encoding" : "errors", args[i]);
        if (i == 1) {
            Value e = codec_encode(vm, vm->names[N_empty],
                                   as_str(args[1])->data, NULL);
            if (e == ERROR)
                return ERROR;
            decref(vm, e);
            f->utf8 = strncasecmp(as_str(args[1])->data, "utf", 3) == 0;
        }
        value_set(vm, i == 1 ? &f->encoding : &f->errors, incref(args[i]));
    }
    if (args[4] != NONE) {
        int on = value_truth(vm, args[4]);
        if (on < 0)
            return ERROR;
        f->line_buffered = on;
    }
    return file_flush(vm, f) ? NONE : ERROR;
}

static const char *kind_name(const File *f)
{
    return f->text                        ? "TextIOWrapper"
           : f->readable && f->writable   ? "BufferedRandom"
           : f->readable                  ? "BufferedReader"
                                          : "BufferedWriter";
}

static Value repr_method(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!f->text)
        return str_format(vm, "<_io.%s name=%R>", kind_name(f), f->name);
    return str_format(vm, "<_io.TextIOWrapper name=%R mode=%R encoding=%R>",
                      f->name, f->mode, f->encoding);
}

static Value get_closed(VM *vm, Value *args, int nargs)
{
    return from_bool(as_file(args[0])->closed);
}

static Value get_name(VM *vm, Value *args, int nargs)
{
    return incref(as_file(args[0])->name);
}

static Value get_mode(VM *vm, Value *args, int nargs)
{
    return incref(as_file(args[0])->mode);
}

static Value only_text(VM *vm, Value v, const char *name)
{
    File *f = as_file(v);
    return raise_error(vm, C_AttributeError,
                       "'_io.%s' object has no attribute '%s'", kind_name(f),
                       name);
}

static Value get_encoding(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    return f->text ? incref(f->encoding) : only_text(vm, args[0], "encoding");
}

static Value get_errors(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    return f->text ? incref(f->errors) : only_text(vm, args[0], "errors");
}

static Value get_line_buffering(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    return f->text ? from_bool(f->line_buffered)
                   : only_text(vm, args[0], "line_buffering");
}

static Value get_write_through(VM *vm, Value *args, int nargs)
{
    return as_file(args[0])->text ? FALSE
                                  : only_text(vm, args[0], "write_through");
}

Value file_newlines(VM *vm, int seen)
{
    static const char *const texts[] = {"\r", "\n", "\r\n"};
    static const int order[] = {SAW_CR, SAW_LF, SAW_CRLF};
    Value found[3];
    size_t n = 0;
    if (!seen)
        return NONE;
    for (int i = 0; i < 3; i++) {
        if (!(seen & order[i]))
            continue;
        found[n] = str_from(vm, texts[i]);
        if (found[n] == ERROR) {
            while (n > 0)
                decref(vm, found[--n]);
            return ERROR;
        }
        n++;
    }
    return n == 1 ? found[0] : tuple_steal(vm, found, n);
}

static Value get_newlines(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!f->text)
        return only_text(vm, args[0], "newlines");
    return file_newlines(vm, f->newline > NL_KEEP ? 0 : f->seen);
}

static Value get_buffer(VM *vm, Value *args, int nargs)
{
    File *f = as_file(args[0]);
    if (!f->text)
        return only_text(vm, args[0], "buffer");
    if (f->std == NO_STD)
        return raise_unsupported(vm, "a text file has no buffer of its own "
                                     "in Tenon: open it in binary mode");
    return file_new_std(vm, f->std, false);
}

static const TypeOps file_ops = {
    .fini = file_fini,
    .traverse = file_traverse,
    .next = file_next,
};

static const MethodDef file_rows[] = {
    METHOD("read", read_method, "size=-1, /",
           "Read and return at most size characters, or all there are."),
    METHOD("read1", read_method, "size=-1, /",
           "Read and return at most size bytes."),
    METHOD("peek", peek_method, "size=0, /",
           "Return bytes that come next, without moving on."),
    METHOD("readline", readline_method, "size=-1, /",
           "Read and return a line, with its end."),
    METHOD("readlines", readlines_method, "hint=-1, /",
           "Return the list of the remaining lines."),
    METHOD("readinto", readinto_method, "buffer, /",
           "Read bytes into a bytearray; return how many."),
    METHOD("write", write_method, "text, /",
           "Write the text; return how many characters."),
    METHOD("writelines", writelines_method, "lines, /",
           "Write each item; no line ends are added."),
    METHOD("flush", flush_method, "/", "Write out what is buffered."),
    METHOD("close", close_method, "/", "Flush and close the file."),
    METHOD("seek", seek_method, "cookie, whence=0, /",
           "Set the position; return it."),
    METHOD("tell", tell_method, "/", "Return the position."),
    METHOD("truncate", truncate_method, "pos=None, /",
           "Cut the file off at pos, or at the position."),
    METHOD("fileno", fileno_method, "/", "Return the file descriptor."),
    METHOD("isatty", isatty_method, "/", "Is this a terminal?"),
    METHOD("readable", readable_method, "/", "Can it be read?"),
    METHOD("writable", writable_method, "/", "Can it be written?"),
    METHOD("seekable", seekable_method, "/", "Can its position be set?"),
    METHOD("reconfigure", reconfigure_method,
           "*, encoding=None, errors=None, newline=None, "
           "line_buffering=None, write_through=None",
           "Change how the text is encoded and buffered."),
    METHOD("__enter__", iter_method, "/", "Return the file itself."),
    METHOD("__exit__", exit_method, "*args", "Close the file."),
    METHOD("__iter__", iter_method, "/", "Implement iter(self)."),
    METHOD("__next__", native_next, "/", "Implement next(self)."),
    METHOD("__repr__", repr_method, "/", "Return repr(self)."),
    GETSET("closed", get_closed, NULL, "True when the file is closed"),
    GETSET("name", get_name, NULL, "what was given to open()"),
    GETSET("mode", get_mode, NULL, "the mode of the file"),
    GETSET("encoding", get_encoding, NULL, "the encoding of the text"),
    GETSET("errors", get_errors, NULL, "the error handler of the encoding"),
    GETSET("newlines", get_newlines, NULL, "the line ends seen so far"),
    GETSET("write_through", get_write_through, NULL,
           "is nothing kept back?"),
    GETSET("line_buffering", get_line_buffering, NULL,
           "is each line flushed?"),
    GETSET("buffer", get_buffer, NULL, "the binary stream beneath"),
    METHODS_END,
};

bool file_init_classes(VM *vm)
{
    static const ClassDef def = {
        .id = C_file,
        .flags = CLS_FINAL | CLS_NO_NEW,
        .size = sizeof(File),
        .ops = &file_ops,
        .methods = file_rows,
        .doc = "Character and line based layer over a file.",
        .weak_offset = offsetof(File, weakrefs),
    };
    return class_define(vm, &def);
}
