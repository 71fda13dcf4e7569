"""locale and _locale: choosing, querying, comparing, translating; __format__'s type n; numbers in locales that are made up."""
import _locale
import locale
import time


def show(f, *args):
    try:
        print(getattr(f, "__name__", f), args, "->", repr(f(*args)))
    except Exception as e:
        print(getattr(f, "__name__", f), args, "!!", type(e).__module__, type(e).__qualname__, e)


def order(*args):
    result = locale.strcoll(*args)  # only its sign is promised
    return (result > 0) - (result < 0)


for args in ((locale.LC_CTYPE,), (locale.LC_ALL,), (locale.LC_ALL, "no_such"), (77,), (77, "C"), ("x",), (locale.LC_ALL, ("xx", "YY")), (locale.LC_ALL, b"C"), (locale.LC_ALL, ""), (locale.LC_NUMERIC, "C.UTF-8"), (locale.LC_NUMERIC, "POSIX"), (locale.LC_NUMERIC, None), (locale.LC_ALL, "C"), (locale.LC_CTYPE, "C.UTF-8")):
    show(locale.setlocale, *args)
for args in ((), (1, 3), (1, "a\0b"), (2**40, "C"), (locale.LC_TIME, "C", 3)):
    show(_locale.setlocale, *args)
show(locale.localeconv)
for args in ((), (locale.LC_ALL,), (locale.LC_NUMERIC,)):
    show(locale.getlocale, *args)
show(locale.getpreferredencoding)
show(locale.getpreferredencoding, False)
show(_locale.getencoding)
for name in "CODESET D_T_FMT D_FMT T_FMT RADIXCHAR THOUSEP YESEXPR NOEXPR CRNCYSTR ERA ALT_DIGITS DAY_1 ABDAY_7 MON_12 ABMON_5 AM_STR PM_STR T_FMT_AMPM ERA_D_FMT _DATE_FMT".split():
    show(locale.nl_langinfo, getattr(_locale, name))
show(locale.nl_langinfo, 12345)
show(locale.nl_langinfo, "a")
for args in (("a", "b"), ("b", "a"), ("a", "a"), ("a", 3), ("a\0", "b"), (None, "b"), ("é", "z"), ("",), ("\U0001f600", "\uffff")):
    show(order, *args)
for args in (("abc",), ("a\0c",), (3,), ("",), ("é\U0001f600",)):
    show(locale.strxfrm, *args)
print(sorted(["b", "A", "a", "B", "é", "\U0001f600"], key=locale.strxfrm))
for f, args in ((locale.gettext, ("hello",)), (locale.dgettext, ("d", "m")), (locale.dgettext, (None, "é")), (locale.dcgettext, ("d", "é", 5)), (locale.gettext, (4,)), (locale.dgettext, (4, 5)), (locale.dgettext, ("x", 5)), (locale.dcgettext, ("x", "y")), (locale.dcgettext, ("x", "y", "z")), (locale.textdomain, (None,)), (locale.textdomain, ("foo",)), (locale.textdomain, (None,)), (locale.textdomain, (3,)), (locale.bindtextdomain, ("foo", None)), (locale.bindtextdomain, ("foo", "/tmp")), (locale.bindtextdomain, ("", "/tmp")), (locale.bindtextdomain, ("foo", 4)), (locale.bindtextdomain, (4, "/")), (locale.bindtextdomain, ("foo", b"/usr")), (locale.bind_textdomain_codeset, ("foo", None)), (locale.bind_textdomain_codeset, ("foo", "UTF-8")), (locale.bind_textdomain_codeset, ("foo", 5))):
    show(f, *args)
print(sorted(n for n in dir(_locale) if not n.startswith("__")), locale.Error, locale.Error.__mro__)

# Numbers and amounts of money.
for args in (("%d", 1234567, True), ("%.2f", 1234567.5, True), ("%10.2f|%s", (1234567.5, "a"), True), ("%(a)d %%", {"a": 1234}), ("%s", "x"), ("%*d", (9, 1234), True), ("%d %d", 5)):
    show(locale.format_string, *args)
for f, *args in ((locale.str, 1.5), (locale.atof, "1.5"), (locale.atof, "x"), (locale.atoi, "15"), (locale.currency, 5.0), (locale.delocalize, "1.5"), (locale.localize, "1234.5", True), (locale.normalize, "de_DE"), (locale.normalize, "en_US.utf8@euro"), (locale.normalize, "japanese"), (locale.normalize, "xx")):
    show(f, *args)
made = {"thousands_sep": " ", "grouping": [3, 2, 0], "decimal_point": ",", "mon_grouping": [3, 3, 0], "mon_thousands_sep": ".", "currency_symbol": "EUR", "int_curr_symbol": "EUR ", "frac_digits": 2, "int_frac_digits": 2, "p_cs_precedes": 0, "p_sep_by_space": 1, "n_cs_precedes": 1, "n_sep_by_space": 2, "mon_decimal_point": ",", "negative_sign": "-", "positive_sign": "+", "p_sign_posn": 1, "n_sign_posn": 4}
locale._override_localeconv = made
for args in (("%d", 123456789, True), ("%15.2f|", 1234567.5, True), ("%-15d|", 1234567, True), ("%+d", 1234, True)):
    show(locale.format_string, *args)
for position in range(6):
    made["p_sign_posn"] = made["n_sign_posn"] = position if position < 5 else 127
    show(locale.currency, 1234567.891)
    show(locale.currency, -1234567.891, True, True)
show(locale.currency, 12.5, False, False, True)
for f, text in ((locale.atof, "1 234,5"), (locale.atoi, "1 234"), (locale.delocalize, "12 34,5")):
    show(f, text)
show(locale.localize, "1234567.5", True)
locale._override_localeconv = {}
print([format(n, spec) for n in (0, -1234567, 2**70, 1234567.125, 1e20, 1.5 + 2j) for spec in ("n", "12n", "<12n", "+n")], f"{12345:012n} {0.5:08n} {True:n}")
for bad in (",n", "_n", ".3n"):
    show(format, 1234, bad)
    show(format, 1234.5, bad)
print(time.strftime("%A %B %c %x %X %p", (2020, 3, 1, 4, 5, 6, 6, 61, 0)))
