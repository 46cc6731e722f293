/* build.h: the calls that grammar/tenon.y makes as it reduces.
 *
 * They turn Items into Items.  A builder that finds the program wrong reports
 * it (errors.c) and gives what it has; see parser.h for what happens then.
 * Expressions are built in build.c, statements in build_stmt.c, patterns in
 * build_pattern.c, literals and f-strings in literal.c.
 */
#ifndef TENON_SYNTAX_BUILD_H
#define TENON_SYNTAX_BUILD_H

#include "syntax/parser.h"
#include "tenon.h"

/* Item.tag of arguments and parameters. */
enum {
    ARG_PLAIN,
    ARG_STAR,
    ARG_GENERATOR, /* without parentheses of its own */
    ARG_KEYWORD,   /* node is a keyword */
    ARG_MAPPING,   /* node is a keyword without a name */

    PARAM_PLAIN,   /* items: the arg, and the default if any */
    PARAM_SLASH,
    PARAM_STAR,    /* node is the arg, or NULL for a bare star */
    PARAM_KW,

    PATTERN_KEYWORD, /* first is the name's token */
    PATTERN_REST,
    HANDLER_STAR,
};

/* ---- items ---- */

static inline Item no_item(void)
{
    return (Item){0};
}

static inline Item item(const Token *t)
{
    return (Item){.first = t, .last = t};
}

static inline Item item_range(const Token *a, const Token *b)
{
    return (Item){.first = a, .last = b};
}

static inline Item item_to(Item a, const Token *last)
{
    a.last = last;
    return a;
}

static inline Item item_op(const Token *t, int op)
{
    return (Item){.first = t, .last = t, .op = op};
}

static inline Item count_dots(Item a, const Token *t, int more)
{
    a.last = t;
    a.op += more;
    return a;
}

static inline Item tagged(Item a, int tag)
{
    a.tag = (uint8_t)tag;
    return a;
}

static inline Item no_items(void)
{
    return (Item){0};
}

Item items_one(Parser *p, Item a);
Item items_two(Parser *p, Item a, Item b);
Item items_three(Parser *p, Item a, Item b, Item c);
Item items_add(Parser *p, Item list, Item a);
Item items_join(Parser *p, Item list, Item more);

static inline Item items_close(Item list, const Token *last)
{
    list.last = last;
    return list;
}

static inline Item items_cover(Item list, const Token *a, const Token *b)
{
    list.first = a;
    list.last = b;
    return list;
}

/* As items_close, when there is an end to close with. */
static inline Item items_end(Item list, Item end)
{
    if (end.last)
        list.last = end.last;
    return list;
}

static inline Item items_from(Item list, const Token *first)
{
    if (!list.last)
        list.last = first;
    list.first = first;
    return list;
}

static inline int items_count(Item list)
{
    return list.items ? list.items->count : 0;
}

/* The nodes of the items. */
NodeList nodes_of(Parser *p, Item list);

/* An Item for the node, which is checked for depth. */
Item made(Parser *p, const Token *first, const Token *last, Node *node);

Name *name_of(Parser *p, const Token *t);

/* Make a target of an expression: CTX_STORE or CTX_DEL, with the errors
 * "cannot assign to ..." and "cannot delete ...". */
void set_context(Parser *p, Node *target, AstCtx ctx);

/* What was built is not in the language: mistakes.c will say why. */
static inline void refuse(Parser *p)
{
    p->failed = true;
}

/* ---- expressions ---- */

Item name(Parser *p, const Token *t);
Item constant(Parser *p, const Token *t, int tag);
Item number(Parser *p, const Token *t);
Item strings(Parser *p, Item parts);
Item field(Parser *p, const Token *open, Item value, Item debug,
           Item conversion, Item format, const Token *close);

Item tuple_or_one(Parser *p, Item elements, const Token *comma);
Item tuple(Parser *p, const Token *open, Item elements, const Token *close);
Item group(Parser *p, const Token *open, Item inner, const Token *close);
Item group_or_tuple(Parser *p, const Token *open, Item elements,
                    const Token *close);
Item list(Parser *p, const Token *open, Item elements, const Token *close);
Item set(Parser *p, const Token *open, Item elements, const Token *close);
Item dict(Parser *p, const Token *open, Item pairs, const Token *close);
Item generator(Parser *p, const Token *open, Item element, Item clauses,
               const Token *close);
Item list_comp(Parser *p, const Token *open, Item element, Item clauses,
               const Token *close);
Item set_comp(Parser *p, const Token *open, Item element, Item clauses,
              const Token *close);
Item dict_comp(Parser *p, const Token *open, Item pair, Item clauses,
               const Token *close);
Item comprehension(Parser *p, const Token *first, Item target, Item iter,
                   Item conditions, bool is_async);

Item starred(Parser *p, const Token *star, Item value);
Item named(Parser *p, Item target, Item value);
Item ternary(Parser *p, Item body, Item test, Item orelse);
Item lambda(Parser *p, const Token *first, Item params, Item body);
Item boolean(Parser *p, AstOp op, Item values);
Item compare(Parser *p, Item operands);
Item binary(Parser *p, Item left, AstOp op, Item right);
Item unary(Parser *p, const Token *first, AstOp op, Item operand);
Item await(Parser *p, const Token *first, Item value);
Item yield(Parser *p, const Token *first, Item value);
Item yield_from(Parser *p, const Token *first, Item value);

