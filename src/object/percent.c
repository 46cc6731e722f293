/* percent.c: printf-style formatting: str % args and bytes % args.
 *
 *     %[(key)][flags][width][.precision][length]type
 *
 * ("printf-style String Formatting" in Python's library reference.)  One
 * scanner serves both kinds; they differ in what %s, %c and %b take, and in
 * whether widths count bytes or code points.
 *
 * The caller holds the format and the arguments; code of the language that
 * runs here can change neither.
 */
#include "object/str.h"

#include "base/dtoa.h"
#include "base/utf8.h"
#include "object/bytes_methods.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/number.h"
#include "object/text.h"

typedef struct Percent {
    VM *vm;
    Buf out;
    TextKind kind;
    const char *start, *p, *end; /* of the format */
    const Value *items;          /* the arguments still to come */
    size_t left;
    Value single;                /* the place of an argument that is no tuple */
    Value mapping;               /* or UNBOUND */
    Value keyed;                 /* what the last (key) gave: owned */
    char local[BUF_LOCAL];       /* where out begins */
} Percent;

typedef struct Conversion {
    bool left, plus, space, alternate, zero;
    ptrdiff_t width, precision; /* precision -1: none */
    uint32_t type;
} Conversion;

static bool fail(Percent *f, ClassId cls, const char *message)
{
    raise_error(f->vm, cls, message);
    return false;
}

/* --- arguments ----------------------------------------------------------- */

/* Borrowed; ERROR: there is none. */
static Value next_arg(Percent *f)
{
    if (f->left == 0)
        return raise_error(f->vm, C_TypeError,
                           "not enough arguments for format string");
    f->left--;
    return *f->items++;
}

/* What stands behind (key) becomes the one argument. */
static bool take_key(Percent *f)
{
    VM *vm = f->vm;
    if (f->mapping == UNBOUND)
        return fail(f, C_TypeError, "format requires a mapping");
    const char *key = ++f->p;
    int open = 1;
    for (; f->p < f->end && open > 0; f->p++)
        open += (*f->p == '(') - (*f->p == ')');
    if (open > 0)
        return fail(f, C_ValueError, "incomplete format key");
    size_t size = (size_t)(f->p - 1 - key);
    Value name = f->kind == TEXT_STR ? str_value(vm, key, size)
                                     : bytes_value(vm, key, size);
    if (name == ERROR)
        return false;
    Value v = value_getitem(vm, f->mapping, name);
    decref(vm, name);
    if (v == ERROR)
        return false;
    value_set(vm, &f->keyed, v);
    f->items = &f->keyed;
    f->left = 1;
    return true;
}

static bool take_star(Percent *f, ptrdiff_t *out, bool precision)
{
    Value v = next_arg(f);
    if (v == ERROR)
        return false;
    if (!is_integer(f->vm, v))
        return fail(f, C_TypeError, "* wants int");
    int64_t n;
    if (!int_fits_int64(int_value(v), &n) || (precision && n != (int)n))
        return fail(f, C_OverflowError,
                    precision ? "Python int too large to convert to C int"
                              : "Python int too large to convert to C ssize_t");
    *out = (ptrdiff_t)n;
    return true;
}

static bool take_digits(Percent *f, ptrdiff_t *out, const char *too_big)
{
    ptrdiff_t n = 0;
    for (; f->p < f->end && *f->p >= '0' && *f->p <= '9'; f->p++) {
        if (n > (PTRDIFF_MAX - (*f->p - '0')) / 10)
            return fail(f, C_ValueError, too_big);
        n = n * 10 + (*f->p - '0');
    }
    *out = n;
    return true;
}

/* --- parsing ------------------------------------------------------------- */

static void take_flags(Percent *f, Conversion *c)
{
    for (; f->p < f->end; f->p++) {
        switch (*f->p) {
        case '-': c->left = true; continue;
        case '+': c->plus = true; continue;
        case ' ': c->space = true; continue;
        case '#': c->alternate = true; continue;
        case '0': c->zero = true; continue;
        }
        return;
    }
}

static bool take_width(Percent *f, Conversion *c)
{
    if (f->p == f->end || *f->p != '*')
        return take_digits(f, &c->width, "width too big");
    f->p++;
    if (!take_star(f, &c->width, false))
        return false;
    if (c->width < 0) {
        c->left = true;
        c->width = c->width == PTRDIFF_MIN ? 0 : -c->width;
    }
    return true;
}

