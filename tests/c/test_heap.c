/* test_heap.c: the heap against a model of it: random work, walking,
 * handles, limits and refusal.
 */
#include "base/heap.h"

#include "check.h"

#include <stdlib.h>
#include <string.h>

typedef struct Block {
    unsigned char *p;
    size_t size;
    HeapKind kind;
    unsigned char fill;
} Block;

static uint64_t next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

static size_t random_size(uint64_t *state)
{
    static const size_t most[] = {24, 64, 512, 600, 9000, 70000, 600000};
    uint64_t r = next_random(state) % 1000;
    unsigned i = r < 300   ? 0
                 : r < 700 ? 1
                 : r < 900 ? 2
                 : r < 940 ? 3
                 : r < 980 ? 4
                 : r < 996 ? 5
                           : 6;
    return 1 + next_random(state) % most[i];
}

/* An allocator that counts what is out and can be told to refuse. */
typedef struct Counter {
    size_t out;
    bool refuse;
} Counter;

static void *counting(void *user, void *p, size_t old_size, size_t new_size)
{
    Counter *counter = user;
    if (new_size == 0) {
        counter->out -= old_size;
        free(p);
        return NULL;
    }
    if (counter->refuse && new_size > old_size)
        return NULL;
    void *q = realloc(p, new_size);
    if (q != NULL)
        counter->out += new_size - old_size;
    return q;
}

static void fill(Block *block)
{
    memset(block->p, block->fill, block->size);
    if (block->size >= 8 && block->fill == 0)
        block->p[0] = 1;
}

static void check(const Block *block)
{
    for (size_t i = block->fill == 0; i < block->size; i++)
        if (block->p[i] != block->fill)
            fail_msg("byte %zu of %zu was overwritten", i, block->size);
}

static void stress(HeapSystem system, void *user, bool faults)
{
    enum { BLOCKS = 3000, STEPS = 60000 };
    Heap heap;
    uint64_t rng = 42;
    size_t refused = 0;
    Block *blocks = calloc(BLOCKS, sizeof *blocks);
    assert_true(heap_init(&heap, system, user, SIZE_MAX));
    for (int step = 0; step < STEPS; step++) {
        Block *block = &blocks[next_random(&rng) % BLOCKS];
        if (faults && step % 97 == 0)
            heap_fail_after(&heap, next_random(&rng) % 50, 3);
        if (block->p == NULL) {
            size_t size = random_size(&rng);
            HeapKind kind = (HeapKind)(next_random(&rng) % HEAP_KINDS);
            block->p = heap_alloc(&heap, size, kind);
            if (block->p == NULL) {
                refused++;
                continue;
            }
            assert_true(heap_size_of(block->p) >= size);
            *block = (Block){block->p, size, kind, (unsigned char)(step | 1)};
            fill(block);
        } else if (block->kind == HEAP_RAW && next_random(&rng) % 3 == 0) {
            check(block);
            size_t size = random_size(&rng);
            void *p = heap_realloc(&heap, block->p, block->size, size);
            if (p == NULL) {
                assert_true(size > block->size);
                refused++;
                continue;
            }
            block->p = p;
            if (size < block->size)
                block->size = size;
            check(block);
            block->size = size;
            fill(block);
        } else {
            check(block);
            heap_free(&heap, block->p);
            block->p = NULL;
        }
    }
    assert_true(faults ? refused > 0 : refused == 0);
    for (int i = 0; i < BLOCKS; i++) {
        if (blocks[i].p != NULL) {
            check(&blocks[i]);
            heap_free(&heap, blocks[i].p);
        }
    }
    assert_int_equal(heap_fini(&heap), 0);
    assert_int_equal(heap.bytes, 0);
    free(blocks);
}

static void test_stress(void **state)
{
    (void)state;
    Counter counter = {0};
    stress(NULL, NULL, false);
    stress(counting, &counter, false);
    assert_int_equal(counter.out, 0);
    stress(NULL, NULL, true);
}

static void count_visit(void *p, void *arg)
{
    assert_int_equal(*(uint32_t *)p, 7);
    ++*(size_t *)arg;
}

static void test_walk(void **state)
{
    (void)state;
    enum { N = 20000 };
    Heap heap;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    uint32_t **nodes = calloc(N, sizeof *nodes);
    for (size_t i = 0; i < N; i++) {
        nodes[i] = heap_alloc(&heap, i % 1000 ? 16 + i % 90 : 20000 + i * 20,
                              HEAP_NODE);
        *nodes[i] = 7;
        nodes[i][1] = 1;
        uint64_t *raw = heap_alloc(&heap, 16, HEAP_LEAF);
        assert_ptr_equal(heap_at_handle(&heap, heap_handle(raw)), raw);
        assert_ptr_equal(heap_at_handle(&heap, heap_handle(nodes[i])),
                         nodes[i]);
        heap_free(&heap, raw);
    }
    size_t seen = 0;
    heap_walk(&heap, HEAP_NODE, count_visit, &seen);
    assert_int_equal(seen, N);
    for (size_t i = 0; i < N; i += 2)
        heap_free(&heap, nodes[i]);
    seen = 0;
    heap_walk(&heap, HEAP_NODE, count_visit, &seen);
    assert_int_equal(seen, N / 2);
    for (size_t i = 1; i < N; i += 2)
        heap_free(&heap, nodes[i]);
    seen = 0;
    heap_walk(&heap, HEAP_LEAF, count_visit, &seen);
    heap_walk(&heap, HEAP_NODE, count_visit, &seen);
    assert_int_equal(seen, 0);
    assert_int_equal(heap_fini(&heap), 0);
    free(nodes);
}

