/* The module pyexpat: parsers, over expat. */
#include "pyexpat.stub.h"
#include "pyexpat_parser.stub.h"

#include "pyexpat_types.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/codec.h"
#include "text/str.h"

#include <limits.h>
#include <string.h>

enum {
    TEXT_SIZE = 8192,    /* of buffered character data */
    PIECE_MAX = 1 << 20, /* bytes of a document given to expat at once */
    FILE_PIECE = 2048,   /* bytes asked of read() */
};

/* ---- Memory: the collector's; all of it may hold pointers ---- */

static void *memory_get(size_t size) { return gc_try_scanned(NULL, size ? size : 1); }

static void *memory_resize(void *old, size_t size) {
    void *new = memory_get(size);
    if (!old || !new) return new;
    size_t had = gc_object_size(old);
    return memcpy(new, old, had < size ? had : size);
}

static void memory_free(void *address) { (void)address; }

static const XML_Memory_Handling_Suite memory = {memory_get, memory_resize, memory_free};

/* ---- Errors ---- */

Value kr_pyexpat_const_ExpatError(void) {
    static Value class;
    return error_class(&class, "xml.parsers.expat", "ExpatError", value_of(&kr_type_Exception),
                       NULL);
}

Value kr_pyexpat_const_error(void) { return kr_pyexpat_const_ExpatError(); }

static int attribute_set(Value object, const char *name, int64_t number) {
    return object_setattr(object, str_intern_text(name), int_from_i64(number));
}

static Value parse_error(const ExpatParser *p, enum XML_Error code) {
    int64_t line = (int64_t)XML_GetErrorLineNumber(p->parser);
    int64_t column = (int64_t)XML_GetErrorColumnNumber(p->parser);
    Value message = str_printf("%s: line %ld, column %ld", XML_ErrorString(code), line, column);
    Value class = kr_pyexpat_const_ExpatError();
    Value error = message && class ? object_call1(class, message) : 0;
    if (!error || attribute_set(error, "code", code) < 0 ||
        attribute_set(error, "offset", column) < 0 || attribute_set(error, "lineno", line) < 0)
        return 0;
    return error_raise_object(error);
}

/* ---- Making parsers ---- */

static int text_arg(Value v, const char *what, const char **text) {
    *text = NULL;
    if (v == KR_NONE) return 0;
    if (!value_is_str(v)) {
        error_raise(&kr_type_TypeError, "%s must be str or None, not %T", what, v);
        return -1;
    }
    return (*text = str_utf8(v, NULL)) ? 0 : -1;
}

static ExpatParser *parser_new(XML_Parser parser, Value intern) {
    if (!parser) return (void *)error_raise(&kr_type_RuntimeError, "XML_ParserCreate failed");
    ExpatParser *p = GC_NEW(ExpatParser, &kr_type_xmlparser);
    p->parser = parser;
    p->intern = intern;
    p->text_size = TEXT_SIZE;
    XML_SetUserData(parser, p);
    XML_SetUnknownEncodingHandler(parser, expat_unknown_encoding, NULL);
    return p;
}

Value kr_pyexpat_ParserCreate(Value encoding, Value separator, Value intern) {
    const char *name, *between;
    if (text_arg(encoding, "ParserCreate() argument 'encoding'", &name) < 0 ||
        text_arg(separator, "ParserCreate() argument 'namespace_separator'", &between) < 0)
        return 0;
    if (between && strlen(between) > 1)
        return error_raise(&kr_type_ValueError, "namespace_separator must be at most one "
                                                "character, omitted, or None");
    if (!intern)
        intern = dict_new();
    else if (intern == KR_NONE)
        intern = 0;
    else if (!value_is_dict(intern))
        return error_raise(&kr_type_TypeError, "intern must be a dictionary");
    return value_of(parser_new(XML_ParserCreate_MM(name, &memory, between), intern));
}

