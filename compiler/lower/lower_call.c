/* Calls: positional, with keywords, with stars, of methods, of super(). */
#include "lower/lower_internal.h"

/* ---- super() ---- */

bool is_plain_super(FuncLower *f, const Expr *e) {
    if (e->kind != EXPR_CALL || e->call.args.len || e->call.keywords.len) return false;
    return f->first_param.id && ptr_map_has(&f->free_slots, f->lower->names.class_cell) &&
           name_is_builtin(f, e->call.func, f->lower->names.super);
}

static ValueId first_argument(FuncLower *f) {
    ValueId value = builder_read_var(f->b, f->first_param);
    return f->first_param_is_cell ? builder_op1(f->b, IR_CELL_GET, value) : value;
}

/* super().attr without making the super object. */
ValueId lower_super_method(FuncLower *f, const Name *attr) {
    ValueId operands[] = {lower_class_cell_content(f), first_argument(f)};
    return builder_name_op(f->b, IR_SUPER_GET, attr, operands, 2);
}

static ValueId lower_super_call(FuncLower *f, const Expr *e) {
    ValueId callee = lower_expr(f, e->call.func);
    lower_at(f, e->span);
    ValueId cell = lower_class_cell_content(f);
    ValueId operands[] = {callee, cell, first_argument(f)};
    return builder_call(f->b, operands, 3, NULL);
}

/* ---- Arguments ---- */

static bool keywords_have_star(const KeywordList *keywords) {
    for (uint32_t i = 0; i < keywords->len; i++)
        if (!keywords->items[i]->arg) return true;
    return false;
}

static const IrNames *keyword_names(FuncLower *f, const KeywordList *keywords) {
    const Name **names = ARENA_NEW_ARRAY(lower_arena(f), const Name *, keywords->len);
    for (uint32_t i = 0; i < keywords->len; i++) names[i] = keywords->items[i]->arg;
    return builder_names(f->b, names, keywords->len);
}

static void plain_arguments(FuncLower *f, const CallExpr *call, ValueVec *operands) {
    for (uint32_t i = 0; i < call->args.len; i++)
        vec_push(operands, lower_expr(f, call->args.items[i]));
    for (uint32_t i = 0; i < call->keywords.len; i++)
        vec_push(operands, lower_expr(f, call->keywords.items[i]->value));
}

/* The tuple of positional arguments of a call with stars. */
static ValueId star_arguments(FuncLower *f, const CallExpr *call, ValueId callee, SourceSpan span) {
    const ExprList *args = &call->args;
    if (args->len == 1 && args->items[0]->kind == EXPR_STARRED) {
        ValueId iterable = lower_expr(f, args->items[0]->starred.value);
        lower_at(f, span);
        return builder_op2(f->b, IR_TUPLE_FROM_STAR, iterable, callee);
    }
    return builder_op1(f->b, IR_LIST_TO_TUPLE, lower_star_list(f, args, span));
}

/* A dict of the keywords with names from *at on; *at then is where the next star is. */
static ValueId named_keywords(FuncLower *f, const KeywordList *keywords, uint32_t *at,
                              SourceSpan span) {
    ValueVec pairs = {0};
    for (; *at < keywords->len && keywords->items[*at]->arg; ++*at) {
        const Keyword *keyword = keywords->items[*at];
        vec_push(&pairs, builder_str(f->b, keyword->arg->text, keyword->arg->length));
        vec_push(&pairs, lower_expr(f, keyword->value));
    }
    lower_at(f, span);
    ValueId dict = builder_opn(f->b, IR_BUILD_DICT, pairs.items, pairs.len);
    vec_free(&pairs);
    return dict;
}

/* Names that occur twice are an error wherever a star is involved, and found in the order of the
 * text: what stands behind a star is merged, too. */
