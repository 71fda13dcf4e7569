/* The module _contextvars (PEP 567). A context is a dict that copies share until one of them is
 * changed, so that copying costs the same whatever a context holds. */
#include "_contextvars.stub.h"

#include "contextvars_types.h"

#include "core/call.h"
#include "core/type.h"
#include "text/str.h"

static ContextObject *context_object(Value v) { return (ContextObject *)v; }
static ContextVarObject *variable_object(Value v) { return (ContextVarObject *)v; }
static TokenObject *token_object(Value v) { return (TokenObject *)v; }

/* ---- The current context ---- */

static ContextObject *context_new(void) {
    ContextObject *context = GC_NEW(ContextObject, &kr_type_Context);
    context->variables = dict_new();
    return context;
}

/* Of this thread. The collector does not look at thread-local variables: so it is one permanent
 * word. */
static ContextObject **current_slot(void) {
    static _Thread_local ContextObject **slot;
    if (!slot) slot = gc_permanent(sizeof *slot);
    if (!*slot) *slot = context_new();
    return slot;
}

static ContextObject *context_copy(ContextObject *from) {
    ContextObject *copy = GC_NEW(ContextObject, &kr_type_Context);
    copy->variables = from->variables;
    copy->is_shared = from->is_shared = true;
    return copy;
}

/* The dict, to be changed. */
static Value variables_own(ContextObject *context) {
    if (context->is_shared) {
        Value copy = dict_copy(context->variables);
        if (!copy) return 0;
        context->variables = copy;
        context->is_shared = false;
    }
    return context->variables;
}

/* The dict, for somebody who keeps it. */
static Value variables_lend(ContextObject *context) {
    context->is_shared = true;
    return context->variables;
}

Value kr__contextvars_copy_context(void) { return value_of(context_copy(*current_slot())); }

/* ---- Context ---- */

Value kr_Context___new__(Value cls, Value args, Value kwargs) {
    (void)cls;
    if (tuple_length(args) || (kwargs && dict_length(kwargs)))
        return error_raise(&kr_type_TypeError, "Context() does not accept any arguments");
    return value_of(context_new());
}

Value kr_Context_run(Value self, Value args, Value kwargs) {
    ContextObject *context = context_object(self), **slot = current_slot();
    size_t count = tuple_length(args);
    if (!count)
        return error_raise(&kr_type_TypeError, "run() missing 1 required positional argument");
    if (context->is_entered)
        return error_raise(&kr_type_RuntimeError, "cannot enter context: %R is already entered",
                           self);
    context->is_entered = true;
    context->previous = *slot;
    *slot = context;
    Value result = call_unpacked(tuple_get(args, 0), tuple_slice(args, 1, count), kwargs);
    *slot = context->previous;
    context->previous = NULL;
    context->is_entered = false;
    return result;
}

static bool is_variable(Value key) {
    if (value_is_exact(key, &kr_type_ContextVar)) return true;
    error_raise(&kr_type_TypeError, "a ContextVar key was expected, got %R", key);
    return false;
}

Value kr_Context_get(Value self, Value key, Value otherwise) {
    if (!is_variable(key)) return 0;
    Value found = dict_get(context_object(self)->variables, key);
    return found ? found : otherwise;
}

Value kr_Context___getitem__(Value self, Value key) {
    if (!is_variable(key)) return 0;
    Value found = dict_get(context_object(self)->variables, key);
    return found ? found : error_raise_key(key);
}

int kr_Context___contains__(Value self, Value key) {
    return is_variable(key) ? dict_get(context_object(self)->variables, key) != 0 : -1;
}

Value kr_Context_copy(Value self) { return value_of(context_copy(context_object(self))); }

int64_t kr_Context___len__(Value self) {
    return (int64_t)dict_length(context_object(self)->variables);
}

Value kr_Context___iter__(Value self) { return object_iter(variables_lend(context_object(self))); }

static Value context_iterator(Value self, const char *view) {
    Value items = object_method(variables_lend(context_object(self)), view, NULL, 0);
    return items ? object_iter(items) : 0;
}

Value kr_Context_keys(Value self) { return context_iterator(self, "keys"); }
Value kr_Context_values(Value self) { return context_iterator(self, "values"); }
Value kr_Context_items(Value self) { return context_iterator(self, "items"); }

static Value context_compare(Value a, Value b, SlotId op) {
    if (!value_is_exact(b, &kr_type_Context)) return KR_NOT_IMPLEMENTED;
    return object_compare(variables_lend(context_object(a)), variables_lend(context_object(b)), op);
}

