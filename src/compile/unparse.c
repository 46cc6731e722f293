/* unparse.c: the text of an expression, for annotations that are kept as
 * strings.
 */
#include "compile/compiler.h"

Value unparse(Compiler *c, const Node *n)
{
    compile_error(c, node_span(n), "annotations as text are not supported yet");
    return ERROR;
}