static ValueId star_keywords(FuncLower *f, const CallExpr *call, ValueId callee, SourceSpan span) {
    const KeywordList *keywords = &call->keywords;
    if (keywords->len == 0) return builder_unbound(f->b);
    if (keywords->len == 1 && !keywords->items[0]->arg) {
        ValueId mapping = lower_expr(f, keywords->items[0]->value);
        lower_at(f, span);
        return builder_op2(f->b, IR_DICT_FROM_STAR, mapping, callee);
    }
    uint32_t at = 0;
    ValueId dict = named_keywords(f, keywords, &at, span);
    while (at < keywords->len) {
        bool is_star = !keywords->items[at]->arg;
        ValueId more = is_star ? lower_expr(f, keywords->items[at++]->value)
                               : named_keywords(f, keywords, &at, span);
        lower_at(f, span);
        builder_op3(f->b, IR_DICT_MERGE, dict, more, callee);
    }
    return dict;
}

static ValueId call_with_stars(FuncLower *f, const Expr *e, ValueId callee) {
    ValueId args = star_arguments(f, &e->call, callee, e->span);
    ValueId kwargs = star_keywords(f, &e->call, callee, e->span);
    lower_at(f, e->span);
    return builder_op3(f->b, IR_CALL_EX, callee, args, kwargs);
}

static bool call_has_stars(const CallExpr *call) {
    return exprs_have_star(&call->args) || keywords_have_star(&call->keywords);
}

/* ---- Methods ---- */

/* Evaluating it runs nothing and changes nothing, so it may come before or after the method's
 * lookup. */
static bool argument_is_inert(FuncLower *f, const Expr *e) {
    ConstId constant;
    if (e->kind == EXPR_NAME) return place_of(f, e->name.id).kind == PLACE_VAR;
    return e->kind == EXPR_CONSTANT || lower_is_constant(f, e, &constant);
}

static bool arguments_are_inert(FuncLower *f, const CallExpr *call) {
    for (uint32_t i = 0; i < call->args.len; i++)
        if (!argument_is_inert(f, call->args.items[i])) return false;
    for (uint32_t i = 0; i < call->keywords.len; i++)
        if (!argument_is_inert(f, call->keywords.items[i]->value)) return false;
    return true;
}

/* Where a method is called: from its name on, if that is not on the line where the expression
 * starts. */
static SourceSpan method_call_span(const FuncLower *f, const Expr *e) {
    const SourceFile *source = f->lower->input->module->source;
    const Expr *func = e->call.func;
    uint32_t line = source_line(source, func->span.end);
    if (source_line(source, e->span.start) == line) return e->span;
    SourcePos name = func->span.end - func->attribute.attr->length;
    return span_make(name, source_line(source, e->span.end) == line ? func->span.end : e->span.end);
}

/* Lookup and call in one operation. */
static ValueId method_at_once(FuncLower *f, const Expr *e, ValueId receiver, const Name *attr) {
    ValueVec operands = {0};
    vec_push(&operands, receiver);
    plain_arguments(f, &e->call, &operands);
    lower_at(f, method_call_span(f, e));
    ValueId result = builder_call_method(f->b, attr, operands.items, operands.len,
                                         keyword_names(f, &e->call.keywords));
    vec_free(&operands);
    return result;
}

/* The method is looked up before the arguments are evaluated: method.load gives the function and
 * the receiver, or what the lookup gave and nothing. */
static ValueId method_in_two_steps(FuncLower *f, const Expr *e, ValueId receiver,
                                   const Name *attr) {
    lower_at(f, attribute_span(f, e->call.func));
    ValueId pair = builder_name_op(f->b, IR_METHOD_LOAD, attr, &receiver, 1);
    ValueVec operands = {0};
    vec_push(&operands, builder_unpack_get(f->b, pair, 0));
    vec_push(&operands, builder_unpack_get(f->b, pair, 1));
    plain_arguments(f, &e->call, &operands);
    lower_at(f, method_call_span(f, e));
    IrImm names = imm_names(keyword_names(f, &e->call.keywords));
    IrOp op = names.names ? IR_CALL_LOADED_KW : IR_CALL_LOADED;
    ValueId result = builder_emit(f->b, op, names, imm_nothing(), operands.items, operands.len);
    vec_free(&operands);
    return result;
}

