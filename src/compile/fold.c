/* fold.c: expressions whose value is known while compiling.
 *
 * Folded are the same expressions as in CPython's ast_opt.c, with its limits
 * on the size of results, because that is visible: in what `is` says of
 * constants and in which lines raise.  What would raise is never folded.
 * Values are kept in the compiler's maps by node; nodes are not changed.
 */
#include "compile/compiler.h"
#include "base/buffer.h"
#include "object/dict.h"
#include "object/number.h"
#include "object/protocol.h"

enum { MAX_INT_BITS = 128, MAX_ITEMS = 256, MAX_TEXT = 4096 };

/* --- literals ------------------------------------------------------------ */

static Value literal(Compiler *c, const ConstValue *k)
{
    VM *vm = c->vm;
    switch (k->tag) {
    case CONST_NONE:
        return NONE;
    case CONST_FALSE:
        return FALSE;
    case CONST_TRUE:
        return TRUE;
    case CONST_ELLIPSIS:
        return ELLIPSIS;
    case CONST_INT:
        return k->fits ? from_int64(vm, k->small)
                       : int_from_digits(vm, k->text, k->len, k->base);
    case CONST_FLOAT:
        return from_float(vm, k->number);
    case CONST_IMAG:
        return complex_new(vm, 0.0, k->number);
    case CONST_STR: {
        Str *s = str_intern_new(vm, k->text, k->len);
        return s != NULL ? from_object(s) : ERROR;
    }
    default:
        return bytes_value(vm, k->text, k->len);
    }
}

bool is_constant(Compiler *c, const Node *n)
{
    uint64_t v;
    if (n->kind == Constant_kind)
        return true;
    if (n->kind == Name_kind)
        return n->Name.ctx == CTX_LOAD &&
               strcmp(n->Name.id->text, "__debug__") == 0;
    return map_find(&c->folded, n, &v);
}

Value constant_value(Compiler *c, const Node *n)
{
    uint64_t v;
    if (c->failed)
        return ERROR;
    if (map_find(&c->folded, n, &v))
        return v;
    if (n->kind == Name_kind)
        return from_bool(c->vm->optimize == 0);
    v = keep(c, literal(c, &n->Constant.value));
    if (is_object(v))
        map_set(c, &c->folded, n, v);
    return v;
}

int constant_truth(Compiler *c, const Node *n)
{
    if (!is_constant(c, n))
        return -1;
    Value v = constant_value(c, n);
    if (v == ERROR)
        return -1;
    int truth = value_truth(c->vm, v);
    if (truth < 0)
        error_clear(c->vm);
    return truth;
}

/* --- operators ----------------------------------------------------------- */

/* Bits of an int; more than MAX_INT_BITS for one on the heap. */
static int64_t bits_of(Value v)
{
    if (!is_int(v))
        return is_bool(v) ? 1 : MAX_INT_BITS + 1;
    int64_t n = as_small(v);
    uint64_t u = n < 0 ? -(uint64_t)n : (uint64_t)n;
    return u == 0 ? 0 : 64 - __builtin_clzll(u);
}

static bool is_whole(Value v)
{
    return is_int(v) || is_bool(v) || is_exact(v, C_int);
}

static bool times_is_small(Value x, Value y)
{
    if (is_whole(x) && is_whole(y))
        return bits_of(x) + bits_of(y) <= MAX_INT_BITS;
    if (is_whole(y)) {
        Value swap = x;
        x = y;
        y = swap;
    }
    if (!is_whole(x))
        return true;
    uint64_t size, limit = MAX_TEXT;
    if (is_exact(y, C_tuple)) {
        size = as_tuple(y)->count;
        limit = MAX_ITEMS;
    } else if (is_exact(y, C_str)) {
        size = as_str(y)->length;
    } else if (is_exact(y, C_bytes)) {
        size = as_bytes(y)->size;
    } else {
        return true;
    }
    if (size == 0)
        return true;
    return is_int(x) && as_small(x) >= 0 &&
           (uint64_t)as_small(x) <= limit / size;
}

