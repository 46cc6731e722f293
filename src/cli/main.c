/* main.c: the `tenon` command.
 *
 * It knows the library through tenon.h alone.  What it adds: the command line
 * (options.c), the prompt (prompt.c), sys.argv and sys.path as CPython's
 * command sets them, Ctrl-C, and exit codes.
 */
#include "options.h"
#include "prompt.h"
#include "tenon.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    EXIT_FLUSH = 120, /* CPython's, when output was lost at the end */
    EXIT_LOST = 119,  /* debug builds: memory was never given back */
    STACK_USUAL = 8 << 20,
    STACK_MOST = 256 << 20,
};

static const char no_memory[] = "tenon: not enough memory to start\n";

/* --- signals ------------------------------------------------------------ */

static TnVm *interruptible; /* for the handler, while it is installed */

static void on_interrupt(int signal_number)
{
    (void)signal_number;
    if (!prompt_interrupt())
        tn_interrupt(interruptible);
}

static void watch_interrupts(TnVm *vm)
{
    /* No SA_RESTART: a read that waits is to end. */
    struct sigaction action = {.sa_handler = on_interrupt}, before;
    sigemptyset(&action.sa_mask);
    interruptible = vm;
    /* What is started in the background ignores Ctrl-C. */
    if (sigaction(SIGINT, NULL, &before) == 0 && before.sa_handler != SIG_IGN)
        sigaction(SIGINT, &action, NULL);
}

/* End by SIGINT, so that a shell sees that it was Ctrl-C. */
static void die_interrupted(void)
{
    fflush(NULL);
    signal(SIGINT, SIG_DFL);
    raise(SIGINT);
}

/* --- what the program finds in sys -------------------------------------- */

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* A folder that is the program itself, as it is named, made absolute. */
static bool program_folder(const char *path, char *folder, size_t size)
{
    char here[PATH_MAX] = "";
    const char *slash = "/";
    if (path[0] == '/') {
        slash = "";
    } else if (getcwd(here, sizeof here) == NULL) {
        return false;
    } else if (strcmp(path, ".") == 0) {
        slash = path = "";
    }
    int n = snprintf(folder, size, "%s%s%s", here, slash, path);
    return n >= 0 && (size_t)n < size;
}

/* The folder that a script is in, links followed. */
static bool script_folder(const char *path, char *folder, size_t size)
{
    char *real = realpath(path, NULL);
    if (real == NULL)
        return false;
    char *slash = strrchr(real, '/');
    slash[slash == real] = '\0';
    int n = snprintf(folder, size, "%s", real);
    free(real);
    return n >= 0 && (size_t)n < size;
}

/* sys.path[0]; NULL: nothing is put there. */
static const char *first_folder(const Options *options, char *folder,
                                size_t size)
{
    switch (options->mode) {
    case MODE_FILE:
        if (is_folder(options->operand)
                ? program_folder(options->operand, folder, size)
                : script_folder(options->operand, folder, size))
            return folder;
        return NULL;
    case MODE_MODULE: return getcwd(folder, size);
    default: return "";
    }
}

static bool set_path(TnVm *vm, const Options *options)
{
    char folder[PATH_MAX];
    const char *first = NULL;
    bool safe = options->mode == MODE_FILE && is_folder(options->operand);
    if (safe || !options->safe_path)
        first = first_folder(options, folder, sizeof folder);
    return tn_set_path(vm, first != NULL, &first);
}

static const char *program_name(const Options *options)
{
    switch (options->mode) {
    case MODE_FILE: return options->operand;
    case MODE_CODE: return "-c";
    case MODE_MODULE: return "-m";
    default: return options->dash ? "-" : "";
    }
}

static bool set_argv(TnVm *vm, const Options *options)
{
    size_t count = (size_t)options->nargs + 1;
    const char **argv = malloc(count * sizeof *argv);
    if (argv == NULL)
        return false;
    argv[0] = program_name(options);
    for (size_t i = 1; i < count; i++)
        argv[i] = options->args[i - 1];
    bool ok = tn_set_argv(vm, (int)count, argv) &&
              tn_set_orig_argv(vm, options->argc, options->argv);
    free(argv);
    return ok;
}

/* The filters of the environment, then those of the command line. */
static bool set_warnings(TnVm *vm, const Options *options)
{
    const char *env = options->no_environment ? NULL
                                              : getenv("PYTHONWARNINGS");
    if ((env == NULL || *env == '\0') && options->nwarnings == 0)
        return true;
    size_t count = (size_t)options->nwarnings + 1;
    for (const char *p = env; p != NULL && *p != '\0'; p++)
        count += *p == ',';
    char *text = strdup(env ? env : "");
    const char **filters = malloc(count * sizeof *filters);
    bool ok = text != NULL && filters != NULL;
    int n = 0;
    if (ok) {
        for (char *p = strtok(text, ","); p != NULL; p = strtok(NULL, ","))
            filters[n++] = p;
        for (int i = 0; i < options->nwarnings; i++)
            filters[n++] = options->warnings[i];
        ok = tn_set_warnings(vm, n, filters);
    }
    free(text);
    free(filters);
    return ok;
}

