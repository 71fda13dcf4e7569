/* Stub AST -> Stub. */
#include "stubgen/stub.h"

typedef struct SlotRow {
    const char *name, *kind;
} SlotRow;

static const SlotRow slot_rows[] = {
#define SLOT(name, kind) {#name, #kind},
#include "abi/slots.def"
#undef SLOT
};

const char *slot_kind_of(const char *method) {
    for (size_t i = 0; i < sizeof slot_rows / sizeof *slot_rows; i++)
        if (strcmp(slot_rows[i].name, method) == 0) return slot_rows[i].kind;
    return NULL;
}

static bool expr_is_name(const Expr *e, const char *name) {
    return e->kind == EXPR_NAME && strcmp(e->name.id->text, name) == 0;
}

static const char *expr_string(const Stub *stub, const Expr *e) {
    const Constant *c = &e->constant.value;
    if (e->kind == EXPR_CONSTANT && c->kind == CONSTANT_STR)
        return arena_strndup(stub->arena, c->bytes, c->length);
    diag_error(stub->diag, e->span, "a string is expected here");
    return "";
}

static const char *body_doc(const Stub *stub, const StmtList *body) {
    const Constant *doc = body_docstring(body);
    return doc ? arena_strndup(stub->arena, doc->bytes, doc->length) : NULL;
}

/* ---- Functions ---- */

static void param_add(Stub *stub, StubFunc *func, const Arg *arg, const Expr *value) {
    StubParam param = {.name = arg->arg->text, .kind = DEFAULT_REQUIRED, .value = value};
    if (value) {
        bool absent =
            value->kind == EXPR_CONSTANT && value->constant.value.kind == CONSTANT_ELLIPSIS;
        param.kind = absent ? DEFAULT_ABSENT : DEFAULT_CONSTANT;
    }
    vec_push_in(stub->arena, &func->params, param);
}

static void star_add(Stub *stub, StubFunc *func, const Arg *arg) {
    StubParam param = {.name = arg->arg->text, .kind = DEFAULT_ABSENT};
    vec_push_in(stub->arena, &func->params, param);
}

static void params_read(Stub *stub, StubFunc *func, const Arguments *args) {
    uint32_t positional = args->posonlyargs.len + args->args.len;
    uint32_t without_default = positional - args->defaults.len;
    for (uint32_t i = 0; i < positional; i++) {
        const Arg *arg = i < args->posonlyargs.len ? args->posonlyargs.items[i]
                                                   : args->args.items[i - args->posonlyargs.len];
        param_add(stub, func, arg,
                  i < without_default ? NULL : args->defaults.items[i - without_default]);
    }
    for (uint32_t i = 0; i < args->kwonlyargs.len; i++)
        param_add(stub, func, args->kwonlyargs.items[i], args->kw_defaults.items[i]);
    func->positional_only = args->posonlyargs.len;
    func->positional = positional;
    func->keyword_only = args->kwonlyargs.len;
    func->has_varargs = args->vararg != NULL;
    func->has_varkeywords = args->kwarg != NULL;
    if (args->vararg) star_add(stub, func, args->vararg);
    if (args->kwarg) star_add(stub, func, args->kwarg);
}

static StubFunc *func_new(Stub *stub, const char *prefix, const char *name, StubFuncKind kind) {
    StubFunc *func = ARENA_NEW(stub->arena, StubFunc);
    func->name = name;
    func->c_name = arena_printf(stub->arena, "kr_%s_%s", prefix, name);
    func->kind = kind;
    return func;
}

static void code_flags_read(Stub *stub, StubFunc *func, const Expr *call) {
    for (uint32_t i = 0; i < call->call.args.len; i++) {
        vec_push_in(stub->arena, &func->code_flags, expr_string(stub, call->call.args.items[i]));
    }
}

static StubFuncKind method_kind(const char *name) {
    if (strcmp(name, "__new__") == 0) return STUB_NEW;
    if (strcmp(name, "__init__") == 0) return STUB_INIT;
    return slot_kind_of(name) ? STUB_SLOT_METHOD : STUB_METHOD;
}

static StubFunc *property_find(StubClass *class, const char *name) {
    for (uint32_t i = 0; i < class->members.len; i++)
        if (strcmp(class->members.items[i]->name, name) == 0) return class->members.items[i];
    return NULL;
}

/* @name.setter */
static bool setter_read(StubClass *class, const Expr *decorator) {
    if (decorator->kind != EXPR_ATTRIBUTE || strcmp(decorator->attribute.attr->text, "setter") != 0)
        return false;
    StubFunc *property = property_find(class, decorator->attribute.value->name.id->text);
    if (property) property->has_setter = true;
    return true;
}