static bool is_small_enough(AstOp op, Value x, Value y)
{
    switch (op) {
    case AST_MULT:
        return times_is_small(x, y);
    case AST_POW:
        if (!is_whole(x) || !is_whole(y))
            return true;
        if (!is_int(y) || as_small(y) <= 0)
            return is_int(y);
        return as_small(y) <= MAX_INT_BITS &&
               bits_of(x) * as_small(y) <= MAX_INT_BITS;
    case AST_LSHIFT:
        if (!is_whole(x) || !is_whole(y))
            return true;
        return is_int(y) && as_small(y) >= 0 && as_small(y) <= MAX_INT_BITS &&
               bits_of(x) <= MAX_INT_BITS - as_small(y);
    case AST_MOD: /* formatting */
        return !is_exact(x, C_str) && !is_exact(x, C_bytes);
    default:
        return true;
    }
}

static int special_of(AstOp op)
{
    switch (op) {
    case AST_ADD: return SP_ADD;
    case AST_SUB: return SP_SUB;
    case AST_MULT: return SP_MUL;
    case AST_DIV: return SP_TRUEDIV;
    case AST_FLOORDIV: return SP_FLOORDIV;
    case AST_MOD: return SP_MOD;
    case AST_POW: return SP_POW;
    case AST_LSHIFT: return SP_LSHIFT;
    case AST_RSHIFT: return SP_RSHIFT;
    case AST_BITAND: return SP_AND;
    case AST_BITOR: return SP_OR;
    case AST_BITXOR: return SP_XOR;
    default: return -1;
    }
}

static Value fold_binary(Compiler *c, const Node *n)
{
    Value x = constant_value(c, n->BinOp.left);
    Value y = constant_value(c, n->BinOp.right);
    int special = special_of(n->BinOp.op);
    if (c->failed || special < 0 || !is_small_enough(n->BinOp.op, x, y))
        return UNBOUND;
    if (special == SP_POW)
        return value_power(c->vm, x, y, NONE);
    return value_binary(c->vm, (SpecialId)special, x, y);
}

static Value fold_unary(Compiler *c, const Node *n)
{
    VM *vm = c->vm;
    Value v = constant_value(c, n->UnaryOp.operand);
    if (c->failed)
        return UNBOUND;
    switch (n->UnaryOp.op) {
    case AST_NOT: {
        int truth = value_truth(vm, v);
        return truth < 0 ? ERROR : from_bool(!truth);
    }
    case AST_INVERT: /* of a bool: warns */
        return value_unary(vm, SP_INVERT, v);
    case AST_UADD:
        return value_unary(vm, SP_POS, v);
    default:
        return value_unary(vm, SP_NEG, v);
    }
}

/* The constant items of a display as a tuple; UNBOUND: not all are. */
static Value items_tuple(Compiler *c, NodeList elts)
{
    for (int i = 0; i < elts.count; i++)
        if (!is_constant(c, elts.items[i]))
            return UNBOUND;
    if (elts.count == 0)
        return incref(from_object(c->vm->empty_tuple));
    for (int i = 0; i < elts.count; i++)
        if (constant_value(c, elts.items[i]) == ERROR || c->failed)
            return UNBOUND;
    Tuple *t = tuple_new(c->vm, (size_t)elts.count);
    if (t == NULL)
        return ERROR;
    for (int i = 0; i < elts.count; i++)
        t->items[i] = incref(constant_value(c, elts.items[i]));
    return from_object(t);
}

static Value fold_slice(Compiler *c, const Node *n)
{
    const Node *parts[] = {n->Slice.lower, n->Slice.upper, n->Slice.step};
    Value values[3];
    for (int i = 0; i < 3; i++) {
        if (parts[i] != NULL && !is_constant(c, parts[i]))
            return UNBOUND;
        values[i] = parts[i] != NULL ? constant_value(c, parts[i]) : NONE;
    }
    if (c->failed)
        return UNBOUND;
    return slice_new(c->vm, values[0], values[1], values[2]);
}

static Value fold_subscript(Compiler *c, const Node *n)
{
    if (n->Subscript.ctx != CTX_LOAD || n->Subscript.slice->kind == Slice_kind)
        return UNBOUND;
    Value v = constant_value(c, n->Subscript.value);
    Value key = constant_value(c, n->Subscript.slice);
    if (c->failed || !is_object(v) || !is_whole(key))
        return UNBOUND;
    return value_getitem(c->vm, v, key);
}

