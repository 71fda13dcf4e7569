#include "core/size.h"

#include "containers/containers.h"
#include "core/descriptor.h"
#include "core/native.h"

#include <string.h>

enum { COLLECTOR_HEADER = 16, MANAGED_DICT = 16, WORD = 8 };

typedef struct SizeRow {
    const char *name;
    uint16_t basic;
    uint8_t item;
    bool is_collected;
} SizeRow;

#define SIZE_ROW(name, basic, item, is_collected) {name, basic, item, is_collected},
static const SizeRow rows[] = {
#include "core/sizes.def"
};
#undef SIZE_ROW

static const Type *native_of(const Type *type) {
    while (type->flags & TYPE_HEAP) type = type->base;
    return type;
}

/* 0: it is not known to CPython, or as its base. */
static const SizeRow *row_find(const char *name) {
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].name, name) == 0) return &rows[i];
    return NULL;
}

static const SizeRow *row_of(const Type *native) {
    for (; native && native->native; native = native->base) {
        const SizeRow *row = row_find(native->native->name);
        if (row || !(native->flags & TYPE_EXCEPTION)) return row;
    }
    return NULL;
}

int64_t type_item_size(const Type *type) {
    const SizeRow *row = row_of(native_of(type));
    return row ? row->item : 0;
}

static bool adds(const Type *type, uint32_t flag) {
    return type->flags & flag && !(type->base->flags & flag);
}

/* __slots__ of the class itself, without __dict__ and __weakref__. */
static int64_t member_count(const Type *type) {
    int64_t count = 0;
    size_t position = 0;
    Value key, value;
    while (type->flags & TYPE_OWN_MEMBERS && dict_next(type->dict, &position, &key, &value))
        count += value_is_member(value);
    return count;
}

int64_t type_basic_size(const Type *type) {
    int64_t words = 0;
    for (; type->flags & TYPE_HEAP; type = type->base) {
        bool has_items = type_item_size(type) > 0;
        words += member_count(type) + (!has_items && adds(type, TYPE_WEAK));
        words += has_items && adds(type, TYPE_HAS_DICT);
    }
    const SizeRow *row = row_of(type);
    return words * WORD + (row ? row->basic : type->instance_size);
}

bool type_has_managed_dict(const Type *type) {
    for (; type->flags & TYPE_HEAP; type = type->base)
        if (adds(type, TYPE_HAS_DICT)) return type_item_size(type) == 0;
    return false;
}

int64_t type_header_size(const Type *type) {
    const SizeRow *row = row_of(native_of(type));
    bool is_collected = type->flags & TYPE_HEAP || !row || row->is_collected;
    return (is_collected ? COLLECTOR_HEADER : 0) + (type_has_managed_dict(type) ? MANAGED_DICT : 0);
}
