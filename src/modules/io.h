/* io.h: the three streams of a VM, over the embedder's hooks.
 *
 * Standard output is buffered: up to a line when it goes to a terminal, else
 * up to IO_BUFFER bytes; it is flushed before anything is written to standard
 * error or read from standard input, so that what a person sees comes in
 * order.  Standard error is buffered up to a line.  The state is vm->io_state;
 * without it (before io_init, after io_fini) output is dropped.
 */
#ifndef TENON_MODULES_IO_H
#define TENON_MODULES_IO_H

#include "base/buffer.h"
#include "object/runtime.h"

enum { IO_BUFFER = 8192 };

typedef struct Io {
    Buf out, err;
    size_t in_at, in_end;
    bool line_buffered;
    Value unsupported; /* class io.UnsupportedOperation; UNBOUND: not yet */
    char in[IO_BUFFER];
} Io;

/* Hooks that are NULL become those of the process's own streams. */
MUST_USE bool io_init(VM *vm);
/* Flushes; before the classes go. */
void io_fini(VM *vm);

/* fd: 1 or 2.  false: OSError pending. */
MUST_USE bool io_write(VM *vm, int fd, const char *bytes, size_t n);
/* Both streams.  false: OSError pending. */
MUST_USE bool io_flush(VM *vm);

/* The next byte of standard input; -1 at the end, -2 with an exception
 * pending. */
int io_getc(VM *vm);
/* Give back the byte read last. */
void io_ungetc(VM *vm);
/* A line with its newline, put to line: 1, 0 at the end, -1 pending. */
MUST_USE int io_read_line(VM *vm, Buf *line);

/* Is this stream of the process's own a terminal? */
bool io_is_terminal(VM *vm, int fd);

#endif