static bool take_precision(Percent *f, Conversion *c)
{
    c->precision = -1;
    if (f->p == f->end || *f->p != '.')
        return true;
    f->p++;
    if (f->p == f->end || *f->p != '*')
        return take_digits(f, &c->precision, "precision too big");
    f->p++;
    if (!take_star(f, &c->precision, true))
        return false;
    if (c->precision < 0)
        c->precision = 0;
    return true;
}

static bool parse(Percent *f, Conversion *c)
{
    *c = (Conversion){.precision = -1};
    if (f->p < f->end && *f->p == '(' && !take_key(f))
        return false;
    take_flags(f, c);
    if (!take_width(f, c) || !take_precision(f, c))
        return false;
    if (f->p < f->end && (*f->p == 'h' || *f->p == 'l' || *f->p == 'L'))
        f->p++;
    if (f->p == f->end)
        return fail(f, C_ValueError, "incomplete format");
    c->type = f->kind == TEXT_STR ? utf8_next(&f->p)
                                  : (unsigned char)*f->p++;
    return true;
}

/* --- output -------------------------------------------------------------- */

static void put_fill(Percent *f, char fill, size_t n)
{
    if (n == 0)
        return;
    if (heap_has_room(&f->vm->heap, n))
        buf_fill(&f->out, fill, n);
    else
        f->out.failed = true;
}

/* Text of length code points (or bytes), cut to the precision. */
static void put_text(Percent *f, const Conversion *c, Text text)
{
    bool wide = f->kind == TEXT_STR;
    size_t length = wide ? utf8_count(text.data, text.size) : text.size;
    if (c->precision >= 0 && (size_t)c->precision < length) {
        const char *end = text.data;
        length = (size_t)c->precision;
        for (size_t i = 0; i < length; i++)
            end += wide ? utf8_length(*end) : 1;
        text.size = (size_t)(end - text.data);
    }
    size_t padding = c->width > (ptrdiff_t)length
                         ? (size_t)c->width - length
                         : 0;
    put_fill(f, ' ', c->left ? 0 : padding);
    buf_put(&f->out, text.data, text.size);
    put_fill(f, ' ', c->left ? padding : 0);
}

/* A number: text may begin with '-'; zeros: how many to put before the
 * digits for the precision. */
static void put_number(Percent *f, const Conversion *c, Text text,
                       const char *prefix, size_t zeros)
{
    char sign = c->plus ? '+' : c->space ? ' ' : 0;
    if (text.size > 0 && text.data[0] == '-') {
        sign = '-';
        text.data++;
        text.size--;
    }
    size_t total = (sign != 0) + strlen(prefix) + zeros + text.size;
    size_t padding = c->width > (ptrdiff_t)total ? (size_t)c->width - total
                                                 : 0;
    if (!c->left && !c->zero)
        put_fill(f, ' ', padding);
    if (sign != 0)
        buf_putc(&f->out, sign);
    buf_puts(&f->out, prefix);
    if (!c->left && c->zero)
        put_fill(f, '0', padding);
    put_fill(f, '0', zeros);
    buf_put(&f->out, text.data, text.size);
    if (c->left)
        put_fill(f, ' ', padding);
}

/* --- numbers ------------------------------------------------------------- */

static void raise_not_number(Percent *f, uint32_t type, Value v)
{
    bool exact = type == 'x' || type == 'X' || type == 'o';
    if (type == 'i' && f->kind == TEXT_BYTES)
        type = 'd';
    raise_error(f->vm, C_TypeError, "%%%c format: %s is required, not %.200T",
                (int)type, exact ? "an integer" : "a real number", v);
}

/* The int that %d or %x shows of v: owned. */
static Value integer_of(Percent *f, Value v, uint32_t type)
{
    VM *vm = f->vm;
    bool exact = type == 'x' || type == 'X' || type == 'o';
    Value n = ERROR;
    if (is_integer(vm, v))
        return incref(int_value(v));
    if (value_is_number(vm, v))
        n = exact ? value_index(vm, v) : int_from_value(vm, v);
    if (n == ERROR &&
        (vm->exception == UNBOUND || error_is(vm, C_TypeError))) {
        error_clear(vm);
        raise_not_number(f, type, v);
    }
    return n;
}

