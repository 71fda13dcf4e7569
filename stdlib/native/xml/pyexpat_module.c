/* pyexpat: what the module has besides parsers: versions, and the modules errors and model. */
#include "pyexpat.stub.h"
#include "pyexpat_parser.stub.h"

#include "pyexpat_types.h"

#include "module/module.h"
#include "numbers/number.h"

Value kr_pyexpat_const_XMLParserType(void) { return value_of(&kr_type_xmlparser); }
Value kr_pyexpat_const_EXPAT_VERSION(void) { return str_from_text(XML_ExpatVersion()); }
Value kr_pyexpat_const_native_encoding(void) { return str_from_text("UTF-8"); }
Value kr_pyexpat_const_XML_PARAM_ENTITY_PARSING_NEVER(void) {
    return small_make(XML_PARAM_ENTITY_PARSING_NEVER);
}
Value kr_pyexpat_const_XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE(void) {
    return small_make(XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE);
}
Value kr_pyexpat_const_XML_PARAM_ENTITY_PARSING_ALWAYS(void) {
    return small_make(XML_PARAM_ENTITY_PARSING_ALWAYS);
}

Value kr_pyexpat_const_version_info(void) {
    XML_Expat_Version v = XML_ExpatVersionInfo();
    return tuple_pack(3, small_make(v.major), small_make(v.minor), small_make(v.micro));
}

Value kr_pyexpat_const_features(void) {
    Value list = list_new(0);
    for (const XML_Feature *f = XML_GetFeatureList(); list && f->feature != XML_FEATURE_END; f++)
        if (list_append(list, tuple_pack(2, str_from_text(f->name), int_from_i64(f->value))) < 0)
            return 0;
    return list;
}

Value kr_pyexpat_ErrorString(Value code) {
    int64_t number;
    if (object_index_i64(code, &number, &kr_type_OverflowError) < 0) return 0;
    if (number < INT32_MIN || number > INT32_MAX) return KR_NONE;
    return expat_text(XML_ErrorString((enum XML_Error)number));
}

/* ---- pyexpat.errors and pyexpat.model ---- */

typedef struct NamedNumber {
    const char *name;
    int number;
} NamedNumber;

static const NamedNumber error_names[] = {
#define ERROR(name) {"XML_ERROR_" #name, XML_ERROR_##name},
#include "pyexpat_errors.def"
#undef ERROR
};

static const NamedNumber model_names[] = {
    {"XML_CTYPE_EMPTY", XML_CTYPE_EMPTY},   {"XML_CTYPE_ANY", XML_CTYPE_ANY},
    {"XML_CTYPE_MIXED", XML_CTYPE_MIXED},   {"XML_CTYPE_NAME", XML_CTYPE_NAME},
    {"XML_CTYPE_CHOICE", XML_CTYPE_CHOICE}, {"XML_CTYPE_SEQ", XML_CTYPE_SEQ},
    {"XML_CQUANT_NONE", XML_CQUANT_NONE},   {"XML_CQUANT_OPT", XML_CQUANT_OPT},
    {"XML_CQUANT_REP", XML_CQUANT_REP},     {"XML_CQUANT_PLUS", XML_CQUANT_PLUS},
};

static Value submodule_new(const char *name, const char *doc) {
    Value full = str_from_text(name);
    Value made = module_new(full, str_from_text(doc));
    return made && dict_set(modules_dict(), full, made) == 0 ? made : 0;
}

Value kr_pyexpat_const_errors(void) {
    Value made = submodule_new("pyexpat.errors", "Constants used to describe error conditions.");
    Value codes = dict_new(), messages = dict_new();
    if (!made || !codes || !messages) return 0;
    Value dict = module_object(made)->dict;
    for (size_t i = 0; i < sizeof error_names / sizeof *error_names; i++) {
        Value text = expat_text(XML_ErrorString((enum XML_Error)error_names[i].number));
        Value number = small_make(error_names[i].number);
        if (!text || dict_set_text(dict, error_names[i].name, text) < 0 ||
            dict_set(codes, text, number) < 0 || dict_set(messages, number, text) < 0)
            return 0;
    }
    if (dict_set_text(dict, "codes", codes) < 0) return 0;
    return dict_set_text(dict, "messages", messages) < 0 ? 0 : made;
}

Value kr_pyexpat_const_model(void) {
    Value made =
        submodule_new("pyexpat.model", "Constants used to interpret content model information.");
    for (size_t i = 0; made && i < sizeof model_names / sizeof *model_names; i++)
        if (dict_set_text(module_object(made)->dict, model_names[i].name,
                          small_make(model_names[i].number)) < 0)
            return 0;
    return made;
}
