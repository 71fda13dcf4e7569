/* The text form of the IR. ir_parse (parse.h) reads it back: print(parse(print(x))) == print(x). */
#ifndef KRAIT_IR_PRINT_H
#define KRAIT_IR_PRINT_H

#include "ir/ir.h"
#include "support/text.h"

typedef enum IrPrintFlags {
    IR_PRINT_PLAIN = 0,
    IR_PRINT_SPANS = 1 << 0, /* source ranges as " @start:end" behind what has one */
} IrPrintFlags;

void ir_print_module(Text *out, const IrModule *module, IrPrintFlags flags);
void ir_print_func(Text *out, const IrFunc *func, IrPrintFlags flags);
/* One line, without indentation and newline. */
void ir_print_inst(Text *out, const IrFunc *func, const IrInst *inst, IrPrintFlags flags);
void ir_print_type(Text *out, IrType type);
/* 42, 1.5, "text", b"bytes", tuple(1, 2), ... */
void ir_print_const(Text *out, const IrModule *module, ConstId constant);
void ir_print_quoted(Text *out, const char *text, uint32_t length);
/* An identifier as it is, else in quotes. */
void ir_print_name(Text *out, const Name *name);

#endif
