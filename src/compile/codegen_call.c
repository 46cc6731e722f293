/* codegen_call.c: calls, method calls and super().
 *
 * The callable and its arguments are laid in consecutive temporaries, where
 * the callee's frame will begin; a method call has the pair method, self in
 * front.  With * or ** the arguments are put into a tuple and a dict.
 */
#include "compile/codegen.h"

enum { MAX_ARGUMENTS = 250 }; /* laid one by one */

static bool has_stars(NodeList args, NodeList keywords)
{
    if (args.count + keywords.count > MAX_ARGUMENTS)
        return true;
    for (int i = 0; i < args.count; i++)
        if (args.items[i]->kind == Starred_kind)
            return true;
    for (int i = 0; i < keywords.count; i++)
        if (keywords.items[i]->keyword.arg == NULL)
            return true;
    return false;
}

/* Is one of them there twice?  Pair by pair where they are few. */
static bool may_repeat(Codegen *cg, NodeList keywords)
{
    NodeMap seen = {0};
    uint64_t value;
    if (keywords.count <= 16)
        return true;
    for (int i = 0; i < keywords.count && !cg->c->failed; i++) {
        const Name *name = keywords.items[i]->keyword.arg;
        if (name != NULL && map_find(&seen, name, &value))
            return true;
        if (name != NULL)
            map_set(cg->c, &seen, name, 1);
    }
    return false;
}

void check_keywords(Codegen *cg, NodeList keywords)
{
    bool repeats = may_repeat(cg, keywords);
    for (int i = 0; i < keywords.count; i++) {
        const Node *k = keywords.items[i];
        if (k->keyword.arg == NULL)
            continue;
        if (is_forbidden(cg, node_span(k), k->keyword.arg, CTX_STORE))
            return;
        for (int j = i + 1; j < keywords.count && repeats; j++) {
            if (keywords.items[j]->keyword.arg != k->keyword.arg)
                continue;
            compile_error(cg->c, node_span(keywords.items[j]),
                          "keyword argument repeated: %s",
                          k->keyword.arg->text);
            return;
        }
    }
}

/* The names of the keywords as a constant. */
static int keyword_names(Codegen *cg, NodeList keywords)
{
    Compiler *c = cg->c;
    for (int i = 0; i < keywords.count; i++)
        if (name_str(c, keywords.items[i]->keyword.arg) == NULL)
            return 0;
    Tuple *t = tuple_new(c->vm, (size_t)keywords.count);
    if (t == NULL) {
        c->failed = true;
        return 0;
    }
    for (int i = 0; i < keywords.count; i++)
        t->items[i] = incref(
            from_object(name_str(c, keywords.items[i]->keyword.arg)));
    return constant_index(&cg->b, keep(c, from_object(t)));
}

static void push_keywords(Codegen *cg, NodeList keywords)
{
    for (int i = 0; i < keywords.count && !cg->c->failed; i++)
        expr_push(cg, keywords.items[i]->keyword.value);
}

/* --- calls with * or ** -------------------------------------------------- */

static void push_name(Codegen *cg, const Node *n, Name *name)
{
    Str *s = name_str(cg->c, name);
    int r = take(&cg->b, 1);
    if (s != NULL)
        load_value(cg, node_span(n), from_object(s), r);
}

