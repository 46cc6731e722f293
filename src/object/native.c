/* native.c: calling C functions by the signatures in their table rows.
 *
 * The text of a row's parameters is read at the first call that needs it.
 * The usual call, with just the positional arguments there are, goes straight
 * to the C function; all others are laid out here: see native.h.
 */
#include "object/native.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "object/dict.h"
#include "object/exception_kinds.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/type.h"

enum { MAX_PARAMS = 24 };

typedef struct Param {
    Str *name;
    Value value; /* default; UNBOUND with optional: "?" */
    bool optional;
} Param;

typedef struct Signature {
    uint8_t nparams;  /* named places, self included */
    uint8_t npos;     /* of them positional */
    uint8_t posonly;
    uint8_t required; /* positional without default */
    bool self; /* the first place is self or cls, not counted in errors */
    bool varargs, varkw;
    bool needy;       /* has a keyword-only one without default */
    char style;       /* '!' or '~': an older one of errors, see native.h */
    Param params[];
} Signature;

/* --- reading a row -------------------------------------------------------- */

static const char *skip_space(const char *p)
{
    while (*p == ' ' || *p == ',')
        p++;
    return p;
}

/* The default at *p; moves behind it. */
COLD static Value read_default(VM *vm, const char **p)
{
    const char *s = *p;
    Value v = NONE;
    if (*s == '\'' || *s == '"') {
        const char *end = strchr(s + 1, *s);
        v = str_value(vm, s + 1, (size_t)(end - s - 1));
        *p = end + 1;
        return v;
    }
    if (s[0] == 'b' && (s[1] == '\'' || s[1] == '"')) {
        *p = s + 3;
        return incref(vm->empty_bytes);
    }
    if (strncmp(s, "()", 2) == 0) {
        *p = s + 2;
        return incref(from_object(vm->empty_tuple));
    }
    const char *end = s;
    while (*end && *end != ',' && *end != ' ')
        end++;
    *p = end;
    if (*s == '?')
        return UNBOUND;
    if (*s == '-' || isdigit((unsigned char)*s))
        return from_small(strtoll(s, NULL, 10));
    if (strncmp(s, "True", 4) == 0)
        return TRUE;
    if (strncmp(s, "False", 5) == 0)
        return FALSE;
    if (strncmp(s, "None", 4) == 0)
        return NONE;
    return UNBOUND;
}

static bool takes_self(const MethodDef *def)
{
    MethodKind kind = def_kind(def);
    return kind == M_METHOD || kind == M_SEQUENCE || kind == M_CLASS ||
           kind == M_NEW;
}

static bool has_implied_self(const MethodDef *def)
{
    switch (def_kind(def)) {
    case M_METHOD:
    case M_SEQUENCE:
        return strncmp(def->params, "self", 4) != 0;
    case M_CLASS:
    case M_NEW:
        return strncmp(def->params, "cls", 3) != 0 &&
               strncmp(def->params, "type,", 5) != 0;
    default:
        return false;
    }
}

