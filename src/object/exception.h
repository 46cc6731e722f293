/* exception.h: the exception objects and the traceback they carry. */
#ifndef TENON_OBJECT_EXCEPTION_H
#define TENON_OBJECT_EXCEPTION_H

#include "object/error.h"

/* The built-in part of every exception.  The dict word stands in it, so that
 * the instances of subclasses find theirs at the same place. */
typedef struct Exception {
    Object head;
    Value dict;      /* dict word */
    Value args;      /* exact tuple */
    Value cause, context;
    Value traceback; /* the outermost Traceback, or UNBOUND */
    bool suppress_context;
    uint8_t nfields;
    Value fields[];  /* of particular classes, named below; UNBOUND: absent */
} Exception;
#define as_exception(v) as(Exception, v)

enum { /* places in fields */
    STOP_VALUE = 0,
    EXIT_CODE = 0,
    NAME_NAME = 0, /* of NameError and of AttributeError */
    ATTRIBUTE_OBJ = 1,
    ATTRIBUTE_CLASS, ATTRIBUTE_REFUSED, /* where the two are not told, for
                                           vm/hint.c: the object's class */
    IMPORT_MSG = 0, IMPORT_NAME, IMPORT_PATH, IMPORT_NAME_FROM,
    OS_ERRNO = 0, OS_STRERROR, OS_FILENAME, OS_FILENAME2, OS_WRITTEN,
    SYNTAX_MSG = 0, SYNTAX_FILENAME, SYNTAX_LINENO, SYNTAX_OFFSET,
    SYNTAX_TEXT, SYNTAX_END_LINENO, SYNTAX_END_OFFSET, SYNTAX_PRINT,
    UNICODE_ENCODING = 0, UNICODE_OBJECT, UNICODE_START, UNICODE_END,
    UNICODE_REASON,
    GROUP_MESSAGE = 0, GROUP_EXCEPTIONS,
};

/* One level of a traceback: as CPython's, the outermost frame first along
 * next. */
typedef struct Traceback Traceback;
struct Traceback {
    Object head;
    struct Traceback *next; /* towards the place of the raise; owned */
    Value frame;   /* a frame object, or UNBOUND: not made yet */
    Value fn;      /* the Function that ran: its code and globals */
    Value locals;  /* for the suggestions: a dict, a tuple of the locals in
                      their order, or UNBOUND: not kept */
    Value kept;    /* the locals of the frame that the exception left: a tuple
                      in the same order, or UNBOUND; they live on with it */
    Frame *record; /* where it ran: compared with live ones, no more */
    uint32_t pc;   /* index of the instruction in the code */
    uint32_t line;
    struct Traceback *sibling; /* while that frame runs and has caught the */
    struct Traceback **back;   /* exception: see Frame.caught; else NULL */
};
#define as_traceback(v) as(Traceback, v)

/* A new instance of cls (an exception class) with these args. */
MUST_USE Value exception_new(VM *vm, Class *cls, const Value *args, int nargs);
/* cls(*args) where __new__ and __init__ are BaseException's own, which do the
 * same: owned, ERROR; UNBOUND: they are not. */
MUST_USE Value exception_make_plain(VM *vm, Class *cls, const Value *args,
                                    int nargs);
/* KeyboardInterrupt, for a vm->interrupted that is thereby answered: ERROR. */
COLD Value raise_interrupt(VM *vm);

/* obj.name has failed: an AttributeError that a hook or a property raised
 * without saying what was missing learns it. */
void exception_attribute_context(VM *vm, Value obj, Str *name);
/* The layout of obj has refused this, where CPython does not tell obj. */
COLD void exception_attribute_refused(VM *vm, Value obj, Str *name);

/* exc.split(matcher): both parts owned, NONE where empty.  exc may be any
 * exception; matcher a class, a tuple of classes or a callable. */
MUST_USE bool exception_group_split(VM *vm, Value exc, Value matcher,
                                    Value *match, Value *rest);
/* One clause "except* types": what of exc it takes, as a group, and what is
 * left; NONE where empty. */
MUST_USE bool exception_star_match(VM *vm, Value exc, Value types,
                                   Value *match, Value *rest);
/* What a try statement with except* clauses raises in the end: raised holds
 * what its clauses raised and the rest of orig that none took.  NONE: nothing.
 */
MUST_USE Value exception_star_result(VM *vm, Value orig, List *raised);

/* The frame object of a traceback: borrowed; implemented by the VM. */
MUST_USE Value traceback_frame(VM *vm, Traceback *tb);
/* The function that runs in the frame of a frame object.  Borrowed. */
Value frame_object_function(Value frame);

MUST_USE bool exception_init_classes(VM *vm);
MUST_USE bool traceback_init_classes(VM *vm);

#endif
