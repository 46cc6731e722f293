/* tenon.y: the language, LALR(1) without conflicts.
 *
 * The rules follow the grammar in the Python 3.13 reference.  Where that one
 * needs more than a token of lookahead, the rule here takes something wider
 * (an expression for a target, any mix of arguments) and the builder call
 * narrows it, with the error that belongs to it.  Soft keywords and the
 * parenthesis of `with (a as b, c):` come as tokens of their own, settled in
 * src/syntax/settle.c.  The builder calls are in src/syntax/build.h.
 */
%name tenon_parser
%token_prefix TK_
%token_type {const Token *}
%default_type {Item}
%extra_context {Parser *p}
%start_symbol program
%stack_size 0
%stack_overflow { parser_overflow(p); }
%syntax_error {
    (void)yymajor;
    p->failed = true;
}
%include {
#include <string.h>

#include "syntax/build.h"

/* The template's stack grows through these, in the VM's own heap; its
 * tracing, which needs global state, is compiled out. */
#ifndef NDEBUG
#define NDEBUG
#endif
#define malloc(size) parser_stack(p->p, size)
#define realloc(stack, size) parser_stack(p->p, size)
#define free(stack) ((void)(stack))
#define YYNOERRORRECOVERY 1
#define tenon_parser_ENGINEALWAYSONSTACK 1
}
%code {
void parser_run(Parser *p, int start)
{
    yyParser automaton;
    p->current = p->tokens;
    tenon_parserInit(&automaton, p);
    tenon_parser(&automaton, start, p->current);
    for (const Token *t = p->tokens; !p->failed; t++) {
        p->current = t;
        tenon_parser(&automaton, t->kind, t);
        if (t->kind == TK_END)
            break;
    }
}
}

/* Tokens that no rule has: kinds for the layer around the scanner. */
%token ERROR BARRY BAD.

%left VBAR.
%left CIRCUMFLEX.
%left AMPER.
%left LEFTSHIFT RIGHTSHIFT.
%left PLUS MINUS.
%left STAR SLASH PERCENT AT DOUBLESLASH.
%right UNARY TILDE.
%right DOUBLESTAR.

/* ======================= Programs ======================= */

program ::= START_FILE(T).                  { build_module(p, T, no_items()); }
program ::= START_FILE(T) statements(B).    { build_module(p, T, B); }
program ::= START_EVAL(T) values(B) opt_newline. { build_eval(p, T, B); }
program ::= START_SINGLE(T) simple_line(B) opt_newline.
                                            { build_single(p, T, B); }
program ::= START_SINGLE(T) compound(B) NEWLINE.
                                         { build_single(p, T, items_one(p, B)); }
opt_newline ::= .
opt_newline ::= NEWLINE.
values(A) ::= expressions(B).               { A = tuple_or_one(p, B, NULL); }
values(A) ::= expressions(B) COMMA(T).      { A = tuple_or_one(p, B, T); }
expressions(A) ::= expression(B).           { A = items_one(p, B); }
expressions(A) ::= expressions(B) COMMA expression(C).
                                            { A = items_add(p, B, C); }

statements ::= statement.
statements(A) ::= statements(B) statement(C). { A = items_join(p, B, C); }
statement ::= simple_line.
statement(A) ::= compound(B).               { A = items_one(p, B); }

simple_line(A) ::= simples(B) NEWLINE(T).   { A = items_close(B, T - 1); }
simple_line(A) ::= simples(B) SEMI NEWLINE(T). { A = items_close(B, T - 1); }
simples(A) ::= simple(B).                   { A = items_one(p, B); }
simples(A) ::= simples(B) SEMI simple(C).   { A = items_add(p, B, C); }

block ::= simple_line.
block(A) ::= NEWLINE INDENT statements(B) DEDENT. { A = B; }

/* ================== Simple statements ================== */

simple(A) ::= rhs(B).                       { A = stmt_expr(p, B); }
simple(A) ::= assigns(B).                   { A = stmt_assign(p, B); }
assigns(A) ::= rhs(B) EQUAL rhs(C).         { A = items_two(p, B, C); }
assigns(A) ::= assigns(B) EQUAL rhs(C).     { A = items_add(p, B, C); }
simple(A) ::= testlist(B) augmented(C) rhs(D). { A = stmt_aug(p, B, C.op, D); }
simple(A) ::= testlist(B) COLON expression(C).
                                  { A = stmt_annotate(p, B, C, no_item()); }
