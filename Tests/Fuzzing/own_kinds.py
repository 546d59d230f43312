"""Random asyncio programs with kinds of their own: subclasses of tasks, futures, queues and events, task factories,
coroutines of generators and of classes, decorated coroutine functions, exit stacks, patterns over what was awaited.

The prelude of `leaving.py` comes first; each situation is a statement for it.
"""

PRELUDE = """\
class NotedTask(asyncio.Task):
    def cancel(self, msg=None):
        log("cancels", self.get_name(), msg)
        return super().cancel(msg)


class NotedFuture(asyncio.Future):
    def set_result(self, result):
        log("sets", result)
        super().set_result(result)

    def add_done_callback(self, function, *, context=None):
        log("waits for it")
        super().add_done_callback(function, context=context)


class Stack(asyncio.Queue):
    def _init(self, maxsize):
        self.items = []

    def _put(self, item):
        print("puts", item)
        self.items.append(item)

    def _get(self):
        return self.items.pop()

    def qsize(self):
        return len(self.items)


class Flag(asyncio.Event):
    def set(self):
        log("flag", self.is_set())
        super().set()


class Guarded:
    # What a script makes of a lock and a condition.
    def __init__(self, count):
        self.lock, self.count = asyncio.Lock(), count
        self.changed = asyncio.Condition(self.lock)

    async def __aenter__(self):
        await self.lock.acquire()
        return self

    async def __aexit__(self, *details):
        self.changed.notify()
        self.lock.release()

    async def take(self):
        async with self.changed:
            await self.changed.wait_for(lambda: self.count > 0)
            self.count -= 1
            return self.count


def factory(loop, coroutine, context=None):
    return NotedTask(coroutine, loop=loop, context=context)


@types.coroutine
def by_hand(count):
    for i in range(count):
        yield
    return count


class Steps_(collections.abc.Coroutine):
    # A coroutine without a function.
    def __init__(self, count):
        self.count = count

    def send(self, value):
        self.count -= 1
        if self.count < 0: raise StopIteration("stepped")

    def throw(self, kind, value=None, traceback=None):
        print("thrown into steps", kind if isinstance(kind, type) else type(kind))
        raise kind

    def close(self):
        print("steps close")

    def __await__(self):
        while self.count > 0:
            self.count -= 1
            yield
        return "awaited"


class Listing:
    def __init__(self, *items):
        self.items = items

    async def __aiter__(self):
        for item in self.items:
            await asyncio.sleep(0)
            yield item


def told(function):
    @functools.wraps(function)
    async def wrapper(*arguments, **named):
        print("calls", function.__name__)
        try:
            return await function(*arguments, **named)
        finally:
            print("called", function.__name__)
    return wrapper


@told
async def decorated(x, *, pause=0):
    await asyncio.sleep(pause)
    if x == 3: raise LookupError(x)
    return {"x": x, "items": [x, x + 1]}


def retrying(count):
    def decorate(function):
        async def wrapper(*arguments):
            for attempt in range(count):
                try:
                    return await function(*arguments, attempt)
                except (ValueError, TimeoutError) as error:
                    log("again", attempt, show(error))
                    await asyncio.sleep(attempt)
            raise RuntimeError("gave up") from error_of(attempt)
        return wrapper
    return decorate


def error_of(attempt):
    return ValueError(attempt) if attempt % 2 else None


@retrying(2)
async def flaky(x, attempt):
    async with asyncio.timeout(1):
        await asyncio.sleep(x - attempt)
    if (x + attempt) % 2: raise ValueError(x, attempt)
    return x, attempt

"""


