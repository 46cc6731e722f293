/* mro.c: the method resolution order, by the C3 linearisation.
 *
 * The order of a class is itself, then the merge of the orders of its bases
 * and of the list of bases: always the first head that stands in no tail.
 * (Barrett et al., "A Monotonic Superclass Linearization for Dylan", 1996.)
 */
#include "base/buffer.h"
#include "object/descriptor.h"
#include "object/list.h"
#include "object/protocol.h"
#include "object/str.h"

typedef struct Sequence {
    const Tuple *t;
    size_t at; /* what comes before is merged already */
} Sequence;

static bool in_tail(const Sequence *s, Value cls)
{
    for (size_t i = s->at + 1; i < s->t->count; i++)
        if (s->t->items[i] == cls)
            return true;
    return false;
}

/* The first head that is in no tail: borrowed; UNBOUND: none is. */
static Value good_head(const Sequence *seqs, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (seqs[i].at >= seqs[i].t->count)
            continue;
        Value head = seqs[i].t->items[seqs[i].at];
        size_t j = 0;
        while (j < n && !in_tail(&seqs[j], head))
            j++;
        if (j == n)
            return head;
    }
    return UNBOUND;
}

static void raise_inconsistent(VM *vm, const Sequence *seqs, size_t n)
{
    Buf buf;
    buf_init(&buf, &vm->heap);
    buf_puts(&buf, "Cannot create a consistent method resolution order (MRO) "
                   "for bases");
    bool first = true;
    for (size_t i = 0; i < n; i++) {
        if (seqs[i].at >= seqs[i].t->count)
            continue;
        Value head = seqs[i].t->items[seqs[i].at];
        bool seen = false;
        for (size_t j = 0; j < i && !seen; j++)
            seen = seqs[j].at < seqs[j].t->count &&
                   seqs[j].t->items[seqs[j].at] == head;
        if (seen)
            continue;
        int64_t hash; /* CPython collects them in a dict */
        if (!value_hash(vm, head, &hash)) {
            buf_fini(&buf);
            return;
        }
        buf_puts(&buf, first ? " " : ", ");
        buf_puts(&buf, as(Class, head)->name->data);
        first = false;
    }
    Value text = str_from_buf(vm, &buf);
    if (text != ERROR) {
        raise_value(vm, C_TypeError, text);
        decref(vm, text);
    }
}

static Value merge(VM *vm, Class *cls, Sequence *seqs, size_t n)
{
    List *order = list_new(vm, 8);
    if (!order)
        return ERROR;
    if (!list_append(vm, order, from_object(cls))) {
        release(vm, order);
        return ERROR;
    }
    for (;;) {
        bool left = false;
        for (size_t i = 0; i < n; i++)
            left |= seqs[i].at < seqs[i].t->count;
        if (!left)
            break;
        Value head = good_head(seqs, n);
        if (head == UNBOUND)
            raise_inconsistent(vm, seqs, n);
        if (head == UNBOUND || !list_append(vm, order, head)) {
            release(vm, order);
            return ERROR;
        }
        for (size_t i = 0; i < n; i++)
            if (seqs[i].at < seqs[i].t->count &&
                seqs[i].t->items[seqs[i].at] == head)
                seqs[i].at++;
    }
    Value r = tuple_from(vm, order->items, order->count);
    release(vm, order);
    return r;
}

/* With one base nothing can go wrong. */
static Value behind_single(VM *vm, Class *cls, Tuple *base_order)
{
    Tuple *t = tuple_new(vm, base_order->count + 1);
    if (!t)
        return ERROR;
    t->items[0] = incref(from_object(cls));
    for (size_t i = 0; i < base_order->count; i++)
        t->items[i + 1] = incref(base_order->items[i]);
    return from_object(t);
}

/* With the name that the class gives when asked, where that is a str. */
static Value raise_duplicate(VM *vm, Value base)
{
    Value name = attr_find(vm, base, vm->names[N___name__]);
    if (name == ERROR)
        return ERROR;
    if (is_str(vm, name))
        raise_error(vm, C_TypeError, "duplicate base class %S", as_str(name));
    else
        raise_error(vm, C_TypeError, "duplicate base class");
    decref(vm, name);
    return ERROR;
}

Value mro_compute(VM *vm, Class *cls, Tuple *bases)
{
    size_t n = bases->count;
    if (n == 1)
        return behind_single(vm, cls, as(Class, bases->items[0])->mro);
    for (size_t i = 0; i < n; i++)
        for (size_t j = i + 1; j < n; j++)
            if (bases->items[i] == bases->items[j])
                return raise_duplicate(vm, bases->items[i]);
    Sequence *seqs = mem_alloc(vm, (n + 1) * sizeof *seqs);
    if (!seqs)
        return ERROR;
    for (size_t i = 0; i < n; i++)
        seqs[i] = (Sequence){as(Class, bases->items[i])->mro, 0};
    seqs[n] = (Sequence){bases, 0};
    Value r = merge(vm, cls, seqs, n + 1);
    mem_free(vm, seqs, (n + 1) * sizeof *seqs);
    return r;
}

/* What a metaclass's mro() gave. */
static Value checked(VM *vm, Class *cls, Value given)
{
    Tuple *t = tuple_from_iterable(vm, given);
    if (!t)
        return ERROR;
    if (t->count == 0)
        raise_error(vm, C_TypeError, "type MRO must not be empty");
    Class *solid = layout_solid(vm, cls);
    for (size_t i = 0; i < t->count && !error_pending(vm); i++) {
        Value v = t->items[i];
        if (!is_class(vm, v))
            raise_error(vm, C_TypeError, "mro() returned a non-class ('%T')",
                        v);
        else if (as(Class, v) != cls &&
                 !class_is_subclass(solid, layout_solid(vm, as(Class, v))))
            raise_error(vm, C_TypeError,
                        "mro() returned base with unsuitable layout ('%N')",
                        as(Class, v));
    }
    if (!error_pending(vm))
        return from_object(t);
    release(vm, t);
    return ERROR;
}

Value mro_ask(VM *vm, Class *cls)
{
    Class *meta = class_of_object(vm, &cls->head);
    Value own = class_lookup(vm, meta, vm->names[N_mro]);
    Value plain = class_lookup(vm, vm->classes[C_type], vm->names[N_mro]);
    if (own == plain || own == UNBOUND)
        return mro_compute(vm, cls, cls->bases);
    Value given = call_unbound(vm, own, from_object(cls), NULL, 0);
    if (given == ERROR)
        return ERROR;
    Value r = checked(vm, cls, given);
    decref(vm, given);
    return r;
}