COLD static Signature *read_signature(VM *vm, const MethodDef *def)
{
    Param params[MAX_PARAMS];
    Signature head = {0};
    bool kwonly = false;
    bool failed = false;
    unsigned n = 0;
    const char *p = def->params;

    memset(params, 0, sizeof params);
    head.self = takes_self(def);
    if (has_implied_self(def)) {
        params[n].name = vm->names[N_self];
        params[n++].name->head.refs++;
        head.npos = head.posonly = head.required = 1;
    }
    if (*p == '!' || *p == '~')
        head.style = *p++;
    for (p = skip_space(p); *p && n < MAX_PARAMS; p = skip_space(p)) {
        if (*p == '/') {
            head.posonly = (uint8_t)n;
            p++;
            continue;
        }
        if (p[0] == '*' && p[1] == '*') {
            head.varkw = true;
            p += 2;
            kwonly = true;
        } else if (*p == '*') {
            p++;
            kwonly = true;
            if (*p == ',' || *p == '\0')
                continue;
            head.varargs = true;
            while (*p && *p != ',')
                p++;
            continue;
        }
        const char *start = p;
        while (isalnum((unsigned char)*p) || *p == '_')
            p++;
        Str *name = str_intern_new(vm, start, (size_t)(p - start));
        if (!name) {
            failed = true;
            break;
        }
        params[n].name = name;
        params[n].value = UNBOUND;
        if (*p == '=') {
            p++;
            params[n].optional = true;
            params[n].value = read_default(vm, &p);
            failed |= params[n].value == ERROR;
        }
        n++;
        if (kwonly) {
            head.needy |= !head.varkw && !params[n - 1].optional;
        } else {
            head.npos = (uint8_t)n;
            if (!params[n - 1].optional)
                head.required = (uint8_t)n;
        }
    }
    head.nparams = (uint8_t)n;
    Signature *sig = NULL;
    if (!failed)
        sig = mem_alloc(vm, sizeof *sig + n * sizeof(Param));
    if (!sig) {
        for (unsigned i = 0; i < n; i++) {
            release(vm, params[i].name);
            decref(vm, params[i].value);
        }
        return NULL;
    }
    *sig = head;
    memcpy(sig->params, params, n * sizeof(Param));
    return sig;
}

COLD static void free_signature(VM *vm, Signature *sig)
{
    for (unsigned i = 0; i < sig->nparams; i++) {
        release(vm, sig->params[i].name);
        decref(vm, sig->params[i].value);
    }
    heap_free(&vm->heap, sig);
}

static Signature *signature(VM *vm, Native *fn)
{
    if (fn->sig)
        return fn->sig;
    Signature *sig = read_signature(vm, fn->def);
    if (!sig)
        return NULL;
    fn->sig = sig;
    fn->owns_sig = true;
    if (!sig->varargs && !sig->varkw && sig->nparams == sig->npos)
        fn->exact = (int16_t)sig->npos;
    return sig;
}

/* --- errors in CPython's wording ------------------------------------------ */

static const char *plural(unsigned n) { return n == 1 ? "" : "s"; }

static inline bool is_bound(const Native *fn)
{
    return (fn->head.shape == C_native || fn->head.shape == C_method_wrapper) &&
           fn->kind != M_FUNCTION && fn->self != UNBOUND;
}

/* A bound method is named after the class of what it is bound to. */
COLD static void qualified(VM *vm, const Native *fn, char *out, size_t size)
{
    const Class *of = fn->owner;
    if (of && is_bound(fn))
        of = is_class(vm, fn->self) ? as(Class, fn->self)
                                    : class_of(vm, fn->self);
    if (of && fn->kind != M_NEW)
        snprintf(out, size, "%s.%s", of->name->data, fn->def->name);
    else if (fn->kind == M_FUNCTION && is_exact(fn->self, C_str) &&
             !str_is(as_str(fn->self), "builtins"))
        snprintf(out, size, "%s.%s", as_str(fn->self)->data, fn->def->name);
    else
        snprintf(out, size, "%s",
                 fn->kind == M_NEW ? fn->owner->name->data : fn->def->name);
}

/* Special methods that CPython's types have as plain methods: no slot of the
 * C type stands for them. */
COLD static bool is_plain_special(const Native *fn)
{
    static const char *const names[] = { /* sorted */
        "__alloc__", "__bytes__", "__ceil__", "__complex__", "__copy__", "__deepcopy__",
        "__dir__", "__enter__", "__exit__", "__floor__", "__format__",
        "__getnewargs__", "__getnewargs_ex__", "__getstate__",
        "__instancecheck__", "__length_hint__", "__missing__",
        "__mro_entries__", "__prepare__", "__reduce__", "__reduce_ex__",
        "__replace__", "__reversed__", "__round__", "__set_name__",
        "__setstate__", "__sizeof__", "__subclasscheck__", "__subclasses__",
        "__trunc__",
    };
    const char *s = fn->def->name;
    for (size_t i = 0; i < sizeof names / sizeof *names && names[i][2] <= s[2];
         i++)
        if (s[2] == names[i][2] && strcmp(s, names[i]) == 0)
            return true;
    if (!fn->owner || fn->owner->flags & CLS_HEAP)
        return false;
    ClassId id = fn->owner->id;
    if (strcmp(s, "__getitem__") == 0)
        return id == C_list || id == C_dict;
    return strcmp(s, "__contains__") == 0 &&
           (id == C_dict || id == C_set || id == C_frozenset);
}

