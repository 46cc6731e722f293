/* binding.c: from the arguments of a call to the parameters of a function,
 * by the rules of "Calls" in the language reference, with CPython's messages.
 */
#include "vm/binding.h"

#include <stdio.h>

#include "base/buffer.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/str.h"
#include "vm/registers.h"

static const char *plural(size_t n) { return n == 1 ? "" : "s"; }
static const char *text_of(Buf *b)
{
    const char *s = buf_text(b);
    return s ? s : "";
}

static void too_many(VM *vm, Function *fn, unsigned nargs, const Value *place)
{
    Code *code = fn->code;
    size_t defaults =
        fn->defaults == UNBOUND ? 0 : as_tuple(fn->defaults)->count;
    size_t most = code->argcount;
    size_t kwonly = 0;
    char takes[64], extra[80] = "";
    for (unsigned k = 0; k < code->kwonly; k++)
        kwonly += place[code->argcount + k] != UNBOUND;
    if (defaults)
        snprintf(takes, sizeof takes, "from %zu to %zu positional arguments",
                 most - defaults, most);
    else
        snprintf(takes, sizeof takes, "%zu positional argument%s", most,
                 plural(most));
    if (kwonly)
        snprintf(extra, sizeof extra,
                 " positional argument%s (and %zu keyword-only argument%s)",
                 plural(nargs), kwonly, plural(kwonly));
    raise_error(vm, C_TypeError, "%V() takes %s but %u%s %s given",
                fn->qualname, takes, nargs, extra,
                nargs == 1 && !kwonly ? "was" : "were");
}

/* 'a', 'b', and 'c' */
static void missing(VM *vm, Function *fn, const Value *place, unsigned from,
                    unsigned to, const char *kind)
{
    Tuple *names = fn->code->varnames;
    unsigned n = 0, seen = 0;
    Buf text;
    for (unsigned k = from; k < to; k++)
        n += place[k] == UNBOUND;
    buf_init(&text, &vm->heap);
    for (unsigned k = from; k < to; k++) {
        if (place[k] != UNBOUND)
            continue;
        if (seen)
            buf_puts(&text, n == 2 ? " and " : seen == n - 1 ? ", and " : ", ");
        seen++;
        buf_printf(&text, "'%s'", as_str(names->items[k])->data);
    }
    raise_error(vm, C_TypeError, "%V() missing %u required %s argument%s: %s",
                fn->qualname, n, kind, plural(n), text_of(&text));
    buf_fini(&text);
}

/* Keywords that name positional-only parameters: said all at once. */
static bool positional_by_keyword(VM *vm, Function *fn, Tuple *kwnames)
{
    Code *code = fn->code;
    Buf text;
    bool any = false;
    buf_init(&text, &vm->heap);
    for (unsigned k = 0; k < code->posonly; k++) {
        Str *name = as_str(code->varnames->items[k]);
        for (size_t i = 0; i < kwnames->count; i++) {
            if (!str_eq(as_str(kwnames->items[i]), name))
                continue;
            if (any)
                buf_puts(&text, ", ");
            buf_puts(&text, name->data);
            any = true;
        }
    }
    if (any)
        raise_error(vm, C_TypeError,
                    "%V() got some positional-only arguments passed as "
                    "keyword arguments: '%s'",
                    fn->qualname, text_of(&text));
    buf_fini(&text);
    return any;
}

static void unexpected_keyword(VM *vm, Function *fn, Str *key, Tuple *kwnames)
{
    Code *code = fn->code;
    if (positional_by_keyword(vm, fn, kwnames))
        return;
    Str *near = suggest_name(vm, key, code->varnames->items + code->posonly,
                             (size_t)(code->argcount + code->kwonly) -
                                 code->posonly);
    if (near)
        raise_error(vm, C_TypeError,
                    "%V() got an unexpected keyword argument '%S'. Did you "
                    "mean '%S'?",
                    fn->qualname, key, near);
    else
        raise_error(vm, C_TypeError,
                    "%V() got an unexpected keyword argument '%S'",
                    fn->qualname, key);
}

static int parameter(Code *code, const Str *key)
{
    Value *names = code->varnames->items;
    unsigned last = code->argcount + code->kwonly;
    for (unsigned k = code->posonly; k < last; k++)
        if (as_str(names[k]) == key)
            return (int)k;
    for (unsigned k = code->posonly; k < last; k++)
        if (str_eq(as_str(names[k]), key))
            return (int)k;
    return -1;
}

