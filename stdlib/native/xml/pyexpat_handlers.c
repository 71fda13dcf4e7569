/* pyexpat: from expat's callbacks to Python's. */
#include "pyexpat_types.h"

#include "containers/containers.h"
#include "numbers/number.h"
#include "text/bytes.h"
#include "text/codec.h"
#include "text/str.h"

#include <string.h>

/* ---- Texts ---- */

static Value text_of(const char *utf8, size_t length) {
    return codec_decode(utf8, length, "utf-8", "strict");
}

Value expat_text(const char *utf8) { return utf8 ? text_of(utf8, strlen(utf8)) : KR_NONE; }

/* A text that documents repeat. */
static Value name_of(const ExpatParser *p, const char *utf8) {
    Value name = expat_text(utf8);
    return name && name != KR_NONE && p->intern ? dict_setdefault(p->intern, name, name) : name;
}

/* ---- Calls ---- */

static Value handler_call(ExpatParser *p, ExpatHandler which, const Value *args, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (!args[i]) return expat_fail(p), 0;
    p->in_callback = true;
    Value result = object_call(p->handlers[which], args, count, 0);
    p->in_callback = false;
    if (!result) expat_fail(p);
    return result;
}

int expat_flush(ExpatParser *p) {
    if (!p->text || !p->text_used) return 0;
    Value text = text_of(p->text, p->text_used);
    p->text_used = 0;
    if (!p->handlers[HANDLER_CharacterData]) return 0;
    return handler_call(p, HANDLER_CharacterData, &text, 1) ? 0 : -1;
}

/* Is the handler to be called? Character data comes before. */
static bool handler_ready(ExpatParser *p, ExpatHandler which) {
    return p->handlers[which] && !error_is_set() && expat_flush(p) == 0 && p->handlers[which];
}