static bool is_init(const Native *fn)
{
    return strcmp(fn->def->name, "__init__") == 0;
}

COLD static bool is_slot(const Native *fn)
{
    const char *s = fn->def->name;
    if (s[0] != '_' || s[1] != '_') /* most: at start-up all are asked */
        return false;
    size_t n = strlen(s);
    return fn->kind != M_NEW && fn->kind != M_CLASS && fn->kind != M_FUNCTION &&
           n > 4 && s[n - 1] == '_' && !is_plain_special(fn);
}

/* __mul__ and its kin of a sequence */
static bool is_repeat(const Native *fn)
{
    return fn->kind == M_SEQUENCE && strstr(fn->def->name, "mul__");
}

/* What messages about keywords call the function. */
static const char *short_name(const Native *fn)
{
    if (fn->kind == M_NEW || is_init(fn))
        return fn->owner->name->data;
    /* sorted() hands its keywords on. */
    return strcmp(fn->def->name, "sorted") == 0 ? "sort"
           : fn->owner && fn->owner->id == C_code &&
                   strcmp(fn->def->name, "__replace__") == 0
               ? "replace"
               : fn->def->name;
}

COLD static Value wrong_count(VM *vm, Native *fn, const Signature *sig,
                              Value first, unsigned nargs, unsigned nkw)
{
    char name[128];
    unsigned self = sig->self;
    unsigned given = nargs - self;
    unsigned least = sig->required - self;
    unsigned most = sig->npos - self;
    qualified(vm, fn, name, sizeof name);
    const char *bare = short_name(fn);
    bool plain = sig->posonly >= sig->npos && sig->nparams == sig->npos;
    /* int() and str() themselves are called without their keywords in a way of
     * its own. */
    if (fn->kind == M_NEW && nkw == 0 && given > most &&
        first == from_object(fn->owner))
        plain |= fn->owner->id == C_int || fn->owner->id == C_str;

    if (is_slot(fn) && !is_init(fn)) {
        /* CPython's wrappers of two arguments, and those of a sequence's
         * repetition, leave the name empty. */
        if (least == most)
            return raise_error(vm, C_TypeError,
                               "%sexpected %u argument%s, got %u",
                               most > 1 || is_repeat(fn) ? " " : "", most,
                               plural(most), given);
        return raise_error(vm, C_TypeError,
                           " expected at %s %u argument%s, got %u",
                           given < least ? "least" : "most",
                           given < least ? least : most,
                           plural(given < least ? least : most), given);
    }
    if (sig->style == '!' && most == 0)
        return raise_error(vm, C_TypeError, "%s() takes no arguments", bare);
    if (sig->style == '!')
        return raise_error(vm, C_TypeError,
                           "%s() takes %s %u argument%s (%u given)", bare,
                           least == most  ? "exactly"
                           : given < least ? "at least"
                                           : "at most",
                           given < least ? least : most,
                           plural(given < least ? least : most), given);
    if (plain) {
        if (most == 0 && !sig->varargs)
            return raise_error(vm, C_TypeError,
                               "%s() takes no arguments (%u given)", name,
                               given);
        if (most == 1 && least == 1 && !sig->varargs && !is_init(fn))
            return raise_error(vm, C_TypeError,
                               "%s() takes exactly one argument (%u given)",
                               name, given);
        if (least == most && !sig->varargs)
            return raise_error(vm, C_TypeError,
                               "%s expected %u argument%s, got %u", bare, most,
                               plural(most), given);
        return raise_error(vm, C_TypeError,
                           "%s expected at %s %u argument%s, got %u", bare,
                           given < least ? "least" : "most",
                           given < least ? least : most,
                           plural(given < least ? least : most), given);
    }
    /* Functions with keywords; the order of the checks is CPython's. */
    unsigned all = sig->nparams - self - (sig->varkw ? 1 : 0);
    unsigned posonly = sig->posonly > self ? sig->posonly - self : 0;
    if (posonly > least)
        posonly = least;
    if (given + nkw > all && !sig->varargs && !sig->varkw)
        return raise_error(vm, C_TypeError,
                           "%s() takes at most %u %sargument%s (%u given)",
                           bare, all, given == 0 ? "keyword " : "",
                           plural(all), given + nkw);
    if (given > most && most == 0)
        return raise_error(vm, C_TypeError,
                           "%s() takes no positional arguments", bare);
    if (given > most)
        return raise_error(vm, C_TypeError,
                           "%s() takes %s %u positional argument%s (%u given)",
                           bare, least < most ? "at most" : "exactly", most,
                           plural(most), given);
    return raise_error(vm, C_TypeError,
                       "%s() takes %s %u positional argument%s (%u given)",
                       bare, posonly < most ? "at least" : "exactly", posonly,
                       plural(posonly), given);
}

