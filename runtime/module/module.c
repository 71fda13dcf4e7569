/* The module type, and modules made from what the compiler emitted. */
#include "module/module.h"

#include "abi/eval.h"
#include "core/attribute.h"
#include "core/names.h"
#include "core/type.h"
#include "module.stub.h"

#include <assert.h>

/* ---- The table from ModuleDef to module object ---- */

typedef struct ModuleEntry {
    const ModuleDef *def;
    ModuleObject *module; /* 0: not made yet */
} ModuleEntry;

static struct {
    const ProgramDef *program;
    ModuleEntry *entries; /* open addressing; capacity is a power of two, at most half full */
    uint64_t mask;
    ModuleEntry *last; /* found most recently: most lookups ask for the same module again */
} table;

static ModuleEntry *entry_find(const ModuleDef *def) {
    ModuleEntry *last = table.last;
    if (last && last->def == def) return last;
    uint64_t at = ((uintptr_t)def >> 5) * 0x9e3779b97f4a7c15 >> 32;
    for (;; at++) {
        ModuleEntry *entry = &table.entries[at & table.mask];
        if (entry->def == def) return table.last = entry;
        if (!entry->def) return entry;
    }
}

void modules_start(const ProgramDef *program) {
    uint64_t capacity = 8;
    while (capacity < program->module_count * 2) capacity *= 2;
    table.program = program;
    table.entries = gc_permanent(capacity * sizeof *table.entries);
    table.mask = capacity - 1;
    for (uint64_t i = 0; i < program->module_count; i++)
        entry_find(program->modules[i])->def = program->modules[i];
}

const ProgramDef *modules_program(void) { return table.program; }

/* Defs of the program's modules have bodies. */
static DynamicModule *dynamic_of_def(const ModuleDef *def) {
    return (DynamicModule *)((char *)(uintptr_t)def - offsetof(DynamicModule, def));
}

ModuleObject *module_of_def(const ModuleDef *def) {
    if (KR_UNLIKELY(!def->body)) return &dynamic_of_def(def)->module;
    return entry_find(def)->module;
}

Value builtins_of_def(const ModuleDef *def) {
    if (KR_UNLIKELY(!def->body)) return dynamic_of_def(def)->builtins;
    ModuleObject *builtins = module_builtins();
    return builtins ? builtins->dict : 0;
}

Value namespace_get(Value namespace, Value name) {
    if (KR_LIKELY(value_is_exact(namespace, &kr_type_dict))) return dict_get_str(namespace, name);
    Value value = object_getitem(namespace, name);
    if (!value) error_catch(&kr_type_KeyError);
    return value;
}

Value builtin_of_def(const ModuleDef *def, Value name) {
    Value builtins = builtins_of_def(def);
    return builtins ? namespace_get(builtins, name) : 0;
}

ModuleObject *module_of_code(const Code *code) {
    if (code->flags & CODE_INTERPRETED) return ((const DynamicCode *)code)->module;
    if (!code->details->filename || !table.program) return 0;
    for (uint64_t i = 0; i < table.program->module_count; i++) {
        const ModuleDef *def = table.program->modules[i];
        if (def->code && def->code->details->filename == code->details->filename)
            return module_of_def(def);
        if (def->file && value_is_str(code->details->filename) &&
            strcmp(str_utf8(code->details->filename, 0), def->file) == 0)
            return module_of_def(def);
    }
    return 0;
}

/* ---- Globals by name ---- */

int64_t module_slot_find(const ModuleDef *def, Value name) {
    for (uint64_t i = 0; i < def->global_count; i++)
        if (def->global_names[i] == name) return (int64_t)i;
    for (uint64_t i = 0; i < def->global_count; i++)
        if (str_equal(def->global_names[i], name)) return (int64_t)i;
    return -1;
}

