#include "core/signature.h"

#include "containers/containers.h"
#include "text/str.h"

static void parameter_write(StrBuilder *out, const Code *code, size_t index) {
    bool is_self = index == 0 && code->flags & CODE_METHOD;
    str_builder_printf(out, is_self ? "$%S" : "%S", code->parameters[index]);
    if (code->native_required >> index & 1) return;
    Value value = code->native_defaults[index];
    if (value)
        str_builder_printf(out, "=%R", value);
    else
        str_builder_text(out, "=<unrepresentable>");
}

Value signature_text(const Code *code) {
    if (!code) return KR_NONE;
    StrBuilder out;
    str_builder_init(&out);
    str_builder_char(&out, '(');
    size_t named = (size_t)code->positional + code->keyword_only, star = named;
    const char *comma = "";
    for (size_t i = 0; i < code->positional; i++) {
        str_builder_text(&out, comma);
        parameter_write(&out, code, i);
        if (i + 1 == code->positional_only) str_builder_text(&out, ", /");
        comma = ", ";
    }
    if (code->flags & CODE_VARARGS)
        str_builder_printf(&out, "%s*%S", comma, code->parameters[star++]), comma = ", ";
    else if (code->keyword_only)
        str_builder_printf(&out, "%s*", comma), comma = ", ";
    for (size_t i = code->positional; i < named; i++) {
        str_builder_text(&out, comma);
        parameter_write(&out, code, i);
        comma = ", ";
    }
    if (code->flags & CODE_VARKEYWORDS)
        str_builder_printf(&out, "%s**%S", comma, code->parameters[star]);
    str_builder_char(&out, ')');
    return str_builder_finish(&out);
}
