/* The module grp. */
#include "grp.stub.h"

#include "posix_names.h"

#include <grp.h>

static const char *const fields[] = {"gr_name", "gr_passwd", "gr_gid", "gr_mem"};
static const StructSequence kind = {&kr_type_struct_group, "grp.struct_group", fields, 4, 4, 0};

Value kr_struct_group___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&kind, sequence, dict);
}
Value kr_struct_group___repr__(Value self) { return struct_sequence_repr(&kind, self); }
Value kr_struct_group___reduce__(Value self) { return struct_sequence_reduce(&kind, self); }
Value kr_struct_group_get_gr_name(Value self) { return struct_sequence_get(self, 0); }
Value kr_struct_group_get_gr_passwd(Value self) { return struct_sequence_get(self, 1); }
Value kr_struct_group_get_gr_gid(Value self) { return struct_sequence_get(self, 2); }
Value kr_struct_group_get_gr_mem(Value self) { return struct_sequence_get(self, 3); }

static Value entry_make(const struct group *g) {
    Value members = list_new(0);
    for (char **member = g->gr_mem; members && *member; member++) {
        Value name = name_from_system(*member);
        if (!name || list_append(members, name) < 0) return 0;
    }
    Value items[] = {name_from_system(g->gr_name), name_from_system(g->gr_passwd),
                     id_from_system(g->gr_gid), members};
    return error_is_set() ? 0 : struct_sequence_make(&kind, items);
}

Value kr_grp_getgrgid(Value v) {
    unsigned gid;
    if (id_arg(v, "gid", &gid) < 0) return 0;
    const struct group *found = getgrgid(gid);
    if (found) return entry_make(found);
    return error_raise(&kr_type_KeyError, "getgrgid(): gid not found: %S", id_from_system(gid));
}

Value kr_grp_getgrnam(Value v) {
    const char *name = name_for_system(v, "getgrnam() argument 'name'");
    if (!name) return 0;
    const struct group *found = getgrnam(name);
    return found ? entry_make(found)
                 : error_raise(&kr_type_KeyError, "getgrnam(): name not found: %R", v);
}

Value kr_grp_getgrall(void) {
    Value list = list_new(0);
    setgrent();
    for (const struct group *next; list && (next = getgrent());) {
        Value entry = entry_make(next);
        if (!entry || list_append(list, entry) < 0) list = 0;
    }
    endgrent();
    return list;
}

int kr_grp_start(Value module) { return struct_sequence_start(&kind); }
