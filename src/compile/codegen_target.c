/* codegen_target.c: assignment to targets of every kind, augmented and
 * annotated assignment, deletion.
 *
 * The value is evaluated first, then the parts of each target from left to
 * right, as Python's reference says.  An expression goes straight into a
 * local's register where nothing can see the difference.
 */
#include "compile/codegen.h"

bool is_forbidden(Codegen *cg, Span at, const Name *name, AstCtx ctx)
{
    if (cg->c->failed || ctx == CTX_LOAD ||
        strcmp(name->text, "__debug__") != 0)
        return false;
    compile_error(cg->c, at, ctx == CTX_STORE ? "cannot assign to __debug__"
                                              : "cannot delete __debug__");
    return true;
}

enum { FEW_ATTRIBUTES = 16 };

static bool is_noted(const Codegen *cls, const Name *attr)
{
    uint64_t value;
    if (cls->nattributes > FEW_ATTRIBUTES)
        return map_find(&cls->noted, attr, &value);
    for (uint32_t i = 0; i < cls->nattributes; i++)
        if (cls->attributes[i] == attr)
            return true;
    return false;
}

/* The attributes that methods set on self, for __static_attributes__. */
static void note_attribute(Codegen *cg, const Node *n)
{
    const Node *obj = n->Attribute.value;
    if (obj->kind != Name_kind || strcmp(obj->Name.id->text, "self") != 0)
        return;
    Codegen *cls = cg->parent;
    while (cls != NULL && cls->host->kind != SCOPE_CLASS)
        cls = cls->parent;
    if (cls == NULL || is_noted(cls, n->Attribute.attr) ||
        !array_reserve(cg->c, cls->attributes, cls->nattributes,
                       cls->attributes_cap))
        return;
    cls->attributes[cls->nattributes++] = n->Attribute.attr;
    while (cls->nattributes > FEW_ATTRIBUTES && !cg->c->failed &&
           cls->noted.count < cls->nattributes)
        map_set(cg->c, &cls->noted, cls->attributes[cls->noted.count], 1);
}

static void store_attribute(Codegen *cg, const Node *n, int src)
{
    note_attribute(cg, n);
    uint32_t top = cg->b.top;
    int obj = operand(cg, n->Attribute.value);
    if (is_forbidden(cg, attribute_span(n, n), n->Attribute.attr, CTX_STORE))
        return;
    Name *name = scope_mangle(cg->c, cg->scope, n->Attribute.attr);
    if (name != NULL)
        emit_at(&cg->b, attribute_span(n, n), OP_SETATTR, obj,
                name_index(&cg->b, name), src);
    cg->b.top = top;
}

static void store_subscript(Codegen *cg, const Node *n, int src)
{
    uint32_t top = cg->b.top;
    int obj = operand_before(cg, n->Subscript.value, n->Subscript.slice);
    int key = operand(cg, n->Subscript.slice);
    emit(cg, n, OP_SETITEM, obj, key, src);
    cg->b.top = top;
}

/* The first register of targets that are all plain locals, one after another;
 * -1: they are not. */
static int run_of_locals(Codegen *cg, NodeList elts)
{
    int first = -1;
    for (int i = 0; i < elts.count && !cg->c->failed; i++) {
        const Node *x = elts.items[i];
        if (x->kind != Name_kind)
            return -1;
        Ref r = ref_of(cg, x->Name.id);
        if (!ref_is_register(r) || (i > 0 && r.index != first + i) ||
            strcmp(x->Name.id->text, "__debug__") == 0)
            return -1;
        if (i == 0)
            first = r.index;
    }
    return first;
}