static void test_limit(void **state)
{
    (void)state;
    Counter counter = {0};
    Heap heap;
    assert_true(heap_init(&heap, counting, &counter, 2 << 20));
    void *kept[200];
    size_t n = 0;
    while (n < 200 && (kept[n] = heap_alloc(&heap, 20000, HEAP_RAW)) != NULL)
        n++;
    assert_true(n > 50 && n < 105);
    assert_true(heap.bytes <= heap.limit);
    assert_int_equal(counter.out, heap.bytes);
    assert_null(heap_alloc(&heap, SIZE_MAX - 8, HEAP_RAW));
    assert_null(heap_realloc(&heap, kept[0], 20000, SIZE_MAX - 8));
    while (n > 0)
        heap_free(&heap, kept[--n]);
    assert_false(heap_has_room(&heap, 2 << 20));
    assert_true(heap_has_room(&heap, 100));
    /* Everything but one spare region is back with the system. */
    assert_true(heap.bytes < (1 << 20) + 8192);
    heap_fini(&heap);
    assert_int_equal(counter.out, 0);
    assert_false(heap_init(&heap, counting, &counter, 1000));
    assert_int_equal(counter.out, 0);
}

static void test_refusal(void **state)
{
    (void)state;
    Counter counter = {0};
    Heap heap;
    assert_true(heap_init(&heap, counting, &counter, SIZE_MAX));
    char *p = heap_alloc(&heap, 100000, HEAP_RAW);
    char *q = heap_alloc(&heap, 1000000, HEAP_RAW);
    assert_non_null(p);
    assert_non_null(q);
    memset(p, 3, 100000);
    memset(q, 4, 1000000);
    counter.refuse = true;
    assert_null(heap_alloc(&heap, 3000000, HEAP_NODE));
    assert_null(heap_realloc(&heap, p, 100000, 4000000));
    assert_null(heap_realloc(&heap, q, 1000000, 2000000));
    assert_int_equal(p[99999], 3);
    assert_int_equal(q[999999], 4);
    q = heap_realloc(&heap, q, 1000000, 500000);
    assert_non_null(q);
    assert_int_equal(q[499999], 4);
    counter.refuse = false;
    q = heap_realloc(&heap, q, 500000, 5000000);
    assert_int_equal(q[499999], 4);
    heap_free(&heap, p);
    heap_free(&heap, q);
    heap_fini(&heap);
    assert_int_equal(counter.out, 0);
}

static void test_small(void **state)
{
    (void)state;
    Heap heap;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    for (size_t size = 1; size <= 9000; size++) {
        char *p = heap_alloc(&heap, size, HEAP_RAW);
        assert_true(heap_size_of(p) >= size && heap_size_of(p) >= 16);
        p[size - 1] = 1;
        assert_int_equal((uintptr_t)p % 8, 0);
        heap_free(&heap, p);
    }
    assert_int_equal(heap_size_of(heap_alloc(&heap, 24, HEAP_NODE)), 24);
    assert_true(heap.bytes < 1 << 21);
    heap_fini(&heap);
}

static void test_gc_trigger(void **state)
{
    (void)state;
    Heap heap;
    int poll = 1000;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    heap.gc_poll = &poll;
    heap.gc_trigger = 1 << 20;
    heap.gc_wanted = false;
    void *p = heap_alloc(&heap, 2 << 20, HEAP_RAW);
    assert_true(heap.gc_wanted);
    assert_int_equal(poll, 0);
    heap_free(&heap, p);
    heap_fini(&heap);
}

static void test_fail_after(void **state)
{
    (void)state;
    Heap heap;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    void *p[6];
    p[0] = heap_alloc(&heap, 24, HEAP_NODE);
    heap_fail_after(&heap, 2, 2);
    for (int i = 1; i < 6; i++)
        p[i] = heap_alloc(&heap, 24, HEAP_NODE);
    assert_non_null(p[2]);
    assert_null(p[3]);
    assert_null(p[4]);
    assert_non_null(p[5]);
    for (int i = 0; i < 6; i++)
        if (p[i] != NULL)
            heap_free(&heap, p[i]);
    assert_int_equal(heap_fini(&heap), 0);
}

static void test_leak_count(void **state)
{
    (void)state;
    Heap heap;
    assert_true(heap_init(&heap, NULL, NULL, SIZE_MAX));
    assert_non_null(heap_alloc(&heap, 24, HEAP_NODE));
    assert_non_null(heap_alloc(&heap, 40000, HEAP_RAW));
    assert_non_null(heap_alloc(&heap, 400000, HEAP_RAW));
#ifdef HEAP_CHECK
    assert_int_equal(heap_fini(&heap), 3);
#else
    assert_int_equal(heap_fini(&heap), 0);
#endif
    assert_int_equal(heap.bytes, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stress),     cmocka_unit_test(test_walk),
        cmocka_unit_test(test_limit),      cmocka_unit_test(test_refusal),
        cmocka_unit_test(test_small),      cmocka_unit_test(test_gc_trigger),
        cmocka_unit_test(test_fail_after), cmocka_unit_test(test_leak_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
