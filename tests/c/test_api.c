/* test_api.c: tenon.h as an embedder uses it: VMs side by side and in
 * threads, hooks, limits, errors as data, the prompt's statements.
 */
#include "tenon.h"

#include "check.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --- hooks that catch output and serve input ---------------------------- */

typedef struct Streams {
    char out[4096], err[4096];
    size_t out_size, err_size;
    const char *input;
    bool refuse;
} Streams;

static bool catch_output(void *user, int stream, const char *bytes, size_t size)
{
    Streams *streams = user;
    char *to = stream == TN_STDOUT ? streams->out : streams->err;
    size_t *used = stream == TN_STDOUT ? &streams->out_size
                                       : &streams->err_size;
    if (streams->refuse || *used + size >= sizeof streams->out)
        return false;
    memcpy(to + *used, bytes, size);
    *used += size;
    to[*used] = '\0';
    return true;
}

static ptrdiff_t serve_input(void *user, char *buffer, size_t size)
{
    Streams *streams = user;
    size_t n = strlen(streams->input);
    if (n > size)
        n = size;
    memcpy(buffer, streams->input, n);
    streams->input += n;
    return (ptrdiff_t)n;
}

static TnVm *open_with(Streams *streams, size_t limit)
{
    *streams = (Streams){.input = ""};
    TnVm *vm = tn_open(&(TnOptions){
        .memory_limit = limit,
        .write = catch_output,
        .read = serve_input,
        .stream_user = streams,
    });
    assert_non_null(vm);
    return vm;
}

static TnStatus run(TnVm *vm, const char *text)
{
    return tn_run_string(vm, text, TN_WHOLE, NULL);
}

/* --- tests -------------------------------------------------------------- */

static void test_output(void **state)
{
    (void)state;
    Streams streams;
    TnVm *vm = open_with(&streams, 0);
    assert_int_equal(run(vm, "print('hello', 6 * 7)"), TN_OK);
    assert_string_equal(streams.out, "hello 42\n");
    assert_int_equal(run(vm, "import sys\nprint('no', file=sys.stderr)"),
                     TN_OK);
    assert_string_equal(streams.err, "no\n");
    assert_int_equal(tn_close(vm), 0);
}

static void test_input(void **state)
{
    (void)state;
    Streams streams;
    TnVm *vm = open_with(&streams, 0);
    streams.input = "one\ntwo\n";
    assert_int_equal(run(vm, "print(input('? ') + input())"), TN_OK);
    assert_string_equal(streams.out, "? onetwo\n");
    assert_int_equal(run(vm, "input()"), TN_EXCEPTION);
    TnError error;
    assert_true(tn_get_error(vm, &error));
    assert_string_equal(error.type, "EOFError");
    assert_int_equal(tn_close(vm), 0);
}

/* What a program leaves in __main__ is there for the next one. */
static void test_state_stays(void **state)
{
    (void)state;
    Streams streams;
    TnVm *vm = open_with(&streams, 0);
    assert_int_equal(run(vm, "x = 1\ndef add():\n    global x\n    x += 1"),
                     TN_OK);
    assert_int_equal(tn_run_string(vm, "add()garbage", 5, NULL), TN_OK);
    assert_int_equal(run(vm, "print(x, __name__)"), TN_OK);
    assert_string_equal(streams.out, "2 __main__\n");
    assert_int_equal(tn_close(vm), 0);
}

static void test_two_vms(void **state)
{
    (void)state;
    Streams a, b;
    TnVm *one = open_with(&a, 0), *two = open_with(&b, 0);
    assert_int_equal(run(one, "class P:\n    __slots__ = 'x',\np = P()"),
                     TN_OK);
    assert_int_equal(run(two, "p = 'other'"), TN_OK);
    for (int i = 0; i < 10; i++) {
        assert_int_equal(run(one, "p.x = [p]\nprint(type(p).__name__)"), TN_OK);
        assert_int_equal(run(two, "p += '!'"), TN_OK);
    }
    assert_int_equal(run(two, "print(p)\nimport sys\nsys.x = 1"), TN_OK);
    assert_int_equal(run(one, "import sys\nprint(hasattr(sys, 'x'))"), TN_OK);
    assert_string_equal(b.out, "other!!!!!!!!!!\n");
    assert_string_equal(a.out, "P\nP\nP\nP\nP\nP\nP\nP\nP\nP\nFalse\n");
    assert_int_equal(tn_close(one), 0);
    assert_int_equal(run(two, "print('still')"), TN_OK);
    assert_int_equal(tn_close(two), 0);
}

