/* The module _locale: setlocale and what depends on it, and the C library's gettext. */
#include "_locale.stub.h"

#include "posix.stub.h"
#include "../posix/posix_path.h"

#include "core/type.h"
#include "module/module.h"
#include "text/locale_text.h"

#include <langinfo.h>
#include <libintl.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static Value error_kind;

Value kr__locale_const_Error(void) {
    return error_class(&error_kind, "locale", "Error", value_of(&kr_type_Exception), NULL);
}

static Value locale_error(const char *text) {
    Value class = kr__locale_const_Error();
    return class ? error_raise(type_object(class), "%s", text) : 0;
}

/* UTF-8 without NUL, as the C library takes it; NULL with the error set. position 0: the only one.
 */
static const char *text_arg(Value v, const char *function, int position) {
    size_t length;
    char where[24] = "argument";
    if (position) snprintf(where, sizeof where, "argument %d", position);
    if (!value_is_str(v)) {
        error_raise(&kr_type_TypeError, "%s() %s must be str, not %G", function, where, v);
        return NULL;
    }
    const char *text = str_utf8(v, &length);
    if (!text || strlen(text) == length) return text;
    error_raise(&kr_type_ValueError, "embedded null character");
    return NULL;
}

/* The same where None stands for NULL. 0, -1. */
static int optional_text_arg(Value v, const char *function, int position, const char **text) {
    char where[24] = "argument";
    if (position) snprintf(where, sizeof where, "argument %d", position);
    *text = NULL;
    if (v == KR_NONE) return 0;
    if (value_is_str(v)) return (*text = text_arg(v, function, position)) ? 0 : -1;
    error_raise(&kr_type_TypeError, "%s() %s must be str or None, not %T", function, where, v);
    return -1;
}

/* ---- Choosing ---- */

Value kr__locale_setlocale(Value category, Value locale) {
    int number;
    const char *name;
    if (int_arg(category, &number) < 0 || optional_text_arg(locale, "setlocale", 2, &name) < 0)
        return 0;
    const char *result = setlocale(number, name);
    if (result) return locale_text(result);
    return locale_error(name ? "unsupported locale setting" : "locale query failed");
}

/* As CPython starts: the encoding of the environment; UTF-8 where it asks for none (PEP 538). */
static void encoding_start(void) {
    static const char *const utf8_locales[] = {"C.UTF-8", "C.utf8", "UTF-8"};
    const char *all = getenv("LC_ALL"), *chosen = setlocale(LC_CTYPE, "");
    if (!chosen) chosen = setlocale(LC_CTYPE, NULL);
    if ((all && *all) || (strcmp(chosen, "C") && strcmp(chosen, "POSIX"))) return;
    for (size_t i = 0; i < sizeof utf8_locales / sizeof *utf8_locales; i++)
        if (setlocale(LC_CTYPE, utf8_locales[i])) return;
}

/* ---- How numbers are written ---- */

/* The sizes of groups, with their end mark: 0 (repeat the last) or CHAR_MAX (no more groups). */
static Value grouping_list(const char *grouping) {
    Value list = list_new(0);
    if (!list || !*grouping) return list;
    for (; *grouping && *grouping != CHAR_MAX; grouping++)
        if (list_append(list, small_make(*grouping)) < 0) return 0;
    return list_append(list, small_make(*grouping)) < 0 ? 0 : list;
}

static int set_text(Value dict, const char *name, const char *text, int category) {
    Value v = locale_text_of(text, category);
    return v ? dict_set_text(dict, name, v) : -1;
}

static int set_grouping(Value dict, const char *name, const char *grouping) {
    Value v = grouping_list(grouping);
    return v ? dict_set_text(dict, name, v) : -1;
}