/* --- laying out ----------------------------------------------------------- */

static int param_of(const Signature *sig, const Str *name)
{
    unsigned last = sig->nparams - (sig->varkw ? 1u : 0u);
    for (unsigned i = sig->posonly; i < last; i++)
        if (sig->params[i].name == name || str_eq(sig->params[i].name, name))
            return (int)i;
    return -1;
}

static bool only_positional(const Signature *sig)
{
    return sig->posonly >= sig->nparams && !sig->varkw;
}

COLD static bool refuse_keywords(VM *vm, const Native *fn)
{
    char name[128];
    qualified(vm, fn, name, sizeof name);
    if (is_init(fn))
        raise_error(vm, C_TypeError, "%N() takes no keyword arguments",
                    fn->owner);
    else if (fn->sig->style == '!' ||
             (fn->sig->style && (fn->kind != M_METHOD || is_bound(fn))))
        raise_error(vm, C_TypeError, "%s() takes no %sarguments",
                    fn->def->name,
                    fn->sig->style == '!' && fn->sig->npos == fn->sig->self
                        ? ""
                        : "keyword ");
    else if (is_slot(fn))
        raise_error(vm, C_TypeError, "wrapper %s() takes no keyword arguments",
                    fn->def->name);
    else
        raise_error(vm, C_TypeError, "%s() takes no keyword arguments", name);
    return false;
}

/* The keywords that name parameters go to their places; returns how many do
 * not: unknown ones, and those whose place is taken. */
static int place_keywords(VM *vm, const Signature *sig, Value *place,
                          const Value *values, Tuple *kwnames, Dict **extra)
{
    int left = 0;
    for (size_t i = 0; i < kwnames->count; i++) {
        Str *key = as_str(kwnames->items[i]);
        int at = param_of(sig, key);
        if (at >= 0 && place[at] == UNBOUND) {
            place[at] = values[i];
        } else if (at >= 0 || !sig->varkw) {
            left++;
        } else {
            if (!*extra && !(*extra = dict_new(vm)))
                return -1;
            if (!dict_set_str(vm, *extra, key, values[i]))
                return -1;
        }
    }
    return left;
}

COLD static void unexpected_keyword(VM *vm, const Signature *sig,
                                    const char *name, Str *key)
{
    Value names[MAX_PARAMS];
    size_t n = 0;
    for (unsigned i = sig->posonly; i < sig->nparams; i++)
        names[n++] = from_object(sig->params[i].name);
    Str *near = suggest_name(vm, key, names, n);
    if (near)
        raise_error(vm, C_TypeError,
                    "%s() got an unexpected keyword argument '%S'. Did you "
                    "mean '%S'?",
                    name, key, near);
    else
        raise_error(vm, C_TypeError,
                    "%s() got an unexpected keyword argument '%S'", name, key);
}

