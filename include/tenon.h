/* tenon.h: embedding Tenon, an interpreter for Python 3.13's language.
 *
 *     TnVm *vm = tn_open(NULL);
 *     if (tn_run_string(vm, "print(6 * 7)", TN_WHOLE, NULL) != TN_OK)
 *         tn_print_error(vm);
 *     tn_close(vm);
 *
 * There is no global state: a process may have any number of VMs.  A VM may
 * be used from any thread, by one at a time; only tn_interrupt may be called
 * while another function is at work in the VM.  From inside a hook the VM
 * that called it must not be entered again.
 *
 * Nothing here exits, aborts or jumps.  What can fail says so in its result.
 * Text is UTF-8; path names are bytes, as the system has them.  Pointers
 * that are passed in are only read during the call, unless their comment
 * says otherwise.
 */
#ifndef TENON_H
#define TENON_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TN_VERSION "0.1.0"
#define TN_LANGUAGE "3.13" /* the version of Python that is followed */

/* An interpreter with its memory, modules and streams. */
typedef struct TnVm TnVm;

/* --- opening and closing ------------------------------------------------ */

/* What write() is asked to write to. */
typedef enum TnStream { TN_STDOUT = 1, TN_STDERR = 2 } TnStream;

/* All zero is the default; so begin with TnOptions options = {0}. */
typedef struct TnOptions {
    /* The most memory that the VM may take from the allocator, in bytes; a
     * program that wants more gets a MemoryError.  0: no limit.  A little
     * more is taken where that error is told, and for a moment by the
     * collector of cycles. */
    size_t memory_limit;

    /* Where memory comes from: as realloc, but told the old size; new_size 0
     * frees p and gives NULL.  NULL: the C library. */
    void *(*allocate)(void *user, void *p, size_t old_size, size_t new_size);
    void *allocate_user;

    /* Where the program's output goes; stream is a TnStream.  false: it could
     * not be written, which the program sees as an OSError.  NULL: the
     * process's own streams. */
    bool (*write)(void *user, int stream, const char *bytes, size_t size);
    /* The program's standard input: put at most size bytes into buffer and
     * give their number; 0 at the end, -1 on failure.  NULL: the process's
     * own. */
    ptrdiff_t (*read)(void *user, char *buffer, size_t size);
    void *stream_user; /* handed to write and read */

    /* How much of the C stack, in bytes, the VM may use below the function
     * that is called; a program that nests deeper gets a RecursionError.
     * Calls in the language take none of it, nested data and calls through
     * built-in functions do.  0: 256 KiB. */
    size_t c_stack;

    /* 1: assert statements are left out and __debug__ is False, as with -O;
     * 2: docstrings as well, as with -OO. */
    int optimize;

    /* Hints: where slots refuse an attribute, a line behind the message that
     * tells the slots, where they are declared, and the nearest name.  1:
     * where sys.stderr is the process's own and a terminal; 2: always, in
     * TnError.traceback too. */
    int hints;
} TnOptions;

/* A new VM; options may be NULL.  NULL: not enough memory. */
TnVm *tn_open(const TnOptions *options);

/* End the VM as the end of a program does (atexit functions run, objects are
 * finalized, output is flushed) and give all its memory back.  NULL is
 * allowed.  Gives the number of objects that were lost, which is 0 but for
 * bugs and is counted only by builds with -Dheap_check=true. */
size_t tn_close(TnVm *vm);

/* The version of the library: "0.1.0". */
const char *tn_version(void);

/* --- what programs find in sys ------------------------------------------ */

/* sys.argv; the first is the program's name.  false: not enough memory. */
bool tn_set_argv(TnVm *vm, int argc, const char *const *argv);

/* sys.orig_argv: the whole command line, empty when there is none.  false:
 * not enough memory. */
bool tn_set_orig_argv(TnVm *vm, int argc, const char *const *argv);

/* sys.path: the folders in which modules are looked for, before those that
 * are part of the library.  "" is the working directory.  A new VM's is
 * empty.  false: not enough memory. */
