/* protocol.h: what can be done with any value.
 *
 * One function per operation of the language.  All borrow their arguments and
 * give an owned result, or ERROR (-1 for int results) with the exception
 * pending. Implemented in protocol.c, operators.c, convert.c, classinfo.c and,
 * for attributes, attribute.c; except for the calls, which the VM implements
 * (vm/call.c): objects are below the VM, and these declarations are how they
 * call back into it.
 */
#ifndef TENON_OBJECT_PROTOCOL_H
#define TENON_OBJECT_PROTOCOL_H

#include "object/error.h"

/* --- calls (vm/call.c) ------------------------------------------------ */
MUST_USE Value call(VM *vm, Value fn, const Value *args, int nargs);
/* args: nargs positional, then one for each name in kwnames (tuple of str, or
 * NULL). */
MUST_USE Value call_kw(VM *vm, Value fn, const Value *args, int nargs,
                       Tuple *kwnames);
/* fn(*args, **kwargs); kwargs may be NULL. */
MUST_USE Value call_with(VM *vm, Value fn, Tuple *args, Dict *kwargs);
MUST_USE Value call_method(VM *vm, Value self, Str *name, const Value *args,
                           int nargs);
/* type(self).__x__(self, args...) where it exists, else UNBOUND with nothing
 * pending. */
MUST_USE Value call_special(VM *vm, Value self, SpecialId id, const Value *args,
                            int nargs);
/* The function found as special of an instance: bound as a method would be. */
MUST_USE Value call_unbound(VM *vm, Value fn, Value self, const Value *args,
                            int nargs);
/* The same, without more ado where it is a method of a built-in class that is
 * called as is (protocol.c). */
MUST_USE Value call_found(VM *vm, Value fn, Value self, const Value *args,
                          int nargs);

/* --- attributes (attribute.c) ------------------------------------------ */
MUST_USE Value attr_get(VM *vm, Value obj, Str *name);
/* UNBOUND, nothing pending, where AttributeError would be raised. */
MUST_USE Value attr_find(VM *vm, Value obj, Str *name);
MUST_USE bool attr_set(VM *vm, Value obj, Str *name, Value v);
MUST_USE bool attr_del(VM *vm, Value obj, Str *name);
/* object.__getattribute__ and the like: the generic algorithm, without hooks.
 */
MUST_USE Value attr_get_generic(VM *vm, Value obj, Str *name);
/* UNBOUND: del */
MUST_USE bool attr_set_generic(VM *vm, Value obj, Str *name, Value v);

/* --- operators (operators.c, protocol.c, convert.c, classinfo.c) -------- */
/* id: SP_ADD, SP_SUB ... SP_XOR, SP_DIVMOD */
MUST_USE Value value_binary(VM *vm, SpecialId id, Value a, Value b);
MUST_USE Value value_inplace(VM *vm, SpecialId id, Value a, Value b);
/* NOT_IMPLEMENTED when neither side knows how. */
MUST_USE Value value_binary_try(VM *vm, SpecialId id, Value a, Value b);
/* Does the class of b, a subclass of that of a, bring a reflected method of
 * its own? */
bool reflected_first(Class *ca, Class *cb, SpecialId reflected);
/* The rest of these, after a's own (in-place) method answered NotImplemented.
 */
MUST_USE Value value_binary_rest(VM *vm, SpecialId id, Value a, Value b,
                                 bool inplace);
MUST_USE Value value_inplace_rest(VM *vm, SpecialId id, Value a, Value b);
/* Is v's class what CPython calls a heap type?  Those of most of its modules
 * are; such a class is both sequence and mapping. */