/* sorted() makes its list before it looks at the keywords, which are those of
 * the list's sort(). */
COLD static bool sorts_first(VM *vm, const Native *fn, const Value *args,
                             unsigned nargs)
{
    if (strcmp(fn->def->name, "sorted") != 0)
        return true;
    if (nargs != 1) {
        raise_error(vm, C_TypeError, "sorted expected 1 argument, got %u",
                    nargs);
        return false;
    }
    Value list = list_from_iterable(vm, args[0]);
    if (list == ERROR)
        return false;
    decref(vm, list);
    return true;
}

/* The error for the first keyword that found no place. */
COLD static void bad_keyword(VM *vm, const Native *fn, const Signature *sig,
                             unsigned nargs, Tuple *kwnames)
{
    const char *name = short_name(fn);
    for (size_t i = 0; i < kwnames->count; i++) {
        Str *key = as_str(kwnames->items[i]);
        int at = param_of(sig, key);
        if (at >= 0 && (unsigned)at < nargs && at < sig->npos) {
            raise_error(vm, C_TypeError,
                        "argument for %s() given by name ('%S') and "
                        "position (%d)",
                        name, key, at + 1 - sig->self);
            return;
        }
        if (at < 0 && !sig->varkw) {
            unexpected_keyword(vm, sig, name, key);
            return;
        }
    }
}

static bool has_own_init(VM *vm, Value cls, const Class *builtin)
{
    return is_class(vm, cls) &&
           as(Class, cls)->special[SP_INIT] != builtin->special[SP_INIT];
}

bool no_keywords(VM *vm, const Value *args, ClassId id)
{
    const Class *cls = vm->classes[id];
    if (args[1] == UNBOUND || has_own_init(vm, args[0], cls))
        return true;
    raise_error(vm, C_TypeError, "%s() takes no keyword arguments",
                cls->name->data);
    return false;
}

/* Is it a float.__new__ called for a class with an __init__ of its own, which
 * may want the keywords? */
static bool left_to_init(VM *vm, const Native *fn, const Value *args,
                         unsigned nargs)
{
    return fn->owner == vm->classes[C_float] && fn->kind == M_NEW &&
           nargs > 0 && has_own_init(vm, args[0], fn->owner);
}

/* The usual call without keywords: what is left out has a default.  With this
 * many arguments call_filled can do it. */
static inline bool can_fill(const Signature *sig, unsigned nargs)
{
    return nargs >= sig->required && !sig->needy &&
           (nargs <= sig->npos ||
            (sig->varargs && nargs + sig->nparams - sig->npos <= MAX_PARAMS));
}

static __attribute__((noinline)) Value call_filled(VM *vm, Native *fn,
                                                   const Signature *sig,
                                                   const Value *args,
                                                   unsigned nargs)
{
    Value place[MAX_PARAMS];
    unsigned i = 0, n = sig->nparams, npos = sig->npos;
    if (nargs >= npos && n == npos)
        return fn->fn(vm, (Value *)args, (int)nargs);
    const Param *param = sig->params;
    if (nargs <= npos) {
        for (; i < nargs; i++)
            place[i] = args[i];
        do
            place[i] = param[i].value;
        while (++i < n);
        return fn->fn(vm, place, (int)n);
    }
    for (; i < npos; i++)
        place[i] = args[i];
    for (unsigned k = i; k < n; k++)
        place[k] = param[k].value;
    for (; i < nargs; i++) /* more than there are places */
        place[n++] = args[i];
    return fn->fn(vm, place, (int)n);
}

static Value arrange(VM *vm, Native *fn, const Signature *sig,
                     const Value *args, unsigned nargs, Tuple *kwnames);

