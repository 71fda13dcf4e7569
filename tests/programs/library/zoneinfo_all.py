"""zoneinfo: offsets over gaps and folds, caches, files, pickles, paths, keys that are wrong."""
import zoneinfo, datetime, pickle, copy
from zoneinfo import ZoneInfo
b = ZoneInfo('Europe/Berlin')
print(repr(b), str(b), b.key)
for args in [(2020,1,1),(2020,7,1),(1945,5,24,1),(1900,1,1),(2500,7,1),(1970,1,1)]:
    d = datetime.datetime(*args, tzinfo=b)
    print(d.isoformat(), d.utcoffset(), d.dst(), d.tzname(), d.timestamp())
    print(d.astimezone(datetime.timezone.utc), d.astimezone(ZoneInfo('America/New_York')))
d = datetime.datetime(2020,10,25,2,30,tzinfo=b)
print(d.utcoffset(), d.replace(fold=1).utcoffset(), d.replace(fold=1).astimezone(datetime.timezone.utc))
print(ZoneInfo('Europe/Berlin') is b, ZoneInfo.no_cache('Europe/Berlin') is b)
try: ZoneInfo('No/Such')
except zoneinfo.ZoneInfoNotFoundError as e: print(type(e).__mro__, e)
for bad in ['../etc/passwd','/etc/localtime','', 'Europe', 3]:
    try: print(ZoneInfo(bad))
    except Exception as e: print(type(e).__name__, e)
p = pickle.loads(pickle.dumps(b)); print(p is b)
p = pickle.dumps(ZoneInfo.no_cache('Europe/Berlin')); print(pickle.loads(p) is b)
print(len(zoneinfo.available_timezones())>400, 'Europe/Berlin' in zoneinfo.available_timezones())
with open('/usr/share/zoneinfo/Europe/Paris','rb') as f:
    z = ZoneInfo.from_file(f, key='X')
print(z, repr(z))
with open('/usr/share/zoneinfo/Europe/Paris','rb') as f:
    z = ZoneInfo.from_file(f)
print(str(z)[:40], repr(z)[:30])
try: pickle.dumps(z)
except Exception as e: print(type(e).__name__, e)
print(zoneinfo.TZPATH)
ZoneInfo.clear_cache(only_keys=['Europe/Berlin']); print(ZoneInfo('Europe/Berlin') is b)
ZoneInfo.clear_cache()
print(copy.copy(b) is b, copy.deepcopy(b))
zoneinfo.reset_tzpath(['/nowhere'])
try: ZoneInfo('Asia/Tokyo')
except Exception as e: print(type(e).__name__, e)
try: zoneinfo.reset_tzpath(['rel'])
except Exception as e: print(type(e).__name__, e)
zoneinfo.reset_tzpath()
class MyZ(ZoneInfo): pass
print(MyZ('UTC'), repr(MyZ('UTC')), MyZ('UTC').utcoffset(None), MyZ('UTC').tzname(None))
print(datetime.time(3,4,tzinfo=b).utcoffset(), datetime.time(3,4,tzinfo=ZoneInfo('UTC')).utcoffset())
print(hasattr(zoneinfo,'_common'))
