/* codegen.h: what the files of the code generator share.
 *
 *   codegen.c         one code: begin, end, names; modules
 *   codegen_expr.c    expressions into registers
 *   codegen_cond.c    expressions into jumps; comparisons
 *   codegen_call.c    calls, super
 *   codegen_target.c  assignment, augmented assignment, deletion
 *   codegen_stmt.c    simple statements, if, imports
 *   codegen_flow.c    loops, try, with, and ways out of them
 *   codegen_match.c   match
 *   codegen_func.c    functions and classes
 *   codegen_comp.c    comprehensions
 *   codegen_type.c    type parameters and type aliases
 *   codegen_warn.c    SyntaxWarnings
 *
 * Registers.  expr_to puts a value into a local or a temporary that is dead;
 * it leaves b.top as it was, and the destination may be the one at b.top
 * itself.  operand gives a register to read once: a local in place, or a new
 * temporary.  A temporary is read exactly once.  A local is written only by
 * the last instruction of an expression, so that a failure leaves it alone.
 */
#ifndef TENON_COMPILE_CODEGEN_H
#define TENON_COMPILE_CODEGEN_H

#include "compile/code_builder.h"
#include "compile/scope.h"

typedef enum BlockKind {
    BLOCK_WHILE,
    BLOCK_FOR,         /* loop state at base */
    BLOCK_TRY,
    BLOCK_FINALLY,     /* the body of a try ... finally */
    BLOCK_FINALLY_END, /* its finally part, run for an exception at base */
    BLOCK_HANDLER,     /* an except clause; exception at base */
    BLOCK_STAR,        /* the except* clauses; no way out of them */
    BLOCK_NAME,        /* the body of except ... as name */
    BLOCK_WITH,        /* __exit__ and self at base */
    BLOCK_ASYNC_WITH,
    BLOCK_VALUE,       /* a return value at base, while leaving blocks */
} BlockKind;

/* What a way out of here (return, break, continue) has to leave. */
typedef struct Block {
    BlockKind kind;
    struct Block *up;
    const Node *node;
    int base;
    Label *handler;  /* of the exceptions raised in it, or NULL */
    uint32_t depth;  /* that handler's */
    uint32_t start;  /* of the part not yet in the handler table */
    Label *on_break, *on_continue; /* loops */
} Block;

typedef struct Codegen {
    Builder b;
    Compiler *c;
    Scope *scope; /* where names are looked up: host, or a comprehension */
    Scope *host;
    struct Codegen *parent;
    Str *name, *qualname;
    uint32_t first_line;
    Value docstring;
    Block *blocks;
    int nblocks;
    Name **attributes; /* class: set on self by methods */
    uint32_t nattributes, attributes_cap;
    NodeMap noted; /* the same names, when they are many */
    Value static_attributes;
} Codegen;

static inline void emit(Codegen *cg, const Node *n, Opcode op, int a, int b,
                        int c)
{
    emit_at(&cg->b, node_span(n), op, a, b, c);
}
static inline void jump(Codegen *cg, const Node *n, Opcode op, int a, int b,
                        Label *to)
{
    jump_at(&cg->b, node_span(n), op, a, b, to);
}

/* --- codegen.c ----------------------------------------------------------- */

/* One that knows its names and where it is; parent NULL: a module. */
bool codegen_init(Codegen *cg, Compiler *c, Scope *s, Codegen *parent,
                  Str *name, uint32_t first_line);

/* The finished code: borrowed from c->values.  NULL: failed. */
Code *codegen_finish(Codegen *cg);

/* The code of a whole tree. */
Code *codegen_program(Compiler *c, Scope *module, const Node *root);

typedef struct Ref {
    uint8_t access;  /* Access */
    bool cell;
    int index;       /* register, or number in the closure */
    Symbol *symbol;  /* of a local: its owner */
    Name *name;      /* mangled */
} Ref;
Ref ref_of(Codegen *cg, Name *name);

/* A plain local variable, in a register of its own. */
static inline bool ref_is_register(Ref r)
{
    return r.access == ACCESS_LOCAL && !r.cell;
}

