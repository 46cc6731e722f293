/* sort.c: list.sort: a stable, adaptive merge sort.
 *
 * Natural runs are found (strictly descending ones reversed), short ones
 * extended by binary insertion, and merged in the order that powersort gives
 * (Munro, Wild, 2018); merging gallops where one run wins often (Peters'
 * timsort).  The keys stand in one array and, where there is a key function,
 * the items in another that is permuted along with it.
 *
 * Invariant: whatever fails, key[] and item[] together with what a merge has
 * in its scratch space are a permutation of what they were; a merge that
 * fails puts its scratch space back.  Code that runs meanwhile sees an empty
 * list: the items are taken out of it.
 */
#include "object/error.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

enum {
    MAX_RUNS = 80, /* powers on the stack rise: at most log2(n) + 1 */
    FEW = 128,     /* scratch on the C stack */
    MIN_GALLOP = 7,
    MIN_RUN = 32,
};

typedef enum SortMode { SORT_INT, SORT_FLOAT, SORT_STR, SORT_ANY } SortMode;

typedef struct Run {
    size_t start, count;
    unsigned power; /* of the boundary to the next run */
} Run;

typedef struct Sort {
    VM *vm;
    SortMode mode;    /* of all keys */
    Value *key;
    Value *item;      /* NULL: the keys are the items */
    Value *tmp;       /* scratch: keys, then items */
    size_t tmp_count; /* keys it has room for */
    size_t gallop;    /* wins in a row after which to gallop */
    size_t count;
    Run runs[MAX_RUNS];
    size_t nruns;
    Value few[FEW];
} Sort;

/* --- comparing ----------------------------------------------------------- */

static int less_any(VM *vm, Value a, Value b);

/* Tuples decide by the first pair that differs. */
static int less_tuple(VM *vm, const Tuple *a, const Tuple *b)
{
    size_t i, n = a->count < b->count ? a->count : b->count;
    for (i = 0; i < n; i++) {
        Value x = a->items[i], y = b->items[i];
        if (x == y)
            continue;
        if (is_both_int(x, y))
            return (int64_t)x < (int64_t)y;
        int equal = value_equal(vm, x, y);
        if (equal < 0)
            return -1;
        if (!equal)
            return less_any(vm, x, y);
    }
    return a->count < b->count;
}

static int less_any(VM *vm, Value a, Value b)
{
    if (is_both_int(a, b))
        return (int64_t)a < (int64_t)b;
    if (is_both_float(a, b))
        return as_float(a) < as_float(b);
    if (is_exact(a, C_str) && is_exact(b, C_str))
        return str_compare(as_str(a), as_str(b)) < 0;
    if (is_exact(a, C_tuple) && is_exact(b, C_tuple)) {
        if (!c_stack_check(vm, " in comparison"))
            return -1;
        return less_tuple(vm, as_tuple(a), as_tuple(b));
    }
    return value_compare_bool(vm, CMP_LT, a, b);
}

/* a < b: 1, 0, -1: failed */
static inline int less(Sort *s, Value a, Value b)
{
    switch (s->mode) {
    case SORT_INT: return (int64_t)a < (int64_t)b;
    case SORT_FLOAT: return as_float(a) < as_float(b);
    case SORT_STR: return str_compare(as_str(a), as_str(b)) < 0;
    case SORT_ANY: break;
    }
    return less_any(s->vm, a, b);
}

static inline SortMode mode_of(Value v)
{
    return is_int(v)            ? SORT_INT
           : is_float(v)        ? SORT_FLOAT
           : is_exact(v, C_str) ? SORT_STR
                                : SORT_ANY;
}

static SortMode common_mode(const Value *key, size_t n)
{
    SortMode mode = mode_of(key[0]);
    for (size_t i = 1; i < n && mode != SORT_ANY; i++)
        if (mode_of(key[i]) != mode)
            mode = SORT_ANY;
    return mode;
}

/* --- moving -------------------------------------------------------------- */

static inline void copy_one(Sort *s, size_t to, size_t from)
{
    s->key[to] = s->key[from];
    if (s->item != NULL)
        s->item[to] = s->item[from];
}

static inline void move(Sort *s, size_t to, size_t from, size_t n)
{
    memmove(s->key + to, s->key + from, n * sizeof(Value));
    if (s->item != NULL)
        memmove(s->item + to, s->item + from, n * sizeof(Value));
}

static inline void save(Sort *s, size_t from, size_t n)
{
    memcpy(s->tmp, s->key + from, n * sizeof(Value));
    if (s->item != NULL)
        memcpy(s->tmp + s->tmp_count, s->item + from, n * sizeof(Value));
}

