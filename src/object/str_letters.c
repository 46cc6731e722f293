/* str_letters.c: the methods of str that look at its characters one by one:
 * lower() and the other changes of case, isalpha() and the other questions.
 *
 * ASCII strings, nearly all there are, take a path of their own, byte by
 * byte.  A change of case can change the length ("ß".upper() is "SS").
 * The rules are those of the Unicode standard, section 3.13, with the one
 * context that Python heeds: a capital sigma at the end of a word.
 */
#include "object/text.h"

#include "base/utf8.h"
#include "object/str_case.h"

/* --- change of case ------------------------------------------------------ */

static bool ascii_is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static void put_changed(Buf *buf, UnicodeCase to, uint32_t c)
{
    uint32_t out[UNICODE_CASE_MAX];
    int n = unicode_change(c, to, out);
    for (int i = 0; i < n; i++)
        buf_put_utf8(buf, out[i]);
}

/* Is the capital sigma at p the last letter of a word? */
static bool ends_word(const Str *s, const char *p)
{
    const char *q = p, *end = s->data + s->size;
    uint32_t c = 0;
    bool found = false;
    while (q > s->data && !found) {
        q = utf8_prev(q);
        c = utf8_get(q);
        found = !char_is_case_ignorable(c);
    }
    if (!found || !char_is_cased(c))
        return false;
    for (q = p + utf8_length(*p); q < end;) {
        c = utf8_next(&q);
        if (!char_is_case_ignorable(c))
            return !char_is_cased(c);
    }
    return true;
}

static void put_lower(Buf *buf, const Str *s, const char *p)
{
    uint32_t c = utf8_get(p);
    if (c == 0x3A3)
        buf_put_utf8(buf, ends_word(s, p) ? 0x3C2 : 0x3C3);
    else
        put_changed(buf, UNICODE_TO_LOWER, c);
}

typedef enum Change { LOWER, UPPER, TITLE, CAPITALIZE, SWAP, FOLD } Change;

static void change_char(Buf *buf, const Str *s, const char *p, Change change,
                        bool *in_word)
{
    uint32_t c = utf8_get(p);
    switch (change) {
    case LOWER: put_lower(buf, s, p); break;
    case UPPER: put_changed(buf, UNICODE_TO_UPPER, c); break;
    case FOLD: put_changed(buf, UNICODE_FOLD, c); break;
    case SWAP:
        if (char_is_upper(c))
            put_lower(buf, s, p);
        else if (char_is_lower(c))
            put_changed(buf, UNICODE_TO_UPPER, c);
        else
            buf_put_utf8(buf, c);
        break;
    case TITLE:
    case CAPITALIZE:
        if (*in_word)
            put_lower(buf, s, p);
        else
            put_changed(buf, UNICODE_TO_TITLE, c);
        *in_word = change == CAPITALIZE || char_is_cased(c);
        break;
    }
}

/* In a word of 8 ASCII bytes, 0x20 in each byte from first to last. */
static uint64_t case_bits(uint64_t word, char first, char last)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t not_below = word + ones * (uint64_t)(0x80 - first);
    uint64_t above = word + ones * (uint64_t)(0x7F - last);
    return (not_below & ~above & ones << 7) >> 2;
}

/* The bits that a change flips in the word at p: in upper and lower are the
 * bits of all letters that it changes.  Only left bytes of the word count. */
static inline uint64_t flips_at(const char *p, size_t left, uint64_t upper,
                                uint64_t lower)
{
    uint64_t word, counts = UINT64_MAX;
    memcpy(&word, p, 8);
    word &= UINT64_C(0x7F7F7F7F7F7F7F7F);
    if (left < 8)
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        counts = ~(counts >> 8 * left);
#else
        counts = ~(counts << 8 * left);
#endif
    return ((case_bits(word, 'A', 'Z') & upper) |
            (case_bits(word, 'a', 'z') & lower)) & counts;
}

static Value ascii_result(Str *result)
{
    result->data[result->size] = '\0';
    result->length = result->size;
    result->flags |= STR_ASCII;
    return from_object(result);
}

/* Lower, upper and swap go by words, and what they leave as it is is not
 * copied.  The block of a str has room for whole words. */
static Value change_words(VM *vm, Str *s, Change change)
{
    uint64_t upper = change == UPPER ? 0 : UINT64_MAX;
    uint64_t lower = change == UPPER || change == SWAP ? UINT64_MAX : 0;
    size_t n = s->size, i = 0;
    while (i < n && flips_at(s->data + i, n - i, upper, lower) == 0)
        i += 8;
    if (i >= n)
        return str_exact(vm, s);
    if (n == 1)
        return str_from_char(vm, (unsigned char)s->data[0] ^ 0x20);
    Str *result = str_alloc(vm, n);
    if (result == NULL)
        return ERROR;
    memcpy(result->data, s->data, i);
    for (; i < n; i += 8) {
        uint64_t word;
        memcpy(&word, s->data + i, 8);
        word ^= flips_at(s->data + i, n - i, upper, lower);
        memcpy(result->data + i, &word, 8);
    }
    return ascii_result(result);
}