static const char *const busy_program =
    "class Node:\n"
    "    __slots__ = 'next', 'value'\n"
    "total = 0\n"
    "for i in range(200):\n"
    "    head = None\n"
    "    for k in range(100):\n"
    "        node = Node()\n"
    "        node.next, node.value = head, k\n"
    "        head = node\n"
    "    head.next.next.next = head\n"
    "    total += head.value + len(str(i) * 3)\n"
    "def deep(n):\n"
    "    return 0 if n == 0 else 1 + deep(n - 1)\n"
    "print(total, deep(500))\n";

static void *run_in_thread(void *arg)
{
    TnVm *vm = arg;
    for (int i = 0; i < 3; i++)
        if (run(vm, busy_program) != TN_OK)
            return "failed";
    return NULL;
}

static void test_threads(void **state)
{
    (void)state;
    Streams streams[2];
    TnVm *vms[2];
    pthread_t threads[2];
    void *result;
    for (int i = 0; i < 2; i++) {
        vms[i] = open_with(&streams[i], 0); /* here, but used over there */
        assert_int_equal(
            pthread_create(&threads[i], NULL, run_in_thread, vms[i]), 0);
    }
    for (int i = 0; i < 2; i++) {
        pthread_join(threads[i], &result);
        assert_null(result);
        assert_string_equal(streams[i].out,
                            "21270 500\n21270 500\n21270 500\n");
        assert_int_equal(tn_close(vms[i]), 0);
    }
}

static void test_memory_limit(void **state)
{
    (void)state;
    Streams streams;
    TnError error;
    TnVm *vm = open_with(&streams, 8 << 20);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(run(vm, "l = []\nwhile True:\n    l.append('x' * 99)"),
                         TN_EXCEPTION);
        assert_true(tn_get_error(vm, &error));
        assert_string_equal(error.type, "MemoryError");
        assert_int_equal(run(vm, "l = None"), TN_OK);
        assert_int_equal(run(vm, "try:\n    b'x' * 10**9\n"
                                 "except MemoryError:\n    print('refused')"),
                         TN_OK);
        assert_int_equal(run(vm, "print(sum(range(1000)))"), TN_OK);
    }
    assert_string_equal(streams.out, "refused\n499500\nrefused\n499500\n"
                                     "refused\n499500\n");
    assert_int_equal(tn_close(vm), 0);
    /* Less than a VM needs: refused, nothing lost. */
    assert_null(tn_open(&(TnOptions){.memory_limit = 4096}));
}

/* An allocator that counts what is out. */
static void *count_allocate(void *user, void *p, size_t old_size,
                            size_t new_size)
{
    size_t *out = user;
    *out += new_size - old_size;
    if (new_size == 0) {
        free(p);
        return NULL;
    }
    return realloc(p, new_size);
}

static void test_allocator(void **state)
{
    (void)state;
    size_t out = 0;
    TnVm *vm = tn_open(
        &(TnOptions){.allocate = count_allocate, .allocate_user = &out});
    assert_non_null(vm);
    assert_int_equal(run(vm, "l = [[i] for i in range(10000)]\n"
                             "l.append(l)\ns = 'x' * 10**6"),
                     TN_OK);
    assert_true(out > 1000000);
    assert_int_equal(tn_close(vm), 0);
    assert_int_equal(out, 0);
}

