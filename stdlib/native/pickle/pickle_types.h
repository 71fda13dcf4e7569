/* What the files of _pickle share. */
#ifndef KRAIT_STDLIB_PICKLE_TYPES_H
#define KRAIT_STDLIB_PICKLE_TYPES_H

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

typedef enum PickleOp {
#define PICKLE_OP(name, byte, loader, argument) OP_##name = (byte),
#include "pickle_opcodes.def"
#undef PICKLE_OP
} PickleOp;

enum {
    PICKLE_HIGHEST = 5,
    PICKLE_DEFAULT = 4,
    PICKLE_BATCH = 1000,       /* items between two APPENDS or SETITEMS */
    FRAME_SIZE_MIN = 4,        /* shorter frames get no header */
    FRAME_SIZE_TARGET = 65536, /* a frame ends at the first object behind so many bytes */
    FRAME_HEADER_SIZE = 9,
};

/* ---- Objects by identity, with the number each has got ---- */

typedef struct PickleMemo PickleMemo;

PickleMemo *pickle_memo_new(void);
/* -1: it is not there. No raise. */
int64_t pickle_memo_find(const PickleMemo *memo, Value key);
/* Replaces the number of a key that is there. *memo may be replaced by a larger one. 0, or -1 with
 * MemoryError. */
int pickle_memo_set(PickleMemo **memo, Value key, int64_t number);
size_t pickle_memo_count(const PickleMemo *memo);
PickleMemo *pickle_memo_copy(const PickleMemo *memo);
/* {id(object): (number, object)}. */
Value pickle_memo_dict(const PickleMemo *memo);

/* ---- Pickler ---- */

typedef struct Pickler {
    Type *type;
    Value write;            /* of the file; 0: dumps(), or __init__ has not run */
    Value persistent_id;    /* callable, or 0 */
    Value dispatch_table;   /* or 0: that of copyreg */
    Value reducer_override; /* callable or 0; only while dump() runs */
    Value buffer_callback;  /* callable, or 0 */
    Value fast_memo;        /* dict of the addresses of what is being saved, in fast mode; or 0 */
    PickleMemo *memo;
    uint8_t *output;
    size_t output_length, output_capacity;
    int64_t frame_start; /* in output; -1: no frame has begun */
    int64_t protocol, fast_nesting;
    int64_t is_fast, is_binary; /* seen by programs as ints */
    bool frames, fixes_imports;
} Pickler;

static inline Pickler *pickler(Value v) { return (Pickler *)v; }

typedef enum SavePersistence { SAVE_ANY, SAVE_PERSISTENT_ID } SavePersistence;

/* pickle_write.c. 0, or -1 with the error set. */
void pickler_clear_output(Pickler *p);
int pickler_write(Pickler *p, const void *data, size_t length);
int pickler_write_op(Pickler *p, PickleOp op);
/* op and a number of `size` bytes, little end first. */
int pickler_write_number(Pickler *p, PickleOp op, uint64_t number, size_t size);
/* The same with data behind, which may go to the file straight away. payload: the bytes-like object
 * that it is, or 0. */
int pickler_write_data(Pickler *p, PickleOp op, size_t size, const void *data, size_t length,
                       Value payload);
/* Between two objects: ends a frame that is long enough. */
int pickler_boundary(Pickler *p);
int pickler_commit_frame(Pickler *p);
Value pickler_take_output(Pickler *p); /* bytes */
int pickler_flush(Pickler *p);
int pickler_memo_put(Pickler *p, Value v);
/* The object is in the memo. */
int pickler_memo_get(Pickler *p, Value v);

/* pickle_save.c: appends the instructions that make v. 0, -1. */
int pickle_save(Pickler *p, Value v, SavePersistence persistence);
int pickle_save_bytes(Pickler *p, Value v, const void *data, size_t length);
int pickle_save_bytearray(Pickler *p, Value v, const void *data, size_t length);

/* pickle_items.c. */
int pickle_save_tuple(Pickler *p, Value v);
int pickle_save_list(Pickler *p, Value v);
int pickle_save_dict(Pickler *p, Value v);
int pickle_save_set(Pickler *p, Value v);
int pickle_save_frozenset(Pickler *p, Value v);
/* What an iterator gives, appended to the list or set in the dict on top of the stack. */
int pickle_batch_list(Pickler *p, Value iterator);
int pickle_batch_dict(Pickler *p, Value iterator);

/* pickle_global.c: by name; name 0: its own. */
int pickle_save_global(Pickler *p, Value v, Value name);
int pickle_save_type(Pickler *p, Value v);
/* The attribute at the end of a dotted path; 0 with AttributeError. */
Value pickle_find_attribute(Value object, Value name, bool is_dotted);

/* pickle_reduce.c: the tuple that __reduce__ gave; v 0: nothing that could be in the memo. */
int pickle_save_reduce(Pickler *p, Value reduced, Value v);

/* ---- Unpickler ---- */

