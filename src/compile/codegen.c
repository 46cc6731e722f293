/* codegen.c: the frame around each code: its names, its beginning and its
 * end.
 *
 * The prologue is put in front when the body is done, because only then is it
 * known which locals may be looked at before they have a value: those are
 * made unbound, as a frame starts with rubbish in its registers.  Cells come
 * after that, so one UNBINDN may sweep over their registers.
 */
#include "compile/codegen.h"

/* --- names --------------------------------------------------------------- */

Ref ref_of(Codegen *cg, Name *name)
{
    Ref r = {ACCESS_NAME, false, 0, NULL, name};
    if (cg->c->failed)
        return r;
    r.name = name = scope_mangle(cg->c, cg->scope, name);
    Symbol *sym = name != NULL ? scope_find(cg->scope, name) : NULL;
    if (sym == NULL) { /* a namespace's own name, such as __module__ */
        r.access = scope_is_function(cg->host) ? ACCESS_GLOBAL : ACCESS_NAME;
        return r;
    }
    r.access = sym->access;
    if (sym->access == ACCESS_LOCAL) {
        r.symbol = sym->owner;
        r.cell = sym->owner->cell;
        r.index = sym->owner->reg;
    } else if (sym->access == ACCESS_FREE ||
               sym->access == ACCESS_CLASS_FREE) {
        r.index = scope_free_index(cg->host, name);
    }
    return r;
}

void mark_bound(Codegen *cg, int reg)
{
    if (!cg->b.alive)
        return;
    set_put(cg->b.bound, reg);
    if (cg->b.quiet && cg->b.alive)
        set_put(cg->b.quietly, reg);
}

void check_bound(Codegen *cg, Span at, int reg)
{
    if (!is_local(&cg->b, reg) || set_has(cg->b.bound, reg))
        return;
    emit_at(&cg->b, at, OP_CHECK, reg, 0, 0);
    if (cg->b.alive)
        set_put(cg->b.bound, reg);
}

void load_name(Codegen *cg, Span at, Name *name, int dst)
{
    Builder *b = &cg->b;
    Ref r = ref_of(cg, name);
    if (cg->c->failed)
        return;
    switch (r.access) {
    case ACCESS_LOCAL:
        if (r.cell) {
            emit_at(b, at, OP_GETCELL, dst, r.index, 0);
            break;
        }
        check_bound(cg, at, r.index);
        if (r.index != dst)
            emit_at(b, at, OP_MOVE, dst, r.index, 0);
        break;
    case ACCESS_FREE:
        emit_at(b, at, OP_GETFREE, dst, r.index, 0);
        break;
    case ACCESS_GLOBAL:
        emit_at(b, at, OP_GETGLOBAL, dst, name_index(b, r.name), 0);
        break;
    case ACCESS_NAME:
        emit_at(b, at, OP_GETNAME, dst, name_index(b, r.name), 0);
        break;
    default:
        emit_at(b, at, OP_GETCLASSFREE, dst, name_index(b, r.name), r.index);
        break;
    }
}

void store_name(Codegen *cg, Span at, Name *name, int src)
{
    Builder *b = &cg->b;
    if (is_forbidden(cg, at, name, CTX_STORE))
        return;
    Ref r = ref_of(cg, name);
    if (cg->c->failed)
        return;
    switch (r.access) {
    case ACCESS_LOCAL:
        if (r.cell) {
            emit_at(b, at, OP_SETCELL, r.index, src, 0);
            break;
        }
        if (r.index != src)
            emit_at(b, at, OP_MOVE, r.index, src, 0);
        mark_bound(cg, r.index);
        break;
    case ACCESS_FREE:
    case ACCESS_CLASS_FREE:
        emit_at(b, at, OP_SETFREE, src, r.index, 0);
        break;
    case ACCESS_GLOBAL:
        emit_at(b, at, OP_SETGLOBAL, src, name_index(b, r.name), 0);
        break;
    default:
        emit_at(b, at, OP_SETNAME, src, name_index(b, r.name), 0);
        break;
    }
}

