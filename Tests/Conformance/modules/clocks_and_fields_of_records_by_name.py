"""Fields of records of the system by their names, clocks in nanoseconds, and handlers of errors called by name."""
import codecs
import os
import resource
import time

for cls, names in ((os.stat_result, "st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize st_blocks st_rdev"),
                   (resource.struct_rusage, "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt ru_nswap ru_inblock ru_oublock ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw")):
    record = cls(range(cls.n_fields))
    print(cls.__name__, [getattr(record, name) for name in names.split()])
status = os.stat("/")
print(status.st_atime_ns == int(status.st_atime_ns), abs(status.st_ctime_ns / 10**9 - status.st_ctime) < 1e-3, status.st_blksize > 0, status.st_rdev >= 0, status.st_uid >= 0, status.st_gid >= 0)
usage = resource.getrusage(resource.RUSAGE_SELF)
print(usage.ru_utime >= 0, usage.ru_maxrss > 0, len(usage), resource.getpagesize() > 0, resource.getrusage(resource.RUSAGE_CHILDREN).ru_stime >= 0, resource.RUSAGE_THREAD)
print(time.monotonic_ns() >= 0, time.perf_counter_ns() >= 0, time.process_time_ns() >= 0, time.thread_time_ns() >= 0)
error = UnicodeEncodeError("ascii", "a\xe9\u20ac", 1, 3, "why")
print(codecs.ignore_errors(error), codecs.replace_errors(error), codecs.xmlcharrefreplace_errors(error), codecs.backslashreplace_errors(error), codecs.namereplace_errors(error))
try:
    codecs.strict_errors(error)
except UnicodeEncodeError as raised:
    print(raised is error)
