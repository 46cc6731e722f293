/* format.c: the format mini-language, for int, float and str.
 *
 *     [[fill]align][sign][z][#][0][width][grouping][.precision][type]
 *
 * ("Format Specification Mini-Language" in Python's library reference.)
 * format_int and the others are what __format__ of these classes does; the
 * checks are made in CPython's order, since the first error is what shows.
 * A number is laid out as sign, prefix, digits (grouped, filled with zeros)
 * and the rest: point, fraction, exponent, percent sign.
 */
#include "object/str.h"

#include <math.h>


#include "base/dtoa.h"
#include "base/utf8.h"
#include "object/number.h"
#include "object/str_case.h"
#include "object/text.h"

typedef struct Spec {
    uint32_t fill;
    char align;         /* < > = ^ */
    char sign;          /* + - space, or 0 */
    bool no_neg_zero;   /* z */
    bool alternate;     /* # */
    char separator;     /* , or _, or 0 */
    ptrdiff_t width;    /* -1: none */
    ptrdiff_t precision;
    uint32_t type;      /* 0: none */
} Spec;

/* --- parsing ------------------------------------------------------------- */

/* Digits, of any script: 1 some, 0 none, -1 too many (pending). */
static int parse_number(VM *vm, const char **p, const char *end,
                        ptrdiff_t *out)
{
    ptrdiff_t n = 0;
    int found = 0;
    while (*p < end) {
        const char *next = *p + 1;
        int digit = **p - '0';
        if (**p & 0x80) {
            next = *p;
            digit = unicode_decimal(utf8_next(&next));
        }
        if (digit < 0 || digit > 9)
            break;
        if (n > (PTRDIFF_MAX - digit) / 10) {
            raise_error(vm, C_ValueError,
                        "Too many decimal digits in format string");
            return -1;
        }
        n = n * 10 + digit;
        *p = next;
        found = 1;
    }
    if (found)
        *out = n;
    return found;
}

static bool is_align(char c)
{
    return c == '<' || c == '>' || c == '=' || c == '^';
}

/* After the separator: what may not be combined. */
static bool check_separator(VM *vm, const Spec *spec)
{
    uint32_t type = spec->type;
    if (spec->separator == 0)
        return true;
    if (type == 0 || (type < 128 && strchr("deEfFgG%", (int)type) != NULL))
        return true;
    if (spec->separator == '_' && type < 128 &&
        strchr("boxX", (int)type) != NULL)
        return true;
    if (type > 32 && type < 128)
        raise_error(vm, C_ValueError, "Cannot specify '%c' with '%c'.",
                    spec->separator, (int)type);
    else
        raise_error(vm, C_ValueError, "Cannot specify '%c' with '\\x%x'.",
                    spec->separator, type);
    return false;
}

static void parse_flags(const char **at, const char *end, Spec *spec)
{
    const char *p = *at;
    bool aligned = false, filled = false;
    if (p < end && p + utf8_length(*p) < end &&
        is_align(p[utf8_length(*p)])) {
        spec->fill = utf8_next(&p);
        spec->align = *p++;
        filled = aligned = true;
    } else if (p < end && is_align(*p)) {
        spec->align = *p++;
        aligned = true;
    }
    if (p < end && (*p == '+' || *p == '-' || *p == ' '))
        spec->sign = *p++;
    if (p < end && *p == 'z') {
        spec->no_neg_zero = true;
        p++;
    }
    if (p < end && *p == '#') {
        spec->alternate = true;
        p++;
    }
    if (!filled && p < end && *p == '0') {
        spec->fill = '0';
        if (!aligned && spec->align == '>')
            spec->align = '=';
        p++;
    }
    *at = p;
}

static bool parse_separator(VM *vm, const char **p, const char *end,
                            Spec *spec)
{
    if (*p < end && **p == ',')
        spec->separator = *(*p)++;
    if (*p < end && **p == '_') {
        if (spec->separator == ',')
            goto both;
        spec->separator = *(*p)++;
    }
    if (*p < end && **p == ',' && spec->separator == '_')
        goto both;
    return true;
both:
    raise_error(vm, C_ValueError, "Cannot specify both ',' and '_'.");
    return false;
}

/* align and type: of a spec that gives none. */
static bool parse_spec(VM *vm, const Str *text, Value v, char align, char type,
                       Spec *spec)
{
    const char *p = text->data, *end = p + text->size;
    *spec = (Spec){.fill = ' ', .align = align, .width = -1, .precision = -1,
                   .type = (unsigned char)type};
    parse_flags(&p, end, spec);
    if (parse_number(vm, &p, end, &spec->width) < 0 ||
        !parse_separator(vm, &p, end, spec))
        return false;
    if (p < end && *p == '.') {
        p++;
        int found = parse_number(vm, &p, end, &spec->precision);
        if (found == 0)
            raise_error(vm, C_ValueError,
                        "Format specifier missing precision");
        if (found <= 0)
            return false;
    }
    if (p < end)
        spec->type = utf8_next(&p);
    if (p < end) {
        raise_error(vm, C_ValueError, "Invalid format specifier '%S' for "
                                      "object of type '%.200T'", text, v);
        return false;
    }
    return check_separator(vm, spec);
}