/* The value of a name; store_name consumes a temporary src. */
void load_name(Codegen *cg, Span at, Name *name, int dst);
void store_name(Codegen *cg, Span at, Name *name, int src);
void delete_name(Codegen *cg, Span at, Name *name);
/* The end of except ... as name: gone, whether or not it still was there. */
void unbind_name(Codegen *cg, Name *name);
/* This local has just been given a value. */
void mark_bound(Codegen *cg, int reg);
/* CHECK, where it is not sure that the local has one. */
void check_bound(Codegen *cg, Span at, int reg);
/* The cell of a free variable of an inner function. */
void load_cell(Codegen *cg, Span at, Name *name, int dst);

/* --- codegen_expr.c ------------------------------------------------------ */

void expr_to(Codegen *cg, const Node *n, int dst);
int expr_push(Codegen *cg, const Node *n); /* into a new temporary */
int operand(Codegen *cg, const Node *n);
/* The same, to be read after `next` has been evaluated (which may rebind). */
int operand_before(Codegen *cg, const Node *n, const Node *next);
/* For its effects only. */
void expr_drop(Codegen *cg, const Node *n);
void load_value(Codegen *cg, Span at, Value v, int dst);
/* The number of a constant operand; -1: none. */
int constant_operand(Codegen *cg, const Node *n);
/* Expressions one after another into new temporaries; the first. */
int push_list(Codegen *cg, NodeList list, int from, int to);
/* A list or set (op OP_LIST, OP_SET) of items, perhaps starred. */
void display_to(Codegen *cg, const Node *n, Opcode op, NodeList elts, int dst);
/* [a, *b] as a tuple. */
void tuple_to(Codegen *cg, const Node *n, NodeList elts, int dst);
Opcode arithmetic_op(AstOp op);
/* CPython's span of an attribute: of its last line. */
Span attribute_span(const Node *whole, const Node *attribute);
void check_starred(Codegen *cg, const Node *n);

/* Await what is in R[r], a temporary at the top; how: see AWAITABLE. */
void await_register(Codegen *cg, const Node *n, int r, int how);
static inline bool is_async_function(const Scope *host)
{
    return host->kind == SCOPE_FUNCTION &&
           host->node->kind == AsyncFunctionDef_kind;
}
/* Is an asynchronous construct allowed here?  False: SyntaxError. */
bool check_async(Codegen *cg, const Node *n, const char *what);

/* --- codegen_cond.c ------------------------------------------------------ */

/* Jump if the truth of n is `when`, else fall through. */
void cond_jump(Codegen *cg, const Node *n, Label *to, bool when);
static inline bool is_single_compare(const Node *n)
{
    return n->kind == Compare_kind && n->Compare.ops.count == 1;
}
/* at: whose place the comparison has, which negate turns round. */
void compare_to(Codegen *cg, const Node *n, const Node *at, bool negate, int dst);

/* --- codegen_call.c ------------------------------------------------------ */

void call_to(Codegen *cg, const Node *n, int dst);
/* super().name: true when done. */
bool super_attribute_to(Codegen *cg, const Node *n, int dst);
/* Code that is never reached is compiled for its errors only: statements, an
 * expression or NULL. */
void dead_code(Codegen *cg, NodeList list, const Node *expression);

/* Keywords that are repeated or forbidden. */
void check_keywords(Codegen *cg, NodeList keywords);

/* Arguments of a call or class statement, from b.top on, after what is there
 * in R[fn]; then the call, by OP_CALL, OP_CALLK or OP_CALLX.  extra: arguments
 * laid already. */
void call_arguments(Codegen *cg, const Node *n, Span at, int fn, int extra,
                    NodeList args, NodeList keywords);

/* --- codegen_target.c ---------------------------------------------------- */

/* Consumes src, if it is a temporary; leaves b.top alone. */
void store(Codegen *cg, const Node *target, int src);
void assign(Codegen *cg, const Node *target, const Node *value);
void assign_stmt(Codegen *cg, const Node *n);
void augmented_stmt(Codegen *cg, const Node *n);
void annotated_stmt(Codegen *cg, const Node *n);
/* An annotation, or its text under from __future__ import annotations. */
int annotation_push(Codegen *cg, const Node *n);
void delete_target(Codegen *cg, const Node *target);
/* cannot assign to __debug__ */
bool is_forbidden(Codegen *cg, Span at, const Name *name, AstCtx ctx);

