/* Stub -> the C header with the prototypes, and the C file with the tables. */
#include "stubgen/stub.h"

/* The C type of a slot's function, by slot kind. */
typedef struct SlotShape {
    const char *kind, *result;
    const char *params; /* C parameter list */
} SlotShape;

static const SlotShape slot_shapes[] = {
    {"UNARY", "Value", "Value self"},
    {"BINARY", "Value", "Value self, Value other"},
    {"TERNARY", "Value", "Value self, Value a, Value b"},
    {"STORE", "Value", "Value self, Value key, Value value"},
    {"ERASE", "Value", "Value self, Value key"},
    {"HASH", "int64_t", "Value self"},
    {"LENGTH", "int64_t", "Value self"},
    {"TRUTH", "int", "Value self"},
    {"CONTAINS", "int", "Value self, Value item"},
    {"NEXT", "Value", "Value self"},
    {"CALL", "Value", "Value self, const Value *args, size_t count, Value names"},
};

static const SlotShape *shape_of(const char *kind) {
    for (size_t i = 0; i < sizeof slot_shapes / sizeof *slot_shapes; i++)
        if (strcmp(slot_shapes[i].kind, kind) == 0) return &slot_shapes[i];
    assert(false && "a kind of slots.def without a C shape");
    return NULL;
}

/* ---- Prototypes ---- */

static void write_value_params(Text *out, uint32_t count) {
    if (count == 0) text_append(out, "void");
    for (uint32_t i = 0; i < count; i++) text_printf(out, "%sValue", i ? ", " : "");
}

static void write_prototype(Text *out, const StubFunc *func) {
    switch (func->kind) {
    case STUB_NONE:
    case STUB_CLASS: return;
    case STUB_CONSTANT: text_printf(out, "Value %s(void);\n", func->c_name); return;
    case STUB_PROPERTY:
        text_printf(out, "Value %s(Value self);\n", func->c_name);
        if (func->has_setter) {
            const char *at = strstr(func->c_name, "_get_");
            text_printf(out, "Value %.*s_set_%s(Value self, Value value);\n",
                        (int)(at - func->c_name), func->c_name, func->name);
        }
        return;
    case STUB_SLOT_METHOD: {
        const SlotShape *shape = shape_of(func->slot_kind);
        text_printf(out, "%s %s(%s);\n", shape->result, func->c_name, shape->params);
        return;
    }
    case STUB_FUNCTION:
    case STUB_METHOD:
    case STUB_NEW:
    case STUB_INIT:
    case STUB_CLASS_METHOD:
    case STUB_STATIC_METHOD:
        text_printf(out, "Value %s(", func->c_name);
        write_value_params(out, func->params.len);
        text_append(out, ");\n");
        return;
    }
}

void stub_write_header(Text *out, const Stub *stub) {
    text_printf(out, "/* Generated from %s.pyi. */\n#pragma once\n#include \"core/native.h\"\n\n",
                stub->name);
    for (uint32_t i = 0; i < stub->classes.len; i++) {
        const StubClass *class = stub->classes.items[i];
        text_printf(out, "extern Type kr_type_%s;\n", class->name);
        for (uint32_t j = 0; j < class->members.len; j++)
            write_prototype(out, class->members.items[j]);
    }
    for (uint32_t i = 0; i < stub->functions.len; i++)
        write_prototype(out, stub->functions.items[i]);
    if (stub->has_start) text_printf(out, "int kr_%s_start(Value module);\n", stub->name);
    if (stub->is_module) text_printf(out, "extern const NativeModule kr_module_%s;\n", stub->name);
}

/* ---- Literals ---- */

static void write_c_string(Text *out, const char *text) {
    text_putc(out, '"');
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        if (*p == '\n')
            text_append(out, "\\n");
        else if (*p == '"' || *p == '\\')
            text_printf(out, "\\%c", *p);
        else if (*p < 32 || *p > 126)
            text_printf(out, "\\%03o", *p);
        else
            text_putc(out, (char)*p);
    }
    text_putc(out, '"');
}

static void write_doc(Text *out, const char *doc) {
    if (doc)
        write_c_string(out, doc);
    else
        text_append(out, "NULL");
}

static bool name_is_ascii(const char *name) {
    for (; *name; name++)
        if ((unsigned char)*name > 127) return false;
    return true;
}

static void write_static_str(Text *out, const char *linkage, const char *symbol, const char *text) {
    assert(name_is_ascii(text) && "names and defaults in stubs are ASCII");
    text_printf(out, "%s StrObject %s = NATIVE_STR(", linkage, symbol);
    write_c_string(out, text);
    text_append(out, ");\n");
}

