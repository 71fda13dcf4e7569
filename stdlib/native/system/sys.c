/* sys: what a program can ask about itself and the runtime. */
#include "sys.stub.h"

#include "containers/item.h"
#include "containers/simple_namespace.h"
#include "core/names.h"
#include "core/size.h"
#include "core/thread.h"
#include "core/type.h"
#include "exception/exception.h"
#include "io/stdio.h"
#include "module/arguments.h"
#include "memory/watch.h"
#include "module/module.h"
#include "numbers/complex.h"
#include "numbers/number.h"
#include "sys_internal.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

/* ---- Constants ---- */

Value kr_sys_const__git(void) {
    return tuple_pack(3, str_from_text("CPython"), str_empty(), str_empty());
}

Value kr_sys_const__xoptions(void) { return dict_new(); }
Value kr_sys_const__framework(void) { return str_empty(); }
Value kr_sys_const__home(void) { return KR_NONE; }
Value kr_sys_const__stdlib_dir(void) { return KR_NONE; }
Value kr_sys_const_abiflags(void) { return str_empty(); }
Value kr_sys_const_api_version(void) { return small_make(1013); }
Value kr_sys_const_byteorder(void) { return str_intern_text("little"); }
Value kr_sys_const_dont_write_bytecode(void) { return KR_TRUE; }
Value kr_sys_const_float_repr_style(void) { return str_intern_text("short"); }
Value kr_sys_const_hexversion(void) { return small_make(SYS_HEX_VERSION); }
Value kr_sys_const_maxsize(void) { return int_from_i64(INT64_MAX); }
Value kr_sys_const_maxunicode(void) { return small_make(0x10ffff); }
Value kr_sys_const_meta_path(void) { return list_new(0); }
Value kr_sys_const_modules(void) { return modules_dict(); }
Value kr_sys_const_path_hooks(void) { return list_new(0); }
Value kr_sys_const_path_importer_cache(void) { return dict_new(); }
Value kr_sys_const_platform(void) { return str_intern_text("linux"); }
Value kr_sys_const_platlibdir(void) { return str_intern_text("lib"); }
Value kr_sys_const_pycache_prefix(void) { return KR_NONE; }
Value kr_sys_const_warnoptions(void) { return list_new(0); }
Value kr_sys_const_stdin(void) { return stdio_open(STDIN_FILENO); }
Value kr_sys_const_stdout(void) { return stdio_open(STDOUT_FILENO); }
Value kr_sys_const_stderr(void) { return stdio_open(STDERR_FILENO); }

Value kr_sys_const_copyright(void) {
    return str_from_text(
        "Krait: see LICENSE. Python is a trademark of the Python Software Foundation.");
}

/* The form that platform and others take apart: version (build name, build date) [compiler]. */
Value kr_sys_const_version(void) { return str_from_text("3.11.2 (Krait 0.1.0, main) [Clang 19]"); }

static Value arguments_list(void) {
    Value list = list_new((size_t)program_argument_count());
    for (int i = 0; i < program_argument_count(); i++)
        list_append(list, str_from_text(program_arguments()[i]));
    return list;
}

Value kr_sys_const_argv(void) {
    Value list = arguments_list();
    if (list_length(list) == 0) list_append(list, str_from_text(modules_program()->script));
    return list;
}

static Value executable_path(void) {
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path);
    return length < 0 ? str_empty() : str_from_utf8(path, (size_t)length);
}

Value kr_sys_const_executable(void) { return executable_path(); }
Value kr_sys_const__base_executable(void) { return executable_path(); }

Value kr_sys_const_orig_argv(void) {
    Value list = arguments_list();
    return list_insert(list, 0, executable_path()) < 0 ? 0 : list;
}

static Value prefix(void) { return str_intern_text("/usr"); }
Value kr_sys_const_prefix(void) { return prefix(); }
Value kr_sys_const_exec_prefix(void) { return prefix(); }
Value kr_sys_const_base_prefix(void) { return prefix(); }
Value kr_sys_const_base_exec_prefix(void) { return prefix(); }

/* The directory of the script, as under CPython; modules are not looked for there any more. */
Value kr_sys_const_path(void) {
    char path[PATH_MAX];
    const char *file = modules_program()->modules[0]->file;
    Value directory = str_empty();
    if (file && realpath(file, path)) {
        *strrchr(path, '/') = 0;
        directory = str_from_text(path);
    }
    return list_from(&directory, 1);
}

