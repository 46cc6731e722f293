/* type.h: classes as the language makes and changes them, and what the other
 * object files need of it. */
#ifndef TENON_OBJECT_TYPE_H
#define TENON_OBJECT_TYPE_H

#include "object/native.h"

/* class.c */
MUST_USE bool classes_create(VM *vm);
MUST_USE bool classes_link(VM *vm);
void classes_finish(VM *vm);
void class_refresh(VM *vm, Class *cls); /* specials and flags of this one */
void class_cache_fini(VM *vm);          /* give back the lookup cache's names */
void class_mark_cached(Class *cls);     /* an inline cache relies on it */
void class_mark_value(VM *vm, Value v); /* and on v being no descriptor */
void class_forget_all(VM *vm);          /* no cache is right any more */
MUST_USE bool class_add_subclass(VM *vm, Class *base, Class *cls);
void class_remove_subclass(Class *base, Class *cls);

/* The one at place *i (from 0) or the next that lives; NULL at the end. */
Class *class_next_subclass(const Class *cls, uint32_t *i);
/* How deep it lies, from its bases; false with RecursionError pending. */
MUST_USE bool class_set_depth(VM *vm, Class *cls);
/* A hierarchy that dies as a whole: leave cls and all below object's
 * attributes, so that instances in the same cycle still have a class that
 * works, and nothing that is borrowed from the dicts. */
void class_cut(VM *vm, Class *cls);

/* descriptor.c */
MUST_USE Value getset_new(VM *vm, const MethodDef *def, Class *owner);
/* offset 0: the trailing slot of this number.  doc: may be UNBOUND. */
MUST_USE Value member_new(VM *vm, Class *owner, Str *name, uint32_t offset,
                          uint32_t trailing, Value doc);

/* type.c: type(name, bases, namespace, **kwargs) with this metaclass; kwargs
 * may be NULL. Owned Class value. */
MUST_USE Value type_new(VM *vm, Class *meta, Str *name, Tuple *bases, Dict *ns,
                        Dict *kwargs);
/* Can a class be called that?  false: pending. */
MUST_USE bool type_check_name(VM *vm, Str *name);
/* The whole call of a class: its metaclass __call__ of type.  Owned. */
MUST_USE Value class_call(VM *vm, Class *cls, const Value *args, int nargs,
                          Tuple *kwnames);
/* The same with the class itself in front of the arguments, all borrowed; the
 * place of the class is used for the instance in between. */
MUST_USE Value class_call_laid_out(VM *vm, Class *cls, Value *all, int nargs,
                                   Tuple *kwnames);
/* The descriptor __weakref__; then __doc__, None, for a built-in class that is
 * laid out as if by a class statement. */
extern const MethodDef class_weakref_rows[];
/* builtins.__build_class__ */
Value build_class(VM *vm, Value *args, int nargs);
MUST_USE bool type_init_classes(VM *vm);       /* type, object */
/* property, classmethod, staticmethod, super, getset, member, ... */
MUST_USE bool descriptor_init_classes(VM *vm);

/* Property objects, as attribute access sees them. */
typedef struct Property {
    Object head;
    Value get, set, del, doc; /* UNBOUND: none */
    Value name;               /* from __set_name__, or UNBOUND */
    bool getter_doc;
} Property;

/* classmethod and staticmethod */
typedef struct Wrapper {
    Object head;
    Value fn;
    Value dict;
} Wrapper;

/* May this __new__ be called with args[0]?  Before every call of a native
 * M_NEW row.  False: TypeError pending. */
MUST_USE bool class_check_new(VM *vm, Native *fn, const Value *args,
                              int nargs);
/* Implemented by the VM: the namespace of the innermost frame's globals
 * (borrowed; NULL: no frame runs); a class body's function run with ns as its
 * namespace, giving the
 * __class__ cell or None (owned). */
Dict *frame_globals(VM *vm);
MUST_USE Value frame_run_body(VM *vm, Value fn, Value ns);
/* The arguments of a super() without arguments, borrowed from the caller's
 * frame; false with RuntimeError pending. */
MUST_USE bool frame_super_args(VM *vm, Value *cls, Value *self);

/* super(cls, obj): attribute lookup that starts behind cls in the MRO of obj's
 * class. Gives the descriptor found: borrowed; UNBOUND when nowhere. */
Value super_lookup(VM *vm, Class *start, Class *of, Str *name);

MUST_USE Value generic_alias_new(VM *vm, Value origin, Value item);
MUST_USE Value union_new(VM *vm, Value a, Value b);
/* without asking what they are */
MUST_USE Value union_unchecked(VM *vm, Value a, Value b);

#endif
