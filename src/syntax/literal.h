/* literal.h: what literal.c shares with errors.c: the parts of a string token.
 */
#ifndef TENON_SYNTAX_LITERAL_H
#define TENON_SYNTAX_LITERAL_H

#include "syntax/build.h"

typedef struct StringInfo {
    bool raw, bytes, unicode;
    const char *start, *end; /* between the quotes */
} StringInfo;

/* Of a STRING or (without start and end) FSTRING_START token. */
StringInfo string_info(const Token *t);

/* The value of the text start..end, which belongs to token t. */
ConstValue decode_text(Parser *p, const Token *t, const char *start,
                       const char *end, bool raw, bool bytes);

/* Neighbouring constants become one; empty ones go, if wished. */
NodeList fold_constants(Parser *p, NodeList values, bool drop_empty);

/* Append the values of one f-string. */
void fstring_values(Parser *p, Item part, NodeList *values);

/* Take the comments out of a field's source, in place; the new length. */
size_t strip_comments(char *text, size_t len);

#endif
