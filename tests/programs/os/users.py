"""pwd and grp."""
import grp
import os
import pwd

def show(f, *args, **kwargs):
    try:
        print(f.__name__, repr(f(*args, **kwargs)))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)

root = pwd.getpwuid(0)
print(root, root.pw_name, root.pw_passwd, root.pw_uid, root.pw_gid, root.pw_gecos, root.pw_dir, root.pw_shell, root[0], len(root), root[2:4])
print(type(root), isinstance(root, tuple), root == pwd.getpwnam("root"), hash(root) == hash(tuple(root)))
print(pwd.struct_passwd.n_fields, pwd.struct_passwd.n_sequence_fields, pwd.struct_passwd.__match_args__, pwd.struct_passwd.__module__)
print(pwd.struct_passwd(range(7)), root.__reduce__())
for value in ("nonexistent user", 5, b"root", "a\0b", "", "é"):
    show(pwd.getpwnam, value)
for value in (-1, -2, 2 ** 31, 2 ** 32, 2 ** 70, -2 ** 70, "a", 1.5, None, True):
    show(pwd.getpwuid, value)
show(pwd.getpwnam)
show(pwd.getpwnam, name="root")
show(pwd.getpwall, 1)
everyone = pwd.getpwall()
print(type(everyone), len(everyone) > 1, all(type(p) is pwd.struct_passwd for p in everyone), [p for p in everyone if p.pw_uid == 0] == [root])

group = grp.getgrgid(0)
print(group, group.gr_name, group.gr_passwd, group.gr_gid, group.gr_mem, len(group))
print(group == grp.getgrnam("root"), grp.struct_group.__match_args__, grp.struct_group((1, 2, 3, 4)))
for value in ("nonexistent group", 5, b"root", "a\0b", ""):
    show(grp.getgrnam, value)
for value in (-1, -2, 2 ** 31, 2 ** 32, 2 ** 70, -2 ** 70, "a", 1.5, None):
    show(grp.getgrgid, value)
show(grp.getgrnam, name="root")
show(grp.getgrgid, id=0)
show(grp.getgrgid)
show(grp.getgrall, 1)
print(sorted(g.gr_name for g in grp.getgrall()) == sorted(line.split(":")[0] for line in open("/etc/group")))
print(os.path.expanduser("~root"), os.path.expanduser("~nonexistent/x"))
import pathlib
print(pathlib.Path("/").owner(), pathlib.Path("/").group())
show(pwd.struct_passwd, (1, 2))
show(setattr, root, "pw_name", "x")
