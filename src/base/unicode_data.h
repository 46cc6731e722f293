/* unicode_data.h: what a character is, and its other cases.
 *
 * By code point, as CPython 3.13 has it (Unicode 15.1).  Everything about
 * characters that the language needs every day; unicode_forms.h has the rest.
 */
#ifndef TENON_BASE_UNICODE_DATA_H
#define TENON_BASE_UNICODE_DATA_H

#include <stdbool.h>
#include <stdint.h>

#define UNICODE_VERSION "15.1.0"

/* General categories, in the order of tools/unicode_data. */
typedef enum UnicodeCategory {
    UNICODE_CN, UNICODE_LU, UNICODE_LL, UNICODE_LT, UNICODE_LM, UNICODE_LO,
    UNICODE_MN, UNICODE_MC, UNICODE_ME, UNICODE_ND, UNICODE_NL, UNICODE_NO,
    UNICODE_PC, UNICODE_PD, UNICODE_PS, UNICODE_PE, UNICODE_PI, UNICODE_PF,
    UNICODE_PO, UNICODE_SM, UNICODE_SC, UNICODE_SK, UNICODE_SO, UNICODE_ZS,
    UNICODE_ZL, UNICODE_ZP, UNICODE_CC, UNICODE_CF, UNICODE_CS, UNICODE_CO,
} UnicodeCategory;

enum {
    UNICODE_CATEGORY = 31, /* the bits of the category in a type */
    UNICODE_ALPHA = 1 << 5,
    UNICODE_DECIMAL = 1 << 6,
    UNICODE_DIGIT = 1 << 7,
    UNICODE_NUMERIC = 1 << 8,
    UNICODE_LOWER = 1 << 9,
    UNICODE_UPPER = 1 << 10,
    UNICODE_SPACE = 1 << 11,
    UNICODE_PRINTABLE = 1 << 12,
    UNICODE_NAME_START = 1 << 13,    /* XID_Start, and '_' */
    UNICODE_NAME_PART = 1 << 14,     /* XID_Continue */
    UNICODE_CASE_IGNORABLE = 1 << 15,
    UNICODE_WIDE = 1 << 16,          /* takes two columns of a screen */
};

/* The category and flags of a code point; 0 past the last one. */
uint32_t unicode_type(uint32_t c);

/* 0 to 9, or -1: not a decimal digit of any script. */
int unicode_decimal(uint32_t c);

typedef enum UnicodeCase {
    UNICODE_TO_LOWER, UNICODE_TO_UPPER, UNICODE_TO_TITLE, UNICODE_FOLD,
} UnicodeCase;

enum { UNICODE_CASE_MAX = 3 }; /* code points that one can become */

/* The other case of one character, in full; how many code points it is. */
int unicode_change(uint32_t c, UnicodeCase to, uint32_t out[UNICODE_CASE_MAX]);

#endif
