/* OSError: the constructor that reads errno, file names, and picks the subclass. */
#include "core/attribute.h"
#include "core/type.h"
#include "exception/field.h"
#include "text/str.h"

#include <errno.h>

/* PEP 3151: which errno is which subclass. */
static const struct {
    int number;
    Type *type;
} os_kinds[] = {
    {EAGAIN, &kr_type_BlockingIOError},
    {EALREADY, &kr_type_BlockingIOError},
    {EINPROGRESS, &kr_type_BlockingIOError},
    {EPIPE, &kr_type_BrokenPipeError},
    {ESHUTDOWN, &kr_type_BrokenPipeError},
    {ECHILD, &kr_type_ChildProcessError},
    {ECONNABORTED, &kr_type_ConnectionAbortedError},
    {ECONNREFUSED, &kr_type_ConnectionRefusedError},
    {ECONNRESET, &kr_type_ConnectionResetError},
    {EEXIST, &kr_type_FileExistsError},
    {ENOENT, &kr_type_FileNotFoundError},
    {EISDIR, &kr_type_IsADirectoryError},
    {ENOTDIR, &kr_type_NotADirectoryError},
    {EINTR, &kr_type_InterruptedError},
    {EACCES, &kr_type_PermissionError},
    {EPERM, &kr_type_PermissionError},
    {ESRCH, &kr_type_ProcessLookupError},
    {ETIMEDOUT, &kr_type_TimeoutError},
};

Type *os_error_type(int number) {
    for (size_t i = 0; i < sizeof os_kinds / sizeof *os_kinds; i++)
        if (os_kinds[i].number == number) return os_kinds[i].type;
    return &kr_type_OSError;
}

/* The arguments are read by __new__, but by __init__ where a subclass overrides it: only that sees
 * what the subclass passes on. */
static bool reads_in_init(const Type *type) {
    return type->native_init != kr_type_OSError.native_init &&
           type->native_new == kr_type_OSError.native_new;
}

static void arguments_store(OSErrorObject *e, Value args) {
    size_t count = tuple_length(args);
    e->head.args = args;
    e->number = e->strerror = e->filename = e->filename2 = e->written = 0;
    if (count < 2 || count > 5) return;
    e->number = tuple_get(args, 0);
    e->strerror = tuple_get(args, 1);
    if (count < 3) return;
    Value filename = tuple_get(args, 2);
    int64_t written;
    if (e->head.type == &kr_type_BlockingIOError && value_is_int(filename) &&
        int_fits_i64(filename, &written)) {
        e->written = filename;
        return;
    }
    if (filename == KR_NONE) return;
    e->filename = filename;
    if (count > 4 && tuple_get(args, 4) != KR_NONE) e->filename2 = tuple_get(args, 4);
    e->head.args = tuple_slice(args, 0, 2); /* so that args stays what it was before file names */
}

/* Only OSError itself turns into a subclass; a program's own subclass stays what it is. */
static Type *type_refine(Type *type, Value args) {
    size_t count = tuple_length(args);
    int64_t number;
    if (type != &kr_type_OSError || count < 2 || count > 5) return type;
    if (!value_is_int(tuple_get(args, 0)) || !int_fits_i64(tuple_get(args, 0), &number))
        return type;
    return number == (int)number ? os_error_type((int)number) : type;
}

static bool keywords_absent(const Type *type, Value kwargs) {
    if (!kwargs || dict_length(kwargs) == 0) return true;
    error_raise(&kr_type_TypeError, "%s() takes no keyword arguments", type_name(type));
    return false;
}

Value kr_OSError___new__(Value cls, Value args, Value kwargs) {
    Type *type = (Type *)cls;
    bool in_init = reads_in_init(type);
    if (!in_init && !keywords_absent(type, kwargs)) return 0;
    if (!in_init) type = type_refine(type, args);
    type_ensure(type);
    OSErrorObject *e = type_allocate(type, 0);
    if (in_init)
        e->head.args = tuple_new(0);
    else
        arguments_store(e, args);
    return value_of(e);
}

Value kr_OSError___init__(Value self, Value args, Value kwargs) {
    Type *type = value_type(self);
    if (!reads_in_init(type)) return KR_NONE;
    if (!keywords_absent(type, kwargs)) return 0;
    arguments_store((OSErrorObject *)self, args);
    return KR_NONE;
}

Value kr_OSError___str__(Value self) {
    const OSErrorObject *e = (const OSErrorObject *)self;
    Value number = e->number ? e->number : KR_NONE, text = e->strerror ? e->strerror : KR_NONE;
    if (e->filename && e->filename2)
        return str_printf("[Errno %S] %S: %R -> %R", number, text, e->filename, e->filename2);
    if (e->filename) return str_printf("[Errno %S] %S: %R", number, text, e->filename);
    if (e->number && e->strerror) return str_printf("[Errno %S] %S", number, text);
    return kr_BaseException___str__(self);
}

Value kr_OSError___reduce__(Value self) {
    const OSErrorObject *e = (const OSErrorObject *)self;
    Value args = e->head.args;
    if (tuple_length(args) == 2 && e->filename) {
        Value number = tuple_get(args, 0), text = tuple_get(args, 1);
        args = e->filename2 ? tuple_pack(5, number, text, e->filename, KR_NONE, e->filename2)
                            : tuple_pack(3, number, text, e->filename);
    }
    Value type = value_of(e->head.type), state = instance_dict_used(self);
    return state ? tuple_pack(3, type, args, state) : tuple_pack(2, type, args);
}

EXCEPTION_FIELD(OSError, OSErrorObject, errno, number)
EXCEPTION_FIELD(OSError, OSErrorObject, strerror, strerror)
EXCEPTION_FIELD(OSError, OSErrorObject, filename, filename)
EXCEPTION_FIELD(OSError, OSErrorObject, filename2, filename2)

Value kr_OSError_get_characters_written(Value self) {
    Value written = ((const OSErrorObject *)self)->written;
    return written ? written : error_raise(&kr_type_AttributeError, "characters_written");
}

Value kr_OSError_set_characters_written(Value self, Value value) {
    OSErrorObject *e = (OSErrorObject *)self;
    if (!value && !e->written) return error_raise(&kr_type_AttributeError, "characters_written");
    Value number = value ? object_index(value) : 0;
    if (value && !number) return 0;
    e->written = number;
    return KR_NONE;
}
