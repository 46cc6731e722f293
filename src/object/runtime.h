/* runtime.h: the VM's state as far as objects see it, and the shortest ways
 * to ask about a value.
 *
 * There is no global state: everything lives in a VM, which any one thread at
 * a time may use.  The interpreter loop's own part (frames, stack) is in
 * vm/frame.h.
 */
#ifndef TENON_OBJECT_RUNTIME_H
#define TENON_OBJECT_RUNTIME_H

#include "object/class.h"

typedef enum NameId {
#define NAME(id, text) N_##id,
#include "object/names.def"
    N_COUNT
} NameId;

typedef struct Frame Frame;
typedef struct StackChunk StackChunk;
typedef struct Native Native;

/* Where print, input, warnings and tracebacks go: the embedder's hooks. */
typedef struct Hooks {
    /* Write bytes to stdout (fd 1) or stderr (2).  false: failed. */
    bool (*write)(void *user, int fd, const char *bytes, size_t n);
    /* Read a line (with its newline) into buf as realloc'd by the VM: see
     * modules/io.  Returns bytes read, 0 at the end, -1 on failure. */
    ptrdiff_t (*read)(void *user, char *buf, size_t n);
    void *user;
} Hooks;

enum { METHOD_CACHE_SIZE = 1024 };
typedef struct MethodCacheEntry {
    uint32_t version; /* of the class: 0 never matches */
    Str *name;        /* owned: its address must not come to mean another */
    Value value;      /* borrowed; 0: absent */
    Class *where;
} MethodCacheEntry;

/* What inline caches found lately, by shape and name: the second chance of a
 * site that sees several shapes. */
enum { STUB_CACHE_SIZE = 512, STUB_KINDS = 3 };
typedef struct StubEntry {
    uint64_t guard;   /* as in the inline cache; 0: empty */
    Str *name;        /* owned */
    uint64_t payload;
} StubEntry;

enum { STALE = 8 };

struct VM {
    Heap heap;
    HeapSystem system;      /* where this block is from; NULL: malloc */

    /* The loop's hot state. */
    Frame *frame;           /* running now */
    Value *stack_end;       /* of the top chunk: see vm/frame.h */
    size_t stack_size;      /* its registers, in bytes */
    StackChunk *stack;
    StackChunk *spare_stack;
    Frame *bottom;          /* below all others */
    int poll;               /* counts down to the next safe point */
    uint64_t epoch;         /* in the high half, top bit set (class versions
                               never have it): see class.h */
    Value exception; /* pending, or UNBOUND.  Set when a call gave ERROR */
    Value handled;   /* the one being handled (sys.exception()), or UNBOUND */
    Value memory_error;     /* made at the start: raising it needs no memory */
    Value stale[STALE];     /* what raise_memory has put aside, to be let go at
                               the next safe point */
    uint32_t nstale;
    uint32_t recursion_limit;
    uint32_t frame_limit;   /* the same, but no more than there are records of
                               frames yet */
    uint32_t nframes;       /* such records */
    char *c_stack_limit;    /* C frames below this address: RecursionError */

    Shape **shapes;         /* by id */
    uint32_t nshapes, shapes_cap, free_shape;
    Class *classes[C_COUNT];
    Str *names[N_COUNT];
    Str *specials[SP_COUNT];
    Str *ascii_chars[128];  /* the one-character strings */
    Str *latin_chars[128];  /* made on first use */
    struct FrameObject *frame_objects; /* of frames that have not ended */
    Tuple *empty_tuple;
    Value empty_bytes;
    Dict *builtins;         /* namespace of the module builtins */
    Dict *modules;          /* sys.modules */
    Value sys_module;       /* the module object sys */
    Dict *sys_dict;

    Str **interned;         /* open addressing: see str.c */
    uint32_t interned_count, interned_cap;
    uint64_t hash_seed[2];
    uint32_t next_version;  /* of classes and of watched dicts */
    MethodCacheEntry method_cache[METHOD_CACHE_SIZE];
    StubEntry stubs[STUB_KINDS][STUB_CACHE_SIZE]; /* vm/names.c */

    uint32_t trash;         /* handle of the first object waiting to be freed */
    uint32_t dealloc_depth;
    bool finalizing;
    bool must_finalize;     /* something exists whose end may be noticed: a
                               __del__, a callback, a file */
    bool ran_generator;     /* so may the end of one that is suspended */

