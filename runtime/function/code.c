/* __code__: what a program can ask of a compiled function's Code. */
#include "abi/eval.h"
#include "containers/containers.h"
#include "core/type.h"
#include "exception/exception.h"
#include "function.stub.h"
#include "function/function.h"
#include "module/module.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

Value code_object_new(const Code *code) {
    CodeObject *object = GC_NEW(CodeObject, &kr_type_code);
    object->code = code;
    return value_of(object);
}

/* The code objects given out so far, by the address of their Code: a frame has the same one as its
 * function. Static data, which the collector scans. */
static Value known_codes;

Value kri_code_object(const Code *code) {
    if (!code) return KR_NONE;
    if (code->flags & CODE_INTERPRETED) {
        DynamicCode *dynamic = (DynamicCode *)(uintptr_t)code;
        if (!dynamic->object) dynamic->object = code_object_new(code);
        return dynamic->object;
    }
    if (!known_codes) known_codes = dict_new();
    Value key = int_from_u64(value_of(code));
    Value known = dict_get(known_codes, key);
    if (known) return known;
    Value made = code_object_new(code);
    return dict_set(known_codes, key, made) < 0 ? 0 : made;
}

static const Code *code_of(Value self) { return ((const CodeObject *)self)->code; }

Value kr_code_get_co_name(Value self) { return code_of(self)->name; }

Value kr_code___repr__(Value self) {
    return str_printf("<code object %S at 0x%lx, file \"%S\", line %u>", kr_code_get_co_name(self),
                      self, kr_code_get_co_filename(self), code_of(self)->details->first_line);
}

Value kr_code___eq__(Value self, Value other) {
    if (!value_is_exact(other, &kr_type_code)) return KR_NOT_IMPLEMENTED;
    if (code_of(self) != code_of(other)) return KR_FALSE;
    return value_from_bool(str_equal(kr_code_get_co_name(self), kr_code_get_co_name(other)));
}

int64_t kr_code___hash__(Value self) { return (int64_t)(value_of(code_of(self)) >> 4); }

/* CPython's inspect.CO_... */
enum {
    CO_OPTIMIZED = 1,
    CO_NEWLOCALS = 2,
    CO_VARARGS = 4,
    CO_VARKEYWORDS = 8,
    CO_NESTED = 16,
    CO_GENERATOR = 32,
    CO_COROUTINE = 128,
    CO_ITERABLE_COROUTINE = 256,
    CO_ASYNC_GENERATOR = 512,
    CO_FUTURE_ANNOTATIONS = 0x1000000,
};

static Value code_flags(const Code *code) {
    static const struct {
        uint32_t ours;
        int theirs;
    } rows[] = {
        {CODE_VARARGS, CO_VARARGS},
        {CODE_VARKEYWORDS, CO_VARKEYWORDS},
        {CODE_NESTED, CO_NESTED},
        {CODE_GENERATOR, CO_GENERATOR},
        {CODE_COROUTINE, CO_COROUTINE},
        {CODE_ASYNC_GENERATOR, CO_ASYNC_GENERATOR},
        {CODE_FUTURE_ANNOTATIONS, CO_FUTURE_ANNOTATIONS},
        {CODE_ITERABLE_COROUTINE, CO_ITERABLE_COROUTINE},
    };
    bool is_function = !(code->flags & CODE_NAMESPACE);
    int64_t flags = is_function ? CO_OPTIMIZED | CO_NEWLOCALS : 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (code->flags & rows[i].ours) flags |= rows[i].theirs;
    return small_make(flags);
}

Value kr_code_get_co_flags(Value self) { return code_flags(code_of(self)); }

static bool is_generator_marked(const Code *code, Value flags) {
    return code->flags & CODE_GENERATOR && value_is_small(flags) &&
           small_get(flags) == (CO_ITERABLE_COROUTINE | small_get(code_flags(code)));
}

/* A copy whose fields may be changed. Whoever has the Code keeps it alive. */
static Code *code_copy(const Code *code) {
    if (code->flags & CODE_INTERPRETED) {
        const DynamicCode *dynamic = (const DynamicCode *)code;
        DynamicCode *copy = gc_new_scanned(NULL, dynamic->size);
        memcpy(copy, dynamic, dynamic->size);
        copy->code.details = &copy->details;
        copy->object = 0;
        return &copy->code;
    }
    struct CompiledCopy {
        Code code;
        CodeDetails details;
    } *copy = gc_new_scanned(NULL, sizeof *copy);
    copy->code = *code;
    copy->details = *code->details;
    copy->code.details = &copy->details;
    return &copy->code;
}

