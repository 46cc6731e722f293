/* int_text.c: ints from text and to text, and the plain form of any text that
 * is to be read as a number.
 *
 * Bases that are powers of two are a matter of moving bits.  The others go
 * through powers of the base squared again and again (divide and conquer):
 * with subquadratic multiplication and division the conversions are
 * subquadratic too.  CPython's limit on decimal digits applies all the same.
 */
#include "object/bigint.h"
#include "base/itoa.h"
#include "base/utf8.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/str_case.h"

/* --- powers of a base -------------------------------------------------- */

enum { MAX_POWERS = 34 };

typedef struct Powers {
    int base;
    unsigned chunk;        /* digits that one mp_digit surely holds */
    mp_digit unit;         /* base ** chunk */
    int count;             /* of p made so far */
    mp_int p[MAX_POWERS];  /* unit ** 2**k */
} Powers;

static void powers_init(Powers *w, int base)
{
    w->base = base;
    w->unit = (mp_digit)base;
    w->chunk = 1;
    w->count = 0;
    while (w->unit <= MP_DIGIT_MAX / (mp_digit)base) {
        w->unit *= (mp_digit)base;
        w->chunk++;
    }
}

static void powers_fini(Powers *w)
{
    while (w->count)
        mp_clear(&w->p[--w->count]);
}

static mp_err powers_more(Powers *w)
{
    mp_int *next = &w->p[w->count];
    if (w->count == MAX_POWERS)
        return MP_MEM;
    mp_err err = mp_init(next);
    if (err != MP_OKAY)
        return err;
    if (w->count == 0)
        mp_set(next, w->unit);
    else
        err = mp_sqr(&w->p[w->count - 1], next);
    w->count++; /* powers_fini clears it also if that failed */
    return err;
}

/* --- from text --------------------------------------------------------- */

static int digit_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return 99;
}

/* Up to this many chunks are read one after the other. */
enum { READ_CHUNKS = 24 };

static mp_err read_simple(const Powers *w, const char *s, size_t n, mp_int *r)
{
    mp_zero(r);
    size_t first = n % w->chunk ? n % w->chunk : w->chunk;
    for (size_t i = 0, end = first; i < n; end += w->chunk) {
        mp_digit d = 0;
        for (; i < end; i++)
            d = d * (mp_digit)w->base + (mp_digit)digit_value(s[i]);
        mp_err err = mp_mul_d(r, w->unit, r);
        if (err == MP_OKAY)
            err = mp_add_d(r, d, r);
        if (err != MP_OKAY)
            return err;
    }
    return MP_OKAY;
}

/* level: 2**level chunks are at least n digits.  As deep as level. */
static mp_err read_digits(const Powers *w, int level, const char *s, size_t n,
                          mp_int *r)
{
    if (n <= (size_t)w->chunk * READ_CHUNKS)
        return read_simple(w, s, n, r);
    size_t low = (size_t)w->chunk << (level - 1);
    if (n <= low)
        return read_digits(w, level - 1, s, n, r);
    mp_int high;
    mp_err err = mp_init(&high);
    if (err != MP_OKAY)
        return err;
    err = read_digits(w, level - 1, s, n - low, &high);
    if (err == MP_OKAY)
        err = mp_mul(&high, &w->p[level - 1], &high);
    if (err == MP_OKAY)
        err = read_digits(w, level - 1, s + (n - low), low, r);
    if (err == MP_OKAY)
        err = mp_add(r, &high, r);
    mp_clear(&high);
    return err;
}

static Value from_any_base(VM *vm, const char *s, size_t n, int base,
                           bool negative)
{
    Powers w;
    powers_init(&w, base);
    mp_int r;
    mp_err err = mp_init(&r);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    int level = 0;
    while (err == MP_OKAY && (size_t)w.chunk << level < n) {
        err = powers_more(&w);
        level++;
    }
    if (err == MP_OKAY)
        err = read_digits(&w, level, s, n, &r);
    if (negative && r.used)
        r.sign = MP_NEG;
    powers_fini(&w);
    return bigint_result(vm, err, &r);
}