static void store_sequence(Codegen *cg, const Node *n, NodeList elts, int src)
{
    Builder *b = &cg->b;
    uint32_t top = b->top;
    int star = -1;
    for (int i = 0; i < elts.count; i++) {
        if (elts.items[i]->kind != Starred_kind)
            continue;
        if (star >= 0) {
            compile_error(cg->c, node_span(n),
                          "multiple starred expressions in assignment");
            return;
        }
        star = i;
    }
    int first = star < 0 && !is_local(b, src) ? run_of_locals(cg, elts) : -1;
    if (first >= 0) {
        emit(cg, n, OP_UNPACK, first, src, elts.count);
        for (int i = 0; i < elts.count; i++)
            mark_bound(cg, first + i);
        return;
    }
    first = take(b, elts.count);
    if (star < 0) {
        emit(cg, n, OP_UNPACK, first, src, elts.count);
    } else {
        int after = elts.count - star - 1;
        if (star > 255 || after > 255) {
            compile_error(cg->c, node_span(n),
                          "too many expressions in star-unpacking assignment");
            return;
        }
        emit(cg, n, OP_UNPACKEX, first, src, star | after << 8);
    }
    for (int i = 0; i < elts.count && !cg->c->failed; i++) {
        const Node *x = elts.items[i];
        store(cg, x->kind == Starred_kind ? x->Starred.value : x, first + i);
    }
    b->top = top;
}

void store(Codegen *cg, const Node *target, int src)
{
    if (!compile_enter(cg->c))
        return;
    switch (target->kind) {
    case Name_kind:
        store_name(cg, node_span(target), target->Name.id, src);
        break;
    case Attribute_kind:
        store_attribute(cg, target, src);
        break;
    case Subscript_kind:
        store_subscript(cg, target, src);
        break;
    case Tuple_kind:
        store_sequence(cg, target, target->Tuple.elts, src);
        break;
    case List_kind:
        store_sequence(cg, target, target->List.elts, src);
        break;
    default:
        compile_error(cg->c, node_span(target),
                      "starred assignment target must be in a list or "
                      "tuple");
        break;
    }
}

/* --- assignment ---------------------------------------------------------- */

/* a, b = x, y: no tuple is made.  False: it is not of that kind. */
static bool assign_parallel(Codegen *cg, const Node *target, const Node *value)
{
    if ((target->kind != Tuple_kind && target->kind != List_kind) ||
        (value->kind != Tuple_kind && value->kind != List_kind))
        return false;
    NodeList to = target->kind == Tuple_kind ? target->Tuple.elts
                                             : target->List.elts;
    NodeList from = value->kind == Tuple_kind ? value->Tuple.elts
                                              : value->List.elts;
    if (to.count != from.count || to.count == 0 || to.count > 16)
        return false;
    for (int i = 0; i < to.count; i++)
        if (to.items[i]->kind == Starred_kind ||
            from.items[i]->kind == Starred_kind)
            return false;

    Builder *b = &cg->b;
    uint32_t top = b->top;
    int last = to.count - 1;
    int regs[16];
    /* The last may go straight to its variable where nobody can tell. */
    bool direct = true;
    for (int i = 0; i < to.count && direct && !cg->c->failed; i++) {
        Ref r = {0};
        direct = to.items[i]->kind == Name_kind;
        if (direct)
            r = ref_of(cg, to.items[i]->Name.id);
        direct = direct && ref_is_register(r) &&
                 (i == last ||
                  to.items[i]->Name.id != to.items[last]->Name.id);
    }
    for (int i = 0; i < to.count && !cg->c->failed; i++) {
        regs[i] = -1;
        if (is_constant(cg->c, from.items[i]))
            continue; /* loaded when it is stored */
        if (i == last && direct)
            assign(cg, to.items[i], from.items[i]);
        else
            regs[i] = expr_push(cg, from.items[i]);
    }
    for (int i = 0; i < to.count && !cg->c->failed; i++) {
        if (regs[i] >= 0)
            store(cg, to.items[i], regs[i]);
        else if (i != last || !direct || is_constant(cg->c, from.items[i]))
            assign(cg, to.items[i], from.items[i]);
    }
    b->top = top;
    return true;
}

void assign(Codegen *cg, const Node *target, const Node *value)
{
    if (cg->c->failed)
        return;
    uint32_t top = cg->b.top;
    if (target->kind == Name_kind) {
        Ref r = ref_of(cg, target->Name.id);
        if (!cg->c->failed && ref_is_register(r) &&
            strcmp(target->Name.id->text, "__debug__") != 0) {
            expr_to(cg, value, r.index);
            mark_bound(cg, r.index);
            return;
        }
    } else if (assign_parallel(cg, target, value)) {
        return;
    }
    int v = operand_before(cg, value,
                           target->kind == Name_kind ? NULL : target);
    store(cg, target, v);
    cg->b.top = top;
}