static bool put_integer(Percent *f, const Conversion *c, Value v)
{
    VM *vm = f->vm;
    int base = c->type == 'o' ? 8 : c->type == 'x' || c->type == 'X' ? 16 : 10;
    const char *prefix = !c->alternate    ? ""
                         : c->type == 'o' ? "0o"
                         : c->type == 'x' ? "0x"
                         : c->type == 'X' ? "0X"
                                          : "";
    if (c->precision > INT32_MAX - 3)
        return fail(f, C_OverflowError, "precision too large");
    Value n = integer_of(f, v, c->type);
    if (n == ERROR)
        return false;
    Value text = int_to_str(vm, n, base);
    decref(vm, n);
    if (text == ERROR)
        return false;
    Text shown = text_of(as_str(text));
    size_t digits = shown.size - (shown.data[0] == '-');
    size_t zeros = c->precision > (ptrdiff_t)digits
                       ? (size_t)c->precision - digits
                       : 0;
    size_t from = f->out.len;
    put_number(f, c, shown, prefix, zeros);
    if (c->type == 'X' && !f->out.failed)
        for (size_t i = from; i < f->out.len; i++)
            if (f->out.data[i] >= 'a' && f->out.data[i] <= 'f')
                f->out.data[i] -= 'a' - 'A';
    decref(vm, text);
    return true;
}

static bool put_float(Percent *f, const Conversion *c, Value v)
{
    double d;
    if (!is_floating(f->vm, v) && !is_integer(f->vm, v) &&
        class_of(f->vm, v)->special[SP_FLOAT] == 0 &&
        class_of(f->vm, v)->special[SP_INDEX] == 0) {
        if (f->kind == TEXT_STR)
            raise_error(f->vm, C_TypeError, "must be real number, not %.50T",
                        v);
        else
            raise_error(f->vm, C_TypeError,
                        "float argument required, not %.200T", v);
        return false;
    }
    if (!value_as_double(f->vm, v, &d))
        return false;
    if (c->precision > INT32_MAX)
        return fail(f, C_ValueError, "precision too big");
    Buf text;
    char local[BUF_LOCAL];
    buf_init_at(&text, &f->vm->heap, local, sizeof local);
    dtoa_format(&text, d, (char)c->type,
                c->precision < 0 ? 6 : (int)c->precision,
                c->alternate ? DTOA_ALT : 0);
    if (text.failed)
        f->out.failed = true;
    else
        put_number(f, c, (Text){text.data, text.len}, "", 0);
    buf_fini(&text);
    return true;
}

/* --- text ---------------------------------------------------------------- */

static bool put_char(Percent *f, const Conversion *c, Value v)
{
    VM *vm = f->vm;
    bool wide = f->kind == TEXT_STR;
    Conversion plain = *c;
    char text[UTF8_MAX];
    Text shown = {text, 1};
    plain.precision = -1;
    if (wide && is_str(vm, v) && as_str(v)->length == 1) {
        shown = text_of(as_str(v));
    } else if (!wide && bytes_plain_view(vm, v, &shown.data, &shown.size) &&
               shown.size == 1) {
        ;
    } else {
        Value n = is_integer(vm, v)                        ? incref(v)
                  : class_of(vm, v)->special[SP_INDEX] != 0 ? value_index(vm, v)
                                                            : UNBOUND;
        if (n == ERROR && !error_is(vm, C_TypeError))
            return false;
        if (n == ERROR || n == UNBOUND)
            return fail(f, C_TypeError,
                        wide ? "%%c requires int or char"
                             : "%%c requires an integer in range(256) or a "
                               "single byte");
        int64_t code;
        bool ok = int_fits_int64(int_value(n), &code) && code >= 0 &&
                  code <= (wide ? UTF8_LAST_CP : 255);
        decref(vm, n);
        if (!ok)
            return fail(f, C_OverflowError,
                        wide ? "%%c arg not in range(0x110000)"
                             : "%%c arg not in range(256)");
        text[0] = (char)code;
        shown = (Text){text, wide ? utf8_encode((uint32_t)code, text) : 1};
    }
    put_text(f, &plain, shown);
    return true;
}

static bool put_str(Percent *f, const Conversion *c, Value text)
{
    if (text == ERROR)
        return false;
    put_text(f, c, text_of(as_str(text)));
    decref(f->vm, text);
    return true;
}

/* %b of bytes: what bytes-like objects hold, or what __bytes__ gives. */
static bool put_bytes(Percent *f, const Conversion *c, Value v)
{
    VM *vm = f->vm;
    Text text;
    bool plain = is_exact(v, C_bytes) || class_of(vm, v)->id == C_bytearray;
    Value made = plain ? incref(v) : bytes_special(vm, v);
    if (made == UNBOUND)
        made = buffer_lend(vm, v, BUFFER_FULL_RO, &text);
    if (made == ERROR)
        return false;
    if (made == UNBOUND) {
        raise_error(vm, C_TypeError,
                    "%%b requires a bytes-like object, or an object that "
                    "implements __bytes__, not '%.100T'", v);
        return false;
    }
    bytes_view(vm, made, &text.data, &text.size);
    put_text(f, c, text);
    decref(vm, made);
    return true;
}

