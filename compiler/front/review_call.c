/* Calls against the parameters of what is called: the decision, in CPython's order and words. */
#include "front/review_internal.h"

#include "support/suggest.h"

typedef struct CallCheck {
    const CallShape *shape;
    const Arguments *params;
    const CallExpr *call;
    Arena *arena;
    SourceSpan *span;
    uint32_t positional;   /* parameters that take positional arguments */
    uint32_t given;        /* positional arguments, the bound ones included */
    uint32_t keyword_only; /* how many keyword-only parameters the call names */
    bool has_star, has_double_star;
    bool *filled; /* by parameter: the positional ones, then the keyword-only ones */
} CallCheck;

static const Name *param_name(const CallCheck *c, uint32_t index) {
    const Arguments *params = c->params;
    if (index < params->posonlyargs.len) return params->posonlyargs.items[index]->arg;
    if (index < c->positional) return params->args.items[index - params->posonlyargs.len]->arg;
    return params->kwonlyargs.items[index - c->positional]->arg;
}

static uint32_t param_count(const CallCheck *c) {
    return c->positional + c->params->kwonlyargs.len;
}

static bool param_has_default(const CallCheck *c, uint32_t index) {
    if (index >= c->positional) return c->params->kw_defaults.items[index - c->positional] != NULL;
    return index + c->params->defaults.len >= c->positional;
}

static void check_init(CallCheck *c) {
    c->positional = c->params->posonlyargs.len + c->params->args.len;
    c->given = c->shape->bound;
    for (uint32_t i = 0; i < c->call->args.len; i++) {
        bool starred = c->call->args.items[i]->kind == EXPR_STARRED;
        c->has_star |= starred;
        c->given += !starred;
    }
    for (uint32_t i = 0; i < c->call->keywords.len; i++)
        c->has_double_star |= !c->call->keywords.items[i]->arg;
    c->filled = ARENA_NEW_ARRAY(c->arena, bool, param_count(c));
    for (uint32_t i = 0; i < c->positional; i++) c->filled[i] = i < c->given;
}

static const char *plural(uint32_t count) { return count == 1 ? "" : "s"; }

/* ---- Keywords ---- */

/* The names of the keywords of the call that are positional-only; NULL: none. */
static const char *positional_only_keywords(const CallCheck *c) {
    const char *names = NULL;
    for (uint32_t i = 0; i < c->params->posonlyargs.len; i++)
        for (uint32_t k = 0; k < c->call->keywords.len; k++) {
            const Name *name = c->params->posonlyargs.items[i]->arg;
            if (c->call->keywords.items[k]->arg != name) continue;
            names = names ? arena_printf(c->arena, "%s, %s", names, name->text) : name->text;
        }
    return names;
}

static const char *unknown_keyword(const CallCheck *c, const Name *keyword) {
    const char *positional_only = positional_only_keywords(c);
    if (positional_only)
        return arena_printf(
            c->arena, "%s() got some positional-only arguments passed as keyword arguments: '%s'",
            c->shape->name, positional_only);
    Suggestion near = {.wanted = keyword->text};
    for (uint32_t i = c->params->posonlyargs.len; i < param_count(c); i++)
        if (!c->filled[i]) suggestion_offer(&near, param_name(c, i)->text);
    const char *message =
        c->shape->is_native ? arena_printf(c->arena, "'%s' is an invalid keyword argument for %s()",
                                           keyword->text, c->shape->name)
                            : arena_printf(c->arena, "%s() got an unexpected keyword argument '%s'",
                                           c->shape->name, keyword->text);
    if (!near.found) return message;
    return arena_printf(c->arena, "%s. Did you mean: '%s'?", message, near.found);
}

static const char *keyword_problem(CallCheck *c, const Keyword *keyword) {
    uint32_t i = c->params->posonlyargs.len;
    while (i < param_count(c) && param_name(c, i) != keyword->arg) i++;
    if (i == param_count(c)) return c->params->kwarg ? NULL : unknown_keyword(c, keyword->arg);
    if (c->filled[i])
        return arena_printf(c->arena, "%s() got multiple values for argument '%s'", c->shape->name,
                            keyword->arg->text);
    c->filled[i] = true;
    c->keyword_only += i >= c->positional;
    return NULL;
}

