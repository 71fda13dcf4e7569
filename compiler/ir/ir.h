/* The intermediate representation: a module of functions in SSA form with block parameters.
 *
 * Everything lives in the module's arena and dies with it. Ids are dense indexes into the tables of
 * the function or module; id 0 means "none" everywhere, so a zeroed struct is empty. Read freely;
 * change only through builder.h (construction) and edit.h (passes).
 *
 * The handler edge: what raises in a block goes to block->handler.target, with the number of the
 * raising site as the target's first parameter (i32), then handler.args. No target: the error
 * leaves the function. README.md tells more. */
#ifndef KRAIT_IR_IR_H
#define KRAIT_IR_IR_H

#include "abi/text.h"
#include "ir/ops.h"
#include "support/arena.h"
#include "support/intern.h"
#include "support/map.h"
#include "support/source.h"
#include "support/vec.h"

typedef struct ValueId {
    uint32_t id;
} ValueId;
typedef struct BlockId {
    uint32_t id;
} BlockId;
typedef struct InstId {
    uint32_t id;
} InstId;
typedef struct FuncId {
    uint32_t id;
} FuncId;
typedef struct ConstId {
    uint32_t id;
} ConstId;
typedef struct GlobalId {
    uint32_t id;
} GlobalId;
typedef struct ClassId {
    uint32_t id;
} ClassId;

#define VALUE_NONE ((ValueId){0})
#define BLOCK_NONE ((BlockId){0})

static inline bool value_same(ValueId a, ValueId b) { return a.id == b.id; }
static inline bool block_same(BlockId a, BlockId b) { return a.id == b.id; }

/* ---- Types ---- */

/* class_id is 0 but for obj. */
typedef struct IrType {
    uint32_t kind : 8; /* IrTypeKind */
    uint32_t class_id : 24;
} IrType;

static inline IrType type_of_kind(IrTypeKind kind) { return (IrType){.kind = kind}; }
static inline bool type_same(IrType a, IrType b) {
    return a.kind == b.kind && a.class_id == b.class_id;
}
static inline bool type_is_boxed(IrType t) {
    return t.kind == IR_TYPE_VALUE || t.kind == IR_TYPE_INT || t.kind == IR_TYPE_OBJ;
}
/* May a value of type `from` stand where `to` is asked for? */
static inline bool type_fits(IrType from, IrType to) {
    return type_same(from, to) || (to.kind == IR_TYPE_VALUE && type_is_boxed(from));
}

/* ---- Values, instructions, blocks ---- */

typedef VEC(ValueId) ValueIdVec;
typedef VEC(BlockId) BlockIdVec;

typedef enum IrValueKind { VALUE_FREE, VALUE_PARAM, VALUE_INST } IrValueKind;

typedef struct IrInst IrInst;
typedef struct IrBlock IrBlock;

/* Where a value comes from: a parameter of a block, or the instruction whose result it is. */
typedef struct IrValue {
    IrType type;
    IrValueKind kind;
    BlockId block; /* of the parameter, or where the instruction stands */
    IrInst *inst;  /* NULL for parameters */
} IrValue;

/* Names of trailing keyword arguments and the like. */
typedef struct IrNames {
    uint32_t count;
    const Name *items[];
} IrNames;

/* An immediate; the op's row says which member. */
typedef union IrImm {
    int64_t integer;
    const Name *name;
    const IrNames *names; /* NULL: none */
    ConstId constant;
    GlobalId global;
    FuncId func;
    ClassId class;
    IrWord word;
} IrImm;

/* A way to another block, with one argument for each of its parameters (a handler edge: for each
 * but the first). */
typedef struct IrEdge {
    BlockId target;
    uint32_t arg_count;
    ValueId *args;
    int64_t label; /* the case of a switch */
} IrEdge;

struct IrInst {
    InstId id;
    IrOp op;
    ValueId result; /* none where the op gives nothing */
    BlockId block;
    uint32_t operand_count;
    uint32_t edge_count; /* terminators: jump 1, branch 2 (true first), switch 1 + cases (default
                            first) */
    ValueId *operands;
    IrEdge *edges;
    IrImm imm[IR_IMM_MAX];
    SourceSpan span; /* 0,0: not from the source */
};

typedef VEC(IrInst *) IrInstVec;

struct IrBlock {
    BlockId id;
    bool is_handler; /* reached by handler edges only; its first parameter is the site */
    ValueIdVec params;
    IrInstVec insts; /* without the terminator */
    IrInst *term;    /* NULL only while the block is under construction */
    IrEdge handler;  /* target 0: errors leave the function */
};

/* ---- Functions ---- */

enum {
#define IR_FUNC_FLAG(id, text) FUNC_INDEX_##id,
#include "ir/flags.def"
#undef IR_FUNC_FLAG
};

