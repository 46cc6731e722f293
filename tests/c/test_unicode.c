/* test_unicode.c: normal forms, and what characters decompose into.  What is
 * expected is CPython's unicodedata's.
 */
#include "base/unicode_forms.h"

#include "check.h"

static void expect(const UnicodeForms *forms, Heap *heap, const char *text,
                   const char *const want[4])
{
    for (int form = UNICODE_NFD; form <= UNICODE_NFKC; form++) {
        Buf got;
        buf_init(&got, heap);
        unicode_normalize(forms, (UnicodeForm)form, text, strlen(text), &got);
        assert_string_equal(buf_text(&got), want[form]);
        buf_fini(&got);
    }
}

static void test_forms(void **state)
{
    Heap heap;
    (void)state;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    const UnicodeForms *f = unicode_forms(&heap);
    assert_non_null(f);
    assert_ptr_equal(unicode_forms(&heap), f);
#define EXPECT(text, ...) \
    expect(f, &heap, text, (const char *const[4]){__VA_ARGS__})
    EXPECT("", "", "", "", "");
    EXPECT("a\u00E9", "ae\u0301", "a\u00E9", "ae\u0301", "a\u00E9");
    /* marks in canonical order: the one below comes first */
    EXPECT("e\u0301\u0323", "e\u0323\u0301", "\u1EB9\u0301",
           "e\u0323\u0301", "\u1EB9\u0301");
    /* a mark of the same class stands between */
    EXPECT("a\u0305\u0301", "a\u0305\u0301", "a\u0305\u0301",
           "a\u0305\u0301", "a\u0305\u0301");
    EXPECT("\uFB01\u2460", "\uFB01\u2460", "\uFB01\u2460", "fi1", "fi1");
    /* decomposes twice; never composed again */
    EXPECT("\u1E69\u0958", "s\u0323\u0307\u0915\u093C",
           "\u1E69\u0915\u093C", "s\u0323\u0307\u0915\u093C",
           "\u1E69\u0915\u093C");
    /* Hangul, by rule */
    EXPECT("\uAC01\uAC00\u11A8", "\u1100\u1161\u11A8\u1100\u1161\u11A8",
           "\uAC01\uAC01", "\u1100\u1161\u11A8\u1100\u1161\u11A8",
           "\uAC01\uAC01");
    assert_int_equal(heap_fini(&heap), 0);
}

static void test_one_character(void **state)
{
    Heap heap;
    uint32_t parts[UNICODE_PARTS_MAX];
    unsigned kind = 99;
    (void)state;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    const UnicodeForms *f = unicode_forms(&heap);
    assert_non_null(f);
    assert_int_equal(unicode_decompose(f, 'a', parts, &kind), 0);
    assert_int_equal(unicode_decompose(f, 0xE9, parts, &kind), 2);
    assert_int_equal(kind, 0);
    assert_int_equal(parts[1], 0x301);
    assert_int_equal(unicode_decompose(f, 0xFDFA, parts, &kind), 18);
    assert_int_not_equal(kind, 0);
    assert_int_equal(unicode_decompose(f, 0x2FA1D, parts, &kind), 1);
    assert_int_equal(parts[0], 0x2A600);
    assert_int_equal(unicode_decompose(f, UINT32_MAX, parts, &kind), 0);
    assert_int_equal(unicode_properties(f, 0x323).combining, 220);
    assert_true(unicode_properties(f, '(').mirrored);
    assert_false(unicode_properties(f, 0x110000).mirrored);
    assert_int_equal(heap_fini(&heap), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forms),
        cmocka_unit_test(test_one_character),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
