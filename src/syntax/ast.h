/* ast.h: the syntax tree that the parser builds and the compiler reads.
 *
 * All of a tree lies in one arena and dies with it.  A node is a header (kind,
 * span) and the fields of its kind, reached as node->BinOp.left; the kinds and
 * fields are in ast.def.  Only as much memory as the kind needs is allocated,
 * so a Node must never be copied by value or change its kind.
 *
 * Depth: node->depth bounds what a recursive walk needs of the C stack and
 * never passes AST_MAX_DEPTH (the parser refuses deeper programs).  Two
 * spines do not count, because programs have long ones, and every walk must
 * go down them in a loop:
 *   - the left operands of a chain of BinOp nodes (a + b + c + ...);
 *   - an orelse that is a single If (elif chains).
 *
 * Lines count from 1, columns from 0 in UTF-8 bytes, as in CPython's ast.
 */
#ifndef TENON_SYNTAX_AST_H
#define TENON_SYNTAX_AST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "syntax/arena.h"

enum { AST_MAX_DEPTH = 3000 };

typedef struct Span {
    uint32_t line, col, end_line, end_col;
} Span;

/* An identifier: NFKC-normalised UTF-8, interned in the arena's table, so that
 * equal names are one pointer. */
typedef struct Name {
    struct Name *next; /* in its bucket of the arena's table */
    uint32_t len;      /* bytes in text, without the final NUL */
    uint32_t hash;
    uint32_t slot;     /* scratch for the compiler; 0 at first */
    char text[];       /* NUL-terminated */
} Name;

typedef struct Node Node;

typedef struct NodeList {
    Node **items;
    int count;
} NodeList;

typedef struct NameList {
    Name **items;
    int count;
} NameList;

typedef struct OpList {
    uint8_t *items; /* AstOp */
    int count;
} OpList;

typedef enum AstCtx { CTX_LOAD, CTX_STORE, CTX_DEL } AstCtx;

/* Operators: AST_OPERATOR(enum constant, name in CPython's ast, text). */
#define AST_OPERATORS(X) \
    X(AST_ADD, Add, "+") X(AST_SUB, Sub, "-") X(AST_MULT, Mult, "*") \
    X(AST_MATMULT, MatMult, "@") X(AST_DIV, Div, "/") X(AST_MOD, Mod, "%") \
    X(AST_POW, Pow, "**") X(AST_LSHIFT, LShift, "<<") \
    X(AST_RSHIFT, RShift, ">>") X(AST_BITOR, BitOr, "|") \
    X(AST_BITXOR, BitXor, "^") X(AST_BITAND, BitAnd, "&") \
    X(AST_FLOORDIV, FloorDiv, "//") \
    X(AST_AND, And, "and") X(AST_OR, Or, "or") \
    X(AST_INVERT, Invert, "~") X(AST_NOT, Not, "not") \
    X(AST_UADD, UAdd, "+") X(AST_USUB, USub, "-") \
    X(AST_EQ, Eq, "==") X(AST_NOTEQ, NotEq, "!=") X(AST_LT, Lt, "<") \
    X(AST_LTE, LtE, "<=") X(AST_GT, Gt, ">") X(AST_GTE, GtE, ">=") \
    X(AST_IS, Is, "is") X(AST_ISNOT, IsNot, "is not") X(AST_IN, In, "in") \
    X(AST_NOTIN, NotIn, "not in")

typedef enum AstOp {
#define X(constant, name, text) constant,
    AST_OPERATORS(X)
#undef X
} AstOp;

typedef enum ConstTag {
    CONST_NONE,
    CONST_FALSE,
    CONST_TRUE,
    CONST_ELLIPSIS,
    CONST_INT,
    CONST_FLOAT,
    CONST_IMAG, /* the imaginary part is in number */
    CONST_STR,  /* text is UTF-8, lone surrogates kept as WTF-8 */
    CONST_BYTES,
} ConstTag;

typedef struct ConstValue {
    uint8_t tag;  /* ConstTag */
    uint8_t base; /* CONST_INT: 2, 8, 10 or 16 */
    bool fits;    /* CONST_INT: the value is in small as well */
    size_t len;   /* bytes in text */
    const char *text; /* str, bytes; CONST_INT: the digits, without prefix
                         and underscores; NUL-terminated */
    union {
        int64_t small;
        double number;
    };
} ConstValue;

typedef enum AstKind {
#define AST(K, S, F) K##_kind,
#include "syntax/ast.def"
    AST_KINDS
} AstKind;

/* The fields of each kind: struct Ast_BinOp { Node *left; ... }. */
#define AST(K, S, F) struct Ast_##K { F };
#define NODE(f) Node *f;
#define OPT(f) Node *f;
#define LIST(f) NodeList f;
#define ID(f) Name *f;
#define OPTID(f) Name *f;
#define IDS(f) NameList f;
#define OP(f) uint8_t f;
#define OPS(f) OpList f;
#define CTX(f) uint8_t f;
#define INT(f) int f;
#define CONST(f) ConstValue f;
#define EXTRA(type, f) type f;
#include "syntax/ast.def"

struct Node {
    uint16_t kind;  /* AstKind */
    uint16_t depth; /* see the head of this file */
    uint8_t parens; /* an expression written in parentheses of its own */
    uint32_t line, col, end_line, end_col;
    union {
#define AST(K, S, F) struct Ast_##K K;
#include "syntax/ast.def"
    };
};

/* Constructors: ast_new(arena, span, BinOp, left, op, right), the fields in
 * the order of ast.def.  NULL when the arena has failed; a required child
 * that is NULL gives NULL too, so that a builder may go on after a failure
 * and look at arena->failed once. */
#define ast_new(arena, span, K, ...) \
    ast_make_##K(arena, span, (struct Ast_##K){__VA_ARGS__})
#define AST(K, S, F) \
    Node *ast_make_##K(Arena *arena, Span span, struct Ast_##K fields);
#include "syntax/ast.def"

static inline Span node_span(const Node *n)
{
    return (Span){n->line, n->col, n->end_line, n->end_col};
}

/* The kind's name in CPython's ast ("BinOp"), the operator's ("Add") and its
 * text in a program ("+"). */
const char *ast_kind_name(int kind);
const char *ast_op_name(int op);
const char *ast_op_text(int op);

/* Does CPython's node of this kind have lineno and the other positions?
 * (All nodes have a span here.) */
bool ast_has_attributes(int kind);

/* Append, in arena memory that grows by doubling; the arena's failed flag is
 * the only report of refusal. */
void node_list_add(Arena *arena, NodeList *list, Node *node);
void name_list_add(Arena *arena, NameList *list, Name *name);
void op_list_add(Arena *arena, OpList *list, AstOp op);

/* The interned name for these bytes (normalised already); NULL on refusal. */
Name *name_intern(Arena *arena, const char *text, size_t len);

/* The text of ast.dump(tree, include_attributes=attributes), written piece by
 * piece through write.  See dump.c. */
typedef void (*AstWrite)(void *user, const char *text, size_t len);
void ast_dump(const Node *node, bool attributes, AstWrite write, void *user);

#endif
