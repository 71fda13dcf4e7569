/* co_consts, as far as the IR still tells: in CPython's order where no pass has taken part of the
 * code away. */
#ifndef KRAIT_IR_CODE_CONSTS_H
#define KRAIT_IR_CODE_CONSTS_H

#include "ir/ir.h"

typedef enum CodeConstKind {
    CODE_CONST_NONE,
    CODE_CONST_CONST, /* of the module's constants */
    CODE_CONST_CODE,  /* of a function that is defined here */
    CODE_CONST_NAME,  /* of a class, as a str */
    CODE_CONST_NAMES, /* of the keyword arguments of a call: a tuple */
} CodeConstKind;

typedef struct CodeConst {
    CodeConstKind kind;
    union {
        ConstId constant;
        FuncId func;
        const Name *name;
        const IrNames *names;
    };
} CodeConst;

typedef VEC(CodeConst) CodeConstants;

/* Of the function that Python sees, which is the starter of a resume function. Everything is in
 * `arena`. */
void code_constants_find(CodeConstants *constants, const IrModule *module, const IrFunc *func,
                         Arena *arena);

#endif
