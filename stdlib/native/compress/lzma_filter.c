/* _lzma: filters, which programs describe by dicts. */
#include "_lzma.stub.h"

#include "lzma_types.h"

#include "containers/containers.h"
#include "core/type.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/str.h"

#include <limits.h>
#include <stdlib.h>

/* ---- Numbers ---- */

int lzma_number(Value v, uint64_t max, uint64_t *number) {
    if (!value_is_int(v)) {
        error_raise(&kr_type_TypeError, "an integer is required");
        return -1;
    }
    if (int_fits_u64(v, number) && *number <= max) return 0;
    error_raise(&kr_type_OverflowError, int_sign(v) < 0 ? "can't convert negative int to unsigned"
                                        : max < UINT64_MAX && int_fits_u64(v, number)
                                            ? "Value too large for uint32_t type"
                                            : "int too big to convert");
    return -1;
}

int lzma_preset_read(Value v, uint32_t *preset) {
    uint64_t number = LZMA_PRESET_DEFAULT;
    if (v != KR_NONE && lzma_number(v, UINT32_MAX, &number) < 0) return -1;
    *preset = (uint32_t)number;
    return 0;
}

/* ---- Options by name ---- */

typedef struct FilterOption {
    const char *name;
    void *to; /* uint32_t, or an enum of the same size */
} FilterOption;
_Static_assert(sizeof(lzma_mode) == sizeof(uint32_t) && sizeof(lzma_match_finder) == 4,
               "options of these types are stored as numbers");

/* Stores the values of a filter's dict; "id" and what `to` is NULL for are known. what: names the
 * kind of filter in the ValueError for anything else. 0, -1. */
static int options_read(Value spec, const FilterOption *options, const char *what) {
    size_t position = 0;
    Value name, value;
    bool fits = value_is_dict(spec);
    while (fits && dict_next(spec, &position, &name, &value)) {
        const FilterOption *option = options;
        uint64_t number;
        while (option->name && !(value_is_str(name) && str_equals_text(name, option->name)))
            option++;
        fits = option->name != NULL;
        if (!fits || !option->to) continue;
        fits = lzma_number(value, UINT32_MAX, &number) == 0;
        if (fits) memcpy(option->to, &(uint32_t){(uint32_t)number}, sizeof(uint32_t));
    }
    if (fits) return 0;
    error_clear();
    error_raise(&kr_type_ValueError, "Invalid filter specifier for %s filter", what);
    return -1;
}

static int lzma_options_read(Value spec, lzma_options_lzma *o) {
    uint32_t preset = LZMA_PRESET_DEFAULT;
    Value given = object_getitem(spec, str_from_text("preset"));
    if (!given && !error_catch(&kr_type_KeyError)) return -1;
    if (given && lzma_preset_read(given, &preset) < 0) return -1;
    if (lzma_lzma_preset(o, preset))
        return lzma_error("Invalid compression preset: %u", preset), -1;
    const FilterOption options[] = {
        {"id", NULL},
        {"preset", NULL},
        {"dict_size", &o->dict_size},
        {"lc", &o->lc},
        {"lp", &o->lp},
        {"pb", &o->pb},
        {"mode", &o->mode},
        {"nice_len", &o->nice_len},
        {"mf", &o->mf},
        {"depth", &o->depth},
        {NULL, NULL},
    };
    return options_read(spec, options, "LZMA");
}

static int delta_options_read(Value spec, lzma_options_delta *o) {
    *o = (lzma_options_delta){.type = LZMA_DELTA_TYPE_BYTE, .dist = 1};
    const FilterOption options[] = {{"id", NULL}, {"dist", &o->dist}, {NULL, NULL}};
    return options_read(spec, options, "delta");
}

static int bcj_options_read(Value spec, lzma_options_bcj *o) {
    *o = (lzma_options_bcj){0};
    const FilterOption options[] = {{"id", NULL}, {"start_offset", &o->start_offset}, {NULL, NULL}};
    return options_read(spec, options, "BCJ");
}

/* ---- Filters ---- */

static bool is_bcj(uint64_t id) {
    return id == LZMA_FILTER_X86 || id == LZMA_FILTER_POWERPC || id == LZMA_FILTER_IA64 ||
           id == LZMA_FILTER_ARM || id == LZMA_FILTER_ARMTHUMB || id == LZMA_FILTER_SPARC;
}