/* What stubs have in common has a symbol made of its content and is weak: an executable has it
 * once, since the linker drops the sections of those that were not taken. True: write the
 * definition. */
#define SHARED_LINKAGE "__attribute__((weak))"

static bool shared_is_new(Stub *stub, const char *symbol) {
    MapValue *known = str_map_at_n(&stub->shared, symbol, strlen(symbol));
    bool is_new = !known->ptr;
    known->ptr = stub;
    return is_new;
}

/* The symbol of the static str of a name. The definition is written when the name is first met, so
 * call this between definitions. */
static const char *shared_str(Text *out, Stub *stub, const char *name) {
    const char *symbol = arena_printf(stub->arena, "kr_str$%s", name);
    if (shared_is_new(stub, symbol)) write_static_str(out, SHARED_LINKAGE, symbol, name);
    return symbol;
}

/* The object behind a default that is a str or bytes. */
static void write_default_object(Text *out, const Stub *stub, const StubFunc *func,
                                 uint32_t index) {
    const StubParam *param = &func->params.items[index];
    if (param->kind != DEFAULT_CONSTANT || param->value->kind != EXPR_CONSTANT) return;
    const Constant *c = &param->value->constant.value;
    if (c->kind != CONSTANT_STR && c->kind != CONSTANT_BYTES) return;
    const char *symbol = arena_printf(stub->arena, "default_%s_%u", func->c_name, index);
    const char *text = arena_strndup(stub->arena, c->bytes, c->length);
    if (c->kind == CONSTANT_STR) {
        write_static_str(out, "static", symbol, text);
        return;
    }
    text_printf(out, "static BytesObject %s = {&kr_type_bytes, 0, %u, (const uint8_t *)", symbol,
                c->length);
    write_c_string(out, text);
    text_append(out, ", STR_STATIC};\n");
}

static void write_default_value(Text *out, const Stub *stub, const StubFunc *func, uint32_t index) {
    const StubParam *param = &func->params.items[index];
    if (param->kind != DEFAULT_CONSTANT) {
        text_append(out, "0");
        return;
    }
    const Expr *e = param->value;
    bool negative = e->kind == EXPR_UNARY_OP && e->unary_op.op == UNARY_U_SUB;
    if (negative) e = e->unary_op.operand;
    if (e->kind != EXPR_CONSTANT) {
        diag_error(stub->diag, e->span, "a default in a stub is a constant or `...`");
        return;
    }
    const Constant *c = &e->constant.value;
    switch (c->kind) {
    case CONSTANT_NONE: text_append(out, "KR_NONE"); return;
    case CONSTANT_TRUE: text_append(out, "KR_TRUE"); return;
    case CONSTANT_FALSE: text_append(out, "KR_FALSE"); return;
    case CONSTANT_INT:
        text_printf(out, "0x%llxu",
                    (unsigned long long)(negative ? -c->integer : c->integer) * 2 + 1);
        return;
    case CONSTANT_STR:
    case CONSTANT_BYTES: text_printf(out, "(Value)&default_%s_%u", func->c_name, index); return;
    case CONSTANT_ELLIPSIS:
    case CONSTANT_BIG_INT:
    case CONSTANT_FLOAT:
    case CONSTANT_IMAGINARY:
        diag_error(stub->diag, e->span, "a default of this kind has no static value; use `...`");
    }
}

/* ---- Wrappers: special methods with a C result become functions that give a Value ---- */

static bool slot_needs_wrapper(const char *kind) {
    return strcmp(shape_of(kind)->result, "Value") != 0 || strcmp(kind, "NEXT") == 0 ||
           strcmp(kind, "CALL") == 0;
}

static void write_wrapper(Text *out, const StubFunc *func) {
    const char *kind = func->slot_kind, *f = func->c_name;
    if (strcmp(kind, "CALL") == 0)
        text_printf(out,
                    "static Value wrap_%s(Value self, Value args, Value kwargs) { return "
                    "native_wrap_call(%s, self, args, kwargs); }\n",
                    f, f);
    else if (strcmp(kind, "CONTAINS") == 0)
        text_printf(out,
                    "static Value wrap_%s(Value self, Value item) { return "
                    "native_wrap_truth(%s(self, item)); }\n",
                    f, f);
    else if (strcmp(kind, "TRUTH") == 0)
        text_printf(out,
                    "static Value wrap_%s(Value self) { return native_wrap_truth(%s(self)); }\n", f,
                    f);
    else if (strcmp(kind, "NEXT") == 0)
        text_printf(
            out, "static Value wrap_%s(Value self) { return native_wrap_next(%s(self)); }\n", f, f);
    else
        text_printf(out, "static Value wrap_%s(Value self) { return native_wrap_i64(%s(self)); }\n",
                    f, f);
}

