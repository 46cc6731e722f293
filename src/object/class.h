/* class.h: classes, and the shapes that describe their instances.
 *
 * Every object names its shape by number in its header; the shape names the
 * class and the layout.  The parts of an instance, in this order:
 *
 *     0            header: count, shape
 *     8            what the built-in base keeps (nothing for object)
 *     native_size  the fixed words, at offsets that subclasses keep: slots,
 *                  the dict word, the weak reference word, in the order in
 *                  which the classes along the base chain brought them
 *     basic_size   inline attributes of a dict-backed instance, described by
 *                  the shape, up to the capacity of its shape tree
 *
 *     Point, __slots__ = x, y        Point, dict-backed, two attributes
 *     +-------+-------+              +-------+-------+
 *     | count | shape |              | count | shape |
 *     +-------+-------+              +-------+-------+
 *     |       x       |              |  shared word  |  UNBOUND, the dict, or
 *     +---------------+              +---------------+  a pointer to Extras
 *     |       y       |              |       x       |
 *     +---------------+              +---------------+
 *          24 bytes                  |       y       |
 *                                    +---------------+  32 bytes
 *
 * A class that brings the dict word and the weakref word at once has one word
 * for both (dict_offset == weak_offset): few objects are referred to weakly.
 * Those that are keep the two words in a block of their own, Extras.
 *
 * A dict-backed instance is in one of two modes.  Inline mode: the dict word
 * is UNBOUND and the shape lists the attributes in order of insertion.  Dict
 * mode (someone asked for __dict__, the capacity ran out, or an attribute was
 * deleted from the middle): the dict word holds the dict with everything, and
 * the shape is cls->dict_shape.  There is no way back.
 *
 * Instances of subclasses of variable-size types (tuple, str, bytes, big int)
 * keep these words behind the items, at the end of the block: slots (of str
 * alone), dict word, weakref word.  They are always in dict mode (dict word
 * UNBOUND until the first attribute).
 *
 * Invalidation.  A class has a version, replaced (with those of its
 * subclasses) at every change of its dict that could alter what a lookup
 * finds.  Inline caches compare the shape and vm->epoch; the epoch moves only
 * when a class that some cache relies on (CLS_CACHED) changes its set of
 * attributes or the kind of one: storing another plain value into an existing
 * class variable moves nothing, since caches of class variables hold the place
 * and not the value.
 */
#ifndef TENON_OBJECT_CLASS_H
#define TENON_OBJECT_CLASS_H

#include "object/value.h"

typedef struct Str Str;
typedef struct Dict Dict;
typedef struct List List;
typedef struct Tuple Tuple;
typedef struct Shape Shape;

typedef enum ClassId {
    C_none_ = 0, /* 0 marks a free cell */
#define CLASS(id, name, base) C_##id,
#define MODULE_CLASSES C_MODULE_FIRST, C_BEFORE_MODULE_ = C_MODULE_FIRST - 1,
#include "object/classes.def"
    C_COUNT
} ClassId;

typedef enum SpecialId {
#define SPECIAL(id, name) SP_##id,
#include "object/specials.def"
    SP_COUNT
} SpecialId;

/* Class flags.  The C_IS_ ones say which built-in type's layout an instance
 * begins with, inherited by every subclass. */
enum {
    CLS_IS_INT = 1 << 0,
    CLS_IS_FLOAT = 1 << 1,
    CLS_IS_STR = 1 << 2,
    CLS_IS_BYTES = 1 << 3,
    CLS_IS_LIST = 1 << 4,
    CLS_IS_TUPLE = 1 << 5,
    CLS_IS_DICT = 1 << 6,
    CLS_IS_SET = 1 << 7, /* set or frozenset */
    CLS_IS_TYPE = 1 << 8,
    CLS_IS_EXCEPTION = 1 << 9,
    CLS_IS_MODULE = 1 << 10,
    CLS_CONSTRUCTS = 1 << 11, /* type.__call__ is object.__new__, then a
                                 __init__ that is a function of the language */
    CLS_HEAP = 1 << 12,       /* made by a class statement or type() */
    CLS_FINAL = 1 << 13,      /* cannot be a base ("not an acceptable base") */
    CLS_VARSIZED = 1 << 14,   /* trailing words: see above */
    CLS_LEAF = 1 << 15,       /* instances can hold no references */
    CLS_HAS_DICT = 1 << 16,   /* instances have a dict word */
    CLS_HAS_WEAK = 1 << 17,   /* and a weakref word */
    CLS_CACHED = 1 << 18,     /* some inline cache relies on it */
    CLS_ABSTRACT = 1 << 19,   /* __abstractmethods__ is not empty */
    CLS_DESCRIPTOR = 1 << 20, /* has __get__ */
    CLS_DATA_DESCRIPTOR = 1 << 21, /* has __set__ or __delete__ */
    CLS_PLAIN_GETATTR = 1 << 22,   /* __getattribute__ is object's own, and no
                                      __getattr__ */
    CLS_PLAIN_SETATTR =
        1 << 23,             /* __setattr__ and __delattr__ are object's own */
    CLS_IMMUTABLE = 1 << 24, /* setting its attributes is refused */
    CLS_NO_NEW = 1 << 25,    /* cannot create 'x' instances */
    CLS_SEQUENCE = 1 << 26,  /* match statement: sequence pattern */
    CLS_MAPPING = 1 << 27,
    CLS_BARE = 1 << 29,        /* calling it is object.__new__ alone */
    CLS_FINALIZES = 1 << 28,   /* a class of the program with __del__ */
    CLS_NAMED_WHOLE = 1 << 30, /* messages name its module too */
};