static StubFunc *property_new(Stub *stub, StubClass *class, const char *name) {
    StubFunc *func = func_new(stub, class->name, name, STUB_PROPERTY);
    func->c_name = arena_printf(stub->arena, "kr_%s_get_%s", class->name, name);
    return func;
}

static bool is_known_mark(const Expr *e) {
    return expr_is_name(e, "pure") || expr_is_name(e, "noraise") || expr_is_name(e, "inline");
}

static void method_read(Stub *stub, StubClass *class, const Stmt *stmt) {
    const FunctionDefStmt *def = &stmt->function_def;
    const char *name = def->name->text;
    StubFunc *func = func_new(stub, class->name, name, method_kind(name));
    func->slot_kind = slot_kind_of(name);
    for (uint32_t i = 0; i < def->decorator_list.len; i++) {
        const Expr *decorator = def->decorator_list.items[i];
        if (setter_read(class, decorator)) return;
        if (expr_is_name(decorator, "classmethod"))
            func->kind = STUB_CLASS_METHOD;
        else if (expr_is_name(decorator, "staticmethod"))
            func->kind = STUB_STATIC_METHOD;
        else if (expr_is_name(decorator, "property"))
            func = property_new(stub, class, name);
        else if (expr_is_name(decorator, "field"))
            (func = property_new(stub, class, name))->is_field = true;
        else if (decorator->kind == EXPR_CALL && expr_is_name(decorator->call.func, "code"))
            code_flags_read(stub, func, decorator);
        else if (!is_known_mark(decorator))
            diag_error(stub->diag, decorator->span, "unknown decorator in a stub");
    }
    func->doc = body_doc(stub, &def->body);
    params_read(stub, func, def->args);
    vec_push_in(stub->arena, &class->members, func);
}

/* ---- Classes ---- */

static void layout_read(Stub *stub, StubClass *class, const Expr *call) {
    class->layout = expr_string(stub, call->call.args.items[0]);
    for (uint32_t i = 0; i < call->call.keywords.len; i++) {
        const Keyword *keyword = call->call.keywords.items[i];
        const char *name = keyword->arg->text;
        if (strcmp(name, "pointers") == 0 && keyword->value->kind == EXPR_LIST) {
            for (uint32_t j = 0; j < keyword->value->list.elts.len; j++)
                vec_push_in(stub->arena, &class->pointers,
                            expr_string(stub, keyword->value->list.elts.items[j]));
        } else if (strcmp(name, "scanned") == 0) {
            class->scanned = true;
        } else if (strcmp(name, "items") == 0) {
            class->has_items = true;
        } else if (strcmp(name, "dict") == 0) {
            class->dict = expr_string(stub, keyword->value);
        } else if (strcmp(name, "header") == 0) {
            vec_push_in(stub->arena, &stub->headers, expr_string(stub, keyword->value));
        } else if (strcmp(name, "atomic") != 0) {
            diag_error(stub->diag, keyword->span, "unknown option of @layout");
        }
    }
}

static void class_decorator_read(Stub *stub, StubClass *class, const Expr *decorator) {
    if (decorator->kind != EXPR_CALL) {
        if (!is_known_mark(decorator))
            diag_error(stub->diag, decorator->span, "unknown decorator in a stub");
        return;
    }
    const CallExpr *call = &decorator->call;
    if (expr_is_name(call->func, "layout"))
        layout_read(stub, class, decorator);
    else if (expr_is_name(call->func, "name"))
        class->python_name = expr_string(stub, call->args.items[0]);
    else if (expr_is_name(call->func, "module"))
        class->module = expr_string(stub, call->args.items[0]);
    else if (expr_is_name(call->func, "flags"))
        for (uint32_t i = 0; i < call->args.len; i++)
            vec_push_in(stub->arena, &class->flags, expr_string(stub, call->args.items[i]));
    else
        diag_error(stub->diag, decorator->span, "unknown decorator in a stub");
}

static void class_member_read(Stub *stub, StubClass *class, const Stmt *stmt) {
    if (stmt->kind == STMT_FUNCTION_DEF) {
        method_read(stub, class, stmt);
    } else if (stmt->kind == STMT_ANN_ASSIGN && stmt->ann_assign.target->kind == EXPR_NAME) {
        vec_push_in(stub->arena, &class->members,
                    property_new(stub, class, stmt->ann_assign.target->name.id->text));
    } else if (stmt->kind == STMT_ASSIGN && stmt->assign.targets.items[0]->kind == EXPR_NAME) {
        StubFunc *none =
            func_new(stub, class->name, stmt->assign.targets.items[0]->name.id->text, STUB_NONE);
        vec_push_in(stub->arena, &class->members, none);
    } else if (stmt->kind != STMT_EXPR && stmt->kind != STMT_PASS) {
        diag_error(stub->diag, stmt->span, "a stub's class may not contain this");
    }
}

