"""Why modules of CPython's library are absent, where the import's own error does not say it well."""

WINDOWS = "Windows"
MACOS = "macOS"
SOCKETS = "comes with sockets"
PROCESSES = "comes with processes"
INSIDE = "a part of CPython's interpreter"
OLD = "deprecated (PEP 594)"

# (from, notes) of what the check does not import: it opens windows, or other Debian packages than the library's bring it.
NOT_IMPORTED = {
    "antigravity": ("absent", "opens a browser"),
    "ensurepip": ("absent", "installs packages for CPython"),
    "idlelib": ("absent", "needs Tk"),
    "lib2to3": ("library", "where it is installed"),
    "tkinter": ("absent", "needs Tk"),
    "turtledemo": ("absent", "needs Tk"),
}

REASONS = {
    "_asyncio": "comes with asyncio",
    "_codecs_cn": "East Asian encodings of several bytes",
    "_codecs_hk": "East Asian encodings of several bytes",
    "_codecs_iso2022": "East Asian encodings of several bytes",
    "_codecs_jp": "East Asian encodings of several bytes",
    "_codecs_kr": "East Asian encodings of several bytes",
    "_codecs_tw": "East Asian encodings of several bytes",
    "_crypt": OLD,
    "_ctypes": "foreign functions need a compiler's knowledge of C; not written yet",
    "_curses": "needs ncurses",
    "_curses_panel": "needs ncurses",
    "_dbm": "needs Berkeley DB; `dbm.dumb` works",
    "_decimal": "`decimal` takes the library's own Python code",
    "_frozen_importlib": INSIDE + ": programs are linked, not searched",
    "_frozen_importlib_external": INSIDE + ": programs are linked, not searched",
    "_gdbm": "needs gdbm; `dbm.dumb` works",
    "_hashlib": "`hashlib` uses the modules of each hash",
    "_imp": INSIDE + ": programs are linked, not searched",
    "_msi": WINDOWS,
    "_multibytecodec": "East Asian encodings of several bytes",
    "_multiprocessing": PROCESSES,
    "_opcode": INSIDE + ": there is no bytecode",
    "_overlapped": WINDOWS,
    "_posixshmem": PROCESSES,
    "_posixsubprocess": PROCESSES,
    "_queue": "`queue` takes the library's own Python code",
    "_scproxy": MACOS,
    "_socket": SOCKETS,
    "_sre": "`re` is native, on PCRE2",
    "_ssl": SOCKETS,
    "_stat": "`stat` takes the library's own Python code",
    "_symtable": INSIDE + ": `krait emit symbols` prints the compiler's scopes",
    "_tkinter": "needs Tk",
    "_tokenize": INSIDE + ": `tokenize` takes the library's own Python code",
    "_tracemalloc": INSIDE,
    "_winapi": WINDOWS,
    "audioop": OLD,
    "msilib": WINDOWS,
    "msvcrt": WINDOWS,
    "nis": OLD,
    "nt": WINDOWS,
    "ossaudiodev": OLD,
    "readline": "needs readline; `input()` reads lines as they come",
    "select": SOCKETS,
    "spwd": OLD,
    "sre_compile": "deprecated; `re` is native, on PCRE2",
    "sre_constants": "deprecated; `re` is native, on PCRE2",
    "sre_parse": "deprecated; `re` is native, on PCRE2",
    "turtle": "needs Tk",
    "winreg": WINDOWS,
    "winsound": WINDOWS,
}