Value kr_xmlparser_ExternalEntityParserCreate(Value self, Value context, Value encoding) {
    ExpatParser *p = expat_parser(self);
    const char *text, *name = NULL;
    if (text_arg(context, "ExternalEntityParserCreate() argument 1", &text) < 0) return 0;
    if (encoding && text_arg(encoding, "ExternalEntityParserCreate() argument 2", &name) < 0)
        return 0;
    XML_Parser inner = XML_ExternalEntityParserCreate(p->parser, text, name);
    if (!inner) return error_raise_memory();
    ExpatParser *made = parser_new(inner, p->intern);
    made->text_size = p->text_size;
    made->text = p->text ? gc_try_bytes(p->text_size) : NULL;
    made->orders_attributes = p->orders_attributes;
    made->skips_defaults = p->skips_defaults;
    made->returns_prefixes = p->returns_prefixes;
    for (int i = 0; i < HANDLER_COUNT; i++)
        if (p->handlers[i]) expat_handler_set(made, i, p->handlers[i]);
    return value_of(made);
}

/* ---- Parsing ---- */

static Value parse_result(ExpatParser *p, int status) {
    if (error_is_set()) return 0;
    if (status == XML_STATUS_ERROR) return parse_error(p, XML_GetErrorCode(p->parser));
    return expat_flush(p) < 0 ? 0 : small_make(status);
}

static bool parser_is_busy(const ExpatParser *p) {
    if (p->in_callback) error_raise(&kr_type_RuntimeError, "cannot parse inside a handler");
    return p->in_callback;
}

static int parse_pieces(ExpatParser *p, const uint8_t *data, size_t length, int is_final) {
    int status = XML_STATUS_OK;
    while (length > PIECE_MAX && status == XML_STATUS_OK && !error_is_set()) {
        status = XML_Parse(p->parser, (const char *)data, PIECE_MAX, 0);
        data += PIECE_MAX;
        length -= PIECE_MAX;
    }
    if (status != XML_STATUS_OK || error_is_set()) return status;
    return XML_Parse(p->parser, (const char *)data, (int)length, is_final);
}

Value kr_xmlparser_Parse(Value self, Value data, Value isfinal) {
    ExpatParser *p = expat_parser(self);
    Buffer in = {0};
    int is_final = object_truth(isfinal);
    if (is_final < 0 || parser_is_busy(p)) return 0;
    if (value_is_str(data)) {
        Value bytes = codec_encode(data, "utf-8", NULL);
        if (!bytes || buffer_acquire(bytes, &in) < 0) return 0;
        XML_SetEncoding(p->parser, "utf-8"); /* whatever the document says of itself */
    } else if (buffer_acquire(data, &in) < 0) {
        return 0;
    }
    int status = parse_pieces(p, in.data, in.length, is_final);
    buffer_release(&in);
    return parse_result(p, status);
}

/* Reads the next piece into `to`: its length; -1. */
static int64_t piece_read(Value read, char *to) {
    Buffer in;
    Value piece = object_call1(read, small_make(FILE_PIECE));
    if (!piece) return -1;
    if (!value_is_bytes_like(piece)) {
        error_raise(&kr_type_TypeError, "read() did not return a bytes object (type=%T)", piece);
        return -1;
    }
    if (buffer_acquire(piece, &in) < 0) return -1;
    int64_t length = (int64_t)in.length;
    if (length > FILE_PIECE)
        error_raise(&kr_type_ValueError,
                    "read() returned too much data: %i bytes requested, %zd returned", FILE_PIECE,
                    length);
    else
        memcpy(to, in.data, in.length);
    buffer_release(&in);
    return length > FILE_PIECE ? -1 : length;
}

