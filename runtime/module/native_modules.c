/* Modules written in C: each stub's NativeModule is entered by the linker in the section
 * krait_modules, so that an executable knows exactly the ones it was linked with. */
#include "core/descriptor.h"
#include "core/names.h"
#include "core/type.h"
#include "module/module.h"

extern const NativeModule *const __start_krait_modules[] __attribute__((weak));
extern const NativeModule *const __stop_krait_modules[] __attribute__((weak));

void native_modules_each(void (*visit)(const NativeModule *module, void *data), void *data) {
    for (const NativeModule *const *at = __start_krait_modules; at < __stop_krait_modules; at++)
        visit(*at, data);
}

const NativeModule *native_module_find(Value name) {
    for (const NativeModule *const *at = __start_krait_modules; at < __stop_krait_modules; at++)
        if (str_equals_text(name, (*at)->name)) return *at;
    return 0;
}

static void spec_store(ModuleObject *module) {
    ModuleSpec *spec = type_allocate(&kr_type_ModuleSpec, 0);
    spec->name = module->name_;
    spec->loader = KR_NONE;
    spec->origin = str_intern_text("built-in");
    dict_set_text(module->dict, "__spec__", value_of(spec));
}

Value module_make_native(const NativeModule *native) {
    /* Not the one str that the module's classes name it by: pickles show which strs are the same.
     */
    Value name = str_from_text(native->name);
    Value made = module_new(name, native->doc ? str_from_text(native->doc) : KR_NONE);
    if (!made) return 0;
    ModuleObject *module = module_object(made);
    dict_set_text(module->dict, "__package__", str_empty());
    spec_store(module);
    if (native_module_enter(module->dict, native, made) < 0) return 0;
    if (native->start && native->start(made) < 0) return 0;
    return made;
}
