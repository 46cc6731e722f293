/* descriptor.h: what the files of the class system share: descriptors and
 * their objects, type*.c, layout.c, mro.c, super.c, function.c, alias.c.
 * The layers above use the helpers too.
 */
#ifndef TENON_OBJECT_DESCRIPTOR_H
#define TENON_OBJECT_DESCRIPTOR_H

#include "object/type.h"

/* Is this entry of cls->special, or result of a lookup, a method? */
static inline bool is_found(Value v) { return v != UNBOUND && v != 0; }

/* A field shown to the language: None where it is UNBOUND.  Owned. */
static inline Value or_none(Value v)
{
    return v == UNBOUND ? NONE : incref(v);
}

/* --- descriptor.c -------------------------------------------------------- */

/* "0x7f12...", as CPython prints where an object is. */
enum { ADDRESS_SIZE = 24 };
void address_text(char out[ADDRESS_SIZE], Value v);

/* An attribute name given as an argument, owned: an exact str interned, that of
 * a subclass as it is.
 * NULL: TypeError pending. */
MUST_USE Str *name_argument(VM *vm, Value v);

/* Setter of GETSET rows that CPython has as read-only members. */
Value readonly_setter(VM *vm, Value *args, int nargs);

/* The arguments of __get__: false with TypeError pending where both are
 * None.  *obj becomes UNBOUND for None, *cls the class to bind to. */
MUST_USE bool descriptor_arguments(VM *vm, Value *args, Value *obj,
                                   Value *cls);

/* Does a descriptor of owner's instances fit obj?  false: TypeError. */
MUST_USE bool descriptor_applies(VM *vm, Value obj, Class *owner, Str *name);

/* The attribute of obj, owned; AttributeError where a slot is unset. */
MUST_USE Value getset_read(VM *vm, GetSet *g, Value obj);
MUST_USE Value member_read(VM *vm, Member *m, Value obj);

/* d.__set__(obj, v) of a getset or member; v UNBOUND: __delete__. */
MUST_USE bool getset_assign(VM *vm, GetSet *g, Value obj, Value v);
MUST_USE bool member_assign(VM *vm, Member *m, Value obj, Value v);

/* A tuple of the items of a row's "*args" and a call with them. */
MUST_USE Value call_forward(VM *vm, Value fn, const Value *args, int nargs,
                            Value kwargs);

/* --- property.c ---------------------------------------------------------- */

/* A classmethod or staticmethod (id) around fn, which is borrowed. */
MUST_USE Value wrapper_new(VM *vm, ClassId id, Value fn);
MUST_USE Value property_read(VM *vm, Property *p, Value obj);
MUST_USE bool property_assign(VM *vm, Property *p, Value obj, Value v);
MUST_USE bool property_init_classes(VM *vm);

/* --- native_types.c, super.c --------------------------------------------- */

MUST_USE bool native_init_classes(VM *vm);
MUST_USE bool super_init_classes(VM *vm);

/* super(start, obj).name with self and class given.  Owned; UNBOUND, nothing
 * pending, when no class behind start has it. */
MUST_USE Value super_get(VM *vm, Class *start, Value obj, Class *of,
                         Str *name);
/* The class in whose MRO super(start, obj) looks; NULL: TypeError pending. */
Class *super_check(VM *vm, Class *start, Value obj);

/* --- mro.c --------------------------------------------------------------- */

/* C3 of cls with these bases: owned tuple, or ERROR. */
MUST_USE Value mro_compute(VM *vm, Class *cls, Tuple *bases);
/* The same by way of a metaclass's own mro().  Checks what that gives. */
MUST_USE Value mro_ask(VM *vm, Class *cls);

/* --- layout.c ------------------------------------------------------------ */

/* Which base the layout of a new class extends: borrowed; NULL: TypeError. */
Class *layout_best_base(VM *vm, Tuple *bases);
/* The nearest class along the base chain that added something to the layout. */
Class *layout_solid(VM *vm, Class *cls);
/* Words of instances of a and b mean the same, or would after permuting
 * slots. */
bool layout_same(const Class *a, const Class *b);
/* Can instances of cls have a nonempty __slots__ (fixed offsets)? */
bool layout_takes_slots(const Class *base);
/* Rewrite the words of o from the layout of one class to that of another for
 * which layout_same holds, and make it an instance of that. */
MUST_USE bool layout_convert(VM *vm, Object *o, Class *to);

/* --- object_type.c ------------------------------------------------------- */

/* Getset __dict__ of instances with a dict. */
Value instance_dict_getter(VM *vm, Value *args, int nargs);
Value instance_dict_setter(VM *vm, Value *args, int nargs);
Value class_dict_getter(VM *vm, Value *args, int nargs);
Value class_dict_setter(VM *vm, Value *args, int nargs);
/* Names of all attributes of a class and those above it, as its __dict__ and
 * __bases__ tell; for what is no class, too. */
MUST_USE bool dir_of_class(VM *vm, Value aclass, Dict *into);
MUST_USE bool object_init_classes(VM *vm);
/* The comparisons besides __eq__, as object has them. */
extern const MethodDef object_comparisons[];

/* --- type.c, type_methods.c, construct.c --------------------------------- */

/* The row type.__new__: args[1] keyword arguments, args[2..] the rest. */
Value type_new_method(VM *vm, Value *args, int nargs);
extern const TypeOps type_ops; /* type.c */
/* The __module__ of a class: owned; None where it has none. */
MUST_USE Value type_module(VM *vm, Class *cls);
/* The nearest built-in class along the base chain. */
static inline Class *class_builtin(Class *cls)
{
    while (cls->flags & CLS_HEAP)
        cls = cls->base;
    return cls;
}

/* __text_signature__ of a native function or class: a str, or None
 * (text_signature.c). */
MUST_USE Value native_text_signature(VM *vm, Native *fn);
MUST_USE Value class_text_signature(VM *vm, const Class *cls);

#endif
