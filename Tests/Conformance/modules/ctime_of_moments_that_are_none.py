import time

for moment in (1e200, -1e200, float("nan"), 2 ** 80, 1e18):
    try:
        print(time.ctime(moment))
    except (OverflowError, ValueError, OSError) as error:
        print(type(error).__name__, error)
print(time.ctime(-0.5))
