/* dump.c: the tree as text, exactly as CPython 3.13's ast.dump prints it.
 *
 * For tests and for whoever debugs the parser.  Derived from ast.def; walks
 * the left spine of operators in a loop (see ast.h).  Ints past 64 bits in
 * bases other than 10 are printed in their own base.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/dtoa.h"
#include "base/unicode_data.h"
#include "syntax/ast.h"

typedef struct Dump {
    AstWrite write;
    void *user;
    bool attributes;
    bool comma; /* does the next field need one before it? */
} Dump;

static void put(Dump *d, const char *text)
{
    d->write(d->user, text, strlen(text));
}

static void field_name(Dump *d, const char *name)
{
    if (d->comma)
        put(d, ", ");
    d->comma = true;
    put(d, name);
    put(d, "=");
}

/* ---- constants ---- */

static int decode(const char *s, const char *end, uint32_t *c)
{
    unsigned char b = (unsigned char)*s;
    int n = b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    *c = n == 1 ? b : b & (0xFFu >> (n + 1));
    if (end - s < n)
        return 1;
    for (int i = 1; i < n; i++)
        *c = *c << 6 | ((unsigned char)s[i] & 0x3F);
    return n;
}

static void put_repr(Dump *d, const char *text, size_t len, bool bytes)
{
    const char *end = text + len;
    char quote = memchr(text, '\'', len) && !memchr(text, '"', len) ? '"'
                                                                    : '\'';
    char buf[16];
    if (bytes)
        put(d, "b");
    d->write(d->user, &quote, 1);
    for (const char *s = text; s < end;) {
        uint32_t c = (unsigned char)*s;
        int n = bytes ? 1 : decode(s, end, &c);
        if (c == (unsigned char)quote || c == '\\')
            snprintf(buf, sizeof buf, "\\%c", (int)c);
        else if (c == '\n' || c == '\r' || c == '\t')
            snprintf(buf, sizeof buf, "\\%c", c == '\n'   ? 'n'
                                              : c == '\r' ? 'r' : 't');
        else if (c < 32 || c == 127 || (c < 256 && c > 127 && bytes))
            snprintf(buf, sizeof buf, "\\x%02x", (unsigned)c);
        else if (unicode_type(c) & UNICODE_PRINTABLE)
            snprintf(buf, sizeof buf, "%.*s", n, s);
        else if (c < 256)
            snprintf(buf, sizeof buf, "\\x%02x", (unsigned)c);
        else if (c < 0x10000)
            snprintf(buf, sizeof buf, "\\u%04x", (unsigned)c);
        else
            snprintf(buf, sizeof buf, "\\U%08x", (unsigned)c);
        put(d, buf);
        s += n;
    }
    d->write(d->user, &quote, 1);
}

/* repr of a float; an imaginary number leaves out ".0". */
static void put_float(Dump *d, double x, bool imaginary)
{
    char buf[40];
    unsigned len = dtoa_repr(x, buf);
    if (imaginary && len > 2 && !strcmp(buf + len - 2, ".0"))
        len -= 2;
    d->write(d->user, buf, len);
    if (imaginary)
        put(d, "j");
}

static void put_constant(Dump *d, const ConstValue *v)
{
    char buf[32];
    switch ((ConstTag)v->tag) {
    case CONST_NONE: put(d, "None"); break;
    case CONST_FALSE: put(d, "False"); break;
    case CONST_TRUE: put(d, "True"); break;
    case CONST_ELLIPSIS: put(d, "Ellipsis"); break;
    case CONST_FLOAT: put_float(d, v->number, false); break;
    case CONST_IMAG: put_float(d, v->number, true); break;
    case CONST_STR: put_repr(d, v->text, v->len, false); break;
    case CONST_BYTES: put_repr(d, v->text, v->len, true); break;
    case CONST_INT:
        if (v->fits) {
            snprintf(buf, sizeof buf, "%" PRId64, v->small);
            put(d, buf);
        } else {
            if (v->base != 10)
                put(d, v->base == 16 ? "0x" : v->base == 8 ? "0o" : "0b");
            d->write(d->user, v->text, v->len);
        }
    }
}

/* ---- fields ---- */

static void put_node(Dump *d, const Node *n);

