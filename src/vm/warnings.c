/* warnings.c: see warnings.h.
 *
 * The filters are a list that the program can change, in vm->warn_filters
 * until it puts another into the module warnings.  What was shown is written
 * in the __warningregistry__ of the module it was about; each registry carries
 * vm->warn_version, and is emptied when that has moved.  The display is that
 * of the module warnings once the program has imported it, else it is done
 * here.
 */
#include "vm/warnings.h"

#include "base/buffer.h"
#include "object/dict.h"
#include "object/list.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "vm/frame.h"
#include "vm/report.h"
#include "vm/traceback.h"

/* --- the state ------------------------------------------------------------ */

static bool add_filter(VM *vm, List *filters, const char *action, ClassId cls,
                       const char *module)
{
    Value a = str_from(vm, action), m = module ? str_from(vm, module) : NONE;
    Value item = ERROR;
    if (a != ERROR && m != ERROR)
        item = tuple_pack(vm, 5, a, NONE, from_object(vm->classes[cls]), m,
                          from_small(0));
    bool ok = item != ERROR && list_append(vm, filters, item);
    decref(vm, a);
    decref(vm, m);
    decref(vm, item);
    return ok;
}

bool warnings_ready(VM *vm)
{
    if (vm->warn_filters != UNBOUND)
        return true;
    List *l = list_new(vm, 5);
    Dict *once = dict_new(vm);
    Value action = str_from(vm, "default");
    bool ok = l && once && action != ERROR &&
              add_filter(vm, l, "default", C_DeprecationWarning, "__main__") &&
              add_filter(vm, l, "ignore", C_DeprecationWarning, NULL) &&
              add_filter(vm, l, "ignore", C_PendingDeprecationWarning, NULL) &&
              add_filter(vm, l, "ignore", C_ImportWarning, NULL) &&
              add_filter(vm, l, "ignore", C_ResourceWarning, NULL);
    if (ok) {
        vm->warn_filters = from_object(l);
        vm->warn_once = from_object(once);
        vm->warn_default = action;
        return true;
    }
    if (l)
        release(vm, l);
    if (once)
        release(vm, once);
    decref(vm, action);
    return false;
}

/* An attribute of the module warnings, once the program has imported it:
 * owned; UNBOUND: it has none; ERROR. */
static Value module_attribute(VM *vm, const char *text)
{
    Value v = UNBOUND;
    if (!vm->modules)
        return UNBOUND;
    Str *module_name = str_intern_new(vm, "warnings", 8);
    Str *name = str_intern_new(vm, text, strlen(text));
    if (!module_name || !name)
        v = ERROR;
    else if ((v = dict_find_str(vm, vm->modules, module_name)) != UNBOUND)
        v = attr_find(vm, v, name);
    if (module_name)
        release(vm, module_name);
    if (name)
        release(vm, name);
    return v;
}

/* The program's own, or that of the VM: owned. */
static Value setting(VM *vm, const char *name, Value own)
{
    Value v = module_attribute(vm, name);
    return v == UNBOUND ? incref(own) : v;
}

/* --- which filter --------------------------------------------------------- */

/* pattern: None matches all, a str itself, anything else by its match(). */
static int matches(VM *vm, Value pattern, Value text)
{
    if (pattern == NONE)
        return 1;
    if (is_exact(pattern, C_str))
        return value_compare_bool(vm, CMP_EQ, pattern, text);
    Str *name = str_intern_new(vm, "match", 5);
    if (!name)
        return -1;
    Value r = call_method(vm, pattern, name, &text, 1);
    release(vm, name);
    int truth = r == ERROR ? -1 : value_truth(vm, r);
    decref(vm, r);
    return truth;
}

/* Does this filter apply?  text: the message as a filter sees it. */
static int applies(VM *vm, const Tuple *filter, const Warning *w, Value text,
                   Value module)
{
    int64_t line, wanted = 0;
    Value of_filter = filter->items[4];
    int by_text = matches(vm, filter->items[1], text);
    int by_module = by_text < 0 ? -1 : matches(vm, filter->items[3], module);
    int by_class = by_module < 0 ? -1
                                 : value_issubclass(vm, w->category,
                                                    filter->items[2]);
    if (by_class < 0)
        return -1;
    if (!is_integer(vm, of_filter)) {
        raise_error(vm, C_TypeError, "an integer is required");
        return -1;
    }
    return by_text && by_module && by_class &&
           int_fits_int64(int_value(of_filter), &wanted) &&
           (wanted == 0 ||
            (int_fits_int64(w->line, &line) && line == wanted));
}

