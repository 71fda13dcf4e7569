/* What CPython's code generator finds wrong with a tree that its parser accepted. */
#ifndef KRAIT_FRONT_CHECK_H
#define KRAIT_FRONT_CHECK_H

#include "front/symbols.h"

/* 'return' outside function, 'break' outside loop, starred expressions that nothing takes, ... */
void module_check(const SymbolTable *table, Diag *diag);

/* FutureFlags of the `from __future__ import ...` at the head of a module. */
uint32_t module_future_flags(const Module *module);
/* The index of the first statement behind them. */
uint32_t module_future_end(const Module *module);
/* Reports features that do not exist. */
void module_check_futures(const Module *module, Diag *diag);
bool stmt_is_future_import(const Stmt *stmt);

#endif
