/* native.h: functions and classes written in C, declared in tables.
 *
 * A row is name, C function, parameters as Python would write them, docstring.
 * Arity errors, keyword arguments, defaults, help() and completion all come
 * from the row:
 *
 *     METHOD("split", str_split, "sep=None, maxsplit=-1",
 *            "Return a list of the words in the string...")
 *
 * Parameters.  "self" is implied in METHOD rows (args[0], always an instance of
 * the class the table belongs to).  "/" and "*" as in Python.  Defaults: None,
 * True, False, ints, 'text', () or ? (UNBOUND is passed: not given).  The C
 * function gets args with one place for each named parameter in order (self
 * first), defaults filled in; then, with "*args", the surplus positional
 * arguments follow and nargs counts all; "**kwargs" is the last named place: a
 * dict or UNBOUND when there were none.  Thus print's row "*args, sep=' ',
 * end='\n'" gives args[0] sep, args[1] end, args[2..] the objects. CPython's
 * wording of arity errors follows from the row: positional-only with fixed
 * count "takes exactly one argument (2 given)", optional "expected at most 2
 * arguments, got 3", and so on. Functions that CPython still has without a
 * signature of their own are marked by what stands first: "!" has "takes at
 * most 2 arguments (3 given)" or "takes no arguments", "~" differs in keyword
 * errors alone.
 */
#ifndef TENON_OBJECT_NATIVE_H
#define TENON_OBJECT_NATIVE_H

#include "object/runtime.h"

typedef Value (*NativeFn)(VM *vm, Value *args, int nargs); /* borrows args */

typedef enum MethodKind {
    M_END,
    M_METHOD,
    M_STATIC,   /* args as given */
    M_CLASS,    /* args[0]: the class */
    M_NEW,      /* __new__: static, args[0] is the class to make */
    M_GETSET,   /* attribute computed by C */
    M_FUNCTION, /* of a module */
    M_SEQUENCE, /* METHOD that binary operators try last (list.__add__) */
    M_ROWS,     /* not a row: all those of another table */
    M_MEMBER,   /* the same as M_GETSET, but a member descriptor */
} MethodKind;

typedef struct MethodDef {
    const char *name;
    NativeFn fn; /* M_GETSET: the getter, args[0] self */
    union {
        const char *params; /* not of M_GETSET */
        const struct MethodDef *rows; /* M_ROWS */
        NativeFn setter; /* M_GETSET: args[0] self, args[1] value or UNBOUND
                            (del); NULL: read-only */
    };
    const char *about; /* the MethodKind as a character, then the docstring;
                          "": none */
} MethodDef;

static inline MethodKind def_kind(const MethodDef *def)
{
    return (MethodKind)def->about[0];
}

/* The characters are those of MethodKind. */
#define METHOD(name, fn, params, doc) {name, fn, {params}, "\1" doc}
#define STATIC_METHOD(name, fn, params, doc) {name, fn, {params}, "\2" doc}
#define CLASS_METHOD(name, fn, params, doc) {name, fn, {params}, "\3" doc}
#define NEW(fn, params)                                                     \
    {                                                                       \
        "__new__", fn, {params},                                            \
            "\4"                                                            \
            "Create and return a new object.  See help(type) for accurate " \
            "signature."                                                    \
    }
#define GETSET(name, get, set, doc) {name, get, {.setter = set}, "\5" doc}
#define MEMBER(name, get, set, doc) {name, get, {.setter = set}, "\11" doc}
#define FUNCTION(name, fn, params, doc) {name, fn, {params}, "\6" doc}
#define SEQUENCE_METHOD(name, fn, params, doc) {name, fn, {params}, "\7" doc}
/* The rows of another table, which classes share; of classes alone. */
#define ROWS_OF(table) {"", NULL, {.rows = table}, "\10"}
/* Makes the instances unhashable. */
#define NO_HASH METHOD("__hash__", NULL, NULL, "")
#define METHODS_END {NULL, NULL, {NULL}, NULL}

typedef struct ClassDef {
    ClassId id;
    uint32_t flags;     /* CLS_ */
    uint32_t size; /* bytes of header and built-in part (sizeof the struct) */
    uint32_t item_size; /* variable-size types */
    const TypeOps *ops;
    const MethodDef *methods;
    const char *doc;
    uint32_t dict_offset; /* of the dict word, weakref word; 0: as the base */
    uint32_t weak_offset;
} ClassDef;