static ValueId lower_method_call(FuncLower *f, const Expr *e) {
    const Expr *func = e->call.func;
    const Name *attr =
        name_mangle(f->lower->input->interner, f->scope->class_name, func->attribute.attr);
    ValueId receiver = lower_expr(f, func->attribute.value);
    if (arguments_are_inert(f, &e->call)) return method_at_once(f, e, receiver, attr);
    return method_in_two_steps(f, e, receiver, attr);
}

/* ---- Functions that look at the caller's variables ---- */

static bool is_call_without_arguments(FuncLower *f, const Expr *e, const Name *name) {
    return e->call.args.len == 0 && e->call.keywords.len == 0 &&
           name_is_builtin(f, e->call.func, name);
}

static bool may_be_none(const Expr *e) {
    return e->kind == EXPR_NAME ||
           (e->kind == EXPR_CONSTANT && e->constant.value.kind == CONSTANT_NONE);
}

/* eval() and exec() take the caller's namespaces where none are given. */
static bool takes_namespaces(FuncLower *f, const CallExpr *call) {
    if (!name_is_builtin(f, call->func, f->lower->names.eval) &&
        !name_is_builtin(f, call->func, f->lower->names.exec))
        return false;
    return call->args.len == 1 || (call->args.len > 1 && may_be_none(call->args.items[1]));
}

static ValueId lower_scoped_call(FuncLower *f, const Expr *e) {
    ValueVec arguments = {0}, operands = {0};
    vec_push(&operands, lower_expr(f, e->call.func));
    plain_arguments(f, &e->call, &arguments);
    lower_at(f, e->span);
    vec_push(&operands, lower_globals(f));
    vec_push(&operands, lower_locals(f));
    for (uint32_t i = 0; i < arguments.len; i++) vec_push(&operands, arguments.items[i]);
    ValueId result = builder_opn(f->b, IR_CALL_SCOPED, operands.items, operands.len);
    vec_free(&arguments);
    vec_free(&operands);
    return result;
}

/* dir() without arguments: the sorted names of locals(), that is, dir's own rule applied to a
 * dict's keys. */
static ValueId lower_dir(FuncLower *f, const Expr *e) {
    ValueId sorted = lower_builtin_load(f, "sorted");
    ValueId operands[] = {sorted, lower_locals(f)};
    lower_at(f, e->span);
    return builder_call(f->b, operands, 2, NULL);
}

static ValueId call_of_any_kind(FuncLower *f, const Expr *e) {
    const LowerNames *names = &f->lower->names;
    if (is_plain_super(f, e)) return lower_super_call(f, e);
    if (is_call_without_arguments(f, e, names->locals) ||
        is_call_without_arguments(f, e, names->vars))
        return lower_locals(f);
    if (is_call_without_arguments(f, e, names->globals)) return lower_globals(f);
    if (is_call_without_arguments(f, e, names->dir)) return lower_dir(f, e);
    const Expr *func = e->call.func;
    bool stars = call_has_stars(&e->call);
    if (!stars && !e->call.keywords.len && takes_namespaces(f, &e->call))
        return lower_scoped_call(f, e);
    if (func->kind == EXPR_ATTRIBUTE && !stars && !is_plain_super(f, func->attribute.value))
        return lower_method_call(f, e);
    ValueId callee = lower_expr(f, func);
    if (stars) return call_with_stars(f, e, callee);
    ValueVec operands = {0};
    vec_push(&operands, callee);
    plain_arguments(f, &e->call, &operands);
    lower_at(f, e->span);
    ValueId result =
        builder_call(f->b, operands.items, operands.len, keyword_names(f, &e->call.keywords));
    vec_free(&operands);
    return result;
}

ValueId lower_call(FuncLower *f, const Expr *e) {
    if (lower_asks_for_references(e)) lower_tell_variables(f);
    ValueId result = call_of_any_kind(f, e);
    if (lower_has_temporary(e)) lower_reap(f);
    return result;
}