/* The option hints: on a terminal the library's stream would be, always. */
static void test_hints(void **state)
{
    static const char program[] = "class P:\n    __slots__ = 'x'\nP().xx\n";
    static const char hint[] = "\nhint: P has slot x; did you mean 'x'?\n";
    (void)state;
    for (int hints = 0; hints <= 2; hints++) {
        Streams streams = {.input = ""};
        TnError error;
        TnVm *vm = tn_open(&(TnOptions){
            .write = catch_output,
            .stream_user = &streams,
            .hints = hints,
        });
        assert_non_null(vm);
        assert_int_equal(tn_run_string(vm, program, TN_WHOLE, "job.py"),
                         TN_EXCEPTION);
        assert_true(tn_get_error(vm, &error));
        assert_int_equal(strstr(error.traceback, hint) != NULL, hints == 2);
        assert_string_equal(error.message,
                            "'P' object has no attribute 'xx'");
        assert_int_equal(tn_print_error(vm), 1);
        assert_int_equal(strstr(streams.err, hint) != NULL, hints == 2);
        assert_int_equal(tn_close(vm), 0);
    }
}

static void test_errors(void **state)
{
    (void)state;
    Streams streams;
    TnError error;
    TnVm *vm = open_with(&streams, 0);
    assert_false(tn_get_error(vm, &error));
    assert_string_equal(error.message, "");
    assert_int_equal(tn_run_string(vm, "def f():\n    return {}['k']\n\nf()\n",
                                   TN_WHOLE, "job.py"),
                     TN_EXCEPTION);
    for (int i = 0; i < 2; i++) {
        assert_true(tn_get_error(vm, &error));
        assert_int_equal(error.status, TN_EXCEPTION);
        assert_string_equal(error.type, "KeyError");
        assert_string_equal(error.message, "'k'");
        assert_string_equal(error.file, "job.py");
        assert_int_equal(error.line, 2);
        assert_int_equal(error.exit_code, 1);
        assert_non_null(strstr(error.traceback,
                               "Traceback (most recent call last):\n"
                               "  File \"job.py\", line 4, in <module>\n"));
        assert_non_null(strstr(error.traceback, "\nKeyError: 'k'\n"));
    }
    assert_string_equal(streams.err, ""); /* nothing was printed by itself */
    assert_int_equal(tn_print_error(vm), 1);
    assert_non_null(strstr(streams.err, "\nKeyError: 'k'\n"));
    assert_false(tn_get_error(vm, &error));
    assert_int_equal(tn_print_error(vm), 0);

    assert_int_equal(tn_run_string(vm, "x = (1,\n", TN_WHOLE, "bad.py"),
                     TN_EXCEPTION);
    assert_true(tn_get_error(vm, &error));
    assert_string_equal(error.type, "SyntaxError");
    assert_string_equal(error.file, "bad.py");
    assert_int_equal(error.line, 1);
    assert_int_equal(run(vm, "pass"), TN_OK); /* forgets it */
    assert_false(tn_get_error(vm, &error));
    assert_int_equal(tn_close(vm), 0);
}

static int exit_code(TnVm *vm, const char *text)
{
    TnError error;
    assert_int_equal(run(vm, text), TN_EXIT);
    assert_true(tn_get_error(vm, &error));
    assert_string_equal(error.type, "SystemExit");
    return error.exit_code;
}

static void test_exit(void **state)
{
    (void)state;
    Streams streams;
    TnVm *vm = open_with(&streams, 0);
    assert_int_equal(exit_code(vm, "raise SystemExit"), 0);
    assert_int_equal(exit_code(vm, "raise SystemExit(3)"), 3);
    assert_int_equal(exit_code(vm, "raise SystemExit(-1)"), 255);
    assert_int_equal(exit_code(vm, "raise SystemExit(2 ** 70)"), 255);
    assert_int_equal(exit_code(vm, "raise SystemExit(True)"), 1);
    assert_int_equal(exit_code(vm, "raise SystemExit('bye')"), 1);
    assert_string_equal(streams.err, "");
    assert_int_equal(tn_print_error(vm), 1);
    assert_string_equal(streams.err, "bye\n");
    assert_int_equal(run(vm, "print('on')"), TN_OK);
    assert_int_equal(tn_close(vm), 0);
}