void assign_stmt(Codegen *cg, const Node *n)
{
    NodeList targets = n->Assign.targets;
    if (targets.count == 1) {
        assign(cg, targets.items[0], n->Assign.value);
        return;
    }
    if (is_constant(cg->c, n->Assign.value)) {
        for (int i = 0; i < targets.count; i++)
            assign(cg, targets.items[i], n->Assign.value);
        return;
    }
    uint32_t top = cg->b.top;
    int v = expr_push(cg, n->Assign.value);
    for (int i = 0; i < targets.count && !cg->c->failed; i++) {
        if (i + 1 == targets.count) {
            store(cg, targets.items[i], v);
            break;
        }
        int copy = take(&cg->b, 1);
        emit(cg, n, OP_COPY, copy, v, 0);
        store(cg, targets.items[i], copy);
        cg->b.top = (uint32_t)copy;
    }
    cg->b.top = top;
}

/* --- augmented assignment ------------------------------------------------ */

/* R[dst] = R[l] op= value */
static void in_place(Codegen *cg, const Node *n, int dst, int l)
{
    uint32_t top = cg->b.top;
    Opcode op = arithmetic_op(n->AugAssign.op) + 2; /* IADD... */
    int r = constant_operand(cg, n->AugAssign.value);
    if (r >= 0)
        op++;
    else
        r = operand(cg, n->AugAssign.value);
    emit(cg, n, op, dst, l, r);
    cg->b.top = top;
}

static void augmented_name(Codegen *cg, const Node *n)
{
    const Node *target = n->AugAssign.target;
    Span at = node_span(target);
    Ref r = ref_of(cg, target->Name.id);
    if (cg->c->failed)
        return;
    if (ref_is_register(r) && strcmp(target->Name.id->text, "__debug__") != 0) {
        check_bound(cg, at, r.index);
        int l = r.index;
        if (r.symbol->flags & SYM_WALRUS) {
            l = take(&cg->b, 1);
            emit(cg, target, OP_MOVE, l, r.index, 0);
        }
        in_place(cg, n, r.index, l);
        mark_bound(cg, r.index);
        return;
    }
    int t = take(&cg->b, 1);
    load_name(cg, at, target->Name.id, t);
    in_place(cg, n, t, t);
    store_name(cg, at, target->Name.id, t);
}

static void augmented_attribute(Codegen *cg, const Node *n)
{
    const Node *target = n->AugAssign.target;
    int obj = operand_before(cg, target->Attribute.value, n->AugAssign.value);
    Name *name = scope_mangle(cg->c, cg->scope, target->Attribute.attr);
    if (name == NULL)
        return;
    int k = name_index(&cg->b, name);
    Span at = attribute_span(target, target);
    int from = obj, t = take(&cg->b, 1);
    if (!is_local(&cg->b, obj)) {
        emit(cg, target, OP_COPY, t, obj, 0);
        from = t;
    }
    emit_at(&cg->b, at, OP_GETATTR, t, from, k);
    in_place(cg, n, t, t);
    emit_at(&cg->b, at, OP_SETATTR, obj, k, t);
}

static void augmented_subscript(Codegen *cg, const Node *n)
{
    Builder *b = &cg->b;
    const Node *target = n->AugAssign.target;
    const Node *slice = target->Subscript.slice;
    int obj = operand_before(cg, target->Subscript.value, n);
    int key = operand_before(cg, slice, n);
    int o = obj, k = key;
    int t = take(b, 1);
    if (!is_local(b, obj)) {
        emit(cg, target, OP_COPY, t, obj, 0);
        o = t;
    }
    if (!is_local(b, key)) {
        k = take(b, 1);
        emit(cg, target, OP_COPY, k, key, 0);
    }
    emit(cg, target, OP_GETITEM, t, o, k);
    b->top = (uint32_t)t + 1;
    in_place(cg, n, t, t);
    emit(cg, target, OP_SETITEM, obj, key, t);
}