void fold(Compiler *c, Node *n)
{
    Value v = UNBOUND;
    if (c->failed)
        return;
    switch (n->kind) {
    case BinOp_kind:
        if (is_constant(c, n->BinOp.left) && is_constant(c, n->BinOp.right))
            v = fold_binary(c, n);
        break;
    case UnaryOp_kind:
        if (is_constant(c, n->UnaryOp.operand))
            v = fold_unary(c, n);
        break;
    case Tuple_kind:
        if (n->Tuple.ctx == CTX_LOAD)
            v = items_tuple(c, n->Tuple.elts);
        break;
    case Slice_kind:
        v = fold_slice(c, n);
        break;
    default:
        if (is_constant(c, n->Subscript.value) &&
            is_constant(c, n->Subscript.slice))
            v = fold_subscript(c, n);
        break;
    }
    if (v == UNBOUND || c->failed) {
        decref(c->vm, v);
        return;
    }
    if (v == ERROR) {
        error_clear(c->vm);
        return;
    }
    if (is_exact(v, C_str)) {
        Str *s = str_intern(c->vm, as_str(v));
        v = s != NULL ? from_object(s) : ERROR;
    }
    if (keep(c, v) != ERROR)
        map_set(c, &c->folded, n, v);
}

Value constant_display(Compiler *c, const Node *n)
{
    if (c->failed || (n->kind != List_kind && n->kind != Set_kind))
        return UNBOUND;
    uint64_t v;
    if (map_find(&c->folded, n, &v))
        return v;
    Value items = items_tuple(c, n->kind == List_kind ? n->List.elts
                                                      : n->Set.elts);
    if (items == UNBOUND)
        return UNBOUND;
    if (items != ERROR && n->kind == Set_kind) {
        Set *set = set_from(c->vm, C_frozenset, items);
        decref(c->vm, items);
        items = set != NULL ? from_object(set) : ERROR;
    }
    /* Not in the map of folded nodes: elsewhere the display is no constant. */
    return keep(c, items);
}

/* --- docstrings ---------------------------------------------------------- */

static void expand_tabs(Buf *out, const char *p, size_t size)
{
    unsigned col = 0;
    for (size_t i = 0; i < size; i++) {
        if (p[i] == '\t') {
            unsigned n = 8 - col % 8;
            buf_fill(out, ' ', n);
            col += n;
            continue;
        }
        buf_putc(out, p[i]);
        if (p[i] == '\n' || p[i] == '\r')
            col = 0;
        else if (((unsigned char)p[i] & 0xc0) != 0x80)
            col++;
    }
}

static const char *after_line(const char *p, const char *end)
{
    while (p < end && *p++ != '\n')
        ;
    return p;
}

/* The least indentation of the lines after the first that are not blank. */
static size_t margin_of(const char *p, const char *end)
{
    size_t margin = SIZE_MAX;
    for (p = after_line(p, end); p < end; p = after_line(p, end)) {
        const char *s = p;
        while (p < end && *p == ' ')
            p++;
        if (p < end && *p != '\n' && (size_t)(p - s) < margin)
            margin = (size_t)(p - s);
    }
    return margin == SIZE_MAX ? 0 : margin;
}

Value clean_doc(Compiler *c, const ConstValue *text)
{
    if (c->failed)
        return ERROR;
    Buf flat, out;
    buf_init(&flat, &c->vm->heap);
    buf_init(&out, &c->vm->heap);
    expand_tabs(&flat, text->text, text->len);
    Value doc = ERROR;
    const char *p = buf_text(&flat);
    if (p != NULL) {
        const char *end = p + flat.len;
        size_t margin = margin_of(p, end);
        while (p < end && *p == ' ')
            p++;
        const char *next = after_line(p, end);
        buf_put(&out, p, (size_t)(next - p));
        for (p = next; p < end; p = next) {
            for (size_t i = 0; i < margin && p < end && *p == ' '; i++)
                p++;
            next = after_line(p, end);
            buf_put(&out, p, (size_t)(next - p));
        }
    }
    const char *cleaned = buf_text(&out);
    if (p == NULL || cleaned == NULL) {
        raise_memory(c->vm);
    } else {
        Str *s = str_intern_new(c->vm, cleaned, out.len);
        doc = s != NULL ? from_object(s) : ERROR;
    }
    buf_fini(&flat);
    buf_fini(&out);
    return keep(c, doc);
}