bool tn_set_path(TnVm *vm, int count, const char *const *folders);

/* The filters of warnings, each as CPython's option -W takes it:
 * "error::DeprecationWarning".  Later ones come first.  What makes no sense is
 * told on standard error.  false: not enough memory. */
bool tn_set_warnings(TnVm *vm, int count, const char *const *filters);

/* --- running ------------------------------------------------------------ */

/* How it went.  All but TN_OK and TN_INCOMPLETE leave an error that can be
 * looked at until the VM runs something again. */
typedef enum TnStatus {
    TN_OK = 0,
    TN_EXCEPTION,    /* an exception that nobody caught */
    TN_EXIT,         /* SystemExit, as by sys.exit() */
    TN_INTERRUPTED,  /* KeyboardInterrupt, as by tn_interrupt */
    TN_CANNOT_START, /* the file or module to run can't be had */
    TN_INCOMPLETE    /* tn_interact only: the statement is not at its end */
} TnStatus;

/* For a size: up to the NUL. */
#define TN_WHOLE ((size_t)-1)

/* These run a program in the VM's __main__, whose variables stay, so that
 * one program goes on where the last one ended.  They don't touch sys.path;
 * sys.argv[0] is changed by tn_run_module only. */

/* A file; or a folder with a file __main__.py. */
TnStatus tn_run_file(TnVm *vm, const char *path);

/* A text of size bytes (or TN_WHOLE); name is the file that tracebacks tell,
 * NULL for "<string>". */
TnStatus tn_run_string(TnVm *vm, const char *text, size_t size,
                       const char *name);

/* A module or a package's __main__, found through sys.path by its dotted
 * name. */
TnStatus tn_run_module(TnVm *vm, const char *name);

/* One statement as at a prompt: values of expressions are shown.  The text
 * holds the lines so far, each with its newline.  TN_INCOMPLETE: more lines
 * are wanted; call again with all of them.  A compound statement is complete
 * with an empty line. */
TnStatus tn_interact(TnVm *vm, const char *text, size_t size);

/* What to show before a line of a statement: str() of sys.ps1 for the first,
 * of sys.ps2 for the others, which the first call sets to ">>> " and "... ".
 * Cut to size bytes, its NUL included.  Empty where that gives no text. */
void tn_prompt(TnVm *vm, bool first, char *prompt, size_t size);

/* Make the running program raise KeyboardInterrupt soon, or else the next
 * one that is run.  May be called from any thread and from signal handlers,
 * as long as the VM is open. */
void tn_interrupt(TnVm *vm);

/* Compile a file and write its bytecode readably, piece by piece, to write,
 * which gives false to stop. */
TnStatus tn_disassemble(TnVm *vm, const char *path,
                        bool (*write)(void *user, const char *bytes,
                                      size_t size),
                        void *user);

/* --- errors as data ----------------------------------------------------- */

/* The strings belong to the VM and are gone when the VM runs something again,
 * is asked for the error again, or is closed. */
typedef struct TnError {
    TnStatus status;
    const char *type;      /* "ValueError"; "module.Name" if not built in */
    const char *message;   /* as str() of the exception */
    const char *traceback; /* all lines, as printed when nobody catches it */
    const char *file;      /* where it was raised, or where the syntax error
                              is; "" if unknown */
    int line;              /* from 1; 0 if unknown */
    int exit_code;         /* what a command ends with: SystemExit's code, 1
                              for other exceptions, 130 for interrupts, 120
                              where just the last output was lost */
} TnError;

/* Look at the error that the last run left.  false, and everything empty:
 * there is none. */
bool tn_get_error(TnVm *vm, TnError *error);

/* Print it to sys.stderr as it is when nobody catches it (for SystemExit that
 * is its message, if any), forget it, and give the exit code; 0: there was
 * none. */
int tn_print_error(TnVm *vm);

/* Forget it. */
void tn_clear_error(TnVm *vm);

#ifdef __cplusplus
}
#endif

#endif
