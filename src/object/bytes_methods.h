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

/* The bytes that bytes(source, encoding, errors) is made of, put to buf.
 * noun: "bytes" or "bytearray", for messages. */
MUST_USE bool bytes_gather(VM *vm, const Value *source, Buf *buf,
                           const char *noun);
/* The bytes of an iterable of ints, put to buf. */
MUST_USE bool bytes_gather_items(VM *vm, Value iterable, Buf *buf,
                                 const char *range_message);
/* One byte: -1 with the exception pending. */
MUST_USE int bytes_arg_byte(VM *vm, Value v, const char *range_message);
#define BYTE_RANGE "byte must be in range(0, 256)"

Value bytearray_value(VM *vm, const char *data, size_t size); /* bytearray.c */
Value bytes_iterator_new(VM *vm, Value subject);              /* bytes.c */

#define BYTES_ROWS                                                          \
    SEQUENCE_METHOD("__add__", bytes_method_add, "value, /",                \
                    "Return self+value."),                                  \
    SEQUENCE_METHOD("__mul__", bytes_method_mul, "value, /",                \
                    "Return self*value."),                                  \
    SEQUENCE_METHOD("__rmul__", bytes_method_mul, "value, /",               \
                    "Return value*self."),                                  \
    METHOD("__mod__", bytes_method_mod, "value, /", "Return self%value."),  \
    METHOD("__rmod__", bytes_method_rmod, "value, /",                       \
           "Return value%self."),                                           \
    METHOD("__eq__", bytes_method_eq, "value, /", "Return self==value."),   \
    METHOD("__ne__", bytes_method_ne, "value, /", "Return self!=value."),   \
    METHOD("__lt__", bytes_method_lt, "value, /", "Return self<value."),    \
    METHOD("__le__", bytes_method_le, "value, /", "Return self<=value."),   \
    METHOD("__gt__", bytes_method_gt, "value, /", "Return self>value."),    \
    METHOD("__ge__", bytes_method_ge, "value, /", "Return self>=value."),   \
    METHOD("__len__", bytes_method_len, "/", "Return len(self)."),          \
    METHOD("__contains__", bytes_method_contains, "key, /",                 \
           "Return bool(key in self)."),                                    \
    METHOD("__iter__", bytes_method_iter, "/", "Implement iter(self)."),    \
    METHOD("capitalize", bytes_method_capitalize, "/",                      \
           "Return a copy with the first byte in upper case and the rest "  \
           "in lower case (ASCII)."),                                       \
    METHOD("center", bytes_method_center, "width, fillchar=?, /",           \
           "Return the bytes centered in a run of length width."),          \
    METHOD("count", bytes_method_count, "sub, start=None, end=None, /",     \
           "Return the number of occurrences, not overlapping, of sub."),   \
    METHOD("decode", bytes_method_decode, "encoding=?, errors=?",           \
           "Return the text that the bytes encode ('utf-8')."),             \
    METHOD("endswith", bytes_method_endswith,                               \
           "suffix, start=None, end=None, /",                               \
           "Return True if the bytes end with the suffix (or one of a "     \
           "tuple of them)."),                                              \
    METHOD("expandtabs", bytes_method_expandtabs, "tabsize=8",              \
           "Return a copy with tabs replaced by spaces."),                  \
    METHOD("find", bytes_method_find, "sub, start=None, end=None, /",       \
           "Return the lowest index where sub is found, or -1."),           \
    CLASS_METHOD("fromhex", bytes_method_fromhex, "string, /",              \
                 "Make bytes from hexadecimal numbers of two digits."),     \
    METHOD("hex", bytes_method_hex, "sep=?, bytes_per_sep=1",               \
           "Return the bytes as hexadecimal digits."),                      \
    METHOD("index", bytes_method_index, "sub, start=None, end=None, /",     \
           "As find(), but raise ValueError when sub is not found."),       \
    METHOD("isalnum", bytes_method_isalnum, "/",                            \
           "Return True if all bytes are ASCII letters or digits, and "     \
           "there is one."),                                                \
    METHOD("isalpha", bytes_method_isalpha, "/",                            \
           "Return True if all bytes are ASCII letters, and there is "      \
           "one."),                                                         \
    METHOD("isascii", bytes_method_isascii, "/",                            \
           "Return True if all bytes are ASCII."),                          \
    METHOD("isdigit", bytes_method_isdigit, "/",                            \
           "Return True if all bytes are ASCII digits, and there is one."), \
    METHOD("islower", bytes_method_islower, "/",                            \
           "Return True if there are letters, none of them capital."),      \
    METHOD("isspace", bytes_method_isspace, "/",                            \
           "Return True if all bytes are white space, and there is one."),  \
    METHOD("istitle", bytes_method_istitle, "/",                            \
           "Return True if each word begins with a capital, the only one "  \
           "in it."),                                                       \
    METHOD("isupper", bytes_method_isupper, "/",                            \
           "Return True if there are letters, all of them capital."),       \
    METHOD("join", bytes_method_join, "iterable_of_bytes, /",               \
           "Return the items put together with these bytes between them."), \
    METHOD("ljust", bytes_method_ljust, "width, fillchar=?, /",             \
           "Return the bytes at the left of a run of length width."),       \
    METHOD("lower", bytes_method_lower, "/",                                \
           "Return a copy with ASCII letters in lower case."),              \
    METHOD("lstrip", bytes_method_lstrip, "bytes=None, /",                  \
           "Return a copy without leading white space (or bytes)."),        \
    STATIC_METHOD("maketrans", bytes_method_maketrans, "frm, to, /",        \
                  "Return a table for translate()."),                       \
    METHOD("partition", bytes_method_partition, "sep, /",                   \
           "Return what is before the first sep, sep, and what is after "   \
           "it."),                                                          \
    METHOD("removeprefix", bytes_method_removeprefix, "prefix, /",          \
           "Return a copy without the prefix, if it is there."),            \
    METHOD("removesuffix", bytes_method_removesuffix, "suffix, /",          \
           "Return a copy without the suffix, if it is there."),            \
    METHOD("replace", bytes_method_replace, "old, new, count=-1, /",        \
           "Return a copy with old replaced by new."),                      \
    METHOD("rfind", bytes_method_rfind, "sub, start=None, end=None, /",     \
           "Return the highest index where sub is found, or -1."),          \
    METHOD("rindex", bytes_method_rindex, "sub, start=None, end=None, /",   \
           "As rfind(), but raise ValueError when sub is not found."),      \
    METHOD("rjust", bytes_method_rjust, "width, fillchar=?, /",             \
           "Return the bytes at the right of a run of length width."),      \
    METHOD("rpartition", bytes_method_rpartition, "sep, /",                 \
           "Return what is before the last sep, sep, and what is after "    \
           "it."),                                                          \
    METHOD("rsplit", bytes_method_rsplit, "sep=None, maxsplit=-1",          \
           "As split(), but from the right."),                              \
    METHOD("rstrip", bytes_method_rstrip, "bytes=None, /",                  \
           "Return a copy without trailing white space (or bytes)."),       \
    METHOD("split", bytes_method_split, "sep=None, maxsplit=-1",            \
           "Return a list of the parts between the separators (white "      \
           "space)."),                                                      \
    METHOD("splitlines", bytes_method_splitlines, "keepends=False",         \
           "Return a list of the lines."),                                  \
    METHOD("startswith", bytes_method_startswith,                           \
           "prefix, start=None, end=None, /",                               \
           "Return True if the bytes begin with the prefix (or one of a "   \
           "tuple of them)."),                                              \
    METHOD("strip", bytes_method_strip, "bytes=None, /",                    \
           "Return a copy without white space (or bytes) at either end."),  \
    METHOD("swapcase", bytes_method_swapcase, "/",                          \
           "Return a copy with upper and lower case exchanged (ASCII)."),   \
    METHOD("title", bytes_method_title, "/",                                \
           "Return a copy with each word beginning with a capital."),       \
    METHOD("translate", bytes_method_translate, "table, /, delete=?",       \
           "Return a copy with each byte replaced by what the table of "    \
           "256 bytes says, without those in delete."),                     \
    METHOD("upper", bytes_method_upper, "/",                                \
           "Return a copy with ASCII letters in upper case."),              \
    METHOD("zfill", bytes_method_zfill, "width, /",                         \
           "Return the bytes filled with zeros on the left, after a sign.")

#endif
