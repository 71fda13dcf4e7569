#include "driver/options.h"

#include <string.h>

/* The sets of verbs that options.def names. */
enum {
#define VERB(id, name, operands, summary, examples) IN_##id = 1 << VERB_##id,
#include "driver/options.def"
};

typedef struct VerbRow {
    const char *name, *operands, *summary, *examples;
} VerbRow;

typedef struct OptionRow {
    const char *text;
    OptionForm form;
    const char *operand;
    uint32_t verbs;
    const char *help;
} OptionRow;

static const VerbRow verb_rows[VERB_COUNT] = {
#define VERB(id, name, operands, summary, examples)                                                \
    [VERB_##id] = {name, operands, summary, examples},
#include "driver/options.def"
};

static const OptionRow option_rows[OPTION_COUNT] = {
#define OPTION(id, text, form, operand, verbs, help)                                               \
    [OPTION_##id] = {text, OPTION_##form, operand, verbs, help},
#include "driver/options.def"
};

const char *verb_name(VerbId verb) { return verb_rows[verb].name; }

VerbId verb_find(const char *name) {
    for (unsigned verb = 0; verb < VERB_COUNT; verb++)
        if (strcmp(verb_rows[verb].name, name) == 0) return (VerbId)verb;
    return VERB_COUNT;
}

const char *option_value(const Options *options, OptionId id) {
    for (uint32_t i = options->given.len; i-- > 0;)
        if (options->given.items[i].id == id) return options->given.items[i].value;
    return NULL;
}

void options_release(Options *options) {
    vec_free(&options->given);
    vec_free(&options->operands);
}

/* ---- Parsing ---- */

typedef struct OptionReader {
    Options *options;
    char **next; /* of argv */
    Text *error;
} OptionReader;

static bool is_long(const char *text) { return text[0] == '-' && text[1] == '-'; }

/* What follows the option's text in `argument`: NULL if it is another option. */
static const char *option_rest(const OptionRow *row, const char *argument) {
    size_t length = strlen(row->text);
    if (strncmp(argument, row->text, length) != 0) return NULL;
    const char *rest = argument + length;
    if (*rest == '\0') return rest;
    if (row->form == OPTION_JOINED) return rest;
    if (row->form == OPTION_FLAG) return NULL;
    if (is_long(row->text)) return *rest == '=' ? rest + 1 : NULL;
    return rest;
}

/* The longest match: -MD is no -M with an operand. */
static OptionId option_find(const char *argument) {
    OptionId best = OPTION_COUNT;
    for (unsigned id = 0; id < OPTION_COUNT; id++) {
        if (!option_rest(&option_rows[id], argument)) continue;
        if (best == OPTION_COUNT || strlen(option_rows[id].text) > strlen(option_rows[best].text))
            best = (OptionId)id;
    }
    return best;
}

static bool option_operand(OptionReader *reader, const OptionRow *row, const char *argument,
                           const char **value) {
    *value = option_rest(row, argument);
    if (row->form == OPTION_FLAG || **value) return true;
    bool given_empty = is_long(row->text) && argument[strlen(row->text)] == '=';
    if (row->form != OPTION_JOINED && !given_empty && *reader->next) {
        *value = *reader->next++;
        return true;
    }
    text_printf(reader->error, "option %s needs %s", row->text, row->operand);
    return false;
}

static bool read_option(OptionReader *reader, const char *argument) {
    OptionId id = option_find(argument);
    if (id == OPTION_COUNT) {
        text_printf(reader->error, "unknown option %s", argument);
        return false;
    }
    const OptionRow *row = &option_rows[id];
    if (!(row->verbs & (1u << reader->options->verb))) {
        text_printf(reader->error, "option %s is not for `krait %s`", row->text,
                    verb_name(reader->options->verb));
        return false;
    }
    GivenOption given = {.id = id};
    if (!option_operand(reader, row, argument, &given.value)) return false;
    vec_push(&reader->options->given, given);
    return true;
}

/* What stands behind the file belongs to the program. */
static bool operand_ends_options(const Options *options) {
    return (options->verb == VERB_RUN || options->verb == VERB_BENCH) && options->operands.len == 1;
}

static bool read_arguments(OptionReader *reader) {
    bool only_operands = false;
    while (*reader->next && !operand_ends_options(reader->options)) {
        const char *argument = *reader->next++;
        if (!only_operands && strcmp(argument, "--") == 0)
            only_operands = true;
        else if (only_operands || argument[0] != '-' || !argument[1])
            vec_push(&reader->options->operands, argument);
        else if (!read_option(reader, argument))
            return false;
    }
    reader->options->arguments = reader->next;
    return true;
}

static bool is_python_file(const char *name) {
    size_t length = strlen(name);
    return length > 3 && strcmp(name + length - 3, ".py") == 0;
}

/* `krait app.py` is `krait run app.py`. */
static bool read_verb(OptionReader *reader) {
    const char *name = *reader->next;
    reader->options->verb = VERB_HELP;
    if (!name) return true;
    if (is_python_file(name)) {
        reader->options->verb = VERB_RUN;
        return true;
    }
    reader->next++;
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) return true;
    if (strcmp(name, "--version") == 0) name = "version";
    reader->options->verb = verb_find(name);
    if (reader->options->verb != VERB_COUNT) return true;
    text_printf(reader->error, "unknown verb %s (try `krait help`)", name);
    return false;
}

bool options_parse(Options *options, int argc, char **argv, Text *error) {
    *options = (Options){0};
    OptionReader reader = {options, argv + (argc > 0), error};
    return read_verb(&reader) && read_arguments(&reader);
}

/* ---- Help ---- */

enum { HELP_COLUMN = 26 };

static void print_columns(Text *out, const char *left, const char *right) {
    size_t length = strlen(left);
    text_printf(out, "  %s", left);
    if (length >= HELP_COLUMN) text_putc(out, '\n');
    text_repeat(out, ' ', length >= HELP_COLUMN ? HELP_COLUMN + 2 : HELP_COLUMN - length);
    text_printf(out, "%s\n", right);
}

static void print_option(Text *out, const OptionRow *row) {
    Text left;
    text_init(&left);
    text_append(&left, row->text);
    if (row->form == OPTION_SEPARATE || row->form == OPTION_LIST) text_putc(&left, ' ');
    text_append(&left, row->operand);
    print_columns(out, text_cstr(&left), row->help);
    text_release(&left);
}

static void print_examples(Text *out, const char *examples) {
    text_append(out, "\nExamples:\n");
    for (const char *line = examples; *line;) {
        size_t length = strcspn(line, "\n");
        text_printf(out, "  %.*s\n", (int)length, line);
        line += length + (line[length] == '\n');
    }
}

void help_print(Text *out) {
    text_append(out, "krait compiles Python programs to native executables.\n\n"
                     "Usage: krait VERB [OPTION...] FILE.py\n\nVerbs:\n");
    for (unsigned verb = 0; verb < VERB_COUNT; verb++)
        print_columns(out, verb_rows[verb].name, verb_rows[verb].summary);
    text_append(
        out,
        "\n`krait help VERB` tells more. `krait FILE.py` is `krait run FILE.py`.\n"
        "Exit status: 0 done; 1 the program was rejected; 2 wrong usage; 70 a fault of krait.\n");
}

void help_print_verb(Text *out, VerbId verb) {
    const VerbRow *row = &verb_rows[verb];
    text_printf(out, "Usage: krait %s [OPTION...] %s\n\n%s\n\nOptions:\n", row->name, row->operands,
                row->summary);
    for (unsigned id = 0; id < OPTION_COUNT; id++)
        if (option_rows[id].verbs & (1u << verb)) print_option(out, &option_rows[id]);
    print_examples(out, row->examples);
}
