/* ast.c: node constructors, derived from ast.def, and interned names.
 *
 * A constructor computes the node's depth from its children's (see ast.h for
 * the two spines that do not count).  It builds deeper nodes than
 * AST_MAX_DEPTH without complaint: the parser looks at the depth after each
 * construction and refuses the program (parse.c), so depth never overflows.
 */
#include "syntax/ast.h"

#include <string.h>

static const char *const kind_names[] = {
#define AST(K, S, F) #K,
#include "syntax/ast.def"
};

static const char *const op_names[] = {
#define X(constant, name, text) #name,
    AST_OPERATORS(X)
#undef X
};

static const char *const op_texts[] = {
#define X(constant, name, text) text,
    AST_OPERATORS(X)
#undef X
};

enum AstSum { mod, stmt, expr, excepthandler, pattern, type_param, spanned,
              part };

static const uint8_t kind_sums[] = {
#define AST(K, S, F) S,
#include "syntax/ast.def"
};

const char *ast_kind_name(int kind)
{
    return kind_names[kind];
}

const char *ast_op_name(int op)
{
    return op_names[op];
}

const char *ast_op_text(int op)
{
    return op_texts[op];
}

bool ast_has_attributes(int kind)
{
    return kind_sums[kind] != mod && kind_sums[kind] != part;
}

/* ---- depth ---- */

/* What a child adds to its parent: one more than its own depth. */
static inline void deepen(Node *n, const Node *child)
{
    if (child && child->depth >= n->depth)
        n->depth = (uint16_t)(child->depth + 1);
}

/* Not inline, as new_node: seventy constructors would hold a copy each. */
__attribute__((noinline))
static void deepen_list(Node *n, NodeList list)
{
    for (int i = 0; i < list.count; i++)
        deepen(n, list.items[i]);
}

/* The spines: a BinOp's left operand and an orelse that is one If. */
static void settle_depth(Node *n)
{
    if (n->kind == BinOp_kind) {
        const Node *left = n->BinOp.left;
        n->depth = 1;
        deepen(n, n->BinOp.right);
        if (left->kind != BinOp_kind)
            deepen(n, left);
        else if (left->depth > n->depth)
            n->depth = left->depth;
    } else if (n->kind == If_kind && n->If.orelse.count == 1 &&
               n->If.orelse.items[0] &&
               n->If.orelse.items[0]->kind == If_kind) {
        n->depth = 1;
        deepen(n, n->If.test);
        deepen_list(n, n->If.body);
        if (n->If.orelse.items[0]->depth > n->depth)
            n->depth = n->If.orelse.items[0]->depth;
    }
}

/* ---- constructors ---- */

__attribute__((noinline))
static Node *new_node(Arena *arena, int kind, size_t size, Span span)
{
    Node *n = arena_take(arena, size);
    if (n) {
        n->kind = (uint16_t)kind;
        n->depth = 1;
        n->parens = 0;
        n->line = span.line;
        n->col = span.col;
        n->end_line = span.end_line;
        n->end_col = span.end_col;
    }
    return n;
}

/* Counts the children in; false when a required one is missing. */
#define AST(K, S, F) \
    static bool weigh_##K(Node *n, const struct Ast_##K *x) \
    { \
        (void)n; \
        (void)x; \
        F return true; \
    }
#define NODE(f) \
    if (!x->f) \
        return false; \
    deepen(n, x->f);
#define OPT(f) deepen(n, x->f);
#define LIST(f) deepen_list(n, x->f);
#include "syntax/ast.def"

#define AST(K, S, F) \
    Node *ast_make_##K(Arena *arena, Span span, struct Ast_##K fields) \
    { \
        size_t size = offsetof(Node, K) + sizeof(struct Ast_##K); \
        Node *n = new_node(arena, K##_kind, size, span); \
        if (!n || !weigh_##K(n, &fields)) \
            return NULL; \
        n->K = fields; \
        settle_depth(n); \
        return n; \
    }
#include "syntax/ast.def"

/* ---- lists ---- */

/* Room for one more; capacity is the power of two that count has reached. */
static bool room(Arena *arena, void **items, int count, size_t size)
{
    if (count & (count - 1))
        return !arena->failed;
    void *p = arena_take(arena, (count ? 2 * (size_t)count : 1) * size);
    if (!p)
        return false;
    if (count)
        memcpy(p, *items, (size_t)count * size);
    *items = p;
    return true;
}

void node_list_add(Arena *arena, NodeList *list, Node *node)
{
    if (room(arena, (void **)&list->items, list->count, sizeof(Node *)))
        list->items[list->count++] = node;
}

void name_list_add(Arena *arena, NameList *list, Name *name)
{
    if (room(arena, (void **)&list->items, list->count, sizeof(Name *)))
        list->items[list->count++] = name;
}

void op_list_add(Arena *arena, OpList *list, AstOp op)
{
    if (room(arena, (void **)&list->items, list->count, 1))
        list->items[list->count++] = (uint8_t)op;
}

/* ---- names ---- */

/* FNV-1a; names come from the program's text, and the table dies with it. */
static uint32_t hash_text(const char *text, size_t len)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < len; i++)
        h = (h ^ (unsigned char)text[i]) * 16777619u;
    return h;
}

static bool grow_names(Arena *arena)
{
    uint32_t cap = arena->names_cap ? arena->names_cap * 2 : 64;
    Name **table = arena_alloc(arena, cap * sizeof(Name *));
    if (!table)
        return false;
    for (uint32_t i = 0; i < arena->names_cap; i++) {
        Name *next;
        for (Name *n = arena->names[i]; n; n = next) {
            next = n->next;
            n->next = table[n->hash & (cap - 1)];
            table[n->hash & (cap - 1)] = n;
        }
    }
    arena->names = table;
    arena->names_cap = cap;
    return true;
}

Name *name_intern(Arena *arena, const char *text, size_t len)
{
    if (arena->names_count >= arena->names_cap && !grow_names(arena))
        return NULL;
    uint32_t hash = hash_text(text, len);
    Name **bucket = &arena->names[hash & (arena->names_cap - 1)];
    for (Name *n = *bucket; n; n = n->next)
        if (n->hash == hash && n->len == len && !memcmp(n->text, text, len))
            return n;
    Name *n = arena_take(arena, sizeof *n + len + 1);
    if (!n)
        return NULL;
    n->len = (uint32_t)len;
    n->hash = hash;
    n->slot = 0;
    memcpy(n->text, text, len);
    n->text[len] = '\0';
    n->next = *bucket;
    *bucket = n;
    arena->names_count++;
    return n;
}