simple(A) ::= testlist(B) COLON expression(C) EQUAL rhs(D).
                                  { A = stmt_annotate(p, B, C, D); }
simple(A) ::= TYPE(T) NAME(N) type_params(B) EQUAL expression(C).
                                  { A = stmt_type(p, T, N, B, C); }
simple(A) ::= PASS(T).                      { A = stmt_pass(p, T); }
simple(A) ::= BREAK(T).                     { A = stmt_break(p, T); }
simple(A) ::= CONTINUE(T).                  { A = stmt_continue(p, T); }
simple(A) ::= DEL(T) testlist(B).           { A = stmt_delete(p, T, B); }
simple(A) ::= RETURN(T).
                                           { A = stmt_return(p, T, no_item()); }
simple(A) ::= RETURN(T) testlist(B).        { A = stmt_return(p, T, B); }
simple(A) ::= RAISE(T).
                                 { A = stmt_raise(p, T, no_item(), no_item()); }
simple(A) ::= RAISE(T) expression(B).
                                         { A = stmt_raise(p, T, B, no_item()); }
simple(A) ::= RAISE(T) expression(B) FROM expression(C).
                                            { A = stmt_raise(p, T, B, C); }
simple(A) ::= ASSERT(T) expression(B).
                                        { A = stmt_assert(p, T, B, no_item()); }
simple(A) ::= ASSERT(T) expression(B) COMMA expression(C).
                                            { A = stmt_assert(p, T, B, C); }
simple(A) ::= GLOBAL(T) names(B).           { A = stmt_global(p, T, B); }
simple(A) ::= NONLOCAL(T) names(B).         { A = stmt_nonlocal(p, T, B); }
names(A) ::= NAME(N).                       { A = items_one(p, item(N)); }
names(A) ::= names(B) COMMA NAME(N).        { A = items_add(p, B, item(N)); }

augmented(A) ::= PLUSEQUAL(T).              { A = item_op(T, AST_ADD); }
augmented(A) ::= MINEQUAL(T).               { A = item_op(T, AST_SUB); }
augmented(A) ::= STAREQUAL(T).              { A = item_op(T, AST_MULT); }
augmented(A) ::= ATEQUAL(T).                { A = item_op(T, AST_MATMULT); }
augmented(A) ::= SLASHEQUAL(T).             { A = item_op(T, AST_DIV); }
augmented(A) ::= PERCENTEQUAL(T).           { A = item_op(T, AST_MOD); }
augmented(A) ::= AMPEREQUAL(T).             { A = item_op(T, AST_BITAND); }
augmented(A) ::= VBAREQUAL(T).              { A = item_op(T, AST_BITOR); }
augmented(A) ::= CIRCUMFLEXEQUAL(T).        { A = item_op(T, AST_BITXOR); }
augmented(A) ::= LEFTSHIFTEQUAL(T).         { A = item_op(T, AST_LSHIFT); }
augmented(A) ::= RIGHTSHIFTEQUAL(T).        { A = item_op(T, AST_RSHIFT); }
augmented(A) ::= DOUBLESTAREQUAL(T).        { A = item_op(T, AST_POW); }
augmented(A) ::= DOUBLESLASHEQUAL(T).       { A = item_op(T, AST_FLOORDIV); }

/* ---- import ---- */

simple(A) ::= IMPORT(T) import_names(B).    { A = stmt_import(p, T, B); }
import_names(A) ::= import_name(B).         { A = items_one(p, B); }
import_names(A) ::= import_names(B) COMMA import_name(C).
                                            { A = items_add(p, B, C); }
import_name(A) ::= dotted(B).               { A = import_alias(p, B, NULL); }
import_name(A) ::= dotted(B) AS NAME(N).    { A = import_alias(p, B, N); }
dotted(A) ::= NAME(N).                      { A = item(N); }
dotted(A) ::= dotted(B) DOT NAME(N).        { A = item_to(B, N); }

simple(A) ::= FROM(T) dotted(B) IMPORT from_names(C).
                                  { A = stmt_from(p, T, no_item(), B, C); }
simple(A) ::= FROM(T) dots(B) IMPORT from_names(C).
                                  { A = stmt_from(p, T, B, no_item(), C); }
simple(A) ::= FROM(T) dots(B) dotted(C) IMPORT from_names(D).
                                  { A = stmt_from(p, T, B, C, D); }