Value kr_Context___eq__(Value self, Value other) {
    return context_compare(self, other, SLOT___eq__);
}
Value kr_Context___ne__(Value self, Value other) {
    return context_compare(self, other, SLOT___ne__);
}

/* ---- ContextVar ---- */

Value kr_ContextVar___new__(Value cls, Value name, Value otherwise) {
    (void)cls;
    if (!value_is_str(name))
        return error_raise(&kr_type_TypeError, "context variable name must be a str");
    ContextVarObject *variable = GC_NEW(ContextVarObject, &kr_type_ContextVar);
    variable->label = name;
    variable->otherwise = otherwise;
    return value_of(variable);
}

Value kr_ContextVar_get(Value self, Value otherwise) {
    Value found = dict_get((*current_slot())->variables, self);
    if (found) return found;
    if (otherwise) return otherwise;
    if (variable_object(self)->otherwise) return variable_object(self)->otherwise;
    return error_raise_value(&kr_type_LookupError, self);
}

Value kr_ContextVar_set(Value self, Value value) {
    ContextObject *context = *current_slot();
    TokenObject *token = GC_NEW(TokenObject, &kr_type_Token);
    token->context = context;
    token->variable = self;
    token->old = dict_get(context->variables, self);
    Value variables = variables_own(context);
    if (!variables || dict_set(variables, self, value) < 0) return 0;
    return value_of(token);
}

Value kr_ContextVar_reset(Value self, Value token) {
    ContextObject *context = *current_slot();
    if (!value_is_exact(token, &kr_type_Token))
        return error_raise(&kr_type_TypeError, "expected an instance of Token, got %R", token);
    TokenObject *t = token_object(token);
    if (t->is_used)
        return error_raise(&kr_type_RuntimeError, "%R has already been used once", token);
    if (t->variable != self)
        return error_raise(&kr_type_ValueError, "%R was created by a different ContextVar", token);
    if (t->context != context)
        return error_raise(&kr_type_ValueError, "%R was created in a different Context", token);
    t->is_used = true;
    Value variables = variables_own(context);
    if (!variables) return 0;
    if (t->old) return dict_set(variables, self, t->old) < 0 ? 0 : KR_NONE;
    if (dict_get(variables, self)) return dict_del(variables, self) < 0 ? 0 : KR_NONE;
    return error_raise_value(&kr_type_LookupError, self);
}

Value kr_ContextVar___repr__(Value self) {
    const ContextVarObject *variable = variable_object(self);
    StrBuilder b;
    str_builder_init(&b);
    str_builder_printf(&b, "<ContextVar name=%R", variable->label);
    if (variable->otherwise) {
        int entered = repr_enter(self);
        if (entered < 0) return 0;
        if (entered)
            str_builder_text(&b, " default=...");
        else
            str_builder_printf(&b, " default=%R", variable->otherwise);
        if (!entered) repr_leave(self);
    }
    str_builder_printf(&b, " at 0x%llx>", (unsigned long long)self);
    return str_builder_finish(&b);
}

Value kr_ContextVar_get_name(Value self) { return variable_object(self)->label; }
Value kr_ContextVar___class_getitem__(Value cls, Value item) {
    return generic_alias_new(cls, item);
}

/* ---- Token ---- */

Value kr_Token___new__(Value cls, Value args, Value kwargs) {
    (void)cls, (void)args, (void)kwargs;
    return error_raise(&kr_type_RuntimeError, "Tokens can only be created by ContextVars");
}

static TokenMissing token_missing = {.type = &kr_type_token_missing};

Value kr_Token_get_var(Value self) { return token_object(self)->variable; }
Value kr_Token_get_old_value(Value self) {
    Value old = token_object(self)->old;
    return old ? old : value_of(&token_missing);
}

Value kr_Token___repr__(Value self) {
    const TokenObject *token = token_object(self);
    return str_printf("<Token%s var=%R at 0x%llx>", token->is_used ? " used" : "", token->variable,
                      (unsigned long long)self);
}

Value kr_Token___class_getitem__(Value cls, Value item) { return generic_alias_new(cls, item); }
Value kr_token_missing___repr__(Value self) { return (void)self, str_from_text("<Token.MISSING>"); }

int kr__contextvars_start(Value module) {
    (void)module;
    type_ensure(&kr_type_Token);
    return dict_set_text(kr_type_Token.dict, "MISSING", value_of(&token_missing));
}