static Value raise_unknown_type(VM *vm, uint32_t type, Value v)
{
    if (type > 32 && type < 128)
        return raise_error(vm, C_ValueError,
                           "Unknown format code '%c' for object of type "
                           "'%.200T'", (int)type, v);
    return raise_error(vm, C_ValueError, "Unknown format code '\\x%x' for "
                                         "object of type '%.200T'", type, v);
}

/* --- laying out ---------------------------------------------------------- */

static void put_fill(Buf *buf, uint32_t fill, size_t n)
{
    if (fill < 128) {
        if (n > 0 && heap_has_room(buf->heap, n))
            buf_fill(buf, (char)fill, n);
        else if (n > 0)
            buf->failed = true;
        return;
    }
    while (n-- > 0 && !buf->failed)
        buf_put_utf8(buf, fill);
}

/* How much of the padding comes before the text. */
static size_t before(char align, size_t padding)
{
    return align == '>' ? padding : align == '^' ? padding / 2 : 0;
}

static Value put_text(VM *vm, const Spec *spec, const char *text, size_t size,
                      size_t length)
{
    Buf buf;
    char local[BUF_LOCAL];
    buf_init_at(&buf, &vm->heap, local, sizeof local);
    size_t padding = spec->width > (ptrdiff_t)length
                         ? (size_t)spec->width - length
                         : 0;
    size_t left = before(spec->align, padding);
    put_fill(&buf, spec->fill, left);
    buf_put(&buf, text, size);
    put_fill(&buf, spec->fill, padding - left);
    return str_from_buf(vm, &buf);
}

typedef struct Number {
    char sign;          /* 0: none */
    Text prefix, digits, rest;
} Number;

/* The digits with separators, and zeros before them up to min_width: written
 * from the right, as the rule is told from there. */
static size_t group_digits(char *out, Text digits, size_t min_width,
                           size_t group, char separator)
{
    size_t left = digits.size, width = min_width, n = 0;
    for (;;) {
        size_t want = left > width ? left : width;
        size_t take = want < 1 ? 1 : want;
        if (separator != 0 && take > group)
            take = group;
        for (size_t i = 0; i < take; i++, n++) {
            char c = left > 0 ? digits.data[--left] : '0';
            if (out != NULL)
                out[-1 - (ptrdiff_t)n] = c;
        }
        width = width > take ? width - take : 0;
        if (left == 0 && width == 0)
            return n;
        if (out != NULL)
            out[-1 - (ptrdiff_t)n] = separator;
        n++;
        width = width > 1 ? width - 1 : 0;
    }
}

static void put_digits(Buf *buf, const Spec *spec, Text digits,
                       size_t min_width, size_t *size)
{
    if (digits.size == 0) {
        *size = 0;
        return;
    }
    if (spec->separator == 0 && digits.size >= min_width) { /* as they are */
        *size = digits.size;
        if (buf != NULL)
            buf_put(buf, digits.data, digits.size);
        return;
    }
    bool four = spec->type != 0 && strchr("boxX", (int)spec->type) != NULL;
    size_t group = four ? 4 : 3;
    if (buf == NULL) {
        *size = group_digits(NULL, digits, min_width, group, spec->separator);
    } else {
        char *to = heap_has_room(buf->heap, *size)
                       ? buf_reserve(buf, *size)
                       : NULL;
        if (to == NULL) {
            buf->failed = true;
            return;
        }
        group_digits(to + *size, digits, min_width, group, spec->separator);
        buf->len += *size;
    }
}

static Value put_number(VM *vm, const Spec *spec, const Number *number)
{
    size_t others = (number->sign != 0) + number->prefix.size +
                    number->rest.size;
    size_t min_width = 0, digits;
    if (spec->fill == '0' && spec->align == '=' &&
        spec->width > (ptrdiff_t)others)
        min_width = (size_t)spec->width - others;
    put_digits(NULL, spec, number->digits, min_width, &digits);
    size_t total = others + digits;
    size_t padding = spec->width > (ptrdiff_t)total
                         ? (size_t)spec->width - total
                         : 0;
    size_t left = before(spec->align, padding);
    Buf buf;
    char local[BUF_LOCAL];
    buf_init_at(&buf, &vm->heap, local, sizeof local);
    put_fill(&buf, spec->fill, left);
    if (number->sign != 0)
        buf_putc(&buf, number->sign);
    buf_put(&buf, number->prefix.data, number->prefix.size);
    if (spec->align == '=')
        put_fill(&buf, spec->fill, padding);
    if (digits > 0)
        put_digits(&buf, spec, number->digits, min_width, &digits);
    buf_put(&buf, number->rest.data, number->rest.size);
    if (spec->align != '=')
        put_fill(&buf, spec->fill, padding - left);
    return str_from_buf(vm, &buf);
}

