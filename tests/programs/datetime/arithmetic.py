"""Sums, differences, products and order of timedelta, date and datetime; their errors and results' classes."""
from datetime import *
import pickle


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


td = timedelta
for args in [dict(days=1.5), dict(weeks=-1, hours=3), dict(seconds=1e-7), dict(microseconds=0.5), dict(microseconds=1.5),
             dict(milliseconds=2.0005), dict(days=0.1, hours=0.1, minutes=0.1), dict(days=10**9), dict(days=-10**9),
             dict(days=10**20), dict(seconds='1'), dict(days=float('inf')), dict(days=float('nan')), dict(foo=1)]:
    show(lambda: td(**args))
show(lambda: td(1, days=2))
show(lambda: td(*range(8)))
a, b = td(3, 7, 11), td(hours=-5, microseconds=13)
for f in (lambda: a + b, lambda: a - b, lambda: -a, lambda: +b, lambda: abs(b), lambda: a * 3, lambda: 3 * a, lambda: a * 2.5,
          lambda: a / 2, lambda: a / 2.5, lambda: a / b, lambda: a // b, lambda: a // 7, lambda: a % b, lambda: divmod(a, b),
          lambda: a / 0, lambda: a // 0, lambda: a % td(0), lambda: divmod(a, td(0)), lambda: a / td(0), lambda: a / 0.0,
          lambda: a * float('nan'), lambda: a * float('inf'), lambda: a + 1, lambda: 1 / a, lambda: a < 1, lambda: a == 1,
          lambda: td.max + td.resolution, lambda: td.min - td.resolution, lambda: -td.min, lambda: td.max * 2, lambda: a ** 2,
          lambda: a.total_seconds(), lambda: str(a), lambda: str(b), lambda: str(td(1)), lambda: str(td(-1)),
          lambda: bool(td(0)), lambda: hash(a), lambda: hash(td(0)), lambda: td.min, lambda: td.max,
          lambda: a.__reduce__(), lambda: pickle.loads(pickle.dumps(a)) == a, lambda: a.days, lambda: setattr(a, 'days', 1)):
    show(f)
for us in range(-7, 8):
    print(td(microseconds=us) / 2, td(microseconds=us) * 0.5, td(microseconds=us) // 2, us)

d = date(2024, 2, 29)
for f in (lambda: d + td(1), lambda: td(1) + d, lambda: d - td(60), lambda: d - date(2000, 1, 1), lambda: date.max + td(1),
          lambda: date.min - td(1), lambda: td(1) - d, lambda: d + 1, lambda: d < date(2024, 3, 1), lambda: d < 1,
          lambda: d == datetime(2024, 2, 29), lambda: d < datetime(2024, 3, 1), lambda: datetime(2024, 3, 1) < d,
          lambda: d - datetime(2024, 3, 1), lambda: datetime(2024, 3, 1) - d, lambda: d.replace(year=2023), lambda: d.replace(day=1),
          lambda: date(2023, 2, 29), lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date(2000, 13, 1), lambda: date(2000, 1, 0),
          lambda: date(), lambda: date(1, 2), lambda: date(1, 2, 3, 4), lambda: date(1, 2, day='3'), lambda: date(1, 2, 3.0),
          lambda: date(2**40, 1, 1), lambda: date(2**70, 1, 1), lambda: date(1, 2, year=3), lambda: date(1, 2, x=3),
          lambda: date.fromordinal(0), lambda: date.fromordinal(3652060), lambda: date.fromordinal(730000), lambda: d.toordinal(),
          lambda: d.isocalendar(), lambda: d.isocalendar().week, lambda: tuple(date(2021, 1, 3).isocalendar()), lambda: d.weekday(),
          lambda: d.isoweekday(), lambda: date.fromisocalendar(2020, 53, 7), lambda: date.fromisocalendar(2021, 53, 7),
          lambda: date.fromisocalendar(2021, 5, 8), lambda: date.fromisocalendar(0, 5, 8), lambda: d.ctime(), lambda: d.timetuple(),
          lambda: d.__reduce__(), lambda: pickle.loads(pickle.dumps(d)), lambda: date(b'\x07\xe8\x02\x1d'), lambda: date('\x07\xe8\x02\x1d')):
    show(f)
assert all(date.fromordinal(n).toordinal() == n for n in range(1, 3652060, 997))
assert all(date.fromordinal(n) + td(1) == date.fromordinal(n + 1) for n in range(1, 3652059, 991))
for y in range(1, 9999, 83):
    print(date(y, 1, 1).isocalendar()[:], date(y, 12, 31).isocalendar()[:], end=' ')
print()

m = datetime(2024, 2, 29, 23, 59, 59, 999999)
for f in (lambda: m + td(microseconds=1), lambda: m - td(seconds=1), lambda: m - datetime(2000, 1, 1), lambda: datetime.max + td(0, 0, 1),
          lambda: datetime.min - td(0, 0, 1), lambda: m - m.replace(tzinfo=timezone.utc), lambda: m < m.replace(tzinfo=timezone.utc),
          lambda: m == m.replace(tzinfo=timezone.utc), lambda: m < 5, lambda: m.replace(hour=24), lambda: m.replace(fold=2),
          lambda: m.replace(tzinfo=5), lambda: datetime(1, 2), lambda: datetime(1, 2, 3, 4, 5, 6, 7, None, 1), lambda: datetime(1, 2, 3, 4, 60),
          lambda: datetime(1, 2, 3, tzinfo='x'), lambda: datetime(1, 2, 3, fold=1), lambda: m.__reduce__(), lambda: m.__reduce_ex__(4),
          lambda: m.replace(fold=1).__reduce_ex__(4), lambda: m.date(), lambda: m.time(), lambda: m.isocalendar(), lambda: m.timetuple(),
          lambda: m.utctimetuple(), lambda: datetime.combine(d, time(1, 2)), lambda: datetime.combine(d, 5), lambda: datetime.combine(5, 5), lambda: datetime.combine(d, time(1), 1),
          lambda: datetime.fromordinal(5), lambda: datetime.fromisocalendar(2020, 1, 1), lambda: m.ctime()):
    show(f)


class D(date):
    pass


class M(datetime):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, *args, **kwargs)


x, y = D(2000, 1, 2), M(2000, 1, 2, 3, tzinfo=timezone.utc)
for r in (x + td(1), x - td(1), x.replace(day=5), D.fromordinal(9), D.fromisoformat('2020-01-01'), y + td(1), y - td(1), y.replace(day=5),
          y.astimezone(timezone(td(hours=1))), M.fromisoformat('2020-01-01'), M.combine(x, time(4)), y.date(), M.fromordinal(9),
          pickle.loads(pickle.dumps(y)), M.strptime('2020', '%Y'), M.utcfromtimestamp(5), M.fromtimestamp(5, timezone.utc)):
    print(type(r).__name__, r)