/* Title and capitalize: letters are lower in words, else upper. */
static Value change_in_words(VM *vm, Str *s, bool one_word)
{
    if (s->size <= 1)
        return change_words(vm, s, UPPER);
    Str *result = str_alloc(vm, s->size);
    if (result == NULL)
        return ERROR;
    unsigned in_word = 0;
    for (size_t i = 0; i < s->size; i++) {
        unsigned c = (unsigned char)s->data[i];
        unsigned letter = ascii_is_letter((char)c);
        c = (c & ~(letter << 5)) | (letter & in_word) << 5;
        result->data[i] = (char)c;
        in_word = letter | one_word;
    }
    return ascii_result(result);
}

static Value change_case(VM *vm, Value self, Change change)
{
    Str *s = as_str(self);
    if (s->flags & STR_ASCII)
        return change == TITLE || change == CAPITALIZE
                   ? change_in_words(vm, s, change == CAPITALIZE)
                   : change_words(vm, s, change);
    bool in_word = false;
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_reserve(&buf, s->size);
    const char *end = s->data + s->size;
    for (const char *p = s->data; p < end; p += utf8_length(*p))
        change_char(&buf, s, p, change, &in_word);
    return str_from_buf(vm, &buf);
}

#define CHANGE(name, change)                                     \
    Value str_method_##name(VM *vm, Value *args, int nargs)      \
    {                                                            \
        return change_case(vm, args[0], change);                 \
    }
CHANGE(lower, LOWER)
CHANGE(upper, UPPER)
CHANGE(title, TITLE)
CHANGE(capitalize, CAPITALIZE)
CHANGE(swapcase, SWAP)
CHANGE(casefold, FOLD)

/* --- questions ----------------------------------------------------------- */

static Value all_are(Value self, bool (*is)(uint32_t c), bool when_empty)
{
    const Str *s = as_str(self);
    const char *p = s->data, *end = p + s->size;
    if (p == end)
        return from_bool(when_empty);
    while (p < end)
        if (!is(utf8_next(&p)))
            return FALSE;
    return TRUE;
}

static bool is_alnum(uint32_t c)
{
    return char_is_alpha(c) || char_is_numeric(c) || char_is_digit(c);
}

static bool is_space(uint32_t c)
{
    return char_is_space(c);
}

#define QUESTION(name, is, when_empty)                           \
    Value str_method_##name(VM *vm, Value *args, int nargs)      \
    {                                                            \
        return all_are(args[0], is, when_empty);                 \
    }
QUESTION(isalpha, char_is_alpha, false)
QUESTION(isalnum, is_alnum, false)
QUESTION(isdecimal, char_is_decimal, false)
QUESTION(isdigit, char_is_digit, false)
QUESTION(isnumeric, char_is_numeric, false)
QUESTION(isspace, is_space, false)
QUESTION(isprintable, char_is_printable, true)

/* Some characters have case, and all that do have the one. */
static Value is_in_case(Value self, bool (*is)(uint32_t c))
{
    const Str *s = as_str(self);
    const char *p = s->data, *end = p + s->size;
    bool some = false;
    while (p < end) {
        uint32_t c = utf8_next(&p);
        if (is(c))
            some = true;
        else if (char_is_cased(c))
            return FALSE;
    }
    return from_bool(some);
}

Value str_method_islower(VM *vm, Value *args, int nargs)
{
    return is_in_case(args[0], char_is_lower);
}

Value str_method_isupper(VM *vm, Value *args, int nargs)
{
    return is_in_case(args[0], char_is_upper);
}

Value str_method_istitle(VM *vm, Value *args, int nargs)
{
    const Str *s = as_str(args[0]);
    const char *p = s->data, *end = p + s->size;
    bool some = false, in_word = false;
    while (p < end) {
        uint32_t c = utf8_next(&p);
        bool begins = char_is_upper(c) || char_is_title(c);
        bool follows = !begins && char_is_lower(c);
        if ((begins && in_word) || (follows && !in_word))
            return FALSE;
        in_word = begins || follows;
        some |= in_word;
    }
    return from_bool(some);
}

Value str_method_isidentifier(VM *vm, Value *args, int nargs)
{
    return from_bool(str_is_identifier(as_str(args[0])));
}

Value str_method_isascii(VM *vm, Value *args, int nargs)
{
    return from_bool((as_str(args[0])->flags & STR_ASCII) != 0);
}