static void class_read(Stub *stub, const Stmt *stmt) {
    const ClassDefStmt *def = &stmt->class_def;
    StubClass *class = ARENA_NEW(stub->arena, StubClass);
    class->name = class->python_name = def->name->text;
    class->doc = body_doc(stub, &def->body);
    class->base = strcmp(class->name, "object") == 0 ? NULL : "object";
    if (def->bases.len > 0 && def->bases.items[0]->kind == EXPR_NAME)
        class->base = def->bases.items[0]->name.id->text;
    for (uint32_t i = 0; i < def->decorator_list.len; i++)
        class_decorator_read(stub, class, def->decorator_list.items[i]);
    for (uint32_t i = 0; i < def->body.len; i++) class_member_read(stub, class, def->body.items[i]);
    vec_push_in(stub->arena, &stub->classes, class);
}

/* ---- Modules ---- */

static void function_read(Stub *stub, const Stmt *stmt) {
    const FunctionDefStmt *def = &stmt->function_def;
    stub->is_module = true;
    if (strcmp(def->name->text, "__start__") == 0) {
        stub->has_start = true;
        return;
    }
    StubFunc *func = func_new(stub, stub->name, def->name->text, STUB_FUNCTION);
    func->doc = body_doc(stub, &def->body);
    for (uint32_t i = 0; i < def->decorator_list.len; i++) {
        const Expr *decorator = def->decorator_list.items[i];
        if (decorator->kind == EXPR_CALL && expr_is_name(decorator->call.func, "code"))
            code_flags_read(stub, func, decorator);
        else if (!is_known_mark(decorator))
            diag_error(stub->diag, decorator->span, "unknown decorator in a stub");
    }
    params_read(stub, func, def->args);
    vec_push_in(stub->arena, &stub->functions, func);
}

static void constant_read(Stub *stub, const char *name) {
    stub->is_module = true;
    StubFunc *func = func_new(stub, stub->name, name, STUB_CONSTANT);
    func->c_name = arena_printf(stub->arena, "kr_%s_const_%s", stub->name, name);
    vec_push_in(stub->arena, &stub->functions, func);
}

static void class_member_add(Stub *stub, const char *name, const char *class) {
    StubFunc *func = func_new(stub, stub->name, name, STUB_CLASS);
    func->c_name = arena_printf(stub->arena, "kr_type_%s", class);
    vec_push_in(stub->arena, &stub->functions, func);
}

/* `from FILE import int, str as text`: classes of other stubs that are members of this module. */
static void import_read(Stub *stub, const Stmt *stmt) {
    stub->is_module = true;
    for (uint32_t i = 0; i < stmt->import_from.names.len; i++) {
        const Alias *alias = stmt->import_from.names.items[i];
        class_member_add(stub, (alias->asname ? alias->asname : alias->name)->text,
                         alias->name->text);
    }
}

static void stmt_read(Stub *stub, const Stmt *stmt) {
    if (stmt->kind == STMT_CLASS_DEF) {
        class_read(stub, stmt);
    } else if (stmt->kind == STMT_FUNCTION_DEF) {
        function_read(stub, stmt);
    } else if (stmt->kind == STMT_IMPORT_FROM) {
        import_read(stub, stmt);
    } else if (stmt->kind == STMT_ANN_ASSIGN && stmt->ann_assign.target->kind == EXPR_NAME) {
        constant_read(stub, stmt->ann_assign.target->name.id->text);
    } else if (stmt->kind == STMT_ASSIGN && stmt->assign.value->kind == EXPR_NAME) {
        stub->is_module = true;
        class_member_add(stub, stmt->assign.targets.items[0]->name.id->text,
                         stmt->assign.value->name.id->text);
    } else if (stmt->kind != STMT_EXPR && stmt->kind != STMT_PASS && stmt->kind != STMT_IMPORT) {
        diag_error(stub->diag, stmt->span, "a stub may not contain this");
    }
}

/* A stub without functions is that of a module if a class says so. */
static bool has_own_class(const Stub *stub) {
    for (uint32_t i = 0; i < stub->classes.len; i++) {
        const char *module = stub->classes.items[i]->module;
        if (module && strcmp(module, stub->name) == 0) return true;
    }
    return false;
}

void stub_read(Stub *stub, const Module *module) {
    stub->doc = body_doc(stub, &module->body);
    for (uint32_t i = 0; i < module->body.len; i++) stmt_read(stub, module->body.items[i]);
    stub->is_module |= has_own_class(stub);
    for (uint32_t i = 0; i < stub->classes.len; i++) {
        StubClass *class = stub->classes.items[i];
        if (!class->module) class->module = stub->is_module ? stub->name : "builtins";
        if (stub->is_module && class->python_name[0] != '_')
            class_member_add(stub, class->python_name, class->name);
    }
}