/* R[dict]: the keywords; R[fn] is named in the error for a repeated one. */
static void keyword_dict(Codegen *cg, const Node *n, int fn, int dict,
                         NodeList keywords)
{
    Builder *b = &cg->b;
    bool made = false;
    for (int i = 0; i < keywords.count && !cg->c->failed;) {
        const Node *k = keywords.items[i];
        if (k->keyword.arg == NULL) {
            b->top = (uint32_t)dict + 1;
            need_registers(b, b->top);
            if (!made)
                emit(cg, n, OP_DICT, dict, dict, 0);
            made = true;
            int r = operand(cg, k->keyword.value);
            emit(cg, n, OP_DICTMERGE, dict, r, fn);
            i++;
            continue;
        }
        b->top = (uint32_t)dict + made;
        int first = (int)b->top, pairs = 0;
        for (; i < keywords.count && keywords.items[i]->keyword.arg != NULL &&
               pairs < MAX_ARGUMENTS; i++, pairs++) {
            push_name(cg, keywords.items[i], keywords.items[i]->keyword.arg);
            expr_push(cg, keywords.items[i]->keyword.value);
        }
        emit(cg, n, OP_DICT, first, first, pairs);
        if (made)
            emit(cg, n, OP_DICTMERGE, dict, first, fn);
        made = true;
    }
    b->top = (uint32_t)dict + 1;
}

static void call_spread(Codegen *cg, const Node *n, Span at, int fn, int extra,
                        NodeList args, NodeList keywords)
{
    Builder *b = &cg->b;
    int tuple = fn + 1;
    if (extra == 0 && args.count == 1 && args.items[0]->kind == Starred_kind) {
        expr_push(cg, args.items[0]->Starred.value);
    } else if (extra == 0) {
        b->top = (uint32_t)tuple;
        if (args.count == 0)
            load_value(cg, at, from_object(cg->c->vm->empty_tuple), tuple);
        else
            tuple_to(cg, n, args, tuple);
        take(b, 1);
    } else { /* of a class statement: function and name lie there already */
        emit_at(b, at, OP_LIST, tuple, tuple, extra);
        b->top = (uint32_t)tuple + 1;
        for (int i = 0; i < args.count && !cg->c->failed; i++) {
            const Node *x = args.items[i];
            bool star = x->kind == Starred_kind;
            int r = operand(cg, star ? x->Starred.value : x);
            emit(cg, n, star ? OP_LISTEXTEND : OP_LISTAPPEND, tuple, r, 0);
            b->top = (uint32_t)tuple + 1;
        }
        emit_at(b, at, OP_LISTTUPLE, tuple, tuple, 0);
    }
    int how = keywords.count != 0;
    if (extra == 0 && keywords.count == 1 &&
        keywords.items[0]->keyword.arg == NULL) {
        how = 2;
        expr_push(cg, keywords.items[0]->keyword.value);
    } else if (how) {
        int dict = take(b, 1);
        b->top = (uint32_t)dict;
        keyword_dict(cg, n, fn, dict, keywords);
    }
    emit_at(b, at, OP_CALLX, fn, how, 0);
}

void call_arguments(Codegen *cg, const Node *n, Span at, int fn, int extra,
                    NodeList args, NodeList keywords)
{
    if (has_stars(args, keywords)) {
        call_spread(cg, n, at, fn, extra, args, keywords);
    } else {
        push_list(cg, args, 0, args.count);
        push_keywords(cg, keywords);
        int count = extra + args.count + keywords.count;
        if (keywords.count != 0)
            emit_at(&cg->b, at, OP_CALLK, fn, count,
                    keyword_names(cg, keywords));
        else
            emit_at(&cg->b, at, OP_CALL, fn, count, 0);
    }
    cg->b.top = (uint32_t)fn + 1;
}

/* --- super --------------------------------------------------------------- */

/* CPython compiles super() in one piece unless the module's own code has that
 * name too; it shows where the first argument was deleted. */
static bool module_says_super(const Scope *s, const Name *name)
{
    while (s->parent != NULL)
        s = s->parent;
    return scope_find(s, name) != NULL;
}