void delete_name(Codegen *cg, Span at, Name *name)
{
    Builder *b = &cg->b;
    if (is_forbidden(cg, at, name, CTX_DEL))
        return;
    Ref r = ref_of(cg, name);
    if (cg->c->failed)
        return;
    switch (r.access) {
    case ACCESS_LOCAL:
        if (r.cell) {
            emit_at(b, at, OP_DELCELL, r.index, 0, 0);
            break;
        }
        emit_at(b, at, OP_DELLOCAL, r.index, 0, 0);
        set_take(b->bound, r.index);
        break;
    case ACCESS_FREE:
    case ACCESS_CLASS_FREE:
        emit_at(b, at, OP_DELFREE, 0, r.index, 0);
        break;
    case ACCESS_GLOBAL:
        emit_at(b, at, OP_DELGLOBAL, 0, name_index(b, r.name), 0);
        break;
    default:
        emit_at(b, at, OP_DELNAME, 0, name_index(b, r.name), 0);
        break;
    }
}

void unbind_name(Codegen *cg, Name *name)
{
    Ref r = ref_of(cg, name);
    if (cg->c->failed)
        return;
    if (ref_is_register(r)) {
        emit_at(&cg->b, NO_SPAN, OP_UNBIND, r.index, 0, 0);
        set_take(cg->b.bound, r.index);
        return;
    }
    uint32_t top = cg->b.top;
    int t = take(&cg->b, 1);
    emit_at(&cg->b, NO_SPAN, OP_LOADNONE, t, 0, 0);
    store_name(cg, NO_SPAN, name, t);
    cg->b.top = top;
    delete_name(cg, NO_SPAN, name);
}

void load_cell(Codegen *cg, Span at, Name *name, int dst)
{
    for (const Scope *s = cg->scope;; s = s->parent) {
        const Symbol *sym = scope_find(s, name);
        if (s->kind == SCOPE_CLASS && s->class_cell &&
            strcmp(name->text, "__class__") == 0) {
            emit_at(&cg->b, at, OP_COPY, dst, s->class_cell_reg, 0);
            return;
        }
        if (scope_is_function(s) && sym != NULL &&
            sym->access == ACCESS_LOCAL) {
            emit_at(&cg->b, at, OP_COPY, dst, sym->owner->reg, 0);
            return;
        }
        if (s == cg->host)
            break;
    }
    emit_at(&cg->b, at, OP_FREECELL, dst, scope_free_index(cg->host, name), 0);
}

/* --- beginning ----------------------------------------------------------- */

/* "outer.<locals>.name"; a global statement for the name makes it plain. */
static Str *qualified(Codegen *cg, Str *name)
{
    Compiler *c = cg->c;
    Codegen *parent = cg->parent;
    if (parent == NULL || parent->host->kind == SCOPE_MODULE)
        return name;
    const Node *n = cg->host->node;
    if (cg->host->kind == SCOPE_FUNCTION || cg->host->kind == SCOPE_CLASS) {
        Name *id = n->kind == ClassDef_kind ? n->ClassDef.name
                                            : n->FunctionDef.name;
        const Scope *around = parent->scope;
        if (around->kind == SCOPE_TYPE_PARAMS)
            around = around->parent;
        id = scope_mangle(c, around, id);
        Symbol *sym = id != NULL ? scope_find(around, id) : NULL;
        if (sym != NULL && (sym->flags & SYM_GLOBAL))
            return name;
    }
    const char *format = scope_is_function(parent->host) ? "%S.<locals>.%S"
                                                         : "%S.%S";
    Value v = keep(c, str_format(c->vm, format, parent->qualname, name));
    return v != ERROR ? as_str(v) : NULL;
}

bool codegen_init(Codegen *cg, Compiler *c, Scope *s, Codegen *parent,
                  Str *name, uint32_t first_line)
{
    if (c->failed || name == NULL)
        return false;
    *cg = (Codegen){.c = c, .scope = s, .host = s, .parent = parent,
                    .name = name, .first_line = first_line,
                    .docstring = NONE, .static_attributes = UNBOUND};
    if (!builder_init(&cg->b, c, s->nlocals))
        return false;
    cg->qualname = qualified(cg, name);
    for (int i = 0; i < s->nparams; i++)
        set_put(cg->b.bound, i);
    for (uint32_t i = 0; i < s->nlocals; i++)
        if (s->locals[i] != NULL && (s->locals[i]->flags & SYM_DEL))
            set_put(cg->b.deletable, (int)i);
    return !c->failed;
}

/* --- end ----------------------------------------------------------------- */

/* Is it the register of a comprehension's variable?  Those make their own
 * cells, at each run. */
static bool is_inner(const Codegen *cg, const Symbol *sym)
{
    return scope_find(cg->host, sym->name) != sym;
}