static bool put_value(Percent *f, const Conversion *c, Value v)
{
    VM *vm = f->vm;
    bool wide = f->kind == TEXT_STR;
    switch (c->type) {
    case 'd': case 'i': case 'u': case 'o': case 'x': case 'X':
        return put_integer(f, c, v);
    case 'e': case 'E': case 'f': case 'F': case 'g': case 'G':
        return put_float(f, c, v);
    case 'c':
        return put_char(f, c, v);
    case 's':
        return wide ? put_str(f, c, value_str(vm, v)) : put_bytes(f, c, v);
    case 'r':
        return put_str(f, c, wide ? value_repr(vm, v) : value_ascii(vm, v));
    case 'a':
        return put_str(f, c, value_ascii(vm, v));
    case 'b':
        if (!wide)
            return put_bytes(f, c, v);
    }
    size_t at = (size_t)(f->p - f->start);
    if (wide) {
        at -= utf8_size(c->type) - 1;
        at = utf8_count(f->start, at);
    }
    raise_error(vm, C_ValueError,
                "unsupported format character '%c' (0x%x) at index %z",
                c->type > 31 && c->type < 127 ? (int)c->type : '?', c->type,
                (ptrdiff_t)at - 1);
    return false;
}

static bool run(Percent *f)
{
    while (f->p < f->end) {
        const char *literal = f->p;
        const char *percent = memchr(literal, '%', (size_t)(f->end - literal));
        f->p = percent != NULL ? percent : f->end;
        buf_put(&f->out, literal, (size_t)(f->p - literal));
        if (percent == NULL)
            break;
        f->p++;
        if (f->p < f->end && *f->p == '%') {
            buf_putc(&f->out, *f->p++);
            continue;
        }
        Conversion c;
        if (!parse(f, &c))
            return false;
        Value v = next_arg(f);
        if (v == ERROR || !put_value(f, &c, v))
            return false;
    }
    if (f->left == 0 || f->mapping != UNBOUND)
        return true;
    raise_error(f->vm, C_TypeError,
                "not all arguments converted during %s formatting",
                f->kind == TEXT_STR ? "string" : "bytes");
    return false;
}

static void begin(Percent *f, VM *vm, TextKind kind, Text format, Value args)
{
    f->vm = vm;
    f->kind = kind;
    f->start = f->p = format.data;
    f->end = format.data + format.size;
    f->single = args;
    f->mapping = f->keyed = UNBOUND;
    buf_init_at(&f->out, &vm->heap, f->local, sizeof f->local);
    buf_reserve(&f->out, format.size + 32);
    if (is_tuple(vm, args)) {
        f->items = as_tuple(args)->items;
        f->left = as_tuple(args)->count;
        return;
    }
    f->items = &f->single;
    f->left = 1;
    Text unused;
    bool text = is_str(vm, args) ||
                (kind == TEXT_BYTES &&
                 bytes_plain_view(vm, args, &unused.data, &unused.size));
    const Class *cls = class_of(vm, args);
    Value getitem = cls->special[SP_GETITEM];
    /* A deque has items by number alone. */
    if (!text && getitem != 0 &&
        (cls->id != C_deque ||
         getitem != vm->classes[C_deque]->special[SP_GETITEM]))
        f->mapping = args;
}

Value str_percent(VM *vm, Str *format, Value args)
{
    Percent f;
    begin(&f, vm, TEXT_STR, text_of(format), args);
    bool ok = run(&f);
    decref(vm, f.keyed);
    if (ok && format->size > 0 && !memchr(format->data, '%', format->size)) {
        buf_fini(&f.out);
        return incref(from_object(format)); /* a subclass's, too */
    }
    if (ok)
        return str_from_buf(vm, &f.out);
    buf_fini(&f.out);
    return ERROR;
}

Value bytes_percent(VM *vm, Value format, Value args)
{
    Percent f;
    Text text;
    if (!bytes_plain_view(vm, format, &text.data, &text.size))
        return NOT_IMPLEMENTED;
    /* A bytearray can change while its arguments are shown. */
    Value copy = is_bytes(vm, format) ? incref(format)
                                      : bytes_value(vm, text.data, text.size);
    if (copy == ERROR)
        return ERROR;
    text = (Text){(const char *)as_bytes(copy)->data, as_bytes(copy)->size};
    begin(&f, vm, TEXT_BYTES, text, args);
    Value result = ERROR;
    if (run(&f))
        result = f.out.failed ? raise_memory(vm)
                              : bytes_value(vm, f.out.data, f.out.len);
    decref(vm, f.keyed);
    buf_fini(&f.out);
    decref(vm, copy);
    return result;
}
