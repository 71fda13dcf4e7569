/* Class statements: the body is a function of the namespace, which the runtime calls. */
#include "lower/lower_internal.h"

static void namespace_store(FuncLower *f, const Name *name, ValueId value) {
    ValueId operands[] = {f->namespace, value};
    builder_name_op(f->b, IR_NAME_STORE, name, operands, 2);
}

static void free_slots_enter(FuncLower *f) {
    for (uint32_t i = 0; i < f->func->code.frees.count; i++)
        ptr_map_put_u32(&f->free_slots, f->func->code.frees.items[i], i);
}

/* The type parameters come in a cell of the class statement. */
static void type_params_store(FuncLower *f) {
    IrNameList *frees = &f->func->code.frees;
    if (!f->outer->type_params.id) return;
    ValueId cell = builder_closure_get(f->b, frees->count - 1);
    namespace_store(f, f->lower->names.type_params, builder_op1(f->b, IR_CELL_GET, cell));
}

/* __module__, __qualname__, and the docstring. */
static void body_header(FuncLower *f, const StmtList *body) {
    const LowerNames *names = &f->lower->names;
    namespace_store(f, names->module, lower_global_load(f, names->name));
    const Name *qualname = f->func->code.qualname;
    namespace_store(f, names->qualname, builder_str(f->b, qualname->text, qualname->length));
    type_params_store(f);
    if (body_has_annotations(body)) builder_op1(f->b, IR_ANNOTATIONS_SETUP, f->namespace);
    const Constant *doc = body_docstring(body);
    if (!doc) return;
    f->func->code.doc = lower_constant_id(f, doc);
    namespace_store(f, names->doc, builder_const(f->b, f->func->code.doc));
}

/* The result is the __class__ cell, which the runtime fills; or None. */
static ValueId body_result(FuncLower *f) {
    if (!f->class_cell.id) return builder_none(f->b);
    ValueId cell = builder_read_var(f->b, f->class_cell);
    namespace_store(f, f->lower->names.classcell, cell);
    return cell;
}

/* The free variables of the body, and for a generic class the cell of its type parameters. */
static IrNameList body_frees(FuncLower *f, FuncLower *inner, const Scope *scope) {
    IrNameList frees = scope_free_names(inner, scope);
    if (!f->type_params.id) return frees;
    const Name **names = ARENA_NEW_ARRAY(lower_arena(f), const Name *, frees.count + 1);
    if (frees.count) memcpy(names, frees.items, frees.count * sizeof *names);
    names[frees.count] = f->lower->names.type_params_cell;
    return (IrNameList){names, frees.count + 1};
}

static FuncId class_body(FuncLower *f, const Stmt *stmt, const Scope *scope) {
    const ClassDefStmt *def = &stmt->class_def;
    IrFunc *func = module_add_func(f->lower->ir);
    FuncLower inner;
    lower_func_init(&inner, f->lower, f, scope, func);
    func->span = stmt->span;
    func->code.name = def->name;
    func->code.qualname = lower_qualname(f, def->name);
    func->code.flags = FUNC_CLASS_BODY | (scope->is_nested ? FUNC_NESTED : 0);
    func->code.first_line = source_line(f->lower->input->module->source, stmt->span.start);
    func->code.frees = body_frees(f, &inner, scope);
    const Name **param = ARENA_NEW(lower_arena(f), const Name *);
    *param = f->lower->names.namespace;
    func->code.params = (IrNameList){param, 1};
    func->code.posonly_count = func->code.positional_count = 1;
    free_slots_enter(&inner);
    inner.namespace = builder_param(inner.b, builder_current(inner.b), IR_TYPE_VALUE);
    lower_at(&inner, stmt->span);
    lower_keep_locals(&inner);
    if (scope->needs_class_closure) {
        inner.class_cell = builder_var(inner.b, f->lower->names.class_cell);
        builder_write_var(inner.b, inner.class_cell,
                          builder_op1(inner.b, IR_CELL_NEW, builder_unbound(inner.b)));
    }
    body_header(&inner, &def->body);
    lower_stmts(&inner, &def->body);
    if (builder_is_open(inner.b)) builder_return(inner.b, body_result(&inner));
    builder_finish(inner.b);
    return func->id;
}

static ValueId body_function(FuncLower *f, FuncId id) {
    ValueVec cells = {0};
    lower_captured_cells(f, &module_func(f->lower->ir, id)->code.frees, &cells);
    ValueId none = builder_unbound(f->b);
    ValueId result = builder_function_new(f->b, id, none, none, none, cells.items, cells.len);
    vec_free(&cells);
    return result;
}

static bool has_double_star(const KeywordList *keywords) {
    for (uint32_t i = 0; i < keywords->len; i++)
        if (!keywords->items[i]->arg) return true;
    return false;
}