dots(A) ::= DOT(T).                         { A = item_op(T, 1); }
dots(A) ::= ELLIPSIS(T).                    { A = item_op(T, 3); }
dots(A) ::= dots(B) DOT(T).                 { A = count_dots(B, T, 1); }
dots(A) ::= dots(B) ELLIPSIS(T).            { A = count_dots(B, T, 3); }
from_names(A) ::= STAR(T).                  { A = from_star(p, T); }
from_names ::= aliases.
from_names(A) ::= LPAR(S) aliases(B) opt_comma RPAR(T).
                                            { A = items_cover(B, S, T); }
aliases(A) ::= from_alias(B).               { A = items_one(p, B); }
aliases(A) ::= aliases(B) COMMA from_alias(C). { A = items_add(p, B, C); }
from_alias(A) ::= NAME(N).
                                         { A = import_alias(p, item(N), NULL); }
from_alias(A) ::= NAME(N) AS NAME(M).       { A = import_alias(p, item(N), M); }

opt_comma(A) ::= .                          { A = no_item(); }
opt_comma(A) ::= COMMA(T).                  { A = item(T); }

/* ================= Compound statements ================= */

compound(A) ::= IF(T) namedexpr(B) COLON block(C) elifs(D) else(E).
                                            { A = stmt_if(p, T, B, C, D, E); }
elifs(A) ::= .                              { A = no_items(); }
elifs(A) ::= elifs(B) ELIF(T) namedexpr(C) COLON block(D).
                                            { A = add_elif(p, B, T, C, D); }
else(A) ::= .                               { A = no_items(); }
else(A) ::= ELSE COLON block(B).            { A = B; }

compound(A) ::= WHILE(T) namedexpr(B) COLON block(C) else(D).
                                            { A = stmt_while(p, T, B, C, D); }
compound ::= for.
compound(A) ::= ASYNC(T) for(B).            { A = make_async(p, T, B); }
for(A) ::= FOR(T) targets(B) IN testlist(C) COLON block(D) else(E).
                                            { A = stmt_for(p, T, B, C, D, E); }

targets(A) ::= target_list(B).              { A = targets(p, B, NULL); }
targets(A) ::= target_list(B) COMMA(T).     { A = targets(p, B, T); }
target_list(A) ::= target(B).               { A = items_one(p, B); }
target_list(A) ::= target_list(B) COMMA target(C). { A = items_add(p, B, C); }
target ::= arith.
target(A) ::= STAR(T) arith(B).             { A = starred(p, T, B); }

compound ::= with.
compound(A) ::= ASYNC(T) with(B).           { A = make_async(p, T, B); }
with(A) ::= WITH(T) with_items(B) COLON block(C).
                                            { A = stmt_with(p, T, B, C); }
with(A) ::= WITH(T) WITH_LPAR with_items(B) opt_comma RPAR COLON block(C).
                                            { A = stmt_with(p, T, B, C); }
with_items(A) ::= with_item(B).             { A = items_one(p, B); }
with_items(A) ::= with_items(B) COMMA with_item(C). { A = items_add(p, B, C); }
with_item(A) ::= expression(B).             { A = with_item(p, B, no_item()); }
with_item(A) ::= expression(B) AS target(C). { A = with_item(p, B, C); }

/* ---- try ---- */

compound(A) ::= TRY(T) COLON block(B) FINALLY COLON block(F).
                        { A = stmt_try(p, T, B, no_items(), no_items(), F); }
compound(A) ::= TRY(T) COLON block(B) handlers(C) else(D).
                        { A = stmt_try(p, T, B, C, D, no_items()); }
compound(A) ::= TRY(T) COLON block(B) handlers(C) else(D) FINALLY COLON
        block(F).
                        { A = stmt_try(p, T, B, C, D, F); }
handlers(A) ::= handler(B).                 { A = items_one(p, B); }
handlers(A) ::= handlers(B) handler(C).     { A = add_handler(p, B, C); }
handler(A) ::= EXCEPT(T) COLON block(B).
                        { A = handler(p, T, NULL, no_item(), NULL, B); }
handler(A) ::= EXCEPT(T) opt_star(S) expression(B) COLON block(C).
                        { A = handler(p, T, S.first, B, NULL, C); }
handler(A) ::= EXCEPT(T) opt_star(S) expression(B) AS NAME(N) COLON block(C).
                        { A = handler(p, T, S.first, B, N, C); }
opt_star(A) ::= .                           { A = no_item(); }
opt_star(A) ::= STAR(T).                    { A = item(T); }