Value kr_xmlparser_ParseFile(Value self, Value file) {
    ExpatParser *p = expat_parser(self);
    Value read = object_getattr_optional(file, str_intern_text("read"));
    if (!read && error_is_set()) return 0;
    if (!read) return error_raise(&kr_type_TypeError, "argument must have 'read' attribute");
    if (parser_is_busy(p)) return 0;
    for (;;) {
        char *to = XML_GetBuffer(p->parser, FILE_PIECE);
        if (!to) return parse_error(p, XML_GetErrorCode(p->parser));
        int64_t length = piece_read(read, to);
        if (length < 0) return 0;
        int status = XML_ParseBuffer(p->parser, (int)length, length == 0);
        if (error_is_set() || status != XML_STATUS_OK || !length) return parse_result(p, status);
    }
}

/* ---- Methods ---- */

Value kr_xmlparser_SetBase(Value self, Value base) {
    if (!value_is_str(base))
        return error_raise(&kr_type_TypeError, "SetBase() argument must be str, not %G", base);
    const char *text = str_utf8(base, NULL);
    if (!text) return 0;
    return XML_SetBase(expat_parser(self)->parser, text) ? KR_NONE : error_raise_memory();
}

Value kr_xmlparser_GetBase(Value self) {
    return expat_text(XML_GetBase(expat_parser(self)->parser));
}

Value kr_xmlparser_GetInputContext(Value self) {
    ExpatParser *p = expat_parser(self);
    int offset, size;
    const char *text = p->in_callback ? XML_GetInputContext(p->parser, &offset, &size) : NULL;
    return text ? bytes_from(text + offset, (size_t)(size - offset)) : KR_NONE;
}

Value kr_xmlparser_SetParamEntityParsing(Value self, Value flag) {
    int64_t how;
    if (object_index_i64(flag, &how, &kr_type_OverflowError) < 0) return 0;
    return small_make(
        XML_SetParamEntityParsing(expat_parser(self)->parser, (enum XML_ParamEntityParsing)how));
}

Value kr_xmlparser_UseForeignDTD(Value self, Value flag) {
    ExpatParser *p = expat_parser(self);
    int use = object_truth(flag);
    if (use < 0) return 0;
    enum XML_Error code = XML_UseForeignDTD(p->parser, use ? XML_TRUE : XML_FALSE);
    return code == XML_ERROR_NONE ? KR_NONE : parse_error(p, code);
}

/* ---- Attributes ---- */

static Value delete_refuse(void) {
    return error_raise(&kr_type_RuntimeError, "Cannot delete attribute");
}

static Value handler_get(Value self, ExpatHandler which) {
    Value handler = expat_parser(self)->handlers[which];
    return handler ? handler : KR_NONE;
}

static Value handler_assign(Value self, ExpatHandler which, Value handler) {
    ExpatParser *p = expat_parser(self);
    if (!handler) return delete_refuse();
    /* Data that came before belongs to the old handler. */
    if (which == HANDLER_CharacterData && expat_flush(p) < 0) return 0;
    expat_handler_set(p, which, handler == KR_NONE ? 0 : handler);
    return KR_NONE;
}

#define HANDLER_ATTRIBUTE(attribute, which)                                                        \
    Value kr_xmlparser_get_##attribute(Value self) { return handler_get(self, which); }            \
    Value kr_xmlparser_set_##attribute(Value self, Value value) {                                  \
        return handler_assign(self, which, value);                                                 \
    }
#define kr_xmlparser_get_DefaultHandlerExpandHandler kr_xmlparser_get_DefaultHandlerExpand
#define kr_xmlparser_set_DefaultHandlerExpandHandler kr_xmlparser_set_DefaultHandlerExpand
#define HANDLER(name) HANDLER_ATTRIBUTE(name##Handler, HANDLER_##name)
#include "pyexpat_handlers.def"
#undef HANDLER

#define NUMBER_ATTRIBUTE(name, function)                                                           \
    Value kr_xmlparser_get_##name(Value self) {                                                    \
        return int_from_i64((int64_t)function(expat_parser(self)->parser));                        \
    }
