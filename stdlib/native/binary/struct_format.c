/* Formats of the module struct: "<2i 3s". */
#include "struct_types.h"

#include "text/str.h"

#include <string.h>

typedef struct FormatCode {
    char code;
    uint8_t native_size, native_alignment, standard_size; /* standard 0: only native */
} FormatCode;

static const FormatCode codes[] = {
    {'x', 1, 1, 1}, {'c', 1, 1, 1}, {'b', 1, 1, 1}, {'B', 1, 1, 1}, {'?', 1, 1, 1}, {'h', 2, 2, 2},
    {'H', 2, 2, 2}, {'i', 4, 4, 4}, {'I', 4, 4, 4}, {'l', 8, 8, 4}, {'L', 8, 8, 4}, {'q', 8, 8, 8},
    {'Q', 8, 8, 8}, {'n', 8, 8, 0}, {'N', 8, 8, 0}, {'P', 8, 8, 0}, {'f', 4, 4, 4}, {'d', 8, 8, 8},
    {'e', 2, 2, 2}, {'s', 1, 1, 1}, {'p', 1, 1, 1},
};

typedef struct FormatReader {
    const char *at, *end;
    bool is_native, is_big;
    uint64_t size, items;
    size_t count;
    StructField *out; /* NULL: only counting */
} FormatReader;

static const FormatCode *code_find(const FormatReader *reader, char code) {
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (codes[i].code == code)
            return reader->is_native || codes[i].standard_size ? &codes[i] : NULL;
    return NULL;
}

static void read_order(FormatReader *reader) {
    reader->is_native = true;
    if (reader->at == reader->end || !strchr("@=<>!", *reader->at) || !*reader->at) return;
    char order = *reader->at++;
    reader->is_native = order == '@';
    reader->is_big = order == '>' || order == '!';
}

static int raise_size(void) {
    struct_error("total struct size too long");
    return -1;
}

/* The number in front of a code, 1 if there is none. 0, -1. */
static int read_count(FormatReader *reader, uint64_t *count) {
    *count = 1;
    if (*reader->at < '0' || *reader->at > '9') return 0;
    *count = 0;
    for (; reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9'; reader->at++)
        if (__builtin_mul_overflow(*count, 10, count) ||
            __builtin_add_overflow(*count, *reader->at - '0', count) || *count > INT64_MAX)
            return raise_size();
    if (reader->at < reader->end) return 0;
    struct_error("repeat count given without format specifier");
    return -1;
}

static void put_field(FormatReader *reader, const FormatCode *code, uint64_t count, uint32_t size) {
    bool is_text = code->code == 's' || code->code == 'p';
    if (reader->out)
        reader->out[reader->count] = (StructField){
            .code = code->code,
            .is_native = reader->is_native,
            .is_big = reader->is_big,
            .value_size = size,
            .offset = reader->size,
            .count = is_text ? 1 : count,
            .size = is_text ? count : size,
        };
    reader->count++;
    reader->items += is_text ? 1 : count;
}

static int read_field(FormatReader *reader) {
    uint64_t count, bytes;
    if (read_count(reader, &count) < 0) return -1;
    const FormatCode *code = code_find(reader, *reader->at++);
    if (!code) {
        struct_error("bad char in struct format");
        return -1;
    }
    uint32_t size = reader->is_native ? code->native_size : code->standard_size;
    if (reader->is_native)
        reader->size =
            (reader->size + code->native_alignment - 1) & ~(uint64_t)(code->native_alignment - 1);
    if (__builtin_mul_overflow(count, size, &bytes) || bytes > INT64_MAX - reader->size)
        return raise_size();
    bool is_text = code->code == 's' || code->code == 'p';
    if (code->code != 'x' && (count || is_text)) put_field(reader, code, count, size);
    reader->size += bytes;
    return 0;
}

static int read_all(FormatReader *reader) {
    if (memchr(reader->at, 0, (size_t)(reader->end - reader->at))) {
        struct_error("embedded null character");
        return -1;
    }
    read_order(reader);
    while (reader->at < reader->end) {
        char c = *reader->at;
        if (c == ' ' || (c >= '\t' && c <= '\r'))
            reader->at++;
        else if (read_field(reader) < 0)
            return -1;
    }
    return 0;
}

/* Twice: to count the fields, and to fill them in. */
StructFields *struct_fields_read(Value format) {
    const char *text = (const char *)bytes_object(format)->data;
    size_t length = bytes_object(format)->length;
    FormatReader reader = {.at = text, .end = text + length};
    if (read_all(&reader) < 0) return NULL;
    StructFields *fields = gc_bytes(sizeof *fields + reader.count * sizeof *fields->fields);
    *fields = (StructFields){reader.count, reader.size, reader.items};
    reader = (FormatReader){.at = text, .end = text + length, .out = fields->fields};
    read_all(&reader);
    return fields;
}
