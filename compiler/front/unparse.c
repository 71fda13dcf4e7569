/* Expression -> text, with the parentheses and spaces of CPython's own unparser. */
#include "front/unparse.h"

#include <math.h>

/* Binding strength, weakest first: an expression weaker than its place needs parentheses. */
typedef enum Strength {
    STRENGTH_TUPLE,
    STRENGTH_TEST, /* lambda, if-else */
    STRENGTH_OR,
    STRENGTH_AND,
    STRENGTH_NOT,
    STRENGTH_COMPARE,
    STRENGTH_BIT_OR,
    STRENGTH_BIT_XOR,
    STRENGTH_BIT_AND,
    STRENGTH_SHIFT,
    STRENGTH_SUM,
    STRENGTH_PRODUCT,
    STRENGTH_FACTOR,
    STRENGTH_POWER,
    STRENGTH_AWAIT,
    STRENGTH_ATOM,
} Strength;

static void put(Text *out, const Expr *e, Strength place);

static void open_paren(Text *out, bool needed) {
    if (needed) text_putc(out, '(');
}

static void close_paren(Text *out, bool needed) {
    if (needed) text_putc(out, ')');
}

static void put_list(Text *out, const ExprList *list, Strength place) {
    for (uint32_t i = 0; i < list->len; i++) {
        if (i) text_append(out, ", ");
        put(out, list->items[i], place);
    }
}

/* ---- Operators ---- */

static Strength binary_strength(BinaryOperator op) {
    switch (op) {
    case BIN_ADD:
    case BIN_SUB: return STRENGTH_SUM;
    case BIN_MULT:
    case BIN_MAT_MULT:
    case BIN_DIV:
    case BIN_MOD:
    case BIN_FLOOR_DIV: return STRENGTH_PRODUCT;
    case BIN_POW: return STRENGTH_POWER;
    case BIN_L_SHIFT:
    case BIN_R_SHIFT: return STRENGTH_SHIFT;
    case BIN_BIT_OR: return STRENGTH_BIT_OR;
    case BIN_BIT_XOR: return STRENGTH_BIT_XOR;
    case BIN_BIT_AND: return STRENGTH_BIT_AND;
    }
    return STRENGTH_ATOM;
}

static void put_bin_op(Text *out, const Expr *e, Strength place) {
    Strength own = binary_strength(e->bin_op.op);
    bool right_to_left = e->bin_op.op == BIN_POW;
    open_paren(out, place > own);
    put(out, e->bin_op.left, own + (right_to_left ? 1 : 0));
    text_printf(out, " %s ", binary_operator_text(e->bin_op.op));
    put(out, e->bin_op.right, own + (right_to_left ? 0 : 1));
    close_paren(out, place > own);
}

static void put_unary(Text *out, const Expr *e, Strength place) {
    bool is_not = e->unary_op.op == UNARY_NOT;
    Strength own = is_not ? STRENGTH_NOT : STRENGTH_FACTOR;
    open_paren(out, place > own);
    text_printf(out, "%s%s", unary_operator_text(e->unary_op.op), is_not ? " " : "");
    put(out, e->unary_op.operand, own);
    close_paren(out, place > own);
}

static void put_bool_op(Text *out, const Expr *e, Strength place) {
    bool is_and = e->bool_op.op == BOOL_AND;
    Strength own = is_and ? STRENGTH_AND : STRENGTH_OR;
    open_paren(out, place > own);
    for (uint32_t i = 0; i < e->bool_op.values.len; i++) {
        if (i) text_append(out, is_and ? " and " : " or ");
        put(out, e->bool_op.values.items[i], own + 1);
    }
    close_paren(out, place > own);
}

static void put_compare(Text *out, const Expr *e, Strength place) {
    open_paren(out, place > STRENGTH_COMPARE);
    put(out, e->compare.left, STRENGTH_COMPARE + 1);
    for (uint32_t i = 0; i < e->compare.ops.len; i++) {
        text_printf(out, " %s ", compare_operator_text(e->compare.ops.items[i]));
        put(out, e->compare.comparators.items[i], STRENGTH_COMPARE + 1);
    }
    close_paren(out, place > STRENGTH_COMPARE);
}

