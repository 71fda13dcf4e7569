"""What the operating system offers, as os.py builds on it."""
from exceptions import OSError as error

environ: dict = ...
_have_functions: list = ...
sysconf_names: dict = ...
pathconf_names: dict = ...

def __start__(module): ...

@module("posix")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class sched_param(tuple):
    """What a policy of scheduling needs to know: a priority."""
    def __new__(cls, sched_priority): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def sched_priority(self): """the scheduling priority"""

@module("posix")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class waitid_result(tuple):
    """The result of waitid()."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @field
    def si_pid(self): ...
    @field
    def si_uid(self): ...
    @field
    def si_signo(self): ...
    @field
    def si_status(self): ...
    @field
    def si_code(self): ...

@module("os")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class stat_result(tuple):
    """The result of stat(), fstat() and lstat(): a tuple of 10 integers, and more by name."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @property
    def st_mode(self): """protection bits"""
    @property
    def st_ino(self): """inode"""
    @property
    def st_dev(self): """device"""
    @property
    def st_nlink(self): """number of hard links"""
    @property
    def st_uid(self): """user ID of owner"""
    @property
    def st_gid(self): """group ID of owner"""
    @property
    def st_size(self): """total size, in bytes"""
    @property
    def st_atime(self): """time of last access"""
    @property
    def st_mtime(self): """time of last modification"""
    @property
    def st_ctime(self): """time of last change"""
    @property
    def st_atime_ns(self): """time of last access in nanoseconds"""
    @property
    def st_mtime_ns(self): """time of last modification in nanoseconds"""
    @property
    def st_ctime_ns(self): """time of last change in nanoseconds"""
    @property
    def st_blksize(self): """blocksize for filesystem I/O"""
    @property
    def st_blocks(self): """number of blocks allocated"""
    @property
    def st_rdev(self): """device type (if inode device)"""

@module("os")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class statvfs_result(tuple):
    """The result of statvfs() and fstatvfs()."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @property
    def f_bsize(self): ...
    @property
    def f_frsize(self): ...
    @property
    def f_blocks(self): ...
    @property
    def f_bfree(self): ...
    @property
    def f_bavail(self): ...
    @property
    def f_files(self): ...
    @property
    def f_ffree(self): ...
    @property
    def f_favail(self): ...
    @property
    def f_flag(self): ...
    @property
    def f_namemax(self): ...
    @property
    def f_fsid(self): ...

@module("os")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class terminal_size(tuple):
    """The size of a terminal: (columns, lines)."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @property
    def columns(self): """width of the terminal window in characters"""
    @property
    def lines(self): """height of the terminal window in characters"""

