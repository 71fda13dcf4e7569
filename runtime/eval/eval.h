/* eval(), exec() and compile(): what the files of this folder share. Only programs that use these
 * builtins are linked with them, and with libkrait-eval.a only those whose texts are not all
 * known. */
#ifndef KRAIT_EVAL_EVAL_H
#define KRAIT_EVAL_EVAL_H

#include "abi/eval.h"
#include "containers/containers.h"
#include "core/object.h"
#include "function/function.h"
#include "module/module.h"
#include "text/str.h"

/* eval_module.c: the module object that stands for a dict of globals. 0 with the error set. */
ModuleObject *dynamic_module(Value globals);
/* Gives the dict a __builtins__ if it has none, as eval() and exec() do. 0, -1. */
int globals_complete(Value globals);

/* eval_text.c: the text that was compiled with the program for this source; NULL: there is none. */
const EvalText *text_find(Value source, const EvalSource *given);
/* Its code, after the warnings; NULL: it cannot be compiled, and the error is set. */
const Code *text_code(const EvalText *text);

/* eval_source.c: how the builtin of this name reads a source, in its error texts. */
typedef struct SourceReader {
    const char *function;
    const char *wanted; /* "string, bytes or code" */
    bool skips_blanks;  /* in front of the text */
} SourceReader;

/* The code of a str or bytes-like source; 0 with the error set. */
const Code *source_compile(const SourceReader *reader, Value source, const char *filename,
                           EvalMode mode, uint32_t flags);
/* Its syntax tree, as ast.dump writes it with attributes: a str; 0 with the error set. */
Value source_tree(const SourceReader *reader, Value source, const char *filename, EvalMode mode);

#endif
