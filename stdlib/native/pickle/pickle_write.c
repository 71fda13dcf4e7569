/* What a Pickler has written: the buffer, its frames (PEP 3154), and references to the memo. */
#include "pickle_types.h"

#include <stdio.h>

enum { OUTPUT_CAPACITY_MIN = 512 };

void pickler_clear_output(Pickler *p) {
    p->output = NULL;
    p->output_length = p->output_capacity = 0;
    p->frame_start = -1;
}

/* Room for `more` bytes behind what is there. 0, -1. */
static int output_reserve(Pickler *p, size_t more) {
    if (more <= p->output_capacity - p->output_length) return 0;
    if (more > PTRDIFF_MAX / 2 - p->output_length) return error_raise_memory(), -1;
    size_t capacity = (p->output_length + more) / 2 * 3;
    if (capacity < OUTPUT_CAPACITY_MIN) capacity = OUTPUT_CAPACITY_MIN;
    uint8_t *output = gc_try_bytes(capacity);
    if (!output) return -1;
    if (p->output_length) memcpy(output, p->output, p->output_length);
    p->output = output;
    p->output_capacity = capacity;
    return 0;
}

/* Where `length` more bytes go, in a frame if there are frames. NULL with MemoryError. */
static inline uint8_t *output_begin(Pickler *p, size_t length) {
    if (output_reserve(p, length + FRAME_HEADER_SIZE) < 0) return NULL;
    if (p->frames && p->frame_start < 0) { /* the header is written when the frame ends */
        p->frame_start = (int64_t)p->output_length;
        p->output_length += FRAME_HEADER_SIZE;
    }
    return p->output + p->output_length;
}

int pickler_write(Pickler *p, const void *data, size_t length) {
    uint8_t *out = output_begin(p, length);
    if (!out) return -1;
    if (length) memcpy(out, data, length);
    p->output_length += length;
    return 0;
}

int pickler_write_op(Pickler *p, PickleOp op) {
    uint8_t *out = output_begin(p, 1);
    if (!out) return -1;
    *out = (uint8_t)op;
    p->output_length++;
    return 0;
}

/* All 8 bytes, of which the first `size` count: there is room for them. */
static void number_store(uint8_t *out, uint64_t number) {
    _Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "pickles have the little end first");
    memcpy(out, &number, sizeof number);
}

int pickler_write_number(Pickler *p, PickleOp op, uint64_t number, size_t size) {
    uint8_t *out = output_begin(p, 1 + sizeof number);
    if (!out) return -1;
    *out = (uint8_t)op;
    number_store(out + 1, number);
    p->output_length += 1 + size;
    return 0;
}

int pickler_commit_frame(Pickler *p) {
    if (!p->frames || p->frame_start < 0) return 0;
    uint8_t *header = p->output + p->frame_start;
    size_t length = p->output_length - (size_t)p->frame_start - FRAME_HEADER_SIZE;
    if (length >= FRAME_SIZE_MIN) {
        header[0] = OP_FRAME;
        number_store(header + 1, length);
    } else {
        memmove(header, header + FRAME_HEADER_SIZE, length);
        p->output_length -= FRAME_HEADER_SIZE;
    }
    p->frame_start = -1;
    return 0;
}

Value pickler_take_output(Pickler *p) {
    pickler_commit_frame(p);
    Value bytes = bytes_from(p->output, p->output_length);
    pickler_clear_output(p);
    return bytes;
}

int pickler_flush(Pickler *p) {
    Value output = pickler_take_output(p);
    return output && object_call1(p->write, output) ? 0 : -1;
}

int pickler_boundary(Pickler *p) {
    if (!p->frames || p->frame_start < 0) return 0;
    if (p->output_length - (size_t)p->frame_start - FRAME_HEADER_SIZE < FRAME_SIZE_TARGET) return 0;
    pickler_commit_frame(p);
    return p->write ? pickler_flush(p) : 0;
}

/* Long data goes past the frames, and past the buffer where there is a file. */
static int long_data_write(Pickler *p, const void *data, size_t length, Value payload) {
    if (!p->write) return pickler_write(p, data, length);
    if (pickler_flush(p) < 0) return -1;
    if (!payload) payload = bytes_from(data, length);
    return payload && object_call1(p->write, payload) ? 0 : -1;
}

int pickler_write_data(Pickler *p, PickleOp op, size_t size, const void *data, size_t length,
                       Value payload) {
    if (length < FRAME_SIZE_TARGET) {
        if (pickler_write_number(p, op, length, size) < 0) return -1;
        return pickler_write(p, data, length);
    }
    bool frames = p->frames;
    pickler_commit_frame(p);
    p->frames = false;
    int result = pickler_write_number(p, op, length, size);
    if (result == 0) result = long_data_write(p, data, length, payload);
    p->frames = frames;
    return result;
}

/* ---- References ---- */

/* The forms of an instruction with the number of a memo entry: decimal, a byte, four bytes. */
static int reference_write(Pickler *p, PickleOp text, PickleOp byte, PickleOp word, int64_t number,
                           const char *name) {
    if (!p->is_binary) {
        char line[32];
        int length = snprintf(line, sizeof line, "%c%lld\n", (char)text, (long long)number);
        return pickler_write(p, line, (size_t)length);
    }
    if (number < 256) return pickler_write_number(p, byte, (uint64_t)number, 1);
    if (number <= UINT32_MAX) return pickler_write_number(p, word, (uint64_t)number, 4);
    pickle_raise(PICKLING_ERROR, "memo id too large for %s", name);
    return -1;
}

int pickler_memo_get(Pickler *p, Value v) {
    int64_t number = pickle_memo_find(p->memo, v);
    if (number < 0) return error_raise_key(v), -1;
    return reference_write(p, OP_GET, OP_BINGET, OP_LONG_BINGET, number, "LONG_BINGET");
}

int pickler_memo_put(Pickler *p, Value v) {
    if (p->is_fast) return 0;
    int64_t number = (int64_t)pickle_memo_count(p->memo);
    if (pickle_memo_set(&p->memo, v, number) < 0) return -1;
    if (p->protocol >= 4) return pickler_write_op(p, OP_MEMOIZE);
    return reference_write(p, OP_PUT, OP_BINPUT, OP_LONG_BINPUT, number, "LONG_BINPUT");
}
