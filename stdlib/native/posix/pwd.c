/* The module pwd. */
#include "pwd.stub.h"

#include "posix_names.h"

#include <pwd.h>

static const char *const fields[] = {"pw_name",  "pw_passwd", "pw_uid",  "pw_gid",
                                     "pw_gecos", "pw_dir",    "pw_shell"};
static const StructSequence kind = {&kr_type_struct_passwd, "pwd.struct_passwd", fields, 7, 7, 0};

Value kr_struct_passwd___new__(Value cls, Value sequence, Value dict) {
    return (void)cls, struct_sequence_new(&kind, sequence, dict);
}
Value kr_struct_passwd___repr__(Value self) { return struct_sequence_repr(&kind, self); }
Value kr_struct_passwd___reduce__(Value self) { return struct_sequence_reduce(&kind, self); }
Value kr_struct_passwd_get_pw_name(Value self) { return struct_sequence_get(self, 0); }
Value kr_struct_passwd_get_pw_passwd(Value self) { return struct_sequence_get(self, 1); }
Value kr_struct_passwd_get_pw_uid(Value self) { return struct_sequence_get(self, 2); }
Value kr_struct_passwd_get_pw_gid(Value self) { return struct_sequence_get(self, 3); }
Value kr_struct_passwd_get_pw_gecos(Value self) { return struct_sequence_get(self, 4); }
Value kr_struct_passwd_get_pw_dir(Value self) { return struct_sequence_get(self, 5); }
Value kr_struct_passwd_get_pw_shell(Value self) { return struct_sequence_get(self, 6); }

static Value entry_make(const struct passwd *p) {
    Value items[] = {
        name_from_system(p->pw_name),  name_from_system(p->pw_passwd), id_from_system(p->pw_uid),
        id_from_system(p->pw_gid),     name_from_system(p->pw_gecos),  name_from_system(p->pw_dir),
        name_from_system(p->pw_shell),
    };
    return error_is_set() ? 0 : struct_sequence_make(&kind, items);
}

Value kr_pwd_getpwuid(Value v) {
    unsigned uid;
    if (id_arg(v, "uid", &uid) < 0) {
        if (!error_catch(&kr_type_OverflowError)) return 0;
        return error_raise(&kr_type_KeyError, "getpwuid(): uid not found");
    }
    const struct passwd *found = getpwuid(uid);
    if (found) return entry_make(found);
    return error_raise(&kr_type_KeyError, "getpwuid(): uid not found: %S", id_from_system(uid));
}

Value kr_pwd_getpwnam(Value v) {
    const char *name = name_for_system(v, "getpwnam() argument");
    if (!name) return 0;
    const struct passwd *found = getpwnam(name);
    return found ? entry_make(found)
                 : error_raise(&kr_type_KeyError, "getpwnam(): name not found: %R", v);
}

Value kr_pwd_getpwall(void) {
    Value list = list_new(0);
    setpwent();
    for (const struct passwd *next; list && (next = getpwent());) {
        Value entry = entry_make(next);
        if (!entry || list_append(list, entry) < 0) list = 0;
    }
    endpwent();
    return list;
}

int kr_pwd_start(Value module) { return struct_sequence_start(&kind); }
