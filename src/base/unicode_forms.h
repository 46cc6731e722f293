/* unicode_forms.h: the normal forms of text, and what they are made of.
 *
 * By Unicode Standard Annex 15.  The data lies packed in the binary and is
 * unpacked when it is first asked for: unicode_forms.
 */
#ifndef TENON_BASE_UNICODE_FORMS_H
#define TENON_BASE_UNICODE_FORMS_H

#include "base/buffer.h"

/* The data, which lives as long as the heap; NULL when memory is refused. */
typedef struct UnicodeForms UnicodeForms;
MUST_USE const UnicodeForms *unicode_forms(Heap *heap);

/* The abbreviations of the Unicode Character Database.  The first kind, which
 * has none there, is that of canonical decompositions. */
enum { UNICODE_LABEL = 10 };
extern const char unicode_categories[][UNICODE_LABEL];
extern const char unicode_bidirectionals[][UNICODE_LABEL];
extern const char unicode_widths[][UNICODE_LABEL];
extern const char unicode_kinds[][UNICODE_LABEL];

typedef struct UnicodeProperties {
    uint8_t combining;     /* Canonical_Combining_Class */
    uint8_t bidirectional; /* an index of unicode_bidirectionals */
    uint8_t width;         /* East_Asian_Width: one of unicode_widths */
    bool mirrored;
    bool decomposes;       /* syllables of Hangul: by rule, and not here */
} UnicodeProperties;

UnicodeProperties unicode_properties(const UnicodeForms *forms, uint32_t c);

enum { UNICODE_PARTS_MAX = 18 }; /* of one decomposition */

/* The code points that c is decomposed into in one step; how many, 0 if it is
 * not.  *kind is an index of unicode_kinds. */
unsigned unicode_decompose(const UnicodeForms *forms, uint32_t c,
                           uint32_t out[UNICODE_PARTS_MAX], unsigned *kind);

/* The number that c means, alone; false: none. */
bool unicode_numeric(const UnicodeForms *forms, uint32_t c, double *number);

typedef enum UnicodeForm {
    UNICODE_NFD = 0,
    UNICODE_NFC = 1, /* bits: compose, */
    UNICODE_NFKD = 2, /* and decompose for compatibility */
    UNICODE_NFKC = 3,
} UnicodeForm;

/* Appends the form of valid text to out, which fails when memory is refused. */
void unicode_normalize(const UnicodeForms *forms, UnicodeForm form,
                       const char *text, size_t size, Buf *out);

#endif