static inline void restore_one(Sort *s, size_t to, size_t at)
{
    s->key[to] = s->tmp[at];
    if (s->item != NULL)
        s->item[to] = s->tmp[s->tmp_count + at];
}

static inline void restore(Sort *s, size_t to, size_t at, size_t n)
{
    memcpy(s->key + to, s->tmp + at, n * sizeof(Value));
    if (s->item != NULL)
        memcpy(s->item + to, s->tmp + s->tmp_count + at, n * sizeof(Value));
}

static void free_scratch(Sort *s)
{
    if (s->tmp != s->few)
        mem_free(s->vm, s->tmp,
                 s->tmp_count * sizeof(Value) * (s->item ? 2 : 1));
    s->tmp = s->few;
    s->tmp_count = s->item ? FEW / 2 : FEW;
}

static bool need_scratch(Sort *s, size_t n)
{
    if (n <= s->tmp_count)
        return true;
    free_scratch(s);
    Value *tmp = mem_alloc(s->vm, n * sizeof(Value) * (s->item ? 2 : 1));
    if (tmp == NULL)
        return false;
    s->tmp = tmp;
    s->tmp_count = n;
    return true;
}

static inline void reverse_values(Value *v, size_t n)
{
    for (size_t i = 0, j = n; i + 1 < j; i++) {
        Value t = v[i];
        v[i] = v[--j];
        v[j] = t;
    }
}

static void reverse_range(Sort *s, size_t start, size_t n)
{
    reverse_values(s->key + start, n);
    if (s->item != NULL)
        reverse_values(s->item + start, n);
}

/* --- runs ---------------------------------------------------------------- */

/* From at on, as long as no item is less than the one before: where that
 * ends; 0: failed. */
static size_t ascend(Sort *s, size_t at)
{
    for (; at < s->count; at++) {
        int lt = less(s, s->key[at], s->key[at - 1]);
        if (lt < 0)
            return 0;
        if (lt)
            break;
    }
    return at;
}

/* The length of the run that begins at start, made ascending; 0: failed.
 * Equal items may stand in a descending run: they are turned round twice.
 * Programs see which items are compared: as in CPython's listsort.txt. */
static size_t natural_run(Sort *s, size_t start)
{
    size_t i = ascend(s, start + 1);
    if (i == 0 || i == s->count)
        return i == 0 ? 0 : i - start;
    if (i - start > 1) { /* the items before i: ascending, or all equal? */
        int lt = less(s, s->key[start], s->key[i - 1]);
        if (lt != 0)
            return lt < 0 ? 0 : i - start;
        reverse_range(s, start, i - start);
    }
    size_t equal = 0; /* so many before i - 1 are equal to it */
    for (i++; i < s->count; i++) {
        int lt = less(s, s->key[i], s->key[i - 1]);
        if (lt < 0)
            return 0;
        if (lt) {
            reverse_range(s, i - equal - 1, equal + 1);
            equal = 0;
            continue;
        }
        int gt = less(s, s->key[i - 1], s->key[i]);
        if (gt < 0)
            return 0;
        if (gt)
            break;
        equal++;
    }
    reverse_range(s, i - equal - 1, equal + 1);
    reverse_range(s, start, i - start);
    i = ascend(s, i);
    return i == 0 ? 0 : i - start;
}

/* Sort [start, start + n), of which the first sorted ones are in order. */
static bool insertion_sort(Sort *s, size_t start, size_t sorted, size_t n)
{
    for (size_t i = start + sorted; i < start + n; i++) {
        Value key = s->key[i], item = s->item ? s->item[i] : UNBOUND;
        size_t lo = start, hi = i;
        while (lo < hi) {
            size_t mid = lo + (hi - lo) / 2;
            int lt = less(s, key, s->key[mid]);
            if (lt < 0)
                return false;
            if (lt)
                hi = mid;
            else
                lo = mid + 1;
        }
        move(s, lo + 1, lo, i - lo);
        s->key[lo] = key;
        if (s->item != NULL)
            s->item[lo] = item;
    }
    return true;
}

/* --- merging ------------------------------------------------------------- */

/* Does base go before key?  Among equals: if right. */
static inline int before(Sort *s, Value base, Value key, bool right)
{
    if (!right)
        return less(s, base, key);
    int lt = less(s, key, base);
    return lt < 0 ? -1 : !lt;
}

/* How many of base[0..n), which is sorted, go before key; -1: failed.  Looks
 * by doubling steps from one end. */
