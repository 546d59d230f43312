import time

print(time.time(), time.monotonic(), time.perf_counter())
time.sleep(1.5)
print(time.time(), time.monotonic(), time.time_ns())
print(
    time.ctime(), time.strftime("%Y-%m-%d %H:%M:%S"), time.strftime("%a %j %p %%", time.gmtime(0))
)
t = time.gmtime(1_000_000_000)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, tuple(t))
for bad in (-1, "a"):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
