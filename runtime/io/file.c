/* FileIO: a stream over a file descriptor. */
#include "core/names.h"
#include "exception/warning.h"
#include "files.stub.h"
#include "io/io.h"
#include "io/stdio.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- Opening ---- */

static int raise_mode(void) {
    error_raise(&kr_type_ValueError,
                "Must have exactly one of create/read/write/append mode and at most one plus");
    return -1;
}

/* The flags of open(2) for FileIO's mode text; -1 with ValueError. */
static int mode_parse(FileObject *file, const char *mode) {
    int flags = 0;
    bool plus = false, chosen = false;
    for (const char *p = mode; *p; p++) {
        if (*p == 'b') continue;
        if (*p == '+') {
            if (plus) return raise_mode();
            plus = true;
            continue;
        }
        if (!strchr("xrwa", *p)) {
            error_raise(&kr_type_ValueError, "invalid mode: %s", mode);
            return -1;
        }
        if (chosen) return raise_mode();
        chosen = true;
        if (*p == 'r')
            file->readable = true;
        else
            file->writable = true;
        if (*p == 'x') file->created = true, flags |= O_EXCL | O_CREAT;
        if (*p == 'w') flags |= O_CREAT | O_TRUNC;
        if (*p == 'a') file->appending = true, flags |= O_APPEND | O_CREAT;
    }
    if (!chosen) return raise_mode();
    if (plus) file->readable = file->writable = true;
    bool both = file->readable && file->writable;
    return flags | (both ? O_RDWR : file->readable ? O_RDONLY : O_WRONLY) | O_CLOEXEC;
}

/* The path as bytes for the system; 0 with an error. */
static const char *path_text(Value name) {
    size_t length;
    const char *text = 0;
    if (value_is_str(name)) {
        text = str_filesystem(name, &length);
    } else if (value_is_bytes(name)) {
        length = bytes_object(name)->length;
        char *copy = gc_bytes(length + 1);
        memcpy(copy, bytes_object(name)->data, length);
        copy[length] = 0;
        text = copy;
    } else {
        error_raise(&kr_type_TypeError, "expected str, bytes or os.PathLike object, not %T", name);
        return 0;
    }
    if (!text) return 0;
    if (strlen(text) == length) return text;
    error_raise(&kr_type_ValueError, "embedded null byte");
    return 0;
}

static int open_by_opener(Value opener, Value name, int flags) {
    Value result = object_call2(opener, name, int_from_i64(flags));
    if (!result) return -1;
    int64_t descriptor;
    if (!value_is_int(result)) {
        error_raise(&kr_type_TypeError, "expected integer from opener");
        return -1;
    }
    if (object_index_i64(result, &descriptor, &kr_type_OverflowError) < 0) return -1;
    if (descriptor >= 0) return (int)descriptor;
    error_raise(&kr_type_ValueError, "opener returned %ld", (long)descriptor);
    return -1;
}

/* `name` is what the caller gave: the error shows it. */
static int open_by_path(Value resolved, Value name, int flags) {
    const char *path = path_text(resolved);
    if (!path) return -1;
    int descriptor;
    do descriptor = open(path, flags, 0666);
    while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0) error_raise_os(errno, name, 0);
    return descriptor;
}

/* os.fspath for anything that has __fspath__. */
static Value path_resolve(Value name) {
    if (value_is_str(name) || value_is_bytes(name)) return name;
    Value method = object_special(name, NAME(__fspath__));
    if (!method) return error_is_set() ? 0 : name;
    Value path = object_call0(method);
    if (!path || value_is_str(path) || value_is_bytes(path)) return path;
    return error_raise(&kr_type_TypeError,
                       "expected %T.__fspath__() to return str or bytes, not %T", name, path);
}

/* Refuses directories; what others have yet to write into a file that is opened for reading goes
 * there first. */