/* A callback whose arguments become those of the handler. */
#define CALLBACK(name, parameters, ...)                                                            \
    static void expat_##name parameters {                                                          \
        ExpatParser *p = data;                                                                     \
        if (!handler_ready(p, HANDLER_##name)) return;                                             \
        const Value args[] = {__VA_ARGS__};                                                        \
        handler_call(p, HANDLER_##name, args, sizeof args / sizeof *args);                         \
    }
/* The same, without arguments. */
#define CALLBACK_PLAIN(name)                                                                       \
    static void expat_##name(void *data) {                                                         \
        if (handler_ready(data, HANDLER_##name)) handler_call(data, HANDLER_##name, NULL, 0);      \
    }

static Value attributes_make(const ExpatParser *p, const char **items) {
    size_t count = 0;
    if (p->skips_defaults)
        count = (size_t)XML_GetSpecifiedAttributeCount(p->parser);
    else
        while (items[count]) count += 2;
    Value made = p->orders_attributes ? list_new(count) : dict_new();
    for (size_t i = 0; made && i < count; i += 2) {
        Value name = name_of(p, items[i]), value = name ? expat_text(items[i + 1]) : 0;
        if (!value) return 0;
        int added = p->orders_attributes
                        ? list_append(made, name) < 0 ? -1 : list_append(made, value)
                        : dict_set(made, name, value);
        if (added < 0) return 0;
    }
    return made;
}

CALLBACK(StartElement, (void *data, const char *name, const char **attributes), name_of(p, name),
         attributes_make(p, attributes))
CALLBACK(EndElement, (void *data, const char *name), name_of(p, name))
CALLBACK(ProcessingInstruction, (void *data, const char *target, const char *text),
         name_of(p, target), expat_text(text))
CALLBACK(UnparsedEntityDecl,
         (void *data, const char *name, const char *base, const char *system, const char *public,
          const char *notation),
         name_of(p, name), name_of(p, base), name_of(p, system), name_of(p, public),
         name_of(p, notation))
CALLBACK(NotationDecl,
         (void *data, const char *name, const char *base, const char *system, const char *public),
         name_of(p, name), name_of(p, base), name_of(p, system), name_of(p, public))
CALLBACK(StartNamespaceDecl, (void *data, const char *prefix, const char *uri), name_of(p, prefix),
         name_of(p, uri))
CALLBACK(EndNamespaceDecl, (void *data, const char *prefix), name_of(p, prefix))
CALLBACK(Comment, (void *data, const char *text), expat_text(text))
CALLBACK_PLAIN(StartCdataSection)
CALLBACK_PLAIN(EndCdataSection)
CALLBACK(Default, (void *data, const char *text, int length), text_of(text, (size_t)length))
CALLBACK(DefaultHandlerExpand, (void *data, const char *text, int length),
         text_of(text, (size_t)length))
CALLBACK(StartDoctypeDecl,
         (void *data, const char *name, const char *system, const char *public, int has_subset),
         name_of(p, name), name_of(p, system), name_of(p, public), small_make(has_subset))
CALLBACK_PLAIN(EndDoctypeDecl)
CALLBACK(EntityDecl,
         (void *data, const char *name, int is_parameter, const char *text, int length,
          const char *base, const char *system, const char *public, const char *notation),
         name_of(p, name), small_make(is_parameter), text ? text_of(text, (size_t)length) : KR_NONE,
         name_of(p, base), name_of(p, system), name_of(p, public), name_of(p, notation))
CALLBACK(XmlDecl, (void *data, const char *version, const char *encoding, int standalone),
         expat_text(version), expat_text(encoding), small_make(standalone))
CALLBACK(AttlistDecl,
         (void *data, const char *element, const char *name, const char *type,
          const char *otherwise, int is_required),
         name_of(p, element), name_of(p, name), expat_text(type), expat_text(otherwise),
         small_make(is_required))
CALLBACK(SkippedEntity, (void *data, const char *name, int is_parameter), name_of(p, name),
         small_make(is_parameter))

/* (type, quantifier, name, children) */
static Value model_make(const ExpatParser *p, const XML_Content *model) {
    if (recursion_check() < 0) return 0;
    Value children = tuple_new(model->numchildren);
    for (unsigned i = 0; children && i < model->numchildren; i++) {
        Value child = model_make(p, &model->children[i]);
        if (!child) return 0;
        tuple_object(children)->items[i] = child;
    }
    Value name = name_of(p, model->name);
    if (!children || !name) return 0;
    return tuple_pack(4, small_make(model->type), small_make(model->quant), name, children);
}

static void expat_ElementDecl(void *data, const char *name, XML_Content *model) {
    ExpatParser *p = data;
    if (handler_ready(p, HANDLER_ElementDecl)) {
        const Value args[] = {name_of(p, name), model_make(p, model)};
        handler_call(p, HANDLER_ElementDecl, args, 2);
    }
    XML_FreeContentModel(p->parser, model);
}

static void expat_CharacterData(void *data, const char *text, int count) {
    ExpatParser *p = data;
    size_t length = (size_t)count;
    if (error_is_set()) return;
    if (p->text && p->text_used + length > p->text_size) {
        if (expat_flush(p) < 0 || !p->handlers[HANDLER_CharacterData]) return;
    }
    if (p->text && length <= p->text_size) {
        memcpy(p->text + p->text_used, text, length);
        p->text_used += length;
        return;
    }
    Value piece = text_of(text, length);
    if (p->handlers[HANDLER_CharacterData]) handler_call(p, HANDLER_CharacterData, &piece, 1);
}

/* In place of a handler of character data that is taken away while expat is inside it. */
static void no_character_data(void *data, const char *text, int length) {
    (void)data, (void)text, (void)length;
}

/* ---- Handlers that answer with a number: 0 stops the parser ---- */

static int answer_of(ExpatParser *p, Value answer) {
    int64_t number;
    if (!answer) return 0;
    if (object_index_i64(answer, &number, &kr_type_OverflowError) == 0) return (int)number;
    expat_fail(p);
    return 0;
}

static int expat_NotStandalone(void *data) {
    if (!handler_ready(data, HANDLER_NotStandalone)) return 0;
    return answer_of(data, handler_call(data, HANDLER_NotStandalone, NULL, 0));
}

static int expat_ExternalEntityRef(XML_Parser parser, const char *context, const char *base,
                                   const char *system, const char *public) {
    ExpatParser *p = XML_GetUserData(parser);
    if (!handler_ready(p, HANDLER_ExternalEntityRef)) return 0;
    const Value args[] = {expat_text(context), name_of(p, base), name_of(p, system),
                          name_of(p, public)};
    return answer_of(p, handler_call(p, HANDLER_ExternalEntityRef, args, 4));
}

static int no_external_entity(XML_Parser parser, const char *context, const char *base,
                              const char *system, const char *public) {
    (void)parser, (void)context, (void)base, (void)system, (void)public;
    return 0;
}

/* ---- Telling expat ---- */

typedef void (*AnyCallback)(void);
typedef void (*CallbackSetter)(XML_Parser parser, AnyCallback callback);

#define XML_SetDefaultHandlerExpandHandler XML_SetDefaultHandlerExpand
static const struct {
    CallbackSetter set;
    AnyCallback callback;
} callbacks[HANDLER_COUNT] = {
#define HANDLER(name) {(CallbackSetter)XML_Set##name##Handler, (AnyCallback)expat_##name},
#include "pyexpat_handlers.def"
#undef HANDLER
};

void expat_handler_set(ExpatParser *p, ExpatHandler which, Value handler) {
    AnyCallback callback = handler ? callbacks[which].callback : NULL;
    if (!handler && which == HANDLER_CharacterData && p->in_callback)
        callback = (AnyCallback)no_character_data;
    p->handlers[which] = handler;
    callbacks[which].set(p->parser, callback);
}

void expat_fail(ExpatParser *p) {
    bool in_callback = p->in_callback;
    p->in_callback = true;
    for (int i = 0; i < HANDLER_COUNT; i++) expat_handler_set(p, i, 0);
    p->in_callback = in_callback;
    XML_SetExternalEntityRefHandler(p->parser, no_external_entity);
}

int expat_unknown_encoding(void *data, const XML_Char *name, XML_Encoding *info) {
    uint8_t bytes[256];
    (void)data;
    if (error_is_set()) return XML_STATUS_ERROR;
    for (int i = 0; i < 256; i++) bytes[i] = (uint8_t)i;
    Value text = codec_decode(bytes, sizeof bytes, name, "replace");
    if (text && str_object(text)->length != 256)
        text = error_raise(&kr_type_ValueError, "multi-byte encodings are not supported");
    if (!text) return XML_STATUS_ERROR;
    for (size_t i = 0; i < 256; i++) {
        uint32_t c = str_at(str_object(text), i);
        info->map[i] = c == 0xfffd ? -1 : (int)c;
    }
    info->data = NULL;
    info->convert = NULL;
    info->release = NULL;
    return XML_STATUS_OK;
}