static void put_if_exp(Text *out, const Expr *e, Strength place) {
    open_paren(out, place > STRENGTH_TEST);
    put(out, e->if_exp.body, STRENGTH_TEST + 1);
    text_append(out, " if ");
    put(out, e->if_exp.test, STRENGTH_TEST + 1);
    text_append(out, " else ");
    put(out, e->if_exp.orelse, STRENGTH_TEST);
    close_paren(out, place > STRENGTH_TEST);
}

/* ---- Lambda ---- */

typedef struct ParamPrinter {
    Text *out;
    bool any;
} ParamPrinter;

static void put_separator(ParamPrinter *p) {
    if (p->any) text_append(p->out, ", ");
    p->any = true;
}

static void put_param(ParamPrinter *p, const Arg *arg, const Expr *value) {
    put_separator(p);
    text_append(p->out, arg->arg->text);
    if (!value) return;
    text_putc(p->out, '=');
    put(p->out, value, STRENGTH_TEST);
}

static void put_params(Text *out, const Arguments *args) {
    ParamPrinter p = {.out = out};
    uint32_t positional = args->posonlyargs.len + args->args.len,
             plain = positional - args->defaults.len;
    for (uint32_t i = 0; i < positional; i++) {
        bool posonly = i < args->posonlyargs.len;
        const Arg *arg =
            posonly ? args->posonlyargs.items[i] : args->args.items[i - args->posonlyargs.len];
        put_param(&p, arg, i < plain ? NULL : args->defaults.items[i - plain]);
        if (posonly && i + 1 == args->posonlyargs.len) text_append(out, ", /");
    }
    if (args->vararg || args->kwonlyargs.len) {
        put_separator(&p);
        text_printf(out, "*%s", args->vararg ? args->vararg->arg->text : "");
    }
    for (uint32_t i = 0; i < args->kwonlyargs.len; i++)
        put_param(&p, args->kwonlyargs.items[i], args->kw_defaults.items[i]);
    if (args->kwarg) {
        put_separator(&p);
        text_printf(out, "**%s", args->kwarg->arg->text);
    }
}

static void put_lambda(Text *out, const Expr *e, Strength place) {
    open_paren(out, place > STRENGTH_TEST);
    const Arguments *args = e->lambda.args;
    /* As CPython 3.11 writes it: no space before a star. */
    text_append(out, args->posonlyargs.len + args->args.len ? "lambda " : "lambda");
    put_params(out, args);
    text_append(out, ": ");
    put(out, e->lambda.body, STRENGTH_TEST);
    close_paren(out, place > STRENGTH_TEST);
}

/* ---- Displays and comprehensions ---- */

static void put_dict(Text *out, const Expr *e) {
    text_putc(out, '{');
    for (uint32_t i = 0; i < e->dict.values.len; i++) {
        if (i) text_append(out, ", ");
        const Expr *key = e->dict.keys.items[i];
        if (!key)
            text_append(out, "**");
        else {
            put(out, key, STRENGTH_TEST);
            text_append(out, ": ");
        }
        put(out, e->dict.values.items[i], key ? STRENGTH_TEST : STRENGTH_BIT_OR);
    }
    text_putc(out, '}');
}

static void put_generators(Text *out, const ComprehensionList *generators) {
    for (uint32_t i = 0; i < generators->len; i++) {
        const Comprehension *g = generators->items[i];
        text_append(out, g->is_async ? " async for " : " for ");
        put(out, g->target, STRENGTH_TUPLE);
        text_append(out, " in ");
        put(out, g->iter, STRENGTH_TEST + 1);
        for (uint32_t j = 0; j < g->ifs.len; j++) {
            text_append(out, " if ");
            put(out, g->ifs.items[j], STRENGTH_TEST + 1);
        }
    }
}

static void put_comprehension(Text *out, const char *brackets, const Expr *elt,
                              const ComprehensionList *generators) {
    text_putc(out, brackets[0]);
    put(out, elt, STRENGTH_TEST);
    put_generators(out, generators);
    text_putc(out, brackets[1]);
}

static void put_dict_comp(Text *out, const Expr *e) {
    text_putc(out, '{');
    put(out, e->dict_comp.key, STRENGTH_TEST);
    text_append(out, ": ");
    put(out, e->dict_comp.value, STRENGTH_TEST);
    put_generators(out, &e->dict_comp.generators);
    text_putc(out, '}');
}

