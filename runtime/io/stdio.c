/* sys.stdin, sys.stdout, sys.stderr; and what is left in buffers when the program ends. */
#include "io/stdio.h"

#include "core/names.h"
#include "files.stub.h"

#include "io/io.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- Standard streams ---- */

/* In the C locale undecodable input must come out again as it came in (PEP 538, PEP 540). */
static const char *stdio_errors(void) {
    const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
    for (size_t i = 0; i < 3; i++) {
        if (!names[i] || !*names[i]) continue;
        return strcmp(names[i], "C") == 0 || strcmp(names[i], "POSIX") == 0 ||
                       strcmp(names[i], "C.UTF-8") == 0
                   ? "surrogateescape"
                   : "strict";
    }
    return "surrogateescape";
}

/* PYTHONIOENCODING=encoding:errors, each part optional. */
static void environment_apply(TextOptions *options, bool is_stderr) {
    const char *setting = getenv("PYTHONIOENCODING");
    if (!setting || !*setting) return;
    const char *colon = strchr(setting, ':');
    size_t length = colon ? (size_t)(colon - setting) : strlen(setting);
    if (length > 0) options->encoding = str_from_utf8(setting, length);
    if (is_stderr) return;
    options->errors = str_from_text(colon && colon[1] ? colon + 1 : "strict");
}

static Value stream_name(int descriptor) {
    static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
    return str_from_text(names[descriptor]);
}

Value stdio_open(int descriptor) {
    if (fcntl(descriptor, F_GETFD) < 0) return KR_NONE;
    bool is_input = descriptor == 0, is_error = descriptor == 2;
    Value raw = file_open(small_make(descriptor), is_input ? "rb" : "wb", false, 0);
    if (!raw) {
        error_clear(); /* a directory, say */
        return KR_NONE;
    }
    if (object_setattr(raw, str_intern_text("name"), stream_name(descriptor)) < 0) return 0;
    const char *unbuffered = getenv("PYTHONUNBUFFERED");
    bool direct = unbuffered && *unbuffered && !is_input;
    Value buffer = direct
                       ? raw
                       : buffered_new(is_input ? &kr_type_BufferedReader : &kr_type_BufferedWriter,
                                      raw, BUFFER_SIZE);
    TextOptions options = {
        .encoding = str_intern_text("utf-8"),
        .errors = str_from_text(is_error ? "backslashreplace" : stdio_errors()),
        .newline = str_from_char('\n'),
        .line_buffering = !direct && (is_error || isatty(descriptor)),
        .write_through = direct,
    };
    environment_apply(&options, is_error);
    Value text = buffer ? text_new(buffer, &options) : 0;
    if (!text) return 0;
    return object_setattr(text, str_intern_text("mode"), str_from_text(is_input ? "r" : "w")) < 0
               ? 0
               : text;
}

int text_file_write(Value file, Value text) {
    if (!value_is_exact(file, &kr_type_TextIOWrapper)) return 0;
    return text_write(text_object(file), text) < 0 ? -1 : 1;
}

/* ---- Streams the program does not close ---- */

enum { WATCH_BLOCK = 64 };

/* Weak references, outside of the collected heap. Blocks are never given back: slots are reused. */
typedef struct WatchBlock {
    struct WatchBlock *next;
    void *streams[WATCH_BLOCK];
} WatchBlock;

static WatchBlock *watched;

static void stream_collected(void *object, void *data) {
    (void)data;
    kr__IOBase___del__(value_of(object));
}

static void **watch_slot(void) {
    for (WatchBlock *block = watched; block; block = block->next)
        for (size_t i = 0; i < WATCH_BLOCK; i++)
            if (!block->streams[i]) return &block->streams[i];
    WatchBlock *block = calloc(1, sizeof *block);
    if (!block) return 0;
    block->next = watched;
    watched = block;
    return &block->streams[0];
}

void stream_watch(Value stream) {
    void **slot = watch_slot();
    if (!slot) return;
    *slot = value_object(stream);
    gc_weak_link(slot, value_object(stream));
}

void stream_own(Value stream, Value below) {
    if (below) gc_finalizer_set(value_object(below), 0, 0);
    Type *type = value_type(stream);
    if ((type->flags & TYPE_HEAP) &&
        type_lookup(type, NAME(__del__)) != type_lookup(&kr_type__IOBase, NAME(__del__)))
        return;
    gc_finalizer_set(value_object(stream), stream_collected, 0);
}

/* Text first: it writes into the buffers below it. */
static void watched_flush(bool texts) {
    for (WatchBlock *block = watched; block; block = block->next) {
        for (size_t i = 0; i < WATCH_BLOCK; i++) {
            if (!block->streams[i]) continue;
            Value stream = value_of(block->streams[i]);
            bool is_text = object_is_instance_of(stream, &kr_type_TextIOWrapper);
            if (is_text == texts && stream_is_closed(stream) == 0) stream_call0(stream, "flush");
            error_clear();
        }
    }
}

static BufferedObject *buffer_below(Value stream) {
    if (object_is_instance_of(stream, &kr_type_TextIOWrapper)) stream = text_object(stream)->buffer;
    return stream && value_is_buffered(stream) ? buffered_object(stream) : 0;
}

/* Has the stream something to write into the file that `status` is of? */
static bool stream_holds_back(Value stream, const struct stat *status) {
    const BufferedObject *buffered = buffer_below(stream);
    if (!buffered || !buffered->raw || !buffered->raw_is_file) return false;
    bool is_text = value_of(buffered) != stream;
    if (buffered->write_count == 0 && !(is_text && text_object(stream)->pending_count))
        return false;
    int64_t descriptor = file_object(buffered->raw)->descriptor;
    struct stat own;
    return descriptor >= 0 && fstat((int)descriptor, &own) == 0 && own.st_ino == status->st_ino &&
           own.st_dev == status->st_dev;
}

void io_flush_same(const struct stat *status) {
    for (WatchBlock *block = watched; block; block = block->next) {
        for (size_t i = 0; i < WATCH_BLOCK; i++) {
            if (!block->streams[i] || !stream_holds_back(value_of(block->streams[i]), status))
                continue;
            stream_call0(value_of(block->streams[i]), "flush");
            error_clear();
        }
    }
}

void io_flush_all(void) {
    gc_finalizers_run();
    watched_flush(true);
    watched_flush(false);
}
