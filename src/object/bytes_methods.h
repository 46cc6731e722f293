/* bytes_methods.h: the methods that bytes and bytearray share.
 *
 * Each works on the bytes of its subject, whichever of the two it is, and
 * makes its results of the same kind.  Private to bytes*.c and bytearray.c.
 */
#ifndef TENON_OBJECT_BYTES_METHODS_H
#define TENON_OBJECT_BYTES_METHODS_H

#include "object/native.h"
#include "object/text.h"

#define BYTES_METHODS(X)                                                   \
    X(contains) X(add) X(mul) X(eq) X(ne) X(lt) X(le) X(gt) X(ge)          \
    X(mod) X(rmod) X(len) X(iter)                                          \
    X(find) X(rfind) X(index) X(rindex) X(count) X(startswith) X(endswith) \
    X(removeprefix) X(removesuffix) X(split) X(rsplit) X(splitlines)       \
    X(partition) X(rpartition) X(join) X(strip) X(lstrip) X(rstrip)        \
    X(center) X(ljust) X(rjust) X(zfill) X(expandtabs) X(replace)          \
    X(translate) X(maketrans) X(decode) X(hex) X(fromhex)                  \
    X(lower) X(upper) X(title) X(capitalize) X(swapcase)                   \
    X(isalnum) X(isalpha) X(isascii) X(isdigit) X(islower) X(isspace)      \
    X(istitle) X(isupper)
#define DECLARE(name) Value bytes_method_##name(VM *vm, Value *args, int nargs);
BYTES_METHODS(DECLARE)
#undef DECLARE

/* Of any value: false with the TypeError pending. */
MUST_USE bool bytes_need(VM *vm, Value v, Text *text);
/* What v's __bytes__ gives: owned; UNBOUND: it has none; ERROR. */
MUST_USE Value bytes_special(VM *vm, Value v);

/* Is it a number, or does it say which one it is? */
bool bytes_has_index(VM *vm, Value v);
/* An argument that is a str or left out, as text of C or NULL. */
MUST_USE bool bytes_optional_name(VM *vm, Value v, const char *method,
                                  const char *which, const char **text);
/* The bytes that bytes(source, encoding, errors) is made of, put to buf.
 * noun: "bytes" or "bytearray", for messages. */
MUST_USE bool bytes_gather(VM *vm, const Value *source, Buf *buf,
                           const char *noun);
/* The items of an iterable that is no str; noun ("bytes") is for errors. */
MUST_USE bool bytes_gather_iterable(VM *vm, Value v, Buf *buf,
                                    const char *noun);
/* The bytes of an iterable of ints, put to buf; of what is none a TypeError
 * with the text refusal, which may name its class by %T.  hint: it is asked
 * how many there are, which programs can see. */
MUST_USE bool bytes_gather_items(VM *vm, Value iterable, Buf *buf, bool hint,
                                 const char *range_message,
                                 const char *refusal);
#define NO_BYTEARRAY "cannot convert '%.200T' object to bytearray"
/* One byte: -1 with the exception pending. */
MUST_USE int bytes_arg_byte(VM *vm, Value v, const char *range_message);
#define BYTE_RANGE "byte must be in range(0, 256)"

Value bytearray_value(VM *vm, const char *data, size_t size); /* bytearray.c */
Value bytes_iterator_new(VM *vm, Value subject);              /* bytes.c */

extern const MethodDef bytes_rows[]; /* bytes.c: of the shared methods */

#endif