class OwnKinds:
    """Makes statements by the random numbers of a `Generator` and out of its statements."""

    def __init__(self, generator, block):
        self.generator = generator
        self.random = generator.random
        self.block = block

    def simple(self):
        return self.random.choice(
            [self.factory, self.own_task, self.own_future, self.own_queue, self.own_event, self.by_hand, self.by_hand,
             self.stepped, self.listing, self.decorated, self.flaky, self.partial, self.several_waits, self.guarded_object,
             self.foreign_token, self.closures])()

    def compound(self, level):
        return self.random.choice([self.exit_stack, self.exit_stack, self.matched, self.closed_stream, self.open_limit])(level)

    # Simple statements

    def guarded(self, line, kinds="Exception"):
        return f"try: {line}\nexcept {kinds} as error: log(me, 'failed', show(error), where(error))"

    def factory(self):
        return self.random.choice(
            ["asyncio.get_running_loop().set_task_factory(factory)", "asyncio.get_running_loop().set_task_factory(None)",
             "log(me, getattr(asyncio.get_running_loop().get_task_factory(), '__name__', None))"])

    def own_task(self):
        g, r = self.generator, self.random
        context = r.choice(["", "", ", context=contextvars.copy_context()"])
        made = f"T.append(NotedTask({g.coroutine()}, loop=asyncio.get_running_loop(), name={g.name()!r}{context}))"
        after = r.choice(["T[-1].cancel('noted')", f"await asyncio.sleep({g.delay()})", "log(me, type(T[-1]).__name__, T[-1].get_name())",
                          self.guarded("log(me, show(await T[-1]))", "(Exception, asyncio.CancelledError)")])
        return f"{made}\n{after}"

    def own_future(self):
        g, r = self.generator, self.random
        end = r.choice(["set_result, 'noted'", "set_exception, KeyError('noted')", "cancel, 'noted'"])
        wait = r.choice(["await own", "await asyncio.shield(own)", f"await asyncio.wait_for(own, {g.delay()})",
                         "await asyncio.gather(own, return_exceptions=True)"])
        return (f"own = NotedFuture()\nF.append(own)\nasyncio.get_running_loop().call_later({g.delay()}, own.{end})\n"
                + self.guarded(f"log(me, show({wait}))", "(Exception, asyncio.CancelledError)"))

    def own_queue(self):
        g, r = self.generator, self.random
        puts = "\n".join(f"spawn(own.put({i}), {g.name()!r})" for i in range(r.randint(0, 3)))
        takes = "\n".join(self.guarded(f"log(me, 'gets', {what}, own.qsize(), own.full())", "(Exception, asyncio.QueueEmpty)")
                          for what in r.sample(["own.get_nowait()", f"await asyncio.wait_for(own.get(), {g.delay()})", "own.empty()"], r.randint(1, 3)))
        return f"own = Stack({r.randint(0, 2)})\n{puts}\nawait asyncio.sleep({g.delay()})\n{takes}"

    def own_event(self):
        g, r = self.generator, self.random
        return (f"flag = Flag()\nspawn(flag.wait(), {g.name()!r})\nasyncio.get_running_loop().call_later({g.delay()}, flag.set)\n"
                + r.choice(["log(me, await flag.wait())", "flag.clear()", "flag.set()",
                            self.guarded(f"log(me, await asyncio.wait_for(flag.wait(), {g.delay()}))", "TimeoutError")]))

    def by_hand(self):
        g, r = self.generator, self.random
        n = r.randint(0, 4)
        return r.choice(
            [f"log(me, await by_hand({n}))", f"T.append(asyncio.create_task(by_hand({n}), name={g.name()!r}))",
             f"log(me, await asyncio.gather(by_hand({n}), by_hand({r.randint(0, 3)}), a({n})))",
             f"log(me, await asyncio.wait_for(by_hand({n}), {g.delay()}))",
             self.guarded(f"log(me, await asyncio.shield(by_hand({n})))")])

    def stepped(self):
        g, r = self.generator, self.random
        n = r.randint(0, 3)
        return r.choice(
            [f"log(me, await Steps_({n}))", f"T.append(asyncio.create_task(Steps_({n}), name={g.name()!r}))",
             f"T.append(asyncio.create_task(Steps_({n})))\nawait asyncio.sleep(0)\nT[-1].cancel({g.name()!r})",
             self.guarded(f"log(me, show(await asyncio.gather(Steps_({n}), f({n}), return_exceptions=True)))")])

    def listing(self):
        r = self.random
        n = r.randint(0, 3)
        return r.choice(
            [f"log(me, [item async for item in Listing({n}, 5, 'x') if item])",
             f"async for item in Listing({n}, {n + 1}):\n    log(me, 'listed', item)\n    if item: break",
             f"log(me, {{item: (await a(item)) async for item in Listing(1, {n})}})",
             f"log(me, sum([item async for item in (x * 2 async for x in Listing({n}, 4))]))"])

    def decorated(self):
        g, r = self.generator, self.random
        made = f"decorated({r.randint(0, 4)}, pause={g.delay()})"
        return r.choice(
            [self.guarded(f"log(me, await {made})"), f"spawn({made}, {g.name()!r})", f"spawn({made}, {g.name()!r})\nT[-1].cancel()",
             self.guarded(f"log(me, await asyncio.wait_for({made}, {g.delay()}))")])

    def flaky(self):
        g, r = self.generator, self.random
        return r.choice([self.guarded(f"log(me, 'flaky', await flaky({r.randint(0, 4)}))"), f"spawn(flaky({r.randint(0, 4)}), {g.name()!r})",
                         self.guarded(f"log(me, 'both', await asyncio.gather(flaky({r.randint(0, 3)}), flaky({r.randint(0, 3)})))")])

    def partial(self):
        g, r = self.generator, self.random
        return r.choice(
            [f"asyncio.get_running_loop().call_soon(functools.partial(print, 'partial', end='!\\n'), {g.name()!r})",
             f"if T: task_at({r.randrange(5)}).add_done_callback(functools.partial(lambda name, t: log(name, state(t)), {g.name()!r}))",
             f"log(me, asyncio.iscoroutinefunction(functools.partial(a, 1)), await functools.partial(a, {r.randint(0, 3)})())"])

    def several_waits(self):
        g, r = self.generator, self.random
        when = r.choice(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"])
        return (f"crowd = {{name: spawn(task, name) for name, task in (({g.name()!r}, {g.coroutine()}), ({g.name()!r}, f({r.randint(0, 3)})))}}\n"
                f"while crowd:\n    done, _ = await asyncio.wait(crowd.values(), timeout={g.delay()}, return_when=asyncio.{when})\n"
                "    if not done: break\n    for name in names(done): log(me, 'done', name, state(crowd.pop(name)))")

    def guarded_object(self):
        g, r = self.generator, self.random
        return (f"one = Guarded({r.randint(0, 2)})\nfor _ in range({r.randint(1, 3)}): spawn(one.take(), {g.name()!r} + str(_))\n"
                f"async with one as same:\n    same.count += {r.randint(0, 2)}\n    await asyncio.sleep({g.delay()})\n"
                f"log(me, one.count, one.lock.locked())\nfor task in T[-2:]: task.cancel()")

    def foreign_token(self):
        g = self.generator
        return ("token = V.set(1)\nasync def elsewhere():\n    V.set(V.get() + 1)\n    try: V.reset(token)\n"
                "    except ValueError as error: log('token', error.args[0][:9])\n    return V.get()\n"
                f"log(me, await asyncio.create_task(elsewhere(), name={g.name()!r}), V.get())\nV.reset(token)")

    def closures(self):
        g, r = self.generator, self.random
        n = r.randint(1, 3)
        return r.choice(
            [f"log(me, show(await asyncio.gather(*[(lambda i=i: a(i))() for i in range({n})])))",
             f"log(me, show(await asyncio.gather(*map(decorated, range({n})), return_exceptions=True)))",
             f"late = [lambda: a(i) for i in range({n})]\nfor make in late: spawn(make(), {g.name()!r})",
             f"log(me, dict(zip('ab', await asyncio.gather(a({n}), relay({n})))))"])

    # Compound statements

    def exit_stack(self, level):
        g, r = self.generator, self.random
        entries = r.sample(
            [f"stack.push_async_callback(decorated, {r.randint(0, 3)})", "stack.callback(print, 'called back')",
             f"await stack.enter_async_context(Resource({g.name()!r}, 0, {g.delay()}))", f"stack.enter_context(plain({g.name()!r}))",
             f"await stack.enter_async_context(managed({g.name()!r}, {r.choice(['', 'from', 'exit', 'again'])!r}))",
             "stack.push(lambda *details: log('pushed', show(details[1])))", f"await stack.enter_async_context(asyncio.timeout({g.delay()}))",
             "await stack.enter_async_context(locks[0])", "stack.enter_context(contextlib.suppress(KeyError))",
             "later = stack.pop_all()\nstack.push_async_callback(later.aclose)"], r.randint(1, 5))
        body = entries + g.body(r.randint(0, 1), level) + ([f"raise {r.choice(['KeyError', 'ValueError'])}({g.name()!r})"] if r.random() < 0.5 else [])
        return self.block(
            ("try:", [self.block(("async with contextlib.AsyncExitStack() as stack:", body))]),
            ("except Exception as error:", ["log(me, 'stack', show(error), tree(error))"]))

    def matched(self, level):
        g, r = self.generator, self.random
        subject = r.choice([f"await decorated({r.randint(0, 2)})", f"await a({r.randint(0, 5)})", f"(await relay(1), await a({r.randint(0, 2)}))",
                            f"await asyncio.gather(a(1), f({r.randint(0, 3)}), return_exceptions=True)"])
        return self.block(
            (f"match {subject}:", [self.block(
                ("case {'x': x, **rest} if x:", ["log(me, 'mapping', x, rest)", *g.body(1, level)]),
                ("case [int(x), ValueError(args=(y,))]:", ["log(me, 'pair', x, y)"]),
                ("case (0 | 1 as x, y):", ["log(me, 'low', x, y)"]),
                ("case int() as number if number > 2:", ["log(me, 'number', number)", *g.body(1, level)]),
                ("case other:", ["log(me, 'other', show(other))"]))]))

    def closed_stream(self, level):
        g, r = self.generator, self.random
        ending = r.choice(["break", f"raise KeyError({g.name()!r})", "continue", "await asyncio.sleep(1)"])
        return self.block(
            ("try:", [self.block(
                (f"async with contextlib.aclosing(stream({g.name()!r}, 3, {r.choice([0, 0, 1])})) as items:",
                 [self.block(("async for item in items:", ["log(me, 'item', item)", *g.body(r.randint(0, 1), level), ending]))]))]),
            ("except KeyError as error:", ["log(me, 'closed', show(error), where(error))"]))

    def open_limit(self, level):
        g, r = self.generator, self.random
        return self.block(
            ("try:", [self.block(
                ("async with asyncio.timeout(None) as limit:",
                 [f"limit.reschedule({r.choice(['None', 'asyncio.get_running_loop().time() + 1', 'asyncio.get_running_loop().time()'])})",
                  *g.body(r.randint(1, 2), level), f"await asyncio.sleep({g.delay()})", "log(me, limit.when() is None, limit.expired())"]))]),
            ("except TimeoutError as error:", ["log(me, 'expired', limit.expired(), where(error))"]))