void augmented_stmt(Codegen *cg, const Node *n)
{
    uint32_t top = cg->b.top;
    switch (n->AugAssign.target->kind) {
    case Name_kind:
        augmented_name(cg, n);
        break;
    case Attribute_kind:
        augmented_attribute(cg, n);
        break;
    default:
        augmented_subscript(cg, n);
        break;
    }
    cg->b.top = top;
}

/* --- annotated assignment ------------------------------------------------ */

int annotation_push(Codegen *cg, const Node *n)
{
    if (!(cg->c->flags & FUTURE_ANNOTATIONS))
        return expr_push(cg, n);
    int r = take(&cg->b, 1);
    load_value(cg, node_span(n), unparse(cg->c, n), r);
    return r;
}

static void store_annotation(Codegen *cg, const Node *n)
{
    Compiler *c = cg->c;
    const Node *target = n->AnnAssign.target;
    Name *all = name_intern(c->arena, "__annotations__", 15);
    Name *name = scope_mangle(c, cg->scope, target->Name.id);
    if (all == NULL || name == NULL)
        return;
    Str *s = name_str(c, name);
    if (s == NULL)
        return;
    int v = annotation_push(cg, n->AnnAssign.annotation);
    int dict = take(&cg->b, 2);
    emit(cg, n, OP_GETNAME, dict, name_index(&cg->b, all), 0);
    load_value(cg, node_span(n), from_object(s), dict + 1);
    emit(cg, n, OP_SETITEM, dict, dict + 1, v);
}

/* The parts of a target without value are evaluated all the same. */
static void evaluate_parts(Codegen *cg, const Node *target)
{
    if (target->kind == Attribute_kind) {
        expr_drop(cg, target->Attribute.value);
    } else if (target->kind == Subscript_kind) {
        expr_drop(cg, target->Subscript.value);
        expr_drop(cg, target->Subscript.slice);
    }
}

void annotated_stmt(Codegen *cg, const Node *n)
{
    const struct Ast_AnnAssign *a = &n->AnnAssign;
    bool in_function = scope_is_function(cg->host);
    uint32_t top = cg->b.top;
    if (a->value != NULL)
        assign(cg, a->target, a->value);
    cg->b.top = top;
    if (a->target->kind == Name_kind)
        is_forbidden(cg, node_span(n), a->target->Name.id, CTX_STORE);
    else if (a->target->kind == Attribute_kind)
        is_forbidden(cg, node_span(n), a->target->Attribute.attr, CTX_STORE);
    if (a->value == NULL)
        evaluate_parts(cg, a->target);
    if (!in_function) {
        if (a->simple && a->target->kind == Name_kind)
            store_annotation(cg, n);
        else if (!(cg->c->flags & FUTURE_ANNOTATIONS))
            expr_drop(cg, a->annotation);
    }
    cg->b.top = top;
}

/* --- deletion ------------------------------------------------------------ */

void delete_target(Codegen *cg, const Node *n)
{
    if (!compile_enter(cg->c))
        return;
    uint32_t top = cg->b.top;
    switch (n->kind) {
    case Name_kind:
        delete_name(cg, node_span(n), n->Name.id);
        break;
    case Attribute_kind: {
        int obj = operand(cg, n->Attribute.value);
        Name *name = scope_mangle(cg->c, cg->scope, n->Attribute.attr);
        if (name != NULL)
            emit_at(&cg->b, attribute_span(n, n), OP_DELATTR, obj,
                    name_index(&cg->b, name), 0);
        break;
    }
    case Subscript_kind: {
        int obj = operand_before(cg, n->Subscript.value, n->Subscript.slice);
        int key = operand(cg, n->Subscript.slice);
        emit(cg, n, OP_DELITEM, obj, key, 0);
        break;
    }
    default: {
        NodeList elts = n->kind == Tuple_kind ? n->Tuple.elts : n->List.elts;
        for (int i = 0; i < elts.count; i++)
            delete_target(cg, elts.items[i]);
        break;
    }
    }
    cg->b.top = top;
}
