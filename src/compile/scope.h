/* scope.h: what every name in a program means.
 *
 * Built before any code is generated: a Scope for each module, class,
 * function, lambda and comprehension, with a Symbol for each name that occurs
 * in it.  List, set and dict comprehensions have a scope but no code of their
 * own: they are inlined (PEP 709) into their host, the scope around them that
 * has one, where their variables get registers of their own.  So are type
 * parameters (PEP 695): they stand around their def or class as a scope that
 * sees what is around it, a class body included.  Bounds, defaults and the
 * values of aliases are functions without parameters, called when asked for.
 *
 * The rules are those of Python's reference, "Naming and binding", and of PEP
 * 572 for := inside comprehensions; the errors are CPython's.
 */
#ifndef TENON_COMPILE_SCOPE_H
#define TENON_COMPILE_SCOPE_H

#include "compile/compiler.h"

typedef enum ScopeKind {
    SCOPE_MODULE,
    SCOPE_CLASS,
    SCOPE_FUNCTION,
    SCOPE_LAMBDA,
    SCOPE_LAZY,     /* a bound, a default, the value of a type alias */
    SCOPE_GENEXPR,
    SCOPE_LISTCOMP, /* inlined, this one and the following */
    SCOPE_SETCOMP,
    SCOPE_DICTCOMP,
    SCOPE_TYPE_PARAMS, /* of a def, a class or an alias */
} ScopeKind;

enum { /* Symbol.flags */
    SYM_PARAM = 1,
    SYM_BOUND = 2,     /* assigned, imported, defined, deleted... here */
    SYM_USED = 4,      /* read here */
    SYM_GLOBAL = 8,    /* declared so */
    SYM_NONLOCAL = 16, /* declared so */
    SYM_ANNOTATED = 32,
    SYM_ITER = 64,     /* iteration variable of a comprehension */
    SYM_DEL = 128,     /* may be unbound again: del, except ... as */
    SYM_WALRUS = 256,  /* assigned by := somewhere */
    SYM_IMPORT = 512,  /* imported here: may still be declared global */
    SYM_TYPE_PARAM = 1024,
    SYM_OWN = SYM_PARAM | SYM_BOUND | SYM_IMPORT, /* a variable of the scope */
};

typedef enum Access {
    ACCESS_LOCAL,  /* of owner: a register, or a cell in one */
    ACCESS_FREE,   /* in the closure */
    ACCESS_GLOBAL,
    ACCESS_NAME,   /* in the namespace of the module or class body */
    ACCESS_CLASS_FREE, /* in that of the class, else in the closure */
} Access;

typedef struct Scope Scope;

typedef struct Symbol {
    struct Symbol *next; /* in order of appearance */
    Name *name;
    uint16_t flags;
    uint8_t access;
    bool cell;            /* captured by an inner function */
    int reg;              /* of a local */
    struct Symbol *owner; /* the local meant (itself, or one of the host) */
    Span declared;        /* of its global or nonlocal statement */
} Symbol;

struct Scope {
    ScopeKind kind;
    const Node *node;
    Scope *parent;
    Scope *host;            /* itself unless inlined */
    Scope *children, *last_child, *sibling;
    Name *private;          /* name of the class around, for mangling */
    Symbol *first, *last;   /* all symbols, in order of appearance */
    Symbol **table;         /* by name; size mask + 1 */
    uint32_t count, mask;
    bool generator;         /* there is a yield in it */
    bool awaits;            /* await, or an asynchronous comprehension: makes
                               comprehensions asynchronous */
    bool sees_class;        /* lazy: runs with the namespace of the class
                               around it */
    const char *what;       /* lazy, type parameters: in errors */
    bool annotations;       /* module or class: needs __annotations__ */
    bool class_cell;        /* class: some method wants __class__ */
    int class_cell_reg;
    int nparams;
    /* Of hosts, once resolved: */
    Symbol **locals;        /* by register; NULL for the class cell */
    uint32_t nlocals, locals_cap;
    Name **free;            /* sorted */
    uint32_t nfree, free_cap;
};

static inline bool scope_is_inlined(const Scope *s)
{
    return s->kind >= SCOPE_LISTCOMP;
}
static inline bool scope_is_comprehension(const Scope *s)
{
    return s->kind >= SCOPE_GENEXPR && s->kind <= SCOPE_DICTCOMP;
}
static inline bool scope_is_function(const Scope *s)
{
    return s->kind >= SCOPE_FUNCTION;
}

/* The scope of a whole program, with all inside it visited and resolved; NULL:
 * failed.  Also folds constant expressions on the way. */
Scope *scope_build(Compiler *c, const Node *root);

/* The scope that a node of one of those kinds opens. */
Scope *scope_of(Compiler *c, const Node *n);

/* The key of scopes that are not a node's own: a lazy expression goes by the
 * place of its pointer, type parameters by that of their list. */
static inline const Node *scope_key(const void *place)
{
    return place;
}

/* The symbol of a name as it stands in the scope (mangled already); NULL. */
Symbol *scope_find(const Scope *s, const Name *name);

/* Its number in the closure of the code, -1: not there. */
int scope_free_index(const Scope *s, const Name *name);

/* The name that an identifier in the scope means: private ones of a class are
 * mangled.  NULL: failed. */
Name *scope_mangle(Compiler *c, const Scope *s, Name *name);

/* --- between scope.c and scope_visit.c ----------------------------------- */

Scope *scope_new(Compiler *c, ScopeKind kind, const Node *n, Scope *parent);
/* The same, unknown to the parent and to scope_of(). */
Scope *scope_detached(Compiler *c, ScopeKind kind, const Node *n,
                      Scope *parent);
Symbol *scope_add(Compiler *c, Scope *s, Name *name, int flags);
/* Settle what the names of the scope and those within it mean. */
bool scope_resolve(Compiler *c, Scope *s);

#endif