/* --- codegen_stmt.c ------------------------------------------------------ */

void stmt(Codegen *cg, const Node *n);
void body(Codegen *cg, NodeList list);

/* --- codegen_flow.c ------------------------------------------------------ */

void for_stmt(Codegen *cg, const Node *n);
void async_for_stmt(Codegen *cg, const Node *n);
void while_stmt(Codegen *cg, const Node *n);
void try_stmt(Codegen *cg, const Node *n);
void with_stmt(Codegen *cg, const Node *n);
void return_stmt(Codegen *cg, const Node *n);
void break_stmt(Codegen *cg, const Node *n);
void continue_stmt(Codegen *cg, const Node *n);

/* What a for statement or clause goes over: displays as tuples. */
void iterable_to(Codegen *cg, const Node *iter, int dst);
/* A loop without its body: for statements and comprehensions. */
typedef struct Loop {
    Label body, next;
    int state;   /* first of the three registers */
    int item;    /* where FORNEXT puts the item */
    const Node *target, *iter;
} Loop;
/* Evaluate iter (NULL: the iterator in register 0, of a generator
 * expression); then begin the body with the target assigned. */
void loop_begin_iter(Codegen *cg, Loop *loop, const Node *target,
                     const Node *iter);
void loop_begin_body(Codegen *cg, Loop *loop);
void loop_end(Codegen *cg, Loop *loop);

/* The same over an asynchronous iterator in R[base]. */
typedef struct AsyncLoop {
    Label again, next, stop;
    int base;
    uint64_t *bound;
    const Node *n, *target, *iter; /* n: to be blamed, it all */
} AsyncLoop;
/* Evaluate iter, unless that is NULL (as above).  false: memory. */
bool async_loop_begin_iter(Codegen *cg, AsyncLoop *loop, const Node *n,
                           const Node *target, const Node *iter);
void async_loop_begin_body(Codegen *cg, AsyncLoop *loop);
/* At its end come the instructions for when there is no next item. */
void async_loop_end(Codegen *cg, AsyncLoop *loop);

/* --- codegen_match.c ----------------------------------------------------- */

void match_stmt(Codegen *cg, const Node *n);

/* --- codegen_func.c ------------------------------------------------------ */

void function_stmt(Codegen *cg, const Node *n);
void lambda_to(Codegen *cg, const Node *n, int dst);
void class_stmt(Codegen *cg, const Node *n);
/* Make a function of the code; what is in R[base].. by the bits of `parts`. */
void make_function(Codegen *cg, const Node *n, Code *code, const Scope *inner,
                   int base, int parts);
/* The docstring that a body begins with; NONE. */
Value docstring_of(Compiler *c, NodeList list);

/* --- codegen_comp.c ------------------------------------------------------ */

void comprehension_to(Codegen *cg, const Node *n, int dst);
void generator_to(Codegen *cg, const Node *n, int dst);
/* Around the code of an inlined scope. */
void enter_variables(Codegen *cg, const Node *n, const Scope *s);
void leave_variables(Codegen *cg, const Scope *s);

/* --- codegen_type.c ------------------------------------------------------ */

/* Make the type parameters of n, if there are any, and look names up among
 * them from now on.  The scope to go back to by end_type_params. */
Scope *begin_type_params(Codegen *cg, const Node *n, const NodeList *params);
void end_type_params(Codegen *cg, Scope *outer);
/* They as a tuple, in dst, which is a temporary at the top. */
void type_params_to(Codegen *cg, const Node *n, NodeList params, int dst);
void type_alias_stmt(Codegen *cg, const Node *n);

/* --- codegen_warn.c ------------------------------------------------------ */

void warn_compare(Codegen *cg, const Node *n, bool negate);
void warn_call(Codegen *cg, const Node *n);
void warn_subscript(Codegen *cg, const Node *n);

#endif