/* ---- functions and classes ---- */

compound ::= definition.
compound(A) ::= decorators(B) definition(C). { A = decorate(p, B, C); }
decorators(A) ::= decorator(B).             { A = items_one(p, B); }
decorators(A) ::= decorators(B) decorator(C). { A = items_add(p, B, C); }
decorator(A) ::= AT namedexpr(B) NEWLINE.   { A = B; }

definition ::= function.
definition(A) ::= ASYNC(T) function(B).     { A = make_async(p, T, B); }
definition(A) ::= CLASS(T) NAME(N) type_params(B) COLON block(D).
                          { A = stmt_class(p, T, N, B, no_items(), D); }
definition(A) ::= CLASS(T) NAME(N) type_params(B) LPAR(L) args(C) RPAR(R)
        COLON block(D).
                    { A = stmt_class(p, T, N, B, class_args(p, L, C, R), D); }
function(A) ::= DEF(T) NAME(N) type_params(B) LPAR params(C) RPAR returns(D)
        COLON block(E).
                                    { A = stmt_def(p, T, N, B, C, D, E); }
returns(A) ::= .                            { A = no_item(); }
returns(A) ::= ARROW expression(B).         { A = B; }

params(A) ::= .                             { A = parameters(p, no_items()); }
params(A) ::= param_list(B) opt_comma(C).
                                         { A = parameters(p, items_end(B, C)); }
param_list(A) ::= param(B).                 { A = items_one(p, B); }
param_list(A) ::= param_list(B) COMMA param(C). { A = items_add(p, B, C); }
param(A) ::= NAME(N) annotation(B).         { A = param(p, N, B, no_item()); }
param(A) ::= NAME(N) annotation(B) EQUAL expression(C).
                                            { A = param(p, N, B, C); }
param(A) ::= SLASH(T).                      { A = param_slash(T); }
param(A) ::= STAR(T).
                                      { A = param_star(p, T, NULL, no_item()); }
param(A) ::= STAR(T) NAME(N).
                                         { A = param_star(p, T, N, no_item()); }
param(A) ::= STAR(T) NAME(N) COLON element(B). { A = param_star(p, T, N, B); }
param(A) ::= DOUBLESTAR(T) NAME(N) annotation(B). { A = param_kw(p, T, N, B); }
annotation(A) ::= .                         { A = no_item(); }
annotation(A) ::= COLON expression(B).      { A = B; }

type_params(A) ::= .                        { A = no_items(); }
type_params(A) ::= LSQB(S) type_param_list(B) opt_comma RSQB(T).
                                            { A = items_cover(B, S, T); }
type_param_list(A) ::= type_param(B).       { A = items_one(p, B); }
type_param_list(A) ::= type_param_list(B) COMMA type_param(C).
                                            { A = items_add(p, B, C); }
type_param(A) ::= NAME(N) annotation(B) default(C).
                                            { A = type_var(p, N, B, C); }
type_param(A) ::= STAR(T) NAME(N).
                                         { A = type_tuple(p, T, N, no_item()); }
type_param(A) ::= STAR(T) NAME(N) EQUAL element(B).
                                            { A = type_tuple(p, T, N, B); }
type_param(A) ::= DOUBLESTAR(T) NAME(N) default(B).
                                            { A = type_spec(p, T, N, B); }
default(A) ::= .                            { A = no_item(); }
default(A) ::= EQUAL expression(B).         { A = B; }

/* ---- match ---- */

compound(A) ::= MATCH(T) subject(B) COLON NEWLINE INDENT cases(C) DEDENT.
                                            { A = stmt_match(p, T, B, C); }
subject(A) ::= named_elements(B).           { A = tuple_or_one(p, B, NULL); }
subject(A) ::= named_elements(B) COMMA(T).  { A = tuple_or_one(p, B, T); }
cases(A) ::= case(B).                       { A = items_one(p, B); }
cases(A) ::= cases(B) case(C).              { A = items_add(p, B, C); }
case(A) ::= CASE(T) patterns(B) guard(C) COLON block(D).
                                            { A = match_case(p, T, B, C, D); }
guard(A) ::= .                              { A = no_item(); }
guard(A) ::= IF namedexpr(B).               { A = B; }

patterns(A) ::= pattern_list(B).            { A = pattern_open(p, B, NULL); }
patterns(A) ::= pattern_list(B) COMMA(T).   { A = pattern_open(p, B, T); }
pattern_item ::= pattern.
pattern_item(A) ::= STAR(T) NAME(N).        { A = pattern_star(p, T, N); }

