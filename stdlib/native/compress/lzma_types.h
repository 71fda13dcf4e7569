/* What the files of _lzma share. */
#ifndef KRAIT_STDLIB_LZMA_TYPES_H
#define KRAIT_STDLIB_LZMA_TYPES_H

#include "core/object.h"

#include <lzma.h>

typedef enum LzmaFormat { FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW } LzmaFormat;
enum { CHECK_UNKNOWN = LZMA_CHECK_ID_MAX + 1 };

typedef struct LzmaCompressor {
    Type *type;
    lzma_stream stream; /* its memory is the collector's */
    bool is_flushed;
} LzmaCompressor;

typedef struct LzmaDecompressor {
    Type *type;
    lzma_stream stream;
    Value pending; /* bytes that were given and not yet looked at */
    Value unused;  /* bytes */
    int64_t check;
    bool is_ended, needs_input;
} LzmaDecompressor;

/* Filters as the library takes them, with room for their options. */
typedef struct FilterChain {
    lzma_filter filters[LZMA_FILTERS_MAX + 1];
    union {
        lzma_options_lzma lzma;
        lzma_options_delta delta;
        lzma_options_bcj bcj;
    } options[LZMA_FILTERS_MAX];
} FilterChain;

extern const lzma_allocator lzma_memory;

/* Raises LZMAError. */
Value lzma_error(const char *format, ...);
/* True if the code says that all is well; otherwise its error is set. */
bool lzma_ok(lzma_ret code);
/* An int that fits. 0, or -1 with TypeError, OverflowError. */
int lzma_number(Value v, uint64_t max, uint64_t *number);
/* A preset; None is the default. 0, -1. */
int lzma_preset_read(Value v, uint32_t *preset);
/* A sequence of dicts; one dict, which becomes chain->filters[at]. 0, -1. */
int lzma_chain_read(Value filters, FilterChain *chain);
int lzma_filter_read(Value spec, FilterChain *chain, size_t at);

#endif
