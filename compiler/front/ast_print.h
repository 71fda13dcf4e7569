/* Printing the tree exactly as CPython 3.11's ast.dump() does. */
#ifndef KRAIT_FRONT_AST_PRINT_H
#define KRAIT_FRONT_AST_PRINT_H

#include "front/ast.h"
#include "support/text.h"

typedef enum AstPrintMode {
    AST_PRINT_PLAIN,      /* ast.dump(tree) */
    AST_PRINT_ATTRIBUTES, /* ast.dump(tree, include_attributes=True) */
} AstPrintMode;

/* `indent` 0 prints one line; otherwise as ast.dump(tree, indent=...). Nodes that 3.11 does not
 * know (PEP 695) are printed as 3.12 does. */
void ast_print_cpython(Text *out, const Module *module, AstPrintMode mode, uint32_t indent);
void expr_print_cpython(Text *out, const Expr *expr);

#endif