/* args: as the caller gave them, a bound self already in front. */
static Value call_laid_out(VM *vm, Native *fn, const Value *args,
                           unsigned nargs, Tuple *kwnames)
{
    const Signature *sig = signature(vm, fn);
    if (!sig)
        return ERROR;
    if (!kwnames && can_fill(sig, nargs))
        return call_filled(vm, fn, sig, args, nargs);
    return arrange(vm, fn, sig, args, nargs, kwnames);
}

/* The same with keywords, or with a wrong number of arguments. */
static Value arrange(VM *vm, Native *fn, const Signature *sig,
                     const Value *args, unsigned nargs, Tuple *kwnames)
{
    unsigned nkw = kwnames ? (unsigned)kwnames->count : 0;
    unsigned surplus = nargs > sig->npos ? nargs - sig->npos : 0;
    if (nkw && only_positional(sig)) {
        if (!left_to_init(vm, fn, args, nargs)) {
            refuse_keywords(vm, fn);
            return ERROR;
        }
        kwnames = NULL;
        nkw = 0;
    }
    unsigned keywords = sig->nparams - sig->posonly;
    /* CPython's print() looks for the unknown one first. */
    if (sig->varargs && !sig->varkw && nkw > keywords &&
        strcmp(fn->def->name, "print") != 0)
        return sorts_first(vm, fn, args, nargs)
                   ? raise_error(vm, C_TypeError,
                                 "%s() takes at most %u keyword argument%s "
                                 "(%u given)",
                                 short_name(fn), keywords, plural(keywords),
                                 nkw)
                   : ERROR;
    unsigned least = sig->posonly < sig->required ? sig->posonly
                                                  : sig->required;
    if ((surplus && !sig->varargs) || nargs < least ||
        (nargs + nkw > sig->nparams && !sig->varargs && !sig->varkw))
        return wrong_count(vm, fn, sig, nargs ? args[0] : UNBOUND, nargs, nkw);

    unsigned total = sig->nparams + surplus;
    Value local[MAX_PARAMS + 8];
    Value *place = local;
    if (total > MAX_PARAMS + 8) {
        place = mem_alloc(vm, total * sizeof *place);
        if (!place)
            return ERROR;
    }
    Value result = ERROR;
    Dict *extra = NULL;
    unsigned direct = nargs - surplus;
    for (unsigned i = 0; i < direct; i++)
        place[i] = args[i];
    for (unsigned i = direct; i < sig->nparams; i++)
        place[i] = UNBOUND;
    if (surplus)
        memcpy(place + sig->nparams, args + sig->npos,
               surplus * sizeof *place);
    int left = 0;
    if (nkw) {
        left = place_keywords(vm, sig, place, args + nargs, kwnames, &extra);
        if (left < 0)
            goto done;
    }
    for (unsigned i = direct; i < sig->nparams; i++) {
        if (place[i] != UNBOUND || (sig->varkw && i == sig->nparams - 1u))
            continue;
        if (!sig->params[i].optional) {
            raise_error(vm, C_TypeError,
                        "%s() missing required argument '%S' (pos %u)",
                        short_name(fn), sig->params[i].name,
                        i + 1 - sig->self);
            goto done;
        }
        place[i] = sig->params[i].value;
    }
    /* min(), max() and sorted() look at what is given by position first. */
    if (left > 0 && (nargs || fn->kind != M_FUNCTION || !sig->varargs ||
                     strcmp(fn->def->name, "print") == 0)) {
        if (sorts_first(vm, fn, args, nargs))
            bad_keyword(vm, fn, sig, nargs, kwnames);
        goto done;
    }
    if (extra)
        place[sig->nparams - 1] = from_object(extra);
    result = fn->fn(vm, place, (int)total);
done:
    if (extra)
        release(vm, extra);
    if (place != local)
        mem_free(vm, place, total * sizeof *place);
    return result;
}

