/* Codecs that a program names: "hex" in a call of codecs.encode() imports encodings.hex_codec when
 * it runs. */
#include "driver/imports.h"

#include <string.h>

static const struct {
    const char *name, *module;
} codec_modules[] = {
#define CODEC(name, module) {name, "encodings." module},
#include "driver/codec_modules.def"
#undef CODEC
};

/* As encodings.search_function() compares names. False: too long for any of them. */
static bool name_normalize(const char *text, size_t length, char *out, size_t room) {
    if (length >= room) return false;
    for (size_t i = 0; i < length; i++) {
        bool is_upper = text[i] >= 'A' && text[i] <= 'Z';
        out[i] = is_upper                           ? (char)(text[i] | 0x20)
                 : text[i] == '-' || text[i] == ' ' ? '_'
                                                    : text[i];
    }
    out[length] = 0;
    return true;
}

const char *imports_codec_module(const char *text, size_t length) {
    char name[24];
    if (!name_normalize(text, length, name, sizeof name)) return NULL;
    for (size_t i = 0; i < sizeof codec_modules / sizeof *codec_modules; i++)
        if (strcmp(codec_modules[i].name, name) == 0) return codec_modules[i].module;
    return NULL;
}

bool imports_takes_codec(const char *function) {
    static const char *const functions[] = {
        "encode",      "decode",     "lookup",    "getencoder",
        "getdecoder",  "getreader",  "getwriter", "getincrementalencoder",
        "iterencode",  "iterdecode", "open",      "getincrementaldecoder",
        "EncodedFile", "str",        "bytes",     "bytearray",
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i], function) == 0) return true;
    return false;
}
