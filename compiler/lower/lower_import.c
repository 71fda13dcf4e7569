/* import and from ... import. */
#include "lower/lower_internal.h"

static const Name *name_part(FuncLower *f, const char *start, const char *end) {
    return interner_add(f->lower->input->interner, start, (size_t)(end - start));
}

static ValueId import_name(FuncLower *f, const Name *module, ValueId from_list, int32_t level) {
    IrOp op = f->lower->input->is_dynamic ? IR_DYNAMIC_IMPORT : IR_IMPORT_NAME;
    return builder_emit(f->b, op, imm_name(module), imm_integer(level), &from_list, 1);
}

/* `import a.b.c as d`: a, then its attributes b and c. */
static ValueId import_as(FuncLower *f, const Name *dotted) {
    ValueId module = import_name(f, dotted, builder_unbound(f->b), 0);
    const char *part = strchr(dotted->text, '.');
    while (part) {
        const char *end = strchr(part + 1, '.');
        const Name *name = name_part(f, part + 1, end ? end : part + strlen(part));
        module = builder_name_op(f->b, IR_IMPORT_FROM, name, &module, 1);
        part = end;
    }
    return module;
}

void lower_import(FuncLower *f, const Stmt *stmt) {
    for (uint32_t i = 0; i < stmt->import.names.len; i++) {
        const Alias *alias = stmt->import.names.items[i];
        lower_at(f, stmt->span);
        if (alias->asname) {
            lower_name_store(f, alias->asname, import_as(f, alias->name));
            continue;
        }
        ValueId module = import_name(f, alias->name, builder_unbound(f->b), 0);
        const char *dot = strchr(alias->name->text, '.');
        lower_name_store(f, dot ? name_part(f, alias->name->text, dot) : alias->name, module);
    }
}

static ValueId from_list_of(FuncLower *f, const AliasList *names) {
    ConstId *items = ARENA_NEW_ARRAY(lower_arena(f), ConstId, names->len);
    for (uint32_t i = 0; i < names->len; i++)
        items[i] =
            const_str(f->lower->ir, names->items[i]->name->text, names->items[i]->name->length);
    return builder_const(f->b, const_tuple(f->lower->ir, items, names->len));
}

static void import_star(FuncLower *f, ValueId module) {
    if (f->scope->kind == SCOPE_CLASS || f->lower->input->is_dynamic)
        builder_op2(f->b, IR_IMPORT_STAR_NAMES, f->namespace, module);
    else
        builder_op1(f->b, IR_IMPORT_STAR, module);
}

void lower_import_from(FuncLower *f, const Stmt *stmt) {
    const ImportFromStmt *import = &stmt->import_from;
    const Name *module_name =
        import->module ? import->module : interner_add_str(f->lower->input->interner, "");
    lower_at(f, stmt->span);
    ValueId module = import_name(f, module_name, from_list_of(f, &import->names), import->level);
    for (uint32_t i = 0; i < import->names.len; i++) {
        const Alias *alias = import->names.items[i];
        if (strcmp(alias->name->text, "*") == 0) {
            import_star(f, module);
            return;
        }
        lower_at(f, stmt->span);
        ValueId value = builder_name_op(f->b, IR_IMPORT_FROM, alias->name, &module, 1);
        lower_name_store(f, alias->asname ? alias->asname : alias->name, value);
    }
}