pattern(A) ::= or_pattern(B).               { A = pattern_or(p, B); }
pattern(A) ::= or_pattern(B) AS arith(C).
                                  { A = pattern_as(p, pattern_or(p, B), C); }
or_pattern(A) ::= closed(B).                { A = items_one(p, B); }
or_pattern(A) ::= or_pattern(B) VBAR closed(C). { A = items_add(p, B, C); }

closed(A) ::= literal(B).                   { A = pattern_value(p, B); }
closed(A) ::= NAME(N).                      { A = pattern_capture(p, N); }
closed(A) ::= attribute(B).                 { A = pattern_value(p, B); }
closed(A) ::= LPAR(S) RPAR(T).
                                  { A = pattern_sequence(p, no_items(), S, T); }
closed(A) ::= LPAR(S) pattern_list(B) RPAR(T).
                                            { A = pattern_group(p, S, B, T); }
closed(A) ::= LPAR(S) pattern_list(B) COMMA RPAR(T).

                                           { A = pattern_sequence(p, B, S, T); }
closed(A) ::= LSQB(S) RSQB(T).
                                  { A = pattern_sequence(p, no_items(), S, T); }
closed(A) ::= LSQB(S) pattern_list(B) opt_comma RSQB(T).

                                           { A = pattern_sequence(p, B, S, T); }
pattern_list(A) ::= pattern_item(B).        { A = items_one(p, B); }
pattern_list(A) ::= pattern_list(B) COMMA pattern_item(C).
                                            { A = items_add(p, B, C); }

closed(A) ::= LBRACE(S) RBRACE(T).
                                   { A = pattern_mapping(p, S, no_items(), T); }
closed(A) ::= LBRACE(S) pattern_pairs(B) opt_comma RBRACE(T).
                                            { A = pattern_mapping(p, S, B, T); }
pattern_pairs(A) ::= pattern_pair(B).       { A = items_one(p, B); }
pattern_pairs(A) ::= pattern_pairs(B) COMMA pattern_pair(C).
                                            { A = items_add(p, B, C); }
pattern_pair(A) ::= literal(B) COLON pattern(C). { A = items_two(p, B, C); }
pattern_pair(A) ::= attribute(B) COLON pattern(C). { A = items_two(p, B, C); }
pattern_pair(A) ::= DOUBLESTAR(T) NAME(N).  { A = pattern_rest(p, T, N); }

closed(A) ::= NAME(N) LPAR pattern_args(B) RPAR(T).
                                  { A = pattern_class(p, name(p, N), B, T); }
closed(A) ::= attribute(N) LPAR pattern_args(B) RPAR(T).
                                            { A = pattern_class(p, N, B, T); }
pattern_args(A) ::= .                       { A = no_items(); }
pattern_args(A) ::= pattern_arg_list(B) opt_comma. { A = B; }
pattern_arg_list(A) ::= pattern_arg(B).     { A = items_one(p, B); }
pattern_arg_list(A) ::= pattern_arg_list(B) COMMA pattern_arg(C).
                                            { A = items_add(p, B, C); }
pattern_arg ::= pattern.
pattern_arg(A) ::= NAME(N) EQUAL pattern(B). { A = pattern_keyword(N, B); }

literal ::= signed.
literal(A) ::= signed(B) PLUS NUMBER(C).    { A = complex(p, B, AST_ADD, C); }
literal(A) ::= signed(B) MINUS NUMBER(C).   { A = complex(p, B, AST_SUB, C); }
literal(A) ::= strings(B).                  { A = strings(p, B); }
literal(A) ::= NONE(T).                     { A = constant(p, T, CONST_NONE); }
literal(A) ::= TRUE(T).                     { A = constant(p, T, CONST_TRUE); }
literal(A) ::= FALSE(T).                    { A = constant(p, T, CONST_FALSE); }
signed(A) ::= NUMBER(T).                    { A = number(p, T); }
signed(A) ::= MINUS(T) NUMBER(N).
                                    { A = unary(p, T, AST_USUB, number(p, N)); }
attribute(A) ::= NAME(N) DOT NAME(M).       { A = attribute(p, name(p, N), M); }
attribute(A) ::= attribute(B) DOT NAME(N).  { A = attribute(p, B, N); }

/* ===================== Expressions ===================== */