/* FUNC_GENERATOR and so on. */
typedef enum IrFuncFlags {
#define IR_FUNC_FLAG(id, text) FUNC_##id = 1 << FUNC_INDEX_##id,
#include "ir/flags.def"
#undef IR_FUNC_FLAG
} IrFuncFlags;

/* A list of names that does not change. */
typedef struct IrNameList {
    const Name **items;
    uint32_t count;
} IrNameList;

/* What Python sees as __code__. params are in the order positional-only, positional, keyword-only,
 * *args,
 * **kwargs: the order of the entry block's parameters too. */
typedef struct IrCode {
    const Name *name;
    const Name *qualname;
    uint32_t flags; /* IrFuncFlags */
    IrNameList params;
    uint32_t posonly_count;
    uint32_t positional_count; /* with the positional-only ones */
    uint32_t kwonly_count;
    IrNameList locals; /* co_varnames beyond the parameters */
    IrNameList cells;  /* co_cellvars */
    IrNameList frees;  /* co_freevars: the order of closure.get and of function.new's cells */
    IrNameList names;  /* co_names; none where nobody is known to ask: lower/lower_keep.c */
    uint32_t first_line;
    ConstId doc; /* none: no docstring */
} IrCode;

typedef struct IrFunc {
    FuncId id;
    uint32_t text;  /* of which text for eval() it is; 0: of the module itself */
    FuncId starter; /* of a resume function: the generator function whose generators it resumes */
    uint32_t raw_slots; /* of a resume function: slots of the frame, behind the others, for i64, i1
                           and f64 */
    struct IrModule *module;
    IrCode code;
    IrType result; /* what `return` takes: value, unless specialized */
    SourceSpan span;
    VEC(IrValue) values;   /* [0] unused */
    VEC(IrBlock *) blocks; /* by id, [0] unused; removed ones stay, without being in the order */
    BlockIdVec order;      /* the live blocks in the order of layout; the entry first */
    uint32_t inst_count;   /* ids given out so far, 0 unused */
} IrFunc;

/* ---- Modules ---- */

typedef enum IrConstKind {
    CONST_ABSENT,
    CONST_NONE,
    CONST_TRUE,
    CONST_FALSE,
    CONST_ELLIPSIS,
    CONST_INT,
    CONST_BIGINT, /* text: digits, decimal or 0x..., perhaps a minus; beyond int64 */
    CONST_FLOAT,
    CONST_COMPLEX,
    CONST_STR, /* text: UTF-8, where lone surrogates are encoded as well */
    CONST_BYTES,
    CONST_TUPLE,
    CONST_FROZENSET,
} IrConstKind;

typedef struct IrConst {
    IrConstKind kind;
    uint32_t count; /* bytes of text, items of a tuple */
    union {
        int64_t integer;
        struct {
            double real, imag;
        } number;         /* float: real */
        const char *text; /* NUL behind it */
        const ConstId *items;
    };
} IrConst;

typedef struct IrGlobal {
    const Name *name;
} IrGlobal;

/* A class statement. attributes are those that its methods assign on self, in order: a prediction
 * of the instance's layout, no promise. */
typedef struct IrClass {
    const Name *name;
    const Name *qualname;
    FuncId body;
    IrNameList attributes;
    SourceSpan span;
} IrClass;

/* A constant text of eval(), exec() or compile(), compiled with the module. Its functions find
 * their globals when they run: they have dynamic.load and the like instead of global.load. */
typedef struct IrText {
    EvalSource given;
    FuncId body;                 /* none: it cannot be compiled, and the only problem says why */
    const EvalProblem *problems; /* else what compiling it warns of */
    uint32_t problem_count;
    const SourceFile *source; /* NULL when the module came from IR text */
} IrText;

typedef struct IrModule {
    Arena *arena;
    Interner *interner;
    const Name *name; /* dotted */
    const char *file;
    const SourceFile *source; /* NULL when the module came from IR text */
    VEC(IrFunc *) funcs;      /* by id, [0] unused; [1] is the module's body */
    VEC(IrConst) constants;   /* by id, [0] unused; equal ones are one */
    VEC(IrGlobal) globals;    /* by id, [0] unused */
    VEC(IrClass) classes;     /* by id, [0] unused */
    VEC(IrText) texts;        /* by number, [0] unused */
    uint32_t text;            /* that functions are being added of; 0: none */
    StrMap const_ids;         /* key: see const.c */
    PtrMap global_ids;        /* by Name */
} IrModule;

/* `arena` and `interner` must outlive the module, which frees nothing itself. */
IrModule *module_new(Arena *arena, Interner *interner, const Name *name, const char *file);