static ptrdiff_t gallop(Sort *s, Value key, const Value *base, size_t n,
                        bool right, bool from_end)
{
    size_t lo = 0, hi = n;
    for (size_t step = 1; step <= n; step *= 2) {
        size_t at = from_end ? n - step : step - 1;
        int is_before = before(s, base[at], key, right);
        if (is_before < 0)
            return -1;
        if (is_before)
            lo = at + 1;
        else
            hi = at;
        if (is_before == from_end)
            break;
    }
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        int is_before = before(s, base[mid], key, right);
        if (is_before < 0)
            return -1;
        if (is_before)
            lo = mid + 1;
        else
            hi = mid;
    }
    return (ptrdiff_t)lo;
}

/* Merge neighbours from the front, a in scratch.  Throughout, the hole
 * [d, j) is as large as what is left in scratch, [i, na). */
static bool merge_forward(Sort *s, size_t a, size_t na, size_t nb)
{
    size_t i = 0, j = a + na, d = a, end = j + nb, limit = s->gallop;
    bool ok = false;
    if (!need_scratch(s, na))
        return false;
    save(s, a, na);
    while (i < na && j < end) {
        size_t wins_a = 0, wins_b = 0;
        while (i < na && j < end && wins_a < limit && wins_b < limit) {
            int lt = less(s, s->key[j], s->tmp[i]);
            if (lt < 0)
                goto out;
            if (lt) {
                copy_one(s, d++, j++);
                wins_b++;
                wins_a = 0;
            } else {
                restore_one(s, d++, i++);
                wins_a++;
                wins_b = 0;
            }
        }
        limit++;
        do { /* take whole stretches, as long as they are long */
            if (i == na || j == end)
                break;
            limit -= limit > 1;
            ptrdiff_t k =
                gallop(s, s->key[j], s->tmp + i, na - i, true, false);
            if (k < 0)
                goto out;
            restore(s, d, i, (size_t)k);
            wins_a = (size_t)k;
            i += wins_a;
            d += wins_a;
            if (i == na)
                break;
            copy_one(s, d++, j++);
            if (j == end)
                break;
            k = gallop(s, s->tmp[i], s->key + j, end - j, false, false);
            if (k < 0)
                goto out;
            move(s, d, j, (size_t)k);
            wins_b = (size_t)k;
            j += wins_b;
            d += wins_b;
        } while (wins_a >= MIN_GALLOP || wins_b >= MIN_GALLOP);
        limit++;
    }
    ok = true;
out:
    s->gallop = limit;
    restore(s, d, i, na - i);
    return ok;
}

/* The same from the end, b in scratch: i of a and j of b are left, and the
 * hole is the j places in front of d. */
static bool merge_backward(Sort *s, size_t a, size_t na, size_t nb)
{
    size_t i = na, j = nb, d = a + na + nb, limit = s->gallop;
    bool ok = false;
    if (!need_scratch(s, nb))
        return false;
    save(s, a + na, nb);
    while (i > 0 && j > 0) {
        size_t wins_a = 0, wins_b = 0;
        while (i > 0 && j > 0 && wins_a < limit && wins_b < limit) {
            int lt = less(s, s->tmp[j - 1], s->key[a + i - 1]);
            if (lt < 0)
                goto out;
            if (lt) {
                copy_one(s, --d, a + --i);
                wins_a++;
                wins_b = 0;
            } else {
                restore_one(s, --d, --j);
                wins_b++;
                wins_a = 0;
            }
        }
        limit++;
        do {
            if (i == 0 || j == 0)
                break;
            limit -= limit > 1;
            ptrdiff_t k =
                gallop(s, s->tmp[j - 1], s->key + a, i, true, true);
            if (k < 0)
                goto out;
            wins_a = i - (size_t)k;
            i -= wins_a;
            d -= wins_a;
            move(s, d, a + i, wins_a);
            if (i == 0)
                break;
            restore_one(s, --d, --j);
            if (j == 0)
                break;
            k = gallop(s, s->key[a + i - 1], s->tmp, j, false, true);
            if (k < 0)
                goto out;
            wins_b = j - (size_t)k;
            j -= wins_b;
            d -= wins_b;
            restore(s, d, j, wins_b);
        } while (wins_a >= MIN_GALLOP || wins_b >= MIN_GALLOP);
        limit++;
    }
    ok = true;
out:
    s->gallop = limit;
    restore(s, d - j, 0, j);
    return ok;
}