/* The dict for **kwargs.  Names that are no plain strs may have an __eq__,
 * whose registers are where the parameters will be: they go in right now. */
static Value new_kwargs(VM *vm, Function *fn, const Value *values,
                        const Tuple *kwnames)
{
    Dict *d = dict_new(vm);
    bool plain = true;
    if (!d)
        return ERROR;
    for (size_t i = 0; kwnames && i < kwnames->count; i++)
        plain = plain && is_exact(kwnames->items[i], C_str);
    for (size_t i = 0; !plain && i < kwnames->count; i++) {
        if (parameter(fn->code, as_str(kwnames->items[i])) < 0 &&
            !dict_set(vm, d, kwnames->items[i], values[i])) {
            release(vm, d);
            return ERROR;
        }
    }
    return from_object(d);
}

static bool bind_keywords(VM *vm, Function *fn, Value *values, Tuple *kwnames,
                          Value *place, Value kwargs)
{
    bool filled = kwargs != UNBOUND && as_dict(kwargs)->count > 0;
    for (size_t i = 0; i < kwnames->count; i++) {
        Str *key = as_str(kwnames->items[i]);
        int at = parameter(fn->code, key);
        if (at >= 0) {
            if (place[at] != UNBOUND) {
                raise_error(vm, C_TypeError,
                            "%V() got multiple values for argument '%S'",
                            fn->qualname, key);
                return false;
            }
            place[at] = register_move(&values[i]);
        } else if (kwargs != UNBOUND) {
            if (!filled &&
                !dict_set(vm, as_dict(kwargs), kwnames->items[i], values[i]))
                return false;
        } else {
            unexpected_keyword(vm, fn, key, kwnames);
            return false;
        }
    }
    return true;
}

static bool fill_defaults(VM *vm, Function *fn, Value *place, unsigned given)
{
    Code *code = fn->code;
    unsigned n = code->argcount;
    size_t have = fn->defaults == UNBOUND ? 0 : as_tuple(fn->defaults)->count;
    size_t first = have > n ? 0 : n - have; /* the first with a default */
    for (unsigned k = given; k < first; k++) {
        if (place[k] == UNBOUND) {
            missing(vm, fn, place, 0, (unsigned)first, "positional");
            return false;
        }
    }
    for (size_t k = given > first ? given : first; k < n; k++)
        if (place[k] == UNBOUND)
            place[k] = incref(as_tuple(fn->defaults)->items[k + have - n]);
    bool lacking = false;
    for (unsigned k = n; k < n + code->kwonly; k++) {
        if (place[k] != UNBOUND)
            continue;
        Value v = fn->kwdefaults == UNBOUND
                      ? UNBOUND
                      : dict_find_str(vm, as_dict(fn->kwdefaults),
                                      as_str(code->varnames->items[k]));
        if (v != UNBOUND)
            place[k] = incref(v);
        else
            lacking = true;
    }
    if (lacking)
        missing(vm, fn, place, n, n + code->kwonly, "keyword-only");
    return !lacking;
}

/* --- in place ------------------------------------------------------------- */

enum { FEW_KEYWORDS = 16 };

/* The parameters that the keywords name, found by the identity of the names;
 * -1: none.  False: one that has to be looked at more closely, or is wrong. */
static bool match_names(const Code *code, const Tuple *kwnames, unsigned given,
                        int *found)
{
    const Value *names = code->varnames->items;
    unsigned first = code->posonly;
    unsigned last = code->argcount + code->kwonly;
    if (kwnames->count > FEW_KEYWORDS)
        return false;
    for (size_t i = 0; i < kwnames->count; i++) {
        Value name = kwnames->items[i];
        unsigned k = first;
        while (k < last && names[k] != name)
            k++;
        if (k < last ? k < given
                     : !(code->flags & CODE_VARKEYWORDS) ||
                           !is_exact(name, C_str) ||
                           !(as_str(name)->flags & STR_INTERNED))
            return false;
        found[i] = k < last ? (int)k : -1;
    }
    return true;
}

