/* What the builtins find by a weak symbol where the program is linked with a compiler. */
#include "abi/eval.h"

extern const char __start_krait_steps[], __stop_krait_steps[]; /* see compiler/interp/run.c */

const CompilerApi kr_module__compiler = {kri_interp_compile, kri_interp_tree, kri_interp_activation,
                                         __start_krait_steps, __stop_krait_steps};
