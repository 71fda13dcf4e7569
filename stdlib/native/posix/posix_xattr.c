/* posix: extended attributes of files. */
#include "posix.stub.h"

#include "posix_path.h"

#include <string.h>
#include <sys/xattr.h>

/* The file that a call is about. */
typedef struct Target {
    PathArg path, attribute;
    bool follow;
} Target;

static int target_args(Target *target, Value path, Value follow, const char *function,
                       PathKinds kinds) {
    int follows = object_truth(follow);
    if (follows < 0 || path_arg(&target->path, path, function, "path", kinds) < 0) return -1;
    target->follow = follows;
    if (target->path.name || follows) return 0;
    error_raise(&kr_type_ValueError, "%s: cannot use fd and follow_symlinks together", function);
    return -1;
}

static int attribute_args(Target *target, Value path, Value attribute, Value follow,
                          const char *function) {
    if (target_args(target, path, follow, function, PATH_FD) < 0) return -1;
    return path_arg(&target->attribute, attribute, function, "attribute", PATH_PLAIN);
}

typedef ssize_t (*AttributeRead)(const Target *target, void *data, size_t size);

static ssize_t attribute_read(const Target *target, void *data, size_t size) {
    const char *file = target->path.name, *name = target->attribute.name;
    if (!file) return fgetxattr(target->path.fd, name, data, size);
    return target->follow ? getxattr(file, name, data, size) : lgetxattr(file, name, data, size);
}

static ssize_t names_read(const Target *target, void *data, size_t size) {
    const char *file = target->path.name;
    if (!file) return flistxattr(target->path.fd, data, size);
    return target->follow ? listxattr(file, data, size) : llistxattr(file, data, size);
}

/* What a call gives, whose length another process may change in between. NULL: errno. */
static uint8_t *read_whole(const Target *target, AttributeRead read, size_t *length) {
    for (;;) {
        ssize_t size = read(target, NULL, 0);
        uint8_t *data = size < 0 ? NULL : gc_bytes((size_t)size + 1);
        if (!data) return NULL;
        ssize_t got = size ? read(target, data, (size_t)size) : 0;
        if (got < 0 && errno == ERANGE) continue;
        *length = got < 0 ? 0 : (size_t)got;
        return got < 0 ? NULL : data;
    }
}

Value kr_posix_getxattr(Value path, Value attribute, Value follow_symlinks) {
    Target target;
    size_t length;
    if (attribute_args(&target, path, attribute, follow_symlinks, "getxattr") < 0) return 0;
    const uint8_t *data = read_whole(&target, attribute_read, &length);
    return data ? bytes_from(data, length) : path_error(&target.path);
}

Value kr_posix_setxattr(Value path, Value attribute, Value value, Value flags,
                        Value follow_symlinks) {
    Target target;
    Buffer buffer;
    int bits;
    if (attribute_args(&target, path, attribute, follow_symlinks, "setxattr") < 0 ||
        int_arg(flags, &bits) < 0 || buffer_acquire(value, &buffer) < 0)
        return 0;
    const char *file = target.path.name, *name = target.attribute.name;
    int result = !file           ? fsetxattr(target.path.fd, name, buffer.data, buffer.length, bits)
                 : target.follow ? setxattr(file, name, buffer.data, buffer.length, bits)
                                 : lsetxattr(file, name, buffer.data, buffer.length, bits);
    int number = errno;
    buffer_release(&buffer);
    errno = number;
    return path_done(&target.path, result);
}

Value kr_posix_removexattr(Value path, Value attribute, Value follow_symlinks) {
    Target target;
    if (attribute_args(&target, path, attribute, follow_symlinks, "removexattr") < 0) return 0;
    const char *file = target.path.name, *name = target.attribute.name;
    return path_done(&target.path, !file           ? fremovexattr(target.path.fd, name)
                                   : target.follow ? removexattr(file, name)
                                                   : lremovexattr(file, name));
}

Value kr_posix_listxattr(Value path, Value follow_symlinks) {
    Target target;
    size_t length;
    if (target_args(&target, path, follow_symlinks, "listxattr", PATH_FD | PATH_NONE) < 0) return 0;
    const char *names = (const char *)read_whole(&target, names_read, &length);
    if (!names) return path_error(&target.path);
    PathArg text = {.is_bytes = false};
    Value list = list_new(0);
    for (const char *name = names; name < names + length; name += strlen(name) + 1) {
        Value item = path_result(&text, name, strlen(name));
        if (!item || list_append(list, item) < 0) return 0;
    }
    return list;
}