/* The dict for **kwargs with the keywords that name no parameter; NULL. */
static Dict *gather_keywords(VM *vm, const Value *values, Tuple *kwnames,
                             const int *found)
{
    Dict *d = dict_new(vm);
    for (size_t i = 0; d && kwnames && i < kwnames->count; i++) {
        if (found[i] < 0 &&
            !dict_set_str(vm, d, as_str(kwnames->items[i]), values[i])) {
            release(vm, d);
            d = NULL;
        }
    }
    return d;
}

static Tuple *gather_surplus(VM *vm, Value *args, size_t n)
{
    Tuple *t = tuple_new(vm, n);
    for (size_t k = 0; t && k < n; k++)
        t->items[k] = register_move(&args[k]);
    return t;
}

BindStatus bind_in_place(VM *vm, Function *fn, Value *place, unsigned nargs,
                         Tuple *kwnames)
{
    Code *code = fn->code;
    unsigned npos = code->argcount;
    unsigned given = nargs < npos ? nargs : npos;
    unsigned nparams = npos + code->kwonly;
    unsigned nkw = kwnames ? (unsigned)kwnames->count : 0;
    int found[FEW_KEYWORDS];
    Value values[FEW_KEYWORDS];
    Dict *kwargs = NULL;
    Tuple *rest = NULL;

    if ((nargs > npos && !(code->flags & CODE_VARARGS)) ||
        (kwnames && !match_names(code, kwnames, given, found)))
        return BIND_OTHERWISE;
    if ((code->flags & CODE_VARKEYWORDS &&
         !(kwargs = gather_keywords(vm, place + nargs, kwnames, found))) ||
        (code->flags & CODE_VARARGS &&
         !(rest = gather_surplus(vm, place + given, nargs - given)))) {
        if (kwargs)
            release(vm, kwargs);
        registers_drop_all(vm, place, nargs + nkw);
        return BIND_FAILED;
    }
    for (unsigned i = 0; i < nkw; i++)
        values[i] = register_move(&place[nargs + i]);
    for (unsigned k = given; k < nparams; k++)
        place[k] = UNBOUND;
    if (rest)
        place[nparams++] = from_object(rest);
    if (kwargs)
        place[nparams++] = from_object(kwargs);
    for (unsigned i = 0; i < nkw; i++) {
        if (found[i] >= 0)
            place[found[i]] = values[i];
        else
            decref(vm, values[i]); /* which kwargs holds */
    }
    if (!fill_defaults(vm, fn, place, given)) {
        registers_drop_all(vm, place, nparams);
        return BIND_FAILED;
    }
    return BIND_DONE;
}

/* --- at another place ----------------------------------------------------- */

bool bind_arguments(VM *vm, Function *fn, Value *args, unsigned nargs,
                    Tuple *kwnames, Value *place)
{
    Code *code = fn->code;
    unsigned npos = code->argcount;
    unsigned given = nargs < npos ? nargs : npos;
    unsigned rest_at = npos + code->kwonly;
    unsigned kw_at = rest_at + (code->flags & CODE_VARARGS ? 1 : 0);
    unsigned nparams = kw_at + (code->flags & CODE_VARKEYWORDS ? 1 : 0);
    size_t total = nargs + (kwnames ? kwnames->count : 0);
    bool ok = true;
    Value kwargs = UNBOUND;

    if (code->flags & CODE_VARKEYWORDS) {
        kwargs = new_kwargs(vm, fn, args + nargs, kwnames);
        ok = kwargs != ERROR;
    }
    for (unsigned k = 0; k < given; k++)
        place[k] = register_move(&args[k]);
    for (unsigned k = given; k < nparams; k++)
        place[k] = UNBOUND;
    if (ok && kwargs != UNBOUND)
        place[kw_at] = kwargs;
    if (ok && code->flags & CODE_VARARGS) {
        Value rest = tuple_from(vm, args + given, nargs - given);
        ok = rest != ERROR;
        if (ok)
            place[rest_at] = rest;
    }
    if (ok && kwnames)
        ok = bind_keywords(vm, fn, args + nargs, kwnames, place, kwargs);
    if (ok && nargs > npos && !(code->flags & CODE_VARARGS)) {
        too_many(vm, fn, nargs, place);
        ok = false;
    }
    if (ok)
        ok = fill_defaults(vm, fn, place, given);
    if (!ok)
        registers_drop_all(vm, place, nparams);
    for (size_t k = 0; k < total; k++)
        register_drop(vm, &args[k]);
    return ok;
}