rhs ::= testlist.
rhs ::= yield.
yield(A) ::= YIELD(T).                      { A = yield(p, T, no_item()); }
yield(A) ::= YIELD(T) testlist(B).          { A = yield(p, T, B); }
yield(A) ::= YIELD(T) FROM expression(B).   { A = yield_from(p, T, B); }

testlist(A) ::= elements(B).                { A = tuple_or_one(p, B, NULL); }
testlist(A) ::= elements(B) COMMA(T).       { A = tuple_or_one(p, B, T); }
elements(A) ::= element(B).                 { A = items_one(p, B); }
elements(A) ::= elements(B) COMMA element(C). { A = items_add(p, B, C); }
element ::= expression.
element(A) ::= STAR(T) arith(B).            { A = starred(p, T, B); }

named_elements(A) ::= named_element(B).     { A = items_one(p, B); }
named_elements(A) ::= named_elements(B) COMMA named_element(C).
                                            { A = items_add(p, B, C); }
named_element ::= namedexpr.
named_element(A) ::= STAR(T) arith(B).      { A = starred(p, T, B); }

namedexpr ::= expression.
namedexpr(A) ::= expression(B) COLONEQUAL expression(C). { A = named(p, B, C); }

expression ::= disjunction.
expression(A) ::= disjunction(B) IF disjunction(C) ELSE expression(D).
                                            { A = ternary(p, B, C, D); }
expression(A) ::= LAMBDA(T) lambda_params(B) COLON expression(C).
                                            { A = lambda(p, T, B, C); }

lambda_params(A) ::= .                      { A = parameters(p, no_items()); }
lambda_params(A) ::= lambda_list(B) opt_comma(C).
                                    { A = parameters(p, items_end(B, C)); }
lambda_list(A) ::= lambda_param(B).         { A = items_one(p, B); }
lambda_list(A) ::= lambda_list(B) COMMA lambda_param(C).
                                            { A = items_add(p, B, C); }
lambda_param(A) ::= NAME(N).
                                      { A = param(p, N, no_item(), no_item()); }
lambda_param(A) ::= NAME(N) EQUAL expression(B).
                                            { A = param(p, N, no_item(), B); }
lambda_param(A) ::= SLASH(T).               { A = param_slash(T); }
lambda_param(A) ::= STAR(T).
                                      { A = param_star(p, T, NULL, no_item()); }
lambda_param(A) ::= STAR(T) NAME(N).
                                         { A = param_star(p, T, N, no_item()); }
lambda_param(A) ::= DOUBLESTAR(T) NAME(N).
                                           { A = param_kw(p, T, N, no_item()); }

disjunction ::= conjunction.
disjunction(A) ::= or_list(B).              { A = boolean(p, AST_OR, B); }
or_list(A) ::= conjunction(B) OR conjunction(C). { A = items_two(p, B, C); }
or_list(A) ::= or_list(B) OR conjunction(C). { A = items_add(p, B, C); }
conjunction ::= inversion.
conjunction(A) ::= and_list(B).             { A = boolean(p, AST_AND, B); }
and_list(A) ::= inversion(B) AND inversion(C). { A = items_two(p, B, C); }
and_list(A) ::= and_list(B) AND inversion(C). { A = items_add(p, B, C); }
inversion(A) ::= NOT(T) inversion(B).       { A = unary(p, T, AST_NOT, B); }
inversion ::= arith.
inversion(A) ::= compare_list(B).           { A = compare(p, B); }

compare_list(A) ::= arith(B) compare_op(C) arith(D).
                                            { A = items_three(p, B, C, D); }
compare_list(A) ::= compare_list(B) compare_op(C) arith(D).
                        { A = items_add(p, items_add(p, B, C), D); }
compare_op(A) ::= EQEQUAL(T).               { A = item_op(T, AST_EQ); }
compare_op(A) ::= NOTEQUAL(T).              { A = item_op(T, AST_NOTEQ); }
compare_op(A) ::= LESS(T).                  { A = item_op(T, AST_LT); }
compare_op(A) ::= LESSEQUAL(T).             { A = item_op(T, AST_LTE); }
compare_op(A) ::= GREATER(T).               { A = item_op(T, AST_GT); }
compare_op(A) ::= GREATEREQUAL(T).          { A = item_op(T, AST_GTE); }
compare_op(A) ::= IS(T).                    { A = item_op(T, AST_IS); }
compare_op(A) ::= IS(T) NOT.                { A = item_op(T, AST_ISNOT); }
compare_op(A) ::= IN(T).                    { A = item_op(T, AST_IN); }
compare_op(A) ::= NOT(T) IN.                { A = item_op(T, AST_NOTIN); }

