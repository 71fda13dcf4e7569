"""isoformat and what fromisoformat reads, strftime and strptime, time stamps."""
from datetime import *
import os
import time as clock


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for text in ('2020-02-03', '20200203', '2020-W05', '2020W05', '2020-W05-3', '2020W053', '2020-W53-7', '2021-W53-7', '2020-2-3', '2020-0203', '202002-03',
             '2020-02-30', '2020-13-01', '', '2020', '2020-02', '2020-W00', '2020-W05-8', '2020-W05-0', '0000-01-01', '9999-W53-7', '９020-02-03', '2020-02-03x', 'xxxx-02-03'):
    show(lambda: date.fromisoformat(text))
    show(lambda: datetime.fromisoformat(text))
for text in ('12', '12:34', '1234', '12:34:56', '123456', '12:34:56.7', '12:34:56,789', '12:34:56.7890123', '123456.5', 'T12', 'T12:30Z', '12:30+05:30', '12:30-0530',
             '12:30+05', '12:30:15.5+05:30:10.25', '12:30Zx', '12:30+', '12:', '1', '', '25:00', '12:60', '12:34:', '12:34:56.', '12:3456', '1234:56', '12:34:56:78',
             '12:30+24:00', '12:30-23:59:59.999999', '12:30+00:00', '12:30-00:00', '12.5', '12:30 Z', 'TT12'):
    show(lambda: time.fromisoformat(text))
for text in ('2020-02-03T12', '2020-02-03 12:34', '20200203T123456', '2020-W05-3T12:30', '2020W05T1230', '2020W0531230', '2020-W05T12', '2020-W05-12', '2020-02-03é12:30',
             '2020-02-03T', '2020-02-03T25', '2020-02-03T12:30+01:00', '2020-02-03T12:30:15.123456Z', '2020-02-0312:30', '2020W05312', '2020-W05-', '2020-W05-1T', '2020-02-03T12:30+24:30'):
    show(lambda: datetime.fromisoformat(text))
show(lambda: date.fromisoformat(5))
show(lambda: time.fromisoformat(None))
show(lambda: datetime.fromisoformat(b'2020-01-01'))

m = datetime(2001, 2, 3, 4, 5, 6, 789)
for f in (lambda: m.isoformat(), lambda: m.isoformat(' '), lambda: m.isoformat('', 'hours'), lambda: m.isoformat(5), lambda: m.isoformat('ab'), lambda: m.isoformat('é', 'minutes'),
          lambda: m.isoformat(timespec='seconds'), lambda: m.isoformat(timespec='milliseconds'), lambda: m.isoformat(timespec='microseconds'), lambda: m.isoformat(timespec='x'),
          lambda: m.isoformat(timespec=5), lambda: m.replace(microsecond=0).isoformat(), lambda: repr(m), lambda: str(m), lambda: m.strftime('%Y-%m-%d %H:%M:%S.%f %j %a %b %p %%f %'),
          lambda: m.strftime(5), lambda: format(m, ''), lambda: f'{m:%d.%m.%y}', lambda: date(2001, 2, 3).strftime('%f %z|%Z %H'), lambda: date(2001, 2, 3).__format__(5),
          lambda: datetime.strptime('2020-01-02 03:04:05.678 +0130', '%Y-%m-%d %H:%M:%S.%f %z'), lambda: datetime.strptime('x', '%Y'), lambda: datetime.strptime(1, '%Y'),
          lambda: datetime.strptime('1', 1), lambda: datetime.strptime('12 Jan 99', '%d %b %y'), lambda: repr(datetime(1, 2, 3, 4, 5, fold=1, tzinfo=timezone.utc)),
          lambda: datetime(1, 2, 3, 4, 5, 0, 7)):
    show(f)

os.environ['TZ'] = 'CET-1CEST,M3.5.0,M10.5.0/3'
clock.tzset()
fold = datetime(2020, 10, 25, 2, 30)
gap = datetime(2020, 3, 29, 2, 30)
for f in (lambda: datetime.fromtimestamp(0), lambda: datetime.utcfromtimestamp(0), lambda: datetime.fromtimestamp(1.5, timezone.utc), lambda: datetime.fromtimestamp(-1.0000005),
          lambda: datetime.fromtimestamp(1e-7), lambda: datetime.fromtimestamp(0.9999999), lambda: datetime.fromtimestamp(float('nan')), lambda: datetime.fromtimestamp(1e300),
          lambda: datetime.fromtimestamp(1e15), lambda: datetime.fromtimestamp(2**70), lambda: datetime.fromtimestamp('1'), lambda: datetime.fromtimestamp(0, 5),
          lambda: date.fromtimestamp(86400.9), lambda: date.fromtimestamp(-1), lambda: date.fromtimestamp(1e300), lambda: date.fromtimestamp('x'), lambda: datetime.utcfromtimestamp(1e12),
          lambda: fold.timestamp(), lambda: fold.replace(fold=1).timestamp(), lambda: gap.timestamp(), lambda: gap.replace(fold=1).timestamp(), lambda: datetime.fromtimestamp(1603585800),
          lambda: datetime.fromtimestamp(1603589400), lambda: datetime(2020, 7, 1).timestamp(), lambda: datetime(2020, 7, 1, 12).astimezone(), lambda: datetime(2020, 1, 1, 12).astimezone(timezone.utc),
          lambda: datetime(2020, 7, 1, tzinfo=timezone.utc).astimezone(), lambda: fold.astimezone(), lambda: fold.replace(fold=1).astimezone(), lambda: datetime(1, 1, 1).timestamp(),
          lambda: abs(datetime.now().timestamp() - clock.time()) < 5, lambda: datetime.now(timezone.utc).tzinfo, lambda: datetime.now(5), lambda: datetime.utcnow().tzinfo,
          lambda: date.today() == datetime.today().date(), lambda: datetime.now(tz=None).tzinfo):
    show(f)
