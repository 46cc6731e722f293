/* vm.c: how a VM comes into being and how it ends.
 *
 * The order at the start matters: classes exist before objects can name them,
 * strs before names, dicts before namespaces.  The end is the same backwards;
 * afterwards the heap must be empty, which debug builds check.
 */
#include "vm/vm.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

#include "compile/compile.h"
#include "modules/builtins.h"
#include "modules/io.h"
#include "object/dict.h"
#include "object/exception.h"
#include "object/finalizer.h"
#include "object/iterators.h"
#include "object/list.h"
#include "object/memoryview.h"
#include "object/module.h"
#include "object/number.h"
#include "object/protocol.h"
#include "object/str.h"
#include "object/type.h"
#include "object/weakref.h"
#include "vm/frame.h"
#include "vm/gc.h"
#include "vm/import.h"
#include "vm/operations.h"
#include "vm/report.h"
#include "vm/traceback.h"

enum {
    RECURSION_LIMIT = 1000,
    INT_DIGIT_LIMIT = 4300,
    C_STACK = 4 << 20, /* of the usual 8 MiB of a main thread */
    FIRST_POLL = 10000,
};

static bool (*const class_steps[])(VM *) = {
    type_init_classes,       descriptor_init_classes, int_init_classes,
    float_init_classes,      complex_init_classes,    str_init_classes,
    bytes_init_classes,      bytearray_init_classes,  memoryview_init_classes,
    list_init_classes,
    tuple_init_classes,      dict_init_classes,       set_init_classes,
    range_init_classes,      slice_init_classes,      iterators_init_classes,
    code_init_classes,       function_init_classes,   generator_init_classes,
    exception_init_classes,  traceback_init_classes,  weakref_init_classes,
    frame_init_classes,      namespace_init_classes,
    module_init_classes,     alias_init_classes,
};

static void seed_hashes(VM *vm)
{
    size_t n = sizeof vm->hash_seed;
    if (getrandom(vm->hash_seed, n, GRND_NONBLOCK) != (ssize_t)n) {
        struct timespec t;
        clock_gettime(CLOCK_REALTIME, &t);
        vm->hash_seed[0] = (uint64_t)t.tv_nsec * 0x9e3779b97f4a7c15u;
        vm->hash_seed[1] = (uint64_t)(uintptr_t)vm ^ (uint64_t)t.tv_sec;
    }
}

static bool make_memory_error(VM *vm)
{
    Value exc = exception_new(vm, vm->classes[C_MemoryError], NULL, 0);
    if (exc == ERROR)
        return false;
    vm->memory_error = exc;
    return true;
}

static bool make_main(VM *vm)
{
    vm->main_module = import_add_module(vm, vm->names[N___main__]);
    if (vm->main_module == ERROR) {
        vm->main_module = UNBOUND;
        return false;
    }
    return true;
}

static bool start(VM *vm)
{
    if (!classes_create(vm) || !tuple_init(vm) || !str_init(vm) ||
        !classes_link(vm))
        return false;
    for (size_t k = 0; k < sizeof class_steps / sizeof *class_steps; k++)
        if (!class_steps[k](vm))
            return false;
    classes_finish(vm);
    vm->modules = dict_new(vm);
    return vm->modules && make_memory_error(vm) && frames_init(vm) &&
           io_init(vm) && builtins_init(vm) && sys_init(vm) && make_main(vm);
}