static int money_set(Value dict, const struct lconv *conventions) {
#define TEXT(name)                                                                                 \
    if (set_text(dict, #name, conventions->name, LC_MONETARY) < 0) return -1;
#define NUMBER(name)                                                                               \
    if (dict_set_text(dict, #name, small_make(conventions->name)) < 0) return -1;
    TEXT(int_curr_symbol)
    TEXT(currency_symbol)
    TEXT(mon_decimal_point)
    TEXT(mon_thousands_sep)
    if (set_grouping(dict, "mon_grouping", conventions->mon_grouping) < 0) return -1;
    TEXT(positive_sign)
    TEXT(negative_sign)
    NUMBER(int_frac_digits)
    NUMBER(frac_digits)
    NUMBER(p_cs_precedes)
    NUMBER(p_sep_by_space)
    NUMBER(n_cs_precedes)
    NUMBER(n_sep_by_space)
    NUMBER(p_sign_posn)
    NUMBER(n_sign_posn)
#undef TEXT
#undef NUMBER
    return 0;
}

Value kr__locale_localeconv(void) {
    Value dict = dict_new();
    const struct lconv *conventions = localeconv();
    if (!dict || money_set(dict, conventions) < 0) return 0;
    if (set_text(dict, "decimal_point", conventions->decimal_point, LC_NUMERIC) < 0 ||
        set_text(dict, "thousands_sep", conventions->thousands_sep, LC_NUMERIC) < 0 ||
        set_grouping(dict, "grouping", conventions->grouping) < 0)
        return 0;
    return dict;
}

static const struct {
    const char *name;
    int number;
} constants[] =
    {
#define CONSTANT(name) {#name, name},
#define LANGINFO(name)
#include "locale_constants.def"
#undef LANGINFO
#undef CONSTANT
},
  langinfo_keys[] = {
#define CONSTANT(name)
#define LANGINFO(name) {#name, name},
#include "locale_constants.def"
#undef LANGINFO
#undef CONSTANT
};

Value kr__locale_nl_langinfo(Value key) {
    int number;
    if (int_arg(key, &number) < 0) return 0;
    for (size_t i = 0; i < sizeof langinfo_keys / sizeof *langinfo_keys; i++)
        if (langinfo_keys[i].number == number) return locale_text(nl_langinfo(number));
    return error_raise(&kr_type_ValueError, "unsupported langinfo constant");
}

Value kr__locale_getencoding(void) {
    const char *encoding = nl_langinfo(CODESET);
    return str_from_text(*encoding ? encoding : "UTF-8");
}

/* ---- Comparing ---- */

/* NUL-terminated; NULL with ValueError for a NUL inside. */
static wchar_t *wide_text(Value v) {
    const StrObject *s = str_object(v);
    wchar_t *wide = (wchar_t *)gc_try_bytes((s->length + 1) * sizeof *wide);
    if (!wide) return NULL;
    for (size_t i = 0; i < s->length; i++)
        if (!(wide[i] = (wchar_t)str_at(s, i))) {
            error_raise(&kr_type_ValueError, "embedded null character");
            return NULL;
        }
    wide[s->length] = 0;
    return wide;
}

Value kr__locale_strcoll(Value a, Value b) {
    if (!value_is_str(a) || !value_is_str(b))
        return error_raise(&kr_type_TypeError, "strcoll() argument %d must be str, not %G",
                           value_is_str(a) ? 2 : 1, value_is_str(a) ? b : a);
    wchar_t *wide_a = wide_text(a), *wide_b = wide_a ? wide_text(b) : NULL;
    return wide_b ? small_make(wcscoll(wide_a, wide_b)) : 0;
}

Value kr__locale_strxfrm(Value v) {
    if (!value_is_str(v))
        return error_raise(&kr_type_TypeError, "strxfrm() argument must be str, not %G", v);
    wchar_t *wide = wide_text(v);
    if (!wide) return 0;
    errno = 0;
    size_t length = wcsxfrm(NULL, wide, 0);
    wchar_t *result = errno ? NULL : (wchar_t *)gc_try_bytes((length + 1) * sizeof *result);
    if (!result) return error_is_set() ? 0 : posix_error();
    wcsxfrm(result, wide, length + 1);
    return str_from_ucs(result, length, sizeof *result);
}

/* ---- Translating ---- */

Value kr__locale_gettext(Value msg) {
    const char *text = text_arg(msg, "gettext", 0);
    return text ? locale_text(gettext(text)) : 0;
}

Value kr__locale_dgettext(Value domain, Value msg) {
    const char *where, *text;
    if (optional_text_arg(domain, "dgettext", 1, &where) < 0) return 0;
    if (!(text = text_arg(msg, "dgettext", 2))) return 0;
    return locale_text(dgettext(where, text));
}

Value kr__locale_dcgettext(Value domain, Value msg, Value category) {
    int number;
    const char *where, *text;
    if (optional_text_arg(domain, "dcgettext", 1, &where) < 0) return 0;
    if (!(text = text_arg(msg, "dcgettext", 2)) || int_arg(category, &number) < 0) return 0;
    return locale_text(dcgettext(where, text, number));
}

Value kr__locale_textdomain(Value domain) {
    const char *name;
    if (optional_text_arg(domain, "textdomain", 0, &name) < 0) return 0;
    const char *result = textdomain(name);
    return result ? locale_text(result) : posix_error();
}

Value kr__locale_bindtextdomain(Value domain, Value folder) {
    const char *name = text_arg(domain, "bindtextdomain", 1);
    PathArg path = {.name = NULL};
    if (!name) return 0;
    if (!*name) return locale_error("domain must be a non-empty string");
    if (folder != KR_NONE) {
        Value given = kr_posix_fspath(folder);
        if (!given || path_arg(&path, given, "bindtextdomain", "dir", PATH_PLAIN) < 0) return 0;
    }
    const char *result = bindtextdomain(name, path.name);
    return result ? locale_text(result) : posix_error();
}

Value kr__locale_bind_textdomain_codeset(Value domain, Value codeset) {
    const char *encoding, *name = text_arg(domain, "bind_textdomain_codeset", 1);
    if (!name || optional_text_arg(codeset, "bind_textdomain_codeset", 2, &encoding) < 0) return 0;
    const char *result = bind_textdomain_codeset(name, encoding);
    return result ? locale_text(result) : KR_NONE;
}

/* ---- The module ---- */

int kr__locale_start(Value module) {
    Value dict = module_object(module)->dict;
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (dict_set_text(dict, constants[i].name, small_make(constants[i].number)) < 0) return -1;
    for (size_t i = 0; i < sizeof langinfo_keys / sizeof *langinfo_keys; i++)
        if (dict_set_text(dict, langinfo_keys[i].name, small_make(langinfo_keys[i].number)) < 0)
            return -1;
    encoding_start();
    return 0;
}
