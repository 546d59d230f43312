"""Classes of records (stat_result, struct_rusage, times_result and others) made from tuples, and what they refuse."""
import grp
import os
import pwd
import resource
import signal
import time

CLASSES = (os.stat_result, os.statvfs_result, os.times_result, os.uname_result, os.terminal_size, os.sched_param,
           resource.struct_rusage, pwd.struct_passwd, grp.struct_group, time.struct_time, signal.struct_siginfo)


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for cls in CLASSES:
    if cls is os.sched_param:
        record = cls(3)
        print(record, record.sched_priority, outcome(cls), outcome(cls, 1, 2), outcome(cls, "x"), record == (3,))
        continue
    least, most = cls.n_sequence_fields, cls.n_fields
    print(cls.__module__, cls.__name__, cls.__qualname__, least, most, cls.n_unnamed_fields, cls.__match_args__)
    record = cls(range(100, 100 + least))
    print(record, len(record), record[0], record[-1], record[1:3], hash(record) == hash(tuple(record)))
    full = cls(range(most))
    print(full, tuple(full), record < full, record == tuple(record), record + (1,), 101 in record, record.index(101))
    names = [name for name in vars(cls) if not name.startswith(("_", "n_"))]
    print({name: getattr(full, name) for name in sorted(names)})
    for arguments in ((), ((1,),), (5,), (range(most + 1),), ("x" * least,), (range(least), {}), (range(least), 5), (range(least), {}, 1)):
        made = outcome(cls, *arguments)
        print("  ", made if isinstance(made, str) else [*made])
    for function in (lambda: setattr(record, names[0], 1), lambda: delattr(record, names[0]), lambda: setattr(record, "other", 1)):
        print("  ", outcome(function))
    print("  ", full.__reduce__()[0] is cls, full.__reduce__()[1], isinstance(full, tuple))
    try:
        class Sub(cls):
            pass
    except TypeError as error:
        print("  ", error)
extra = os.stat_result(range(10), {"st_atime": 1.5, "st_blocks": 8, "nobody": 1})
print(extra.st_atime, extra.st_blocks, extra.st_mtime, extra.st_dev, extra[7], hasattr(extra, "nobody"), outcome(lambda: extra.nobody))
match os.terminal_size((80, 24)):
    case os.terminal_size(columns, lines):
        print(columns, lines)
print(time.struct_time(range(9)).tm_zone, time.struct_time(range(11)).tm_gmtoff, outcome(lambda: time.struct_time(range(9)).nothing))
print(os.terminal_size(columns := (1, 2)), outcome(os.terminal_size, columns=1, lines=2), outcome(os.terminal_size, sequence=(1, 2)))