static Value from_power_of_two(VM *vm, const char *s, size_t n, unsigned bits,
                               bool negative)
{
    BigInt *big = bigint_new(vm, n * bits / MP_DIGIT_BIT + 2);
    if (!big)
        return ERROR;
    big->used = 0;
    big->negative = negative;
    uint64_t have = 0; /* the bits that wait, lowest first */
    unsigned waiting = 0;
    while (n--) {
        uint64_t d = (uint64_t)digit_value(s[n]);
        have |= d << waiting;
        waiting += bits;
        if (waiting >= MP_DIGIT_BIT) {
            big->digits[big->used++] = (mp_digit)(have & MP_MASK);
            waiting -= MP_DIGIT_BIT;
            have = d >> (bits - waiting);
        }
    }
    big->digits[big->used++] = (mp_digit)have;
    return bigint_normal(vm, big);
}

Value int_from_digits(VM *vm, const char *s, size_t n, int base)
{
    bool negative = n && *s == '-';
    if (negative)
        s++, n--;
    while (n && *s == '0')
        s++, n--;
    if (n <= 11) { /* 36**11 < 2**61 */
        int64_t v = 0;
        for (size_t i = 0; i < n; i++)
            v = v * base + digit_value(s[i]);
        return from_small(negative ? -v : v);
    }
    if (!bigint_room(vm, (uint64_t)n * 6))
        return ERROR;
    unsigned bits = (unsigned)__builtin_ctz((unsigned)base);
    if (base == 1 << bits)
        return from_power_of_two(vm, s, n, bits, negative);
    return from_any_base(vm, s, n, base, negative);
}

/* --- to text ----------------------------------------------------------- */

static const char digit_chars[] = "0123456789abcdefghijklmnopqrstuvwxyz";

enum { WRITE_LEVEL = 4 }; /* so many chunks (a power of two) one by one */

/* |a| < unit ** 2**level, as exactly chunk * 2**level digits ending at end.
 * a is used up. */
static mp_err write_digits(const Powers *w, int level, mp_int *a, char *end)
{
    size_t width = (size_t)w->chunk << level;
    mp_err err = MP_OKAY;
    if (level <= WRITE_LEVEL) {
        char *start = end - width;
        while (end > start) {
            mp_digit d = 0;
            if (a->used && (err = mp_div_d(a, w->unit, a, &d)) != MP_OKAY)
                return err;
            for (unsigned i = 0; i < w->chunk; i++, d /= (mp_digit)w->base)
                *--end = digit_chars[d % (mp_digit)w->base];
        }
        return MP_OKAY;
    }
    mp_int q, r;
    err = mp_init_multi(&q, &r, NULL);
    if (err != MP_OKAY)
        return err;
    err = bigint_divide(a, &w->p[level - 1], &q, &r);
    if (err == MP_OKAY)
        err = write_digits(w, level - 1, &r, end);
    if (err == MP_OKAY)
        err = write_digits(w, level - 1, &q, end - width / 2);
    mp_clear_multi(&q, &r, NULL);
    return err;
}

COLD static Value too_many_digits(VM *vm)
{
    return raise_error(vm, C_ValueError,
                       "Exceeds the limit (%u digits) for integer string "
                       "conversion; use sys.set_int_max_str_digits() to "
                       "increase the limit",
                       vm->int_digit_limit);
}

/* Zeros in front of the digits in [start, end) are dropped. */
static Value finish_digits(VM *vm, char *start, char *end, bool negative,
                           int base)
{
    while (start < end - 1 && *start == '0')
        start++;
    if (base == 10 && vm->int_digit_limit &&
        (size_t)(end - start) > vm->int_digit_limit)
        return too_many_digits(vm);
    if (negative)
        *--start = '-';
    return str_value(vm, start, (size_t)(end - start));
}