static const char *keywords_problem(CallCheck *c) {
    for (uint32_t i = 0; i < c->call->keywords.len; i++) {
        const Keyword *keyword = c->call->keywords.items[i];
        const char *problem = keyword->arg ? keyword_problem(c, keyword) : NULL;
        if (!problem) continue;
        *c->span = keyword->span;
        return problem;
    }
    return NULL;
}

/* ---- Counts ---- */

static const char *too_many(const CallCheck *c) {
    if (c->given <= c->positional || c->params->vararg) return NULL;
    uint32_t defaults = c->params->defaults.len;
    const char *takes =
        defaults ? arena_printf(c->arena, "from %u to %u", c->positional - defaults, c->positional)
                 : arena_printf(c->arena, "%u", c->positional);
    const char *keyword_only =
        c->keyword_only
            ? arena_printf(c->arena, " positional argument%s (and %u keyword-only argument%s)",
                           plural(c->given), c->keyword_only, plural(c->keyword_only))
            : "";
    return arena_printf(c->arena, "%s() takes %s positional argument%s but %s%u%s %s given",
                        c->shape->name, takes, defaults ? "s" : plural(c->positional),
                        c->has_star ? "at least " : "", c->given, keyword_only,
                        c->given == 1 && !c->keyword_only ? "was" : "were");
}

/* "'a'", "'a' and 'b'", "'a', 'b', and 'c'": what is not filled among [first, end). */
static const char *missing(const CallCheck *c, uint32_t first, uint32_t end, const char *kind) {
    uint32_t count = 0, seen = 0;
    for (uint32_t i = first; i < end; i++) count += !c->filled[i] && !param_has_default(c, i);
    if (!count) return NULL;
    const char *names = "";
    for (uint32_t i = first; i < end; i++) {
        if (c->filled[i] || param_has_default(c, i)) continue;
        const char *between = !seen              ? ""
                              : seen + 1 < count ? ", "
                              : count == 2       ? " and "
                                                 : ", and ";
        names = arena_printf(c->arena, "%s%s'%s'", names, between, param_name(c, i)->text);
        seen++;
    }
    return arena_printf(c->arena, "%s() missing %u required %s argument%s: %s", c->shape->name,
                        count, kind, plural(count), names);
}

/* How many of the first positional parameters have no default. */
static uint32_t required_count(const CallCheck *c) {
    uint32_t count = 0;
    while (count < c->positional && !param_has_default(c, count)) count++;
    return count;
}

static bool takes_positional_only(const CallCheck *c) {
    const Arguments *params = c->params;
    return !params->args.len && !params->kwonlyargs.len && !params->vararg && !params->kwarg;
}

/* What the runtime says of a function whose arguments have no names (runtime/core/bind_error.c). */
static const char *native_count_problem(CallCheck *c) {
    uint32_t least = required_count(c), most = c->positional, given = c->given;
    bool too_few = given < least && !c->has_star;
    if (!too_few && given <= most) return NULL;
    const char *name = c->shape->name;
    if (most == 0) return arena_printf(c->arena, "%s() takes no arguments (%u given)", name, given);
    if (most == 1 && least == 1)
        return arena_printf(c->arena, "%s() takes exactly one argument (%u given)", name, given);
    uint32_t bound = too_few ? least : most;
    return arena_printf(c->arena, "%s expected %s%u argument%s, got %u", name,
                        least == most ? ""
                        : too_few     ? "at least "
                                      : "at most ",
                        bound, plural(bound), given);
}

static const char *count_problem(CallCheck *c) {
    if (c->shape->is_native && takes_positional_only(c)) return native_count_problem(c);
    const char *problem = too_many(c);
    if (!problem && !c->has_double_star && !c->has_star)
        problem = missing(c, 0, c->positional, "positional");
    if (!problem && !c->has_double_star)
        problem = missing(c, c->positional, param_count(c), "keyword-only");
    return problem;
}

const char *call_problem(const CallShape *shape, const Expr *call, Arena *arena, SourceSpan *span) {
    *span = call->span;
    if (!shape->params) {
        const CallExpr *parts = &call->call;
        for (uint32_t i = 0; i < parts->args.len; i++)
            if (parts->args.items[i]->kind != EXPR_STARRED)
                return arena_printf(arena, "%s() takes no arguments", shape->name);
        return NULL;
    }
    CallCheck check = {
        .shape = shape, .params = shape->params, .call = &call->call, .arena = arena, .span = span};
    check_init(&check);
    const char *problem = keywords_problem(&check);
    return problem ? problem : count_problem(&check);
}
