/* unicode_data.c: see unicode_data.h.
 *
 * Tables of three stages: the highest bits of a code point find a node, the
 * middle ones a leaf, the lowest ones its number there, which tells the type
 * or the case.  Nodes and leaves that are alike are stored once.  The planes
 * from EMPTY to TAGS hold no characters, those from CASED on no cases: they are
 * left out.  The tables are written by tools/unicode_data.
 */
#include "base/unicode_data.h"

#include "base/utf8.h"

/* For each UnicodeCase: what to add to the low 16 bits (no case leads out of
 * a plane), or for those in `full` a place in full_cases. */
typedef struct Case {
    uint16_t change[4];
    uint8_t full; /* 1 << UnicodeCase */
} Case;

typedef uint16_t FullCase[UNICODE_CASE_MAX]; /* 0 after the last */

#include "base/unicode_data.inc"

enum {
    TYPE_NODE = (1 << TYPE_MIDDLE) - 1,
    TYPE_LEAF = (1 << TYPE_LOW) - 1,
    CASE_NODE = (1 << CASE_MIDDLE) - 1,
    CASE_LEAF = (1 << CASE_LOW) - 1,
};

uint32_t unicode_type(uint32_t c)
{
    if (c > UTF8_LAST_CP)
        return 0;
    if (c >= EMPTY)
        c = c < TAGS ? EMPTY - 1 : c - (TAGS - EMPTY);
    unsigned node = type_top[c >> (TYPE_LOW + TYPE_MIDDLE)];
    unsigned leaf =
        type_nodes[node << TYPE_MIDDLE | (c >> TYPE_LOW & TYPE_NODE)];
    return types[type_leaves[leaf << TYPE_LOW | (c & TYPE_LEAF)]];
}

int unicode_decimal(uint32_t c)
{
    if (c < 128)
        return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
    for (size_t i = 0; i < sizeof zeros / sizeof *zeros; i++)
        if (c - zeros[i] < 10)
            return (int)(c - zeros[i]);
    return -1;
}

int unicode_change(uint32_t c, UnicodeCase to, uint32_t out[UNICODE_CASE_MAX])
{
    out[0] = c;
    if (c >= CASED)
        return 1;
    unsigned node = case_top[c >> (CASE_LOW + CASE_MIDDLE)];
    unsigned leaf =
        case_nodes[node << CASE_MIDDLE | (c >> CASE_LOW & CASE_NODE)];
    const Case *row = &cases[case_leaves[leaf << CASE_LOW | (c & CASE_LEAF)]];
    unsigned change = row->change[to];
    if ((row->full >> to & 1) == 0) {
        out[0] = (c & ~UINT32_C(0xFFFF)) | ((c + change) & 0xFFFF);
        return 1;
    }
    int n = 0;
    for (; n < UNICODE_CASE_MAX && full_cases[change][n] != 0; n++)
        out[n] = full_cases[change][n];
    return n;
}
