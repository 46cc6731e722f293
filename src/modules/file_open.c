/* file_open.c: open(): modes, encodings, and the errors in CPython's order.
 *
 * Callers: the builtins table and the module _io.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modules/file.h"
#include "modules/module.h"
#include "object/codec.h"
#include "object/str.h"

typedef struct Mode {
    bool read, write, append, create, plus, binary, text;
} Mode;

static bool parse_mode(VM *vm, Str *s, Mode *m)
{
    memset(m, 0, sizeof *m);
    for (const char *p = s->data; *p; p++) {
        bool *flag = *p == 'r'   ? &m->read
                     : *p == 'w' ? &m->write
                     : *p == 'a' ? &m->append
                     : *p == 'x' ? &m->create
                     : *p == '+' ? &m->plus
                     : *p == 'b' ? &m->binary
                     : *p == 't' ? &m->text
                                 : NULL;
        if (!flag || *flag) {
            raise_error(vm, C_ValueError, "invalid mode: '%S'", s);
            return false;
        }
        *flag = true;
    }
    const char *wrong = NULL;
    int ways = m->read + m->write + m->append + m->create;
    if (m->text && m->binary)
        wrong = "can't have text and binary mode at once";
    else if (ways > 1)
        wrong = "must have exactly one of create/read/write/append mode";
    else if (ways == 0)
        wrong = "Must have exactly one of create/read/write/append mode and "
                "at most one plus";
    if (wrong)
        raise_error(vm, C_ValueError, "%s", wrong);
    return !wrong;
}

/* The arguments that only text takes. */
static bool check_text_arguments(VM *vm, const Mode *m, Value *args)
{
    static const char *const names[] = {"encoding", "errors", "newline"};
    for (int i = 0; i < 3; i++) {
        Value v = args[3 + i];
        if (v == NONE)
            continue;
        if (!is_str(vm, v)) {
            raise_error(vm, C_TypeError,
                        "open() argument '%s' must be str or None, not %A",
                        names[i], v);
            return false;
        }
        if (m->binary) {
            raise_error(vm, C_ValueError, "binary mode doesn't take %s %s "
                        "argument", i == 2 ? "a" : "an", names[i]);
            return false;
        }
    }
    return true;
}

static bool set_newline(VM *vm, File *f, Value v)
{
    if (v == NONE)
        return true;
    const char *s = as_str(v)->data;
    if (!*s)
        f->newline = NL_KEEP;
    else if (!strcmp(s, "\n"))
        f->newline = NL_LF;
    else if (!strcmp(s, "\r"))
        f->newline = NL_CR;
    else if (!strcmp(s, "\r\n"))
        f->newline = NL_CRLF;
    else
        return raise_error(vm, C_ValueError, "illegal newline value: %S",
                           v) != ERROR;
    return true;
}

static bool set_encoding(VM *vm, File *f, Value encoding, Value errors)
{
    f->encoding = encoding == NONE ? str_from(vm, "UTF-8") : incref(encoding);
    f->errors = errors == NONE ? str_from(vm, "strict") : incref(errors);
    if (f->encoding == ERROR || f->errors == ERROR) {
        f->encoding = f->encoding == ERROR ? UNBOUND : f->encoding;
        f->errors = f->errors == ERROR ? UNBOUND : f->errors;
        return false;
    }
    if (encoding == NONE)
        return true;
    const char *name = as_str(encoding)->data;
    Value e = codec_encode(vm, vm->ascii_chars['x'], name, NULL);
    if (e == ERROR)
        return false;
    size_t size = as_bytes(e)->size; /* what one letter takes, or with a BOM */
    decref(vm, e);
    if (size == 1 || size == 4) {
        /* One letter is one byte: UTF-8 (with its mark or not), or a code of
         * single bytes. */
        Value two = str_from_char(vm, 0xE9);
        if (two == ERROR)
            return false;
        e = codec_encode(vm, as_str(two), name, "ignore");
        decref(vm, two);
        if (e == ERROR)
            return false;
        size_t wide = as_bytes(e)->size;
        decref(vm, e);
        f->utf8 = wide == 2 || wide == 5;
        f->mark = wide == 5;
        if (size == 1 || wide == 5)
            return true;
    }
    raise_error(vm, C_LookupError, "encoding %S is not supported for files",
                as_str(encoding));
    return false;
}

/* What is to be opened: a path, or the number of an open file. */
typedef struct Target {
    Value path;       /* owned str or bytes; UNBOUND: fd */
    const char *text; /* of the path */
    int fd;
} Target;

/* name: a path already, or a number of any kind. */
static bool find_target(VM *vm, Value name, Target *t)
{
    if (value_is_number(vm, name) && arg_c_int(vm, name, &t->fd)) {
        if (t->fd < 0)
            raise_error(vm, C_ValueError, "negative file descriptor");
        return t->fd >= 0;
    }
    error_clear(vm);
    t->path = arg_path(vm, name);
    if (t->path == ERROR)
        return false;
    size_t size;
    if (is_str(vm, t->path)) {
        t->text = as_str(t->path)->data;
        size = as_str(t->path)->size;
    } else {
        t->text = (const char *)as_bytes(t->path)->data;
        size = as_bytes(t->path)->size;
    }
    if (strlen(t->text) == size)
        return true;
    raise_error(vm, C_ValueError, "embedded null byte");
    return false;
}

