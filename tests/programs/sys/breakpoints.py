"""breakpoint() with hooks and PYTHONBREAKPOINT; time zones that the program changes."""
import sys, re, time, os
os.environ['TZ'] = 'America/New_York'; time.tzset(); print(time.tzname, time.timezone, time.altzone, time.daylight, time.localtime(0).tm_hour)
os.environ['TZ'] = 'UTC'; time.tzset(); print(time.tzname, time.timezone)
os.environ['TZ'] = 'EST+05EDT,M4.1.0,M10.5.0'; time.tzset(); print(time.tzname)
sys.breakpointhook = lambda *a, **k: print('hook', a, k)
breakpoint(1, x=2)
sys.breakpointhook = sys.__breakpointhook__
os.environ['PYTHONBREAKPOINT'] = '0'
breakpoint()
os.environ['PYTHONBREAKPOINT'] = 'builtins.print'
breakpoint('a', sep='')
os.environ['PYTHONBREAKPOINT'] = 'no.such'
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    breakpoint(); print([str(x.message) for x in w])
