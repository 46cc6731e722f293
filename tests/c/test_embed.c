/* test_embed.c: the programs of examples/embed/ run and print what they
 * should.  The build tells where they are.
 */
#include "check.h"

#include <stdio.h>
#include <string.h>

static void run(const char *command, const char *expected)
{
    char text[4096];
    FILE *pipe = popen(command, "r");
    assert_non_null(pipe);
    size_t n = fread(text, 1, sizeof text - 1, pipe);
    text[n] = '\0';
    assert_int_equal(pclose(pipe), 0);
    assert_string_equal(text, expected);
}

static void test_hello(void **state)
{
    (void)state;
    run("'" EMBED_FOLDER "/embed_hello'", "Hello from Tenon, 42\n");
}

static void test_sandbox(void **state)
{
    (void)state;
    run("'" EMBED_FOLDER "/embed_sandbox'",
        "good.py printed: 45\n"
        "greedy.py printed: more!\n"
        "  and failed: MemoryError:  (line 4)\n"
        "endless.py printed: \n"
        "  and failed for its time: KeyboardInterrupt:  (line 1)\n"
        "wrong.py printed: \n"
        "  and failed: AttributeError: 'Point' object has no attribute 'z' "
        "and no __dict__ for setting new attributes (line 4)\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hello),
        cmocka_unit_test(test_sandbox),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
