/* The module's tables that grow while functions are emitted: names, inline caches, global slots.
 * And the start function, which fills in what only the running program can know. */
#include "codegen/cg_data.h"

/* Names that are only read are builtins, as a rule: these have a second slot. */
static void find_assigned(CgModule *cg) {
    for (uint32_t i = 1; i < cg->ir->funcs.len; i++) {
        const IrFunc *func = cg->ir->funcs.items[i];
        for (uint32_t b = 0; b < func->order.len; b++) {
            const IrBlock *block = func_block(func, func->order.items[b]);
            for (uint32_t k = 0; k < block->insts.len; k++) {
                const IrInst *inst = block->insts.items[k];
                if (inst->op == IR_GLOBAL_STORE || inst->op == IR_GLOBAL_DEL)
                    cg->global_is_assigned[inst->imm[0].global.id] = true;
            }
        }
    }
}

static CgTable table_new(CgModule *cg, const char *name) {
    LLVMTypeRef type = LLVMArrayType2(cg->types.i64, 0);
    return (CgTable){LLVMAddGlobal(cg->module, type, name), 0};
}

void cg_names_init(CgModule *cg) {
    cg->names = table_new(cg, "names");
    cg->caches = table_new(cg, "caches");
    cg->globals = table_new(cg, "globals");
    cg->globals.length = cg->ir->globals.len ? cg->ir->globals.len - 1 : 0;
    cg->global_is_assigned = ARENA_NEW_ARRAY(&cg->arena, bool, cg->globals.length + 1);
    find_assigned(cg);
    LLVMTypeRef start = LLVMFunctionType(cg->types.nothing, NULL, 0, 0);
    cg->start = LLVMAddFunction(cg->module, "start", start);
    LLVMSetLinkage(cg->start, LLVMInternalLinkage);
}

/* ---- Names ---- */

/* A new entry, even if the name has one already. */
static uint32_t name_append(CgModule *cg, const Name *name) {
    vec_push(&cg->name_values, cg_str(cg, name->text, name->length));
    return cg->names.length++;
}

static uint32_t name_index(CgModule *cg, const Name *name) {
    MapValue *known = ptr_map_at(&cg->name_index, name);
    if (!known->u32) {
        uint32_t index = name_append(cg, name);
        known->u32 = index + 1;
    }
    return known->u32 - 1;
}

static LLVMValueRef name_address(CgModule *cg, uint32_t index) {
    return cg_const_offset(cg, cg->names.placeholder, index * sizeof(Value));
}

/* The table is filled before the module's code runs and never changes after that. */
static LLVMValueRef name_load(CgModule *cg, uint32_t index) {
    LLVMValueRef load = LLVMBuildLoad2(cg->builder, cg->types.i64, name_address(cg, index), "");
    LLVMSetMetadata(load, cg->metadata.invariant_kind, cg->metadata.empty);
    return load;
}

LLVMValueRef cg_name(CgModule *cg, const Name *name) { return name_load(cg, name_index(cg, name)); }

LLVMValueRef cg_name_list(CgModule *cg, const Name *const *names, uint32_t count) {
    if (count == 0) return cg_null(cg);
    uint32_t first = cg->names.length;
    for (uint32_t i = 0; i < count; i++) name_append(cg, names[i]);
    return name_address(cg, first);
}

LLVMValueRef cg_name_tuple(CgModule *cg, const Name *const *names, uint32_t count) {
    if (count == 0) return cg_i64(cg, 0);
    CgData d;
    data_begin(&d, cg, sizeof(TupleObject) + (uint64_t)count * sizeof(Value));
    DATA_POINTER(&d, TupleObject, type, cg_external(cg, "kr_type_tuple"));
    DATA_NUMBER(&d, TupleObject, length, count);
    LLVMValueRef tuple = data_finish(&d, DATA_WRITABLE);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t offset = (uint32_t)(offsetof(TupleObject, items) + i * sizeof(Value));
        vec_push(&cg->fixups, ((CgFixup){tuple, offset, name_index(cg, names[i]), (ConstId){0}}));
    }
    return cg_value_of(cg, tuple);
}

LLVMValueRef cg_keyword_names(CgModule *cg, const IrNames *names) {
    if (!names) return cg_i64(cg, 0);
    MapValue *known = ptr_map_at(&cg->name_tuples, names);
    if (!known->ptr)
        known->ptr = cg_name_tuple(cg, (const Name *const *)names->items, names->count);
    return known->ptr;
}

LLVMValueRef cg_names_static(CgModule *cg, const IrNames *names) {
    LLVMValueRef known = ptr_map_get(&cg->name_tuples, names);
    return known ? known : cg_i64(cg, 0);
}

/* Common: the linker makes one of those of all modules. */
LLVMValueRef cg_builtin_slot(CgModule *cg, const Name *name) {
    MapValue *known = ptr_map_at(&cg->builtin_slots, name);
    if (known->ptr) return known->ptr;
    const char *symbol = arena_printf(&cg->arena, "kr_builtin.%s", name->text);
    LLVMValueRef slot = LLVMAddGlobal(cg->module, cg->types.i64, symbol);
    LLVMSetInitializer(slot, cg_i64(cg, 0));
    LLVMSetLinkage(slot, LLVMCommonLinkage);
    LLVMSetVisibility(slot, LLVMHiddenVisibility);
    known->ptr = slot;
    return slot;
}

LLVMValueRef cg_cache(CgModule *cg) {
    uint64_t offset = (uint64_t)cg->caches.length++ * sizeof(AttrCache);
    return cg_const_offset(cg, cg->caches.placeholder, offset);
}

/* ---- The start function ---- */