static int file_check(const FileObject *file, int descriptor, Value name) {
    struct stat status;
    int number = fstat(descriptor, &status) < 0 ? errno : S_ISDIR(status.st_mode) ? EISDIR : 0;
    if (number == 0) {
        if (file->readable && S_ISREG(status.st_mode)) io_flush_same(&status);
        return 0;
    }
    error_raise_os(number, number == EBADF ? 0 : name, 0);
    return -1;
}

static int descriptor_open(FileObject *file, Value name, int flags, Value opener) {
    int64_t given;
    if (value_is_int(name)) {
        if (object_index_i64(name, &given, &kr_type_OverflowError) < 0) return -1;
        if (given >= 0) return (int)given;
        error_raise(&kr_type_ValueError, "negative file descriptor");
        return -1;
    }
    if (!file->closes) {
        error_raise(&kr_type_ValueError, "Cannot use closefd=False with file name");
        return -1;
    }
    Value path = path_resolve(name);
    if (!path) return -1;
    return opener && opener != KR_NONE ? open_by_opener(opener, path, flags)
                                       : open_by_path(path, name, flags);
}

static int file_init(FileObject *file, Value name, const char *mode, bool closes, Value opener) {
    file->descriptor = -1;
    file->seekable = -1;
    file->readable = file->writable = file->created = file->appending = false;
    file->closes = closes;
    int flags = mode_parse(file, mode);
    if (flags < 0) return -1;
    int descriptor = descriptor_open(file, name, flags, opener);
    if (descriptor < 0) return -1;
    if (file_check(file, descriptor, name) < 0) {
        if (!value_is_int(name)) close(descriptor);
        return -1;
    }
    file->descriptor = descriptor;
    if (file->appending) lseek(descriptor, 0, SEEK_END);
    return object_setattr(value_of(file), NAME(name), name);
}

/* open() resolves the path at once: it is what `name` and errors show. */
Value file_open(Value name, const char *mode, bool closes, Value opener) {
    if (!value_is_int(name) && !(name = path_resolve(name))) return 0;
    FileObject *file = type_allocate(&kr_type_FileIO, 0);
    if (file_init(file, name, mode, closes, opener) < 0) return 0;
    return value_of(file);
}

Value kr_FileIO___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    FileObject *file = type_allocate((Type *)cls, 0);
    file->descriptor = -1;
    file->seekable = -1;
    return value_of(file);
}

Value kr_FileIO___init__(Value self, Value name, Value mode, Value closefd, Value opener) {
    int closes = object_truth(closefd);
    if (closes < 0) return 0;
    if (!value_is_str(mode))
        return error_raise(&kr_type_TypeError, "FileIO() argument 'mode' must be str, not %G",
                           mode);
    if (file_init(file_object(self), name, str_utf8(mode, 0), closes, opener) < 0) return 0;
    if (closes) stream_own(self, 0);
    return KR_NONE;
}

/* ---- Reading, writing, seeking ---- */

static int check_open(const FileObject *file) {
    if (file->descriptor >= 0) return 0;
    error_raise(&kr_type_ValueError, "I/O operation on closed file");
    return -1;
}

static int check_able(bool able, const char *what) {
    if (able) return 0;
    error_raise(&kr_type_UnsupportedOperation, "File not open for %s", what);
    return -1;
}

/* After EINTR: 0 to go on, -1 if a signal handler raised. */
static int interrupted(void) { return kr_thread.pending ? kr_pending() : 0; }

static int64_t failed(void) {
    if (errno == EAGAIN || errno == EWOULDBLOCK) return -2;
    error_raise_os(errno, 0, 0);
    return -1;
}

int64_t file_read(FileObject *file, void *data, size_t size) {
    if (check_open(file) < 0 || check_able(file->readable, "reading") < 0) return -1;
    for (;;) {
        ssize_t got = read((int)file->descriptor, data, size);
        if (got >= 0) return got;
        if (errno != EINTR) return failed();
        if (interrupted() < 0) return -1;
    }
}