    /* The collector (vm/gc.c). */
    bool gc_enabled, gc_running, gc_telling; /* telling: see gc_run */
    size_t gc_collections;
    Value gc_callbacks, gc_garbage;
    int gc_debug;           /* DEBUG_ flags of the module gc */
    int gc_threshold[3];    /* what set_threshold was given */
    size_t gc_runs[3], gc_found[3]; /* by generation asked for */
    Object **gc_frozen;     /* what freeze() keeps, by address; or NULL */
    size_t gc_nfrozen;
    Value unraisable_class; /* UnraisableHookArgs, or UNBOUND */
    Value asyncgen_firstiter, asyncgen_finalizer; /* hooks, or NONE */
    Value asyncgen_hooks;   /* the class asyncgen_hooks, or UNBOUND */
    uint32_t weak_serial;   /* of the weak reference made last */
    Object **finalized;     /* whose __del__ ran and who live on */
    uint32_t nfinalized, finalized_cap; /* see finalizer.c */
    uint32_t *births;       /* handles of objects with __del__, in order */
    uint32_t nbirths, births_cap;

    Hooks hooks;
    volatile int interrupted; /* set by a signal handler through the API */
    uint32_t int_digit_limit;
    void *api;              /* the API layer's own */
    Value importing;        /* modules whose bodies run: list, or UNBOUND */
    Value builtins_module;  /* the module object builtins */
    Value main_module;      /* __main__ */
    Value first_folder;     /* str: sys.path[0] at the start; or UNBOUND */
    Value command; /* str: the text of -c, for tracebacks; or UNBOUND */
    Value typed;            /* list, or UNBOUND: of each statement of the prompt
                               whose code lives, its file name and its text */
    Value repr_stack;       /* list of containers whose repr is under way */
    int optimize;           /* -O level */
    enum { HINTS_NEVER, HINTS_TERMINAL, HINTS_ALWAYS } hints; /* vm/hint.c */
    Value warn_filters, warn_once, warn_default; /* vm/warnings.c; or UNBOUND */
    uint32_t warn_version;  /* counts changes of the filters */
    Value atexit;           /* list of callables, or UNBOUND */
    uint64_t abc_token;     /* counts the register() of modules/abc_module.c */
    /* Objects module's streams (modules/io.c) */
    void *io_state;
};

static inline Shape *shape_of_object(const VM *vm, const Object *o)
{
    return vm->shapes[o->shape];
}
static inline Class *class_of_object(const VM *vm, const Object *o)
{
    return vm->shapes[o->shape]->cls;
}

Class *class_of_immediate(const VM *vm, Value v); /* object.c */

/* The class of any value.  Borrowed. */
static inline Class *class_of(const VM *vm, Value v)
{
    return likely(is_object(v)) ? class_of_object(vm, as_object(v))
                                : class_of_immediate(vm, v);
}

/* Exactly this built-in class, heap objects only (a bool, a small int or an
 * unboxed float is none): one compare. */
static inline bool is_exact(Value v, ClassId id)
{
    return is_object(v) && as_object(v)->shape == (uint32_t)id;
}
/* An instance of the built-in type or of a subclass of it; flag: CLS_IS_x. */
static inline bool has_flag(const VM *vm, Value v, uint32_t flag)
{
    return is_object(v) && (class_of_object(vm, as_object(v))->flags & flag);
}
#define is_str(vm, v) (is_exact(v, C_str) || has_flag(vm, v, CLS_IS_STR))
#define is_bytes(vm, v) (is_exact(v, C_bytes) || has_flag(vm, v, CLS_IS_BYTES))
#define is_list(vm, v) (is_exact(v, C_list) || has_flag(vm, v, CLS_IS_LIST))
#define is_tuple(vm, v) (is_exact(v, C_tuple) || has_flag(vm, v, CLS_IS_TUPLE))
#define is_dict(vm, v) (is_exact(v, C_dict) || has_flag(vm, v, CLS_IS_DICT))
#define is_set(vm, v) has_flag(vm, v, CLS_IS_SET)
#define is_class(vm, v) has_flag(vm, v, CLS_IS_TYPE)
#define is_exception(vm, v) has_flag(vm, v, CLS_IS_EXCEPTION)
/* Also true of bool and of subclasses of int. */
#define is_integer(vm, v) \
    (is_int(v) || is_bool(v) || has_flag(vm, v, CLS_IS_INT))
#define is_floating(vm, v) (is_float(v) || has_flag(vm, v, CLS_IS_FLOAT))

/* An uninitialised exact instance of a built-in class: count 1 and shape set.
 * NULL with MemoryError pending. */
MUST_USE void *object_new(VM *vm, ClassId id, size_t size);      /* NODE */
MUST_USE void *object_new_leaf(VM *vm, ClassId id, size_t size); /* LEAF */
/* Give the block of a dying object back (the end of every dealloc). */
static inline void object_free(VM *vm, Object *o) { heap_free(&vm->heap, o); }

/* Raw buffers, counted.  NULL with MemoryError pending. */
MUST_USE void *mem_alloc(VM *vm, size_t size);
MUST_USE void *mem_realloc(VM *vm, void *p, size_t old_size, size_t new_size);
void mem_free(VM *vm, void *p, size_t size);

#endif
