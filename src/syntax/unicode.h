/* unicode.h: the classes of characters that names are made of, by the Unicode
 * data of utf8proc and the Other_ID lists of PropList.txt.
 */
#ifndef TENON_SYNTAX_UNICODE_H
#define TENON_SYNTAX_UNICODE_H

#include <stdbool.h>
#include <stdint.h>

bool unicode_is_xid_start(int32_t c);
bool unicode_is_xid_continue(int32_t c);

/* As str.isprintable of the one character. */
bool unicode_is_printable(int32_t c);

#endif