int64_t file_write(FileObject *file, const void *data, size_t size) {
    if (check_open(file) < 0 || check_able(file->writable, "writing") < 0) return -1;
    for (;;) {
        ssize_t put = write((int)file->descriptor, data, size);
        if (put >= 0) return put;
        if (errno != EINTR) return failed();
        if (interrupted() < 0) return -1;
    }
}

int64_t file_seek(FileObject *file, int64_t offset, int whence) {
    if (check_open(file) < 0) return -1;
    off_t position = lseek((int)file->descriptor, offset, whence);
    if (position < 0) error_raise_os(errno, 0, 0);
    return position;
}

/* How much is left of a regular file, plus one byte to see its end; otherwise a guess. */
static size_t rest_estimate(const FileObject *file) {
    struct stat status;
    if (fstat((int)file->descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
        off_t at = lseek((int)file->descriptor, 0, SEEK_CUR);
        if (at >= 0 && status.st_size >= at) return (size_t)(status.st_size - at) + 1;
    }
    return BUFFER_SIZE;
}

Value kr_FileIO_readall(Value self) {
    FileObject *file = file_object(self);
    if (check_open(file) < 0) return 0;
    size_t capacity = rest_estimate(file), length = 0;
    uint8_t *data = gc_try_bytes(capacity);
    for (;;) {
        if (!data) return 0;
        if (length == capacity) {
            uint8_t *larger = gc_try_bytes(capacity * 2);
            if (larger) memcpy(larger, data, length);
            data = larger;
            capacity *= 2;
            continue;
        }
        int64_t got = file_read(file, data + length, capacity - length);
        if (got == -1) return 0;
        if (got == -2 && length == 0) return KR_NONE;
        if (got <= 0) return bytes_from(data, length);
        length += (size_t)got;
    }
}

Value kr_FileIO_read(Value self, Value size) {
    int64_t count;
    FileObject *file = file_object(self);
    if (check_open(file) < 0 || check_able(file->readable, "reading") < 0 ||
        size_argument(size, &count) < 0)
        return 0;
    if (count < 0) return stream_call0(self, "readall");
    uint8_t *data = gc_try_bytes((size_t)count + 1);
    int64_t got = data ? file_read(file, data, (size_t)count) : -1;
    if (got == -2) return KR_NONE;
    return got < 0 ? 0 : bytes_from(data, (size_t)got);
}

Value kr_FileIO_readinto(Value self, Value target) {
    FileObject *file = file_object(self);
    Buffer buffer;
    if (check_open(file) < 0 || check_able(file->readable, "reading") < 0) return 0;
    if (buffer_acquire_writable(target, &buffer, "readinto") < 0) return 0;
    int64_t got = file_read(file, buffer.data, buffer.length);
    buffer_release(&buffer);
    return got == -2 ? KR_NONE : got < 0 ? 0 : int_from_i64(got);
}

Value kr_FileIO_write(Value self, Value b) {
    FileObject *file = file_object(self);
    Buffer buffer;
    if (buffer_acquire(b, &buffer) < 0) return 0;
    int64_t put = file_write(file, buffer.data, buffer.length);
    buffer_release(&buffer);
    return put == -2 ? KR_NONE : put < 0 ? 0 : int_from_i64(put);
}

Value kr_FileIO_seek(Value self, Value pos, Value whence) {
    int64_t offset, from;
    if (check_open(file_object(self)) < 0) return 0;
    if (offset_argument(pos, &offset) < 0 || offset_argument(whence, &from) < 0) return 0;
    int64_t at = file_seek(file_object(self), offset, (int)from);
    return at < 0 ? 0 : int_from_i64(at);
}

Value kr_FileIO_tell(Value self) {
    int64_t at = file_seek(file_object(self), 0, SEEK_CUR);
    return at < 0 ? 0 : int_from_i64(at);
}

Value kr_FileIO_truncate(Value self, Value size) {
    FileObject *file = file_object(self);
    if (check_open(file) < 0 || check_able(file->writable, "writing") < 0) return 0;
    int64_t length = size == KR_NONE ? file_seek(file, 0, SEEK_CUR) : 0;
    if (length < 0 || (size != KR_NONE && offset_argument(size, &length) < 0)) return 0;
    if (ftruncate((int)file->descriptor, length) < 0) return error_raise_os(errno, 0, 0);
    return int_from_i64(length);
}

Value kr_FileIO__dealloc_warn(Value self, Value source) {
    const FileObject *file = file_object(self);
    if (file->descriptor < 0 || !file->closes) return KR_NONE;
    Value text = str_printf("unclosed file %R", source);
    bool raised = !text || warning_warn(text, value_of(&kr_type_ResourceWarning), 1, source) < 0;
    if (raised && error_matches(&kr_type_Warning)) error_unraisable(source);
    return raised && error_is_set() ? 0 : KR_NONE;
}

Value kr_FileIO_close(Value self) {
    FileObject *file = file_object(self);
    int descriptor = (int)file->descriptor;
    if (descriptor < 0) return KR_NONE;
    Value flushed = kr__IOBase_close(self), error = flushed ? 0 : error_take();
    if (file->head.finalizing) kr_FileIO__dealloc_warn(self, self);
    file->descriptor = -1;
    file->head.closed = 1;
    if (file->closes && close(descriptor) < 0 && errno != EINTR) error_raise_os(errno, 0, 0);
    if (error) return error_raise_earlier(error);
    return error_is_set() ? 0 : KR_NONE;
}

/* ---- Questions ---- */

Value kr_FileIO_fileno(Value self) {
    return check_open(file_object(self)) < 0 ? 0 : small_make(file_object(self)->descriptor);
}

Value kr_FileIO_isatty(Value self) {
    if (check_open(file_object(self)) < 0) return 0;
    return value_from_bool(isatty((int)file_object(self)->descriptor));
}

Value kr_FileIO_readable(Value self) {
    return check_open(file_object(self)) < 0 ? 0 : value_from_bool(file_object(self)->readable);
}

Value kr_FileIO_writable(Value self) {
    return check_open(file_object(self)) < 0 ? 0 : value_from_bool(file_object(self)->writable);
}

Value kr_FileIO_seekable(Value self) {
    FileObject *file = file_object(self);
    if (check_open(file) < 0) return 0;
    if (file->seekable < 0) file->seekable = lseek((int)file->descriptor, 0, SEEK_CUR) >= 0;
    return value_from_bool(file->seekable > 0);
}

Value kr_FileIO_get_closed(Value self) {
    return value_from_bool(file_object(self)->descriptor < 0);
}
Value kr_FileIO_get_closefd(Value self) { return value_from_bool(file_object(self)->closes); }

static const char *mode_text(const FileObject *file) {
    if (file->created) return file->readable ? "xb+" : "xb";
    if (file->appending) return file->readable ? "ab+" : "ab";
    if (file->readable) return file->writable ? "rb+" : "rb";
    return "wb";
}

Value kr_FileIO_get_mode(Value self) { return str_from_text(mode_text(file_object(self))); }

Value kr_FileIO___repr__(Value self) {
    const FileObject *file = file_object(self);
    if (file->descriptor < 0) return str_from_text("<_io.FileIO [closed]>");
    Value name = object_getattr_optional(self, NAME(name));
    if (error_is_set()) error_clear();
    const char *closes = file->closes ? "True" : "False";
    if (!name)
        return str_printf("<_io.FileIO fd=%ld mode='%s' closefd=%s>", (long)file->descriptor,
                          mode_text(file), closes);
    int entered = repr_enter(self);
    if (entered != 0)
        return entered < 0
                   ? 0
                   : error_raise(&kr_type_RuntimeError, "reentrant call inside %T.__repr__", self);
    Value text =
        str_printf("<_io.FileIO name=%R mode='%s' closefd=%s>", name, mode_text(file), closes);
    repr_leave(self);
    return text;
}