static void put_tuple(Text *out, const Expr *e, Strength place) {
    if (e->tuple.elts.len == 0) {
        text_append(out, "()");
        return;
    }
    open_paren(out, place > STRENGTH_TUPLE);
    put_list(out, &e->tuple.elts, STRENGTH_TEST);
    if (e->tuple.elts.len == 1) text_putc(out, ',');
    close_paren(out, place > STRENGTH_TUPLE);
}

/* ---- Atoms and trailers ---- */

static void put_call(Text *out, const Expr *e) {
    put(out, e->call.func, STRENGTH_ATOM);
    const ExprList *args = &e->call.args;
    if (args->len == 1 && e->call.keywords.len == 0 && args->items[0]->kind == EXPR_GENERATOR_EXP) {
        put(out, args->items[0], STRENGTH_TEST);
        return;
    }
    text_putc(out, '(');
    put_list(out, args, STRENGTH_TEST);
    for (uint32_t i = 0; i < e->call.keywords.len; i++) {
        const Keyword *keyword = e->call.keywords.items[i];
        if (i || args->len) text_append(out, ", ");
        if (keyword->arg)
            text_printf(out, "%s=", keyword->arg->text);
        else
            text_append(out, "**");
        put(out, keyword->value, STRENGTH_TEST);
    }
    text_putc(out, ')');
}

static void put_attribute(Text *out, const Expr *e) {
    const Expr *value = e->attribute.value;
    put(out, value, STRENGTH_ATOM);
    /* `1 .real`: a dot right behind an integer would make it a float */
    bool integer = value->kind == EXPR_CONSTANT && (value->constant.value.kind == CONSTANT_INT ||
                                                    value->constant.value.kind == CONSTANT_BIG_INT);
    text_printf(out, integer ? " .%s" : ".%s", e->attribute.attr->text);
}

static void put_slice(Text *out, const Expr *e) {
    if (e->slice.lower) put(out, e->slice.lower, STRENGTH_TEST);
    text_putc(out, ':');
    if (e->slice.upper) put(out, e->slice.upper, STRENGTH_TEST);
    if (!e->slice.step) return;
    text_putc(out, ':');
    put(out, e->slice.step, STRENGTH_TEST);
}

static void put_subscript(Text *out, const Expr *e) {
    put(out, e->subscript.value, STRENGTH_ATOM);
    text_putc(out, '[');
    put(out, e->subscript.slice, STRENGTH_TUPLE);
    text_putc(out, ']');
}

static void put_prefixed(Text *out, const char *prefix, const Expr *value, Strength own,
                         Strength place, Strength inner) {
    open_paren(out, place > own);
    text_append(out, prefix);
    if (value) put(out, value, inner);
    close_paren(out, place > own);
}

static void put_yield(Text *out, const Expr *e) {
    text_append(out, "(yield");
    if (e->yield.value) {
        text_putc(out, ' ');
        put(out, e->yield.value, STRENGTH_TEST);
    }
    text_putc(out, ')');
}

static void put_named(Text *out, const Expr *e) {
    text_putc(out, '(');
    put(out, e->named_expr.target, STRENGTH_ATOM);
    text_append(out, " := ");
    put(out, e->named_expr.value, STRENGTH_ATOM);
    text_putc(out, ')');
}

/* ---- f-strings: the text between the quotes first, then quoted as a whole ---- */

static void put_f_text(Text *out, const Expr *e);

static void put_f_field(Text *out, const Expr *e) {
    Text value;
    text_init(&value);
    put(&value, e->formatted_value.value, STRENGTH_TEST + 1);
    text_append(out, text_cstr(&value)[0] == '{' ? "{ " : "{");
    text_append(out, text_cstr(&value));
    text_release(&value);
    if (e->formatted_value.conversion > 0)
        text_printf(out, "!%c", (char)e->formatted_value.conversion);
    if (e->formatted_value.format_spec) {
        text_putc(out, ':');
        put_f_text(out, e->formatted_value.format_spec);
    }
    text_putc(out, '}');
}

static void put_f_literal(Text *out, const Constant *constant) {
    for (uint32_t i = 0; i < constant->length; i++) {
        char c = constant->bytes[i];
        text_putc(out, c);
        if (c == '{' || c == '}') text_putc(out, c);
    }
}

