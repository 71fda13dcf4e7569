"""datetime, calendar, fractions, statistics, random, numbers, colorsys, sched, timeit, graphlib, decimal in short."""
import calendar
import colorsys
import datetime as dt
import decimal
import fractions
import graphlib
import locale
import numbers
import random
import sched
import statistics
import timeit
from datetime import date, datetime, time, timedelta, timezone
from fractions import Fraction

d = date(2024, 2, 29)
print(d, repr(d), d.weekday(), d.isoweekday(), tuple(d.isocalendar()), d.timetuple()[:8], d.toordinal(), date.fromordinal(738000), date.fromisoformat("2023-W05-2"), d.strftime("%A %d %B %Y %j %U"))
print(d + timedelta(1), d - timedelta(365), d - date(2000, 1, 1), d.replace(year=2020), d.ctime(), date.max, date.min, d < date(2025, 1, 1), hash(d) == hash(date(2024, 2, 29)), f"{d:%d/%m/%y}")
t = time(13, 5, 9, 120, tzinfo=timezone.utc)
print(t, repr(t), t.isoformat("minutes"), t.replace(hour=1), time.fromisoformat("04:05:06.789"), t.strftime("%H:%M:%S.%f %Z"), t.utcoffset(), time(1) < time(2), bool(time(0)))
x = datetime(2023, 12, 31, 23, 59, 59, 999999)
est = timezone(timedelta(hours=-5), "EST")
print(x, repr(x), x + timedelta(microseconds=1), x.isoformat(" ", "seconds"), x.date(), x.time(), x.replace(tzinfo=est), x.replace(tzinfo=est).astimezone(timezone.utc), x.timestamp() > 0)
print(datetime.strptime("21/11/06 16:30 +0200", "%d/%m/%y %H:%M %z"), datetime.fromisoformat("2011-11-04T00:05:23+04:00"), datetime.fromtimestamp(0, timezone.utc), datetime.combine(d, t), datetime.fromisoformat("20111104T000523Z"))
print(repr(est), est, timezone.utc, timezone(timedelta(minutes=-90)), est.utcoffset(None), est == timezone(timedelta(hours=-5)), datetime.max, x.strftime("%I %p %y %% %a %b"), x.timetuple().tm_yday)
delta = timedelta(days=-1, hours=5, microseconds=3)
print(delta, repr(delta), delta.total_seconds(), delta.days, delta.seconds, abs(delta), delta * 2, delta / 2, delta // timedelta(hours=1), divmod(timedelta(7), timedelta(2)), timedelta(weeks=1, milliseconds=1.5), timedelta.max, delta % timedelta(hours=2))
print(x == x.replace(), x != x + delta, x == x.replace(tzinfo=est), t == t.replace(tzinfo=None), time(1) == time(1), d == x, x <= x, x.replace(tzinfo=est) == x.replace(tzinfo=timezone.utc), x in {x: 1}, time(2) > time(1), 1 + 1 == x)
for call in (lambda: date(2023, 2, 29), lambda: date(2023, 13, 1), lambda: time(24), lambda: time(1, 60), lambda: datetime(1, 1, 1) - timedelta(1), lambda: date.max + timedelta(1), lambda: x < x.replace(tzinfo=est),
             lambda: x - x.replace(tzinfo=est), lambda: time(1) < time(1, tzinfo=est), lambda: date.fromisoformat("20-1-1"), lambda: datetime.strptime("x", "%d"), lambda: datetime(2020, 1, 1, fold=2), lambda: date(0, 1, 1),
             lambda: timedelta(1) / 0, lambda: datetime.strptime("1 2", "%d"), lambda: date.fromordinal(0), lambda: x < d, lambda: time(1, tzinfo=3), lambda: d.isocalendar(), lambda: dt.tzinfo().utcoffset(None), lambda: d.replace(month=0)):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError, NotImplementedError) as e:
        print(type(e).__name__, e)
for call in (lambda: timedelta(10**10), lambda: timezone(timedelta(days=2)), lambda: d + 1):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__)


class Zone(dt.tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=1) + self.dst(when)

    def dst(self, when):
        return timedelta(hours=1) if when and 4 <= when.month < 10 else timedelta(0)

    def tzname(self, when):
        return "SUM" if self.dst(when) else "WIN"


print(datetime(2020, 7, 1, 12, tzinfo=Zone()), datetime(2020, 1, 1, tzinfo=Zone()).tzname(), datetime(2020, 7, 1, 12, tzinfo=timezone.utc).astimezone(Zone()))

print(calendar.month(2024, 2), calendar.TextCalendar(6).formatmonth(2023, 10, 4, 2), calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.leapdays(1900, 2001), calendar.weekday(2000, 1, 1))
print(calendar.Calendar().monthdayscalendar(2021, 2), list(calendar.Calendar(3).itermonthdays2(2021, 3))[:3], calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.day_name[0], list(calendar.month_abbr)[:3], calendar.MONDAY)
print(calendar.HTMLCalendar().formatmonth(2021, 2)[:120], calendar.calendar(2021, m=4)[:200])
try:
    calendar.monthrange(2020, 13)