/* ---- Code rows ---- */

static bool func_has_code(const StubFunc *func) {
    switch (func->kind) {
    case STUB_FUNCTION:
    case STUB_METHOD:
    case STUB_SLOT_METHOD:
    case STUB_NEW:
    case STUB_INIT:
    case STUB_CLASS_METHOD:
    case STUB_STATIC_METHOD: return true;
    case STUB_PROPERTY:
    case STUB_NONE:
    case STUB_CONSTANT:
    case STUB_CLASS: return false;
    }
    return false;
}

static void write_code_flags(Text *out, const StubFunc *func, bool has_self) {
    text_append(out, "CODE_NATIVE");
    if (has_self) text_append(out, " | CODE_METHOD");
    if (func->has_varargs) text_append(out, " | CODE_VARARGS");
    if (func->has_varkeywords) text_append(out, " | CODE_VARKEYWORDS");
    for (uint32_t i = 0; i < func->code_flags.len; i++)
        text_printf(out, " | CODE_%s", func->code_flags.items[i]);
}

/* Straight calls with exactly that many positional arguments need no binding. */
static int direct_arity(const StubFunc *func) {
    bool fixed = !func->has_varargs && !func->has_varkeywords && func->keyword_only == 0;
    return fixed ? (int)func->positional : -1;
}

static bool has_constant_default(const StubFunc *func) {
    for (uint32_t i = 0; i < func->params.len; i++)
        if (func->params.items[i].kind == DEFAULT_CONSTANT) return true;
    return false;
}

static void write_defaults(Text *out, const Stub *stub, const StubFunc *func) {
    if (!has_constant_default(func)) {
        if (func->params.len > 0)
            text_printf(out, "static_assert(%u <= NO_DEFAULTS_MAX, \"one row for all\");\n",
                        func->params.len);
        return;
    }
    for (uint32_t i = 0; i < func->params.len; i++) write_default_object(out, stub, func, i);
    text_printf(out, "static const Value defaults_%s[] = {", func->c_name);
    for (uint32_t i = 0; i < func->params.len; i++) {
        write_default_value(out, stub, func, i);
        text_append(out, ", ");
    }
    text_append(out, "0};\n");
}

static uint64_t required_params(const StubFunc *func) {
    uint64_t required = 0;
    for (uint32_t i = 0; i < func->params.len; i++)
        if (func->params.items[i].kind == DEFAULT_REQUIRED) required |= (uint64_t)1 << i;
    return required;
}

/* The symbol of the array of parameter names. */
static const char *shared_params(Text *out, Stub *stub, const StubFunc *func) {
    const char *symbol = "kr_params";
    for (uint32_t i = 0; i < func->params.len; i++) {
        shared_str(out, stub, func->params.items[i].name);
        symbol = arena_printf(stub->arena, "%s$%s", symbol, func->params.items[i].name);
    }
    if (!shared_is_new(stub, symbol)) return symbol;
    text_printf(out, SHARED_LINKAGE " const Value %s[] = {", symbol);
    for (uint32_t i = 0; i < func->params.len; i++)
        text_printf(out, "(Value)&%s, ", shared_str(out, stub, func->params.items[i].name));
    if (func->params.len == 0) text_append(out, "0");
    text_append(out, "};\n");
    return symbol;
}

static void write_code(Text *out, Stub *stub, const StubFunc *func, const StubClass *class) {
    const char *f = func->c_name;
    bool wrapped = func->kind == STUB_SLOT_METHOD && slot_needs_wrapper(func->slot_kind);
    if (wrapped) write_wrapper(out, func);
    const char *params = shared_params(out, stub, func);
    const char *name = shared_str(out, stub, func->name);
    write_defaults(out, stub, func);
    bool has_self = class && func->kind != STUB_STATIC_METHOD;
    text_printf(out, "static const Code code_%s = {.body = (void *)%s%s, .arity = %d, .flags = ", f,
                wrapped ? "wrap_" : "", f, direct_arity(func));
    write_code_flags(out, func, has_self);
    text_printf(out,
                ", .parameter_count = %u, .positional_only = %u, .positional = %u, .keyword_only = "
                "%u,\n    ",
                func->params.len, func->positional_only, func->positional, func->keyword_only);
    text_printf(out, ".parameters = %s, .native_defaults = %s%s, .native_required = %lluu,\n    ",
                params, has_constant_default(func) ? "defaults_" : "kri_no_defaults",
                has_constant_default(func) ? f : "", (unsigned long long)required_params(func));
    text_printf(out, ".name = (Value)&%s", name);
    if (class) text_printf(out, ", .native_owner = &kr_type_%s", class->name);
    text_append(out, "};\n");
}

