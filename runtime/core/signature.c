#include "core/signature.h"

#include "containers/containers.h"
#include "text/str.h"

typedef struct SignatureWriter {
    StrBuilder out;
    const Code *code;
    const char *comma;
} SignatureWriter;

static void item_write(SignatureWriter *w, const char *text) {
    str_builder_text(&w->out, w->comma);
    str_builder_text(&w->out, text);
    w->comma = ", ";
}

static bool is_required(const Code *code, size_t index) {
    return code->native_required >> index & 1;
}

static void parameter_write(SignatureWriter *w, size_t index) {
    item_write(w, "");
    str_builder_str(&w->out, w->code->parameters[index]);
    if (!is_required(w->code, index))
        str_builder_printf(&w->out, "=%R", w->code->native_defaults[index]);
}

/* The receiver cannot be given by name; the slash behind it is where the others begin that can. */
static size_t receiver_write(SignatureWriter *w, SignatureOf what) {
    const Code *code = w->code;
    size_t own = code->flags & CODE_METHOD && what != SIGNATURE_OF_FUNCTION ? 1 : 0;
    if (what == SIGNATURE_OF_CLASS || (!own && what == SIGNATURE_OF_METHOD)) return own;
    bool is_class = own && str_equals_text(code->parameters[0], "cls");
    item_write(w, !own ? "$module" : is_class ? "$type" : "$self");
    if (code->positional_only <= own) item_write(w, "/");
    return own;
}

static bool is_representable(const Code *code) {
    size_t named = (size_t)code->positional + code->keyword_only;
    for (size_t i = 0; i < named; i++)
        if (!is_required(code, i) && !code->native_defaults[i]) return false;
    return true;
}

static Value maker_text(const Code *code) {
    return str_from_text(str_equals_text(code->name, "__new__") ? "($type, *args, **kwargs)"
                                                                : "($self, /, *args, **kwargs)");
}

/* What C code tells from an argument that is left out is shown as a default all the same; and some
 * show nothing, as under CPython, where C code takes the arguments apart. */
static const struct ShownRow {
    const char *owner, *name; /* of a class: its own, and none */
    const char *text;         /* NULL: none */
} shown_rows[] = {
    {"list", NULL, "(iterable=(), /)"},
    {"tuple", NULL, "(iterable=(), /)"},
    {"float", NULL, "(x=0, /)"},
    {"complex", NULL, "(real=0, imag=0)"},
    {"enumerate", NULL, "(iterable, start=0)"},
    {"count", NULL, "(start=0, step=1)"},
    {"BytesIO", NULL, "(initial_bytes=b'')"},
    {"BufferedReader", NULL, "(raw, buffer_size=DEFAULT_BUFFER_SIZE)"},
    {"BufferedWriter", NULL, "(raw, buffer_size=DEFAULT_BUFFER_SIZE)"},
    {"BufferedRandom", NULL, "(raw, buffer_size=DEFAULT_BUFFER_SIZE)"},
    {"BufferedRWPair", NULL, "(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)"},
    {"filter", NULL, NULL},
    {"map", NULL, NULL},
    {"zip", NULL, NULL},
    {NULL, "breakpoint", NULL},
    {NULL, "input", "($module, prompt='', /)"},
    {NULL, "__import__",
     "($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)"},
};

static bool is_named(const Type *type, const char *name) {
    const char *dot = strrchr(type_text(type), '.'); /* behind the module */
    return strcmp(dot ? dot + 1 : type_text(type), name) == 0;
}

static const struct ShownRow *row_of(const Code *code, SignatureOf what) {
    const Type *owner = code->native_owner;
    bool is_class = what == SIGNATURE_OF_CLASS;
    if (is_class ? !owner : owner != NULL) return NULL;
    for (size_t i = 0; i < sizeof shown_rows / sizeof *shown_rows; i++) {
        const struct ShownRow *row = &shown_rows[i];
        if (is_class ? row->owner && is_named(owner, row->owner)
                     : row->name && str_equals_text(code->name, row->name))
            return row;
    }
    return NULL;
}

/* A class whose maker looks at its arguments itself: (*args, **kwargs) would say nothing. */
static bool is_open(const Code *code) {
    return code->flags & CODE_VARARGS && code->flags & CODE_VARKEYWORDS && code->positional <= 1 &&
           !code->keyword_only;
}

Value signature_text(const Code *code, SignatureOf what) {
    if (code && what == SIGNATURE_OF_MAKER) return maker_text(code);
    const struct ShownRow *shown = code ? row_of(code, what) : NULL;
    if (shown) return shown->text ? str_from_text(shown->text) : KR_NONE;
    if (!code || !is_representable(code)) return KR_NONE;
    if (what == SIGNATURE_OF_CLASS && is_open(code)) return KR_NONE;
    SignatureWriter w = {.code = code, .comma = ""};
    str_builder_init(&w.out);
    str_builder_char(&w.out, '(');
    size_t named = (size_t)code->positional + code->keyword_only, star = named;
    for (size_t i = receiver_write(&w, what); i < code->positional; i++) {
        parameter_write(&w, i);
        if (i + 1 == code->positional_only) item_write(&w, "/");
    }
    if (code->flags & CODE_VARARGS) {
        item_write(&w, "*");
        str_builder_str(&w.out, code->parameters[star++]);
    } else if (code->keyword_only) {
        item_write(&w, "*");
    }
    for (size_t i = code->positional; i < named; i++) parameter_write(&w, i);
    if (code->flags & CODE_VARKEYWORDS) {
        item_write(&w, "**");
        str_builder_str(&w.out, code->parameters[star]);
    }
    str_builder_char(&w.out, ')');
    return str_builder_finish(&w.out);
}