static char sign_shown(const Spec *spec, bool negative)
{
    return negative ? '-' : spec->sign == '-' ? 0 : spec->sign;
}

/* --- str ----------------------------------------------------------------- */

Value format_str(VM *vm, Value v, Str *text)
{
    Spec spec;
    const char *wrong = NULL;
    Str *s = as_str(v);
    if (text == NULL || text->size == 0)
        return str_exact(vm, s);
    if (!parse_spec(vm, text, v, '<', 's', &spec))
        return ERROR;
    if (spec.type != 's')
        return raise_unknown_type(vm, spec.type, v);
    if (spec.sign != 0)
        wrong = spec.sign == ' '
                    ? "Space not allowed in string format specifier"
                    : "Sign not allowed in string format specifier";
    else if (spec.no_neg_zero)
        wrong = "Negative zero coercion (z) not allowed in string format "
                "specifier";
    else if (spec.alternate)
        wrong = "Alternate form (#) not allowed in string format specifier";
    else if (spec.align == '=')
        wrong = "'=' alignment not allowed in string format specifier";
    if (wrong != NULL)
        return raise_error(vm, C_ValueError, wrong);
    size_t length = s->length, size = s->size;
    if (spec.precision >= 0 && (size_t)spec.precision < length) {
        length = (size_t)spec.precision;
        size = str_offset(vm, s, length);
    }
    if (spec.width <= (ptrdiff_t)length && size == s->size)
        return str_exact(vm, s);
    return put_text(vm, &spec, s->data, size, length);
}

/* --- int ----------------------------------------------------------------- */

static Value format_char(VM *vm, Value v, const Spec *spec)
{
    if (spec->sign != 0)
        return raise_error(vm, C_ValueError, "Sign not allowed with integer "
                                             "format specifier 'c'");
    if (spec->alternate)
        return raise_error(vm, C_ValueError,
                           "Alternate form (#) not allowed with integer "
                           "format specifier 'c'");
    int64_t code;
    if (!int_fits_int64(int_value(v), &code))
        return raise_error(vm, C_OverflowError,
                           "Python int too large to convert to C long");
    if (code < 0 || code > UTF8_LAST_CP)
        return raise_error(vm, C_OverflowError,
                           "%%c arg not in range(0x110000)");
    char text[UTF8_MAX];
    Number number = {.rest = {text, utf8_encode((uint32_t)code, text)}};
    Spec wider = *spec; /* the width counts characters, not bytes */
    if (wider.width > 0)
        wider.width += (ptrdiff_t)number.rest.size - 1;
    return put_number(vm, &wider, &number);
}

static Value format_digits(VM *vm, Value v, const Spec *spec)
{
    static const char prefixes[][3] = {"0b", "0o", "0x", "0X"};
    int base = 10;
    Text prefix = {"", 0};
    switch (spec->type) {
    case 'b': base = 2; prefix.data = prefixes[0]; break;
    case 'o': base = 8; prefix.data = prefixes[1]; break;
    case 'x': base = 16; prefix.data = prefixes[2]; break;
    case 'X': base = 16; prefix.data = prefixes[3]; break;
    }
    if (spec->alternate && base != 10)
        prefix.size = 2;
    Value text = int_to_str(vm, int_value(v), base);
    if (text == ERROR)
        return ERROR;
    Text digits = text_of(as_str(text));
    bool negative = digits.size > 0 && digits.data[0] == '-';
    digits.data += negative;
    digits.size -= negative;
    char *copy = NULL;
    Value result = ERROR;
    if (spec->type == 'X') {
        if ((copy = mem_alloc(vm, digits.size)) == NULL)
            goto done;
        for (size_t i = 0; i < digits.size; i++) {
            char c = digits.data[i];
            copy[i] = c >= 'a' ? (char)(c - 'a' + 'A') : c;
        }
        digits.data = copy;
    }
    Number number = {sign_shown(spec, negative), prefix, digits, {"", 0}};
    result = put_number(vm, spec, &number);
done:
    if (copy != NULL)
        mem_free(vm, copy, digits.size);
    decref(vm, text);
    return result;
}

