/* test_inflate.c: streams of each kind of block, made by zlib; and broken ones.
 */
#include "base/inflate.h"

#include "check.h"

#include <string.h>

static const unsigned char stored[] = {
    0x01, 0x08, 0x00, 0xf7, 0xff, 0x61, 0x73, 0x20, 0x69, 0x74, 0x20, 0x69, 0x73,
};

static const unsigned char fixed[] = {
    0x2b, 0x49, 0xcd, 0xcb, 0xcf, 0xd3, 0x51, 0x28, 0x41, 0xa2, 0x14, 0x12, 0xf3,
    0x52, 0x14, 0x72, 0xf3, 0x8b, 0x4a, 0x32, 0x8b, 0x53, 0xb9, 0x00,
};

/* acegikmoqsuwy in a long row that only codes of its own make short */
static const unsigned char dynamic[] = {
    0xed, 0xcc, 0xc1, 0x09, 0x00, 0x41, 0x08, 0x04, 0xb0, 0x5a, 0x45, 0x64, 0x10,
    0x11, 0x91, 0x41, 0xc4, 0xee, 0xaf, 0x86, 0xfb, 0x6f, 0x0a, 0x88, 0xa8, 0x13,
    0x37, 0x2b, 0x3e, 0x61, 0x8a, 0xdc, 0xd0, 0x3b, 0xcb, 0x2b, 0x87, 0xb7, 0x14,
    0x54, 0xd1, 0xca, 0x8c, 0xa4, 0x31, 0x80, 0x20, 0xb6, 0xab, 0x17, 0x5b, 0x11,
    0xb5, 0x2e, 0xc3, 0x91, 0x38, 0x56, 0x51, 0x52, 0x6f, 0xcf, 0x4a, 0x87, 0x5c,
    0x6b, 0x88, 0xbc, 0xfa, 0x7f, 0xfd, 0x01,
};

static void test_blocks(void **state)
{
    unsigned char out[400];
    const char letters[] = "acegikmoqsuwy";
    (void)state;
    assert_true(inflate(stored, sizeof stored, out, 8));
    assert_memory_equal(out, "as it is", 8);
    assert_true(inflate(fixed, sizeof fixed, out, 32));
    assert_memory_equal(out, "tenon, tenon, tenon and mortise\n", 32);
    assert_true(inflate(dynamic, sizeof dynamic, out, 400));
    for (int i = 0; i < 400; i++)
        assert_int_equal(out[i], letters[(i * i + i / 7) % 13]);
}

/* A stream that ends early, and one whose size is another, are refused. */
static void test_wrong_sizes(void **state)
{
    unsigned char out[400];
    (void)state;
    for (size_t size = 0; size < sizeof dynamic; size++)
        assert_false(inflate(dynamic, size, out, 400));
    for (size_t full = 0; full < 32; full++)
        assert_false(inflate(fixed, sizeof fixed, out, full));
    assert_false(inflate(fixed, sizeof fixed, out, 33));
}

/* Whatever the bytes, nothing past the two blocks is touched: this is for the
 * sanitizers. */
static void test_broken(void **state)
{
    unsigned char in[sizeof dynamic], out[400];
    (void)state;
    for (size_t bit = 0; bit < 8 * sizeof in; bit++) {
        memcpy(in, dynamic, sizeof in);
        in[bit / 8] ^= (unsigned char)(1 << bit % 8);
        (void)!inflate(in, sizeof in, out, sizeof out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_wrong_sizes),
        cmocka_unit_test(test_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
