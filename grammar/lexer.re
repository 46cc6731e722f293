/* lexer.re: the words of the language, one rule a line.
 *
 * The text is UTF-8 and ends in a NUL (a NUL elsewhere is refused before).
 * What needs memory of earlier tokens (indentation, brackets, f-strings,
 * where a string without an end began) is src/syntax/tokens.c's business,
 * and so is everything about names beyond ASCII: here any byte above 0x7f
 * belongs to one.  Soft keywords are names here.
 */
#include "syntax/token.h"
#include "tenon.h"

/*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:define:YYCURSOR = s;
    re2c:define:YYMARKER = mark;
    re2c:yyfill:enable = 0;

    eol     = "\n";
    blank   = [ \t\f];
    digit   = [0-9];
    digits  = digit ("_"? digit)*;
    decimal = [1-9] ("_"? digit)* | "0" ("_"? "0")*;
    binary  = "0" [bB] ("_"? [01])+;
    octal   = "0" [oO] ("_"? [0-7])+;
    hex     = "0" [xX] ("_"? [0-9a-fA-F])+;
    power   = [eE] [+-]? digits;
    float   = (digits "." digits? | "." digits) power? | digits power;
    imag    = (digits | float) [jJ];
    letter  = [a-zA-Z_];
    name    = letter (letter | digit)*;
    beyond  = letter | [\x80-\xff];

    prefix  = [rRuUbB] | [bB][rR] | [rR][bB];
    fprefix = [fF] | [fF][rR] | [rR][fF];
    any     = [^\x00];
    esc     = "\\" any;
    one     = ['] (esc | [^'\\\n\x00])* ['];
    two     = ["] (esc | [^"\\\n\x00])* ["];
    long1   = "'''" ([']{0,2} (esc | [^'\\\x00]))* "'''";
    long2   = ["]{3} (["]{0,2} (esc | [^"\\\x00]))* ["]{3};
*/