arith(A) ::= arith(B) VBAR arith(C).        { A = binary(p, B, AST_BITOR, C); }
arith(A) ::= arith(B) CIRCUMFLEX arith(C).  { A = binary(p, B, AST_BITXOR, C); }
arith(A) ::= arith(B) AMPER arith(C).       { A = binary(p, B, AST_BITAND, C); }
arith(A) ::= arith(B) LEFTSHIFT arith(C).   { A = binary(p, B, AST_LSHIFT, C); }
arith(A) ::= arith(B) RIGHTSHIFT arith(C).  { A = binary(p, B, AST_RSHIFT, C); }
arith(A) ::= arith(B) PLUS arith(C).        { A = binary(p, B, AST_ADD, C); }
arith(A) ::= arith(B) MINUS arith(C).       { A = binary(p, B, AST_SUB, C); }
arith(A) ::= arith(B) STAR arith(C).        { A = binary(p, B, AST_MULT, C); }
arith(A) ::= arith(B) SLASH arith(C).       { A = binary(p, B, AST_DIV, C); }
arith(A) ::= arith(B) PERCENT arith(C).     { A = binary(p, B, AST_MOD, C); }
arith(A) ::= arith(B) AT arith(C).
                                           { A = binary(p, B, AST_MATMULT, C); }
arith(A) ::= arith(B) DOUBLESLASH arith(C).
                                          { A = binary(p, B, AST_FLOORDIV, C); }
arith(A) ::= PLUS(T) arith(B). [UNARY]      { A = unary(p, T, AST_UADD, B); }
arith(A) ::= MINUS(T) arith(B). [UNARY]     { A = unary(p, T, AST_USUB, B); }
arith(A) ::= TILDE(T) arith(B). [UNARY]     { A = unary(p, T, AST_INVERT, B); }
arith(A) ::= arith(B) DOUBLESTAR arith(C).  { A = binary(p, B, AST_POW, C); }
arith(A) ::= AWAIT(T) primary(B).           { A = await(p, T, B); }
arith ::= primary.

/* ---- primaries ---- */

primary ::= atom.
primary(A) ::= primary(B) DOT NAME(N).      { A = attribute(p, B, N); }
primary(A) ::= primary(B) LPAR(L) args(C) RPAR(R). { A = call_expr(p, B, L, C, R); }
primary(A) ::= primary(B) LSQB slices(C) RSQB(T). { A = subscript(p, B, C, T); }

args(A) ::= .                               { A = no_items(); }
args(A) ::= arg_list(B) opt_comma(C).       { A = items_end(B, C); }
arg_list(A) ::= arg(B).                     { A = items_one(p, B); }
arg_list(A) ::= arg_list(B) COMMA arg(C).   { A = items_add(p, B, C); }
arg(A) ::= namedexpr(B).                    { A = tagged(B, ARG_PLAIN); }
arg(A) ::= namedexpr(B) comprehensions(C).  { A = arg_generator(p, B, C); }
arg(A) ::= expression(B) EQUAL expression(C). { A = arg_keyword(p, B, C); }
arg(A) ::= STAR(T) expression(B).
                                     { A = tagged(starred(p, T, B), ARG_STAR); }
arg(A) ::= DOUBLESTAR(T) expression(B).     { A = arg_mapping(p, T, B); }

slices(A) ::= slice_list(B).                { A = slices(p, B, NULL); }
slices(A) ::= slice_list(B) COMMA(T).       { A = slices(p, B, T); }
slice_list(A) ::= slice(B).                 { A = items_one(p, B); }
slice_list(A) ::= slice_list(B) COMMA slice(C). { A = items_add(p, B, C); }
slice ::= namedexpr.
slice(A) ::= STAR(T) expression(B).         { A = starred(p, T, B); }
slice(A) ::= bound(B) COLON(T) bound(C).
                                     { A = slice(p, B, T, C, NULL, no_item()); }
slice(A) ::= bound(B) COLON(T) bound(C) COLON(U) bound(D).
                                            { A = slice(p, B, T, C, U, D); }
bound(A) ::= .                              { A = no_item(); }
bound ::= expression.

/* ---- atoms ---- */