Value native_call_laid_out(VM *vm, Native *fn, const Value *args, int nargs,
                           Tuple *kwnames)
{
    return call_laid_out(vm, fn, args, (unsigned)nargs, kwnames);
}

Value native_call(VM *vm, Native *fn, const Value *args, int nargs,
                  Tuple *kwnames)
{
    if (is_bound(fn)) {
        Value local[12];
        size_t n = (size_t)nargs + (kwnames ? kwnames->count : 0);
        Value *all = local;
        if (n >= sizeof local / sizeof *local) {
            all = mem_alloc(vm, (n + 1) * sizeof *all);
            if (!all)
                return ERROR;
        }
        all[0] = fn->self;
        for (size_t i = 0; i < n; i++)
            all[i + 1] = args[i];
        Value r = !kwnames && fn->exact == nargs + 1
                      ? fn->fn(vm, all, nargs + 1)
                      : call_laid_out(vm, fn, all, (unsigned)nargs + 1,
                                      kwnames);
        if (all != local)
            mem_free(vm, all, (n + 1) * sizeof *all);
        return r;
    }
    if (fn->kind == M_METHOD || fn->kind == M_SEQUENCE) {
        if (nargs == 0)
            return is_slot(fn)
                       ? raise_error(vm, C_TypeError,
                                     "descriptor '%s' of '%N' object needs an "
                                     "argument",
                                     fn->def->name, fn->owner)
                       : raise_error(vm, C_TypeError,
                                     "unbound method %S.%s() needs an argument",
                                     fn->owner->name, fn->def->name);
        if (!class_is_subclass(class_of(vm, args[0]), fn->owner))
            return raise_error(vm, C_TypeError,
                               is_slot(fn)
                                   ? "descriptor '%s' requires a '%N' object "
                                     "but received a '%T'"
                                   : "descriptor '%s' for '%N' objects doesn't "
                                     "apply to a '%T' object",
                               fn->def->name, fn->owner, args[0]);
    }
    /* A class that its owner lays out needs no further look. */
    if (fn->kind == M_NEW &&
        !(nargs > 0 && is_exact(args[0], C_type) &&
          as(Class, args[0])->id == fn->owner->id) &&
        !class_check_new(vm, fn, args, nargs))
        return ERROR;
    if (fn->exact == nargs && !kwnames)
        return fn->fn(vm, (Value *)args, nargs);
    return call_laid_out(vm, fn, args, (unsigned)nargs, kwnames);
}

Value native_new(VM *vm, const MethodDef *def, Class *owner, Str *module)
{
    static const ClassId ids[] = {
        [M_METHOD] = C_method_descr, [M_SEQUENCE] = C_method_descr,
        [M_STATIC] = C_native,       [M_CLASS] = C_classmethod_descr,
        [M_NEW] = C_native,          [M_FUNCTION] = C_native,
    };
    Native *fn = object_new(vm, ids[def_kind(def)], sizeof *fn);
    if (!fn)
        return ERROR;
    fn->fn = def->fn;
    fn->def = def;
    fn->owner = owner;
    fn->self = module ? incref(from_object(module)) : UNBOUND;
    fn->sig = NULL;
    fn->kind = (uint16_t)def_kind(def);
    fn->exact = -1;
    fn->owns_sig = false;
    fn->weakrefs = 0;
    fn->name = str_intern_new(vm, def->name, strlen(def->name));
    if (fn->head.shape == C_method_descr && is_slot(fn))
        fn->head.shape = C_slot_wrapper;
    if (!fn->name) {
        object_decref(vm, &fn->head);
        return ERROR;
    }
    return from_object(fn);
}

Value native_bind(VM *vm, Native *fn, Value self)
{
    Native *bound = signature(vm, fn)
                        ? object_new(vm, C_native, sizeof *bound)
                        : NULL;
    if (!bound)
        return ERROR;
    Object head = bound->head;
    *bound = *fn;
    bound->head = head;
    bound->self = incref(self);
    bound->owns_sig = false;
    if (fn->owner && fn->owner->flags & CLS_HEAP)
        bound->sig = NULL; /* the class could let the original go */
    bound->weakrefs = 0;
    if (fn->head.shape == C_slot_wrapper)
        bound->head.shape = C_method_wrapper;
    if (bound->name)
        bound->name->head.refs++;
    return from_object(bound);
}

