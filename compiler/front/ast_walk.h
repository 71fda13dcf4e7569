/* A generic walk: the children of a node, in the order of ast.def.
 *
 * Set the callbacks you care about; where one is NULL the walk goes on to that node's children by
 * itself. A callback that wants the children visited calls the matching *_visit_children. */
#ifndef KRAIT_FRONT_AST_WALK_H
#define KRAIT_FRONT_AST_WALK_H

#include "front/ast.h"

typedef struct AstVisitor AstVisitor;
struct AstVisitor {
    void *context;
    void (*expr)(const AstVisitor *visitor, const Expr *expr);
    void (*stmt)(const AstVisitor *visitor, const Stmt *stmt);
    void (*pattern)(const AstVisitor *visitor, const Pattern *pattern);
    void (*type_param)(const AstVisitor *visitor, const TypeParam *param);
    void (*arguments)(const AstVisitor *visitor, const Arguments *args);
    void (*comprehension)(const AstVisitor *visitor, const Comprehension *comprehension);
};

void module_visit(const AstVisitor *visitor, const Module *module);
void expr_visit(const AstVisitor *visitor, const Expr *expr);
void stmt_visit(const AstVisitor *visitor, const Stmt *stmt);
void stmts_visit(const AstVisitor *visitor, const StmtList *stmts);
void expr_visit_children(const AstVisitor *visitor, const Expr *expr);
void stmt_visit_children(const AstVisitor *visitor, const Stmt *stmt);
void pattern_visit_children(const AstVisitor *visitor, const Pattern *pattern);
void type_param_visit_children(const AstVisitor *visitor, const TypeParam *param);
void arguments_visit_children(const AstVisitor *visitor, const Arguments *args);
void comprehension_visit_children(const AstVisitor *visitor, const Comprehension *comprehension);

#endif
