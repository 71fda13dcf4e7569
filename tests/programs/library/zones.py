"""zoneinfo and sysconfig: zones with summer time, paths of the installation."""
import sysconfig
import zoneinfo
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

print(sysconfig.get_python_version(), sorted(sysconfig.get_path_names())[:3], sysconfig.get_platform(), isinstance(sysconfig.get_config_vars(), dict), sysconfig.get_config_var("EXT_SUFFIX"), sysconfig.get_config_var("nothing"))
berlin, york = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
for when in (datetime(2024, 1, 1, 12), datetime(2024, 7, 1, 12), datetime(2024, 3, 31, 2, 30), datetime(2024, 10, 27, 2, 30), datetime(2024, 10, 27, 2, 30, fold=1), datetime(1900, 1, 1), datetime(2090, 7, 1)):
    local = when.replace(tzinfo=berlin)
    print(local, local.utcoffset(), local.dst(), local.tzname(), local.astimezone(york), local.astimezone(timezone.utc))
print(datetime(2024, 3, 30, 12, tzinfo=berlin) + timedelta(days=1), datetime.fromtimestamp(0, york), str(york), berlin.key, ZoneInfo("Europe/Berlin") is berlin, "UTC" in zoneinfo.available_timezones())
for bad in ("No/Where", "../etc/passwd", ""):
    try:
        print(ZoneInfo(bad))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as e:
        print(type(e).__name__, e)
