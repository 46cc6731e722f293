/* str_case.h: what a character is, and its other cases.
 *
 * By code point, after Unicode 15.1; surrogates are characters that have no
 * property.  Used by str's methods, repr and the number parsers.
 */
#ifndef TENON_OBJECT_STR_CASE_H
#define TENON_OBJECT_STR_CASE_H

#include <stdbool.h>
#include <stdint.h>

bool char_is_alpha(uint32_t c);
bool char_is_decimal(uint32_t c);
bool char_is_digit(uint32_t c);
bool char_is_numeric(uint32_t c);
bool char_is_space_slow(uint32_t c);
bool char_is_lower(uint32_t c);
bool char_is_upper(uint32_t c);
bool char_is_title(uint32_t c); /* of title case proper, such as U+01C5 */
bool char_is_printable(uint32_t c);
bool char_is_identifier_start(uint32_t c);
bool char_is_identifier_part(uint32_t c);
/* What lower() looks over when it seeks the end of a word. */
bool char_is_case_ignorable(uint32_t c);
static inline bool char_is_cased(uint32_t c)
{
    return char_is_lower(c) || char_is_upper(c) || char_is_title(c);
}

/* 0 to 9, or -1: not a decimal digit of any script. */
int char_decimal_value(uint32_t c);

static inline bool char_is_space(uint32_t c)
{
    return c < 128 ? c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31)
                   : char_is_space_slow(c);
}

enum { CASE_MAX = 3 }; /* code points that one can become */

/* The other case of one character, in full; how many code points it is. */
int char_lower(uint32_t c, uint32_t out[CASE_MAX]);
int char_upper(uint32_t c, uint32_t out[CASE_MAX]);
int char_title(uint32_t c, uint32_t out[CASE_MAX]);
int char_fold(uint32_t c, uint32_t out[CASE_MAX]);

#endif