/* ---- replace ---- */

static void set_name(Code *code, Value value) { code->name = str_intern(value); }
static void set_qualname(Code *code, Value value) {
    ((CodeDetails *)(uintptr_t)code->details)->qualname = value;
}
static void set_filename(Code *code, Value value) {
    ((CodeDetails *)(uintptr_t)code->details)->filename = value;
}
static void set_first_line(Code *code, Value value) {
    ((CodeDetails *)(uintptr_t)code->details)->first_line = (uint32_t)small_get(value);
}

/* What is not here is machine code, or what that was made of: it can only be given as it is. */
static const struct CodeField {
    const char *name;
    const Type *type;
    void (*set)(Code *code, Value value);
} code_fields[] = {
    {"co_name", &kr_type_str, set_name},
    {"co_qualname", &kr_type_str, set_qualname},
    {"co_filename", &kr_type_str, set_filename},
    {"co_firstlineno", &kr_type_int, set_first_line},
};

static const struct CodeField *code_field_find(Value key) {
    for (size_t i = 0; i < sizeof code_fields / sizeof *code_fields; i++)
        if (str_equals_text(key, code_fields[i].name)) return &code_fields[i];
    return NULL;
}

static int field_check(const struct CodeField *field, Value *value) {
    if (field->type == &kr_type_int) {
        int64_t line;
        if (object_index_i64(*value, &line, &kr_type_OverflowError) < 0) return -1;
        if (line < 0 || line > INT32_MAX) {
            error_raise(&kr_type_ValueError, "code: co_firstlineno must be a positive integer");
            return -1;
        }
        return *value = small_make(line), 0;
    }
    if (value_is_str(*value)) return 0;
    error_raise(&kr_type_TypeError, "replace() argument '%s' must be str, not %G", field->name,
                *value);
    return -1;
}

/* What a compiled function has is given again, or cannot be had. */
static int field_keep(Value self, Value key, Value value) {
    Value own = object_getattr_optional(self, key);
    if (!own && error_is_set()) return -1;
    const StrObject *text = str_object(key);
    bool is_field = own && text->length > 3 && str_at(text, 0) == 'c' && str_at(text, 1) == 'o';
    if (!is_field) {
        error_raise(&kr_type_TypeError, "'%S' is an invalid keyword argument for replace()", key);
        return -1;
    }
    int same = object_equal(own, value);
    if (same == 0)
        error_raise(&kr_type_NotImplementedError,
                    "code.replace(%S) is not possible in a compiled program", key);
    return same > 0 ? 0 : -1;
}

static int code_change(Value self, Code **copy, Value key, Value value) {
    const Code *code = code_of(self);
    const struct CodeField *field = code_field_find(key);
    /* A compiled function finds its module by the file. */
    if (field && field->set == set_filename && !(code->flags & CODE_ANY_GLOBALS)) field = NULL;
    bool marks = str_equals_text(key, "co_flags") && is_generator_marked(code, value);
    if (!field && !marks) return field_keep(self, key, value);
    if (field && field_check(field, &value) < 0) return -1;
    if (!*copy) *copy = code_copy(code);
    if (field)
        field->set(*copy, value);
    else
        (*copy)->flags |= CODE_ITERABLE_COROUTINE; /* as types.coroutine() wants it */
    return 0;
}

Value kr_code_replace(Value self, Value kwargs) {
    Code *copy = NULL;
    size_t position = 0;
    Value key, value;
    while (kwargs && dict_next(kwargs, &position, &key, &value))
        if (code_change(self, &copy, key, value) < 0) return 0;
    return code_object_new(copy ? copy : code_of(self));
}

