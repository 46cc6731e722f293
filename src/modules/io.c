/* io.c: standard output, error and input over the hooks of the VM.
 *
 * Invariant: what is in a buffer was accepted and is written before anything
 * later; a failed write drops the buffer, so that the failure is told once.
 * Callers: print(), the file class, tracebacks, the API's end of a run.
 */
#include "modules/io.h"

#include <errno.h>
#include <unistd.h>

#include "modules/module.h"
#include "object/error.h"
#include "vm/gc.h"
#include "vm/operations.h"

static bool write_process(void *user, int fd, const char *bytes, size_t n)
{
    (void)user;
    while (n > 0) {
        ssize_t done = write(fd, bytes, n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return false;
        bytes += done;
        n -= (size_t)done;
    }
    return true;
}

static ptrdiff_t read_process(void *user, char *buf, size_t n)
{
    (void)user;
    return read(0, buf, n);
}

bool io_is_terminal(VM *vm, int fd)
{
    bool own = fd == 0 ? vm->hooks.read == read_process
                       : vm->hooks.write == write_process;
    return own && isatty(fd);
}

bool io_init(VM *vm)
{
    Io *io = mem_alloc(vm, sizeof *io);
    if (!io)
        return false;
    memset(io, 0, sizeof *io);
    buf_init(&io->out, &vm->heap);
    buf_init(&io->err, &vm->heap);
    io->unsupported = UNBOUND;
    if (!vm->hooks.write)
        vm->hooks.write = write_process;
    if (!vm->hooks.read)
        vm->hooks.read = read_process;
    io->line_buffered = io_is_terminal(vm, 1);
    vm->io_state = io;
    return true;
}

void io_fini(VM *vm)
{
    Io *io = vm->io_state;
    if (!io)
        return;
    if (!io_flush(vm))
        error_clear(vm);
    if (io->unsupported != UNBOUND) {
        value_set(vm, &io->unsupported, UNBOUND);
        gc_collect(vm); /* a class is a cycle */
    }
    vm->io_state = NULL;
    buf_fini(&io->out);
    buf_fini(&io->err);
    mem_free(vm, io, sizeof *io);
}

static bool emit(VM *vm, int fd, const char *bytes, size_t n)
{
    errno = 0;
    if (vm->hooks.write(vm->hooks.user, fd, bytes, n))
        return true;
    raise_os_error(vm, errno ? errno : EIO, UNBOUND);
    return false;
}

/* With an exception pending already (a traceback being printed) a failure to
 * write must not replace it. */
static bool flush_one(VM *vm, Buf *buf, int fd)
{
    if (buf->len == 0)
        return true;
    size_t n = buf->len;
    Value pending = error_pending(vm) ? error_take(vm) : UNBOUND;
    buf->len = 0; /* the hook may come back to us */
    bool ok = emit(vm, fd, buf->data, n);
    if (pending != UNBOUND)
        error_restore(vm, pending);
    return ok;
}

bool io_flush(VM *vm)
{
    Io *io = vm->io_state;
    if (!io)
        return true;
    bool out = flush_one(vm, &io->out, 1);
    if (!out) {
        Value e = error_take(vm);
        if (!flush_one(vm, &io->err, 2))
            error_clear(vm);
        error_restore(vm, e);
        return false;
    }
    return flush_one(vm, &io->err, 2);
}

bool io_write(VM *vm, int fd, const char *bytes, size_t n)
{
    Io *io = vm->io_state;
    if (!io || n == 0)
        return true;
    Buf *buf = fd == 1 ? &io->out : &io->err;
    bool lines = fd == 2 || io->line_buffered;
    if (fd == 2 && !flush_one(vm, &io->out, 1))
        return false;
    if (buf->len + n > IO_BUFFER) {
        if (!flush_one(vm, buf, fd))
            return false;
        if (n > IO_BUFFER)
            return emit(vm, fd, bytes, n);
    }
    buf_put(buf, bytes, n);
    if (buf->failed) { /* no memory for a buffer: go without */
        buf->failed = false;
        return flush_one(vm, buf, fd) && emit(vm, fd, bytes, n);
    }
    if (lines && memchr(bytes, '\n', n))
        return flush_one(vm, buf, fd);
    return true;
}

/* --- input ------------------------------------------------------------- */

static bool fill(VM *vm, Io *io)
{
    if (!io_flush(vm))
        return false;
    for (;;) {
        errno = 0;
        ptrdiff_t n = vm->hooks.read(vm->hooks.user, io->in, sizeof io->in);
        if (n >= 0) {
            io->in_at = 0;
            io->in_end = (size_t)n;
            return true;
        }
        if (errno != EINTR) {
            raise_os_error(vm, errno ? errno : EIO, UNBOUND);
            return false;
        }
        if (!vm_poll(vm))
            return false;
    }
}

int io_getc(VM *vm)
{
    Io *io = vm->io_state;
    if (!io)
        return -1;
    if (io->in_at == io->in_end) {
        if (!fill(vm, io))
            return -2;
        if (io->in_end == 0)
            return -1;
    }
    return (unsigned char)io->in[io->in_at++];
}

void io_ungetc(VM *vm)
{
    Io *io = vm->io_state;
    if (io && io->in_at > 0)
        io->in_at--;
}

int io_read_line(VM *vm, Buf *line)
{
    size_t before = line->len;
    for (;;) {
        int c = io_getc(vm);
        if (c == -2)
            return -1;
        if (c == -1)
            break;
        buf_putc(line, (char)c);
        if (c == '\n')
            break;
    }
    if (line->failed) {
        raise_memory(vm);
        return -1;
    }
    return line->len > before;
}