static void prologue(Codegen *cg)
{
    Scope *s = cg->host;
    uint32_t n = 0, first = UINT32_MAX, last = 0;
    Instr *words = scratch(cg->c, (s->nlocals + 1) * sizeof *words);
    if (words == NULL)
        return;
    for (uint32_t i = (uint32_t)s->nparams; i < s->nlocals; i++) {
        const Symbol *sym = s->locals[i];
        if (sym == NULL || (sym->cell && !is_inner(cg, sym)) ||
            set_has(cg->b.quietly, (int)i))
            continue;
        if (first == UINT32_MAX)
            first = i;
        last = i;
    }
    if (first != UINT32_MAX) {
        words[n++] = (Instr){{OP_CLEAR, (uint16_t)first,
                              (uint16_t)(last - first + 1), 0}};
    }
    for (uint32_t i = 0; i < s->nlocals; i++) {
        const Symbol *sym = s->locals[i];
        if (sym != NULL && (!sym->cell || is_inner(cg, sym)))
            continue;
        Opcode op = i < (uint32_t)s->nparams ? OP_MAKECELL : OP_NEWCELL;
        words[n++] = (Instr){{(uint16_t)op, (uint16_t)i, 0, 0}};
    }
    Span at = {cg->first_line, 0, cg->first_line, 0};
    builder_prepend(&cg->b, words, n, at);
}

static Tuple *names_tuple(Compiler *c, Name **names, uint32_t n)
{
    Str **strs = scratch(c, (n + 1) * sizeof *strs);
    for (uint32_t i = 0; i < n && strs != NULL; i++)
        if ((strs[i] = name_str(c, names[i])) == NULL)
            return NULL;
    if (c->failed)
        return NULL;
    Tuple *t = tuple_new(c->vm, n);
    if (t == NULL) {
        c->failed = true;
        return NULL;
    }
    for (uint32_t i = 0; i < n; i++)
        t->items[i] = incref(from_object(strs[i]));
    return t;
}

static void set_tuple(Codegen *cg, Tuple **place, Name **names, uint32_t n)
{
    Tuple *t = names_tuple(cg->c, names, n);
    if (t == NULL)
        return;
    if (*place != NULL)
        release(cg->c->vm, *place);
    *place = t;
}

static void set_str(VM *vm, Str **place, Str *s)
{
    Str *old = *place;
    *place = retain(s);
    if (old != NULL)
        release(vm, old);
}

static void set_names(Codegen *cg, Code *code)
{
    Compiler *c = cg->c;
    Scope *s = cg->host;
    Name *cls = name_intern(c->arena, "__class__", 9);
    Name **all = scratch(c, (s->nlocals + 1) * 2 * sizeof *all);
    if (all == NULL || cls == NULL)
        return;
    Name **cells = all + s->nlocals + 1;
    uint32_t ncells = 0;
    for (uint32_t i = 0; i < s->nlocals; i++) {
        const Symbol *sym = s->locals[i];
        all[i] = sym != NULL ? sym->name : cls;
        if (sym == NULL || sym->cell)
            cells[ncells++] = all[i];
    }
    set_tuple(cg, &code->varnames, all, s->nlocals);
    set_tuple(cg, &code->cellvars, cells, ncells);
    set_tuple(cg, &code->freevars, s->free, s->nfree);
}

static void *copy_block(Codegen *cg, const void *p, size_t size)
{
    if (size == 0 || cg->c->failed)
        return NULL;
    void *copy = mem_alloc(cg->c->vm, size);
    if (copy == NULL)
        cg->c->failed = true;
    else
        memcpy(copy, p, size);
    return copy;
}