Item attribute(Parser *p, Item value, const Token *attr);
Item subscript(Parser *p, Item value, Item index, const Token *close);
Item slices(Parser *p, Item list, const Token *comma);
Item slice(Parser *p, Item lower, const Token *colon, Item upper,
           const Token *colon2, Item step);
Item call_expr(Parser *p, Item func, const Token *open, Item args,
          const Token *close);
Item arg_generator(Parser *p, Item element, Item clauses);
Item arg_keyword(Parser *p, Item name, Item value);
Item arg_mapping(Parser *p, const Token *stars, Item value);

/* The checked arguments of a call or class, in two lists. */
void split_args(Parser *p, const Token *open, Item args, const Token *close,
                NodeList *plain, NodeList *keywords);

/* ---- parameters ---- */

Item parameters(Parser *p, Item list);
Item param(Parser *p, const Token *name, Item annotation, Item value);
Item param_slash(const Token *t);
Item param_star(Parser *p, const Token *star, const Token *name,
                Item annotation);
Item param_kw(Parser *p, const Token *stars, const Token *name,
              Item annotation);

/* ---- statements ---- */

void build_module(Parser *p, const Token *start, Item body);
void build_eval(Parser *p, const Token *start, Item value);
void build_single(Parser *p, const Token *start, Item body);

Item stmt_expr(Parser *p, Item value);
Item stmt_assign(Parser *p, Item chain);
Item stmt_aug(Parser *p, Item target, int op, Item value);
Item stmt_annotate(Parser *p, Item target, Item annotation, Item value);
Item stmt_type(Parser *p, const Token *first, const Token *name, Item params,
               Item value);
Item stmt_pass(Parser *p, const Token *t);
Item stmt_break(Parser *p, const Token *t);
Item stmt_continue(Parser *p, const Token *t);
Item stmt_delete(Parser *p, const Token *first, Item targets);
Item stmt_return(Parser *p, const Token *first, Item value);
Item stmt_raise(Parser *p, const Token *first, Item exc, Item cause);
Item stmt_assert(Parser *p, const Token *first, Item test, Item msg);
Item stmt_global(Parser *p, const Token *first, Item names);
Item stmt_nonlocal(Parser *p, const Token *first, Item names);
Item stmt_import(Parser *p, const Token *first, Item names);
Item import_alias(Parser *p, Item dotted, const Token *asname);
Item from_star(Parser *p, const Token *star);
Item stmt_from(Parser *p, const Token *first, Item dots, Item module,
               Item names);

Item stmt_if(Parser *p, const Token *first, Item test, Item body, Item elifs,
             Item orelse);
Item add_elif(Parser *p, Item elifs, const Token *first, Item test, Item body);
Item stmt_while(Parser *p, const Token *first, Item test, Item body,
                Item orelse);
Item stmt_for(Parser *p, const Token *first, Item target, Item iter, Item body,
              Item orelse);
Item targets(Parser *p, Item list, const Token *comma);
Item stmt_with(Parser *p, const Token *first, Item items, Item body);
Item with_item(Parser *p, Item context, Item target);
Item stmt_try(Parser *p, const Token *first, Item body, Item handlers,
              Item orelse, Item final);
Item handler(Parser *p, const Token *first, const Token *star, Item type,
             const Token *name, Item body);
Item add_handler(Parser *p, Item handlers, Item handler);
Item make_async(Parser *p, const Token *first, Item stmt);
Item decorate(Parser *p, Item decorators, Item definition);
Item stmt_def(Parser *p, const Token *first, const Token *name,
              Item type_params, Item params, Item returns, Item body);
Item class_args(Parser *p, const Token *open, Item args, const Token *close);
Item stmt_class(Parser *p, const Token *first, const Token *name,
                Item type_params, Item args, Item body);
Item type_var(Parser *p, const Token *name, Item bound, Item value);
Item type_tuple(Parser *p, const Token *star, const Token *name, Item value);
Item type_spec(Parser *p, const Token *stars, const Token *name, Item value);

/* ---- patterns ---- */

Item stmt_match(Parser *p, const Token *first, Item subject, Item cases);
Item match_case(Parser *p, const Token *first, Item pattern, Item guard,
                Item body);
Item pattern_open(Parser *p, Item list, const Token *comma);
Item pattern_group(Parser *p, const Token *open, Item list,
                   const Token *close);
Item pattern_sequence(Parser *p, Item list, const Token *open,
                      const Token *close);
Item pattern_star(Parser *p, const Token *star, const Token *name);
Item pattern_or(Parser *p, Item list);
Item pattern_as(Parser *p, Item pattern, Item target);
Item pattern_value(Parser *p, Item value);
Item pattern_capture(Parser *p, const Token *name);
Item pattern_mapping(Parser *p, const Token *open, Item pairs,
                     const Token *close);
Item pattern_rest(Parser *p, const Token *stars, const Token *name);
Item pattern_class(Parser *p, Item cls, Item args, const Token *close);
Item pattern_keyword(const Token *name, Item pattern);
Item complex(Parser *p, Item real, AstOp op, const Token *imaginary);

#endif