static Value to_any_base(VM *vm, const mp_int *a, int base)
{
    uint64_t bits = (uint64_t)mp_count_bits(a);
    /* log10(2) = 0.30103: if even the fewest digits are too many, say so
     * before the work. */
    if (base == 10 && vm->int_digit_limit &&
        bits * 30102 / 100000 > (uint64_t)vm->int_digit_limit + 1)
        return too_many_digits(vm);
    if (!bigint_room(vm, bits * 3))
        return ERROR;
    Powers w;
    powers_init(&w, base);
    mp_int copy;
    mp_err err = mp_init(&copy);
    if (err != MP_OKAY)
        return bigint_failed(vm, err);
    err = mp_abs(a, &copy);
    int level = 0;
    do {
        level++;
        if (err == MP_OKAY)
            err = powers_more(&w);
    } while (err == MP_OKAY &&
             2 * (uint64_t)mp_count_bits(&w.p[level - 1]) < bits + 2);
    Value v = ERROR;
    size_t room = ((size_t)w.chunk << level) + 1;
    char *text = err == MP_OKAY ? mem_alloc(vm, room) : NULL;
    if (text) {
        err = write_digits(&w, level, &copy, text + room);
        if (err == MP_OKAY)
            v = finish_digits(vm, text + 1, text + room, a->sign == MP_NEG,
                              base);
        mem_free(vm, text, room);
    }
    powers_fini(&w);
    mp_clear(&copy);
    return err == MP_OKAY ? v : bigint_failed(vm, err);
}

static Value to_power_of_two(VM *vm, const mp_int *a, unsigned bits)
{
    size_t length = ((size_t)mp_count_bits(a) + bits - 1) / bits;
    bool negative = a->sign == MP_NEG;
    Str *s = str_alloc(vm, length + negative);
    if (!s)
        return ERROR;
    char *to = s->data + length + negative;
    uint64_t mask = ((uint64_t)1 << bits) - 1;
    for (size_t i = 0; i < length; i++) {
        size_t at = i * bits, digit = at / MP_DIGIT_BIT;
        unsigned shift = (unsigned)(at % MP_DIGIT_BIT);
        uint64_t d = a->dp[digit] >> shift;
        if (shift + bits > MP_DIGIT_BIT && digit + 1 < (size_t)a->used)
            d |= (uint64_t)a->dp[digit + 1] << (MP_DIGIT_BIT - shift);
        *--to = digit_chars[d & mask];
    }
    if (negative)
        *--to = '-';
    return from_object(str_seal(s));
}

Value int_to_str(VM *vm, Value v, int base)
{
    if (is_bool(v))
        v = int_value(v);
    char small[64];
    if (is_int(v) && base == 10)
        return str_value(vm, small, itoa_i64(as_small(v), small));
    if (v == from_small(0))
        return str_value(vm, "0", 1);
    IntView view;
    const mp_int *a = int_view(&view, v);
    if ((base & (base - 1)) == 0)
        return to_power_of_two(vm, a, (unsigned)__builtin_ctz((unsigned)base));
    return to_any_base(vm, a, base);
}

/* --- int(text, base) --------------------------------------------------- */

bool number_text(VM *vm, const Str *s, NumberText *out)
{
    const char *p = s->data, *end = p + s->size;
    out->block = NULL;
    if (!(s->flags & STR_ASCII)) {
        out->size = s->size;
        out->block = mem_alloc(vm, out->size);
        if (!out->block)
            return false;
        char *to = out->block;
        while (p < end) {
            uint32_t c = utf8_next(&p);
            int digit = c < 128 ? -1 : unicode_decimal(c);
            *to++ = c < 128              ? (char)c
                    : digit >= 0         ? (char)('0' + digit)
                    : char_is_space(c)   ? ' '
                                         : '?';
        }
        p = out->block;
        end = to;
    }
    while (p < end && char_is_space((unsigned char)*p))
        p++;
    while (end > p && char_is_space((unsigned char)end[-1]))
        end--;
    out->text = p;
    out->length = (size_t)(end - p);
    return true;
}

