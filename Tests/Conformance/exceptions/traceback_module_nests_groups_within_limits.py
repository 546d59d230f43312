import sys
import traceback


def nested(depth):
    error = ValueError(depth)
    for level in range(depth):
        error = ExceptionGroup(f"level {level}", [OSError(level), error])
    return error


def show(error, **options):
    try:
        raise error
    except BaseException as raised:
        print("".join(traceback.format_exception(raised, **options)))


show(nested(3))
show(nested(12))
show(ExceptionGroup("wide", [ValueError(number) for number in range(16)]))
show(ExceptionGroup("wider", [ValueError(number) for number in range(20)]), chain=False)
show(nested(2), limit=0)
try:
    try:
        raise nested(1)
    except ExceptionGroup as error:
        raise TypeError("after") from error
except TypeError as error:
    cause = error
    show(error, chain=False)
try:
    try:
        raise cause
    except TypeError:
        raise ExceptionGroup("outer", [cause, ExceptionGroup("inner", [cause])])
except ExceptionGroup as error:
    error.add_note("note of\ntwo lines")
    show(error)
    shown = traceback.TracebackException.from_exception(error, max_group_width=1, max_group_depth=1)
    shown.print(file=sys.stdout)
    print(len(shown.exceptions), shown.max_group_depth)
