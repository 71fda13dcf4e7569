/* posix: who a process is: its users and groups, real, effective and saved. */
#include "posix.stub.h"

#include "posix_names.h"

#include <grp.h>
#include <stdlib.h>
#include <unistd.h>
#include <utmp.h>

Value kr_posix_setreuid(Value ruid, Value euid) {
    unsigned real, effective;
    if (id_arg(ruid, "uid", &real) < 0 || id_arg(euid, "uid", &effective) < 0) return 0;
    return done_or_error(setreuid(real, effective));
}

Value kr_posix_setregid(Value rgid, Value egid) {
    unsigned real, effective;
    if (id_arg(rgid, "gid", &real) < 0 || id_arg(egid, "gid", &effective) < 0) return 0;
    return done_or_error(setregid(real, effective));
}

Value kr_posix_setresuid(Value ruid, Value euid, Value suid) {
    unsigned real, effective, saved;
    if (id_arg(ruid, "uid", &real) < 0 || id_arg(euid, "uid", &effective) < 0 ||
        id_arg(suid, "uid", &saved) < 0)
        return 0;
    return done_or_error(setresuid(real, effective, saved));
}

Value kr_posix_setresgid(Value rgid, Value egid, Value sgid) {
    unsigned real, effective, saved;
    if (id_arg(rgid, "gid", &real) < 0 || id_arg(egid, "gid", &effective) < 0 ||
        id_arg(sgid, "gid", &saved) < 0)
        return 0;
    return done_or_error(setresgid(real, effective, saved));
}

static Value three_ids(int result, unsigned real, unsigned effective, unsigned saved) {
    if (result < 0) return posix_error();
    return tuple_pack(3, id_from_system(real), id_from_system(effective), id_from_system(saved));
}

Value kr_posix_getresuid(void) {
    unsigned real, effective, saved;
    int result = getresuid(&real, &effective, &saved);
    return three_ids(result, real, effective, saved);
}

Value kr_posix_getresgid(void) {
    unsigned real, effective, saved;
    int result = getresgid(&real, &effective, &saved);
    return three_ids(result, real, effective, saved);
}

/* ---- Groups ---- */

Value kr_posix_getgrouplist(Value user, Value group) {
    unsigned base;
    if (!value_is_str(user))
        return error_raise(&kr_type_TypeError, "getgrouplist() argument 1 must be str, not %G",
                           user);
    const char *name = name_for_system(user, "getgrouplist() argument 1");
    if (!name || id_arg(group, "gid", &base) < 0) return 0;
    for (int room = 64;; room *= 2) {
        int count = room;
        gid_t *groups = gc_bytes((size_t)room * sizeof *groups);
        if (getgrouplist(name, base, groups, &count) < 0 && count > room) continue;
        Value list = list_new((size_t)count);
        for (int i = 0; i < count; i++)
            if (list_append(list, id_from_system(groups[i])) < 0) return 0;
        return list;
    }
}

Value kr_posix_setgroups(Value groups) {
    if (!object_slot(groups, SLOT___getitem__))
        return error_raise(&kr_type_TypeError, "setgroups argument must be a sequence");
    Value items = list_from_iterable(groups);
    if (!items) return 0;
    size_t count = list_length(items);
    gid_t *ids = gc_bytes((count + 1) * sizeof *ids);
    for (size_t i = 0; i < count; i++) {
        if (!value_is_int(list_get(items, i)))
            return error_raise(&kr_type_TypeError, "groups must be integers");
        if (id_arg(list_get(items, i), "gid", &ids[i]) < 0) return 0;
    }
    return done_or_error(setgroups(count, ids));
}

Value kr_posix_initgroups(Value username, Value gid) {
    unsigned base;
    PathArg name;
    if (!(username = kr_posix_fspath(username)) ||
        path_arg(&name, username, "initgroups", "username", PATH_PLAIN) < 0 ||
        id_arg(gid, "gid", &base) < 0)
        return 0;
    return done_or_error(initgroups(name.name, base));
}

/* ---- The terminal's group ---- */

Value kr_posix_tcgetpgrp(Value v) {
    int fd;
    return int_arg(v, &fd) < 0 ? 0 : int_or_error(tcgetpgrp(fd));
}

Value kr_posix_login_tty(Value v) {
    int fd;
    return fd_arg(v, &fd) < 0 ? 0 : done_or_error(login_tty(fd));
}

Value kr_posix_tcsetpgrp(Value v, Value pgid) {
    int fd, group;
    if (int_arg(v, &fd) < 0 || int_arg(pgid, &group) < 0) return 0;
    return done_or_error(tcsetpgrp(fd, group));
}