static int open_flags(const Mode *m)
{
    int way = m->plus ? O_RDWR : m->read ? O_RDONLY : O_WRONLY;
    if (m->write)
        way |= O_CREAT | O_TRUNC;
    if (m->append)
        way |= O_CREAT | O_APPEND;
    if (m->create)
        way |= O_CREAT | O_EXCL;
#ifdef O_CLOEXEC
    way |= O_CLOEXEC;
#endif
    return way;
}

/* By the program's own opener: its descriptor, or -1 pending. */
static int ask_opener(VM *vm, Value opener, Value file, int flags)
{
    int fd;
    Value args[] = {file, from_small(flags)};
    Value r = call(vm, opener, args, 2);
    if (r == ERROR)
        return -1;
    bool ok = arg_c_int(vm, r, &fd);
    decref(vm, r);
    if (ok && fd < 0)
        raise_error(vm, C_ValueError, "opener returned %d", fd);
    return ok && fd >= 0 ? fd : -1;
}

static FILE *open_stream(VM *vm, const Target *t, const Mode *m, Value file,
                         bool closefd, Value opener)
{
    struct stat st;
    int fd = t->fd;
    if (t->path != UNBOUND) {
        if (!closefd) {
            raise_error(vm, C_ValueError,
                        "Cannot use closefd=False with file name");
            return NULL;
        }
        fd = opener != NONE ? ask_opener(vm, opener, file, open_flags(m))
                            : open(t->text, open_flags(m), 0666);
        if (fd < 0 && opener != NONE)
            return NULL;
    } else if (!closefd) {
        fd = dup(fd);
    }
    if (fd < 0 || fstat(fd, &st) < 0) {
        raise_os_error(vm, errno, t->path == UNBOUND ? UNBOUND : file);
        return NULL;
    }
    FILE *stream = NULL;
    int number = EISDIR;
    if (!S_ISDIR(st.st_mode)) {
        const char *way = m->plus     ? (m->append ? "ab+" : "rb+")
                          : m->read   ? "rb"
                          : m->append ? "ab"
                                      : "wb";
        /* Of a descriptor that was opened another way, what it can't do
         * fails when it is done. */
        int can = fcntl(fd, F_GETFL) & O_ACCMODE;
        if (can != O_RDWR)
            way = can == O_RDONLY ? "rb" : m->append ? "ab" : "wb";
        stream = fdopen(fd, way);
        vm->must_finalize = true;
        number = errno;
    }
    if (!stream) {
        close(fd);
        raise_os_error(vm, number, file);
    }
    return stream;
}

static Value shown_mode(VM *vm, const Mode *m, Value given)
{
    if (!m->binary)
        return incref(given);
    const char *way = m->create   ? "xb"
                      : m->append ? "ab"
                      : m->read   ? "rb"
                                  : "wb";
    if (m->plus)
        return str_from(vm, m->create   ? "xb+"
                            : m->append ? "ab+"
                                        : "rb+");
    return str_from(vm, way);
}

Value file_open(VM *vm, Value *args, int nargs)
{
    Mode m;
    Target t = {UNBOUND, NULL, -1};
    ptrdiff_t buffering;
    if (!is_str(vm, args[1]))
        return raise_error(vm, C_TypeError,
                           "open() argument 'mode' must be str, not %A",
                           args[1]);
    if (!value_as_index(vm, args[2], &buffering, false))
        return ERROR;
    int closefd = value_truth(vm, args[6]);
    if (closefd < 0)
        return ERROR;
    Value name = value_is_number(vm, args[0]) ? incref(args[0])
                                              : arg_path(vm, args[0]);
    if (name == ERROR)
        return ERROR;
    File *f = NULL;
    if (!parse_mode(vm, as_str(args[1]), &m) ||
        !check_text_arguments(vm, &m, args) || !find_target(vm, name, &t))
        goto failed;
    Value mode = shown_mode(vm, &m, args[1]);
    if (mode == ERROR)
        goto failed;
    f = file_new(vm, name, mode, !m.binary);
    decref(vm, mode);
    if (!f)
        goto failed;
    f->stream = open_stream(vm, &t, &m, name, closefd, args[7]);
    if (!f->stream)
        goto failed;
    if (buffering == 0 && f->text) {
        raise_error(vm, C_ValueError, "can't have unbuffered text I/O");
        goto failed;
    }
    if (f->text && (!set_newline(vm, f, args[5]) ||
                    !set_encoding(vm, f, args[3], args[4])))
        goto failed;
    f->readable = m.read || m.plus;
    f->writable = !m.read || m.plus;
    f->appending = m.append;
    bool terminal = buffering < 0 && isatty(fileno(f->stream));
    f->line_buffered = f->text && (buffering == 1 || terminal);
    if (buffering == 0)
        setvbuf(f->stream, NULL, _IONBF, 0);
    if (m.append)
        fseek(f->stream, 0, SEEK_END);
    decref(vm, name);
    decref(vm, t.path);
    return from_object(f);
failed:
    if (f)
        release(vm, f);
    decref(vm, name);
    decref(vm, t.path);
    return ERROR;
}
