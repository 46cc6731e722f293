/* function.h: code, functions, cells, bound methods, generators.
 *
 * Code is immutable for the program, but its instruction words include the
 * inline caches, which the VM writes.
 *
 * Registers of a code: the parameters in the order positional, keyword-only,
 * *args, **kwargs; then the other local variables (the variables of inlined
 * comprehensions included); then the temporaries, from nlocals to nregs.
 * The register of a local that an inner function captures holds its Cell.
 */
#ifndef TENON_OBJECT_FUNCTION_H
#define TENON_OBJECT_FUNCTION_H

#include "object/runtime.h"

typedef union Instr {
    struct {
        uint16_t op, a, b, c;
    };
    struct {
        uint16_t op_, a_;
        int32_t jump; /* of JUMP: from the word after the JUMP */
    };
    uint64_t word;    /* a cache word */
    struct {
        uint32_t low, high;
    };
} Instr;

typedef struct Position {
    uint32_t line;      /* from 1; 0: none (artificial) */
    uint16_t lines;     /* end line - line */
    uint16_t col;       /* bytes from 0; 0xffff: unknown */
    uint16_t end_col;
} Position;

/* An exception raised by an instruction in [start, end) goes to target:
 * registers from depth on are dropped, R[depth] = the exception.
 * The first handler in the table that covers the pc counts: inner ones first.
 */
typedef struct Handler {
    uint32_t start, end, target, depth;
} Handler;

enum { /* Code.flags: CPython's co_flags where it has them */
    CODE_OPTIMIZED = 0x1,  /* locals in registers */
    CODE_NEWLOCALS = 0x2,
    CODE_VARARGS = 0x4,
    CODE_VARKEYWORDS = 0x8,
    CODE_NESTED = 0x10,
    CODE_GENERATOR = 0x20,
    CODE_COROUTINE = 0x80,
    CODE_ITERABLE_COROUTINE = 0x100,
    CODE_ASYNC_GENERATOR = 0x200,
    CODE_HAS_DOCSTRING = 0x4000000,
    CODE_CLASS_BODY = 1 << 28,
};

enum { SIMPLE_REGS = 256 }; /* the most that Code.simple allows */

typedef struct Code {
    Object head;
    Instr *instrs;
    Value *consts;       /* names are here too, interned */
    uint32_t ninstrs, nconsts;
    uint32_t nlocals, nregs;
    uint32_t flags;
    uint16_t argcount;   /* positional, positional-only included */
    uint16_t posonly;
    uint16_t kwonly;
    int16_t simple; /* nargs for which a call needs no binding: argcount
                       when there are only positional parameters, the code is
                       no generator and has few registers (SIMPLE_REGS); else
                       -1 */
    uint32_t first_line;
    Str *name;
    Str *qualname;
    Str *filename;
    Tuple *varnames;     /* names of registers 0..nlocals-1 */
    Tuple *cellvars, *freevars;
    Position *positions; /* one for each instruction word */
    Handler *handlers;
    uint32_t nhandlers;
    Value docstring;     /* str or NONE */
    Value weakrefs;      /* weakref word */
    Value static_attributes; /* class bodies: tuple of the names that methods
                                set on self */
} Code;

typedef struct Cell {
    Object head;
    Value value; /* or UNBOUND */
} Cell;

typedef struct Function {
    Object head;
    Code *code;
    Dict *globals;
    Tuple *closure;    /* of cells, or NULL */
    Value defaults;    /* tuple or UNBOUND */
    Value kwdefaults;  /* dict or UNBOUND */
    Value annotations; /* dict; tuple name, value, ... until asked for; or
                          UNBOUND */
    Value name, qualname, module, doc; /* doc, module: any value */
    Value type_params; /* or UNBOUND */
    Value dict;        /* dict word */
    Value weakrefs;    /* weakref word */
} Function;

typedef struct BoundMethod {
    Object head;
    Value fn;
    Value self;
    Value weakrefs;
} BoundMethod;

#define as_function(v) as(Function, v)
#define as_code(v) as(Code, v)

MUST_USE Code *code_new(VM *vm); /* all fields zero or empty; code.c */
MUST_USE Value function_new(VM *vm, Code *code, Dict *globals); /* borrows */
MUST_USE Value cell_new(VM *vm, Value v);           /* borrows */
MUST_USE Value method_new(VM *vm, Value fn, Value self); /* borrows */
/* The same type and value: what CPython's _PyCode_ConstantKey tells apart is
 * different (1, 1.0, True; 0.0, -0.0). */
bool same_constant(Value x, Value y);
/* Would they do the same? As in CPython neither the file nor the qualified
 * name counts.  These two are in compile/code_equal.c. */
bool code_equal(const Code *c, const Code *d);
uint32_t code_line(const Code *code, uint32_t pc);

MUST_USE bool code_init_classes(VM *vm);
/* function, method, cell, native functions */
MUST_USE bool function_init_classes(VM *vm);

#endif
