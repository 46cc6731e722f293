/* runner.c: runs the tests, as many at a time as there are processors.
 *
 *     runner ROOT FILTER NAME:BUILD:SECONDS[:LIST]...
 *
 * Every script test runs on every build given.  A script test is a file X.py
 * under ROOT/tests with X.out beside it, or ROOT/examples/X.py with its files
 * in ROOT/tests/examples:
 *
 *     X.out     what it must print on stdout
 *     X.err     on stderr; without it nothing, unless there is an X.status
 *     X.status  its exit code, 0 when there is none
 *     X.in      its stdin, empty when there is none
 *     X.args    its arguments, one a line
 *
 * It runs as "tenon X.py" in its own folder; that folder's path is taken out
 * of what it prints before the comparison, for tracebacks hold it.  Every
 * BUILD/tests/c/test_* is a test as well, which must exit with 0.  Of a
 * build with a LIST, only what ROOT/LIST.txt names runs, a path a line.
 *
 * Prints the failures and, as the last line, "N passed, N failed".
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    DEPTH_MAX = 16,
    JOBS_MAX = 16,
    ARGS_MAX = 64,
    OUTPUT_MAX = 64 << 20, /* a test that prints more is stopped */
    DIFF_LINES = 6,
    DETAILS_MAX = 40, /* failures told in full; of others just the name */
};

typedef struct Text {
    char *data;
    size_t size;
} Text;

typedef struct Build {
    const char *name, *dir;
    int seconds;
    const char *only; /* the text of LIST; NULL: everything */
} Build;

typedef struct Test {
    const Build *build;
    char *program; /* to execute */
    char *label;   /* the path shown, from ROOT */
    char *folder;  /* to run in; NULL for a C test */
    char *script;  /* its name in the folder */
    char *stem;    /* path of the expected files, without their suffix */
} Test;

typedef struct Job {
    const Test *test; /* NULL: free */
    pid_t pid;
    int pipes[2];
    Text output[2]; /* stdout, stderr */
    double deadline;
    bool timed_out;
} Job;

static struct {
    Test *items;
    size_t count, cap;
} tests;

static _Noreturn void die(const char *what)
{
    perror(what);
    exit(2);
}

static void *must(void *p)
{
    if (p == NULL)
        die("runner");
    return p;
}

