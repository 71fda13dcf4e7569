"""Rows read and written with every option; DictReader and DictWriter."""
import csv
import io


def read(lines, **options):
    try:
        reader = csv.reader(lines, **options)
        print(lines, options, list(reader), reader.line_num)
    except Exception as error:
        print(lines, options, type(error).__name__, error)


for line in ('', 'a', 'a,b', '"a"', '"a,b",c', '"a""b"', '"a"b', '"a', 'a"b', ' a, b', ' "a"', 'a,', ',', ',,', '"",', 'a\n', 'a\r\n', 'a\r', '\n', 'a\nb',
             'a\\,b', '"a\\"b"', 'a\\', '"a\\', '\\"a"', '1,2.5', '1,"x"', 'x,1', "'a,b'", 'a\0b', 'ä,€,\U0001f600', '"a"\n', '"a\n', 'a;b'):
    read([line])
    read([line], strict=True)
    read([line], escapechar='\\')
    read([line], doublequote=False, escapechar='\\')
    read([line], quoting=csv.QUOTE_NONE, escapechar='\\')
    read([line], quoting=csv.QUOTE_NONNUMERIC)
    read([line], skipinitialspace=True, quotechar="'", delimiter=';')
read(['"a', 'b"', 'c'])
read(['"a\n', 'b",c\n', 'd\n'])
read(['a\\\n', 'b\n'], escapechar='\\')
read(['"a\\\n', 'b"\n'], escapechar='\\')
read([b'a'])
read([1])
read(['a', None])
read(['x', '"open'], strict=True)
old = csv.field_size_limit(5)
read(['12345', '123456'])
csv.field_size_limit(old)


def write(row, **options):
    out = io.StringIO()
    try:
        result = csv.writer(out, **options).writerow(row)
        print(row, options, repr(out.getvalue()), result)
    except Exception as error:
        print(row, options, type(error).__name__, error)


class Whole:
    def __repr__(self):
        return 'Whole()'

    def __index__(self):
        return 5

    def __str__(self):
        return 'whole'


class Failing:
    def __repr__(self):
        return 'Failing()'

    def __str__(self):
        raise ZeroDivisionError('in __str__')


for row in ([], [''], ['', ''], [None], [None, None], ['a', 'b'], ['a,b'], ['a"b'], ['a\nb'], ['a\r'], [' a '], [1, 2.5, True, 3j], ['a', 1, None], ['\\'],
            ['"'], ['""', ''], 'abc', (1,), {'k': 1}, 5, None, ['é€'], [[1, 'x']], [Whole()], ['a\\"b,'], ["it's"], [Failing()]):
    write(row)
    for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE):
        write(row, quoting=quoting)
    write(row, quoting=csv.QUOTE_NONE, escapechar='\\')
    write(row, doublequote=False, escapechar='\\', lineterminator='\n')
    write(row, doublequote=False)
    write(row, delimiter='b', lineterminator='x', quotechar="'")


class Sink:
    def __init__(self):
        self.lines = []

    def write(self, text):
        self.lines.append(text)
        return len(self.lines)


sink = Sink()
writer = csv.writer(sink)
print(writer.writerow([1]), writer.writerow([2]), writer.writerows([[3], (4, 5)]), sink.lines)
for rows in (5, [5], [[1], None]):
    try:
        writer.writerows(rows)
    except Exception as error:
        print(type(error).__name__, error)
print(sink.lines)

reader = csv.DictReader(['a,b', '1,2', '3', '4,5,6', '', '7,8'], restkey='rest', restval='-')
print(reader.fieldnames, list(reader), reader.line_num)
out = io.StringIO()
writer = csv.DictWriter(out, ['x', 'y'], restval='?', lineterminator='\n')
writer.writeheader()
writer.writerow({'x': 1})
writer.writerows([{'y': 2, 'x': 'a,b'}])
try:
    writer.writerow({'z': 1})
except ValueError as error:
    print(error)
print(out.getvalue())
rows = [['id', 'text'], ['1', 'line\nbreak'], ['2', 'quote " and, comma'], ['3', '']]
out = io.StringIO(newline='')
csv.writer(out).writerows(rows)
print(list(csv.reader(io.StringIO(out.getvalue(), newline=''))) == rows, repr(out.getvalue()))
