/* scope.c: scopes and symbols, and what each name turns out to be.
 *
 * Resolution goes from a name that is used but not bound in its scope outwards
 * through the functions around it (class bodies are skipped, except for their
 * __class__).  Where it finds the name in another code's function, that local
 * becomes a cell, and every code between the two gets a free variable; all of
 * it before registers are numbered.
 */
#include "compile/scope.h"

#include <stdlib.h>

static uint32_t slot_of(const Scope *s, const Name *name)
{
    uint32_t i = name->hash & s->mask;
    while (s->table[i] != NULL && s->table[i]->name != name)
        i = (i + 1) & s->mask;
    return i;
}

Symbol *scope_find(const Scope *s, const Name *name)
{
    return s->table == NULL ? NULL : s->table[slot_of(s, name)];
}

static bool grow_table(Compiler *c, Scope *s)
{
    uint32_t mask = s->table ? s->mask * 2 + 1 : 7;
    Symbol **table = scratch(c, (mask + 1) * sizeof *table);
    if (table == NULL)
        return false;
    s->table = table;
    s->mask = mask;
    for (Symbol *sym = s->first; sym != NULL; sym = sym->next)
        table[slot_of(s, sym->name)] = sym;
    return true;
}

Symbol *scope_add(Compiler *c, Scope *s, Name *name, int flags)
{
    if (c->failed || name == NULL)
        return NULL;
    Symbol *sym = scope_find(s, name);
    if (sym == NULL) {
        if ((s->table == NULL || s->count * 2 > s->mask) && !grow_table(c, s))
            return NULL;
        sym = scratch(c, sizeof *sym);
        if (sym == NULL)
            return NULL;
        sym->name = name;
        sym->owner = sym;
        s->table[slot_of(s, name)] = sym;
        s->count++;
        if (s->last != NULL)
            s->last->next = sym;
        else
            s->first = sym;
        s->last = sym;
    }
    sym->flags |= (uint16_t)flags;
    return sym;
}

Scope *scope_detached(Compiler *c, ScopeKind kind, const Node *n,
                      Scope *parent)
{
    Scope *s = scratch(c, sizeof *s);
    if (s == NULL)
        return NULL;
    s->kind = kind;
    s->node = n;
    s->parent = parent;
    s->host = kind >= SCOPE_LISTCOMP ? parent->host : s;
    if (parent != NULL)
        s->private = parent->private;
    return s;
}

Scope *scope_new(Compiler *c, ScopeKind kind, const Node *n, Scope *parent)
{
    Scope *s = scope_detached(c, kind, n, parent);
    if (s == NULL)
        return NULL;
    if (parent != NULL) {
        if (parent->last_child != NULL)
            parent->last_child->sibling = s;
        else
            parent->children = s;
        parent->last_child = s;
    }
    map_set(c, &c->scopes, n, (uint64_t)(uintptr_t)s);
    return s;
}

Scope *scope_of(Compiler *c, const Node *n)
{
    uint64_t found;
    return map_find(&c->scopes, n, &found) ? (Scope *)(uintptr_t)found : NULL;
}

Name *scope_mangle(Compiler *c, const Scope *s, Name *name)
{
    if (s->private == NULL || name->len < 3 || name->text[0] != '_' ||
        name->text[1] != '_')
        return name;
    if (name->text[name->len - 1] == '_' && name->text[name->len - 2] == '_')
        return name;
    if (memchr(name->text, '.', name->len) != NULL)
        return name; /* import __a.b */
    const char *cls = s->private->text;
    size_t len = s->private->len;
    while (*cls == '_') {
        cls++;
        len--;
    }
    if (len == 0)
        return name;
    char *text = scratch(c, len + name->len + 2);
    if (text == NULL)
        return NULL;
    text[0] = '_';
    memcpy(text + 1, cls, len);
    memcpy(text + 1 + len, name->text, name->len);
    Name *mangled = name_intern(c->arena, text, 1 + len + name->len);
    if (mangled == NULL)
        compile_no_memory(c);
    return mangled;
}

/* --- free variables ------------------------------------------------------ */

int scope_free_index(const Scope *s, const Name *name)
{
    for (uint32_t i = 0; i < s->nfree; i++)
        if (s->free[i] == name)
            return (int)i;
    return -1;
}