int module_global_set(ModuleObject *module, Value name, Value value) {
    const ModuleDef *def = module->def;
    int64_t slot = def ? module_slot_find(def, name) : -1;
    if (slot < 0) return dict_set(module->dict, name, value);
    bool bound = def->globals[slot] != 0;
    def->globals[slot] = value;
    return bound ? 0 : dict_add_slot(module->dict, name, &def->globals[slot], value_of(module));
}

/* ---- Making modules ---- */

static ModuleObject *module_allocate(Type *type, Value name) {
    ModuleObject *module = type_allocate(type, 0);
    module->dict = dict_new();
    module->name_ = name;
    return module;
}

static Value spec_new(Value name, Value origin, Value locations) {
    ModuleSpec *spec = type_allocate(&kr_type_ModuleSpec, 0);
    spec->name = name;
    spec->loader = KR_NONE;
    spec->origin = origin;
    spec->locations = locations;
    return value_of(spec);
}

/* The part before the last dot, or "". */
static Value name_parent(Value name) {
    const StrObject *s = str_object(name);
    for (uint64_t i = s->length; i > 0; i--)
        if (str_at(s, i - 1) == '.') return str_substring(name, 0, i - 1);
    return str_empty();
}

typedef struct Preset {
    const char *name;
    Value value; /* 0: leave out */
} Preset;

static int presets_store(ModuleObject *module, const Preset *presets, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (presets[i].value &&
            module_global_set(module, str_intern_text(presets[i].name), presets[i].value) < 0)
            return -1;
    return 0;
}

#define PRESETS_STORE(module, presets)                                                             \
    presets_store((module), (presets), sizeof(presets) / sizeof *(presets))

Value module_new(Value name, Value doc) {
    ModuleObject *module = module_allocate(&kr_type_module, name);
    const Preset presets[] = {
        {"__name__", name},      {"__doc__", doc},      {"__package__", KR_NONE},
        {"__loader__", KR_NONE}, {"__spec__", KR_NONE},
    };
    return PRESETS_STORE(module, presets) < 0 ? 0 : value_of(module);
}

/* Replaces the names a module's code uses by the interned ones: attribute lookup compares pointers.
 */
static void names_intern(const ModuleDef *def) {
    for (uint64_t i = 0; i < def->name_count; i++) def->names[i] = str_intern(def->names[i]);
}

/* The directory that holds file, as a list: a package's __path__. */
static Value package_path(const char *file) {
    const char *slash = strrchr(file, '/');
    Value directory = slash ? str_from_utf8(file, (size_t)(slash - file)) : str_empty();
    return list_from(&directory, 1);
}

static int main_presets(ModuleObject *module, Value doc, Value file, Value builtins) {
    const Preset presets[] = {
        {"__name__", str_intern_text("__main__")},
        {"__doc__", doc},
        {"__package__", KR_NONE},
        {"__loader__", KR_NONE},
        {"__spec__", KR_NONE},
        {"__annotations__", dict_new()},
        {"__builtins__", builtins},
        {"__file__", file},
        {"__cached__", KR_NONE},
    };
    return PRESETS_STORE(module, presets);
}

static int import_presets(ModuleObject *module, const ModuleDef *def, Value doc, Value file,
                          Value builtins) {
    Value path = def->is_package ? package_path(def->file ? def->file : "") : 0;
    Value spec = spec_new(module->name_, file, path);
    ((ModuleSpec *)spec)->initializing = 1;
    const Preset presets[] = {
        {"__name__", module->name_},
        {"__doc__", doc},
        {"__package__", def->is_package ? module->name_ : name_parent(module->name_)},
        {"__loader__", KR_NONE},
        {"__spec__", spec},
        {"__path__", path},
        {"__file__", file},
        {"__cached__", file == KR_NONE ? 0 : KR_NONE},
        {"__builtins__", builtins},
    };
    return PRESETS_STORE(module, presets);
}

/* Moves the builtins that the module reads into their slots, where compiled code finds them with
 * one load. */
