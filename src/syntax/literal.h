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
                       const char *end, const char *order, bool raw,
                       bool bytes);

/* Neighbouring constants become one; empty ones go, if wished. */
NodeList fold_constants(Parser *p, NodeList values, bool drop_empty);

/* Append the values of one f-string. */
void fstring_values(Parser *p, Item part, NodeList *values);

/* The errors in the text of a string, an f-string, or a field's format. */
void check_text_tokens(Parser *p, const Token *first, const Token *last);

/* The errors of strings in a row, with the place of what follows; is an
 * f-string among them? */
bool check_strings(Parser *p, const Token *first, const Token *last,
                   Span next);

/* Is what stands after "!" in a field a conversion? */
void check_conversion(Parser *p, const Token *t);

/* Take the comments out of a field's source, in place; the new length. */
size_t strip_comments(char *text, size_t len);

#endif
