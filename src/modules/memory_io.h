/* memory_io.h: files in memory, as print() sees them. */
#ifndef TENON_MODULES_MEMORY_IO_H
#define TENON_MODULES_MEMORY_IO_H

#include "object/runtime.h"

/* Puts StringIO and BytesIO into the module _io. */
MUST_USE bool memory_io_init(VM *vm, Dict *dict);

/* write() of an exact StringIO. */
MUST_USE bool memory_write_text(VM *vm, Value file, Str *s);

#endif