/* --- running ------------------------------------------------------------ */

static bool write_stdout(void *user, const char *bytes, size_t size)
{
    (void)user;
    return fwrite(bytes, 1, size, stdout) == size;
}

/* All of standard input; NULL: no memory. */
static char *read_stdin(size_t *size)
{
    size_t capacity = 1 << 16, used = 0;
    char *text = malloc(capacity);
    while (text != NULL) {
        ssize_t n = read(STDIN_FILENO, text + used, capacity - used);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        used += (size_t)n;
        if (used == capacity) {
            char *more = realloc(text, capacity *= 2);
            if (more == NULL)
                free(text);
            text = more;
        }
    }
    *size = used;
    return text;
}

static TnStatus run_stdin(TnVm *vm)
{
    size_t size;
    char *text = read_stdin(&size); /* Ctrl-C just ends this */
    if (text == NULL) {
        fputs(no_memory, stderr);
        exit(1);
    }
    watch_interrupts(vm);
    TnStatus status = tn_run_string(vm, text, size, "<stdin>");
    free(text);
    return status;
}

static TnStatus run(TnVm *vm, const Options *options)
{
    switch (options->mode) {
    case MODE_FILE: return tn_run_file(vm, options->operand);
    case MODE_CODE: return tn_run_string(vm, options->operand, TN_WHOLE, NULL);
    case MODE_MODULE: return tn_run_module(vm, options->operand);
    case MODE_DISASSEMBLE:
        return tn_disassemble(vm, options->operand, write_stdout, NULL);
    default: return run_stdin(vm);
    }
}

/* Say what went wrong, if anything did; the exit code. */
static int report(TnVm *vm, TnStatus status)
{
    TnError error;
    if (status != TN_CANNOT_START)
        return tn_print_error(vm);
    tn_get_error(vm, &error);
    fprintf(stderr, "tenon: %s\n", error.message);
    return error.exit_code;
}

static int work(TnVm *vm, const Options *options, bool *was_interrupted)
{
    bool typed = options->mode == MODE_STDIN &&
                 (options->inspect || isatty(STDIN_FILENO));
    if (!set_argv(vm, options) || !set_path(vm, options) ||
        !set_warnings(vm, options)) {
        fputs(no_memory, stderr);
        return 1;
    }
    if (typed || options->mode != MODE_STDIN)
        watch_interrupts(vm);
    if (typed)
        return prompt_run(vm, !options->quiet);
    TnStatus status = run(vm, options);
    int code = report(vm, status);
    *was_interrupted = status == TN_INTERRUPTED;
    if (status == TN_CANNOT_START || options->mode == MODE_DISASSEMBLE)
        return code;
    if (options->inspect)
        return prompt_run(vm, false);
    return code;
}

/* The stack grows to this size at once. */
static __attribute__((noinline)) void grow_stack(size_t size)
{
    volatile char block[size];
    block[0] = 0;
    (void)block[0];
}

/* The main thread's stack, but for what the VM does not look after.  Where the
 * address space is limited, growing later could fail, which nobody could
 * handle: the stack gets its share now. */
static size_t stack_size(void)
{
    struct rlimit limit;
    size_t size = STACK_USUAL;
    if (getrlimit(RLIMIT_STACK, &limit) == 0) {
        size = STACK_MOST;
        if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < STACK_MOST)
            size = (size_t)limit.rlim_cur;
    }
    if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur / 8 < size) {
        size = (size_t)limit.rlim_cur / 8;
        grow_stack(size);
    }
    return size / 8 * 7;
}

int main(int argc, char **argv)
{
    Options options;
    bool was_interrupted = false;
    int code = 0;
    if (!options_parse(&options, argc, argv, &code))
        return code;
    TnVm *vm = tn_open(&(TnOptions){
        .c_stack = stack_size(),
        .optimize = options.optimize,
        .hints = options.hints,
    });
    if (vm == NULL) {
        fputs(no_memory, stderr);
        free(options.warnings);
        return 1;
    }
    signal(SIGPIPE, SIG_IGN); /* a write to nobody is an error instead */
    code = work(vm, &options, &was_interrupted);
    signal(SIGINT, SIG_DFL);
    size_t lost = tn_close(vm);
    free(options.warnings);
    if (lost > 0) {
        fprintf(stderr, "tenon: %zu objects were lost\n", lost);
        code = EXIT_LOST;
    }
    if (fflush(stdout) != 0 && code == 0)
        code = EXIT_FLUSH;
    if (was_interrupted)
        die_interrupted();
    return code;
}