bool is_heap_type(VM *vm, Value v);
/* SP_NEG POS INVERT ABS */
MUST_USE Value value_unary(VM *vm, SpecialId id, Value a);
MUST_USE Value value_power(VM *vm, Value a, Value b, Value mod);
MUST_USE Value value_compare(VM *vm, CompareOp op, Value a, Value b);
MUST_USE int value_compare_bool(VM *vm, CompareOp op, Value a, Value b);
/* a == b as containers see it: identical values are equal.  1, 0, -1. */
MUST_USE int value_equal(VM *vm, Value a, Value b);
MUST_USE int value_truth(VM *vm, Value v);
/* false: unhashable */
MUST_USE bool value_hash(VM *vm, Value v, int64_t *hash);
int64_t object_address_hash(Value v); /* object.__hash__ */
MUST_USE ptrdiff_t value_len(VM *vm, Value v);
MUST_USE Value value_getitem(VM *vm, Value v, Value key);
MUST_USE bool value_setitem(VM *vm, Value v, Value key, Value item);
MUST_USE bool value_delitem(VM *vm, Value v, Value key);
MUST_USE int value_contains(VM *vm, Value container, Value item);
MUST_USE Value value_iter(VM *vm, Value v);
/* Of an iterator: the next item; UNBOUND at the end, nothing pending. */
MUST_USE Value iter_next(VM *vm, Value iterator);
/* What the failure of a next function means: a StopIteration, from anywhere
 * inside, is the end (cleared; UNBOUND), anything else ERROR. */
COLD Value iter_failed(VM *vm);
/* __length_hint__ or len, for reserving: 0 when unknown, -1 on error. */
MUST_USE ptrdiff_t value_length_hint(VM *vm, Value v);
/* The same, fallback when unknown: -1 may be that, with nothing pending. */
MUST_USE ptrdiff_t value_length_hint_or(VM *vm, Value v, ptrdiff_t fallback);
MUST_USE Value value_repr(VM *vm, Value v);  /* an exact or derived str */
MUST_USE Value value_str(VM *vm, Value v);
MUST_USE Value value_ascii(VM *vm, Value v);
MUST_USE Value value_format(VM *vm, Value v, Str *spec); /* spec NULL: "" */
/* __index__: an int Value (small or big). */
MUST_USE Value value_index(VM *vm, Value v);
/* The same, clipped to ptrdiff_t (overflow: saturate when clip, else
 * OverflowError "cannot fit 'int' into an index-sized integer").  false:
 * pending. */
MUST_USE bool value_as_index(VM *vm, Value v, ptrdiff_t *out, bool clip);
/* __float__, __index__ */
MUST_USE bool value_as_double(VM *vm, Value v, double *out);
MUST_USE int value_isinstance(VM *vm, Value v, Value cls_or_tuple);
MUST_USE int value_issubclass(VM *vm, Value cls, Value cls_or_tuple);
/* Without __subclasscheck__: by the MRO, or by what __bases__ says. */
MUST_USE int value_issubclass_plain(VM *vm, Value cls, Value base);
/* isinstance without __instancecheck__: by the class, or the __class__ it
 * claims. */
MUST_USE int value_isinstance_plain(VM *vm, Value v, Value cls);
bool value_callable(VM *vm, Value v);
/* Has it __index__, __int__ or __float__, or is it complex? */
bool value_is_number(VM *vm, Value v);
/* special ("__index__", "%T.__float__") gave r, an instance of a strict
 * subclass of the built-in kind: DeprecationWarning.  of: for its %T. */
COLD MUST_USE bool warn_strict_subclass(VM *vm, const char *special, Value of,
                                        const char *kind, Value r);
/* The name of the class of v, for messages.  Borrowed. */
const char *type_name(VM *vm, Value v);
/* Walk anything iterable: fn is called with each (borrowed) item; false stops
 * with its exception pending. */
typedef bool (*EachFn)(VM *vm, Value item, void *arg);
MUST_USE bool value_each(VM *vm, Value iterable, EachFn fn, void *arg);

/* What __reduce__ of a built-in class gives: (its class, args, and with_state
 * its state).  Steals args, an ERROR too (reduce.c). */
MUST_USE Value value_reduced(VM *vm, Value self, Value args, bool with_state);

/* The same by a built-in function: (function, args) and behind them state,
 * unless that is UNBOUND; of iterators: (function, (source,)) and so on.
 * Steal all Values. */
MUST_USE Value builtin_reduced(VM *vm, const char *function, Value args,
                               Value state);
MUST_USE Value iterator_reduced(VM *vm, const char *function, Value source,
                                Value state);
/* The number that the __setstate__ of an iterator is given; and within 0 and
 * limit. */
MUST_USE bool iterator_number(VM *vm, Value state, ptrdiff_t *n);
MUST_USE bool iterator_index(VM *vm, Value state, size_t limit, size_t *index);

/* Is this container's repr under way already?  1 yes (print "[...]"), 0 no
 * (entered), -1. */
MUST_USE int repr_enter(VM *vm, Value v);
void repr_leave(VM *vm, Value v);

#endif
