/* An expression as text, as CPython shows annotations under `from __future__ import annotations`.
 */
#ifndef KRAIT_FRONT_UNPARSE_H
#define KRAIT_FRONT_UNPARSE_H

#include "front/ast.h"

void expr_unparse(Text *out, const Expr *e);

#endif