except ValueError as e:
    print(e)

f = Fraction(3, -6)
print(f, repr(f), Fraction("1.25"), Fraction("3/4"), Fraction(0.1).limit_denominator(100), Fraction(decimal.Decimal("0.1")), f + 1, f * 2.0, f ** 2, f ** 0.5 if f > 0 else "", round(Fraction(7, 2)), round(Fraction(22, 7), 2), divmod(Fraction(7, 2), 2), hash(Fraction(5)) == hash(5), f < 0, float(f), int(Fraction(-7, 2)), Fraction(1, 3) == 1 / 3, -f, Fraction(4).is_integer() if hasattr(Fraction, "is_integer") else "")
for call in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: Fraction(float("nan")), lambda: f / 0):
    try:
        print(call())
    except (ValueError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
print(isinstance(1, numbers.Integral), isinstance(1.0, numbers.Rational), isinstance(f, numbers.Rational), isinstance(1j, numbers.Complex), issubclass(bool, numbers.Number), isinstance(decimal.Decimal(1), numbers.Number), f.numerator, (3).denominator)

data = [2, 4, 4, 4, 5, 5, 7, 9]
s = statistics
print(s.mean(data), s.median(data), s.mode(data), s.pstdev(data), s.stdev(data), s.variance(data), s.pvariance(data), s.median_low(data), s.median_high(data), s.median_grouped(data), s.multimode("aabbc"), s.quantiles(data, n=4), s.fmean(data), s.harmonic_mean([40, 60]), s.geometric_mean([54, 24, 36]))
print(s.mean([Fraction(1, 2), Fraction(1, 3)]), s.mean([decimal.Decimal("0.5"), decimal.Decimal("0.75")]), s.correlation([1, 2, 3], [1, 5, 7]), s.covariance([1, 2, 3], [1, 2, 4]), s.linear_regression([1, 2, 3], [3, 5, 7.5]), s.fmean([1, 2], [3, 1]))
n = s.NormalDist(100, 15)
print(n, n.cdf(115), n.pdf(100), n.inv_cdf(0.9), n.overlap(s.NormalDist(110, 15)), n + 5, n * 2, n.quantiles(4), s.NormalDist.from_samples([1, 2, 3]), n.zscore(130))
for call in (lambda: s.mean([]), lambda: s.stdev([1]), lambda: s.mode([]), lambda: s.harmonic_mean([-1]), lambda: n.inv_cdf(2), lambda: s.median([])):
    try:
        print(call())
    except s.StatisticsError as e:
        print(e)

r = random.Random(42)
print(r.random(), r.randint(1, 6), r.choice("abc"), r.sample(range(100), 5), r.uniform(1, 2), r.gauss(0, 1), r.betavariate(1, 2), r.expovariate(1), r.triangular(), r.choices("ab", [1, 3], k=5), r.getrandbits(70), r.randrange(0, 100, 7), r.normalvariate(0, 1), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.gammavariate(2, 1), r.paretovariate(3), r.weibullvariate(1, 1), r.randbytes(3))
items = list(range(8))
r.shuffle(items)
print(items, r.getstate()[0])
print([round(v, 6) for v in colorsys.rgb_to_hsv(0.2, 0.4, 0.4)], colorsys.hsv_to_rgb(0.5, 0.5, 0.4), colorsys.rgb_to_hls(0.2, 0.4, 0.4), colorsys.hls_to_rgb(0.5, 0.3, 0.3), colorsys.rgb_to_yiq(0.2, 0.4, 0.4))

clock = [0]
scheduler = sched.scheduler(lambda: clock[0], lambda n: clock.__setitem__(0, clock[0] + n))
scheduler.enter(5, 1, print, ("five", "b"))
scheduler.enter(5, 0, print, ("five", "a"))
event = scheduler.enter(1, 1, print, ("never",))
scheduler.enterabs(2, 1, print, kwargs={"sep": "-"}, argument=("two", 2))
scheduler.cancel(event)
print(len(scheduler.queue), scheduler.empty(), scheduler.run(), clock, scheduler.empty())
print(timeit.timeit("x = 1", number=10) >= 0, len(timeit.repeat(lambda: None, number=1, repeat=3)), timeit.Timer("y", "y = 1").timeit(2) >= 0)

g = graphlib.TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}})
order = list(g.static_order())
print(order[0], order[-1], len(order))
g = graphlib.TopologicalSorter()
g.add("x", "y")
g.prepare()
while g.is_active():
    ready = g.get_ready()
    print(ready)
    g.done(*ready)
try:
    graphlib.TopologicalSorter({1: [2], 2: [1]}).prepare()
except graphlib.CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))
print(locale.setlocale(locale.LC_ALL, "C"), locale.localeconv()["decimal_point"], locale.format_string("%.2f %d", (1234.5, 7), grouping=True), locale.atof("1.5"), locale.str(2.5), locale.strcoll("a", "b"), locale.currency(1) if False else "")
