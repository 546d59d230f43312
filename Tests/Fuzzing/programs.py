"""Random asyncio programs: what `fuzz.py` runs under CPython and under Martlet.

A program is a list of statements. A statement is a line of source, or a `Block`: clauses, each a
header and a list of statements. That is enough to print a program and to shrink it.

Every program ends: what it starts has a bounded depth, `main` runs under a timeout, and whatever is
left is cancelled when the run ends. A program that swallows that cancellation and waits again is
refused by the recorder's clock, as one that waits for nothing. Tasks and futures stay referenced in
lists, since CPython finalises at the last reference; asynchronous generators are dropped as well.
"""

import random

import expressions
import leaving
import own_kinds
import situations

PRELUDE = """\
import asyncio
import collections.abc
import contextlib
import contextvars
import functools
import re
import sys
import traceback
import types

T, F, V, D = [], [], contextvars.ContextVar("V", default=0), {}


def log(*items):
    print(f"{asyncio.get_running_loop().time():g}", *items)


def show(x):
    if isinstance(x, BaseExceptionGroup):
        return f"{type(x).__name__}({x.message!r}, [{', '.join(map(show, x.exceptions))}])"
    if isinstance(x, BaseException):
        # The repr of callbacks names files of the library; where a recursion ends decides its message.
        return type(x).__name__ + ("" if isinstance(x, RecursionError) else repr(x.args).split(" cb=")[0])
    if isinstance(x, (list, tuple)):
        return "[" + ", ".join(map(show, x)) + "]"
    if isinstance(x, asyncio.Task):
        return x.get_name()
    return repr(x)


def stack(task):
    # Only the program's frames: Martlet knows none of the library.
    return [frame.f_code.co_name for frame in task.get_stack() if frame.f_code.co_filename.endswith("program.py")][-7:]


def spawn(coroutine, name=None):
    task = asyncio.create_task(coroutine, name=name)
    T.append(task)
    return task


def task_at(k):
    return T[k % len(T)]


def future_at(k):
    return F[k % len(F)]


def names(tasks):
    return sorted(task.get_name() for task in tasks)


def state(t):
    if not t.done():
        return "pending"
    if t.cancelled():
        return "cancelled"
    return show(t.exception() or t.result())


def text(x):
    # A repr without addresses and places in the library.
    return re.sub(r" (running |done, defined |created )?at (/[^>,\\]\\s]*|0x\\w+|<[\\w.]+>:\\d+)", "", repr(x))


def where(error):
    # Where in the program an exception was raised, and those that it came from.
    parts, seen = [], set()
    while error is not None and id(error) not in seen and len(seen) < 9:
        seen.add(id(error))
        lines = [f"{f.name}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith("program.py")]
        parts.append(type(error).__name__ + "(" + " ".join(lines[:9]) + ")")
        if isinstance(error, RecursionError): break
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " from ".join(parts)


def handler(loop, context):
    if context["message"].startswith("Exception in callback"):
        log("handler", sorted(context), show(context["exception"]), where(context["exception"]))


def s(x, *others, **named):
    print("s", x, *others, *named.values())
    return x


async def a(x):
    print("a", x)
    for _ in range(x % 3 if isinstance(x, int) else 1):
        await asyncio.sleep(0)
    print("a", x, "ends")
    return x


async def f(x):
    await asyncio.sleep(x % 2)
    raise ValueError(x)


async def c(count):
    try:
        for i in range(count):
            if i % 2: await asyncio.sleep(0)
            yield i
    finally:
        print("c", count, "ends")


class box:
    def __init__(self, x):
        self.x = self.y = x

    def add(self, x, y):
        print("add", x, y)
        return x + y


B = box(0)


class Block_:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind)


def counting(count):
    try:
        for i in range(count):
            print("sent", (yield i))
        return "counted"
    except ValueError as error:
        yield show(error)
    finally:
        print("counting ends")


def passing(count):
    result = yield from counting(count)
    print("passed", result)
    return result


class Waits:
    # An awaitable of the program's own.
    def __init__(self, future):
        self.future = future

    def __await__(self):
        print("waits")
        try:
            return (yield from self.future)
        finally:
            print("waited")


class Resource:
    def __init__(self, name, enter=0, leave=0, swallows=False):
        self.name, self.enter, self.leave, self.swallows = name, enter, leave, swallows

    async def __aenter__(self):
        await asyncio.sleep(self.enter)
        log("enter", self.name)
        return self

    async def __aexit__(self, kind, error, traceback):
        log("leaving", self.name, show(error))
        await asyncio.sleep(self.leave)
        log("left", self.name)
        return self.swallows


class Steps:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.count == 0:
            raise StopAsyncIteration
        self.count -= 1
        await asyncio.sleep(0)
        return self.count


class Twice:
    def __await__(self):
        yield
        yield
        return "twice"


""" + situations.PRELUDE + leaving.PRELUDE + own_kinds.PRELUDE