/* The bytes of an object that lets others see them. */
typedef struct Memory {
    char *data;
    size_t size;
    bool readonly;
} Memory;

typedef enum CompareOp {
    CMP_LT,
    CMP_LE,
    CMP_EQ,
    CMP_NE,
    CMP_GT,
    CMP_GE
} CompareOp;

/* What C code does for the instances of a built-in type (and its subclasses).
 */
typedef void (*Visit)(Value v, void *arg);
typedef struct TypeOps {
    /* Release what the built-in part holds.  Not the block itself. */
    void (*fini)(VM *vm, Object *o);
    /* Visit every Value that the built-in part owns, once per count held. */
    void (*traverse)(Object *o, Visit visit, void *arg);
    /* Drop the references that can be part of a cycle; the object stays valid.
     */
    void (*clear)(VM *vm, Object *o);
    /* The next item: owned; UNBOUND at the end with nothing pending; ERROR. */
    Value (*next)(VM *vm, Object *o);
    /* Of an iterator over pairs: the two of the next one, owned, which no
     * tuple then holds.  NONE; UNBOUND at the end; ERROR; NOT_IMPLEMENTED:
     * this one gives no pairs. */
    Value (*next_pair)(VM *vm, Object *o, Value *pair);
    /* Its call, arguments as in call_kw; the row __call__ is native_call_self.
     */
    Value (*call)(VM *vm, Object *o, const Value *args, int nargs,
                  Tuple *kwnames);
    /* args: self, the other.  The rows are native_comparisons. */
    Value (*compare)(VM *vm, CompareOp op, Value *args);
    /* Bytes of the block and of the buffers it owns, for sys.getsizeof; NULL:
     * the block. */
    size_t (*size)(VM *vm, Object *o);
    /* Where its bytes are; pin 1: they stay there until pin -1, 0: no matter.
     * false: it has none to show just now.  See memoryview.h. */
    bool (*memory)(Object *o, int pin, Memory *memory);
    /* Has its native __del__ nothing to do?  NULL: call it. */
    bool (*ended)(const Object *o);
} TypeOps;

struct Shape {
    uint32_t id;
    uint16_t count;       /* inline attributes */
    uint16_t capacity;    /* room for them in the block */
    uint32_t size;        /* bytes of the block, without trailing items */
    uint32_t offset;      /* of the attribute this shape added */
    Class *cls;           /* borrowed: the class owns its shapes */
    Shape *parent;        /* the shape without that attribute; NULL: a root */
    Str *key;             /* that attribute */
    Shape **children;     /* transitions out of here */
    uint32_t nchildren;
    bool dict_mode;
    uint8_t kind;         /* HeapKind of the block */
    void (*dealloc)(VM *vm, Object *o); /* everything, the block included */
};

struct Class {
    Object head;
    uint32_t flags;
    uint32_t version;
    ClassId id; /* of the built-in class, or of the nearest built-in base */
    uint32_t native_size; /* bytes of header and built-in part */
    uint32_t basic_size;  /* and of the fixed words */
    uint32_t item_size;   /* of variable-size types, else 0 */
    uint32_t dict_offset; /* 0: none, or trailing */
    uint32_t weak_offset;
    uint32_t trailing_slots; /* slots behind the items of variable-size types */
    uint32_t inline_hint; /* inline attributes new instances get room for */
    Str *name;            /* without the module */
    Value qualname;       /* str */
    Tuple *bases;
    Tuple *mro;
    Dict *dict;           /* its own namespace */
    Class *base;          /* the base that its layout extends; NULL: object */
    Shape *shape;         /* of a new instance */
    Shape *dict_shape;    /* of an instance in dict mode; NULL without dict */
    const TypeOps *ops;
    Class **subclasses;   /* borrowed: NULL where one died */
    uint32_t nsubclasses, subclasses_cap;
    uint32_t died, last_died; /* how many of them are NULL; the last place */
    uint32_t depth;       /* below object: bounds the walks over subclasses */
    bool finds_new;       /* its __new__ is, or once was, no built-in one */
    bool hashed;          /* through a weak reference: see hash_target() */
    Value slots; /* tuple of the (mangled) names of its own slots, or UNBOUND:
                    no __slots__ */
    Value weakrefs;       /* weakref word of the class object: see weakref.h */
    Value special[SP_COUNT]; /* borrowed from the MRO's dicts; 0: absent */
};