NUMBER_ATTRIBUTE(ErrorCode, XML_GetErrorCode)
NUMBER_ATTRIBUTE(ErrorLineNumber, XML_GetErrorLineNumber)
NUMBER_ATTRIBUTE(ErrorColumnNumber, XML_GetErrorColumnNumber)
NUMBER_ATTRIBUTE(ErrorByteIndex, XML_GetErrorByteIndex)
NUMBER_ATTRIBUTE(CurrentLineNumber, XML_GetCurrentLineNumber)
NUMBER_ATTRIBUTE(CurrentColumnNumber, XML_GetCurrentColumnNumber)
NUMBER_ATTRIBUTE(CurrentByteIndex, XML_GetCurrentByteIndex)

static Value flag_assign(bool *flag, Value value) {
    if (!value) return delete_refuse();
    int truth = object_truth(value);
    if (truth < 0) return 0;
    *flag = truth;
    return KR_NONE;
}

#define FLAG_ATTRIBUTE(name, member)                                                               \
    Value kr_xmlparser_get_##name(Value self) {                                                    \
        return value_from_bool(expat_parser(self)->member);                                        \
    }                                                                                              \
    Value kr_xmlparser_set_##name(Value self, Value value) {                                       \
        return flag_assign(&expat_parser(self)->member, value);                                    \
    }
FLAG_ATTRIBUTE(ordered_attributes, orders_attributes)
FLAG_ATTRIBUTE(specified_attributes, skips_defaults)

Value kr_xmlparser_get_namespace_prefixes(Value self) {
    return value_from_bool(expat_parser(self)->returns_prefixes);
}
Value kr_xmlparser_set_namespace_prefixes(Value self, Value value) {
    ExpatParser *p = expat_parser(self);
    Value done = flag_assign(&p->returns_prefixes, value);
    if (done) XML_SetReturnNSTriplet(p->parser, p->returns_prefixes);
    return done;
}

Value kr_xmlparser_get_buffer_text(Value self) {
    return value_from_bool(expat_parser(self)->text != NULL);
}
Value kr_xmlparser_set_buffer_text(Value self, Value value) {
    ExpatParser *p = expat_parser(self);
    bool wanted = p->text != NULL;
    if (!flag_assign(&wanted, value)) return 0;
    if (wanted && !p->text) {
        p->text_used = 0;
        return (p->text = gc_try_bytes(p->text_size)) ? KR_NONE : 0;
    }
    if (!wanted && p->text) {
        if (expat_flush(p) < 0) return 0;
        p->text = NULL;
    }
    return KR_NONE;
}

Value kr_xmlparser_get_buffer_used(Value self) {
    return int_from_u64(expat_parser(self)->text_used);
}
Value kr_xmlparser_get_buffer_size(Value self) {
    return int_from_u64(expat_parser(self)->text_size);
}
Value kr_xmlparser_set_buffer_size(Value self, Value value) {
    ExpatParser *p = expat_parser(self);
    int64_t size;
    if (!value) return delete_refuse();
    if (!value_is_int(value))
        return error_raise(&kr_type_TypeError, "buffer_size must be an integer");
    if (!int_fits_i64(value, &size))
        return error_raise(&kr_type_OverflowError, "Python int too large to convert to C long");
    if (size <= 0) return error_raise(&kr_type_ValueError, "buffer_size must be greater than zero");
    if (size > INT_MAX)
        return error_raise(&kr_type_ValueError, "buffer_size must not be greater than %i", INT_MAX);
    if (p->text && expat_flush(p) < 0) return 0;
    char *text = p->text ? gc_try_bytes((size_t)size) : NULL;
    if (p->text && !text) return 0;
    p->text = text;
    p->text_size = (uint64_t)size;
    return KR_NONE;
}

Value kr_xmlparser_get_intern(Value self) {
    Value intern = expat_parser(self)->intern;
    return intern ? intern : KR_NONE;
}
