/* The module _pickle: its errors and functions. */
#include "_pickle.stub.h"

#include "pickle_types.h"

/* ---- Errors ---- */

Value pickle_error_class(PickleError error) {
    static Value classes[UNPICKLING_ERROR + 1];
    static const char *const names[] = {"PickleError", "PicklingError", "UnpicklingError"};
    Value base =
        error == PICKLE_ERROR ? value_of(&kr_type_Exception) : pickle_error_class(PICKLE_ERROR);
    return base ? error_class(&classes[error], "_pickle", names[error], base, NULL) : 0;
}

Value pickle_raise(PickleError error, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    Value class = pickle_error_class(error);
    if (class) error_raise_list(type_object(class), format, arguments);
    va_end(arguments);
    return 0;
}

bool pickle_error_is(PickleError error) {
    Value class = pickle_error_class(error);
    return class && error_matches(type_object(class));
}

Value kr__pickle_const_PickleError(void) { return pickle_error_class(PICKLE_ERROR); }
Value kr__pickle_const_PicklingError(void) { return pickle_error_class(PICKLING_ERROR); }
Value kr__pickle_const_UnpicklingError(void) { return pickle_error_class(UNPICKLING_ERROR); }

/* ---- Functions ---- */

Value kr__pickle_dump(Value obj, Value file, Value protocol, Value fix_imports,
                      Value buffer_callback) {
    Pickler *p = pickler_new(&kr_type_Pickler);
    if (!p || pickler_setup(p, protocol, fix_imports, buffer_callback) < 0) return 0;
    if (pickler_set_file(p, file) < 0 || pickler_dump(p, obj) < 0) return 0;
    return pickler_flush(p) < 0 ? 0 : KR_NONE;
}

Value kr__pickle_dumps(Value obj, Value protocol, Value fix_imports, Value buffer_callback) {
    Pickler *p = pickler_new(&kr_type_Pickler);
    if (!p || pickler_setup(p, protocol, fix_imports, buffer_callback) < 0) return 0;
    return pickler_dump(p, obj) < 0 ? 0 : pickler_take_output(p);
}

Value kr__pickle_load(Value file, Value fix_imports, Value encoding, Value errors, Value buffers) {
    Unpickler *u = unpickler_new(&kr_type_Unpickler);
    if (unpickler_setup(u, "load", fix_imports, encoding, errors, buffers) < 0) return 0;
    return unpickler_set_file(u, file) < 0 ? 0 : unpickler_load(u);
}

Value kr__pickle_loads(Value data, Value fix_imports, Value encoding, Value errors, Value buffers) {
    Unpickler *u = unpickler_new(&kr_type_Unpickler);
    if (unpickler_setup(u, "loads", fix_imports, encoding, errors, buffers) < 0) return 0;
    return unpickler_set_input(u, data) < 0 ? 0 : unpickler_load(u);
}