Value kr_sys_const_implementation(void) {
    Value dict = dict_new();
    if (dict_set_text(dict, "name", str_intern_text("cpython")) <
            0 || /* what the program was written for */
        dict_set_text(dict, "cache_tag", str_from_text("cpython-311")) < 0 ||
        dict_set_text(dict, "version", sys_version_info_new()) < 0 ||
        dict_set_text(dict, "hexversion", small_make(SYS_HEX_VERSION)) < 0 ||
        dict_set_text(dict, "_multiarch", str_from_text("x86_64-linux-gnu")) < 0)
        return 0;
    return simple_namespace_make(dict);
}

Value kr_sys_const_stdlib_module_names(void) {
    static const char *const names[] = {
#define MODULE(name) #name,
#include "sys_names.def"
#undef MODULE
    };
    Value list = list_new(sizeof names / sizeof *names);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        list_append(list, str_from_text(names[i]));
    return frozenset_from_iterable(list);
}

static void native_name_add(const NativeModule *module, void *list) {
    list_append(*(Value *)list, str_from_text(module->name));
}

Value kr_sys_const_builtin_module_names(void) {
    Value list = list_new(8);
    native_modules_each(native_name_add, &list);
    return list_sort(list, 0, false) < 0 ? 0 : list_to_tuple(list);
}

/* ---- Exceptions ---- */

static Value handled_or_none(void) { return kr_thread.handled ? kr_thread.handled : KR_NONE; }

Value kr_sys_exception(void) { return handled_or_none(); }

Value kr_sys_exc_info(void) {
    Value exception = kr_thread.handled;
    if (!exception) return tuple_pack(3, KR_NONE, KR_NONE, KR_NONE);
    Value traceback = exception_object(exception)->traceback;
    return tuple_pack(3, value_of(value_type(exception)), exception,
                      traceback ? traceback : KR_NONE);
}

Value kr_sys_exit(Value status) {
    if (status == KR_NONE)
        return error_raise_with_context(exception_new(&kr_type_SystemExit, tuple_new(0)));
    Value args = value_is_tuple(status) ? status : tuple_pack(1, status);
    return error_raise_with_context(exception_new(&kr_type_SystemExit, args));
}

Value kr_sys_excepthook(Value exctype, Value value, Value traceback) {
    (void)exctype, (void)traceback;
    if (!value_is_exception(value)) {
        report_write(str_printf(
            "TypeError: print_exception(): Exception expected for value, %T found\n", value));
        return KR_NONE;
    }
    if (traceback != KR_NONE && !exception_object(value)->traceback)
        exception_object(value)->traceback = traceback;
    Value text = report_exception(value);
    if (!text) return 0;
    report_write(text);
    return KR_NONE;
}

Value kr_sys_unraisablehook(Value unraisable) {
    if (!value_is_exact(unraisable, &kr_type_UnraisableHookArgs))
        return error_raise(&kr_type_TypeError,
                           "sys.unraisablehook argument type must be UnraisableHookArgs");
    Value exception = object_getattr_text(unraisable, "exc_value"),
          where = object_getattr_text(unraisable, "object");
    Value message = object_getattr_text(unraisable, "err_msg");
    if (!exception || !where || !message) return 0;
    const char *text = value_is_str(message) ? str_utf8(message, 0) : 0;
    if (value_is_exception(exception)) unraisable_print(text, exception, where);
    return KR_NONE;
}

/* ---- Hooks ---- */

Value kr_sys_displayhook(Value object) {
    if (object == KR_NONE) return KR_NONE;
    Value dict = module_builtins()->dict, print = dict_get_text(dict, "print"),
          text = object_repr(object);
    if (!text || dict_set_text(dict, "_", KR_NONE) < 0 || !print || !object_call1(print, text))
        return 0;
    return dict_set_text(dict, "_", object) < 0 ? 0 : KR_NONE;
}

Value kr_sys_audit(Value event, Value args) {
    (void)args;
    if (!value_is_str(event))
        return error_raise(&kr_type_TypeError, "expected str for argument 'event', not %T", event);
    return KR_NONE;
}

Value kr_sys_addaudithook(Value hook) {
    (void)hook;
    return KR_NONE;
}

Value kr_sys_gettrace(void) { return KR_NONE; }
Value kr_sys_getprofile(void) { return KR_NONE; }

static Value hook_refuse(Value function, const char *what) {
    if (function == KR_NONE) return KR_NONE;
    return error_raise(&kr_type_NotImplementedError,
                       "sys.%s() is not supported by compiled programs", what);
}

Value kr_sys_settrace(Value function) { return hook_refuse(function, "settrace"); }
Value kr_sys_setprofile(Value function) { return hook_refuse(function, "setprofile"); }

/* ---- Limits ---- */

