/* alias.h: what generic aliases and unions have in common: parameters, and
 * how a type looks in brackets.  Private to alias.c and union.c.
 */
#ifndef TENON_OBJECT_ALIAS_H
#define TENON_OBJECT_ALIAS_H

#include "base/buffer.h"
#include "object/native.h"
#include "object/protocol.h"
#include "object/type.h"

bool is_alias(VM *vm, Value v);
/* The same alias, starred or not. */
MUST_USE Value generic_alias_star(VM *vm, Value alias, bool starred);

/* Puts the text of v, as text_of gives it, unless an exception is pending. */
void alias_put_text(VM *vm, Buf *buf, Value v,
                    Value (*text_of)(VM *vm, Value v));
/* A class by its name, anything else by its repr. */
MUST_USE Value alias_type_text(VM *vm, Value v);
/* The str in buf, which is freed; ERROR where an exception is pending. */
MUST_USE Value alias_finish(VM *vm, Buf *buf);

/* The tuple of what can be replaced among args, in order of appearance. */
MUST_USE Value type_parameters(VM *vm, Tuple *args);
/* The tuple args with the parameters in it replaced by what key, a value or a
 * tuple, gives for params.  self is for messages. */
MUST_USE Value alias_substitute(VM *vm, Value self, Tuple *args, Tuple *params,
                                Value key);

/* __or__ and __ror__ of both. */
Value union_or(VM *vm, Value *args, int nargs);
Value union_ror(VM *vm, Value *args, int nargs);
MUST_USE bool union_define(VM *vm);

#endif
