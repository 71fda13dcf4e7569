/* A text of eval(), exec() or compile(), from its bytes to a tree with scopes: the same whether the
 * program hands it over while it runs, or it is a constant and compiled with the program. */
#ifndef KRAIT_FRONT_EVALUATED_H
#define KRAIT_FRONT_EVALUATED_H

#include "abi/text.h"
#include "front/symbols.h"
#include "support/diag.h"

typedef struct EvaluatedText {
    EvalSource given;
    Arena *arena;
    Interner *interner;
    SourceFile source;
    Diag diag;
    Module *module;
    SymbolTable *symbols;
    bool is_read;     /* what is wrong now is no matter of encodings */
    bool is_resolved; /* what is wrong now is no matter of scopes */
} EvaluatedText;

void evaluated_init(EvaluatedText *text, const EvalSource *given, Arena *arena, Interner *interner);
void evaluated_release(EvaluatedText *text);
/* False: an error. The tree is complete after either. */
bool evaluated_parse(EvaluatedText *text);
bool evaluated_resolve(EvaluatedText *text);
/* The first error. Strings are the text's, or in its arena. */
EvalProblem evaluated_error(EvaluatedText *text);
/* What is warned of: false if the item is nothing of that kind. */
bool evaluated_warning(const EvaluatedText *text, const DiagItem *item, EvalProblem *problem);

#endif
