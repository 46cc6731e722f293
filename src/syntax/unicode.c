/* unicode.c: XID_Start and XID_Continue, as the Unicode annex 31 derives them
 * from the general categories.
 *
 * The X of XID takes out the characters whose NFKC form would not be a name;
 * there are few of them, listed here.
 */
#include "syntax/unicode.h"

#include <utf8proc.h>

static bool other_id_start(int32_t c)
{
    return c == 0x1885 || c == 0x1886 || c == 0x2118 || c == 0x212E ||
           c == 0x309B || c == 0x309C;
}

static bool other_id_continue(int32_t c)
{
    return c == 0xB7 || c == 0x387 || (c >= 0x1369 && c <= 0x1371) ||
           c == 0x19DA;
}

/* NFKC gives a space or another character that no name may have. */
static bool start_excluded(int32_t c)
{
    return c == 0x037A || c == 0x0E33 || c == 0x0EB3 || c == 0x309B ||
           c == 0x309C || (c >= 0xFC5E && c <= 0xFC63) ||
           (c >= 0xFDFA && c <= 0xFDFB) || c == 0xFE70 || c == 0xFE72 ||
           c == 0xFE74 || c == 0xFE76 || c == 0xFE78 || c == 0xFE7A ||
           c == 0xFE7C || c == 0xFE7E || c == 0xFF9E || c == 0xFF9F;
}

static bool continue_excluded(int32_t c)
{
    return c == 0x037A || c == 0x309B || c == 0x309C ||
           (c >= 0xFC5E && c <= 0xFC63) || (c >= 0xFDFA && c <= 0xFDFB) ||
           c == 0xFE70 || c == 0xFE72 || c == 0xFE74 || c == 0xFE76 ||
           c == 0xFE78 || c == 0xFE7A || c == 0xFE7C || c == 0xFE7E;
}

bool unicode_is_xid_start(int32_t c)
{
    if (c == '_')
        return true;
    if (start_excluded(c))
        return false;
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
        return true;
    default:
        return other_id_start(c);
    }
}

bool unicode_is_xid_continue(int32_t c)
{
    if (unicode_is_xid_start(c))
        return true;
    if (continue_excluded(c))
        return false;
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_PC:
        return true;
    default:
        return other_id_continue(c);
    }
}

bool unicode_is_printable(int32_t c)
{
    if (c == ' ')
        return true;
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_ZS:
        return false;
    default:
        return true;
    }
}
