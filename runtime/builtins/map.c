/* map: calls a function with the items of one or more iterables. */
#include "map.stub.h"

#include "builtins/iterators.h"
#include "core/type.h"

enum { MAP_STACK_MAX = 8 };

Value kr_map___new__(Value cls, Value args) {
    size_t count = tuple_length(args);
    if (count < 2)
        return error_raise(&kr_type_TypeError, "map() must have at least two arguments.");
    Value iterators = iterators_of(tuple_object(args)->items + 1, count - 1);
    if (!iterators) return 0;
    MapObject *map = type_allocate(type_object(cls), 0);
    map->function = tuple_get(args, 0);
    map->iterators = iterators;
    return value_of(map);
}

Value kr_map___iter__(Value self) { return self; }

static Value map_next_many(const MapObject *map, size_t count) {
    Value few[MAP_STACK_MAX], many = 0, *items = few;
    if (count > MAP_STACK_MAX) {
        if (!(many = tuple_new(count))) return 0;
        items = tuple_object(many)->items;
    }
    for (size_t i = 0; i < count; i++)
        if (!(items[i] = object_next(tuple_get(map->iterators, i)))) return 0;
    return object_call(map->function, items, count, 0);
}

Value kr_map___next__(Value self) {
    const MapObject *map = (const MapObject *)self;
    size_t count = tuple_length(map->iterators);
    if (count != 1) return map_next_many(map, count);
    Value item = object_next(tuple_get(map->iterators, 0));
    return item ? object_call1(map->function, item) : 0;
}

Value kr_map___reduce__(Value self) {
    const MapObject *map = (const MapObject *)self;
    return tuple_pack(2, value_of(value_type(self)),
                      tuple_concat(tuple_pack(1, map->function), map->iterators));
}