VM *vm_new(const VMOptions *options)
{
    VM *vm = options->system
                 ? options->system(options->system_user, NULL, 0, sizeof *vm)
                 : malloc(sizeof *vm);
    if (!vm)
        return NULL;
    memset(vm, 0, sizeof *vm);
    if (!heap_init(&vm->heap, options->system, options->system_user,
                   options->memory_limit ? options->memory_limit : SIZE_MAX)) {
        if (options->system)
            options->system(options->system_user, vm, sizeof *vm, 0);
        else
            free(vm);
        return NULL;
    }
    vm->system = options->system;
    vm->heap.gc_poll = &vm->poll;
    vm->poll = FIRST_POLL;
    vm->exception = vm->handled = vm->memory_error = UNBOUND;
    vm->gc_callbacks = vm->gc_garbage = vm->repr_stack = UNBOUND;
    vm->unraisable_class = vm->asyncgen_hooks = UNBOUND;
    vm->asyncgen_firstiter = vm->asyncgen_finalizer = NONE;
    vm->warn_filters = vm->warn_once = vm->warn_default = UNBOUND;
    vm->atexit = vm->importing = UNBOUND;
    vm->sys_module = vm->builtins_module = vm->main_module = UNBOUND;
    vm->empty_bytes = vm->command = vm->typed = vm->first_folder = UNBOUND;
    vm->recursion_limit = RECURSION_LIMIT;
    vm->int_digit_limit = INT_DIGIT_LIMIT;
    vm->hooks = options->hooks;
    vm->optimize = options->optimize;
    vm->hints = options->hints;
    vm->epoch = (uint64_t)1 << 63;
    vm_set_c_stack(vm, C_STACK);
    seed_hashes(vm);
    gc_init(vm);
    vm->gc_enabled = false; /* nothing half-made is collected */
    bool ok = start(vm);
    vm->gc_enabled = true;
    if (!ok) {
        vm_free(vm);
        return NULL;
    }
    return vm;
}

void vm_set_c_stack(VM *vm, size_t size)
{
    char *here = __builtin_frame_address(0);
    vm->c_stack_limit = here - size;
}

Dict *vm_main_dict(VM *vm)
{
    return module_dict(vm->main_module);
}

Value vm_run_source(VM *vm, const char *text, size_t size,
                    const char *filename, int mode)
{
    Value file = str_from(vm, filename);
    if (file == ERROR)
        return ERROR;
    Code *code = compile_source(vm, text, size, as_str(file),
                                (CompileMode)mode,
                                *filename == '<' ? COMPILE_TEXT
                                                 : COMPILE_SCRIPT, NULL);
    decref(vm, file);
    if (!code)
        return ERROR;
    Value r = vm_run_code(vm, code, vm_main_dict(vm), UNBOUND, NULL);
    release(vm, code);
    return r;
}

/* --- what object files ask of the frames ------------------------------------------ */

Dict *frame_globals(VM *vm)
{
    return vm->frame && vm->frame != vm->bottom ? vm->frame->globals : NULL;
}

Value frame_run_body(VM *vm, Value fn, Value ns)
{
    Function *f = as_function(fn);
    return vm_run_code(vm, f->code, f->globals, ns, f->closure);
}

static Value first_argument(Frame *f)
{
    Value v = f->regs[0];
    if (is_exact(v, C_cell)) {
        Tuple *cells = f->code->cellvars;
        for (size_t k = 0; k < cells->count; k++)
            if (cells->items[k] == f->code->varnames->items[0])
                return as(Cell, v)->value;
    }
    return v;
}

bool frame_super_args(VM *vm, Value *cls, Value *self)
{
    Frame *f = vm->frame;
    if (f == vm->bottom) {
        raise_error(vm, C_RuntimeError, "super(): no current frame");
        return false;
    }
    Code *code = f->code;
    if (code->argcount == 0) {
        raise_error(vm, C_RuntimeError, "super(): no arguments");
        return false;
    }
    *self = first_argument(f);
    if (*self == UNBOUND) {
        raise_error(vm, C_RuntimeError, "super(): arg[0] deleted");
        return false;
    }
    Tuple *names = code->freevars;
    for (size_t k = 0; k < names->count; k++) {
        if (names->items[k] != from_object(vm->names[N___class__]))
            continue;
        *cls = as(Cell, f->fn->closure->items[k])->value;
        if (*cls == UNBOUND) {
            raise_error(vm, C_RuntimeError, "super(): empty __class__ cell");
            return false;
        }
        return true;
    }
    raise_error(vm, C_RuntimeError, "super(): __class__ cell not found");
    return false;
}

/* --- the end ------------------------------------------------------------------------ */

static void drop(VM *vm, Value *place)
{
    Value v = *place;
    *place = UNBOUND;
    decref(vm, v);
}

/* A module's names go before its dict does: those with one underscore first,
 * as CPython's interpreter does, so that finalizers still find the others. */
