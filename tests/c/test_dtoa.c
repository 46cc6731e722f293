/* test_dtoa.c: floats to text and back.  The expected texts are CPython's.
 */
#include "base/dtoa.h"

#include "check.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void expect_repr(double v, const char *want)
{
    char got[DTOA_REPR_MAX];
    assert_int_equal(dtoa_repr(v, got), strlen(want));
    assert_string_equal(got, want);
}

static void test_repr(void **state)
{
    (void)state;
    expect_repr(0.0, "0.0");
    expect_repr(-0.0, "-0.0");
    expect_repr(0.1, "0.1");
    expect_repr(1.0 / 3, "0.3333333333333333");
    expect_repr(100, "100.0");
    expect_repr(1e15, "1000000000000000.0");
    expect_repr(1e16, "1e+16");
    expect_repr(1e22, "1e+22");
    expect_repr(1e23, "1e+23");
    expect_repr(0.0001, "0.0001");
    expect_repr(0.00001, "1e-05");
    expect_repr(-1.5e-7, "-1.5e-07");
    expect_repr(5e-324, "5e-324");
    expect_repr(2.2250738585072014e-308, "2.2250738585072014e-308");
    expect_repr(-1.7976931348623157e308, "-1.7976931348623157e+308");
    expect_repr(9007199254740993.0, "9007199254740992.0");
    expect_repr(INFINITY, "inf");
    expect_repr(-INFINITY, "-inf");
    expect_repr(-NAN, "nan");
}

/* Of random doubles: the shortest form reads back, and one digit less of the
 * exact value does not. */
static void test_shortest(void **state)
{
    (void)state;
    uint64_t rng = 1;
    for (int i = 0; i < 200000; i++) {
        uint64_t bits = 0;
        char text[DTOA_REPR_MAX], digits[DTOA_DIGITS], less[64];
        double v, back;
        int point;
        for (int j = 0; j < 3; j++) {
            rng = rng * 6364136223846793005u + 1442695040888963407u;
            bits = bits << 24 ^ rng >> 30;
        }
        memcpy(&v, &bits, sizeof v);
        if (isnan(v) || isinf(v) || v == 0)
            continue;
        unsigned n = dtoa_repr(v, text);
        assert_true(dtoa_parse(text, n, &back));
        assert_true(back == v);
        assert_true(strtod(text, NULL) == v);
        n = dtoa_shortest(v, digits, &point);
        if (n > 1) {
            snprintf(less, sizeof less, "%.*e", (int)n - 2, v);
            assert_true(strtod(less, NULL) != v);
        }
    }
}

static void expect_format(const char *want, double v, char code, int precision,
                          unsigned flags)
{
    Heap heap;
    Buf buf;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    buf_init(&buf, &heap);
    dtoa_format(&buf, v, code, precision, flags);
    assert_string_equal(buf_text(&buf), want);
    buf_fini(&buf);
    assert_int_equal(heap_fini(&heap), 0);
}

static void test_format(void **state)
{
    (void)state;
    expect_format("3.142", 3.14159, 'f', 3, 0);
    expect_format("3.141590", 3.14159, 'f', -1, 0);
    expect_format("-3.", -3, 'f', 0, DTOA_ALT);
    expect_format("0", 0.5, 'f', 0, 0);
    expect_format("2", 1.5, 'f', 0, 0);
    expect_format("1e+100", 1e100, 'e', 0, 0);
    expect_format("1.0E-05", 1e-5, 'E', 1, 0);
    expect_format("12.5%", 0.125, '%', 1, 0);
    expect_format("1e+06", 1e6, 'g', -1, 0);
    expect_format("100000", 1e5, 'g', -1, 0);
    expect_format("100000.", 1e5, 'g', -1, DTOA_ALT);
    expect_format("0.0001", 1e-4, 'g', 3, 0);
    expect_format("1e-05", 1e-5, 'g', 3, 0);
    expect_format("1e+02", 123, 'g', 1, 0);
    expect_format("1.2e+02", 123, 'g', 2, DTOA_ADD_DOT0);
    expect_format("1e+02", 100, 'g', 3, DTOA_ADD_DOT0);
    expect_format("100.0", 100, 'g', 4, DTOA_ADD_DOT0);
    expect_format("+1.0", 1, 'r', 0, DTOA_PLUS | DTOA_ADD_DOT0);
    expect_format(" 1", 1, 'r', 0, DTOA_SPACE);
    expect_format("-0.0", -0.001, 'f', 1, 0);
    expect_format("0.0", -0.001, 'f', 1, DTOA_NO_NEG_ZERO);
    expect_format("inf%", 1e308, '%', 2, 0);
    expect_format("NAN", NAN, 'F', 2, 0);
    expect_format("0.1000000000000000055511151231257827021181583404541015625"
                  "00000",
                  0.1, 'f', 60, 0);
}

static void test_format_long(void **state)
{
    (void)state;
    Heap heap;
    Buf buf;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    buf_init(&buf, &heap);
    dtoa_format(&buf, 5e-324, 'f', 2000, 0);
    assert_int_equal(buf.len, 2002);
    buf_clear(&buf);
    heap_fail_after(&heap, 0, 1);
    dtoa_format(&buf, 5e-324, 'f', 3000, 0);
    assert_true(buf.failed);
    buf_fini(&buf);
    assert_int_equal(heap_fini(&heap), 0);
}

static void expect_parse(const char *s, double want)
{
    double got;
    assert_true(dtoa_parse(s, strlen(s), &got));
    assert_memory_equal(&got, &want, sizeof got);
}

static void test_parse(void **state)
{
    (void)state;
    expect_parse("0", 0.0);
    expect_parse("-0.0", -0.0);
    expect_parse("1.", 1.0);
    expect_parse(".5", 0.5);
    expect_parse("+1e3", 1000.0);
    expect_parse("1E-400", 0.0);
    expect_parse("1e400", INFINITY);
    expect_parse("1e99999999999999999999", INFINITY);
    expect_parse("0e99999999999999999999", 0.0);
    expect_parse("-Infinity", -INFINITY);
    expect_parse("9007199254740993", 9007199254740992.0);
    expect_parse("9007199254740993.00000000000000000000000000000000000001",
                 9007199254740994.0);
    expect_parse("2.2250738585072011e-308", 2.225073858507201e-308);
    static const char *const bad[] = {"",     ".",   "e5",    "1e",   "1e+",
                                      "--1",  "1_0", "0x10",  " 1",   "1 ",
                                      "inf1", "na",  "1.2.3", "1e5.", "+"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        double v;
        assert_false(dtoa_parse(bad[i], strlen(bad[i]), &v));
    }
    /* The middle between two doubles, then a digit far behind. */
    char text[1500];
    memset(text, '0', sizeof text);
    memcpy(text, "9007199254740993.", 17);
    double v;
    assert_true(dtoa_parse(text, sizeof text, &v));
    assert_true(v == 9007199254740992.0);
    text[sizeof text - 1] = '1';
    assert_true(dtoa_parse(text, sizeof text, &v));
    assert_true(v == 9007199254740994.0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_repr),   cmocka_unit_test(test_shortest),
        cmocka_unit_test(test_format), cmocka_unit_test(test_format_long),
        cmocka_unit_test(test_parse),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