static int builtins_bind(const ModuleDef *def, ModuleObject *builtins) {
    for (uint64_t i = 0; i < def->builtin_count; i++) {
        Value *slot = def->builtin_slots[i],
              value = *slot ? 0 : dict_get_str(builtins->dict, def->builtin_names[i]);
        if (!value) continue; /* another module has bound it, or there is none */
        *slot = value;
        if (dict_add_slot(builtins->dict, def->builtin_names[i], slot, value_of(builtins)) < 0)
            return -1;
    }
    return 0;
}

/* A package without __init__.py has the folder's name, with a slash behind it. */
static bool is_folder(const char *file) { return *file && file[strlen(file) - 1] == '/'; }

Value module_make_compiled(const ModuleDef *def) {
    bool is_main = def == table.program->modules[0];
    Value name = is_main ? str_intern_text("__main__") : str_intern_text(def->name);
    names_intern(def);
    ModuleObject *module = module_allocate(&kr_type_module, name);
    module->def = def;
    entry_find(def)->module = module;
    for (uint64_t i = 0; i < def->global_count; i++)
        def->globals[i] = 0; /* not 0 if it is imported again */
    Value doc = def->doc ? def->doc : KR_NONE;
    Value file = !def->file ? 0 : is_folder(def->file) ? KR_NONE : str_from_text(def->file);
    ModuleObject *builtins = module_builtins();
    if (!builtins || builtins_bind(def, builtins) < 0) return 0;
    int status = is_main ? main_presets(module, doc, file, value_of(builtins))
                         : import_presets(module, def, doc, file, builtins->dict);
    if (status < 0 || dict_set(modules_dict(), name, value_of(module)) < 0) return 0;
    return value_of(module);
}

Value module_make_again(const ModuleDef *def) {
    ModuleObject *module = module_allocate(&kr_type_module, str_intern_text(def->name));
    ModuleObject *builtins = module_builtins();
    if (!builtins ||
        import_presets(module, def, def->doc ? def->doc : KR_NONE, str_from_text(def->file),
                       builtins->dict) < 0 ||
        dict_set(modules_dict(), module->name_, value_of(module)) < 0)
        return 0;
    return value_of(module);
}

int module_run(Value module) {
    const ModuleDef *def = module_object(module)->def;
    assert(def && "only compiled modules have a body");
    return def->body(module) ? 0 : -1;
}

/* ---- The type ---- */

Value kr_module___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(module_allocate((Type *)cls, KR_NONE));
}

Value kr_module___init__(Value self, Value name, Value doc) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "module() argument 'name' must be str, not %G",
                           name);
    ModuleObject *module = module_object(self);
    module->name_ = name;
    const Preset presets[] = {
        {"__name__", name},      {"__doc__", doc},      {"__package__", KR_NONE},
        {"__loader__", KR_NONE}, {"__spec__", KR_NONE},
    };
    return PRESETS_STORE(module, presets) < 0 ? 0 : KR_NONE;
}

static bool spec_is_initializing(Value spec) {
    return spec && value_is_exact(spec, &kr_type_ModuleSpec) &&
           ((const ModuleSpec *)spec)->initializing;
}

static Value attribute_missing(ModuleObject *module, Value name) {
    Value own_name = dict_get_str(module->dict, NAME(__name__));
    if (!own_name || !value_is_str(own_name))
        return error_raise_attribute(value_of(module), name, "module has no attribute '%S'", name);
    if (spec_is_initializing(dict_get_text(module->dict, "__spec__")))
        return error_raise_attribute(value_of(module), name,
                                     "partially initialized module '%S' has no attribute '%S' "
                                     "(most likely due to a circular import)",
                                     own_name, name);
    return error_raise_attribute(value_of(module), name, "module '%S' has no attribute '%S'",
                                 own_name, name);
}