/* An exception whose own methods fail must not hurt. */
static void test_bad_exception(void **state)
{
    (void)state;
    Streams streams;
    TnError error;
    TnVm *vm = open_with(&streams, 0);
    assert_int_equal(run(vm, "class Bad(Exception):\n"
                             "    def __str__(self):\n"
                             "        raise ValueError\n"
                             "raise Bad"),
                     TN_EXCEPTION);
    assert_true(tn_get_error(vm, &error));
    assert_string_equal(error.type, "Bad");
    assert_string_equal(error.message, "");
    assert_non_null(strstr(error.traceback, "<exception str() failed>"));
    assert_int_equal(tn_print_error(vm), 1);
    assert_int_equal(tn_close(vm), 0);
}

static void test_refused_output(void **state)
{
    (void)state;
    Streams streams;
    TnError error;
    TnVm *vm = open_with(&streams, 0);
    streams.refuse = true;
    assert_int_equal(run(vm, "print('lost')"), TN_EXCEPTION);
    assert_true(tn_get_error(vm, &error));
    assert_string_equal(error.type, "OSError");
    streams.refuse = false;
    assert_int_equal(run(vm, "print('back')"), TN_OK);
    assert_string_equal(streams.out, "back\n");
    assert_int_equal(tn_close(vm), 0);
}

static TnVm *to_interrupt;

static void on_alarm(int signal_number)
{
    (void)signal_number;
    tn_interrupt(to_interrupt);
}

static void test_interrupt(void **state)
{
    (void)state;
    Streams streams;
    TnError error;
    TnVm *vm = open_with(&streams, 0);
    to_interrupt = vm;
    signal(SIGALRM, on_alarm);
    alarm(1);
    assert_int_equal(run(vm, "while True:\n    pass"), TN_INTERRUPTED);
    assert_true(tn_get_error(vm, &error));
    assert_string_equal(error.type, "KeyboardInterrupt");
    assert_int_equal(error.exit_code, 130);
    alarm(1);
    assert_int_equal(run(vm, "try:\n    while True:\n        pass\n"
                             "except KeyboardInterrupt:\n    print('ok')"),
                     TN_OK);
    assert_string_equal(streams.out, "ok\n");
    assert_int_equal(tn_close(vm), 0);
}

static void test_interact(void **state)
{
    (void)state;
    Streams streams;
    TnVm *vm = open_with(&streams, 0);
    static const struct {
        const char *text;
        TnStatus status;
    } steps[] = {
        {"1 + 1\n", TN_OK},
        {"\n", TN_OK},
        {"# nothing\n", TN_OK},
        {"x = 5\n", TN_OK},
        {"(1,\n", TN_INCOMPLETE},
        {"(1,\n\n", TN_INCOMPLETE},
        {"(1,\n2)\n", TN_OK},
        {"'''a\n", TN_INCOMPLETE},
        {"x + \\\n", TN_INCOMPLETE},
        {"x + \\\n1\n", TN_OK},
        {"if x:\n", TN_INCOMPLETE},
        {"if x:\n    x\n", TN_INCOMPLETE},
        {"if x:\n    x\n\n", TN_OK},
        {"if x:\n\n", TN_EXCEPTION},
        {"if x: 'one line'\n", TN_INCOMPLETE},
        {"if x: 'one line'\n\n", TN_OK},
        {"@print\n", TN_INCOMPLETE},
        {"try:\n    x\n", TN_INCOMPLETE},
        {"try:\n    1/\n", TN_EXCEPTION},
        {"1/\n", TN_EXCEPTION},
        {"x +\n", TN_EXCEPTION},
        {"None\n", TN_OK},
        {"1/0\n", TN_EXCEPTION},
        {"raise SystemExit\n", TN_EXIT},
        {"x; x + 1\n", TN_OK},
    };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        TnStatus status = tn_interact(vm, steps[i].text, TN_WHOLE);
        if (status != steps[i].status)
            fail_msg("%s gave %d", steps[i].text, (int)status);
    }
    assert_string_equal(streams.out, "2\n(1, 2)\n6\n5\n'one line'\n5\n6\n");
    assert_int_equal(tn_close(vm), 0);
}

