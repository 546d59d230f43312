"""Priorities and policies of a process, its users and groups, the terminal that it has not."""
import os


def show(function, *args):
    try:
        result = function(*args)
    except Exception as error:
        print(function.__name__, type(error).__name__, error)
    else:
        print(function.__name__, result)


print(os.nice(0) == os.getpriority(os.PRIO_PROCESS, 0))
show(os.nice, "x")
show(os.getpriority, 9, 0)
show(os.getpriority, os.PRIO_PROCESS)
show(os.getpriority, os.PRIO_PROCESS, "x")
show(os.setpriority, os.PRIO_PROCESS, 0, os.getpriority(os.PRIO_PROCESS, 0))
show(os.setpriority, 9, 0, 0)
for policy in ("SCHED_OTHER", "SCHED_FIFO", "SCHED_RR", "SCHED_BATCH", "SCHED_IDLE"):
    number = getattr(os, policy)
    print(policy, os.sched_get_priority_min(number), os.sched_get_priority_max(number))
show(os.sched_get_priority_min, 99)
show(os.sched_get_priority_max, "x")
policy, param = os.sched_getscheduler(0), os.sched_getparam(0)
print(policy in range(6), param, param.sched_priority, len(param), param.n_fields, type(param).__match_args__)
show(os.sched_setscheduler, 0, policy, param)
show(os.sched_setscheduler, 0, policy, 5)
show(os.sched_setscheduler, 0, 99, param)
show(os.sched_setparam, 0, param)
show(os.sched_setparam, 0, 5)
show(os.sched_getscheduler, -1)
show(os.sched_getparam, -1)
print(os.sched_param(7), os.sched_param(sched_priority=7) == (7,), os.sched_param(7).__reduce__()[1])
print(os.sched_rr_get_interval(0) >= 0)
show(os.sched_rr_get_interval, -1)
processors = os.sched_getaffinity(0)
print(type(processors).__name__, len(processors) >= 1)
show(os.sched_setaffinity, 0, processors)
show(os.sched_setaffinity, 0, [])
show(os.sched_setaffinity, 0, [-1])
show(os.sched_setaffinity, 0, ["x"])
show(os.sched_setaffinity, 0, 5)
show(os.sched_yield)

print(os.getresuid() == (os.getuid(), os.geteuid(), os.geteuid()), os.getresgid()[:2] == (os.getgid(), os.getegid()))
print(all(isinstance(group, int) for group in os.getgroups()), os.getgid() in os.getgrouplist("no such user", os.getgid()))
show(os.getgrouplist, 5, 5)
for name in ("setuid", "seteuid", "setgid", "setegid"):
    show(getattr(os, name), "x")
    show(getattr(os, name), -2)
    show(getattr(os, name), 1 << 40)
show(os.seteuid, os.geteuid())
show(os.setegid, os.getegid())
for name, numbers in (("setreuid", 2), ("setregid", 2), ("setresuid", 3), ("setresgid", 3)):
    show(getattr(os, name), *[-1] * numbers)
    show(getattr(os, name), "x", *[-1] * (numbers - 1))
show(os.setgroups, 5)
show(os.setgroups, ["x"])
show(os.initgroups, 5, 5)
show(os.killpg, "x", 0)
show(os.killpg, 1 << 22, 0)
show(os.setpgid, 0, "x")
show(os.getpgid, "x")
print(os.getpgid(0) == os.getpgrp(), os.getsid(0) == os.getsid(os.getpid()))

reader, writer = os.pipe()
show(os.ttyname, reader)
show(os.tcgetpgrp, reader)
show(os.tcsetpgrp, reader, os.getpgrp())
show(os.login_tty, -1)
show(os.ctermid)
host, terminal = os.openpty()
print(os.isatty(host), os.isatty(terminal), os.get_inheritable(terminal), os.ttyname(terminal)[:5],
      os.device_encoding(terminal))
os.write(terminal, b"shown\n")
print(os.read(host, 20))
print(os.get_terminal_size(terminal))
for descriptor in (reader, writer, host, terminal):
    os.close(descriptor)
