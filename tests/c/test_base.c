/* test_base.c: buffers, UTF-8, hashing, integers as text.
 */
#include "base/buffer.h"
#include "base/hash.h"
#include "base/itoa.h"
#include "base/utf8.h"

#include "check.h"

#include <stdio.h>

static void test_buffer(void **state)
{
    (void)state;
    Heap heap;
    Buf buf;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    buf_init(&buf, &heap);
    assert_string_equal(buf_text(&buf), "");
    buf_puts(&buf, "ab");
    buf_putc(&buf, 'c');
    buf_fill(&buf, '-', 3);
    buf_put_int(&buf, -42);
    buf_put_utf8(&buf, 0x20AC);
    buf_printf(&buf, "<%s:%d>", "x", 7);
    assert_string_equal(buf_text(&buf), "abc----42\xE2\x82\xAC<x:7>");
    buf_clear(&buf);
    for (int i = 0; i < 1000; i++)
        buf_printf(&buf, "%d,", i);
    assert_int_equal(buf.len, 10 + 90 * 2 + 900 * 3 + 1000);
    size_t len, size;
    char *text = buf_steal(&buf, &len, &size);
    assert_non_null(text);
    assert_int_equal(strlen(text), len);
    heap_free(&heap, text);
    buf_puts(&buf, "again");
    buf_fini(&buf);
    assert_int_equal(heap_fini(&heap), 0);
}

static void test_buffer_refusal(void **state)
{
    (void)state;
    Heap heap;
    Buf buf;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    buf_init(&buf, &heap);
    buf_puts(&buf, "kept");
    heap_fail_after(&heap, 0, 1);
    buf_fill(&buf, 'x', 1000);
    buf_puts(&buf, "not put");
    assert_true(buf.failed);
    assert_null(buf_text(&buf));
    buf_clear(&buf);
    assert_string_equal(buf_text(&buf), "");
    buf_fill(&buf, 'x', SIZE_MAX);
    assert_true(buf.failed);
    buf_fini(&buf);
    assert_int_equal(heap_fini(&heap), 0);
}

static void test_utf8_forms(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= UTF8_LAST_CP; cp++) {
        char out[UTF8_MAX];
        unsigned n = utf8_encode(cp, out);
        const char *p = out;
        size_t count;
        bool surrogate = utf8_is_surrogate(cp);
        assert_int_equal(n, utf8_size(cp));
        assert_int_equal(n, utf8_length(out[0]));
        assert_int_equal(utf8_next(&p), cp);
        assert_ptr_equal(p, out + n);
        assert_ptr_equal(utf8_prev(p), out);
        assert_true(utf8_check(out, n, true, &count, NULL));
        assert_int_equal(count, 1);
        assert_int_equal(utf8_check(out, n, false, &count, NULL), !surrogate);
    }
}

static void expect_error(const char *s, size_t start, size_t end,
                         const char *reason)
{
    Utf8Error error;
    size_t count;
    assert_false(utf8_check(s, strlen(s), false, &count, &error));
    assert_int_equal(error.start, start);
    assert_int_equal(error.end, end);
    assert_string_equal(error.reason, reason);
}

static void test_utf8_errors(void **state)
{
    (void)state;
    expect_error("ab\x80", 2, 3, "invalid start byte");
    expect_error("\xC0\x80", 0, 1, "invalid start byte");
    expect_error("\xE2\x82", 0, 2, "unexpected end of data");
    expect_error("12345678\xE2\x82 9", 8, 10, "invalid continuation byte");
    expect_error("\xE0\x80\x80", 0, 1, "invalid continuation byte");
    expect_error("\xED\xA0\x80", 0, 1, "invalid continuation byte");
    expect_error("\xF4\x90\x80\x80", 0, 1, "invalid continuation byte");
    expect_error("\xF5\x80\x80\x80", 0, 1, "invalid start byte");
}

static void test_utf8_runs(void **state)
{
    (void)state;
    static const uint32_t some[] = {'a', 'b', 0xE9, 0x20AC, 0x1F600, 0xD800};
    char text[2000];
    size_t starts[501], size = 0;
    for (size_t i = 0; i < 500; i++) {
        starts[i] = size;
        size += utf8_encode(some[i * i % 7 % 6], text + size);
    }
    starts[500] = size;
    for (size_t i = 0; i <= 500; i++) {
        assert_int_equal(utf8_count(text, starts[i]), i);
        for (size_t j = i; j <= 500; j++)
            assert_ptr_equal(utf8_skip(text + starts[i], j - i),
                             text + starts[j]);
    }
    memset(text, 'x', 100);
    for (size_t n = 0; n < 100; n++) {
        assert_true(utf8_is_ascii(text, n));
        text[n] = '\x80';
        assert_true(utf8_is_ascii(text, n));
        assert_false(utf8_is_ascii(text, n + 1));
        assert_false(utf8_is_ascii(text, 100));
        text[n] = 'x';
    }
}

static void test_hash(void **state)
{
    (void)state;
    HashKey key = {UINT64_C(0x0706050403020100), UINT64_C(0x0F0E0D0C0B0A0908)};
    HashKey zero = {0, 0};
    HashKey one = hash_key(1), two = hash_key(2);
    unsigned char bytes[64];
    for (unsigned i = 0; i < sizeof bytes; i++)
        bytes[i] = (unsigned char)i;
    /* The first from the reference implementation, the others are those of
     * bytes in CPython 3.13 with PYTHONHASHSEED=0, where the key is 0. */
    assert_int_equal(hash_bytes(key, bytes, 0), UINT64_C(0xABAC0158050FC4DC));
    assert_int_equal(hash_bytes(zero, bytes, 1), UINT64_C(0x68A914128E01E473));
    assert_int_equal(hash_bytes(zero, bytes, 8), UINT64_C(0xEAD411E67EBE2EEA));
    assert_int_equal(hash_bytes(zero, bytes, 63), UINT64_C(0x385D3E39E5F37359));
    assert_true(hash_bytes(one, "a", 1) != hash_bytes(two, "a", 1));
    assert_true(hash_bytes(one, "a", 1) != hash_bytes(one, "a\0", 2));
    assert_true(hash_mix(1) != hash_mix(2));
}

static void expect_itoa(int64_t n)
{
    char want[32], got[32];
    snprintf(want, sizeof want, "%lld", (long long)n);
    got[itoa_i64(n, got)] = '\0';
    assert_string_equal(got, want);
}

static void test_itoa(void **state)
{
    (void)state;
    for (int64_t n = 1; n < INT64_MAX / 10; n *= 10) {
        for (int d = -2; d <= 2; d++) {
            expect_itoa(n + d);
            expect_itoa(-n + d);
        }
    }
    expect_itoa(INT64_MAX);
    expect_itoa(INT64_MIN);
    char text[ITOA_MAX];
    assert_int_equal(itoa_u64(UINT64_MAX, text), 20);
    assert_memory_equal(text, "18446744073709551615", 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_buffer),
        cmocka_unit_test(test_buffer_refusal),
        cmocka_unit_test(test_utf8_forms),
        cmocka_unit_test(test_utf8_errors),
        cmocka_unit_test(test_utf8_runs),
        cmocka_unit_test(test_hash),
        cmocka_unit_test(test_itoa),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