/* Parameters, and the flags that follow from the scope. */
static void set_signature(Codegen *cg, Code *code)
{
    const Scope *s = cg->host;
    if (cg->c->flags & FUTURE_ANNOTATIONS)
        code->flags |= FUTURE_ANNOTATIONS;
    code->simple = -1;
    if (s->kind == SCOPE_CLASS)
        code->flags |= CODE_CLASS_BODY;
    if (s->kind == SCOPE_MODULE || s->kind == SCOPE_CLASS)
        return;
    code->flags |= CODE_OPTIMIZED | CODE_NEWLOCALS;
    for (const Scope *p = s->parent; p != NULL; p = p->parent)
        if (scope_is_function(p->host)) {
            code->flags |= CODE_NESTED;
            break;
        }
    bool async = is_async_function(s) ||
                 (s->kind == SCOPE_GENEXPR && s->awaits);
    if (s->generator && async)
        code->flags |= CODE_ASYNC_GENERATOR;
    else if (s->generator)
        code->flags |= CODE_GENERATOR;
    else if (async)
        code->flags |= CODE_COROUTINE;
    if (cg->docstring != NONE)
        code->flags |= CODE_HAS_DOCSTRING;
    if (s->kind == SCOPE_LAZY)
        return;
    if (s->kind == SCOPE_GENEXPR) {
        code->argcount = 1;
        return;
    }
    const Node *args = s->kind == SCOPE_LAMBDA ? s->node->Lambda.args
                                               : s->node->FunctionDef.args;
    const struct Ast_arguments *a = &args->arguments;
    code->posonly = (uint16_t)a->posonlyargs.count;
    code->argcount = (uint16_t)(a->posonlyargs.count + a->args.count);
    code->kwonly = (uint16_t)a->kwonlyargs.count;
    if (a->vararg != NULL)
        code->flags |= CODE_VARARGS;
    if (a->kwarg != NULL)
        code->flags |= CODE_VARKEYWORDS;
    bool simple = s->nparams == code->argcount && !s->generator && !async &&
                  code->nregs <= SIMPLE_REGS;
    if (simple && code->argcount < INT16_MAX)
        code->simple = (int16_t)code->argcount;
}

Code *codegen_finish(Codegen *cg)
{
    Compiler *c = cg->c;
    Builder *b = &cg->b;
    VM *vm = c->vm;
    prologue(cg);
    if (c->failed)
        return NULL;
    Code *code = code_new(vm);
    if (code == NULL || keep(c, from_object(code)) == ERROR) {
        c->failed = true;
        return NULL;
    }
    set_str(vm, &code->name, cg->name);
    set_str(vm, &code->qualname, cg->qualname);
    set_str(vm, &code->filename, c->filename);
    code->first_line = cg->first_line;
    code->nlocals = b->nlocals;
    code->nregs = b->nregs;
    set_signature(cg, code);
    set_names(cg, code);
    value_set(vm, &code->docstring, incref(cg->docstring));
    value_set(vm, &code->static_attributes, incref(cg->static_attributes));

    code->instrs = copy_block(cg, b->instrs, b->count * sizeof *b->instrs);
    code->ninstrs = code->instrs != NULL ? b->count : 0;
    choose_forms(code);
    code->positions =
        copy_block(cg, b->positions, code->ninstrs * sizeof *b->positions);
    code->consts = copy_block(cg, b->consts, b->nconsts * sizeof *b->consts);
    code->nconsts = code->consts != NULL ? b->nconsts : 0;
    for (uint32_t i = 0; i < code->nconsts; i++)
        incref(code->consts[i]);
    code->handlers =
        copy_block(cg, b->handlers, b->nhandlers * sizeof *b->handlers);
    code->nhandlers = code->handlers != NULL ? b->nhandlers : 0;
    return c->failed ? NULL : code;
}

/* --- programs ------------------------------------------------------------ */

static void module_body(Codegen *cg, NodeList list)
{
    if (cg->host->annotations)
        emit_at(&cg->b, (Span){1, 0, 1, 0}, OP_ANNOTATIONS, 0, 0, 0);
    Value doc = cg->c->mode == COMPILE_EXEC ? docstring_of(cg->c, list) : NONE;
    if (doc != NONE && doc != ERROR) {
        Name *name = name_intern(cg->c->arena, "__doc__", 7);
        int t = take(&cg->b, 1);
        Span at = node_span(list.items[0]);
        load_value(cg, at, doc, t);
        if (name == NULL)
            compile_no_memory(cg->c);
        else
            emit_at(&cg->b, at, OP_SETNAME, t, name_index(&cg->b, name), 0);
        cg->b.top--;
    }
    body(cg, list);
    emit_at(&cg->b, NO_SPAN, OP_RETURNNONE, 0, 0, 0);
}

Code *codegen_program(Compiler *c, Scope *module, const Node *root)
{
    Codegen cg;
    if (!codegen_init(&cg, c, module, NULL, c->vm->names[N_module], 1))
        return NULL;
    if (root->kind == Expression_kind) {
        int r = operand(&cg, root->Expression.body);
        emit(&cg, root->Expression.body, OP_RETURN, r, 0, 0);
    } else {
        module_body(&cg, root->kind == Module_kind ? root->Module.body
                                                   : root->Interactive.body);
    }
    return codegen_finish(&cg);
}