/* An instance seen as words; word i is at offset 8*i + 8. */
typedef struct Instance {
    Object head;
    Value words[];
} Instance;

#define field_at(o, offset) (*(Value *)((char *)(o) + (offset)))

/* --- which class, which shape ---------------------------------------- */
/* shape_of, class_of and is_a are in runtime.h, which knows the VM. */

/* --- class.c: looking up and changing -------------------------------- */

/* Along the MRO.  Borrowed; UNBOUND when nowhere (no error). */
Value class_lookup(VM *vm, Class *cls, Str *name);

/* The same, telling also where: the class whose dict holds it. */
Value class_lookup_where(VM *vm, Class *cls, Str *name, Class **where);

/* As the statement cls.name = v (v UNBOUND: del), without descriptors of the
 * metaclass: changes the dict, versions, caches, specials, flags of cls and all
 * below. False with an exception pending. */
MUST_USE bool class_set(VM *vm, Class *cls, Str *name, Value v);

/* Something changed that could alter lookups in cls: new versions for it and
 * its subclasses, epoch, specials and flags refreshed. */
void class_changed(VM *vm, Class *cls);

bool class_is_subclass(const Class *cls, const Class *base); /* by MRO */

/* --- shape.c ----------------------------------------------------------- */

/* A new root shape for instances of cls.  NULL: memory. */
MUST_USE Shape *shape_new_root(VM *vm, Class *cls, bool dict_mode);

/* Room for the shapes of the built-in classes, whose ids are those of the
 * classes; then the shape of one of them. */
MUST_USE bool shapes_init(VM *vm);
MUST_USE Shape *shape_new_builtin(VM *vm, Class *cls);

/* The shape that has the attribute key too; NULL: no room (capacity) or memory
 * (then nothing is pending: the caller goes to dict mode). */
Shape *shape_add(VM *vm, Shape *shape, Str *key);

/* Offset of the inline attribute key, or 0. */
uint32_t shape_find(const Shape *shape, const Str *key);

/* Free the shapes of a dying class. */
void shape_free_tree(VM *vm, Shape *root);

/* --- instance.c: creation, the two modes ------------------------------- */

/* A new instance of cls with everything UNBOUND; items: of variable-size
 * types.  The built-in part is zeroed.  Owned; NULL with MemoryError pending.
 */
MUST_USE Object *instance_new(VM *vm, Class *cls, size_t items);

/* The place of the dict word; NULL where the layout has none. */
Value *instance_dict_word(VM *vm, Object *o);

/* The place of the weakref word; NULL where there is none yet.  make: the one
 * that is there from now on; NULL: memory, or the layout has none (then
 * nothing is pending). */
Value *instance_weak_word(VM *vm, Object *o);
MUST_USE Value *instance_make_weak_word(VM *vm, Object *o);

/* The first trailing slot of a variable-size instance. */
Value *instance_trailing_slots(VM *vm, Object *o);

/* The live dict of an instance (going to dict mode if needed): borrowed; NULL
 * with an exception pending, or without one where the layout has no dict. */
Dict *instance_dict(VM *vm, Object *o);

/* o.__dict__ = dict. */
MUST_USE bool instance_set_dict(VM *vm, Object *o, Dict *dict);

/* Attribute in the instance itself (inline or dict, not slots, not the class).
 * find: borrowed, UNBOUND when absent, ERROR (memory) only for a name that is
 * not interned.  set and del: false with an exception pending;
 * del of a missing one: false with nothing pending. */
Value instance_find(VM *vm, Object *o, Str *name);
MUST_USE bool instance_set(VM *vm, Object *o, Str *name, Value v);
MUST_USE bool instance_del(VM *vm, Object *o, Str *name);

/* Are its attributes in itself, behind the usual __dict__, and found in the
 * usual way? */
bool instance_is_plain(VM *vm, Value v);
/* A copy of a plain one, as copy.copy makes it, without a dict in between;
 * None: its class has a say in that, or slots (reduce.c). */
MUST_USE Value instance_copy(VM *vm, Value v);

void instance_dealloc(VM *vm, Object *o);
/* Of exact instances of built-in classes without dict, weak references and
 * finalizer (object.c). */
void builtin_dealloc(VM *vm, Object *o);
/* Call the __del__ that the class of self has, and report its error. */
void instance_call_del(VM *vm, Value self);

#endif
