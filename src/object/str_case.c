/* str_case.c: character classes and case mappings.
 *
 * The general category and the simple case mappings come from utf8proc; the
 * rest of what Python's definitions need is in str_case_tables.h.  utf8proc
 * may be a little older than Unicode 15.1, which only added ideographs: the
 * ranges in `newer` make good for that.
 */
#include "object/str_case.h"

#include <stddef.h>
#include <utf8proc.h>

typedef struct Range {
    uint32_t first, last;
} Range;
typedef struct Special {
    uint32_t from;
    uint32_t to[CASE_MAX]; /* 0 after the last */
} Special;

#include "object/str_case_tables.h"

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))
#define IN(array, c) in_ranges(array, COUNT_OF(array), c)

static bool in_ranges(const Range *ranges, size_t n, uint32_t c)
{
    size_t low = 0;
    while (low < n) {
        size_t middle = low + (n - low) / 2;
        if (c > ranges[middle].last)
            low = middle + 1;
        else if (c < ranges[middle].first)
            n = middle;
        else
            return true;
    }
    return false;
}

/* Categories of what Unicode 15.1 added. */
static utf8proc_category_t newer(uint32_t c)
{
    if (c >= 0x2EBF0 && c <= 0x2EE5D)
        return UTF8PROC_CATEGORY_LO;
    if ((c >= 0x2FFC && c <= 0x2FFF) || c == 0x31EF)
        return UTF8PROC_CATEGORY_SO;
    return UTF8PROC_CATEGORY_CN;
}

static utf8proc_category_t category(uint32_t c)
{
    utf8proc_category_t found = utf8proc_category((utf8proc_int32_t)c);
    return found != UTF8PROC_CATEGORY_CN ? found : newer(c);
}

static bool is_ascii_letter(uint32_t c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

#define CATEGORY(name) (1u << UTF8PROC_CATEGORY_##name)
#define LETTERS                                                            \
    (CATEGORY(LU) | CATEGORY(LL) | CATEGORY(LT) | CATEGORY(LM) | CATEGORY(LO))

static bool is_one_of(uint32_t c, unsigned categories)
{
    return (1u << category(c) & categories) != 0;
}

bool char_is_alpha(uint32_t c)
{
    return c < 128 ? is_ascii_letter(c) : is_one_of(c, LETTERS);
}

bool char_is_decimal(uint32_t c)
{
    return c < 128 ? c >= '0' && c <= '9' : is_one_of(c, CATEGORY(ND));
}

bool char_is_digit(uint32_t c)
{
    return char_is_decimal(c) || (c >= 128 && IN(digit_ranges, c));
}

bool char_is_numeric(uint32_t c)
{
    if (c < 128)
        return char_is_decimal(c);
    return is_one_of(c, CATEGORY(ND) | CATEGORY(NL) | CATEGORY(NO)) ||
           IN(numeral_ranges, c);
}

bool char_is_space_slow(uint32_t c)
{
    return c == 0x85 || c == 0x2028 || c == 0x2029 ||
           is_one_of(c, CATEGORY(ZS));
}

bool char_is_lower(uint32_t c)
{
    if (c < 128)
        return c >= 'a' && c <= 'z';
    return is_one_of(c, CATEGORY(LL)) || IN(other_lowercase, c);
}

bool char_is_upper(uint32_t c)
{
    if (c < 128)
        return c >= 'A' && c <= 'Z';
    return is_one_of(c, CATEGORY(LU)) || IN(other_uppercase, c);
}

bool char_is_title(uint32_t c)
{
    return c >= 128 && is_one_of(c, CATEGORY(LT));
}

bool char_is_printable(uint32_t c)
{
    if (c < 128)
        return c >= ' ' && c < 127;
    return !is_one_of(c, CATEGORY(CC) | CATEGORY(CF) | CATEGORY(CS) |
                             CATEGORY(CO) | CATEGORY(CN) | CATEGORY(ZL) |
                             CATEGORY(ZP) | CATEGORY(ZS));
}

bool char_is_identifier_start(uint32_t c)
{
    if (c < 128)
        return is_ascii_letter(c) || c == '_';
    return is_one_of(c, LETTERS | CATEGORY(NL)) ? !IN(start_less, c)
                                                : IN(start_more, c);
}

bool char_is_identifier_part(uint32_t c)
{
    if (c < 128)
        return is_ascii_letter(c) || c == '_' || (c >= '0' && c <= '9');
    return is_one_of(c, LETTERS | CATEGORY(NL) | CATEGORY(MN) | CATEGORY(MC) |
                            CATEGORY(ND) | CATEGORY(PC))
               ? !IN(part_less, c)
               : IN(part_more, c);
}

bool char_is_case_ignorable(uint32_t c)
{
    return is_one_of(c, CATEGORY(MN) | CATEGORY(ME) | CATEGORY(CF) |
                            CATEGORY(LM) | CATEGORY(SK)) ||
           IN(ignorable_more, c);
}

int char_decimal_value(uint32_t c)
{
    if (c < 128)
        return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
    for (size_t i = 0; i < COUNT_OF(decimal_zeros); i++)
        if (c - decimal_zeros[i] < 10)
            return (int)(c - decimal_zeros[i]);
    return -1;
}

/* --- case ---------------------------------------------------------------- */

static int special(const Special *table, size_t n, uint32_t c,
                   uint32_t out[CASE_MAX])
{
    size_t low = 0;
    while (low < n) {
        size_t middle = low + (n - low) / 2;
        if (c == table[middle].from) {
            int length = 0;
            for (; length < CASE_MAX && table[middle].to[length]; length++)
                out[length] = table[middle].to[length];
            return length;
        }
        if (c > table[middle].from)
            low = middle + 1;
        else
            n = middle;
    }
    return 0;
}

#define SPECIAL(table, c, out) special(table, COUNT_OF(table), c, out)

int char_lower(uint32_t c, uint32_t out[CASE_MAX])
{
    if (c == 0x130) { /* I with a dot above: the dot is kept */
        out[0] = 'i';
        out[1] = 0x307;
        return 2;
    }
    out[0] = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
    return 1;
}

int char_upper(uint32_t c, uint32_t out[CASE_MAX])
{
    int n = c < 128 ? 0 : SPECIAL(special_upper, c, out);
    if (n > 0)
        return n;
    out[0] = (uint32_t)utf8proc_toupper((utf8proc_int32_t)c);
    return 1;
}

int char_title(uint32_t c, uint32_t out[CASE_MAX])
{
    int n = c < 128 ? 0 : SPECIAL(special_title, c, out);
    if (n > 0)
        return n;
    out[0] = (uint32_t)utf8proc_totitle((utf8proc_int32_t)c);
    return 1;
}

int char_fold(uint32_t c, uint32_t out[CASE_MAX])
{
    utf8proc_int32_t folded[8];
    int last = 0;
    out[0] = c;
    if (c >= 0xD800 && c <= 0xDFFF)
        return 1;
    utf8proc_ssize_t n = utf8proc_decompose_char(
        (utf8proc_int32_t)c, folded, 8, UTF8PROC_CASEFOLD, &last);
    if (n < 1 || n > CASE_MAX)
        return 1;
    for (int i = 0; i < n; i++)
        out[i] = (uint32_t)folded[i];
    return (int)n;
}