static void clear_module(VM *vm, Dict *d)
{
    for (int pass = 0; pass < 2; pass++) {
        for (uint32_t k = 0; k < d->used; k++) {
            Value key = d->entries[k].key;
            if (key == UNBOUND || !is_exact(key, C_str))
                continue;
            const char *name = as_str(key)->data;
            bool private = name[0] == '_' && name[1] != '_';
            if (pass == 0 ? !private : strcmp(name, "__builtins__") == 0)
                continue;
            value_set(vm, &d->entries[k].value, NONE);
            error_clear(vm);
        }
    }
}

typedef struct Gather {
    VM *vm;
    List *list;
} Gather;

static void gather_module(void *p, void *arg)
{
    Gather *g = arg;
    Object *o = p;
    if (o->shape == C_module && o->refs > 0 && g->list->count < g->list->capacity)
        (void)!list_append(g->vm, g->list, from_object(o));
}

/* What CPython lets go first: the last exception with all that it holds. */
static void clear_specials(VM *vm)
{
    static const char names[] =
        "path\0argv\0ps1\0ps2\0last_exc\0last_type\0last_value\0"
        "last_traceback\0path_importer_cache\0meta_path\0path_hooks\0";
    for (const char *name = names; *name; name += strlen(name) + 1)
        sys_set(vm, name, NONE);
}

/* As CPython ends: the modules are let go, so that what only they held dies
 * with its globals still there; the modules that live on are emptied. */
static void clear_modules(VM *vm)
{
    if (!vm->modules)
        return;
    clear_specials(vm);
    size_t count = vm->modules->count;
    dict_clear(vm, vm->modules);
    drop(vm, &vm->main_module);
    gc_collect(vm);
    List *left = list_new(vm, count + 64);
    if (!left) {
        error_clear(vm);
        return;
    }
    heap_walk(&vm->heap, HEAP_NODE, gather_module, &(Gather){vm, left});
    error_clear(vm);
    for (size_t k = left->count; k-- > 0;)
        if (left->items[k] != vm->sys_module &&
            left->items[k] != vm->builtins_module)
            clear_module(vm, module_dict(left->items[k]));
    release(vm, left);
    gc_collect(vm);
}

static void run_atexit(VM *vm)
{
    if (vm->atexit == UNBOUND)
        return;
    List *l = as_list(vm->atexit);
    while (l->count) {
        Value fn = l->items[--l->count];
        Value r = call(vm, fn, NULL, 0);
        if (r == ERROR)
            report_atexit(vm, fn);
        else
            decref(vm, r);
        decref(vm, fn);
    }
}

/* The built-in classes hold each other: cut them apart, then free the blocks. */
static void free_classes(VM *vm)
{
    for (int id = 1; id < C_COUNT; id++) {
        Class *cls = vm->classes[id];
        if (cls && cls->dict)
            dict_clear(vm, cls->dict);
    }
    for (int id = 1; id < C_COUNT; id++) {
        Class *cls = vm->classes[id];
        if (!cls)
            continue;
        decref(vm, cls->qualname);
        if (cls->name)
            release(vm, cls->name);
        if (cls->dict)
            release(vm, cls->dict);
        if (cls->mro) {
            Tuple *mro = cls->mro;
            cls->mro = NULL;
            release(vm, mro);
        }
        if (cls->bases)
            release(vm, cls->bases);
        mem_free(vm, cls->subclasses, 0);
        cls->subclasses = NULL;
    }
}

static void free_shapes(VM *vm)
{
    for (int id = 1; id < C_COUNT; id++) {
        Class *cls = vm->classes[id];
        if (!cls)
            continue;
        if (cls->shape)
            heap_free(&vm->heap, cls->shape);
        heap_free(&vm->heap, cls);
    }
    if (vm->shapes)
        heap_free(&vm->heap, vm->shapes);
}

#ifdef HEAP_CHECK
/* Which objects are still there, the classes being gone: a line for each kind
 * of object on stderr. */
static void count_lost(void *p, void *arg)
{
    uint32_t shape = ((Object *)p)->shape;
    ((size_t *)arg)[shape < C_COUNT ? shape : 0]++;
}