static Value check_action(VM *vm, Value action, const char *what)
{
    if (is_str(vm, action))
        return action;
    raise_error(vm, C_TypeError, "%s must be a string, not '%T'", what,
                action);
    decref(vm, action);
    return ERROR;
}

/* What to do with it: owned str.  *filter: the filter that said so, owned,
 * or NONE. */
static Value find_action(VM *vm, const Warning *w, Value text, Value module,
                         Value *filter)
{
    Value filters = setting(vm, "filters", vm->warn_filters), r = UNBOUND;
    if (filters != ERROR && !is_list(vm, filters))
        r = raise_error(vm, C_ValueError, "_warnings.filters must be a list");
    if (filters == ERROR)
        return ERROR;
    *filter = NONE;
    for (size_t i = 0; r == UNBOUND && i < as_list(filters)->count; i++) {
        Value item = incref(as_list(filters)->items[i]);
        if (!is_tuple(vm, item) || as_tuple(item)->count != 5) {
            r = raise_error(vm, C_ValueError, "_warnings.filters item %z "
                            "isn't a 5-tuple", (ptrdiff_t)i);
        } else if (!is_str(vm, as_tuple(item)->items[0])) {
            r = check_action(vm, incref(as_tuple(item)->items[0]), "action");
        } else {
            int found = applies(vm, as_tuple(item), w, text, module);
            if (found > 0) {
                *filter = incref(item);
                r = incref(as_tuple(item)->items[0]);
            } else if (found < 0) {
                r = ERROR;
            }
        }
        decref(vm, item);
    }
    decref(vm, filters);
    if (r != UNBOUND)
        return r;
    Value action = setting(vm, "defaultaction", vm->warn_default);
    return action == ERROR ? ERROR : check_action(vm, action,
                                                  "_warnings.defaultaction");
}

/* --- what was shown already ----------------------------------------------- */

/* Is key in the registry?  If not, it is after set.  1, 0, -1. */
static int seen(VM *vm, Value registry, Value key, bool set)
{
    Str *name = str_intern_new(vm, "version", 7);
    if (!name)
        return -1;
    Dict *d = as_dict(registry);
    Value now = from_small(vm->warn_version);
    int r = 0;
    if (dict_find_str(vm, d, name) != now) {
        dict_clear(vm, d);
        if (!dict_set_str(vm, d, name, now))
            r = -1;
    } else {
        Value there = dict_find(vm, d, key);
        r = there == ERROR ? -1 : there == UNBOUND ? 0 : value_truth(vm, there);
    }
    release(vm, name);
    if (r == 0 && set && !dict_set(vm, d, key, TRUE))
        r = -1;
    return r;
}

static int seen_text(VM *vm, Value registry, Value text, Value category)
{
    Value key = tuple_pack(vm, 2, text, category);
    int r = key == ERROR ? -1 : seen(vm, registry, key, true);
    decref(vm, key);
    return r;
}

static bool is_registry(VM *vm, Value v)
{
    return v != UNBOUND && is_dict(vm, v);
}

/* By the action: 1 it was shown already, 0 it is to be shown, -1. */
static int remember(VM *vm, const Warning *w, Str *action, Value filter,
                    Value text, Value key)
{
    bool kept = is_registry(vm, w->registry);
    if (str_is(action, "always"))
        return 0;
    if (kept && !dict_set(vm, as_dict(w->registry), key, TRUE))
        return -1;
    if (str_is(action, "default"))
        return 0;
    if (str_is(action, "module"))
        return kept ? seen_text(vm, w->registry, text, w->category) : 0;
    if (!str_is(action, "once")) {
        raise_error(vm, C_RuntimeError,
                    "Unrecognized action (%R) in warnings.filters:\n %R",
                    from_object(action), filter);
        return -1;
    }
    if (kept)
        return seen_text(vm, w->registry, text, w->category);
    Value once = setting(vm, "onceregistry", vm->warn_once);
    int r = -1;
    if (once != ERROR && !is_dict(vm, once))
        raise_error(vm, C_TypeError, "_warnings.onceregistry must be a dict, "
                    "not '%T'", once);
    else if (once != ERROR)
        r = seen_text(vm, once, text, w->category);
    decref(vm, once);
    return r;
}

/* --- showing -------------------------------------------------------------- */