typedef struct Unpickler {
    Type *type;
    Value read, readline, readinto, peek; /* of the file, or 0 */
    Value persistent_load;                /* callable, or 0 */
    Value buffers;                        /* iterator, or 0 */
    Value encoding, errors;               /* str; 0: __init__ has not run */
    Value input;                          /* bytes */
    size_t next, prefetched;              /* in input; what was only peeked at begins there */
    Value *stack;
    size_t depth, stack_capacity;
    size_t fence; /* what lies below belongs to the last mark */
    size_t *marks;
    size_t mark_count, mark_capacity;
    Value *memo;
    size_t memo_count, memo_capacity;
    int64_t protocol;
    bool fixes_imports;
} Unpickler;

static inline Unpickler *unpickler(Value v) { return (Unpickler *)v; }

/* pickle_read.c. */
static inline size_t unpickler_left(const Unpickler *u) {
    return u->input ? bytes_object(u->input)->length - u->next : 0;
}
static inline const uint8_t *unpickler_here(const Unpickler *u) {
    return bytes_object(u->input)->data + u->next;
}
/* `length` bytes that stay where they are until more is read; NULL with the error set. */
const uint8_t *unpickler_read_more(Unpickler *u, size_t length);
static inline const uint8_t *unpickler_read(Unpickler *u, size_t length) {
    if (KR_UNLIKELY(unpickler_left(u) < length)) return unpickler_read_more(u, length);
    if (!length && !u->input) return (const uint8_t *)""; /* __init__ has not run */
    u->next += length;
    return unpickler_here(u) - length;
}
/* The same up to and with the end of the line; *length: with it, at least `least`. */
const char *unpickler_readline(Unpickler *u, size_t *length, size_t least);
/* Copies `length` bytes to `out`. 0, -1. */
int unpickler_read_into(Unpickler *u, uint8_t *out, size_t length);
/* Moves the file behind what has been used. 0, -1. */
int unpickler_skip_consumed(Unpickler *u);
/* 0, or -1 with TypeError. */
int unpickler_set_input(Unpickler *u, Value bytes_like);
int unpickler_set_file(Unpickler *u, Value file);

/* pickle_stack.c. 0 or NULL with the error set. */
int unpickler_push(Unpickler *u, Value v);
Value unpickler_pop(Unpickler *u);
int unpickler_underflow(Unpickler *u); /* -1 */
int unpickler_push_mark(Unpickler *u);
/* Takes the last mark: where it was, or -1. */
int64_t unpickler_pop_mark(Unpickler *u);
/* What lies from `start` on, taken off. */
Value unpickler_pop_tuple(Unpickler *u, size_t start);
Value unpickler_pop_list(Unpickler *u, size_t start);
void unpickler_truncate(Unpickler *u, size_t depth);
int unpickler_memo_put(Unpickler *u, uint64_t index, Value v);

/* pickle_argument.c: what follows the byte of an instruction. 0, or -1 with the error set. */
/* An unsigned number of `size` bytes, little end first. */
int pickle_read_number(Unpickler *u, int size, uint64_t *number);
/* The same, being the length of what follows; name: of the instruction. */
int pickle_read_size(Unpickler *u, int size, const char *name, size_t *length);
/* A line, as bytes, without its end; at least `least` bytes with it. */
Value pickle_read_line(Unpickler *u, size_t least);
Value pickle_line_text(Value line);
/* line may be 0, with the error set. */
Value pickle_line_int(Value line, int base);
/* Makes the ValueError that is set say `problem`, with the text and its end for %R or %S. -1. */
int pickle_literal_error(const char *problem, Value text);

/* pickle_load.c: runs the machine. */
Value unpickler_load(Unpickler *u);

/* The loaders: what an instruction does, in pickle_load*.c and pickle_build.c. argument: the number
 * in its row. 0, or -1 with the error set. */
#define PICKLE_LOADER(name) int pickle_load_##name(Unpickler *u, int argument)
#define PICKLE_OP(name, byte, loader, argument) PICKLE_LOADER(loader);
#include "pickle_opcodes.def"
#undef PICKLE_OP

/* ---- The module ---- */

typedef enum PickleError { PICKLE_ERROR, PICKLING_ERROR, UNPICKLING_ERROR } PickleError;
/* Raises it, with error.h's format language. The result is 0. */
Value pickle_raise(PickleError error, const char *format, ...);
bool pickle_error_is(PickleError error);
Value pickle_error_class(PickleError error);

/* As Pickler(...), without a file. 0, or -1 with the error set. */
int pickler_setup(Pickler *p, Value protocol, Value fix_imports, Value buffer_callback);
int pickler_set_file(Pickler *p, Value file);
int pickler_dump(Pickler *p, Value v);
Pickler *pickler_new(Type *type);
Unpickler *unpickler_new(Type *type);
int unpickler_setup(Unpickler *u, const char *function, Value fix_imports, Value encoding,
                    Value errors, Value buffers);

/* PickleBuffer: the memory that another object shows. */
typedef struct PickleBuffer {
    Type *type;
    Value view; /* a MemoryView; 0: released */
} PickleBuffer;

/* -1 with ValueError if it has been released. */
int pickle_buffer_check(Value v);

typedef struct PickleMemoProxy {
    Type *type;
    Value owner; /* the Pickler or Unpickler */
} PickleMemoProxy;

#endif