static bool is_plain_super(Codegen *cg, const Node *n)
{
    if (n->kind != Call_kind || n->Call.func->kind != Name_kind ||
        n->Call.args.count != 0 || n->Call.keywords.count != 0 ||
        strcmp(n->Call.func->Name.id->text, "super") != 0)
        return false;
    const Scope *s = cg->host;
    if (!scope_is_function(s) || s->nparams == 0 || s->locals[0]->cell ||
        ref_of(cg, n->Call.func->Name.id).access != ACCESS_GLOBAL)
        return false;
    int npos = 1;
    if (s->kind == SCOPE_FUNCTION || s->kind == SCOPE_LAMBDA) {
        const Node *args = s->kind == SCOPE_LAMBDA ? s->node->Lambda.args
                                                   : s->node->FunctionDef.args;
        npos = args->arguments.posonlyargs.count + args->arguments.args.count;
    }
    Name *cls = name_intern(cg->c->arena, "__class__", 9);
    return npos > 0 && cls != NULL &&
           (set_has(cg->b.bound, 0) ||
            !module_says_super(s, n->Call.func->Name.id)) &&
           scope_free_index(s, cls) >= 0;
}

/* R[b].. = class, self, what the name super gives; the first register. */
static int super_operands(Codegen *cg, const Node *call)
{
    Builder *b = &cg->b;
    Name *cls = name_intern(cg->c->arena, "__class__", 9);
    int first = take(b, 3);
    load_name(cg, node_span(call->Call.func), call->Call.func->Name.id,
              first + 2);
    if (cls != NULL)
        emit(cg, call, OP_GETFREE, first, scope_free_index(cg->host, cls), 1);
    check_bound(cg, node_span(call), 0); /* del self */
    emit(cg, call, OP_MOVE, first + 1, 0, 0);
    return first;
}

bool super_attribute_to(Codegen *cg, const Node *n, int dst)
{
    if (cg->c->failed || !is_plain_super(cg, n->Attribute.value))
        return false;
    uint32_t base = cg->b.top;
    int first = super_operands(cg, n->Attribute.value);
    Name *name = scope_mangle(cg->c, cg->scope, n->Attribute.attr);
    cg->b.top = base;
    if (name != NULL)
        emit_at(&cg->b, attribute_span(n, n), OP_GETSUPER, dst, first,
                name_index(&cg->b, name));
    return true;
}

/* --- calls --------------------------------------------------------------- */

static void method_call(Codegen *cg, const Node *n, int base)
{
    Builder *b = &cg->b;
    const Node *func = n->Call.func;
    const Node *obj = func->Attribute.value;
    NodeList args = n->Call.args, keywords = n->Call.keywords;
    Name *name = scope_mangle(cg->c, cg->scope, func->Attribute.attr);
    if (name == NULL)
        return;
    Span at = attribute_span(func, func);
    if (is_plain_super(cg, obj)) {
        int first = super_operands(cg, obj);
        emit_at(b, at, OP_LOADSUPER, base, first, name_index(b, name));
    } else {
        b->top = (uint32_t)base + 1;
        need_registers(b, b->top + 1);
        int r = operand(cg, obj);
        emit_at(b, at, OP_LOADMETHOD, base, r, name_index(b, name));
    }
    b->top = (uint32_t)base + 2;
    push_list(cg, args, 0, args.count);
    push_keywords(cg, keywords);
    int count = args.count + keywords.count;
    at = attribute_span(n, func);
    if (keywords.count != 0)
        emit_at(b, at, OP_CALLMK, base, count, keyword_names(cg, keywords));
    else
        emit_at(b, at, OP_CALLM, base, count, 0);
}

void call_to(Codegen *cg, const Node *n, int dst)
{
    Builder *b = &cg->b;
    const Node *func = n->Call.func;
    uint32_t top = b->top;
    /* A destination at the top is where the call itself is laid. */
    int base = (int)top;
    check_keywords(cg, n->Call.keywords);
    warn_call(cg, n);
    if (func->kind == Attribute_kind &&
        !has_stars(n->Call.args, n->Call.keywords)) {
        method_call(cg, n, base);
    } else {
        expr_push(cg, func);
        call_arguments(cg, n, node_span(n), base, 0, n->Call.args,
                       n->Call.keywords);
    }
    if (base != dst)
        emit(cg, n, OP_MOVE, dst, base, 0);
    b->top = top;
}