atom(A) ::= NAME(T).                        { A = name(p, T); }
atom(A) ::= NUMBER(T).                      { A = number(p, T); }
atom(A) ::= NONE(T).                        { A = constant(p, T, CONST_NONE); }
atom(A) ::= TRUE(T).                        { A = constant(p, T, CONST_TRUE); }
atom(A) ::= FALSE(T).                       { A = constant(p, T, CONST_FALSE); }
atom(A) ::= ELLIPSIS(T).
                                         { A = constant(p, T, CONST_ELLIPSIS); }
atom(A) ::= strings(B).                     { A = strings(p, B); }

atom(A) ::= LPAR(S) RPAR(T).                { A = tuple(p, S, no_items(), T); }
atom(A) ::= LPAR(S) yield(B) RPAR(T).       { A = group(p, S, B, T); }
atom(A) ::= LPAR(S) named_elements(B) RPAR(T).
                                            { A = group_or_tuple(p, S, B, T); }
atom(A) ::= LPAR(S) named_elements(B) COMMA RPAR(T). { A = tuple(p, S, B, T); }
atom(A) ::= LPAR(S) named_element(B) comprehensions(C) RPAR(T).
                                            { A = generator(p, S, B, C, T); }
atom(A) ::= LSQB(S) RSQB(T).                { A = list(p, S, no_items(), T); }
atom(A) ::= LSQB(S) named_elements(B) opt_comma RSQB(T).
                                            { A = list(p, S, B, T); }
atom(A) ::= LSQB(S) named_element(B) comprehensions(C) RSQB(T).
                                            { A = list_comp(p, S, B, C, T); }
atom(A) ::= LBRACE(S) named_elements(B) opt_comma RBRACE(T).
                                            { A = set(p, S, B, T); }
atom(A) ::= LBRACE(S) named_element(B) comprehensions(C) RBRACE(T).
                                            { A = set_comp(p, S, B, C, T); }
atom(A) ::= LBRACE(S) RBRACE(T).            { A = dict(p, S, no_items(), T); }
atom(A) ::= LBRACE(S) pairs(B) opt_comma RBRACE(T). { A = dict(p, S, B, T); }
atom(A) ::= LBRACE(S) pair(B) comprehensions(C) RBRACE(T).
                                            { A = dict_comp(p, S, B, C, T); }
pairs(A) ::= pair(B).                       { A = items_one(p, B); }
pairs(A) ::= pairs(B) COMMA pair(C).        { A = items_add(p, B, C); }
pair(A) ::= expression(B) COLON expression(C). { A = items_two(p, B, C); }
pair(A) ::= DOUBLESTAR(T) arith(B).         { A = items_two(p, item(T), B); }

comprehensions(A) ::= comprehension(B).     { A = items_one(p, B); }
comprehensions(A) ::= comprehensions(B) comprehension(C).
                                            { A = items_add(p, B, C); }
comprehension(A) ::= FOR(T) targets(B) IN disjunction(C) conditions(D).
                                { A = comprehension(p, T, B, C, D, false); }
comprehension(A) ::= ASYNC(T) FOR targets(B) IN disjunction(C) conditions(D).
                                { A = comprehension(p, T, B, C, D, true); }
conditions(A) ::= .                         { A = no_items(); }
conditions(A) ::= conditions(B) IF disjunction(C). { A = items_add(p, B, C); }

/* ---- strings ---- */

strings(A) ::= string(B).                   { A = items_one(p, B); }
strings(A) ::= strings(B) string(C).        { A = items_add(p, B, C); }
string(A) ::= STRING(T).                    { A = item(T); }
string(A) ::= FSTRING_START(S) fparts(B) FSTRING_END(T).
                                            { A = items_cover(B, S, T); }
fparts(A) ::= .                             { A = no_items(); }
fparts(A) ::= fparts(B) FSTRING_MIDDLE(T).  { A = items_add(p, B, item(T)); }
fparts(A) ::= fparts(B) field(C).           { A = items_add(p, B, C); }
field(A) ::= LBRACE(S) rhs(B) debug(C) conversion(D) format(E) RBRACE(T).
                                            { A = field(p, S, B, C, D, E, T); }
debug(A) ::= .                              { A = no_item(); }
debug(A) ::= EQUAL(T).                      { A = item(T); }
conversion(A) ::= .                         { A = no_item(); }
conversion(A) ::= EXCLAM(S) NAME(T).        { A = item_range(S, T); }
format(A) ::= .                             { A = no_items(); }
format(A) ::= COLON(S) fparts(B).           { A = items_from(B, S); }