/* A new empty function; the caller fills in func->code. */
IrFunc *module_add_func(IrModule *module);
ClassId module_add_class(IrModule *module, IrClass class);
/* Its number. Functions that are added up to the next call of module_end_text are of this text. */
uint32_t module_begin_text(IrModule *module, IrText text);
void module_end_text(IrModule *module);
/* The slot of a module variable, made on first use. */
GlobalId module_global(IrModule *module, const Name *name);

static inline IrFunc *module_func(const IrModule *m, FuncId id) {
    assert(id.id && id.id < m->funcs.len && "a function id of this module");
    return m->funcs.items[id.id];
}
static inline const IrConst *module_const(const IrModule *m, ConstId id) {
    assert(id.id && id.id < m->constants.len && "a constant id of this module");
    return &m->constants.items[id.id];
}
static inline const IrGlobal *module_global_at(const IrModule *m, GlobalId id) {
    assert(id.id && id.id < m->globals.len && "a global id of this module");
    return &m->globals.items[id.id];
}
/* The name that an instruction looks up, not that of a local variable; NULL: none. */
const Name *inst_looked_up(const IrModule *module, const IrInst *inst);
static inline IrClass *module_class(const IrModule *m, ClassId id) {
    assert(id.id && id.id < m->classes.len && "a class id of this module");
    return &m->classes.items[id.id];
}

/* ---- Constants: equal ones (same kind, same bits) get the same id ---- */

ConstId const_none(IrModule *m);
ConstId const_bool(IrModule *m, bool value);
ConstId const_ellipsis(IrModule *m);
ConstId const_int(IrModule *m, int64_t value);
ConstId const_bigint(IrModule *m, const char *digits, uint32_t length);
ConstId const_float(IrModule *m, double value);
ConstId const_complex(IrModule *m, double real, double imag);
ConstId const_str(IrModule *m, const char *text, uint32_t length);
ConstId const_bytes(IrModule *m, const char *bytes, uint32_t length);
ConstId const_tuple(IrModule *m, const ConstId *items, uint32_t count);
/* Items in the order in which they are to be added. */
ConstId const_frozenset(IrModule *m, const ConstId *items, uint32_t count);

/* ---- Access ---- */

static inline IrBlock *func_block(const IrFunc *f, BlockId id) {
    assert(id.id && id.id < f->blocks.len && "a block id of this function");
    return f->blocks.items[id.id];
}
static inline IrValue *func_value(const IrFunc *f, ValueId id) {
    assert(id.id && id.id < f->values.len && "a value id of this function");
    return &f->values.items[id.id];
}
static inline IrBlock *func_entry(const IrFunc *f) {
    assert(f->order.len > 0 && "a function under construction has its entry first");
    return func_block(f, f->order.items[0]);
}
static inline IrType func_type_of(const IrFunc *f, ValueId id) { return func_value(f, id)->type; }
/* Where the function's spans are, and the name of the file that tracebacks show. */
static inline const SourceFile *func_source(const IrFunc *f) {
    return f->text ? f->module->texts.items[f->text].source : f->module->source;
}
static inline const char *func_file(const IrFunc *f) {
    return f->text ? f->module->texts.items[f->text].given.filename : f->module->file;
}
static inline bool func_has(const IrFunc *f, IrFuncFlags flag) {
    return (f->code.flags & flag) != 0;
}

/* The instruction that defines a value if it is of this op, else NULL. */
static inline IrInst *func_def_if(const IrFunc *f, ValueId id, IrOp op) {
    IrInst *inst = func_value(f, id)->inst;
    return inst && inst->op == op ? inst : NULL;
}

/* How many results an op with more than one writes to its array. */
static inline int64_t inst_out_count(const IrInst *inst) {
    if (inst->op == IR_UNPACK_SEQ) return inst->imm[0].integer;
    if (inst->op == IR_ITER_NEXT_SEQ) return inst->imm[0].integer + 1;
    if (inst->op == IR_UNPACK_EX) return inst->imm[0].integer + 1 + inst->imm[1].integer;
    return inst->op == IR_STAR_MATCH || inst->op == IR_METHOD_LOAD ? 2 : 0;
}

/* Does anything in the block, its terminator included, go to the handler on error? */
bool block_raises(const IrBlock *block);

/* Ways out: the terminator's edges, and the handler edge last if there is one. */
uint32_t block_edge_count(const IrBlock *block);
IrEdge *block_edge(IrBlock *block, uint32_t index);
/* The parameters an edge gives arguments for: all, or all but the site. */
static inline ValueId *edge_params(const IrFunc *f, const IrEdge *edge) {
    const IrBlock *target = func_block(f, edge->target);
    return target->is_handler ? target->params.items + 1 : target->params.items;
}

#endif