__attribute__((format(printf, 1, 2))) static char *print(const char *format,
                                                         ...)
{
    va_list args;
    char *s;
    va_start(args, format);
    if (vasprintf(&s, format, args) < 0)
        die("runner");
    va_end(args);
    return s;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool exists(const char *path)
{
    return access(path, R_OK) == 0;
}

static bool ends_with(const char *s, const char *end)
{
    size_t n = strlen(s), m = strlen(end);
    return n > m && strcmp(s + n - m, end) == 0;
}

/* ---- texts ---- */

static void append(Text *text, const char *p, size_t n)
{
    text->data = must(realloc(text->data, text->size + n + 1));
    memcpy(text->data + text->size, p, n);
    text->size += n;
    text->data[text->size] = '\0';
}

/* The contents of stem.suffix; false when there is no such file. */
static bool load(const char *stem, const char *suffix, Text *text)
{
    char *path = print("%s.%s", stem, suffix);
    FILE *file = fopen(path, "rb");
    char block[8192];
    size_t n;
    *text = (Text){0};
    append(text, "", 0);
    free(path);
    if (file == NULL)
        return false;
    while ((n = fread(block, 1, sizeof block, file)) > 0)
        append(text, block, n);
    fclose(file);
    return true;
}

/* Take every "FOLDER/" out of the text. */
static void strip_folder(Text *text, const char *folder)
{
    char *prefix = print("%s/", folder);
    size_t n = strlen(prefix);
    char *from = text->data, *to = from, *end = from + text->size;
    while (from < end) {
        char *found = memmem(from, (size_t)(end - from), prefix, n);
        size_t keep = (size_t)((found ? found : end) - from);
        memmove(to, from, keep);
        to += keep;
        from += keep + (found ? n : 0);
    }
    *to = '\0';
    text->size = (size_t)(to - text->data);
    free(prefix);
}

static void print_lines(const char *mark, const char *p, const char *end)
{
    for (int i = 0; p < end; i++) {
        if (i == DIFF_LINES) {
            printf("      ...\n");
            return;
        }
        const char *eol = memchr(p, '\n', (size_t)(end - p));
        size_t n = (size_t)((eol ? eol : end) - p);
        printf("    %s %.*s%s\n", mark, (int)(n > 300 ? 300 : n), p,
               eol ? "" : " (no newline)");
        p += n + 1;
    }
}

/* What differs: the lines between the common beginning and the common end,
 * "-" expected, "+" got. */
static void print_diff(const char *what, Text want, Text got)
{
    const char *w = want.data, *g = got.data;
    const char *wend = w + want.size, *gend = g + got.size;
    int line = 1;
    for (;;) {
        const char *eol = memchr(w, '\n', (size_t)(wend - w));
        size_t n = eol ? (size_t)(eol - w) + 1 : 0;
        if (n == 0 || (size_t)(gend - g) < n || memcmp(w, g, n) != 0)
            break;
        w += n;
        g += n;
        line++;
    }
    const char *we = wend, *ge = gend;
    while (we > w && ge > g && we[-1] == ge[-1]) {
        we--;
        ge--;
    }
    while (we < wend && we[-(we > w)] != '\n')
        we++;
    while (ge < gend && ge[-(ge > g)] != '\n')
        ge++;
    printf("    %s, from line %d:\n", what, line);
    print_lines("-", w, we);
    print_lines("+", g, ge);
}

/* ---- finding the tests ---- */

static void add(Test test)
{
    if (tests.count == tests.cap) {
        tests.cap = tests.cap ? tests.cap * 2 : 256;
        tests.items = must(realloc(tests.items, tests.cap * sizeof(Test)));
    }
    tests.items[tests.count++] = test;
}

/* The folder's entries in the order of their names. */
static size_t list(const char *folder, struct dirent ***names)
{
    int n = scandir(folder, names, NULL, alphasort);
    return n > 0 ? (size_t)n : 0;
}

static bool is_wanted(const Build *build, const char *label,
                      const char *filter)
{
    if (strstr(label, filter) == NULL)
        return false;
    size_t size = strlen(label);
    const char *at = build->only;
    while (at != NULL && (at = strstr(at, label)) != NULL) {
        if ((at == build->only || at[-1] == '\n') && at[size] == '\n')
            return true;
        at += size;
    }
    return build->only == NULL;
}

static void find_c_tests(const Build *build, const char *filter)
{
    char *folder = print("%s/tests/c", build->dir);
    struct dirent **names;
    for (size_t i = 0, n = list(folder, &names); i < n; i++) {
        const char *name = names[i]->d_name;
        char *path = print("%s/%s", folder, name);
        char *label = print("tests/c/%s", name);
        struct stat info;
        if (strncmp(name, "test_", 5) == 0 && stat(path, &info) == 0 &&
            S_ISREG(info.st_mode) && access(path, X_OK) == 0 &&
            is_wanted(build, label, filter))
            add((Test){.build = build, .program = path, .label = label});
    }
}

/* Scripts under ROOT/folder, whose expected files are under ROOT/beside. */
static void find_scripts(const Build *build, const char *filter,
                         const char *root, const char *folder,
                         const char *beside, int depth)
{
    char *full = print("%s/%s", root, folder);
    struct dirent **names;
    if (depth > DEPTH_MAX)
        return;
    for (size_t i = 0, n = list(full, &names); i < n; i++) {
        const char *name = names[i]->d_name;
        char *label = print("%s/%s", folder, name);
        char *path = print("%s/%s", full, name);
        struct stat info;
        if (name[0] == '.' || stat(path, &info) != 0)
            continue;
        if (S_ISDIR(info.st_mode)) {
            find_scripts(build, filter, root, label,
                         print("%s/%s", beside, name), depth + 1);
        } else if (ends_with(name, ".py") &&
                   is_wanted(build, label, filter)) {
            char *stem = print("%s/%s/%.*s", root, beside,
                               (int)strlen(name) - 3, name);
            if (exists(print("%s.out", stem)))
                add((Test){
                    .build = build,
                    .program = print("%s/tenon", build->dir),
                    .label = label,
                    .folder = full,
                    .script = must(strdup(name)),
                    .stem = stem,
                });
        }
    }
}

/* ---- running one ---- */

/* In the child: set the stage and become the program. */
static _Noreturn void become(const Test *test, int out, int err)
{
    char *args[ARGS_MAX + 3] = {test->program, test->script};
    const char *input = "/dev/null";
    setpgid(0, 0);
    if (test->folder != NULL) {
        Text text;
        size_t n = 2;
        char *in = print("%s.in", test->stem);
        if (exists(in))
            input = in;
        if (load(test->stem, "args", &text))
            for (char *arg = strtok(text.data, "\n");
                 arg != NULL && n < ARGS_MAX; arg = strtok(NULL, "\n"))
                args[n++] = arg;
        if (chdir(test->folder) != 0)
            _exit(126);
    }
    int in = open(input, O_RDONLY);
    if (in < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(err, 2) < 0)
        _exit(126);
    signal(SIGPIPE, SIG_DFL);
    execv(test->program, args);
    dprintf(2, "cannot execute %s: %s\n", test->program, strerror(errno));
    _exit(127);
}

static void start(Job *job, const Test *test)
{
    int out[2], err[2];
    if (pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0)
        die("pipe");
    *job = (Job){.test = test, .pipes = {out[0], err[0]}};
    append(&job->output[0], "", 0);
    append(&job->output[1], "", 0);
    /* C tests sweep over much in one process: twice the time. */
    job->deadline = now() + test->build->seconds * (test->folder ? 1 : 2);
    fflush(stdout);
    job->pid = fork();
    if (job->pid < 0)
        die("fork");
    if (job->pid == 0)
        become(test, out[1], err[1]);
    setpgid(job->pid, job->pid);
    close(out[1]);
    close(err[1]);
}

static void stop(Job *job)
{
    kill(-job->pid, SIGKILL);
    job->timed_out = true;
}

/* ---- judging one ---- */

/* Say that the test failed, the first time that is found; are details of it
 * wanted? */
static bool fail(const Job *job, bool *passed)
{
    static size_t failures;
    if (*passed) {
        printf("FAIL %s (%s)\n", job->test->label, job->test->build->name);
        failures++;
    }
    *passed = false;
    return failures <= DETAILS_MAX;
}

static void judge_output(const Job *job, int which, Text want, bool *passed)
{
    Text got = job->output[which];
    if (want.size == got.size && memcmp(want.data, got.data, got.size) == 0)
        return;
    if (fail(job, passed))
        print_diff(which == 0 ? "stdout" : "stderr", want, got);
}

/* Reap the child and compare; true when the test passed. */
static bool judge(Job *job)
{
    const Test *test = job->test;
    Text want;
    bool passed = true;
    int status, code = 0;
    if (waitpid(job->pid, &status, 0) != job->pid)
        die("waitpid");
    if (job->timed_out) {
        fail(job, &passed);
        printf("    stopped: %d seconds or %d MiB of output passed\n",
               test->build->seconds, OUTPUT_MAX >> 20);
        return false;
    }
    if (test->folder == NULL) {
        if (status != 0 && fail(job, &passed))
            printf("%s%s", job->output[0].data, job->output[1].data);
        return passed;
    }
    bool any_status = load(test->stem, "status", &want);
    if (any_status)
        code = atoi(want.data);
    strip_folder(&job->output[0], test->folder);
    strip_folder(&job->output[1], test->folder);
    load(test->stem, "out", &want);
    judge_output(job, 0, want, &passed);
    bool any_err = load(test->stem, "err", &want);
    if (any_err || !any_status)
        judge_output(job, 1, want, &passed);
    if (WIFSIGNALED(status)) {
        fail(job, &passed);
        printf("    killed by signal %d (%s)\n", WTERMSIG(status),
               strsignal(WTERMSIG(status)));
    } else if (WEXITSTATUS(status) != code && fail(job, &passed)) {
        printf("    exit code %d, expected %d\n", WEXITSTATUS(status), code);
        if (any_status && !any_err)
            print_lines("+", job->output[1].data,
                        job->output[1].data + job->output[1].size);
    }
    return passed;
}

/* ---- all of them ---- */

/* Read what a pipe offers; close it at its end. */
static void drain(Job *job, int which)
{
    char block[65536];
    ssize_t n = read(job->pipes[which], block, sizeof block);
    if (n > 0) {
        append(&job->output[which], block, (size_t)n);
        if (job->output[which].size > OUTPUT_MAX && !job->timed_out)
            stop(job);
    } else if (n == 0 || errno != EINTR) {
        close(job->pipes[which]);
        job->pipes[which] = -1;
    }
}

/* Wait until some job's pipe has something or a deadline passes. */
static void attend(Job *jobs, int count)
{
    struct pollfd polls[JOBS_MAX * 2];
    for (int i = 0; i < count * 2; i++)
        polls[i] = (struct pollfd){
            .fd = jobs[i / 2].test ? jobs[i / 2].pipes[i % 2] : -1,
            .events = POLLIN,
        };
    if (poll(polls, (nfds_t)count * 2, 200) < 0 && errno != EINTR)
        die("poll");
    for (int i = 0; i < count * 2; i++)
        if (polls[i].fd >= 0 && polls[i].revents != 0)
            drain(&jobs[i / 2], i % 2);
    for (int i = 0; i < count; i++)
        if (jobs[i].test != NULL && !jobs[i].timed_out &&
            now() > jobs[i].deadline)
            stop(&jobs[i]);
}

static size_t run_all(int count)
{
    Job jobs[JOBS_MAX] = {0};
    size_t next = 0, done = 0, passed = 0;
    while (done < tests.count) {
        for (int i = 0; i < count; i++)
            if (jobs[i].test == NULL && next < tests.count)
                start(&jobs[i], &tests.items[next++]);
        attend(jobs, count);
        for (int i = 0; i < count; i++) {
            Job *job = &jobs[i];
            if (job->test == NULL || job->pipes[0] >= 0 || job->pipes[1] >= 0)
                continue;
            passed += judge(job);
            done++;
            free(job->output[0].data);
            free(job->output[1].data);
            *job = (Job){0};
        }
    }
    return passed;
}

static Build parse_build(const char *root, char *text)
{
    Build build = {.name = strsep(&text, ":")};
    build.dir = strsep(&text, ":");
    const char *seconds = strsep(&text, ":");
    build.seconds = seconds != NULL ? atoi(seconds) : 0;
    Text only = {0};
    bool listed =
        text == NULL || load(print("%s/%s", root, text), "txt", &only);
    build.only = only.data;
    if (build.seconds <= 0 || !listed) {
        fprintf(stderr, "runner: a build is NAME:DIR:SECONDS[:LIST]\n");
        exit(2);
    }
    return build;
}

int main(int argc, char **argv)
{
    Build builds[8];
    if (argc < 4 || argc > 3 + 8) {
        fprintf(stderr, "usage: runner ROOT FILTER NAME:DIR:SECONDS[:LIST]...\n");
        return 2;
    }
    /* realpath: the programs name their folder without links. */
    char *root = must(realpath(argv[1], NULL));
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TZ", "UTC", 1);
    setenv("ASAN_OPTIONS", "detect_leaks=1", 0);
    setenv("UBSAN_OPTIONS", "halt_on_error=1:print_stacktrace=1", 0);
    for (int i = 0; i < argc - 3; i++) {
        builds[i] = parse_build(root, argv[3 + i]);
        find_c_tests(&builds[i], argv[2]);
        find_scripts(&builds[i], argv[2], root, "tests", "tests", 0);
        find_scripts(&builds[i], argv[2], root, "examples", "tests/examples",
                     0);
    }
    long cpus = sysconf(_SC_NPROCESSORS_ONLN);
    int jobs = cpus < 1 ? 1 : cpus > JOBS_MAX ? JOBS_MAX : (int)cpus;
    size_t passed = run_all(jobs);
    size_t failed = tests.count - passed;
    if (tests.count == 0)
        printf("no test has \"%s\" in its path\n", argv[2]);
    printf("%zu passed, %zu failed\n", passed, failed);
    return failed > 0 || tests.count == 0;
}
