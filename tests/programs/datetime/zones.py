"""Time zones: timezone, subclasses of tzinfo, offsets in arithmetic and comparison, fold, time."""
from datetime import *
import copy
import pickle


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


td, utc = timedelta, timezone.utc
east = timezone(td(hours=5, minutes=30), 'East')
for f in (lambda: utc, lambda: str(utc), lambda: east, lambda: str(east), lambda: timezone(td(0)) is utc, lambda: timezone(td(0), 'Z'),
          lambda: timezone(td(hours=-3, seconds=1)), lambda: str(timezone(td(hours=-3, seconds=1))), lambda: str(timezone(td(microseconds=-1))),
          lambda: timezone(td(1)), lambda: timezone(5), lambda: timezone(td(0), 5), lambda: timezone(), lambda: timezone(td(1), 'a', 'b'),
          lambda: timezone.min, lambda: timezone.max, lambda: east == timezone(td(hours=5.5)), lambda: east != utc, lambda: east < utc,
          lambda: hash(east) == hash(td(hours=5.5)), lambda: east.utcoffset(None), lambda: east.utcoffset(5), lambda: east.dst(None), lambda: east.tzname(None),
          lambda: east.tzname(1), lambda: east.fromutc(5), lambda: east.fromutc(datetime(2000, 1, 1)),
          lambda: east.fromutc(datetime(2000, 1, 1, tzinfo=east)), lambda: pickle.loads(pickle.dumps(east)), lambda: copy.deepcopy(utc) is utc,
          lambda: east.__getinitargs__(), lambda: UTC is utc, lambda: type('T', (timezone,), {}), lambda: tzinfo().utcoffset(None),
          lambda: tzinfo().tzname(None), lambda: tzinfo().dst(None), lambda: tzinfo().fromutc(None), lambda: tzinfo().__reduce__()):
    show(f)


class Zone(tzinfo):
    """An hour of daylight saving time from April to October, with a fold at its end."""

    def __init__(self, hours=1):
        self.hours = hours

    def utcoffset(self, dt):
        return td(hours=self.hours) + self.dst(dt)

    def dst(self, dt):
        if dt is None:
            return td(0)
        n = dt.replace(tzinfo=None)
        if datetime(n.year, 10, 31, 1) <= n < datetime(n.year, 10, 31, 2):
            return td(0) if dt.fold else td(hours=1)
        return td(hours=1) if 4 <= n.month <= 10 and n < datetime(n.year, 10, 31, 1) else td(0)

    def tzname(self, dt):
        return 'Z%d%%' % self.hours


class Bad(tzinfo):
    def __init__(self, result):
        self.result = result

    def utcoffset(self, dt):
        return self.result

    def tzname(self, dt):
        return self.result
    dst = utcoffset


z = Zone()
m = datetime(2020, 7, 1, 12, tzinfo=z)
f0 = datetime(2020, 10, 31, 1, 30, tzinfo=z)
f1 = f0.replace(fold=1)
for f in (lambda: m.utcoffset(), lambda: m.dst(), lambda: m.tzname(), lambda: m.isoformat(), lambda: str(m), lambda: m.strftime('%z|%Z|%f|%H'),
          lambda: f'{m:%Y %%z %z}', lambda: m.astimezone(utc), lambda: m.astimezone(east), lambda: datetime(2020, 1, 1, tzinfo=utc).astimezone(z).isoformat(),
          lambda: datetime(2020, 7, 1, tzinfo=utc).astimezone(z).isoformat(), lambda: f0.utcoffset(), lambda: f1.utcoffset(), lambda: f0 == f1,
          lambda: f0 == f1.astimezone(utc), lambda: f0.astimezone(utc) == f0, lambda: f0 - f1, lambda: f0.astimezone(utc) - f1.astimezone(utc),
          lambda: hash(f0) == hash(f1), lambda: m == m.astimezone(utc), lambda: m < m.astimezone(utc) + td(seconds=1), lambda: hash(m) == hash(m.astimezone(east)),
          lambda: m.timetuple(), lambda: m.utctimetuple(), lambda: m.timestamp(), lambda: m.astimezone(5), lambda: m.astimezone(z) is m,
          lambda: pickle.loads(pickle.dumps(m)).tzinfo.hours, lambda: copy.copy(z).hours, lambda: z.__reduce__()[1:],
          lambda: repr(m.replace(tzinfo=utc)), lambda: m.replace(tzinfo=None), lambda: m.timetz().isoformat(), lambda: m.time()):
    show(f)
for result in (5, 'x', td(1), td(-1), td(hours=-23), None, td(seconds=1)):
    b = datetime(2020, 1, 1, tzinfo=Bad(result))
    for f in (lambda: b.utcoffset(), lambda: b.dst(), lambda: b.tzname(), lambda: b.isoformat(), lambda: b == datetime(2020, 1, 1, tzinfo=utc),
              lambda: b - datetime(2020, 1, 1, tzinfo=utc), lambda: b.strftime('%z'), lambda: b.strftime('%Z'), lambda: isinstance(hash(b), int)):
        show(f)

t = time(12, 34, 56, 789, tzinfo=east)
for f in (lambda: t, lambda: str(t), lambda: t.replace(tzinfo=None), lambda: t.replace(hour=25), lambda: t.utcoffset(), lambda: t.tzname(),
          lambda: t.dst(), lambda: t == time(7, 4, 56, 789, tzinfo=utc), lambda: t < time(1), lambda: t == time(1), lambda: t < 1,
          lambda: hash(t) == hash(time(7, 4, 56, 789, tzinfo=utc)), lambda: t.isoformat('hours'), lambda: t.isoformat(timespec='milliseconds'),
          lambda: t.isoformat('x'), lambda: t.strftime('%H:%M:%S.%f %z %Z'), lambda: format(t, ''), lambda: format(t, '%M'), lambda: time(24),
          lambda: time(1, 60), lambda: time(1, 1, 60), lambda: time(1, 1, 1, 10**6), lambda: time(fold=2), lambda: time(1, 2, 3, 4, 5),
          lambda: time(1, 2, 3, 4, None, 1), lambda: time('a'), lambda: time(hour=1, x=2), lambda: time.min, lambda: time.max, lambda: time(1, fold=1),
          lambda: t.__reduce__(), lambda: time(1, fold=1).__reduce_ex__(4), lambda: time(1, fold=1).__reduce_ex__(2), lambda: pickle.loads(pickle.dumps(t)),
          lambda: time(b'\x81\0\0\0\0\0'), lambda: time(b'\x01\0\0\0\0\0', 5), lambda: bool(time(0)), lambda: time(1) < time(2), lambda: t.replace(foo=1)):
    show(f)