int lexer_token(const char **cursor)
{
    const unsigned char *s = (const unsigned char *)*cursor, *mark;
    int kind;
#define IS(k) { kind = k; goto done; }
/*!re2c
    blank+                  { IS(LX_SPACE) }
    "#" [^\n\x00]*        { IS(LX_SPACE) }
    "\\" eol                { IS(LX_SPACE) }
    eol                     { IS(LX_NEWLINE) }
    "\x00"                  { s--; IS(LX_EOF) }

    "False"    { IS(TK_FALSE) }        "None"     { IS(TK_NONE) }
    "True"     { IS(TK_TRUE) }         "and"      { IS(TK_AND) }
    "as"       { IS(TK_AS) }           "assert"   { IS(TK_ASSERT) }
    "async"    { IS(TK_ASYNC) }        "await"    { IS(TK_AWAIT) }
    "break"    { IS(TK_BREAK) }        "class"    { IS(TK_CLASS) }
    "continue" { IS(TK_CONTINUE) }     "def"      { IS(TK_DEF) }
    "del"      { IS(TK_DEL) }          "elif"     { IS(TK_ELIF) }
    "else"     { IS(TK_ELSE) }         "except"   { IS(TK_EXCEPT) }
    "finally"  { IS(TK_FINALLY) }      "for"      { IS(TK_FOR) }
    "from"     { IS(TK_FROM) }         "global"   { IS(TK_GLOBAL) }
    "if"       { IS(TK_IF) }           "import"   { IS(TK_IMPORT) }
    "in"       { IS(TK_IN) }           "is"       { IS(TK_IS) }
    "lambda"   { IS(TK_LAMBDA) }       "nonlocal" { IS(TK_NONLOCAL) }
    "not"      { IS(TK_NOT) }          "or"       { IS(TK_OR) }
    "pass"     { IS(TK_PASS) }         "raise"    { IS(TK_RAISE) }
    "return"   { IS(TK_RETURN) }       "try"      { IS(TK_TRY) }
    "while"    { IS(TK_WHILE) }        "with"     { IS(TK_WITH) }
    "yield"    { IS(TK_YIELD) }

    name                    { IS(TK_NAME) }
    beyond (beyond | digit)* { IS(LX_NAME_BEYOND) }
    decimal                 { IS(TK_NUMBER) }
    binary | octal | hex    { IS(TK_NUMBER) }
    float | imag            { IS(TK_NUMBER) }
    digits                  { IS(LX_NUMBER_ERROR) }
    "0" [bBoOxX] "_"?       { IS(LX_NUMBER_ERROR) }

    prefix? (one | two)     { IS(TK_STRING) }
    prefix? (long1 | long2) { IS(TK_STRING) }
    fprefix (['] | ["])     { IS(LX_FSTRING) }
    fprefix ("'''" | ["]{3}) { IS(LX_FSTRING) }
    prefix? (['] | ["])     { IS(LX_OPEN_QUOTE) }
    prefix? ("'''" | ["]{3}) { IS(LX_OPEN_TRIPLE) }

    "("   { IS(TK_LPAR) }      ")"   { IS(TK_RPAR) }
    "["   { IS(TK_LSQB) }      "]"   { IS(TK_RSQB) }
    "{"   { IS(TK_LBRACE) }    "}"   { IS(TK_RBRACE) }
    ","   { IS(TK_COMMA) }     ":"   { IS(TK_COLON) }
    ";"   { IS(TK_SEMI) }      ":="  { IS(TK_COLONEQUAL) }
    "."   { IS(TK_DOT) }       "..." { IS(TK_ELLIPSIS) }
    "->"  { IS(TK_ARROW) }     "!"   { IS(TK_EXCLAM) }

    "="   { IS(TK_EQUAL) }
    "=="  { IS(TK_EQEQUAL) }   "!="  { IS(TK_NOTEQUAL) }
    "<>"  { IS(TK_BARRY) }
    "<"   { IS(TK_LESS) }      "<="  { IS(TK_LESSEQUAL) }
    ">"   { IS(TK_GREATER) }   ">="  { IS(TK_GREATEREQUAL) }

    "+"   { IS(TK_PLUS) }      "+="  { IS(TK_PLUSEQUAL) }
    "-"   { IS(TK_MINUS) }     "-="  { IS(TK_MINEQUAL) }
    "*"   { IS(TK_STAR) }      "*="  { IS(TK_STAREQUAL) }
    "/"   { IS(TK_SLASH) }     "/="  { IS(TK_SLASHEQUAL) }
    "%"   { IS(TK_PERCENT) }   "%="  { IS(TK_PERCENTEQUAL) }
    "@"   { IS(TK_AT) }        "@="  { IS(TK_ATEQUAL) }
    "&"   { IS(TK_AMPER) }     "&="  { IS(TK_AMPEREQUAL) }
    "|"   { IS(TK_VBAR) }      "|="  { IS(TK_VBAREQUAL) }
    "^"   { IS(TK_CIRCUMFLEX) } "^=" { IS(TK_CIRCUMFLEXEQUAL) }
    "**"  { IS(TK_DOUBLESTAR) } "**=" { IS(TK_DOUBLESTAREQUAL) }
    "//"  { IS(TK_DOUBLESLASH) } "//=" { IS(TK_DOUBLESLASHEQUAL) }
    "<<"  { IS(TK_LEFTSHIFT) } "<<=" { IS(TK_LEFTSHIFTEQUAL) }
    ">>"  { IS(TK_RIGHTSHIFT) } ">>=" { IS(TK_RIGHTSHIFTEQUAL) }
    "~"   { IS(TK_TILDE) }

    "\\"  { IS(LX_BACKSLASH) }
    *     { IS(LX_CHARACTER) }
*/
done:
    *cursor = (const char *)s;
    return kind;
}

int lexer_text(const char **cursor, bool raw)
{
    const unsigned char *s = (const unsigned char *)*cursor, *mark;
    int kind;
    if (raw)
        goto raw_text;
/*!re2c
    "\\N{" [^}'"\n\x00]* "}" { IS(LX_TEXT) }
    "\\N{"                  { IS(LX_TEXT) }
    "\\" [{}]               { s--; IS(LX_TEXT) }
    esc                     { IS(LX_TEXT) }
    "\\"                    { IS(LX_TEXT) }
    ['] | ["]               { IS(LX_QUOTE) }
    "{"                     { IS(LX_OPEN_BRACE) }
    "}"                     { IS(LX_CLOSE_BRACE) }
    eol                     { IS(LX_NEWLINE) }
    "\x00"                  { s--; IS(LX_EOF) }
    [^'"{}\\\n\x00]+      { IS(LX_TEXT) }
*/
raw_text:
/*!re2c
    "\\" [{}]               { s--; IS(LX_TEXT) }
    esc                     { IS(LX_TEXT) }
    "\\"                    { IS(LX_TEXT) }
    ['] | ["]               { IS(LX_QUOTE) }
    "{"                     { IS(LX_OPEN_BRACE) }
    "}"                     { IS(LX_CLOSE_BRACE) }
    eol                     { IS(LX_NEWLINE) }
    "\x00"                  { s--; IS(LX_EOF) }
    [^'"{}\\\n\x00]+      { IS(LX_TEXT) }
*/
done:
    *cursor = (const char *)s;
    return kind;
}
