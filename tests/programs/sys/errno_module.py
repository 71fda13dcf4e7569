import errno

print(errno.ENOENT, errno.EACCES, errno.errorcode[errno.ENOENT], errno.errorcode[11], errno.EAGAIN == errno.EWOULDBLOCK)
names = [n for n in dir(errno) if n.startswith("E")]
print(len(names), names[:5], len(errno.errorcode))
print([errno.errorcode[k] for k in list(errno.errorcode)[:10]])
try:
    errno.ENOTHING
except AttributeError as e:
    print(e)