static void report_lost(VM *vm)
{
    static const char *const names[] = {
        [0] = "instances of classes made at run time",
#define CLASS(id, name, base) [C_##id] = name,
#include "object/classes.def"
    };
    size_t counts[C_COUNT] = {0};
    heap_walk(&vm->heap, HEAP_LEAF, count_lost, counts);
    heap_walk(&vm->heap, HEAP_NODE, count_lost, counts);
    for (int k = 0; k < C_COUNT; k++)
        if (counts[k])
            fprintf(stderr, "lost: %zu %s\n", counts[k], names[k]);
}
#endif

/* Let go of everything, object by object. */
static void tear_down(VM *vm)
{
    drop(vm, &vm->exception);
    drop(vm, &vm->handled);
    while (vm->nstale > 0)
        decref(vm, vm->stale[--vm->nstale]);
    drop(vm, &vm->atexit);
    drop(vm, &vm->command);
    drop(vm, &vm->first_folder);
    drop(vm, &vm->typed);
    drop(vm, &vm->importing);
    drop(vm, &vm->gc_callbacks);
    drop(vm, &vm->gc_garbage);
    drop(vm, &vm->unraisable_class);
    drop(vm, &vm->asyncgen_firstiter);
    drop(vm, &vm->asyncgen_finalizer);
    drop(vm, &vm->asyncgen_hooks);
    drop(vm, &vm->warn_filters);
    drop(vm, &vm->warn_once);
    drop(vm, &vm->warn_default);
    gc_unfreeze(vm);
    vm->gc_debug = 0;
    drop(vm, &vm->repr_stack);
    drop(vm, &vm->main_module);
    if (vm->modules) {
        Dict *modules = vm->modules;
        dict_clear(vm, modules);
    }
    if (vm->builtins)
        dict_clear(vm, vm->builtins);
    if (vm->sys_dict)
        dict_clear(vm, vm->sys_dict);
    gc_collect(vm);
    drop(vm, &vm->sys_module);
    drop(vm, &vm->builtins_module);
    drop(vm, &vm->memory_error);
    if (vm->modules)
        release(vm, vm->modules);
    gc_collect(vm);
    if (vm->frame)
        frames_fini(vm);
    if (vm->io_state)
        io_fini(vm);
    finalizer_fini(vm);
    if (vm->classes[C_MODULE_FIRST - 1]) {
        free_classes(vm);
        if (vm->empty_tuple)
            release(vm, vm->empty_tuple);
        names_fini(vm);
        class_cache_fini(vm);
        str_fini(vm);
    }
    free_shapes(vm);
#ifdef HEAP_CHECK
    report_lost(vm);
#endif
}

static void look_for_suspended(void *p, void *arg)
{
    const Generator *g = p;
    bool coroutine = g->head.shape == C_coroutine;
    if ((g->head.shape == C_generator || coroutine) && g->head.refs > 0 &&
        (g->state == GEN_SUSPENDED || (coroutine && g->state == GEN_CREATED)))
        ((VM *)arg)->must_finalize = true;
}

size_t vm_free(VM *vm)
{
    HeapSystem system = vm->system;
    void *user = vm->heap.user;
    bool started = vm->main_module != UNBOUND; /* the last step */
    vm->heap.limit = SIZE_MAX; /* the collector wants some for its work */
    bool whole = started && vm->must_finalize;
#ifdef HEAP_CHECK
    whole = started;
#endif
    if (started) {
        run_atexit(vm);
        if (!vm->must_finalize && vm->ran_generator)
            heap_walk(&vm->heap, HEAP_NODE, look_for_suspended, vm);
        whole |= vm->must_finalize;
        vm->finalizing = true;
        if (whole)
            clear_modules(vm);
    }
    if (vm->io_state && !io_flush(vm))
        error_clear(vm); /* the command has flushed, and told, before */
    /* Where nobody can notice, the heap is given back as it is. */
    if (whole)
        tear_down(vm);
    size_t leaked = heap_fini(&vm->heap);
    if (system)
        system(user, vm, sizeof *vm, 0);
    else
        free(vm);
    return leaked;
}