class Block:
    """A compound statement: clauses of a header and a body each."""

    def __init__(self, *clauses):
        self.clauses = [(header, list(body)) for header, body in clauses]


def render(statements, indent=0):
    lines = []
    for statement in statements:
        if isinstance(statement, str):
            lines += [("    " * indent + line).rstrip() for line in statement.split("\n")]
            continue
        for header, body in statement.clauses:
            lines.append("    " * indent + header)
            lines += render(body or ["pass"], indent + 1)
    return lines


def source_of(program):
    return PRELUDE + "\n".join(render(program)) + "\n"


class Generator:
    """Makes one program from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.unique = 0
        self.handles = 0
        self.expressions = expressions.Expressions(self)
        self.situations = situations.Situations(self, Block)
        self.leaving = leaving.Leaving(self, Block)
        self.own_kinds = own_kinds.OwnKinds(self, Block)

    def program(self):
        r = self.random
        self.workers = r.randint(1, 4)
        self.generators = r.randint(0, 2)
        functions = []
        for index in range(self.generators):
            functions.append(self.generator(index))
        for index in range(self.workers):
            functions.append(self.worker(index))
        functions.append(Block(("async def janitor():", self.janitor())))
        body = [
            "global locks, events, semaphores, queues, conditions, barrier",
            "locks = [asyncio.Lock(), asyncio.Lock()]",
            "events = [asyncio.Event(), asyncio.Event()]",
            f"semaphores = [asyncio.Semaphore({r.randint(0, 2)}), asyncio.BoundedSemaphore({r.randint(1, 2)})]",
            f"queues = [asyncio.{r.choice(['Queue', 'LifoQueue', 'PriorityQueue'])}({r.randint(0, 2)}), asyncio.Queue()]",
            "conditions = [asyncio.Condition(), asyncio.Condition()]",
            f"barrier = asyncio.Barrier({r.randint(1, 3)})",
            "loop = asyncio.get_running_loop()",
            "loop.set_exception_handler(handler)",
            "F.extend(loop.create_future() for _ in range(3))",
            "spawn(scenario(), 'scenario')" if r.random() < 0.3 else "me = 'main'",
            "keeper = asyncio.create_task(janitor())",
            Block(
                ("try:", [Block((f"async with asyncio.timeout({r.choice([20, 40])}):", ["log('result', show(await scenario()))"]))]),
                ("except BaseException as error:", ["log('scenario ended', show(error))"]),
            ),
            "log([state(t) for t in T])",
            "keeper.cancel()" if r.random() < 0.5 else "await keeper",
        ]
        scenario = ["me, depth = 'main', 0"] + self.body(r.randint(4, 9), 0) + [f"return {r.randint(0, 9)}"]
        functions.append(Block(("async def scenario():", scenario)))
        functions.append(Block(("async def main():", body)))
        run = [f"asyncio.run(main(){', debug=True' if r.random() < 0.05 else ''})"]
        if r.random() < 0.1:
            run = [Block(("with asyncio.Runner() as runner:", ["runner.run(main())", "print(runner.run(a(4)))"]))]
        functions.append(
            Block(
                ("try:", run),
                ("except BaseException as error:", ["print('run ended', show(error))"]),
            )
        )
        functions.append("print([state(t) for t in T])")
        functions += self.leaving.endings()
        return functions

    def janitor(self):
        """Wakes what waits for a wake-up that nobody gives, so that few programs stand still."""
        return [
            f"await asyncio.sleep({self.random.choice([7, 9, 12])})",
            "for event in events: event.set()",
            "for future in F: future.done() or future.set_result('late')",
            "for queue in queues: queue.empty() and queue.put_nowait((0, 'late'))",
            Block(("for condition in conditions:", [Block(("async with condition:", ["condition.notify_all()"]))])),
            "for semaphore in semaphores[:1]: semaphore.release()",
        ]

    def worker(self, index):
        r = self.random
        body = []
        if r.random() < 0.7:
            body.append("log(me, 'starts')")
        body += self.body(r.randint(1, 6), 0)
        if r.random() < 0.4:
            body = [
                Block(
                    ("try:", body),
                    ("finally:", ["log(me, 'cleans up')"] + self.body(r.randint(0, 2), 2)),
                )
            ]
        body.append(r.choice(["return me", f"return {r.randint(0, 99)}", "log(me, 'ends')"]))
        return Block((f"async def worker{index}(me, depth):", body))

    def generator(self, index):
        r = self.random
        body = []
        for _ in range(r.randint(1, 4)):
            body.append(r.choice([f"yield {r.randint(0, 9)}", self.sleep(), "log(me, 'got', (yield 'item'))"]))
        body.append("yield 'last'")
        if r.random() < 0.5:
            ending = r.choice([["await asyncio.sleep(0)"], [self.sleep()], []])
            body = [Block(("try:", body), ("finally:", ["log(me, 'closed')", *ending]))]
        return Block((f"async def items{index}(me):", body))

    # Statements

    def body(self, count, level):
        return [self.statement(level) for _ in range(count)]

    def statement(self, level):
        simple = [
            self.sleep, self.sleep, self.sleep, self.say, self.spawn, self.spawn, self.cancel, self.cancel,
            self.await_task, self.await_worker, self.wait_for, self.gather, self.wait, self.shield, self.event,
            self.queue, self.future, self.callback, self.counts, self.fail, self.context, self.twice, self.condition,
            self.barrier, self.completed, self.named, self.acquire, self.expression, self.expression, self.looked_at,
            self.joined, self.condition_wait, self.stepped_by_hand, self.sync_generator, self.own_awaitable,
            self.in_context, self.failing_callback, self.wait_for_primitive, self.wait_existing, self.first_completed,
        ]
        compound = [
            self.guard, self.guard, self.guard, self.group, self.timeout, self.lock, self.resource, self.iterate,
            self.loop, self.branch, self.finally_, self.stepped, self.split, self.stack, self.iterate_and_leave,
            self.returning, self.uncancelled,
        ]
        if level < 3 and self.random.random() < 0.38:
            compound += [self.situations.compound] * 6 + [self.leaving.compound] * 5 + [self.own_kinds.compound] * 5
            return self.random.choice(compound)(level + 1)
        simple += [self.situations.simple] * 14 + [self.leaving.simple] * 8 + [self.own_kinds.simple] * 10
        return self.random.choice(simple)()

    def delay(self):
        return self.random.choice(["0", "0", "0", "0.5", "1", "1", "2", "3", "0.25", "5"])

    def sleep(self):
        if self.random.random() < 0.15:
            return f"log(me, await asyncio.sleep({self.delay()}, {self.random.randint(0, 9)}))"
        return f"await asyncio.sleep({self.delay()})"

    def say(self):
        self.unique += 1
        return f"log(me, 'at', {self.unique})"

    def name(self):
        self.unique += 1
        return f"n{self.unique}"

    def coroutine(self):
        """A coroutine expression; deep recursion ends in a sleep."""
        r = self.random
        if r.random() < 0.3:
            return f"asyncio.sleep({self.delay()}, {self.name()!r})"
        return (
            f"(worker{r.randrange(self.workers)}({self.name()!r}, depth + 1) if depth < {r.randint(1, 2)} "
            f"else asyncio.sleep({self.delay()}, {self.name()!r}))"
        )

    def awaitable(self):
        r = self.random
        kind = r.random()
        if kind < 0.45:
            return self.coroutine()
        if kind < 0.7:
            return self.new_task()
        if kind < 0.85:
            return f"(task_at({r.randrange(9)}) if T else {self.new_task()})"
        if kind < 0.95:
            return f"future_at({r.randrange(3)})"
        return f"asyncio.shield({self.new_task()})"

    def new_task(self):
        name = f", {self.name()!r}" if self.random.random() < 0.7 else ""
        return f"spawn({self.coroutine()}{name})"

    def some_task(self, use):
        return f"if T: {use(f'task_at({self.random.randrange(9)})')}"

    def spawn(self):
        return self.new_task()

    def cancel(self):
        message = self.random.choice(["", "", repr(self.name())])
        return self.some_task(lambda t: f"log(me, 'cancels', {t}.get_name(), {t}.cancel({message}))")

    def await_task(self):
        return self.some_task(lambda t: f"log(me, 'awaited', show(await {t}))")

    def await_worker(self):
        return f"log(me, 'returned', show(await {self.coroutine()}))"

    def wait_for(self):
        limit = self.random.choice(["0", "0.5", "1", "2", "None", "3", "0.25"])
        return f"log(me, 'waited for', show(await asyncio.wait_for({self.awaitable()}, {limit})))"

    def gather(self):
        children = ", ".join(self.awaitable() for _ in range(self.random.randint(0, 3)))
        if self.random.random() < 0.5:
            children = f"{children}, return_exceptions=True" if children else "return_exceptions=True"
        return f"log(me, 'gathered', show(await asyncio.gather({children})))"

    def wait(self):
        r = self.random
        tasks = ", ".join(self.new_task() for _ in range(r.randint(1, 3)))
        options = r.choice(
            ["", ", timeout=1", ", timeout=0", ", return_when=asyncio.FIRST_COMPLETED",
             ", return_when=asyncio.FIRST_EXCEPTION", ", timeout=2, return_when=asyncio.FIRST_COMPLETED"]
        )
        return (
            f"done, pending = await asyncio.wait([{tasks}]{options})\n"
            "log(me, 'waited', names(done), names(pending))"
        )

    def shield(self):
        return f"log(me, 'shielded', show(await asyncio.shield({self.awaitable()})))"

    def event(self):
        k = self.random.randrange(2)
        return self.random.choice(
            [f"events[{k}].set()", f"events[{k}].clear()", f"log(me, await events[{k}].wait())",
             f"log(me, events[{k}].is_set())"]
        )

    def queue(self):
        k = self.random.randrange(2)
        item = f"({self.random.randint(0, 9)}, {self.name()!r})"
        return self.random.choice(
            [f"await queues[{k}].put({item})", f"log(me, 'got', await queues[{k}].get())",
             f"queues[{k}].full() or queues[{k}].put_nowait({item})",
             f"log(me, queues[{k}].empty() or queues[{k}].get_nowait())",
             f"log(me, queues[{k}].qsize(), queues[{k}].full())"]
        )

    def condition(self):
        k = self.random.randrange(2)
        use = self.random.choice(
            [f"log(me, 'notified', await conditions[{k}].wait())", f"conditions[{k}].notify()",
             f"conditions[{k}].notify_all()", f"conditions[{k}].notify(2)", "await asyncio.sleep(1)"]
        )
        return Block((f"async with conditions[{k}]:", [use]))

    def barrier(self):
        return self.random.choice(
            ["log(me, 'barrier', await barrier.wait())", "log(me, barrier.n_waiting, barrier.broken)",
             "await barrier.abort()", "await barrier.reset()"]
        )

    def acquire(self):
        k = self.random.randrange(2)
        return self.random.choice(
            [f"log(me, 'acquired', await semaphores[{k}].acquire())", f"semaphores[{k}].release()",
             f"log(me, semaphores[{k}].locked())", f"log(me, locks[{k}].locked())"]
        )

    def future(self):
        r = self.random
        f = f"future_at({r.randrange(3)})"
        return r.choice(
            [f"{f}.done() or {f}.set_result({r.randint(0, 9)})", f"{f}.done() or {f}.set_exception(KeyError({r.randint(0, 9)}))",
             f"log(me, 'future', show(await {f}))", f"log(me, {f}.cancel())", f"log(me, state({f}))"]
        )

    def callback(self):
        r = self.random
        label = repr(self.name())
        action = r.choice(
            [f"lambda *_: log('called', {label})", f"lambda *_: log('cancelled by callback', T and task_at({r.randrange(9)}).cancel())",
             f"lambda *_: events[{r.randrange(2)}].set()", f"lambda *_: log('callback', {label}, V.get())"]
        )
        self.handles += 1
        return r.choice(
            [f"asyncio.get_running_loop().call_soon({action})",
             f"asyncio.get_running_loop().call_later({self.delay()}, {action})",
             f"asyncio.get_running_loop().call_soon_threadsafe({action})",
             f"h{self.handles} = asyncio.get_running_loop().call_later({self.delay()}, {action})\n"
             f"await asyncio.sleep({self.delay()})\nh{self.handles}.cancel()",
             f"if T: task_at({r.randrange(9)}).add_done_callback(lambda t: log('done', state(t)))"]
        )

    def counts(self):
        r = self.random
        t = "asyncio.current_task()"
        return r.choice(
            [f"log(me, {t}.cancelling())", f"log(me, {t}.uncancel())", f"log(me, {t}.get_name())",
             f"{t}.cancel()", "log(me, len(asyncio.all_tasks()))", f"{t}.set_name({self.name()!r})",
             self.some_task(lambda t: f"log(me, state({t}), {t}.cancelling())")]
        )

    def fail(self):
        if self.random.random() < 0.6:
            return self.say()
        kind = self.random.choice(["ValueError", "KeyError", "asyncio.TimeoutError", "asyncio.CancelledError", "OSError"])
        return f"raise {kind}({self.name()!r})"

    def context(self):
        return self.random.choice([f"V.set({self.random.randint(1, 99)})", "log(me, V.get())"])

    def twice(self):
        return "log(me, await Twice())"

    def named(self):
        return f"log(me, [t.get_name() for t in T if not t.done()])"

    def completed(self):
        # Tasks, since a set of coroutines is iterated in the order of their addresses.
        children = ", ".join(self.new_task() for _ in range(self.random.randint(1, 3)))
        limit = self.random.choice(["", ", timeout=1", ", timeout=2"])
        return (
            f"for next_one in list(asyncio.as_completed([{children}]{limit})):\n"
            f"    try: log(me, 'completed', show(await next_one))\n"
            f"    except Exception as error: log(me, 'failed', show(error))"
        )

    def expression(self):
        return self.expressions.statement()

    def looked_at(self):
        r = self.random
        return r.choice(
            [self.some_task(lambda t: f"log(me, text({t}))"), "log(me, text(asyncio.current_task()))",
             f"log(me, text(future_at({r.randrange(3)})))", f"log(me, text(locks[{r.randrange(2)}]), text(semaphores[{r.randrange(2)}]))",
             f"log(me, text(events[{r.randrange(2)}]), text(conditions[{r.randrange(2)}]), text(barrier))",
             self.some_task(lambda t: f"log(me, {t}.get_coro().__qualname__, {t}.done(), {t}.cancelled())"),
             self.some_task(lambda t: f"log(me, stack({t}))"), "log(me, names(asyncio.all_tasks()))"]
        )

    def joined(self):
        k = self.random.randrange(2)
        return self.random.choice(
            [f"await asyncio.wait_for(queues[{k}].join(), 2)", f"log(me, 'got', await queues[{k}].get())\nqueues[{k}].task_done()",
             f"await queues[{k}].put((1, 'x'))\nawait queues[{k}].get()\nqueues[{k}].task_done()"]
        )

    def condition_wait(self):
        k = self.random.randrange(2)
        return Block(
            (f"async with conditions[{k}]:",
             [f"log(me, 'came true', await asyncio.wait_for(conditions[{k}].wait_for(lambda: len(T) > {self.random.randint(0, 9)}), {self.delay()}))"])
        )

    def stepped_by_hand(self):
        r = self.random
        steps = r.sample(
            ["co.send(None)", "co.throw(ValueError('by hand'))", "co.close()", "log(me, co.cr_running, co.cr_await is None)",
             "co.send(5)"], r.randint(1, 4))
        lines = "\n".join(f"    {step}" for step in steps)
        return (
            f"co = {r.choice(['a(4)', 'a(3)', 'f(0)', 'Resource(1, 0, 0).__aenter__()'])}\n"
            f"try:\n{lines}\nexcept (StopIteration, ValueError, TypeError, RuntimeError) as error: log(me, show(error))\nco.close()"
        )

    def sync_generator(self):
        r = self.random
        maker = r.choice(["counting", "passing"])
        steps = r.sample(
            ["next(g)", "log(me, g.send('sent'))", "log(me, g.throw(ValueError('thrown')))", "g.close()", "log(me, list(g))",
             "log(me, g.gi_running, g.gi_frame is None)"], r.randint(1, 5))
        lines = "\n".join(f"    {step}" for step in steps)
        return (
            f"g = {maker}({r.randint(0, 3)})\ntry:\n{lines}\nexcept (StopIteration, ValueError, TypeError) as error: log(me, show(error))\ng.close()"
        )

    def own_awaitable(self):
        r = self.random
        return r.choice(
            [f"log(me, await Waits(future_at({r.randrange(3)})))", f"log(me, await Waits({self.new_task()}))",
             f"log(me, await asyncio.gather(Waits({self.new_task()}), Twice()))", "log(me, await asyncio.wait_for(Twice(), 1))",
             f"log(me, await asyncio.ensure_future(Waits(future_at({r.randrange(3)}))))"]
        )

    def in_context(self):
        r = self.random
        return r.choice(
            [f"ctx = contextvars.copy_context()\nT.append(asyncio.create_task({self.coroutine()}, context=ctx))\nV.set({r.randint(1, 99)})\nlog(me, ctx.get(V), V.get())",
             f"ctx = contextvars.copy_context()\nasyncio.get_running_loop().call_soon(lambda: V.set({r.randint(1, 99)}), context=ctx)\nawait asyncio.sleep(0)\nlog(me, ctx.get(V), V.get())",
             f"token = V.set({r.randint(1, 99)})\nawait asyncio.sleep({self.delay()})\nV.reset(token)\nlog(me, V.get())",
             f"if T: task_at({r.randrange(9)}).add_done_callback(lambda t: log('in context', V.get()), context=contextvars.copy_context())"]
        )

    def failing_callback(self):
        r = self.random
        return r.choice(
            ["asyncio.get_running_loop().call_soon(lambda: 1 // 0)", f"asyncio.get_running_loop().call_later({self.delay()}, lambda: D['none'])",
             f"future_at({r.randrange(3)}).add_done_callback(lambda f: f.result() // 0)",
             f"asyncio.get_running_loop().call_at(asyncio.get_running_loop().time() + {self.delay()}, log, 'at', {self.name()!r})"]
        )

    def wait_for_primitive(self):
        r = self.random
        k = r.randrange(2)
        what = r.choice([f"events[{k}].wait()", f"queues[{k}].get()", f"locks[{k}].acquire()", f"semaphores[{k}].acquire()", "barrier.wait()", f"queues[{k}].put((2, 'w'))"])
        limit = r.choice(["0", "0.5", "1", "2"])
        if r.random() < 0.5:
            return f"log(me, await asyncio.wait_for({what}, {limit}))"
        return Block((f"async with asyncio.timeout({limit}):", [f"log(me, await {what})"]))

    def wait_existing(self):
        r = self.random
        return (
            f"if T:\n    done, pending = await asyncio.wait(T[-{r.randint(1, 4)}:], timeout={self.delay()}, "
            f"return_when=asyncio.{r.choice(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'])})\n"
            f"    log(me, names(done), names(pending))"
        )

    def first_completed(self):
        return (
            f"for next_one in asyncio.as_completed([{self.new_task()}, {self.new_task()}]):\n"
            f"    log(me, 'first', show(await next_one))\n    break"
        )

    # Compound statements

    def inner(self, level, most=3):
        return self.body(self.random.randint(1, most), level)

    def guard(self, level):
        r = self.random
        handlers = []
        if r.random() < 0.6:
            ending = r.choice([["raise"], [], [self.sleep(), "raise"], [self.sleep()], [f"raise ValueError({self.name()!r})"]])
            handlers.append(("except asyncio.CancelledError as error:", ["log(me, 'cancelled', error.args, where(error))", *ending]))
        if r.random() < 0.8 or not handlers:
            kind = r.choice(["Exception", "Exception", "ValueError", "asyncio.TimeoutError", "(KeyError, RuntimeError)"])
            ending = r.choice([[], [], ["raise"], [self.statement(3)]])
            handlers.append((f"except {kind} as error:", ["log(me, 'caught', show(error), where(error))", *ending]))
        if r.random() < 0.15:
            handlers.append(("else:", [self.say()]))
        if r.random() < 0.2:
            handlers.append(("finally:", [self.say(), *self.body(r.randint(0, 1), 3)]))
        return Block(("try:", self.inner(level)), *handlers)

    def finally_(self, level):
        ending = self.random.choice([[], [], [self.sleep()], ["return 'from finally'"]])
        return Block(("try:", self.inner(level)), ("finally:", [self.say(), *ending]))

    def group(self, level):
        r = self.random
        body = []
        for _ in range(r.randint(1, 3)):
            body.append(f"T.append(group.create_task({self.coroutine()}, name={self.name()!r}))")
            if r.random() < 0.4:
                body.append(self.statement(level + 1))
        clause = r.choice(["except* ValueError as error:", "except* Exception as error:", "except BaseExceptionGroup as error:"])
        block = Block(("async with asyncio.TaskGroup() as group:", body))
        if r.random() < 0.7:
            return Block(("try:", [block]), (clause, ["log(me, 'group failed', show(error))"]))
        return block

    def timeout(self, level):
        r = self.random
        body = self.inner(level)
        if r.random() < 0.2:
            body.insert(r.randrange(len(body) + 1), f"limit.reschedule(asyncio.get_running_loop().time() + {self.delay()})")
        name = r.choice(["timeout", "timeout", "timeout_at"])
        when = r.choice(["0.5", "1", "2", "0", "3", "None"])
        if name == "timeout_at" and when != "None":
            when = f"asyncio.get_running_loop().time() + {when}"
        block = Block((f"async with asyncio.{name}({when}) as limit:", body))
        if r.random() < 0.7:
            return Block(("try:", [block]), ("except TimeoutError:", ["log(me, 'timed out', limit.expired())"]))
        return block

    def split(self, level):
        r = self.random
        kinds = r.sample(["ValueError", "KeyError", "OSError", "(TypeError, ZeroDivisionError)", "Exception"], r.randint(1, 3))
        members = ", ".join(r.choice(["ValueError(1)", "KeyError('k')", "OSError('o')", "ExceptionGroup('inner', [ValueError(2), TypeError(3)])"]) for _ in range(r.randint(1, 3)))
        body = [f"raise ExceptionGroup({self.name()!r}, [{members}])"] if r.random() < 0.6 else self.inner(level)
        handlers = [(f"except* {kind} as error:", ["log(me, 'part', show(error))", *self.body(r.randint(0, 1), 3)]) for kind in kinds]
        block = Block(("try:", body), *handlers)
        if r.random() < 0.3:
            block.clauses.append(("finally:", self.inner(level, 1)))
        return Block(("try:", [block]), ("except BaseExceptionGroup as error:", ["log(me, 'left over', show(error))"]))

    def stack(self, level):
        r = self.random
        entries = r.sample(
            [f"await stack.enter_async_context(Resource({self.name()!r}, {self.delay()}, {self.delay()}))",
             f"stack.push_async_callback(a, {r.randint(0, 5)})", f"stack.callback(log, {self.name()!r})",
             f"stack.enter_context(Block_({self.name()!r}))", f"stack.push_async_callback(f, {r.randint(0, 3)})",
             f"await stack.enter_async_context(Resource({self.name()!r}, 0, 0, swallows=True))"], r.randint(1, 4))
        return Block(("async with contextlib.AsyncExitStack() as stack:", [*entries, *self.inner(level, 2)]))

    def iterate_and_leave(self, level):
        r = self.random
        source = f"items{r.randrange(self.generators)}({self.name()!r})" if self.generators else f"c({r.randint(0, 4)})"
        ending = r.choice(["break", "if item == 'item': break", "if item: break", "raise KeyError(item)", "return item"])
        return Block((f"async for item in {source}:", ["log(me, 'item', item)", *self.body(r.randint(0, 1), level), ending]))

    def returning(self, level):
        r = self.random
        self.unique += 1
        name = f"local{self.unique}"
        ending = r.choice(["break", "continue", "return", "pass"])
        loop = Block(
            (f"for i{self.unique} in range(3):",
             [Block(("try:", [*self.inner(level, 2), r.choice([f"return i{self.unique}", "continue", "pass"])]),
                    ("finally:", [f"log(me, 'leaves', i{self.unique})", f"if i{self.unique}: {ending}"]))]))
        return Block(("if True:", [Block((f"async def {name}():", ["nonlocal depth", "depth += 1", loop, "return 'end'"])), f"log(me, await {name}(), depth)"]))

    def uncancelled(self, level):
        return Block(
            ("try:", ["asyncio.current_task().cancel('by itself')", *self.inner(level, 2)]),
            ("except asyncio.CancelledError as error:", ["log(me, error.args, asyncio.current_task().uncancel())", *self.body(self.random.randint(0, 1), level)]))

    def lock(self, level):
        k = self.random.randrange(2)
        return Block((f"async with {self.random.choice(['locks', 'semaphores'])}[{k}]:", self.inner(level)))

    def resource(self, level):
        swallows = self.random.choice(["", "", ", swallows=True"])
        header = f"async with Resource({self.name()!r}, {self.delay()}, {self.delay()}{swallows}):"
        return Block((header, self.inner(level)))

    def iterate(self, level):
        r = self.random
        if self.generators and r.random() < 0.6:
            index = r.randrange(self.generators)
            body = [f"log(me, 'item', item)", *self.body(r.randint(0, 1), level)]
            if r.random() < 0.3:
                body.append("if item == 'item': break")
            loop = Block(("async for item in items:", body))
            return Block((f"async with contextlib.aclosing(items{index}({self.name()!r})) as items:", [loop]))
        loop = Block((f"async for item in Steps({r.randint(0, 3)}):", ["log(me, 'step', item)", *self.body(r.randint(0, 1), level)]))
        if r.random() < 0.3:
            loop.clauses.append(("else:", [self.say()]))
        return loop

    def stepped(self, level):
        if not self.generators:
            return self.guard(level)
        index = self.random.randrange(self.generators)
        steps = self.random.sample(
            ["log(me, await agen.asend(None))", "log(me, await anext(agen, 'none'))", "log(me, await agen.asend('sent'))",
             "log(me, await agen.athrow(ValueError('thrown')))", "await agen.aclose()"], self.random.randint(1, 4))
        return Block(
            (f"async with contextlib.aclosing(items{index}({self.name()!r})) as agen:",
             [Block(("try:", ["log(me, await anext(agen))", *steps]), ("except (ValueError, StopAsyncIteration, TypeError) as error:", ["log(me, show(error))"]))])
        )

    def loop(self, level):
        self.unique += 1
        body = self.inner(level, 2)
        if self.random.random() < 0.3:
            body.append(f"if i{self.unique} == 1: {self.random.choice(['break', 'continue'])}")
        return Block((f"for i{self.unique} in range({self.random.randint(1, 3)}):", body))

    def branch(self, level):
        test = self.random.choice(["depth", "not depth", "len(T) > 3", "events[0].is_set()", "V.get()"])
        block = Block((f"if {test}:", self.inner(level)))
        if self.random.random() < 0.4:
            block.clauses.append(("else:", self.inner(level, 2)))
        return block
