/* The module _imp. All modules of a program are in its executable, so that little is left of what
 * CPython has here. */
#include "_imp.stub.h"

#include "module/module.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/siphash.h"

static int64_t lock_depth;

Value kr__imp_const_check_hash_based_pycs(void) { return str_from_text("default"); }

Value kr__imp_acquire_lock(void) {
    __atomic_add_fetch(&lock_depth, 1, __ATOMIC_ACQ_REL);
    return KR_NONE;
}

Value kr__imp_release_lock(void) {
    if (__atomic_load_n(&lock_depth, __ATOMIC_ACQUIRE) == 0)
        return error_raise(&kr_type_RuntimeError, "not holding the import lock");
    __atomic_sub_fetch(&lock_depth, 1, __ATOMIC_ACQ_REL);
    return KR_NONE;
}

Value kr__imp_lock_held(void) {
    return value_from_bool(__atomic_load_n(&lock_depth, __ATOMIC_ACQUIRE) != 0);
}

Value kr__imp_extension_suffixes(void) { return list_new(0); }

Value kr__imp_create_builtin(Value spec) {
    Value name = object_getattr_text(spec, "name");
    if (!name) return 0;
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "name must be string, not %T", name);
    const NativeModule *native = native_module_find(name);
    return native ? module_make_native(native) : KR_NONE;
}

Value kr__imp_is_builtin(Value name) {
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "is_builtin() argument must be str, not %G", name);
    bool found = str_equals_text(name, "builtins") || native_module_find(name);
    return small_make(found);
}

Value kr__imp_is_frozen(Value name) {
    if (value_is_str(name)) return KR_FALSE;
    return error_raise(&kr_type_TypeError, "is_frozen() argument must be str, not %G", name);
}

Value kr__imp__override_frozen_modules_for_tests(Value override) {
    int64_t ignored;
    return object_index_i64(override, &ignored, &kr_type_OverflowError) < 0 ? 0 : KR_NONE;
}

Value kr__imp_source_hash(Value key, Value source) {
    Buffer in;
    int64_t number;
    if (object_index_i64(key, &number, &kr_type_OverflowError) < 0) return 0;
    if (buffer_acquire(source, &in) < 0) return 0;
    uint64_t hash = siphash_keyed(in.data, in.length, (uint64_t)number, 0);
    buffer_release(&in);
    return bytes_from(&hash, sizeof hash);
}

Value kr__imp__find_compiled(Value name) {
    const ProgramDef *program = modules_program();
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "module name must be str, not %T", name);
    for (uint64_t i = 0; i < program->module_count; i++) {
        const ModuleDef *def = program->modules[i];
        if (i && str_equals_text(name, def->name))
            return tuple_pack(2, str_from_text(def->file), value_from_bool(def->is_package));
    }
    return KR_NONE;
}
