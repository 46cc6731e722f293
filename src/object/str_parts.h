/* str_parts.h: what the files of the class str have in common.
 *
 * str_methods.c holds the table of methods; str_translate.c and
 * str_iterator.c some of them.  Private to these.
 */
#ifndef TENON_OBJECT_STR_PARTS_H
#define TENON_OBJECT_STR_PARTS_H

#include "object/native.h"
#include "object/str.h"

/* An argument that has to be a str: NULL with the TypeError pending.  which:
 * "" or its number and a space. */
MUST_USE Str *str_need(VM *vm, Value v, const char *method, const char *which);

Value str_translate(VM *vm, Value *args, int nargs);
Value str_maketrans(VM *vm, Value *args, int nargs);

Value str_iter(VM *vm, Value *args, int nargs);
MUST_USE bool str_iterator_define(VM *vm);

#endif