static void test_sys(void **state)
{
    (void)state;
    Streams streams;
    TnVm *vm = open_with(&streams, 0);
    const char *args[] = {"prog", "a\xc3\xa9", "b\xff"};
    const char *folders[] = {"/nowhere", "/at/all"};
    assert_true(tn_set_argv(vm, 3, args));
    assert_true(tn_set_orig_argv(vm, 1, args));
    assert_true(tn_set_path(vm, 2, folders));
    assert_int_equal(run(vm, "import sys\nprint(ascii(sys.argv))\n"
                             "print(sys.orig_argv, sys.path)"),
                     TN_OK);
    assert_string_equal(streams.out, "['prog', 'a\\xe9', 'b\\udcff']\n"
                                     "['prog'] ['/nowhere', '/at/all']\n");
    assert_int_equal(tn_close(vm), 0);
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static bool collect(void *user, const char *bytes, size_t size)
{
    return catch_output(user, TN_STDOUT, bytes, size);
}

static void test_files(void **state)
{
    (void)state;
    Streams streams;
    TnError error;
    char folder[] = "/tmp/tenon-api-XXXXXX", path[64];
    assert_non_null(mkdtemp(folder));
    TnVm *vm = open_with(&streams, 0);
    const char *folders[] = {folder};
    assert_true(tn_set_path(vm, 1, folders));

    snprintf(path, sizeof path, "%s/tool.py", folder);
    assert_int_equal(tn_run_file(vm, path), TN_CANNOT_START);
    assert_true(tn_get_error(vm, &error));
    assert_non_null(strstr(error.message, "can't open file '/tmp/tenon-api-"));
    assert_non_null(strstr(error.message, "[Errno 2] No such file"));
    assert_int_equal(error.exit_code, 2);
    assert_int_equal(tn_run_module(vm, "tool"), TN_CANNOT_START);
    assert_true(tn_get_error(vm, &error));
    assert_string_equal(error.message, "No module named tool");
    assert_int_equal(error.exit_code, 1);
    assert_int_equal(tn_run_file(vm, folder), TN_CANNOT_START);

    write_file(path, "print(__name__, __file__ is not None)\n");
    assert_int_equal(tn_run_file(vm, path), TN_OK);
    assert_int_equal(tn_run_module(vm, "tool"), TN_OK);
    assert_string_equal(streams.out, "__main__ True\n__main__ True\n");
    streams.out_size = 0;
    assert_int_equal(tn_disassemble(vm, path, collect, &streams), TN_OK);
    assert_non_null(strstr(streams.out, "print"));
    remove(path);

    snprintf(path, sizeof path, "%s/__main__.py", folder);
    write_file(path, "import nowhere_to_be_found\n");
    assert_int_equal(tn_run_file(vm, folder), TN_EXCEPTION);
    remove(path);
    rmdir(folder);
    assert_int_equal(tn_close(vm), 0);
}

/* Data nested too deep for the C stack, on a thread's small one. */
static void *nest_in_thread(void *arg)
{
    return run(arg, "l = []\nfor i in range(100000):\n    l = [l]\n"
                    "try:\n    repr(l)\nexcept RecursionError:\n"
                    "    print('deep')\n") == TN_OK
               ? NULL
               : "failed";
}

static void test_c_stack(void **state)
{
    (void)state;
    Streams streams;
    pthread_t thread;
    pthread_attr_t attributes;
    void *result;
    TnVm *vm = open_with(&streams, 0);
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 1 << 20);
    assert_int_equal(pthread_create(&thread, &attributes, nest_in_thread, vm),
                     0);
    pthread_join(thread, &result);
    pthread_attr_destroy(&attributes);
    assert_null(result);
    assert_string_equal(streams.out, "deep\n");
    assert_int_equal(tn_close(vm), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_output),
        cmocka_unit_test(test_input),
        cmocka_unit_test(test_state_stays),
        cmocka_unit_test(test_two_vms),
        cmocka_unit_test(test_threads),
        cmocka_unit_test(test_memory_limit),
        cmocka_unit_test(test_allocator),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_exit),
        cmocka_unit_test(test_bad_exception),
        cmocka_unit_test(test_refused_output),
        cmocka_unit_test(test_hints),
        cmocka_unit_test(test_interrupt),
        cmocka_unit_test(test_interact),
        cmocka_unit_test(test_sys),
        cmocka_unit_test(test_files),
        cmocka_unit_test(test_c_stack),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