@module("posix")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class uname_result(tuple):
    """What the system says of itself."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @property
    def sysname(self): """operating system name"""
    @property
    def nodename(self): """name of machine on network (implementation-defined)"""
    @property
    def release(self): """operating system release"""
    @property
    def version(self): """operating system version"""
    @property
    def machine(self): """hardware identifier"""

@module("posix")
@layout("TupleObject", items="Value", scanned=True)
@flags("TUPLE", "SEQUENCE")
class times_result(tuple):
    """Processor times of the process and its children, in seconds."""
    def __new__(cls, sequence, dict=...): ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> tuple: ...
    @property
    def user(self): """user time"""
    @property
    def system(self): """system time"""
    @property
    def children_user(self): """user time of children"""
    @property
    def children_system(self): """system time of children"""
    @property
    def elapsed(self): """elapsed time since an arbitrary point in the past"""

@module("posix")
@layout("ScandirIterator", pointers=["folder"], header="../stdlib/native/posix/posix_types.h")
@flags("NO_DIRECT_NEW")
class ScandirIterator(object):
    def __iter__(self): ...
    def __next__(self): ...
    def close(self) -> None: ...
    def __enter__(self): ...
    def __exit__(self, /, *args) -> None: ...

@module("posix")
@layout("DirEntry", pointers=["name", "path", "status", "link_status"], header="../stdlib/native/posix/posix_types.h")
@flags("NO_DIRECT_NEW")
class DirEntry(object):
    @field
    def name(self): """its name, without the folder"""
    @field
    def path(self): """the folder as given to scandir, and its name"""
    def is_dir(self, *, follow_symlinks=True) -> bool:
        """Is it a directory?"""
    def is_file(self, *, follow_symlinks=True) -> bool:
        """Is it a regular file?"""
    def is_symlink(self) -> bool:
        """Is it a symbolic link?"""
    def stat(self, *, follow_symlinks=True):
        """Its stat_result, asked for once."""
    def inode(self) -> int:
        """Its inode."""
    def __fspath__(self):
        """Its path."""
    def __repr__(self) -> str: ...
    @classmethod
    def __class_getitem__(cls, item, /): ...

def getcwd():
    """The current directory, as str."""
def getcwdb():
    """The current directory, as bytes."""
def chdir(path):
    """Makes path (or an open directory's descriptor) the current directory."""
def fchdir(fd):
    """Makes the directory that is open as fd the current one."""
def chroot(path):
    """Makes path the root directory of the process."""
def mkdir(path, mode=511, *, dir_fd=None):
    """Makes a directory; mode is masked by umask. FileExistsError if there is one."""
def mkfifo(path, mode=438, *, dir_fd=None):
    """Makes a named pipe."""
def rmdir(path, *, dir_fd=None):
    """Removes an empty directory."""
def unlink(path, *, dir_fd=None):
    """Removes a file."""
def remove(path, *, dir_fd=None):
    """Removes a file: the same as unlink."""
def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Gives src the name dst; on this system dst may exist."""
def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Gives src the name dst, which may exist."""
def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """Makes dst another name of the file src."""
def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """Makes dst a symbolic link that says src."""
def readlink(path, *, dir_fd=None):
    """What a symbolic link says."""
def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """May the real user do this (F_OK, R_OK, W_OK, X_OK)?"""
def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Sets the permission bits of path."""
def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    """Sets owner and group of path; -1 leaves one as it is."""
def lchown(path, uid, gid):
    """As chown, of a symbolic link itself."""
def utime(path, times=None, *, ns=..., dir_fd=None, follow_symlinks=True):
    """Sets the times of last access and modification: times in seconds, ns in nanoseconds, neither: now."""
def truncate(path, length):
    """Makes the file so many bytes long."""
def pathconf(path, name):
    """A limit that holds for path; name is one of pathconf_names, as number."""
def listdir(path=None):
    """The names in a directory, in no order, without . and .."""
def scandir(path=None):
    """An iterator over the DirEntry objects of a directory."""
def fspath(path):
    """The str or bytes of a path or os.PathLike object."""
def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What the system knows of a file: stat_result."""
def lstat(path, *, dir_fd=None):
    """As stat, of a symbolic link itself."""
def fstat(fd):
    """As stat, of an open file."""
def statvfs(path):
    """What the system knows of the file system that path is on."""
def fstatvfs(fd, /):
    """As statvfs, of an open file."""
def open(path, flags, mode=511, *, dir_fd=None):
    """Opens path with these O_ flags: a descriptor that programs started later do not inherit."""
def close(fd):
    """Closes a descriptor."""
def closerange(fd_low, fd_high, /):
    """Closes descriptors from fd_low up to fd_high, that excluded; errors are ignored."""
def dup(fd, /):
    """Another descriptor for the same open file."""
def dup2(fd, fd2, inheritable=True):
    """Makes fd2 a descriptor for the open file fd."""
def pipe():
    """(read end, write end) of a new pipe."""
def pipe2(flags, /):
    """As pipe, with O_ flags."""
def memfd_create(name, flags=1):
    """An anonymous file in memory."""
def eventfd(initval, flags=524288):
    """A descriptor that counts events."""
def read(fd, length, /):
    """At most length bytes; none at the end of the file."""
def pread(fd, length, offset, /):
    """At most length bytes at offset; the position stays."""
def write(fd, data, /):
    """Writes bytes; how many were taken."""
def pwrite(fd, buffer, offset, /):
    """Writes bytes at offset; the position stays."""
def lseek(fd, position, how, /):
    """Moves the position: how is SEEK_SET, SEEK_CUR or SEEK_END. The new one."""
def sendfile(out_fd, in_fd, offset, count):
    """Copies count bytes from one open file to another within the system."""
def fsync(fd):
    """Returns when the file is on the disk."""
def fdatasync(fd):
    """As fsync, without the times of the file."""
def ftruncate(fd, length, /):
    """Makes the open file so many bytes long."""
def fchmod(fd, mode):
    """Sets the permission bits of an open file."""
def fchown(fd, uid, gid):
    """Sets owner and group of an open file."""
def isatty(fd, /):
    """Is it a terminal?"""
def ttyname(fd, /):
    """The path of the terminal."""
def get_inheritable(fd, /):
    """Will programs started from here have this descriptor?"""
def set_inheritable(fd, inheritable, /):
    """Says whether programs started from here have this descriptor."""
def get_blocking(fd, /):
    """Do reads and writes wait?"""
def set_blocking(fd, blocking, /):
    """Says whether reads and writes wait."""
def device_encoding(fd):
    """The encoding of a terminal, None for other files."""
def lockf(fd, command, length, /):
    """Locks or unlocks length bytes from the position: command is F_LOCK, F_TLOCK, F_ULOCK or F_TEST."""
def get_terminal_size(fd=1, /):
    """(columns, lines) of a terminal; OSError if fd is none."""
def getpid():
    """The number of this process."""
def getppid():
    """The number of the parent process."""
def getuid():
    """The real user."""
def geteuid():
    """The effective user."""
def getgid():
    """The real group."""
def getegid():
    """The effective group."""
def getpgrp():
    """The process group of this process."""
def setuid(uid, /):
    """Sets the user."""
def seteuid(euid, /):
    """Sets the effective user."""
def setgid(gid, /):
    """Sets the group."""
def setegid(egid, /):
    """Sets the effective group."""
def getpgid(pid):
    """The process group of a process."""
def setpgid(pid, pgrp, /):
    """Puts a process into a process group."""
def setpgrp():
    """Makes this process the leader of a group."""
def getsid(pid, /):
    """The session of a process."""
def setsid():
    """Makes this process the leader of a session."""
def getgroups():
    """The further groups of this process."""
def getlogin():
    """The name of the user who logged in."""
def umask(mask, /):
    """Sets the bits that new files do not get; the former ones."""
def nice(increment, /):
    """Adds to the niceness; the new one."""
def getpriority(which, who):
    """The niceness of who."""
def setpriority(which, who, priority):
    """Sets the niceness of who."""
def kill(pid, signal, /):
    """Sends a signal to a process."""
def killpg(pgid, signal, /):
    """Sends a signal to a process group."""
def abort():
    """Ends the process by SIGABRT."""
def _exit(status):
    """Ends the process at once: no handlers, no flushing."""
def waitpid(pid, options, /):
    """Waits for a child: (pid, status); (0, 0) with WNOHANG if there is nothing yet."""
def wait():
    """Waits for any child: (pid, status)."""
def WCOREDUMP(status, /):
    """Was a core dumped?"""
def WIFCONTINUED(status):
    """Was it continued?"""
def WIFSTOPPED(status):
    """Was it stopped?"""
def WIFSIGNALED(status):
    """Was it ended by a signal?"""
def WIFEXITED(status):
    """Did it exit?"""
def WEXITSTATUS(status):
    """The exit status in a status."""
def WTERMSIG(status):
    """The signal that ended it."""
def WSTOPSIG(status):
    """The signal that stopped it."""
def waitstatus_to_exitcode(status):
    """The exit status, or minus the signal."""
def register_at_fork(*, before=..., after_in_child=..., after_in_parent=...):
    """Functions without arguments, to be called around every fork."""
def fork():
    """Starts a child: 0 there, its number here."""
def openpty() -> tuple:
    """Opens a pseudo-terminal: the descriptors of its master and slave ends."""
def forkpty() -> tuple:
    """Starts a child on a pseudo-terminal of its own: (0, no descriptor) there, (its number, the master end) here."""
def execv(path, argv, /):
    """Becomes another program."""
def execve(path, argv, env):
    """Becomes another program, with this environment."""
def system(command):
    """Runs a command in a shell; its wait status."""
def posix_spawn(path, argv, env, /):
    """Starts a program: its number."""
def posix_spawnp(path, argv, env, /):
    """As posix_spawn; the program is looked for in PATH."""
def sched_yield():
    """Lets others run."""
def sched_getaffinity(pid, /):
    """The processors that a process may use."""
def sched_setaffinity(pid, mask, /):
    """Sets the processors that a process may use."""
def putenv(name, value, /):
    """Sets a variable of the environment."""
def unsetenv(name, /):
    """Removes a variable of the environment."""
def cpu_count():
    """How many processors there are, or None."""
def getloadavg():
    """Load averages over 1, 5 and 15 minutes."""
def sysconf(name, /):
    """A limit of the system; name is one of sysconf_names, or its number."""
def strerror(code, /):
    """The text for an error number."""
def sync():
    """Writes everything to disk."""
def ctermid():
    """The path of the controlling terminal."""
def urandom(size, /):
    """Random bytes fit for keys."""
def getrandom(size, flags=0):
    """Random bytes from the system, as flags say."""
def uname():
    """What the system says of itself."""
def times():
    """Processor times of the process and its children."""

def copy_file_range(src, dst, count, offset_src=None, offset_dst=None):
    """Copies count bytes from one open file to another within the system."""
def splice(src, dst, count, offset_src=None, offset_dst=None, flags=0):
    """Moves count bytes from or to a pipe within the system."""
def readv(fd, buffers, /):
    """Reads into several writable buffers."""
def writev(fd, buffers, /):
    """Writes several buffers."""
def preadv(fd, buffers, offset, flags=0, /):
    """Reads into several writable buffers at offset; the position stays."""
def pwritev(fd, buffers, offset, flags=0, /):
    """Writes several buffers at offset; the position stays."""
def eventfd_read(fd):
    """The count of an eventfd, which is then reset."""
def eventfd_write(fd, value):
    """Adds to the count of an eventfd."""
def posix_fadvise(fd, offset, length, advice, /):
    """Tells the system how a part of a file will be used."""
def posix_fallocate(fd, offset, length, /):
    """Makes sure that there is space on the disk."""
def getxattr(path, attribute, *, follow_symlinks=True):
    """The value of an extended attribute."""
def setxattr(path, attribute, value, flags=0, *, follow_symlinks=True):
    """Sets an extended attribute."""
def removexattr(path, attribute, *, follow_symlinks=True):
    """Removes an extended attribute."""
def listxattr(path=None, *, follow_symlinks=True):
    """The names of the extended attributes."""
def setreuid(ruid, euid, /):
    """Sets the real and the effective user."""
def setregid(rgid, egid, /):
    """Sets the real and the effective group."""
def setresuid(ruid, euid, suid, /):
    """Sets the real, the effective and the saved user."""
def setresgid(rgid, egid, sgid, /):
    """Sets the real, the effective and the saved group."""
def getresuid():
    """The real, the effective and the saved user."""
def getresgid():
    """The real, the effective and the saved group."""
def getgrouplist(user, group, /):
    """The groups that a user belongs to."""
def setgroups(groups, /):
    """Sets the groups of the process."""
def initgroups(username, gid, /):
    """Sets the groups of the process to those of a user."""
def tcgetpgrp(fd, /):
    """The process group in the foreground of a terminal."""
def tcsetpgrp(fd, pgid, /):
    """Sets the process group in the foreground of a terminal."""
def fpathconf(fd, name, /):
    """A limit of an open file; name is one of pathconf_names, or its number."""
def mknod(path, mode=384, device=0, *, dir_fd=None):
    """Makes a file: regular, a device, or a pipe."""
def major(device, /):
    """The driver's part of a device number."""
def minor(device, /):
    """The rest of a device number."""
def makedev(major, minor, /):
    """A device number of its parts."""
def pidfd_open(pid, flags=0):
    """A descriptor for a process."""
def sched_get_priority_max(policy):
    """The highest priority in a scheduling policy."""
def sched_get_priority_min(policy):
    """The lowest priority in a scheduling policy."""
def login_tty(fd, /):
    """Makes a terminal the controlling one of a new session, and the standard streams."""
def sched_getscheduler(pid, /):
    """The policy of a process."""
def sched_setscheduler(pid, policy, param, /):
    """Sets the policy of a process, and its priority."""
def sched_getparam(pid, /):
    """The priority of a process."""
def sched_setparam(pid, param, /):
    """Sets the priority of a process."""
def sched_rr_get_interval(pid, /):
    """How long a process runs in turn, in seconds."""
def waitid(idtype, id, options, /):
    """Waits for a change of a process: a waitid_result, or None where there is none yet."""
