/* Type parameters and type aliases (PEP 695). */
#include "front/parse_internal.h"

static TypeParam *parse_type_param(Parser *p) {
    SourcePos start = p->tok->start;
    TypeParamKind kind = TYPE_PARAM_TYPE_VAR;
    if (accept(p, TOK_STAR))
        kind = TYPE_PARAM_TYPE_VAR_TUPLE;
    else if (accept(p, TOK_DOUBLE_STAR))
        kind = TYPE_PARAM_PARAM_SPEC;
    const Name *name = expect_name(p);
    Expr *bound = NULL;
    if (at_kind(p, TOK_COLON) && kind != TYPE_PARAM_TYPE_VAR)
        parse_error_token(p, p->tok,
                          kind == TYPE_PARAM_PARAM_SPEC ? "cannot use bound with ParamSpec"
                                                        : "cannot use bound with TypeVarTuple");
    else if (accept(p, TOK_COLON))
        bound = parse_expression(p);
    TypeParam *param = type_param_new(p->arena, kind, span_from(p, start));
    /* All kinds begin with the name. */
    param->type_var.name = name;
    if (kind == TYPE_PARAM_TYPE_VAR) param->type_var.bound = bound;
    return param;
}

TypeParamList parse_type_params(Parser *p) {
    TypeParamList list = {0};
    const Token *open = p->tok;
    if (!accept(p, TOK_LSQB)) return list;
    if (at_kind(p, TOK_RSQB))
        parse_error(p, span_make(open->start, p->tok->end), "Type parameter list cannot be empty");
    uint32_t mark = list_mark(p);
    do {
        if (at_kind(p, TOK_RSQB)) break;
        list_push(p, parse_type_param(p));
    } while (accept(p, TOK_COMMA));
    expect(p, TOK_RSQB);
    list_take(p, mark, &list);
    return list;
}

bool at_type_alias(const Parser *p) {
    if (!at_soft(p, TAG_TYPE) || p->tok[1].kind != TOK_NAME) return false;
    return p->tok[2].kind == TOK_EQUAL || p->tok[2].kind == TOK_LSQB;
}

Stmt *parse_type_alias(Parser *p) {
    SourcePos start = p->tok->start;
    p->tok++;
    Expr *name = parse_name(p);
    name->name.ctx = CTX_STORE;
    TypeParamList type_params = parse_type_params(p);
    expect(p, TOK_EQUAL);
    Expr *value = parse_expression(p);
    Stmt *stmt = node_stmt(p, STMT_TYPE_ALIAS, span_from(p, start));
    stmt->type_alias = (TypeAliasStmt){name, type_params, value};
    return stmt;
}
