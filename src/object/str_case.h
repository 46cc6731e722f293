/* str_case.h: what a character is, and its other cases.
 *
 * The data of base/unicode_data.h in the words of str's methods, with a short
 * way for ASCII.  Surrogates are characters that have no property.
 */
#ifndef TENON_OBJECT_STR_CASE_H
#define TENON_OBJECT_STR_CASE_H

#include "base/unicode_data.h"

static inline bool char_is_ascii_letter(uint32_t c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static inline bool char_is_alpha(uint32_t c)
{
    return c < 128 ? char_is_ascii_letter(c)
                   : (unicode_type(c) & UNICODE_ALPHA) != 0;
}
static inline bool char_is_decimal(uint32_t c)
{
    return c < 128 ? c >= '0' && c <= '9'
                   : (unicode_type(c) & UNICODE_DECIMAL) != 0;
}
static inline bool char_is_digit(uint32_t c)
{
    return c < 128 ? c >= '0' && c <= '9'
                   : (unicode_type(c) & UNICODE_DIGIT) != 0;
}
static inline bool char_is_numeric(uint32_t c)
{
    return c < 128 ? c >= '0' && c <= '9'
                   : (unicode_type(c) & UNICODE_NUMERIC) != 0;
}
static inline bool char_is_lower(uint32_t c)
{
    return c < 128 ? c >= 'a' && c <= 'z'
                   : (unicode_type(c) & UNICODE_LOWER) != 0;
}
static inline bool char_is_upper(uint32_t c)
{
    return c < 128 ? c >= 'A' && c <= 'Z'
                   : (unicode_type(c) & UNICODE_UPPER) != 0;
}
static inline bool char_is_printable(uint32_t c)
{
    return c < 128 ? c >= ' ' && c < 127
                   : (unicode_type(c) & UNICODE_PRINTABLE) != 0;
}
static inline bool char_is_space(uint32_t c)
{
    return c < 128 ? c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31)
                   : (unicode_type(c) & UNICODE_SPACE) != 0;
}
static inline bool char_is_identifier_start(uint32_t c)
{
    return c < 128 ? char_is_ascii_letter(c) || c == '_'
                   : (unicode_type(c) & UNICODE_NAME_START) != 0;
}
static inline bool char_is_identifier_part(uint32_t c)
{
    return c < 128 ? char_is_ascii_letter(c) || c == '_' ||
                         (c >= '0' && c <= '9')
                   : (unicode_type(c) & UNICODE_NAME_PART) != 0;
}

/* Of title case proper, such as U+01C5. */
static inline bool char_is_title(uint32_t c)
{
    return (unicode_type(c) & UNICODE_CATEGORY) == UNICODE_LT;
}

/* What lower() looks over when it seeks the end of a word. */
static inline bool char_is_case_ignorable(uint32_t c)
{
    return (unicode_type(c) & UNICODE_CASE_IGNORABLE) != 0;
}
static inline bool char_is_cased(uint32_t c)
{
    return char_is_lower(c) || char_is_upper(c) || char_is_title(c);
}

#endif