/* Merge the two runs on top of the stack. */
static bool merge_top(Sort *s)
{
    Run *x = &s->runs[s->nruns - 2], *y = x + 1;
    size_t a = x->start, na = x->count, nb = y->count;
    x->count += nb;
    x->power = y->power;
    s->nruns--;
    /* What is at its place already at either end stays. */
    ptrdiff_t k = gallop(s, s->key[a + na], s->key + a, na, true, false);
    if (k < 0)
        return false;
    a += (size_t)k;
    na -= (size_t)k;
    if (na == 0)
        return true;
    k = gallop(s, s->key[a + na - 1], s->key + a + na, nb, false, true);
    if (k <= 0)
        return k == 0;
    nb = (size_t)k;
    return na <= nb ? merge_forward(s, a, na, nb)
                    : merge_backward(s, a, na, nb);
}

/* How deep in a balanced tree over all n items the boundary between the run
 * x and the following one of so many items lies: the first binary digit in
 * which the midpoints of the two, as fractions of n, differ. */
static unsigned power_of(const Run *x, size_t next, size_t n)
{
    size_t a = 2 * x->start + x->count, b = a + x->count + next;
    size_t bit_a, bit_b;
    unsigned power = 0;
    n *= 2; /* as the midpoints are doubled */
    do {
        power++;
        a *= 2;
        b *= 2;
        bit_a = a >= n;
        bit_b = b >= n;
        a -= bit_a * n;
        b -= bit_b * n;
    } while (bit_a == bit_b);
    return power;
}

static size_t least_run(size_t n)
{
    size_t odd = 0;
    while (n >= 2 * MIN_RUN) {
        odd |= n & 1;
        n /= 2;
    }
    return n + odd;
}

static bool sort_all(Sort *s)
{
    size_t least = least_run(s->count), at = 0;
    while (at < s->count) {
        size_t n = natural_run(s, at);
        if (n == 0)
            return false;
        if (n < least) {
            size_t left = s->count - at, want = least < left ? least : left;
            if (!insertion_sort(s, at, n, want))
                return false;
            n = want;
        }
        if (s->nruns > 0) {
            Run *top = &s->runs[s->nruns - 1];
            unsigned power = power_of(top, n, s->count);
            while (s->nruns > 1 && s->runs[s->nruns - 2].power > power)
                if (!merge_top(s))
                    return false;
            s->runs[s->nruns - 1].power = power;
        }
        s->runs[s->nruns++] = (Run){at, n, 0};
        at += n;
    }
    while (s->nruns > 1)
        if (!merge_top(s))
            return false;
    return true;
}

/* --- the list ------------------------------------------------------------ */

/* key(item) of each; NULL: failed. */
static Value *make_keys(VM *vm, Value fn, const Value *items, size_t n)
{
    Value *keys = mem_alloc(vm, n * sizeof(Value));
    if (keys == NULL)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        keys[i] = call(vm, fn, &items[i], 1);
        if (keys[i] == ERROR) {
            while (i > 0)
                decref(vm, keys[--i]);
            mem_free(vm, keys, n * sizeof(Value));
            return NULL;
        }
    }
    return keys;
}

static bool sort_items(VM *vm, Value *items, size_t n, Value fn, bool reverse)
{
    Value *keys = NULL;
    if (fn != UNBOUND && fn != NONE) {
        keys = make_keys(vm, fn, items, n);
        if (keys == NULL)
            return false;
    }
    Sort s;
    s.vm = vm;
    s.key = keys != NULL ? keys : items;
    s.item = keys != NULL ? items : NULL;
    s.mode = common_mode(s.key, n);
    s.count = n;
    s.nruns = 0;
    s.gallop = MIN_GALLOP;
    s.tmp = s.few;
    free_scratch(&s); /* sets tmp_count */
    if (reverse) /* and once more afterwards: so equal items keep their order */
        reverse_range(&s, 0, n);
    bool ok = sort_all(&s);
    if (reverse)
        reverse_range(&s, 0, n);
    free_scratch(&s);
    if (keys != NULL) {
        for (size_t i = 0; i < n; i++)
            decref(vm, keys[i]);
        mem_free(vm, keys, n * sizeof(Value));
    }
    return ok;
}

bool list_sort(VM *vm, List *l, Value key, bool reverse)
{
    List mine = *l;
    if (mine.count == 0)
        return true;
    l->items = NULL;
    l->count = l->capacity = 0;
    l->head.refs++; /* the key function may drop the last reference */
    bool ok = sort_items(vm, mine.items, mine.count, key, reverse);
    List other = *l;
    l->items = mine.items;
    l->count = mine.count;
    l->capacity = mine.capacity;
    if (other.items != NULL) {
        if (ok)
            raise_error(vm, C_ValueError, "list modified during sort");
        ok = false;
        Value e = error_take(vm);
        while (other.count > 0)
            decref(vm, other.items[--other.count]);
        mem_free(vm, other.items, other.capacity * sizeof(Value));
        error_restore(vm, e);
    }
    release(vm, l);
    return ok;
}