static const IrNames *keyword_names(FuncLower *f, const KeywordList *keywords) {
    const Name **names = ARENA_NEW_ARRAY(lower_arena(f), const Name *, keywords->len);
    for (uint32_t i = 0; i < keywords->len; i++) names[i] = keywords->items[i]->arg;
    return builder_names(f->b, names, keywords->len);
}

/* Generic[...] of a class with type parameters, its last base. */
static ValueId generic_base(FuncLower *f) {
    return f->type_params.id ? builder_op1(f->b, IR_TYPE_GENERIC, f->type_params) : VALUE_NONE;
}

static ValueId class_build(FuncLower *f, const Stmt *stmt, ClassId class, ValueId body) {
    const ClassDefStmt *def = &stmt->class_def;
    ValueVec operands = {0};
    vec_push(&operands, body);
    bool stars = exprs_have_star(&def->bases);
    ValueId generic = generic_base(f);
    if (stars) {
        ValueId list = lower_star_list(f, &def->bases, stmt->span);
        if (generic.id) builder_op2(f->b, IR_LIST_APPEND, list, generic);
        vec_push(&operands, builder_op1(f->b, IR_LIST_TO_TUPLE, list));
    } else {
        for (uint32_t i = 0; i < def->bases.len; i++)
            vec_push(&operands, lower_expr(f, def->bases.items[i]));
        if (generic.id) vec_push(&operands, generic);
    }
    for (uint32_t i = 0; i < def->keywords.len; i++)
        vec_push(&operands, lower_expr(f, def->keywords.items[i]->value));
    lower_at(f, stmt->span);
    if (f->lower->input->is_dynamic) builder_op0(f->b, IR_DYNAMIC_CLASS);
    ValueId result =
        builder_emit(f->b, stars ? IR_CLASS_BUILD_EX : IR_CLASS_BUILD, imm_class(class),
                     imm_names(keyword_names(f, &def->keywords)), operands.items, operands.len);
    vec_free(&operands);
    return result;
}

/* `class C(**kwargs)`: __build_class__(body, name, *bases, **kwargs), called as any function. */
static ValueId class_call(FuncLower *f, const Stmt *stmt, ValueId body) {
    const ClassDefStmt *def = &stmt->class_def;
    ValueId build = lower_builtin_load(f, "__build_class__");
    ValueId head[] = {body, builder_str(f->b, def->name->text, def->name->length)};
    ValueId list = builder_opn(f->b, IR_BUILD_LIST, head, 2);
    ValueId generic = generic_base(f);
    builder_op2(f->b, IR_LIST_EXTEND, list, lower_star_list(f, &def->bases, stmt->span));
    if (generic.id) builder_op2(f->b, IR_LIST_APPEND, list, generic);
    ValueId kwargs = builder_opn(f->b, IR_BUILD_DICT, NULL, 0);
    for (uint32_t i = 0; i < def->keywords.len; i++) {
        const Keyword *keyword = def->keywords.items[i];
        ValueId value = lower_expr(f, keyword->value);
        if (keyword->arg)
            builder_op3(f->b, IR_DICT_SET, kwargs,
                        builder_str(f->b, keyword->arg->text, keyword->arg->length), value);
        else
            builder_op3(f->b, IR_DICT_MERGE, kwargs, value, build);
    }
    lower_at(f, stmt->span);
    return builder_op3(f->b, IR_CALL_EX, build, builder_op1(f->b, IR_LIST_TO_TUPLE, list), kwargs);
}

void lower_class_def(FuncLower *f, const Stmt *stmt) {
    const ClassDefStmt *def = &stmt->class_def;
    ValueVec decorators = {0};
    lower_decorators(f, &def->decorator_list, &decorators);
    lower_at(f, stmt->span);
    const Scope *outside = lower_type_params_enter(f, &def->type_params);
    const Scope *scope = scope_of_node(f->lower->input->symbols, stmt);
    FuncId id = class_body(f, stmt, scope);
    IrClass class = {.name = def->name,
                     .qualname = module_func(f->lower->ir, id)->code.qualname,
                     .body = id,
                     .attributes = predict_attributes(f->lower, scope, def),
                     .span = stmt->span};
    ClassId class_id = module_add_class(f->lower->ir, class);
    lower_at(f, stmt->span);
    ValueId body = body_function(f, id);
    ValueId result = has_double_star(&def->keywords) ? class_call(f, stmt, body)
                                                     : class_build(f, stmt, class_id, body);
    lower_type_params_leave(f, outside);
    result = lower_decorate(f, &def->decorator_list, &decorators, result);
    lower_at(f, stmt->span);
    lower_name_store(f, def->name, result);
    vec_free(&decorators);
}