/* By the function of the module warnings. */
static bool show_by(VM *vm, Value fn, const Warning *w)
{
    Value cls = module_attribute(vm, "WarningMessage");
    if (cls == UNBOUND)
        raise_error(vm, C_RuntimeError, "unable to get warnings."
                    "WarningMessage");
    if (cls == UNBOUND || cls == ERROR)
        return false;
    Value args[] = {w->message, w->category, w->filename, w->line, NONE, NONE,
                    w->source == UNBOUND ? NONE : w->source};
    Value message = call(vm, cls, args, 7), r = ERROR;
    if (message != ERROR)
        r = call(vm, fn, &message, 1);
    decref(vm, cls);
    decref(vm, message);
    decref(vm, r);
    return r != ERROR;
}

static bool show_plainly(VM *vm, const Warning *w, Value text)
{
    Buf out;
    SourceCache cache;
    int64_t line = 0;
    const char *category = as(Class, w->category)->name->data;
    Value shown = value_str(vm, text);
    if (shown == ERROR)
        return false;
    (void)int_fits_int64(w->line, &line);
    buf_init(&out, &vm->heap);
    source_init(&cache, vm);
    buf_puts(&out, as_str(w->filename)->data);
    buf_printf(&out, ":%lld: %s: ", (long long)line, category);
    buf_put(&out, as_str(shown)->data, as_str(shown)->size);
    buf_putc(&out, '\n');
    traceback_put_line(&cache, &out, as_str(w->filename), (uint32_t)line, 2);
    if (w->source != UNBOUND)
        buf_printf(&out, "%s: Enable tracemalloc to get the object "
                         "allocation traceback\n", category);
    report_write(vm, out.data ? out.data : "", out.len);
    source_fini(&cache);
    buf_fini(&out);
    decref(vm, shown);
    return true;
}

static bool show(VM *vm, const Warning *w, Value text)
{
    Value fn = module_attribute(vm, "_showwarnmsg");
    if (fn == ERROR)
        return false;
    if (fn == UNBOUND)
        return show_plainly(vm, w, text);
    bool ok = value_callable(vm, fn);
    if (!ok)
        raise_error(vm, C_TypeError,
                    "warnings._showwarnmsg() must be set to a callable");
    ok = ok && show_by(vm, fn, w);
    decref(vm, fn);
    return ok;
}

/* --- the whole ------------------------------------------------------------ */

/* The name of the module in a file: owned. */
static Value module_of_file(VM *vm, const Str *filename)
{
    size_t n = filename->size;
    if (n == 0)
        return str_from(vm, "<unknown>");
    if (n >= 3 && memcmp(filename->data + n - 3, ".py", 3) == 0)
        n -= 3;
    return str_value(vm, filename->data, n);
}

/* message and category are settled, text and key made. */
static bool filtered(VM *vm, const Warning *w, Value text, Value module,
                     Value key)
{
    Value filter = NONE;
    int done = is_registry(vm, w->registry) ? seen(vm, w->registry, key, false)
                                            : 0;
    if (done != 0)
        return done > 0;
    Value action = find_action(vm, w, text, module, &filter);
    bool ok = false;
    if (action == ERROR)
        return false;
    if (str_is(as_str(action), "error")) {
        raise_object(vm, incref(w->message));
    } else if (str_is(as_str(action), "ignore")) {
        ok = true;
    } else {
        done = remember(vm, w, as_str(action), filter, text, key);
        ok = done > 0 || (done == 0 && show(vm, w, text));
    }
    decref(vm, action);
    decref(vm, filter);
    return ok;
}

bool warning_issue(VM *vm, const Warning *given)
{
    Warning w = *given;
    Value text = ERROR, module = ERROR, key = ERROR;
    bool ok = false;
    if (w.registry != UNBOUND && w.registry != NONE &&
        !is_dict(vm, w.registry)) {
        raise_error(vm, C_TypeError, "'registry' must be a dict or None");
        return false;
    }
    if (!warnings_ready(vm))
        return false;
    if (value_isinstance_plain(vm, w.message,
                               from_object(vm->classes[C_Warning])) > 0) {
        incref(w.message);
        w.category = from_object(class_of(vm, w.message));
        text = value_str(vm, w.message);
    } else {
        text = incref(w.message);
        w.message = call(vm, w.category, &text, 1);
    }
    incref(w.category);
    if (text != ERROR && w.message != ERROR && !is_exception(vm, w.message))
        raise_error(vm, C_TypeError, "category must be a Warning subclass, "
                    "not '%T'", w.category);
    else if (text != ERROR && w.message != ERROR)
        module = w.module == UNBOUND
                     ? module_of_file(vm, as_str(w.filename))
                     : incref(w.module);
    if (module != ERROR)
        key = tuple_pack(vm, 3, text, w.category, w.line);
    if (key != ERROR)
        ok = module == NONE || filtered(vm, &w, text, module, key);
    decref(vm, text);
    decref(vm, module);
    decref(vm, key);
    decref(vm, w.message);
    decref(vm, w.category);
    return ok;
}