/* Fill the class vm->classes[def->id] from its definition.  It exists already,
 * empty; that of a module (MODULE_CLASS) is made by the first call, at the
 * import, and left alone by later ones.  False: memory. */
MUST_USE bool class_define(VM *vm, const ClassDef *def);

/* A native function of a module or of a class, as an object. */
struct Native {
    Object head; /* C_native (function, static), C_method_descr,
                    C_classmethod_descr, C_slot_wrapper */
    NativeFn fn;
    const MethodDef *def;
    Class *owner;       /* borrowed; NULL for functions of modules */
    Value self; /* module name (str) of a function; bound receiver of a bound
                   native; or UNBOUND */
    struct Signature *sig; /* shared by bound copies; made when first called
                              or bound */
    Str *name;
    uint16_t kind;      /* MethodKind */
    int16_t
        exact; /* nargs with which fn can be called as is; -1: look at sig */
    bool owns_sig;
    Value weakrefs;     /* weakref word of the functions and bound methods */
};

/* A new function object from a row.  module: its __module__, may be NULL. */
MUST_USE Value native_new(VM *vm, const MethodDef *def, Class *owner,
                          Str *module);
/* A copy that is bound to self; it shares the signature of the original. */
MUST_USE Value native_bind(VM *vm, Native *fn, Value self);
/* Call with args already laid out as the caller gave them (self included). */
MUST_USE Value native_call(VM *vm, Native *fn, const Value *args, int nargs,
                           Tuple *kwnames);

/* The same for a function that is neither bound nor a method, once its first
 * argument has been looked at. */
MUST_USE Value native_call_laid_out(VM *vm, Native *fn, const Value *args,
                                    int nargs, Tuple *kwnames);

/* For a __new__ with the rest "*args, **kwargs" of a class that takes no
 * keyword arguments: false, TypeError pending, if there are any, unless
 * args[0] has an __init__ of its own, which may want them. */
MUST_USE bool no_keywords(VM *vm, const Value *args, ClassId id);

void native_fini(VM *vm, Object *o); /* TypeOps.fini of natives */

/* Shared rows: "__iter__" of iterators, and "__next__" by way of TypeOps.next.
 */
Value native_self(VM *vm, Value *args, int nargs);
Value native_next(VM *vm, Value *args, int nargs);
extern const MethodDef native_iter_rows[]; /* both */
#define ITER_ROWS ROWS_OF(native_iter_rows)
/* "__call__" with "*args, **kwargs" by way of TypeOps.call. */
Value native_call_self(VM *vm, Value *args, int nargs);
/* The rows of the six comparisons by way of TypeOps.compare. */
extern const MethodDef native_comparisons[];
/* "__sizeof__", which the classes of many sizes have as their own. */
extern const MethodDef native_sizeof[];
/* "__class_getitem__": a generic alias. */
Value native_class_getitem(VM *vm, Value *args, int nargs);

/* A getset descriptor. */
typedef struct GetSet {
    Object head;
    const MethodDef *def; /* M_GETSET; M_MEMBER: it begins a Member */
    Class *owner;
    Str *name;
} GetSet;

/* The descriptor of a slot: reads and writes the word at offset, or, where that
 * is 0, the trailing slot of this number.  Or of an attribute that C computes:
 * a GetSet, offset 0. */
typedef struct Member {
    Object head;
    const MethodDef *def; /* M_MEMBER; of a slot NULL */
    Class *owner; /* owned: the class that declared the slot */
    Str *name;
    uint32_t offset;
    uint32_t trailing;
    Value doc; /* or UNBOUND */
} Member;

/* The descriptor of a field of a named tuple (collections._tuplegetter). */
typedef struct TupleGetter {
    Object head;
    ptrdiff_t index;
    Value doc;
} TupleGetter;

static inline bool def_is_getset(const MethodDef *def)
{
    return def_kind(def) == M_GETSET || def_kind(def) == M_MEMBER;
}

/* Is it the descriptor of an attribute that C computes: a GetSet, as member
 * descriptor or not? */
static inline bool is_getset(Value v)
{
    return is_exact(v, C_getset) ||
           (is_exact(v, C_member) && as(Member, v)->def);
}

/* Put the functions of a table into a module's dict. */
MUST_USE bool module_add_functions(VM *vm, Dict *dict, Str *module,
                                   const MethodDef *table);

#endif