static int compare_names(const Name *a, const Name *b)
{
    size_t n = a->len < b->len ? a->len : b->len;
    int order = memcmp(a->text, b->text, n + 1);
    return order;
}

/* Kept sorted, as CPython's co_freevars are. */
static void add_free(Compiler *c, Scope *s, Name *name)
{
    if (scope_free_index(s, name) >= 0 ||
        !array_reserve(c, s->free, s->nfree, s->free_cap))
        return;
    uint32_t i = s->nfree++;
    while (i > 0 && compare_names(s->free[i - 1], name) > 0) {
        s->free[i] = s->free[i - 1];
        i--;
    }
    s->free[i] = name;
}

/* Every code from the scope's to the one where the variable lives. */
static void add_free_between(Compiler *c, Scope *s, Scope *owner_host,
                             Name *name)
{
    for (Scope *h = s->host; h != owner_host; h = h->parent->host)
        add_free(c, h, name);
}

/* --- resolution ---------------------------------------------------------- */

static void declared_in_vain(Compiler *c, const Symbol *sym)
{
    compile_error(c, sym->declared, "no binding for nonlocal '%s' found",
                  sym->name->text);
}

/* A name used in a bound or an alias directly in a class body, as that sees
 * it.  False: it is not the class's. */
static bool resolve_in_class(const Scope *cls, Symbol *sym)
{
    const Symbol *found = scope_find(cls, sym->name);
    if (found == NULL)
        return false;
    if (found->flags & SYM_GLOBAL) {
        sym->access = ACCESS_GLOBAL;
        return true;
    }
    sym->access = ACCESS_NAME;
    return found->flags & SYM_OWN && !(found->flags & SYM_NONLOCAL);
}

/* A name that the scope does not bind. */
static void resolve_outwards(Compiler *c, Scope *s, Symbol *sym)
{
    bool in_class = s->sees_class;
    if (s->kind == SCOPE_TYPE_PARAMS) { /* the parent uses it as well */
        const Symbol *up = scope_find(s->parent, sym->name);
        if (up != NULL) {
            sym->access = up->access;
            sym->owner = up->owner;
            return;
        }
    }
    for (Scope *p = s->parent; p != NULL; p = p->parent) {
        if (p->kind == SCOPE_CLASS) {
            if (in_class && resolve_in_class(p, sym))
                return;
            in_class = false;
            if (strcmp(sym->name->text, "__class__") != 0 ||
                s == p || s->host == p)
                continue;
            p->class_cell = true;
            add_free_between(c, s, p, sym->name);
            sym->access = ACCESS_FREE;
            return;
        }
        if (p->kind == SCOPE_MODULE)
            break;
        Symbol *found = scope_find(p, sym->name);
        if (found == NULL || (found->flags & SYM_NONLOCAL))
            continue;
        if (found->flags & SYM_GLOBAL)
            break;
        if (!(found->flags & SYM_OWN))
            continue;
        if (found->flags & SYM_TYPE_PARAM && sym->flags & SYM_NONLOCAL) {
            compile_error(c, sym->declared,
                          "nonlocal binding not allowed for type parameter "
                          "'%s'",
                          sym->name->text);
            return;
        }
        if (p->host == s->host) {
            sym->access = ACCESS_LOCAL;
            sym->owner = found;
            return;
        }
        found->cell = true;
        add_free_between(c, s, p->host, sym->name);
        sym->access = (s->kind == SCOPE_CLASS && !(sym->flags & SYM_NONLOCAL)) ||
                              (s->sees_class && p->kind != SCOPE_TYPE_PARAMS)
                          ? ACCESS_CLASS_FREE
                          : ACCESS_FREE;
        return;
    }
    if (sym->flags & SYM_NONLOCAL)
        declared_in_vain(c, sym);
    else if (s->kind == SCOPE_CLASS || s->sees_class ||
             s->host->kind == SCOPE_MODULE)
        sym->access = ACCESS_NAME;
    else
        sym->access = ACCESS_GLOBAL;
}

static void resolve_symbol(Compiler *c, Scope *s, Symbol *sym)
{
    if (sym->flags & SYM_GLOBAL) {
        if (sym->flags & SYM_NONLOCAL)
            compile_error(c, sym->declared, "name '%s' is nonlocal and global",
                          sym->name->text);
        sym->access = ACCESS_GLOBAL;
    } else if (sym->flags & SYM_NONLOCAL) {
        if (s->kind == SCOPE_MODULE)
            compile_error(c, sym->declared,
                          "nonlocal declaration not allowed at module level");
        resolve_outwards(c, s, sym);
    } else if (sym->flags & SYM_OWN) {
        sym->access = scope_is_function(s) ? ACCESS_LOCAL : ACCESS_NAME;
    } else {
        resolve_outwards(c, s, sym);
    }
}

