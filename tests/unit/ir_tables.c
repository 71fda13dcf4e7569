/* The tables agree with each other: ops.def, types.def, passes.def, and the runtime's
 * functions.def. */
#include "ir/ops.h"
#include "opt/pass.h"

#include <criterion/criterion.h>
#include <string.h>

typedef struct RuntimeRow {
    const char *name;
    const char *result;
    const char *arguments;
    const char *effects;
} RuntimeRow;

static const RuntimeRow runtime_rows[] = {
#define FN(name, result, arguments, effects) {#name, #result, #arguments, #effects},
#include "abi/functions.def"
#undef FN
};

/* Rows that are reserved: nothing lowers to them yet, and the runtime has no such function. */
static const char *const reserved[] = {
    "await.iter", "async.iter", "async.next", "int.add", "int.sub",
    "int.mul",    "int.eq",     "int.lt",     "int.le",
};

static bool is_reserved(const char *op) {
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (strcmp(reserved[i], op) == 0) return true;
    return false;
}

static const RuntimeRow *runtime_find(const char *name) {
    for (size_t i = 0; i < sizeof runtime_rows / sizeof *runtime_rows; i++)
        if (strcmp(runtime_rows[i].name, name) == 0) return &runtime_rows[i];
    return NULL;
}

static unsigned argument_count(const RuntimeRow *row) {
    if (strcmp(row->arguments, "()") == 0) return 0;
    unsigned commas = 0;
    for (const char *c = row->arguments; *c; c++) commas += *c == ',';
    return commas + 1;
}

static unsigned recipe_count(const char *recipe) {
    unsigned count = 0;
    for (; *recipe; recipe++)
        count += *recipe == '*' || *recipe == '#' ? 2 : 1; /* an array and its count */
    return count;
}

Test(tables, runtime_functions_exist) {
    for (unsigned op = 0; op < IR_OP_COUNT; op++) {
        const IrOpInfo *info = &ir_ops[op];
        if (!info->runtime || is_reserved(info->text)) continue;
        cr_expect(runtime_find(info->runtime), "%s: no %s", info->text, info->runtime);
    }
}

Test(tables, recipes_fit_the_functions) {
    for (unsigned op = 0; op < IR_OP_COUNT; op++) {
        const IrOpInfo *info = &ir_ops[op];
        const RuntimeRow *row = info->runtime ? runtime_find(info->runtime) : NULL;
        if (!row || !*info->recipe) continue;
        cr_expect(recipe_count(info->recipe) == argument_count(row), "%s: \"%s\" for %s%s",
                  info->text, info->recipe, row->name, row->arguments);
    }
}

/* What the runtime says may raise must have an error edge; ABSENT is MAYBE. */
Test(tables, effects_fit_the_functions) {
    for (unsigned op = 0; op < IR_OP_COUNT; op++) {
        const IrOpInfo *info = &ir_ops[op];
        const RuntimeRow *row = info->runtime ? runtime_find(info->runtime) : NULL;
        if (!row) continue;
        if (strstr(row->effects, "RAISES"))
            cr_expect(op_raises((IrOp)op), "%s must raise, as %s may", info->text, row->name);
        bool absent = op_has((IrOp)op, EFFECT_ABSENT);
        cr_expect(absent == (strcmp(row->result, "MAYBE") == 0), "%s: ABSENT is MAYBE", info->text);
    }
}

Test(tables, operand_letters_are_types) {
    for (unsigned op = 0; op < IR_OP_COUNT; op++)
        for (const char *c = ir_ops[op].operands; *c; c++) {
            bool known = *c == '*' && !c[1];
            for (unsigned kind = 0; kind < IR_TYPE_COUNT; kind++)
                known |= type_kind_letter((IrTypeKind)kind) == *c;
            cr_expect(known, "%s: what is %c?", ir_ops[op].text, *c);
        }
}

Test(tables, texts_are_unique) {
    for (unsigned op = 0; op < IR_OP_COUNT; op++)
        cr_expect(op_find(ir_ops[op].text, strlen(ir_ops[op].text)) == op, "%s twice",
                  ir_ops[op].text);
}

/* Passes go from a row of one family to the row of another by its place. */
static void expect_parallel(IrOp first, IrOp last, IrOp other, const char *from, const char *to) {
    for (unsigned i = 0; first + i <= last; i++) {
        const char *a = ir_ops[first + i].text, *b = ir_ops[other + i].text;
        cr_expect(strncmp(a, from, strlen(from)) == 0 && strncmp(b, to, strlen(to)) == 0);
        cr_expect_str_eq(a + strlen(from), b + strlen(to));
    }
}

Test(tables, families_are_parallel) {
    expect_parallel(IR_BINOP_ADD, IR_BINOP_XOR, IR_INPLACE_ADD, "binop.", "inplace.");
    expect_parallel(IR_COMPARE_EQ, IR_COMPARE_GE, IR_CMP_I1_EQ, "compare.", "cmp_i1.");
}

/* ---- passes.def ---- */

static const OptPassId steps[] = {
#define OPT_PASS(id, name, scope, doc)
#define OPT_STEP(id, level) OPT_##id,
#define OPT_ORDER(first, then, why)
#include "opt/passes.def"
#undef OPT_PASS
#undef OPT_STEP
#undef OPT_ORDER
};

static const struct {
    OptPassId first, then;
    const char *why;
} orders[] = {
#define OPT_PASS(id, name, scope, doc)
#define OPT_STEP(id, level)
#define OPT_ORDER(first_, then_, why_) {OPT_##first_, OPT_##then_, why_},
#include "opt/passes.def"
#undef OPT_PASS
#undef OPT_STEP
#undef OPT_ORDER
};

Test(tables, passes_keep_their_order) {
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        bool seen = false;
        for (size_t k = 0; k < sizeof steps / sizeof *steps; k++) {
            seen |= steps[k] == orders[i].first;
            if (steps[k] == orders[i].then)
                cr_expect(seen, "%s before %s: %s", opt_pass_name(orders[i].first),
                          opt_pass_name(orders[i].then), orders[i].why);
        }
    }
}

Test(tables, passes_are_found_by_name) {
    for (unsigned pass = 0; pass < OPT_PASS_COUNT; pass++)
        cr_expect(opt_pass_find(opt_pass_name((OptPassId)pass)) == pass);
    cr_expect(opt_pass_find("no-such-pass") == OPT_PASS_COUNT);
}