/* ---- Members ---- */

static const char *property_kind_text(const StubFunc *func) {
    if (func->is_field) return func->has_setter ? "NATIVE_FIELD_VARIABLE" : "NATIVE_FIELD";
    return func->has_setter ? "NATIVE_VARIABLE" : "NATIVE_PROPERTY";
}

static const char *member_kind_text(const StubFunc *func) {
    switch (func->kind) {
    case STUB_FUNCTION: return "NATIVE_FUNCTION";
    case STUB_METHOD: return "NATIVE_METHOD";
    case STUB_SLOT_METHOD:
    case STUB_INIT: return "NATIVE_SLOT_METHOD";
    case STUB_NEW: return "NATIVE_NEW";
    case STUB_CLASS_METHOD: return "NATIVE_CLASS_METHOD";
    case STUB_STATIC_METHOD: return "NATIVE_STATIC_METHOD";
    case STUB_PROPERTY: return property_kind_text(func);
    case STUB_NONE: return "NATIVE_NONE";
    case STUB_CONSTANT: return "NATIVE_CONSTANT";
    case STUB_CLASS: return "NATIVE_CLASS";
    }
    return NULL;
}

/* What the member's row points to, besides functions. */
static void write_member_parts(Text *out, Stub *stub, const StubFunc *func) {
    shared_str(out, stub, func->name);
    if (func->kind != STUB_PROPERTY || !func->has_setter) return;
    const char *at = strstr(func->c_name, "_get_");
    text_printf(out, "static const NativeProperty property_%s = {%s, %.*s_set_%s};\n", func->c_name,
                func->c_name, (int)(at - func->c_name), func->c_name, func->name);
}

static void write_member(Text *out, Stub *stub, const StubFunc *func) {
    text_printf(out, "    {.name = (Value)&%s, .kind = %s", shared_str(out, stub, func->name),
                member_kind_text(func));
    if (func_has_code(func)) text_printf(out, ", .code = &code_%s", func->c_name);
    if (func->kind == STUB_PROPERTY && func->has_setter)
        text_printf(out, ", .property = &property_%s", func->c_name);
    else if (func->kind == STUB_PROPERTY)
        text_printf(out, ", .getter = %s", func->c_name);
    if (func->kind == STUB_CONSTANT) text_printf(out, ", .constant = %s", func->c_name);
    if (func->kind == STUB_CLASS) text_printf(out, ", .type = &%s", func->c_name);
    text_append(out, ", .doc = ");
    write_doc(out, func->doc);
    text_append(out, "},\n");
}

static void write_members(Text *out, Stub *stub, const char *symbol, StubFunc *const *funcs,
                          uint32_t count) {
    for (uint32_t i = 0; i < count; i++) write_member_parts(out, stub, funcs[i]);
    text_printf(out, "static const NativeMember %s[%u] = {\n", symbol, count);
    for (uint32_t i = 0; i < count; i++) write_member(out, stub, funcs[i]);
    text_append(out, "};\n");
}

/* ---- Types ---- */

static void write_descriptor(Text *out, const StubClass *class) {
    if (!class->layout) {
        text_append(out, "GC_DESCRIPTOR_INHERIT");
        return;
    }
    if (class->pointers.len == 0) {
        text_append(out, class->scanned ? "GC_DESCRIPTOR_SCANNED" : "GC_DESCRIPTOR_NONE");
        return;
    }
    text_append(out, "GC_DESCRIPTOR_BITMAP | GC_DESCRIPTOR_WORD(0)");
    for (uint32_t i = 0; i < class->pointers.len; i++)
        text_printf(out, " | GC_DESCRIPTOR_WORD(offsetof(%s, %s))", class->layout,
                    class->pointers.items[i]);
}

static void write_type_code(Text *out, const StubClass *class, StubFuncKind kind,
                            const char *field) {
    for (uint32_t i = 0; i < class->members.len; i++)
        if (class->members.items[i]->kind == kind)
            text_printf(out, "    .%s = &code_%s,\n", field, class->members.items[i]->c_name);
}

