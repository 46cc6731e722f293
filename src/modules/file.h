/* file.h: file objects, text and binary, of the one class C_file.
 *
 * A file is a C stream, or one of the VM's own streams (std 0, 1, 2), which
 * go through the hooks.  Text is decoded as it is read, in pieces that end at
 * a line's end or after the wanted number of characters; so the encodings are
 * those in which '\n' is one byte, and the position is always exact.
 */
#ifndef TENON_MODULES_FILE_H
#define TENON_MODULES_FILE_H

#include <stdio.h>

#include "base/buffer.h"
#include "object/runtime.h"

typedef enum Newline { /* the argument newline of open() */
    NL_UNIVERSAL,      /* None: \r and \r\n are read as \n */
    NL_KEEP,           /* '': lines end at any of the three, kept */
    NL_LF,
    NL_CR,
    NL_CRLF,
} Newline;

enum { NO_STD = -1 };
enum { SAW_LF = 1, SAW_CR = 2, SAW_CRLF = 4 };

typedef struct File {
    Object head;
    FILE *stream;    /* NULL: closed, or std */
    int8_t std;      /* 0, 1, 2, or NO_STD */
    uint8_t newline; /* Newline */
    uint8_t seen;    /* SAW_ */
    uint8_t last;    /* 'r', 'w' or 0: what was done last */
    bool text, readable, writable, closed, appending;
    bool utf8;       /* else each byte is a character */
    bool stepping;   /* next() was called: tell() is refused */
    bool line_buffered;
    bool mark;       /* a byte order mark goes before the first text */
    Value name, mode;
    Value encoding, errors; /* str; UNBOUND when binary */
    Value weakrefs;
} File;
#define as_file(v) as(File, v)

/* An open file without a stream yet; name and mode are borrowed.  NULL:
 * pending. */
MUST_USE File *file_new(VM *vm, Value name, Value mode, bool text);
/* One of the VM's own streams. */
MUST_USE Value file_new_std(VM *vm, int std, bool text);

/* Write text as the file's write() does.  false: pending. */
MUST_USE bool file_write_text(VM *vm, File *f, Str *s);
MUST_USE bool file_flush(VM *vm, File *f);
/* Up to limit characters (bytes; < 0: no limit), up to the end of the line
 * when line is set.  Owned str or bytes, empty at the end. */
MUST_USE Value file_read(VM *vm, File *f, ptrdiff_t limit, bool line);
/* Is this the VM's own stream, open, as it came? */
static inline bool file_is_std(Value v, int std)
{
    return is_exact(v, C_file) && as_file(v)->std == std &&
           as_file(v)->text && !as_file(v)->closed;
}
/* The attribute newlines, from SAW_ flags: None, a str or a tuple. */
MUST_USE Value file_newlines(VM *vm, int seen);
COLD Value raise_unsupported(VM *vm, const char *what);

#endif
