"""Small names of uuid, locale, re and timeit, some of them deprecated."""
import io
import locale
import re
import time
import timeit
import uuid
import warnings


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(list(uuid.SafeUUID), uuid.SafeUUID.unsafe.value, uuid.SafeUUID.unknown.value, uuid.uuid4().is_safe, uuid.UUID(int=5, is_safe=uuid.SafeUUID.safe).is_safe)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(locale.getdefaultlocale(["NOWHERE_SET"]), outcome(locale.resetlocale, "x"), locale.format("%d", 1234567, True), outcome(locale.format, "%d %d", 1))
    pattern = re.template("a.c")
    print(pattern.match("abc"), [(one.category.__name__, str(one.message)) for one in caught])
timer = timeit.Timer("1 / 0")
try:
    timer.timeit(1)
except ZeroDivisionError:
    out = io.StringIO()
    timer.print_exc(out)
    print(out.getvalue().splitlines()[-1], timeit.default_timer is time.perf_counter)