/* Its items are plain constants: no display of Python can nest one in another. */
static LLVMValueRef frozenset_make(CgModule *cg, const IrConst *constant) {
    LLVMValueRef *items = heap_alloc_zeroed(constant->count + 1, sizeof *items);
    for (uint32_t i = 0; i < constant->count; i++)
        items[i] = cg_constant_static(cg, constant->items[i]);
    LLVMValueRef array = cg_values_array(cg, items, constant->count);
    free(items);
    LLVMValueRef args[] = {array, cg_i64(cg, constant->count)};
    return cg_call_runtime(cg, RUNTIME_kr_frozenset_make, args);
}

static void emit_fixup(CgModule *cg, const CgFixup *fixup) {
    LLVMValueRef value;
    if (!fixup->constant.id) {
        value = name_load(cg, fixup->name);
    } else {
        LLVMValueRef slot = cg->constants[fixup->constant.id];
        value = fixup->object == slot ? frozenset_make(cg, module_const(cg->ir, fixup->constant))
                                      : cg_load(cg, cg->types.i64, slot, 0);
    }
    cg_store(cg, value, fixup->object, fixup->offset);
}

/* Runs of names are copied by a loop over a table of (where to, index): hundreds of stores would be
 * more code than data. */
typedef struct NameFixup {
    Value *where;
    uint64_t index;
} NameFixup;

static LLVMValueRef name_fixup_table(CgModule *cg, uint64_t *count) {
    CgData d;
    *count = 0;
    for (uint32_t i = 0; i < cg->fixups.len; i++) *count += !cg->fixups.items[i].constant.id;
    if (*count == 0) return NULL;
    data_begin(&d, cg, *count * sizeof(NameFixup));
    uint64_t at = 0;
    for (uint32_t i = 0; i < cg->fixups.len; i++) {
        const CgFixup *fixup = &cg->fixups.items[i];
        if (fixup->constant.id) continue;
        data_put(&d, at + offsetof(NameFixup, where), 8,
                 cg_const_offset(cg, fixup->object, fixup->offset));
        data_number(&d, at + offsetof(NameFixup, index), 8, fixup->name);
        at += sizeof(NameFixup);
    }
    return data_finish(&d, DATA_CONSTANT);
}

static void emit_name_fixups(CgModule *cg) {
    uint64_t count;
    LLVMValueRef table = name_fixup_table(cg, &count);
    if (!table) return;
    LLVMBuilderRef b = cg->builder;
    LLVMBasicBlockRef before = LLVMGetInsertBlock(b);
    LLVMBasicBlockRef loop = LLVMAppendBasicBlockInContext(cg->context, cg->start, "");
    LLVMBasicBlockRef done = LLVMAppendBasicBlockInContext(cg->context, cg->start, "");
    LLVMBuildBr(b, loop);
    LLVMPositionBuilderAtEnd(b, loop);
    LLVMValueRef i = LLVMBuildPhi(b, cg->types.i64, "");
    LLVMValueRef scaled = LLVMBuildMul(b, i, cg_i64(cg, sizeof(NameFixup)), "");
    LLVMValueRef row = LLVMBuildInBoundsGEP2(b, cg->types.i8, table, &scaled, 1, "");
    LLVMValueRef where = cg_load(cg, cg->types.ptr, row, offsetof(NameFixup, where));
    LLVMValueRef index = cg_load(cg, cg->types.i64, row, offsetof(NameFixup, index));
    LLVMValueRef name =
        LLVMBuildInBoundsGEP2(b, cg->types.i64, cg->names.placeholder, &index, 1, "");
    cg_store(cg, cg_load(cg, cg->types.i64, name, 0), where, 0);
    LLVMValueRef next = LLVMBuildAdd(b, i, cg_i64(cg, 1), "");
    LLVMValueRef more = LLVMBuildICmp(b, LLVMIntULT, next, cg_i64(cg, count), "");
    LLVMBuildCondBr(b, more, loop, done);
    LLVMValueRef values[] = {cg_i64(cg, 0), next};
    LLVMBasicBlockRef blocks[] = {before, loop};
    LLVMAddIncoming(i, values, blocks, 2);
    LLVMPositionBuilderAtEnd(b, done);
}

void cg_names_start(CgModule *cg) {
    LLVMSetCurrentDebugLocation2(cg->builder, NULL);
    cg_target_attributes(cg, cg->start);
    LLVMPositionBuilderAtEnd(cg->builder,
                             LLVMAppendBasicBlockInContext(cg->context, cg->start, ""));
    emit_name_fixups(cg);
    for (uint32_t i = 0; i < cg->fixups.len; i++)
        if (cg->fixups.items[i].constant.id) emit_fixup(cg, &cg->fixups.items[i]);
    LLVMBuildRetVoid(cg->builder);
}

/* ---- The end ---- */

static void table_finish(CgModule *cg, CgTable *table, LLVMValueRef initializer) {
    table->placeholder = data_replace(cg, table->placeholder, initializer, DATA_WRITABLE);
}

static LLVMValueRef zeros(CgModule *cg, uint32_t length) {
    return LLVMConstNull(LLVMArrayType2(cg->types.i64, length));
}

void cg_names_finish(CgModule *cg) {
    CgData d;
    data_begin(&d, cg, (uint64_t)cg->names.length * sizeof(Value));
    for (uint32_t i = 0; i < cg->names.length; i++)
        data_put(&d, i * sizeof(Value), sizeof(Value), cg->name_values.items[i]);
    table_finish(cg, &cg->names, data_finish_constant(&d));
    table_finish(cg, &cg->caches,
                 zeros(cg, cg->caches.length * (sizeof(AttrCache) / sizeof(Value))));
    table_finish(cg, &cg->globals, zeros(cg, cg->globals.length));
}
