"""Dialects, their options and errors, and the functions of _csv."""
import copy
import csv
import io
import _csv

print(sorted(name for name in dir(_csv) if not name.startswith('__')), _csv.__version__)
ATTRIBUTES = ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict')


def show(label, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        if isinstance(result, _csv.Dialect):
            result = [getattr(result, name) for name in ATTRIBUTES]
        print(label, args, kwargs, result)
    except Exception as error:
        print(label, args, kwargs, type(error).__name__, error)


for options in ({}, {'delimiter': ''}, {'delimiter': 1}, {'delimiter': None}, {'delimiter': 'ab'}, {'delimiter': ';'}, {'quotechar': 1}, {'quotechar': 'ab'},
                {'quotechar': ''}, {'quotechar': None}, {'quotechar': None, 'quoting': 1}, {'quotechar': None, 'quoting': 3}, {'quoting': 'x'}, {'quoting': 7},
                {'quoting': -1}, {'quoting': True}, {'quoting': 2}, {'lineterminator': None}, {'lineterminator': 5}, {'lineterminator': ''},
                {'escapechar': 5}, {'escapechar': 'xx'}, {'escapechar': '\\'}, {'escapechar': None}, {'foo': 1}, {'doublequote': []}, {'strict': 'yes'},
                {'skipinitialspace': 1}, {'dialect': 'excel-tab'}, {'dialect': 'nope'}, {'dialect': 'unix', 'quoting': 3}, {'dialect': None}):
    show('Dialect', _csv.Dialect, **options)
for args in (('excel',), ('nope',), (5,), (None, ';'), ('unix', ':', False, '!', '\n', "'", 1, True, True), (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)):
    show('Dialect', _csv.Dialect, *args)


class Semicolons(csv.excel):
    delimiter = ';'
    quoting = csv.QUOTE_ALL


class Broken(csv.Dialect):
    delimiter = 5


show('class', _csv.Dialect, Semicolons)
print([getattr(_csv.Dialect(Semicolons()), name) for name in ATTRIBUTES])
show('broken', csv.reader, [], Broken)
show('broken', Broken)
show('register', csv.register_dialect, 'semi', Semicolons)
show('get', csv.get_dialect, 'semi')
show('list', csv.list_dialects)
show('register', csv.register_dialect, 'pipe', delimiter='|', quotechar="'")
show('get', csv.get_dialect, 'pipe')
show('same', lambda: csv.get_dialect('pipe') is _csv.Dialect('pipe'))
show('unregister', csv.unregister_dialect, 'pipe')
for function, args in ((csv.unregister_dialect, ('pipe',)), (csv.unregister_dialect, ([],)), (csv.get_dialect, ('pipe',)), (csv.get_dialect, ()),
                       (csv.register_dialect, (1,)), (csv.register_dialect, ()), (csv.register_dialect, ('a', 'b', 'c')), (csv.list_dialects, (1,)),
                       (csv.reader, ()), (csv.reader, (1,)), (csv.reader, ([], 'nope')), (csv.reader, ([], 1, 2)), (csv.writer, ()), (csv.writer, (1,)),
                       (csv.field_size_limit, ('x',)), (csv.field_size_limit, (1, 2)), (csv.field_size_limit, (100,)), (csv.field_size_limit, ()),
                       (csv.field_size_limit, (131072,))):
    show(function.__name__, function, *args)
d = csv.get_dialect('excel')
for name in ATTRIBUTES:
    try:
        setattr(d, name, 'x')
    except AttributeError as error:
        print(name, error)
show('copy', lambda: copy.copy(d))
print(_csv.Error.__mro__, _csv.Reader, _csv.Writer, type(csv.reader([])) is _csv.Reader)
print(csv.reader([]).dialect.delimiter, csv.writer(io.StringIO(), 'semi').dialect.delimiter, csv.reader([]).line_num)
print([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE])
print(csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n').delimiter, csv.Sniffer().has_header('name,age\nann,3\nbob,44\n'))