int lzma_filter_read(Value spec, FilterChain *chain, size_t at) {
    uint64_t id;
    if (!object_slot(spec, SLOT___getitem__)) {
        error_raise(&kr_type_TypeError, "Filter specifier must be a dict or dict-like object");
        return -1;
    }
    Value number = object_getitem(spec, str_from_text("id"));
    if (!number && error_catch(&kr_type_KeyError))
        error_raise(&kr_type_ValueError, "Filter specifier must have an \"id\" entry");
    if (!number || lzma_number(number, UINT64_MAX, &id) < 0) return -1;
    chain->filters[at] = (lzma_filter){id, &chain->options[at]};
    if (id == LZMA_FILTER_LZMA1 || id == LZMA_FILTER_LZMA2)
        return lzma_options_read(spec, &chain->options[at].lzma);
    if (id == LZMA_FILTER_DELTA) return delta_options_read(spec, &chain->options[at].delta);
    if (is_bcj(id)) return bcj_options_read(spec, &chain->options[at].bcj);
    error_raise(&kr_type_ValueError, "Invalid filter ID: %llu", (unsigned long long)id);
    return -1;
}

int lzma_chain_read(Value filters, FilterChain *chain) {
    if (value_is_dict(filters)) {
        error_raise(&kr_type_TypeError, "dict is not a sequence");
        return -1;
    }
    int64_t count = object_length(filters);
    if (count < 0) return -1;
    if (count > LZMA_FILTERS_MAX) {
        error_raise(&kr_type_ValueError, "Too many filters - liblzma supports a maximum of %d",
                    LZMA_FILTERS_MAX);
        return -1;
    }
    for (int64_t i = 0; i < count; i++) {
        Value spec = object_getitem(filters, small_make(i));
        if (!spec || lzma_filter_read(spec, chain, (size_t)i) < 0) return -1;
    }
    chain->filters[count] = (lzma_filter){LZMA_VLI_UNKNOWN, NULL};
    return 0;
}

/* ---- Their properties, as containers other than .xz store them ---- */

Value kr__lzma__encode_filter_properties(Value spec) {
    FilterChain chain;
    uint32_t size;
    uint8_t *data;
    if (lzma_filter_read(spec, &chain, 0) < 0) return 0;
    if (!lzma_ok(lzma_properties_size(&size, chain.filters))) return 0;
    Value result = bytes_alloc(size, &data);
    return result && lzma_ok(lzma_properties_encode(chain.filters, data)) ? result : 0;
}

/* A field of the dict. 0, -1. */
static int field_set(Value dict, const char *name, uint64_t number) {
    return dict_set_text(dict, name, int_from_u64(number));
}

static int fields_set(Value dict, const lzma_filter *filter) {
    const lzma_options_lzma *lzma = filter->options;
    if (field_set(dict, "id", filter->id) < 0) return -1;
    if (!filter->options) return 0; /* that is: all zeros */
    if (filter->id == LZMA_FILTER_LZMA2) return field_set(dict, "dict_size", lzma->dict_size);
    if (filter->id == LZMA_FILTER_DELTA)
        return field_set(dict, "dist", ((const lzma_options_delta *)filter->options)->dist);
    if (is_bcj(filter->id))
        return field_set(dict, "start_offset",
                         ((const lzma_options_bcj *)filter->options)->start_offset);
    if (field_set(dict, "lc", lzma->lc) < 0 || field_set(dict, "lp", lzma->lp) < 0) return -1;
    if (field_set(dict, "pb", lzma->pb) < 0) return -1;
    return field_set(dict, "dict_size", lzma->dict_size);
}

Value kr__lzma__decode_filter_properties(Value id, Value properties) {
    lzma_filter filter = {0};
    Buffer in;
    uint64_t number;
    if (lzma_number(id, UINT64_MAX, &number) < 0 || buffer_acquire(properties, &in) < 0) return 0;
    filter.id = number;
    /* The options come from malloc, for this call only. */
    lzma_ret code = lzma_properties_decode(&filter, NULL, in.data, in.length);
    buffer_release(&in);
    if (!lzma_ok(code)) return 0;
    Value dict = dict_new();
    if (dict && fields_set(dict, &filter) < 0) dict = 0;
    free(filter.options);
    return dict;
}
