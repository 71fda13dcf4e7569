/* Operations on constants, computed as CPython would.
 *
 * Each function gives the constant, or none (id 0) where the result is not sure to be the same: an
 * error, a number beyond 64 bits, an operand of a class that this file does not know. */
#ifndef KRAIT_OPT_FOLD_H
#define KRAIT_OPT_FOLD_H

#include "ir/ir.h"

/* op is binop.* or inplace.*. */
ConstId fold_binary(IrModule *module, IrOp op, ConstId left, ConstId right);
ConstId fold_unary(IrModule *module, IrOp op, ConstId operand);

typedef enum FoldTruth { FOLD_UNKNOWN = -1, FOLD_FALSE = 0, FOLD_TRUE = 1 } FoldTruth;

FoldTruth fold_truth(const IrModule *module, ConstId operand);
/* op is compare.* or cmp_i1.*. */
FoldTruth fold_compare(const IrModule *module, IrOp op, ConstId left, ConstId right);
/* Identity, known for None, True, False and Ellipsis against anything. */
FoldTruth fold_is(const IrModule *module, ConstId left, ConstId right);

#endif
