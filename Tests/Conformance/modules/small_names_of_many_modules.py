"""Names of several modules that few programs use, each used once or twice."""
import asyncio
import concurrent.futures as futures
import contextvars
import enum
import hashlib
import io
import numbers
import pathlib
import secrets
import tempfile
import threading
import time
import timeit
import types
import weakref


def attempt(call, *args, **keywords):
    try:
        print(repr(call(*args, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


# contextvars
variable = contextvars.ContextVar("variable", default=1)
token = variable.set(2)
print(type(token) is contextvars.Token, token.var is variable, token.old_value is contextvars.Token.MISSING)
second = variable.set(3)
print(second.old_value, variable.get(), variable.reset(second), variable.get(), variable.reset(token), variable.get())
attempt(variable.reset, 5)
context = contextvars.copy_context()
print(list(context.values()), list(context.keys()), len(context), variable in context)
context.run(variable.set, "inside")
print(list(context.values()), [(key.name, value) for key, value in context.items()], context.get(variable), context[variable])

# weakref
class Target:
    def __call__(self, *args):
        return args


target = Target()
proxy = weakref.proxy(target)
print(type(proxy) in weakref.ProxyTypes, isinstance(proxy, weakref.CallableProxyType), weakref.ProxyType.__name__, proxy(1))
strong = {Target(): 1 for _ in range(3)}
items = weakref.WeakSet(strong)
first, *rest = strong
others = weakref.WeakSet(rest)
print(len(items & others), len(items - others), len(items ^ others), len(items | others), items.issubset(others),
      others.issubset(items), items.issuperset(others), items.isdisjoint(others))
items.difference_update(rest)
print(len(items), first in items, items.union(others) == weakref.WeakSet(strong), len(items.symmetric_difference(others)))
items.symmetric_difference_update(others)
items.intersection_update([first])
print(len(items), items.discard(first), len(items), items.add(first), items.pop() is first, len(items))
attempt(items.pop)

# secrets, hashlib, timeit, time
print(isinstance(secrets.SystemRandom().randint(1, 6), int), secrets.SystemRandom.__name__, {"sha256", "md5"} <= hashlib.algorithms_available)
print(hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2b.PERSON_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE, hashlib.blake2s.PERSON_SIZE)
print(timeit.default_timer is time.perf_counter, time.CLOCK_BOOTTIME, time.CLOCK_MONOTONIC_RAW, time.CLOCK_TAI, time.CLOCK_THREAD_CPUTIME_ID)
moment = time.gmtime(86400)
print(moment.n_fields, moment.n_sequence_fields, moment.n_unnamed_fields, moment.count(0), moment.index(2), moment.tm_gmtoff)

# io
with tempfile.TemporaryFile(buffering=0) as raw:
    print(isinstance(raw, io.FileIO), raw.write(b"some bytes"), raw.seek(-5, io.SEEK_END), raw.readall(), raw.readall(),
          raw.seek(0, io.SEEK_CUR), raw.seek(2), raw.read(2), raw.closefd, raw.readable(), raw.seekable())

# types, enum, numbers
print(types.LambdaType is types.FunctionType, types.BuiltinMethodType is types.BuiltinFunctionType, types.MethodDescriptorType)
view = types.MappingProxyType({"a": 1})
print(view.get("a"), view.get("b"), view.get("b", 3), view | {"c": 2}, list(reversed(view)))
attempt(view.get)


class Color(enum.StrEnum):
    RED = enum.auto()
    DEEP_BLUE = "Deep Blue"


print(Color.RED.upper(), Color.DEEP_BLUE.partition(" "), Color.RED.center(7, "*"), Color("red").removeprefix("r"), Color.RED.isidentifier(),
      Color.DEEP_BLUE.swapcase(), Color.RED.zfill(5), Color.DEEP_BLUE.rsplit(), Color.RED.encode(), Color.RED.join("ab"))


class Permission(enum.IntFlag):
    READ = 4
    WRITE = 2


print(Permission.READ.bit_count(), (Permission.READ | Permission.WRITE).bit_count(), Permission.READ.to_bytes(2, "big"), Permission.READ.real,
      Permission.READ.numerator, Permission.WRITE.denominator, Permission.from_bytes(b"\x04"), Permission.READ.conjugate())
for number in (1, 1.5, 2j, True):
    print([kind.__name__ for kind in (numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral) if isinstance(number, kind)],
          number.real, number.imag, number.conjugate())
attempt(numbers.Integral)

# threads and futures
print(futures.ALL_COMPLETED, futures.FIRST_COMPLETED, issubclass(futures.ThreadPoolExecutor, futures.Executor))
attempt(futures.Executor().submit, print)
with futures.ThreadPoolExecutor(2) as pool:
    done, pending = futures.wait([pool.submit(pow, 2, 3), pool.submit(pow, 3, 2)], return_when=futures.ALL_COMPLETED)
    print(sorted(future.result() for future in done), pending)


# asyncio
async def main():
    barrier = asyncio.Barrier(2)
    waiting = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting, await barrier.reset())
    try:
        await waiting
    except asyncio.BrokenBarrierError as error:
        print(repr(error), barrier.broken)


asyncio.run(main())
print(issubclass(asyncio.BufferedProtocol, asyncio.BaseProtocol), asyncio.BufferedProtocol().buffer_updated(3), asyncio.BufferedProtocol().get_buffer(-1),
      asyncio.DatagramProtocol().error_received(None), asyncio.DatagramProtocol().datagram_received(b"", None))
