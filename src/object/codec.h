/* codec.h: text to bytes and back. */
#ifndef TENON_OBJECT_CODEC_H
#define TENON_OBJECT_CODEC_H

#include "object/str.h"

/* s.encode(encoding, errors) and bytes.decode(encoding, errors); NULL means
 * "utf-8", "strict".  Owned bytes, str; ERROR: pending (UnicodeEncodeError,
 * UnicodeDecodeError, LookupError, MemoryError). */
MUST_USE Value codec_encode(VM *vm, Str *s, const char *encoding,
                            const char *errors);
MUST_USE Value codec_decode(VM *vm, const char *data, size_t size,
                            const char *encoding, const char *errors);

/* The usual name of an encoding that is built in, "utf-8" and the like; NULL:
 * unknown. */
const char *codec_name(const char *encoding);

#endif