static bool resolve_all(Compiler *c, Scope *s)
{
    if (!compile_enter(c))
        return false;
    for (Symbol *sym = s->first; sym != NULL; sym = sym->next)
        resolve_symbol(c, s, sym);
    for (Scope *child = s->children; child != NULL; child = child->sibling)
        if (!resolve_all(c, child))
            return false;
    return !c->failed;
}

/* --- registers ----------------------------------------------------------- */

static void add_local(Compiler *c, Scope *host, Symbol *sym)
{
    if (!array_reserve(c, host->locals, host->nlocals, host->locals_cap))
        return;
    if (sym != NULL)
        sym->reg = (int)host->nlocals;
    host->locals[host->nlocals++] = sym;
}

/* A variable of an inlined comprehension takes the register of one of the same
 * name that cannot be alive at the same time. */
static bool share_register(const Scope *comp, Symbol *sym)
{
    const Scope *host = comp->host;
    for (uint32_t i = 0; i < host->nlocals; i++) {
        const Symbol *other = host->locals[i];
        if (other == NULL || other->name != sym->name ||
            other->cell != sym->cell || !(other->flags & SYM_ITER))
            continue;
        const Scope *p = comp->parent;
        while (scope_is_inlined(p)) {
            const Symbol *mine = scope_find(p, sym->name);
            if (mine != NULL && mine->owner == mine &&
                mine->reg == other->reg)
                break;
            p = p->parent;
        }
        if (!scope_is_inlined(p)) {
            sym->reg = other->reg;
            return true;
        }
    }
    return false;
}

static void number_comprehensions(Compiler *c, Scope *s)
{
    for (Scope *child = s->children; child != NULL; child = child->sibling) {
        if (!scope_is_inlined(child) || !compile_enter(c))
            continue;
        for (Symbol *sym = child->first; sym != NULL; sym = sym->next)
            if (sym->access == ACCESS_LOCAL && sym->owner == sym &&
                !share_register(child, sym))
                add_local(c, child->host, sym);
        number_comprehensions(c, child);
    }
}

static int by_name(const void *a, const void *b)
{
    return compare_names((*(Symbol *const *)a)->name,
                         (*(Symbol *const *)b)->name);
}

/* Those that are no parameters are in the order of their names, as CPython's
 * co_cellvars are. */
static void sort_cells(Scope *s, uint32_t first)
{
    if (s->nlocals - first < 2)
        return;
    qsort(s->locals + first, s->nlocals - first, sizeof *s->locals, by_name);
    for (uint32_t i = first; i < s->nlocals; i++)
        s->locals[i]->reg = (int)i;
}

static bool number_registers(Compiler *c, Scope *s)
{
    if (!compile_enter(c))
        return false;
    if (!scope_is_inlined(s)) {
        for (Symbol *sym = s->first; sym != NULL; sym = sym->next)
            if (sym->flags & SYM_PARAM)
                add_local(c, s, sym);
        s->nparams = (int)s->nlocals;
        /* Cells last: at the end of a call they go after plain locals. */
        uint32_t first_cell = 0;
        for (int cells = 0; cells < 2; cells++) {
            first_cell = s->nlocals;
            for (Symbol *sym = s->first; sym != NULL; sym = sym->next)
                if (sym->access == ACCESS_LOCAL && sym->cell == cells &&
                    !(sym->flags & SYM_PARAM))
                    add_local(c, s, sym);
        }
        sort_cells(s, first_cell);
        if (s->class_cell) {
            s->class_cell_reg = (int)s->nlocals;
            add_local(c, s, NULL);
        }
        number_comprehensions(c, s);
        if (s->nlocals > 60000)
            compile_error(c, node_span(s->node), "too many local variables");
    }
    for (Scope *child = s->children; child != NULL; child = child->sibling)
        if (!number_registers(c, child))
            return false;
    return !c->failed;
}

bool scope_resolve(Compiler *c, Scope *s)
{
    return resolve_all(c, s) && number_registers(c, s);
}
