/* The command line, parsed by the table of options.def. */
#ifndef KRAIT_DRIVER_OPTIONS_H
#define KRAIT_DRIVER_OPTIONS_H

#include "support/text.h"
#include "support/vec.h"

#include <stdbool.h>

typedef enum VerbId {
#define VERB(id, name, operands, summary, examples) VERB_##id,
#include "driver/options.def"
    VERB_COUNT
} VerbId;

typedef enum OptionId {
#define OPTION(id, text, form, operand, verbs, help) OPTION_##id,
#include "driver/options.def"
    OPTION_COUNT
} OptionId;

typedef enum OptionForm { OPTION_FLAG, OPTION_SEPARATE, OPTION_JOINED, OPTION_LIST } OptionForm;

typedef struct GivenOption {
    OptionId id;
    const char *value; /* "" for flags */
} GivenOption;

typedef struct Options {
    VerbId verb;
    VEC(GivenOption) given;
    VEC(const char *) operands; /* files; for `emit` the stage comes first */
    char **arguments;           /* run, bench: what belongs to the program; NULL-terminated */
} Options;

/* argv as main gets it. False with a message in `error` for wrong usage. */
bool options_parse(Options *options, int argc, char **argv, Text *error);
void options_release(Options *options);

/* The last value given, or NULL. */
const char *option_value(const Options *options, OptionId id);
static inline bool option_given(const Options *options, OptionId id) {
    return option_value(options, id) != NULL;
}

const char *verb_name(VerbId verb);
/* VERB_COUNT: no such verb. */
VerbId verb_find(const char *name);

/* All verbs; or one, with its options and examples. */
void help_print(Text *out);
void help_print_verb(Text *out, VerbId verb);

#endif