static uint32_t write_slots(Text *out, const StubClass *class) {
    uint32_t count = 0;
    text_printf(out, "static const NativeSlot slots_%s[] = {\n", class->name);
    for (uint32_t i = 0; i < class->members.len; i++) {
        const StubFunc *func = class->members.items[i];
        if (func->kind != STUB_SLOT_METHOD) continue;
        text_printf(out, "    {SLOT_%s, (void *)%s},\n", func->name, func->c_name);
        count++;
    }
    text_append(out, "};\n");
    return count;
}

static void write_type(Text *out, const StubClass *class) {
    uint32_t slot_count = write_slots(out, class);
    text_printf(out,
                "Type kr_type_%s;\nstatic const NativeType native_%s = {\n    .type = "
                "&kr_type_%s,\n    .descriptor = ",
                class->name, class->name, class->name);
    write_descriptor(out, class);
    text_append(out, ",\n    .flags = 0");
    for (uint32_t i = 0; i < class->flags.len; i++)
        text_printf(out, " | TYPE_%s", class->flags.items[i]);
    if (class->has_items) text_append(out, " | TYPE_VAR_SIZE");
    if (class->dict) text_append(out, " | TYPE_HAS_DICT");
    if (class->layout) text_printf(out, ",\n    .instance_size = sizeof(%s)", class->layout);
    if (class->dict)
        text_printf(out, ",\n    .dict_offset = offsetof(%s, %s)", class->layout, class->dict);
    if (class->has_items) text_append(out, ",\n    .item_size = sizeof(Value)");
    text_printf(out,
                ",\n    .name = \"%s\",\n    .module = \"%s\",\n    .doc = ", class->python_name,
                class->module);
    write_doc(out, class->doc);
    text_printf(out, ",\n    .members = members_%s,\n    .member_count = %u,\n", class->name,
                class->members.len);
    text_printf(out, "    .slots = slots_%s,\n    .slot_count = %u,\n", class->name, slot_count);
    if (class->base) text_printf(out, "    .base = &kr_type_%s,\n", class->base);
    write_type_code(out, class, STUB_NEW, "new");
    write_type_code(out, class, STUB_INIT, "init");
    text_append(out, "};\n");
    text_printf(out,
                "static const NativeType *const type_entry_%s "
                "__attribute__((section(\"krait_types\"), used, retain)) = &native_%s;\n\n",
                class->name, class->name);
}

static void write_class(Text *out, Stub *stub, const StubClass *class) {
    for (uint32_t i = 0; i < class->members.len; i++)
        if (func_has_code(class->members.items[i]))
            write_code(out, stub, class->members.items[i], class);
    write_members(out, stub, arena_printf(stub->arena, "members_%s", class->name),
                  class->members.items, class->members.len);
    if (class->base) text_printf(out, "extern Type kr_type_%s;\n", class->base);
    write_type(out, class);
}

static void write_module(Text *out, Stub *stub) {
    for (uint32_t i = 0; i < stub->functions.len; i++) {
        const StubFunc *func = stub->functions.items[i];
        if (func->kind == STUB_CLASS) text_printf(out, "extern Type %s;\n", func->c_name);
        if (func_has_code(func)) write_code(out, stub, func, NULL);
    }
    write_members(out, stub, "module_members", stub->functions.items, stub->functions.len);
    text_printf(out,
                "const NativeModule kr_module_%s = {\n    .name = \"%s\",\n    .doc = ", stub->name,
                stub->name);
    write_doc(out, stub->doc);
    text_printf(out, ",\n    .members = module_members,\n    .member_count = %u,\n",
                stub->functions.len);
    if (stub->has_start) text_printf(out, "    .start = kr_%s_start,\n", stub->name);
    text_append(out, "};\n");
    /* The runtime finds the modules it was linked with as an array (module/native_modules.c). */
    text_printf(out,
                "static const NativeModule *const module_entry "
                "__attribute__((section(\"krait_modules\"), used, retain)) = &kr_module_%s;\n",
                stub->name);
}

void stub_write_source(Text *out, Stub *stub) {
    str_map_init(&stub->shared, stub->arena);
    text_printf(out,
                "/* Generated from %s.pyi. */\n#include \"%s.stub.h\"\n#include "
                "\"core/gc.h\"\n#include \"core/native.h\"\n\n#include <assert.h>\n",
                stub->name, stub->name);
    for (uint32_t i = 0; i < stub->headers.len; i++)
        text_printf(out, "#include \"%s\"\n", stub->headers.items[i]);
    text_putc(out, '\n');
    for (uint32_t i = 0; i < stub->classes.len; i++) write_class(out, stub, stub->classes.items[i]);
    if (stub->is_module) write_module(out, stub);
}