Value kr_code_get_co_lnotab(Value self) { return (void)self, bytes_from("", 0); }
Value kr_code_get_co_linetable(Value self) { return (void)self, bytes_from("", 0); }
Value kr_code_get_co_exceptiontable(Value self) { return (void)self, bytes_from("", 0); }
Value kr_code_get_co_qualname(Value self) { return code_of(self)->details->qualname; }
Value kr_code_get_co_filename(Value self) {
    return code_of(self)->details->filename ? code_of(self)->details->filename : str_empty();
}
Value kr_code_get_co_firstlineno(Value self) {
    return small_make(code_of(self)->details->first_line);
}
Value kr_code_get_co_argcount(Value self) { return small_make(code_of(self)->positional); }
Value kr_code_get_co_posonlyargcount(Value self) {
    return small_make(code_of(self)->positional_only);
}
Value kr_code_get_co_kwonlyargcount(Value self) { return small_make(code_of(self)->keyword_only); }
Value kr_code_get_co_stacksize(Value self) {
    return small_make(code_of(self)->details->local_count + 1);
}

/* ---- co_consts, in programs that ask for them ---- */

static const CodeConstantsRow *constants_find(const Code *code) {
    const ProgramDef *program = modules_program();
    for (uint64_t i = 0; i < program->module_count; i++) {
        const ModuleDef *def = program->modules[i];
        for (uint64_t k = 0; k < def->constants_count; k++)
            if (def->constants[k].code == code) return &def->constants[k];
    }
    return NULL;
}

static Value constant_value(const CodeConstant *constant) {
    switch ((CodeConstantKind)constant->kind) {
    case CODE_CONSTANT_VALUE: return constant->word;
    case CODE_CONSTANT_SLOT: return *(const Value *)constant->word;
    case CODE_CONSTANT_CODE: return kri_code_object((const Code *)constant->word);
    }
    return KR_NONE;
}

Value kr_code_get_co_consts(Value self) {
    const Code *code = code_of(self);
    if (code->flags & CODE_INTERPRETED) return ((const DynamicCode *)code)->constants;
    const CodeConstantsRow *row = constants_find(code);
    if (!row) return tuple_pack(1, code->details->doc ? code->details->doc : KR_NONE);
    Value list = list_new(row->constant_count);
    for (uint64_t i = 0; i < row->constant_count; i++) {
        Value value = constant_value(&row->constants[i]);
        if (value && list_append(list, value) < 0) return 0;
    }
    return tuple_from_iterable(list);
}

Value kr_code_get_co_code(Value self) { return (void)self, bytes_from("", 0); }

/* variable_names: locals beyond the parameters, then cells, then free variables. */
static Value names_slice(const Code *code, size_t start, size_t count) {
    return code->details->variable_names ? tuple_from(code->details->variable_names + start, count)
                                         : tuple_new(0);
}

/* The locals of `details` are those beyond the parameters. */
Value kr_code_get_co_varnames(Value self) {
    const Code *code = code_of(self);
    return tuple_concat(tuple_from(code->parameters, code->parameter_count),
                        names_slice(code, 0, code->details->local_count));
}
Value kr_code_get_co_nlocals(Value self) {
    return small_make(code_of(self)->parameter_count + code_of(self)->details->local_count);
}
Value kr_code_get_co_cellvars(Value self) {
    const CodeDetails *details = code_of(self)->details;
    return names_slice(code_of(self), details->local_count, details->cell_count);
}
Value kr_code_get_co_names(Value self) {
    const Code *code = code_of(self);
    if (code->flags & CODE_INTERPRETED) return ((const DynamicCode *)code)->names;
    const CodeDetails *details = code->details;
    size_t before = (size_t)details->local_count + details->cell_count + details->free_count;
    return names_slice(code, before, details->name_count);
}
Value kr_code_get_co_freevars(Value self) {
    const CodeDetails *details = code_of(self)->details;
    return names_slice(code_of(self), details->local_count + details->cell_count,
                       details->free_count);
}

Value kr_code_co_positions(Value self) {
    const Code *code = code_of(self);
    Value list = list_new(code->details->site_count);
    for (uint32_t i = 0; i < code->details->site_count; i++) {
        const CodeSite *site = &code->details->sites[i];
        list_append(list, tuple_pack(4, small_make(site->line), small_make(site->end_line),
                                     small_make(site->column), small_make(site->end_column)));
    }
    return kr_iter(list);
}

Value kr_code_co_lines(Value self) {
    const Code *code = code_of(self);
    Value list = list_new(code->details->site_count);
    for (uint32_t i = 0; i < code->details->site_count; i++)
        list_append(list, tuple_pack(3, small_make(SITE_BYTES * (int64_t)i),
                                     small_make(SITE_BYTES * ((int64_t)i + 1)),
                                     small_make(code->details->sites[i].line)));
    return kr_iter(list);
}