static bool name_is_dunder(Value name) {
    const StrObject *s = str_object(name);
    return s->length > 4 && str_at(s, 0) == '_' && str_at(s, 1) == '_';
}

/* The dict comes first for ordinary names: no attribute of the type but special ones can hide an
 * entry. */
Value kr_module___getattribute__(Value self, Value name) {
    ModuleObject *module = module_object(self);
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "attribute name must be string, not '%T'", name);
    if (!name_is_dunder(name) && value_type(self) == &kr_type_module) {
        Value value = dict_get_str(module->dict, name);
        if (value) return value;
    }
    Value value = attribute_find(self, name);
    if (value || (error_is_set() && !error_catch(&kr_type_AttributeError))) return value;
    Value hook = dict_get_str(module->dict, NAME(__getattr__)); /* PEP 562 */
    return hook ? object_call1(hook, name) : attribute_missing(module, name);
}

/* What a loader that shows modules itself says; KR_NONE: it does not, or fails to. */
static Value repr_by_loader(Value loader, Value self) {
    Value show = object_getattr_text(loader, "module_repr");
    Value shown = show ? object_call1(show, self) : 0;
    if (!shown && !error_catch(&kr_type_Exception)) return 0;
    return shown ? shown : KR_NONE;
}

/* Of a module whose __spec__ is a ModuleSpec. */
static Value repr_by_spec(const ModuleSpec *spec, Value name, Value file) {
    if (file) return str_printf("<module %R from %R>", name, file);
    if (spec->origin && value_is_str(spec->origin))
        return str_printf("<module %R (%S)>", name, spec->origin);
    return str_printf("<module %R>", name);
}

Value kr_module___repr__(Value self) {
    const ModuleObject *module = module_object(self);
    Value name = dict_get_str(module->dict, NAME(__name__));
    Value file = dict_get_text(module->dict, "__file__"),
          loader = dict_get_text(module->dict, "__loader__"),
          spec = dict_get_text(module->dict, "__spec__");
    if (!name) name = str_from_text("?");
    if (spec && value_is_exact(spec, &kr_type_ModuleSpec))
        return repr_by_spec((const ModuleSpec *)spec, name, file);
    Value shown = loader && loader != KR_NONE ? repr_by_loader(loader, self) : KR_NONE;
    if (shown != KR_NONE) return shown;
    if (file) return str_printf("<module %R from %R>", name, file);
    return loader && loader != KR_NONE ? str_printf("<module %R (%R)>", name, loader)
                                       : str_printf("<module %R>", name);
}

Value kr_module___dir__(Value self) {
    Value dict = object_getattr(self, NAME(__dict__));
    if (!dict) return 0;
    if (!value_is_dict(dict))
        return error_raise(&kr_type_TypeError, "%T.__dict__ is not a dictionary", self);
    Value hook = dict_get_str(dict, NAME(__dir__));
    return hook ? object_call0(hook) : list_from_iterable(dict);
}

Value kr_module_get___dict__(Value self) { return module_object(self)->dict; }

Value kr_module_set___dict__(Value self, Value value) {
    (void)self, (void)value;
    return error_raise(&kr_type_AttributeError, "readonly attribute");
}

Value kr_module_get___annotations__(Value self) {
    Value dict = module_object(self)->dict, annotations = dict_get_str(dict, NAME(__annotations__));
    if (annotations) return annotations;
    annotations = dict_new();
    return dict_set(dict, NAME(__annotations__), annotations) < 0 ? 0 : annotations;
}

Value kr_module_set___annotations__(Value self, Value value) {
    Value dict = module_object(self)->dict;
    if (value) return dict_set(dict, NAME(__annotations__), value) < 0 ? 0 : KR_NONE;
    int deleted = dict_del(dict, NAME(__annotations__));
    if (deleted == 0) error_raise(&kr_type_AttributeError, "__annotations__");
    return deleted > 0 ? KR_NONE : 0;
}