void number_text_fini(VM *vm, NumberText *t)
{
    if (t->block)
        mem_free(vm, t->block, t->size);
}

COLD static Value invalid_literal(VM *vm, int base, Value original)
{
    if (is_str(vm, original)) /* a bytearray is shown as bytes */
        incref(original);
    else
        original = call(vm, from_object(vm->classes[C_bytes]), &original, 1);
    Value text = original == ERROR ? ERROR : value_repr(vm, original);
    decref(vm, original);
    if (text == ERROR)
        return ERROR;
    raise_error(vm, C_ValueError,
                "invalid literal for int() with base %d: %.200S", base,
                as_str(text));
    decref(vm, text);
    return ERROR;
}

COLD static Value too_long_text(VM *vm, size_t digits)
{
    return raise_error(vm, C_ValueError,
                       "Exceeds the limit (%u digits) for integer string "
                       "conversion: value has %z digits; use "
                       "sys.set_int_max_str_digits() to increase the limit",
                       vm->int_digit_limit, (ptrdiff_t)digits);
}

/* What base a prefix such as 0x stands for; 0: no prefix. */
static int prefix_base(const char *s, size_t n)
{
    if (n < 2 || s[0] != '0')
        return 0;
    switch (s[1] | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    default: return 0;
    }
}

/* The digits of [s, s + n) without underscores to out; false: not a number
 * in this base. */
static bool pick_digits(const char *s, size_t n, int base, char *out,
                        size_t *count)
{
    *count = 0;
    for (size_t i = 0; i < n; i++) {
        if (s[i] == '_') {
            if (i == 0 || i + 1 == n || s[i - 1] == '_')
                return false;
        } else if (digit_value(s[i]) >= base) {
            return false;
        } else {
            out[(*count)++] = s[i];
        }
    }
    return *count != 0;
}

/* s: stripped.  original: what to show in the error. */
static Value parse(VM *vm, const char *s, size_t n, int base, Value original)
{
    if (base != 0 && (base < 2 || base > 36))
        return raise_error(vm, C_ValueError,
                           "int() base must be >= 2 and <= 36, or 0");
    int asked = base;
    bool negative = n && *s == '-';
    if (n && (*s == '-' || *s == '+'))
        s++, n--;
    int prefix = prefix_base(s, n);
    bool zero_only = false; /* base 0: "00" is fine, "012" is C's octal */
    if (base == 0) {
        base = prefix ? prefix : 10;
        zero_only = !prefix && n && *s == '0';
    }
    if (prefix && prefix == base) {
        s += 2, n -= 2;
        if (n && *s == '_')
            s++, n--;
    }
    if (n == 0)
        return invalid_literal(vm, asked, original);
    size_t room = n + 1, count;
    char few[64];
    char *digits = room <= sizeof few ? few : mem_alloc(vm, room);
    if (!digits)
        return ERROR;
    Value v = ERROR;
    digits[0] = '-';
    if (!pick_digits(s, n, base, digits + 1, &count))
        invalid_literal(vm, asked, original);
    else if ((base & (base - 1)) && vm->int_digit_limit &&
             count > vm->int_digit_limit)
        too_long_text(vm, count);
    else
        v = int_from_digits(vm, digits + !negative, count + negative, base);
    if (digits != few)
        mem_free(vm, digits, room);
    if (v != ERROR && zero_only && v != from_small(0)) {
        decref(vm, v);
        return invalid_literal(vm, asked, original);
    }
    return v;
}

Value int_parse(VM *vm, Str *text, int base)
{
    NumberText t;
    if (!number_text(vm, text, &t))
        return ERROR;
    Value v = parse(vm, t.text, t.length, base, from_object(text));
    number_text_fini(vm, &t);
    return v;
}

Value int_parse_bytes(VM *vm, const char *s, size_t n, int base,
                      Value original)
{
    while (n && char_is_space((unsigned char)*s))
        s++, n--;
    while (n && char_is_space((unsigned char)s[n - 1]))
        n--;
    return parse(vm, s, n, base, original);
}