void native_fini(VM *vm, Object *o)
{
    Native *fn = (Native *)o;
    decref(vm, fn->self);
    if (fn->owns_sig)
        free_signature(vm, fn->sig);
    if (fn->name)
        release(vm, fn->name);
}

bool module_add_functions(VM *vm, Dict *dict, Str *module,
                          const MethodDef *table)
{
    for (const MethodDef *row = table; row->name; row++) {
        Value fn = native_new(vm, row, NULL, module);
        if (fn == ERROR)
            return false;
        bool ok = dict_set_str(vm, dict, as(Native, fn)->name, fn);
        decref(vm, fn);
        if (!ok)
            return false;
    }
    return true;
}

/* --- shared rows ---------------------------------------------------------- */

Value native_self(VM *vm, Value *args, int nargs)
{
    return incref(args[0]);
}

Value native_next(VM *vm, Value *args, int nargs)
{
    Value v = class_of(vm, args[0])->ops->next(vm, as_object(args[0]));
    return v == UNBOUND ? raise_stop_iteration(vm, UNBOUND) : v;
}

const MethodDef native_iter_rows[] = {
    METHOD("__iter__", native_self, "", "Implement iter(self)."),
    METHOD("__next__", native_next, "", "Implement next(self)."),
    METHODS_END,
};

Value native_class_getitem(VM *vm, Value *args, int nargs)
{
    return generic_alias_new(vm, args[0], args[1]);
}

Value native_call_self(VM *vm, Value *args, int nargs)
{
    const TypeOps *ops = class_of(vm, args[0])->ops;
    const Value *given = args + 2;
    int n = nargs - 2;
    const Dict *kwargs = args[1] == UNBOUND ? NULL : as_dict(args[1]);
    if (!kwargs || kwargs->count == 0)
        return ops->call(vm, as_object(args[0]), given, n, NULL);
    Tuple *names = tuple_new(vm, kwargs->count);
    if (!names)
        return ERROR;
    Value *all = mem_alloc(vm, ((size_t)n + kwargs->count) * sizeof *all);
    if (all && n > 0)
        memcpy(all, given, (size_t)n * sizeof *all);
    uint32_t at = 0;
    Value key, value;
    for (size_t i = 0; dict_next(kwargs, &at, &key, &value); i++) {
        names->items[i] = incref(key);
        if (all)
            all[(size_t)n + i] = value;
    }
    Value r = ERROR;
    if (all)
        r = ops->call(vm, as_object(args[0]), all, n, names);
    mem_free(vm, all, ((size_t)n + names->count) * sizeof *all);
    release(vm, names);
    return r;
}

__attribute__((noinline)) static Value compare_by_ops(VM *vm, CompareOp op,
                                                      Value *args)
{
    return class_of(vm, args[0])->ops->compare(vm, op, args);
}

#define COMPARISONS(X)                                                         \
    X(lt, LT, "<") X(le, LE, "<=") X(eq, EQ, "==") X(ne, NE, "!=")             \
    X(gt, GT, ">") X(ge, GE, ">=")
#define DEFINE(name, OP, sign)                                                 \
    static Value compare_##name(VM *vm, Value *args, int nargs)                \
    {                                                                          \
        return compare_by_ops(vm, CMP_##OP, args);                             \
    }
COMPARISONS(DEFINE)
#undef DEFINE
#define ROW(name, OP, sign)                                                    \
    METHOD("__" #name "__", compare_##name, "value, /",                        \
           "Return self" sign "value."),

const MethodDef native_comparisons[] = {
    COMPARISONS(ROW) METHODS_END,
};
