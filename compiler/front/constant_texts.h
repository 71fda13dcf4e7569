/* The constant texts that a module hands to eval(), exec() and compile(): what is compiled with it,
 * so that a program all of whose texts are known needs no compiler when it runs.
 *
 * A text is known where it is a literal, several put together, or a variable that only such values
 * are assigned to: of a function, or of the script itself where nothing suggests that somebody
 * changes its variables from outside. `for text in ("...", "...")` counts as an assignment. */
#ifndef KRAIT_FRONT_CONSTANT_TEXTS_H
#define KRAIT_FRONT_CONSTANT_TEXTS_H

#include "front/evaluated.h"

/* One that is compiled with the module: its tree is complete, or its first error is known. */
typedef struct ConstantText {
    EvaluatedText evaluated;
    bool is_valid;
} ConstantText;

typedef struct ConstantTexts {
    VEC(ConstantText *) items;
    PtrMap known; /* Expr: the name eval, exec or compile in a call whose text is known */
    /* Something is done that takes a compiler in the executable: a text evaluates others, or
     * changes a variable that was taken for a constant; or modules may be imported again from their
     * source (runtime/module/import_again.c). */
    bool need_compiler;
} ConstantTexts;

typedef enum ModuleRole {
    ROLE_SCRIPT, /* nobody has its variables */
    ROLE_MODULE, /* others may set them */
} ModuleRole;

/* Everything is in `arena`. */
void constant_texts_find(ConstantTexts *texts, const SymbolTable *symbols, ModuleRole role,
                         Arena *arena);
void constant_texts_release(ConstantTexts *texts);

#endif