static void put_f_text(Text *out, const Expr *e) {
    if (e->kind == EXPR_CONSTANT)
        put_f_literal(out, &e->constant.value);
    else if (e->kind == EXPR_FORMATTED_VALUE)
        put_f_field(out, e);
    else
        for (uint32_t i = 0; i < e->joined_str.values.len; i++)
            put_f_text(out, e->joined_str.values.items[i]);
}

static void put_joined_str(Text *out, const Expr *e) {
    Text text;
    text_init(&text);
    put_f_text(&text, e);
    text_putc(out, 'f');
    str_print_repr(out, text_cstr(&text), text.length);
    text_release(&text);
}

/* Infinity has no literal: CPython writes one that is as large. */
static void put_constant(Text *out, const Constant *constant) {
    bool infinite = (constant->kind == CONSTANT_FLOAT || constant->kind == CONSTANT_IMAGINARY) &&
                    isinf(constant->real);
    if (constant->kind == CONSTANT_STR && constant->unicode_prefix) text_putc(out, 'u');
    if (!infinite)
        constant_print(out, constant);
    else
        text_append(out, constant->kind == CONSTANT_FLOAT ? "1e309" : "1e309j");
}

static void put(Text *out, const Expr *e, Strength place) {
    switch (e->kind) {
    case EXPR_BOOL_OP: put_bool_op(out, e, place); return;
    case EXPR_NAMED_EXPR: put_named(out, e); return;
    case EXPR_BIN_OP: put_bin_op(out, e, place); return;
    case EXPR_UNARY_OP: put_unary(out, e, place); return;
    case EXPR_LAMBDA: put_lambda(out, e, place); return;
    case EXPR_IF_EXP: put_if_exp(out, e, place); return;
    case EXPR_DICT: put_dict(out, e); return;
    case EXPR_SET:
        text_putc(out, '{');
        put_list(out, &e->set.elts, STRENGTH_TEST);
        text_putc(out, '}');
        return;
    case EXPR_LIST_COMP:
        put_comprehension(out, "[]", e->list_comp.elt, &e->list_comp.generators);
        return;
    case EXPR_SET_COMP:
        put_comprehension(out, "{}", e->set_comp.elt, &e->set_comp.generators);
        return;
    case EXPR_DICT_COMP: put_dict_comp(out, e); return;
    case EXPR_GENERATOR_EXP:
        put_comprehension(out, "()", e->generator_exp.elt, &e->generator_exp.generators);
        return;
    case EXPR_AWAIT:
        put_prefixed(out, "await ", e->await.value, STRENGTH_AWAIT, place, STRENGTH_ATOM);
        return;
    case EXPR_YIELD: put_yield(out, e); return;
    case EXPR_YIELD_FROM:
        text_append(out, "(yield from ");
        put(out, e->yield_from.value, STRENGTH_TEST);
        text_putc(out, ')');
        return;
    case EXPR_COMPARE: put_compare(out, e, place); return;
    case EXPR_CALL: put_call(out, e); return;
    case EXPR_FORMATTED_VALUE:
    case EXPR_JOINED_STR: put_joined_str(out, e); return;
    case EXPR_CONSTANT:
        if (e->constant.value.kind == CONSTANT_ELLIPSIS)
            text_append(out, "...");
        else
            put_constant(out, &e->constant.value);
        return;
    case EXPR_ATTRIBUTE: put_attribute(out, e); return;
    case EXPR_SUBSCRIPT: put_subscript(out, e); return;
    case EXPR_STARRED:
        put_prefixed(out, "*", e->starred.value, STRENGTH_ATOM, STRENGTH_TUPLE, STRENGTH_BIT_OR);
        return;
    case EXPR_NAME: text_append(out, e->name.id->text); return;
    case EXPR_LIST:
        text_putc(out, '[');
        put_list(out, &e->list.elts, STRENGTH_TEST);
        text_putc(out, ']');
        return;
    case EXPR_TUPLE: put_tuple(out, e, place); return;
    case EXPR_SLICE: put_slice(out, e); return;
    }
}

void expr_unparse(Text *out, const Expr *e) { put(out, e, STRENGTH_TEST); }