static void put_nodes(Dump *d, const char *name, NodeList list)
{
    if (!list.count)
        return;
    field_name(d, name);
    put(d, "[");
    for (int i = 0; i < list.count; i++) {
        if (i)
            put(d, ", ");
        if (list.items[i])
            put_node(d, list.items[i]);
        else
            put(d, "None");
    }
    put(d, "]");
    d->comma = true;
}

static void put_child(Dump *d, const char *name, const Node *n)
{
    if (!n)
        return;
    field_name(d, name);
    put_node(d, n);
    d->comma = true;
}

static void put_name(Dump *d, const char *name, const Name *id)
{
    if (!id)
        return;
    field_name(d, name);
    put_repr(d, id->text, id->len, false);
}

static void put_names(Dump *d, const char *name, NameList list)
{
    if (!list.count)
        return;
    field_name(d, name);
    for (int i = 0; i < list.count; i++) {
        put(d, i ? ", " : "[");
        put_repr(d, list.items[i]->text, list.items[i]->len, false);
    }
    put(d, "]");
}

static void put_op(Dump *d, const char *name, int op)
{
    field_name(d, name);
    put(d, ast_op_name(op));
    put(d, "()");
}

static void put_ops(Dump *d, const char *name, OpList list)
{
    field_name(d, name);
    for (int i = 0; i < list.count; i++) {
        put(d, i ? ", " : "[");
        put(d, ast_op_name(list.items[i]));
        put(d, "()");
    }
    put(d, "]");
}

static void put_int(Dump *d, const char *name, int value)
{
    char buf[16];
    field_name(d, name);
    snprintf(buf, sizeof buf, "%d", value);
    put(d, buf);
}

static void put_position(Dump *d, const Node *n)
{
    if (!d->attributes || !ast_has_attributes(n->kind))
        return;
    put_int(d, "lineno", (int)n->line);
    put_int(d, "col_offset", (int)n->col);
    put_int(d, "end_lineno", (int)n->end_line);
    put_int(d, "end_col_offset", (int)n->end_col);
}

static void put_fields(Dump *d, const Node *n)
{
    static const char *const contexts[] = {"Load()", "Store()", "Del()"};
    switch ((AstKind)n->kind) {
#define AST(K, S, F) \
    case K##_kind: { \
        const struct Ast_##K *x = &n->K; \
        (void)x; \
        F break; \
    }
#define NODE(f) put_child(d, #f, x->f);
#define OPT(f) put_child(d, #f, x->f);
#define LIST(f) put_nodes(d, #f, x->f);
#define ID(f) put_name(d, #f, x->f);
#define OPTID(f) put_name(d, #f, x->f);
#define IDS(f) put_names(d, #f, x->f);
#define OP(f) put_op(d, #f, x->f);
#define OPS(f) put_ops(d, #f, x->f);
#define CTX(f) \
    field_name(d, #f); \
    put(d, contexts[x->f]);
#define INT(f) put_int(d, #f, x->f);
#define CONST(f) \
    field_name(d, #f); \
    put_constant(d, &x->f);
#include "syntax/ast.def"
    case AST_KINDS:
        break;
    }
}

/* ast.dump keeps Constant's kind out only when it is None: put_name does. */
static void put_plain(Dump *d, const Node *n)
{
    put(d, ast_kind_name(n->kind));
    put(d, "(");
    d->comma = false;
    put_fields(d, n);
    put_position(d, n);
    put(d, ")");
}

/* A chain of BinOp: all the openings, the innermost left operand, then the
 * rest from the inside out.  The way back up is found by counting. */
static void put_chain(Dump *d, const Node *top)
{
    int depth = 0;
    const Node *n = top;
    for (; n->kind == BinOp_kind; n = n->BinOp.left, depth++)
        put(d, "BinOp(left=");
    put_node(d, n);
    for (; depth > 0; depth--) {
        n = top;
        for (int i = 1; i < depth; i++)
            n = n->BinOp.left;
        d->comma = true;
        put_op(d, "op", n->BinOp.op);
        put_child(d, "right", n->BinOp.right);
        put_position(d, n);
        put(d, ")");
    }
}

static void put_node(Dump *d, const Node *n)
{
    if (n->kind == BinOp_kind)
        put_chain(d, n);
    else
        put_plain(d, n);
    d->comma = true;
}

void ast_dump(const Node *node, bool attributes, AstWrite write, void *user)
{
    Dump d = {write, user, attributes, false};
    put_node(&d, node);
}