bool warn(VM *vm, ClassId category, const char *message, Str *filename,
          int line)
{
    Value text = str_from(vm, message);
    if (text == ERROR)
        return false;
    bool ok = warning_issue(vm, &(Warning){
        .message = text,
        .category = from_object(vm->classes[category]),
        .filename = from_object(filename),
        .line = from_small(line),
        .module = UNBOUND,
        .registry = UNBOUND,
        .source = UNBOUND,
    });
    decref(vm, text);
    return ok;
}

/* --- about a frame -------------------------------------------------------- */

static bool is_skipped(const Frame *f, Value prefixes)
{
    const Str *name = f->code->filename;
    for (size_t i = 0; prefixes != UNBOUND && i < as_tuple(prefixes)->count;
         i++) {
        const Str *p = as_str(as_tuple(prefixes)->items[i]);
        /* CPython leaves the last character out of the comparison. */
        if (p->size < name->size && !memcmp(p->data, name->data, p->size))
            return true;
    }
    return false;
}

/* The frame so many levels up; NULL: past the outermost. */
static Frame *frame_up(VM *vm, ptrdiff_t level, Value prefixes)
{
    Frame *f = vm->frame;
    while (f && f != vm->bottom && --level > 0) {
        do
            f = f->prev;
        while (f && f != vm->bottom && is_skipped(f, prefixes));
    }
    return f == vm->bottom ? NULL : f;
}

/* The registry of a module: borrowed from its namespace. */
static Value registry_of(VM *vm, Dict *globals)
{
    Str *name = str_intern_new(vm, "__warningregistry__", 19);
    if (!name)
        return ERROR;
    Value v = dict_find_str(vm, globals, name);
    if (v == UNBOUND) {
        Dict *d = dict_new(vm);
        bool ok = d && dict_set_str(vm, globals, name, from_object(d));
        if (d)
            release(vm, d);
        v = ok ? from_object(d) : ERROR;
    }
    release(vm, name);
    return v;
}

bool warning_at(VM *vm, Value message, Value category, ptrdiff_t level,
                Value source, Value prefixes)
{
    if (prefixes != UNBOUND && as_tuple(prefixes)->count > 0 && level < 2)
        level = 2;
    Frame *f = frame_up(vm, level, prefixes);
    Dict *globals = f ? f->globals : vm->sys_dict;
    Value registry = registry_of(vm, globals);
    if (registry == ERROR)
        return false;
    Value module = dict_find_str(vm, globals, vm->names[N___name__]);
    module = module != UNBOUND && (module == NONE || is_str(vm, module))
                 ? incref(module)
                 : str_from(vm, "<string>");
    Value filename = f ? incref(from_object(f->code->filename))
                       : str_from(vm, "<sys>");
    incref(registry);
    bool ok = module != ERROR && filename != ERROR &&
              warning_issue(vm, &(Warning){
                  .message = message,
                  .category = category,
                  .filename = filename,
                  .line = from_small(f ? frame_line(f) : 0),
                  .module = module,
                  .registry = registry,
                  .source = source,
              });
    decref(vm, registry);
    decref(vm, module);
    decref(vm, filename);
    return ok;
}

bool raise_warning(VM *vm, ClassId category, int level, const char *format,
                   ...)
{
    va_list ap;
    va_start(ap, format);
    Value text = str_vformat(vm, format, ap);
    va_end(ap);
    if (text == ERROR)
        return false;
    bool ok = warning_at(vm, text, from_object(vm->classes[category]), level,
                         UNBOUND, UNBOUND);
    decref(vm, text);
    return ok;
}

/* What the compiler calls: see compile/compiler.h. */
bool warn_syntax(VM *vm, const char *message, Str *filename, int line);
bool warn_syntax(VM *vm, const char *message, Str *filename, int line)
{
    return warn(vm, C_SyntaxWarning, message, filename, line);
}