Value kr_sys_get_int_max_str_digits(void) { return int_from_i64(int_max_digits_get()); }

Value kr_sys_set_int_max_str_digits(Value maxdigits) {
    int64_t digits;
    if (object_index_i64(maxdigits, &digits, &kr_type_OverflowError) < 0) return 0;
    return int_max_digits_set(digits) < 0 ? 0 : KR_NONE;
}

Value kr_sys_getrecursionlimit(void) { return int_from_i64(recursion_limit_get()); }

Value kr_sys_setrecursionlimit(Value limit) {
    Value index = object_index(limit);
    int64_t calls;
    if (!index) return 0;
    if (!int_fits_i64(index, &calls) || calls != (int32_t)calls)
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C int");
    if (calls < 1)
        return error_raise(&kr_type_ValueError, "recursion limit must be greater or equal than 1");
    recursion_limit_set(calls);
    return KR_NONE;
}

static double switch_interval = 0.005;

Value kr_sys_getswitchinterval(void) { return float_make(switch_interval); }

/* No function is traced that was not before. */
Value kr_sys_call_tracing(Value func, Value funcargs) {
    if (!value_is_tuple(funcargs))
        return error_raise(&kr_type_TypeError, "call_tracing() argument 2 must be tuple, not %G",
                           funcargs);
    return object_call(func, tuple_object(funcargs)->items, tuple_length(funcargs), 0);
}

/* Kept for who asks: threads do not take turns here. */
Value kr_sys_setswitchinterval(Value interval) {
    double seconds;
    if (float_from_value(interval, &seconds) < 0) return 0;
    if (!(seconds > 0))
        return error_raise(&kr_type_ValueError, "switch interval must be strictly positive");
    switch_interval = seconds;
    return KR_NONE;
}

/* ---- Memory ---- */

Value kr_sys_getsizeof(Value object, Value otherwise) {
    Value method = object_special(object, NAME(__sizeof__));
    Value size = method ? object_call0(method) : 0;
    int64_t bytes;
    if (size && !value_is_int(size))
        size = error_raise(&kr_type_TypeError, "an integer is required");
    if (!size || index_from_argument(size, &bytes) < 0) {
        if (otherwise && error_catch(&kr_type_TypeError)) return otherwise;
        if (!error_is_set())
            error_raise(&kr_type_TypeError, "Type %T doesn't define __sizeof__", object);
        return 0;
    }
    if (bytes < 0) return error_raise(&kr_type_ValueError, "__sizeof__() should return >= 0");
    return int_from_i64(bytes + type_header_size(value_type(object)));
}

Value kr_sys_getallocatedblocks(void) { return int_from_u64(gc_live_bytes() / 16); }

/* One more for the argument. A program that comes to it under another name gets what most objects
 * have: one for the caller's variable. */
Value kr_sys_getrefcount(Value object) {
    bool counted = reference_counter && value_is_object(object);
    return int_from_i64(1 + (counted ? reference_counter(object) : 1));
}

Value kr_sys_intern(Value string) {
    if (!value_is_exact(string, &kr_type_str)) {
        if (value_is_str(string)) return error_raise(&kr_type_TypeError, "can't intern %T", string);
        return error_raise(&kr_type_TypeError, "intern() argument must be str, not %G", string);
    }
    return str_intern(string);
}

Value kr_sys__clear_type_cache(void) {
    type_cache_clear();
    return KR_NONE;
}

/* ---- Text ---- */

Value kr_sys_getdefaultencoding(void) { return str_intern_text("utf-8"); }
Value kr_sys_getfilesystemencoding(void) { return str_intern_text("utf-8"); }
Value kr_sys_getfilesystemencodeerrors(void) { return str_intern_text("surrogateescape"); }
Value kr_sys_is_finalizing(void) { return value_from_bool(program_is_finalizing()); }

/* ---- Start ---- */

/* What a program may replace and then wish to have back. */
static int originals_store(Value dict) {
    static const char *const names[][2] = {
        {"stdin", "__stdin__"},
        {"stdout", "__stdout__"},
        {"stderr", "__stderr__"},
        {"displayhook", "__displayhook__"},
        {"excepthook", "__excepthook__"},
        {"breakpointhook", "__breakpointhook__"},
        {"unraisablehook", "__unraisablehook__"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Value value = dict_get_text(dict, names[i][0]);
        if (!value || dict_set_text(dict, names[i][1], value) < 0) return -1;
    }
    return 0;
}

int kr_sys_start(Value module) {
    Value dict = module_object(module)->dict;
    return sys_infos_start(dict) < 0 ? -1 : originals_store(dict);
}