static Value format_double(VM *vm, double d, const Spec *spec,
                           unsigned flags);

Value format_int(VM *vm, Value v, Str *text)
{
    Spec spec;
    if (text == NULL || text->size == 0)
        return value_str(vm, v);
    if (!parse_spec(vm, text, v, '>', 'd', &spec))
        return ERROR;
    if (spec.type < 128 && strchr("eEfFgG%", (int)spec.type) != NULL) {
        double d;
        if (!int_to_double(vm, int_value(v), &d))
            return ERROR;
        return format_double(vm, d, &spec, DTOA_ADD_DOT0);
    }
    if (spec.type >= 128 || strchr("bcdoxXn", (int)spec.type) == NULL)
        return raise_unknown_type(vm, spec.type, v);
    if (spec.precision >= 0)
        return raise_error(vm, C_ValueError, "Precision not allowed in "
                                             "integer format specifier");
    if (spec.no_neg_zero)
        return raise_error(vm, C_ValueError,
                           "Negative zero coercion (z) not allowed in integer "
                           "format specifier");
    v = int_value(v); /* its class was for the messages */
    return spec.type == 'c' ? format_char(vm, v, &spec)
                            : format_digits(vm, v, &spec);
}

/* --- float --------------------------------------------------------------- */

/* flags: of dtoa_format, where the spec names no type. */
static Value format_double(VM *vm, double d, const Spec *spec, unsigned flags)
{
    char code = spec->type != 0 ? (char)spec->type : 'r';
    flags = (spec->type == 0 ? flags : 0) | (spec->alternate ? DTOA_ALT : 0) |
            (spec->no_neg_zero ? DTOA_NO_NEG_ZERO : 0);
    if (spec->precision > INT32_MAX)
        return raise_error(vm, C_ValueError, "precision too big");
    if (code == 'n')
        code = 'g';
    if (spec->type == 0 && spec->precision >= 0)
        code = 'g';
    Buf buf;
    char local[BUF_LOCAL];
    buf_init_at(&buf, &vm->heap, local, sizeof local);
    dtoa_format(&buf, d, code, (int)spec->precision, flags);
    Value result;
    if (buf.failed) {
        result = raise_memory(vm);
    } else {
        Text text = {buf.data, buf.len};
        bool negative = text.size > 0 && text.data[0] == '-';
        text.data += negative;
        text.size -= negative;
        size_t digits = 0;
        while (digits < text.size && text.data[digits] >= '0' &&
               text.data[digits] <= '9')
            digits++;
        Number number = {sign_shown(spec, negative), {"", 0},
                         {text.data, digits},
                         {text.data + digits, text.size - digits}};
        result = put_number(vm, spec, &number);
    }
    buf_fini(&buf);
    return result;
}

Value format_float(VM *vm, Value v, Str *text)
{
    Spec spec;
    if (text == NULL || text->size == 0)
        return value_str(vm, v);
    if (!parse_spec(vm, text, v, '>', 0, &spec))
        return ERROR;
    if (spec.type >= 128 || strchr("eEfFgGn%", (int)spec.type) == NULL)
        return raise_unknown_type(vm, spec.type, v);
    return format_double(vm, float_value(v), &spec, DTOA_ADD_DOT0);
}

/* --- complex ------------------------------------------------------------- */

Value format_complex(VM *vm, Value v, double re, double im, Str *text)
{
    Spec spec;
    if (!parse_spec(vm, text, v, '>', 0, &spec))
        return ERROR;
    if (spec.type >= 128 || strchr("eEfFgGn", (int)spec.type) == NULL)
        return raise_unknown_type(vm, spec.type, v);
    if (spec.fill == '0')
        return raise_error(vm, C_ValueError, "Zero padding is not allowed in "
                                             "complex format specifier");
    if (spec.align == '=')
        return raise_error(vm, C_ValueError,
                           "'=' alignment flag is not allowed in complex "
                           "format specifier");
    Spec part = spec; /* what the two have in common */
    part.width = -1;
    bool both = spec.type != 0 || re != 0 || signbit(re);
    Value first = both ? format_double(vm, re, &part, 0)
                       : incref(from_object(vm->names[N_empty]));
    if (both)
        part.sign = '+';
    Value second = first == ERROR ? ERROR : format_double(vm, im, &part, 0);
    Value whole = second == ERROR
                      ? ERROR
                      : str_format(vm, both && spec.type == 0 ? "(%V%Vj)"
                                                              : "%V%Vj",
                                   first, second);
    decref(vm, first);
    decref(vm, second);
    if (whole == ERROR)
        return ERROR;
    const Str *s = as_str(whole);
    Value r = put_text(vm, &spec, s->data, s->size, s->length);
    decref(vm, whole);
    return r;
}
