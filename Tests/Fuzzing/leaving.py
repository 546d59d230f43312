"""Random asyncio programs that leave things: async generators that nothing holds any more, queues with workers, chains of
futures, nested groups, runners that run several times.

The prelude of `situations.py` comes first; each situation is a statement for it.
"""

PRELUDE = """\
async def stream(name, count=3, pause=0):
    # Tells when it ends.
    try:
        for i in range(count):
            yield (name, i)
            await asyncio.sleep(pause)
    except GeneratorExit:
        log(name, "exits")
        raise
    finally:
        log(name, "closes")
        await asyncio.sleep(pause)
        log(name, "closed", asyncio.current_task().get_name())


async def within(name, pause=0):
    async with Resource(name, pause, pause):
        yield 1
        yield 2


async def wrapped(source):
    async for item in source:
        yield ("wrapped", item)


async def taking(source, count):
    async for item in source:
        log("takes", item)
        count -= 1
        if count <= 0: break
    await asyncio.sleep(0)
    return count


async def first(source):
    async for item in source:
        return item


async def works(queue, name, count):
    # Takes what there is, and fails at times.
    try:
        while True:
            item = await queue.get()
            try:
                await asyncio.sleep(count % 3)
                log(name, "did", item)
                count -= 1
                if count == 0: raise ValueError(name)
            finally:
                queue.task_done()
    except asyncio.CancelledError as error:
        log(name, "stops", error.args)
        raise


def chain(count):
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(count)]
    for one, other in zip(futures, futures[1:]):
        one.add_done_callback(lambda f, other=other: other.done() or (other.cancel() if f.cancelled() else other.set_result(f.result() + 1)))
    F.extend(futures[-1:])
    return futures


async def relay(count):
    if count: return await asyncio.ensure_future(relay(count - 1)) + 1
    await asyncio.sleep(0)
    return 0


async def limited(limit, name):
    async with limit:
        log(name, "in")
        await asyncio.sleep(1)
    log(name, "out")
    return name


async def second():
    log("second", V.get(), asyncio.current_task().get_name())
    T.append(asyncio.create_task(a(4)))
    T.append(asyncio.create_task(stubborn("left", 1)))
    G.append(stream("left", 3, 1))
    log(await anext(G[-1]))
    return "second"

"""


class Leaving:
    """Makes statements by the random numbers of a `Generator` and out of its statements."""

    def __init__(self, generator, block):
        self.generator = generator
        self.random = generator.random
        self.block = block

    def simple(self):
        return self.random.choice(
            [self.dropped_stream, self.dropped_stream, self.dropped_stream, self.taken, self.workers, self.chained,
             self.limits, self.first_of, self.handles, self.cancelled_twice, self.notified])()

    def compound(self, level):
        return self.random.choice(
            [self.left_loop, self.left_loop, self.nested_groups, self.primitives])(level)

    def source(self):
        g, r = self.generator, self.random
        made = r.choice([f"stream({g.name()!r}, {r.randint(0, 4)}, {r.choice([0, 0, 1])})", f"stream({g.name()!r})",
                         f"within({g.name()!r}, {r.choice([0, 1])})"])
        return f"wrapped({made})" if r.random() < 0.25 else made

    def dropped_stream(self):
        g, r = self.generator, self.random
        name = f"local{g.unique}"
        drop = r.choice([f"del {name}", f"{name} = None", f"await {name}.aclose()", f"G.append({name})"])
        return (f"{name} = {self.source()}\ntry: log(me, await anext({name}, 'none'))\nfinally: log(me, 'has', {name}.ag_running)\n"
                f"{drop}\nlog(me, 'dropped')\nawait asyncio.sleep({g.delay()})")

    def taken(self):
        g, r = self.generator, self.random
        made = f"taking({self.source()}, {r.randint(0, 3)})"
        return r.choice(
            [f"log(me, 'took', await {made})", f"spawn({made}, {g.name()!r})",
             f"spawn({made}, {g.name()!r})\nawait asyncio.sleep({g.delay()})\nT[-1].cancel()",
             f"log(me, await asyncio.wait_for({made}, {g.delay()}))",
             f"log(me, await asyncio.gather({made}, taking({self.source()}, 1)))",
             f"log(me, [x async for x in {self.source()}])",
             f"log(me, {{x async for x in {self.source()} if x}})",
             f"log(me, await anext({self.source()}, 'none'))"])

    def first_of(self):
        return self.random.choice(
            [f"log(me, await first({self.source()}))", f"log(me, await first(x async for x in {self.source()}))",
             f"async with contextlib.aclosing({self.source()}) as items:\n    async for item in items: break\nlog(me, 'closed items')",
             f"log(me, await asyncio.ensure_future(first({self.source()})))"])

    def workers(self):
        g, r = self.generator, self.random
        count = r.randint(1, 3)
        end = r.choice(["await queue.join()", "await asyncio.wait_for(queue.join(), 2)", f"await asyncio.sleep({g.delay()})",
                        "done, pending = await asyncio.wait([asyncio.ensure_future(queue.join()), *crew], return_when=asyncio.FIRST_COMPLETED)\nlog(me, len(done), len(pending))"])
        return (f"queue = asyncio.{r.choice(['Queue', 'LifoQueue', 'PriorityQueue'])}({r.choice(['', '', '2'])})\n"
                f"crew = [spawn(works(queue, f'w{{i}}', {r.randint(1, 6)} + i), f'{g.name()}w{{i}}') for i in range({count})]\n"
                f"for i in range({r.randint(1, 6)}): await queue.put(i)\n"
                f"try:\n" + "\n".join("    " + line for line in end.split("\n")) + "\n"
                f"finally:\n    for one in crew: one.cancel({r.choice(['', repr(g.name())])})\n"
                f"log(me, 'crew', show(await asyncio.gather(*crew, return_exceptions=True)), queue.qsize())")

    def chained(self):
        g, r = self.generator, self.random
        end = r.choice(["futures[0].set_result(1)", "futures[0].cancel()", "futures[1].set_result(5)", "futures[-1].cancel()",
                        "asyncio.get_running_loop().call_later(1, futures[0].set_result, 0)"])
        return r.choice(
            [f"futures = chain({r.randint(2, 6)})\n{end}\ntry: log(me, 'chain', await asyncio.wait_for(futures[-1], 2))\n"
             "except (TimeoutError, asyncio.CancelledError) as error: log(me, 'chain', show(error), [state(f) for f in futures])",
             f"log(me, 'relay', await relay({r.randint(0, 6)}))",
             f"log(me, await asyncio.gather(relay({r.randint(0, 4)}), relay({r.randint(0, 4)}), a(3)))",
             f"log(me, await asyncio.shield(asyncio.shield(asyncio.ensure_future(relay({r.randint(0, 4)})))))"])

    def limits(self):
        g, r = self.generator, self.random
        limit = r.choice(["asyncio.Semaphore(2)", "asyncio.Lock()", "asyncio.BoundedSemaphore(1)", "asyncio.Condition()", "asyncio.Barrier(2)"])
        count = r.randint(2, 4)
        ending = r.choice(["", f"await asyncio.sleep({g.delay()})\ncrowd[{r.randrange(count)}].cancel()", "crowd[0].cancel()\ncrowd[-1].cancel()"])
        return (f"limit = {limit}\ncrowd = [spawn(limited(limit, f'l{{i}}')) for i in range({count})]\n{ending or 'pass'}\n"
                f"done, pending = await asyncio.wait(crowd, timeout={r.choice(['2', '5', 'None'])}, return_when=asyncio.{r.choice(['FIRST_COMPLETED', 'ALL_COMPLETED', 'FIRST_EXCEPTION'])})\n"
                f"log(me, len(done), len(pending), text(limit))")

    def handles(self):
        g, r = self.generator, self.random
        return (f"loop = asyncio.get_running_loop()\n"
                f"timers = [loop.call_later(delay, log, 'timer', delay) for delay in ({g.delay()}, {g.delay()}, 1, 0)]\n"
                f"timers[{r.randrange(4)}].cancel()\nawait asyncio.sleep({g.delay()})\n"
                f"for timer in timers[{r.randint(0, 3)}:]: timer.cancel()\n"
                f"log(me, [timer.cancelled() for timer in timers], timers[0].when() < timers[1].when(), timers[0] == timers[1])")

    def cancelled_twice(self):
        g, r = self.generator, self.random
        return (f"spawn(stubborn({g.name()!r}, {r.randint(0, 3)}), {g.name()!r})\nawait asyncio.sleep(0)\n"
                f"log(me, T[-1].cancel('one'), T[-1].cancelling(), T[-1].uncancel(), T[-1].cancel('two'), T[-1].cancelling())\n"
                f"{g.sleep()}\nT[-1].cancel()\nlog(me, state(T[-1]), T[-1].cancelling())")

    def notified(self):
        r = self.random
        count = r.randint(1, 3)
        return (f"condition = asyncio.Condition()\nwaiting = [spawn(notified(condition)) for _ in range({count})]\nawait asyncio.sleep(0)\n"
                f"{r.choice(['waiting[0].cancel()', 'pass', 'await asyncio.sleep(0)'])}\n"
                f"async with condition:\n    condition.notify({r.randint(0, 3)})\n    {r.choice(['waiting[-1].cancel()', 'await asyncio.sleep(1)', 'pass'])}\n"
                f"await asyncio.sleep(0)\nlog(me, [state(t) for t in waiting])\nfor one in waiting: one.cancel()")

    # Compound statements

    def left_loop(self, level):
        g, r = self.generator, self.random
        g.unique += 1
        ending = r.choice(["break", "break", f"raise KeyError({g.name()!r})", "return 'left'", "continue", "if item: break",
                           "asyncio.current_task().cancel()"])
        loop = self.block((f"async for item in {self.source()}:", ["log(me, 'item', item)", *g.body(r.randint(0, 1), level), ending]))
        if r.random() < 0.3:
            loop.clauses.append(("else:", [g.say()]))
        if r.random() < 0.3:
            return self.block(("try:", [loop]), ("finally:", [g.say(), *([g.sleep()] if r.random() < 0.5 else [])]))
        return loop

    def nested_groups(self, level):
        g, r = self.generator, self.random

        def children(group):
            return [f"T.append({group}.create_task({r.choice([g.coroutine(), f'f({r.randint(0, 3)})', f'a({r.randint(0, 5)})', f'stubborn({g.name()!r}, {r.randint(0, 1)})', f'taking({self.source()}, 1)'])}))"
                    for _ in range(r.randint(1, 2))]

        inner = self.block(("async with asyncio.TaskGroup() as inner:", children("inner") + g.body(r.randint(0, 1), level + 1)))
        if r.random() < 0.5:
            inner = self.block((f"async with asyncio.timeout({g.delay()}):", [inner]))
        if r.random() < 0.4:
            inner = self.block(("try:", [inner]), (f"except* {r.choice(['ValueError', 'TimeoutError', 'Exception'])} as error:", ["log(me, 'inner', show(error))", r.choice(["raise", "pass"])]))
        outer = self.block(("async with asyncio.TaskGroup() as outer:", children("outer") + [inner, *children(r.choice(["outer", "inner"]))]))
        if r.random() < 0.5:
            outer = self.block((f"async with asyncio.timeout({g.delay()}):", [outer]))
        return self.block(("try:", [outer]), ("except BaseException as error:", ["log(me, 'groups', show(error), tree(error), asyncio.current_task().cancelling())", r.choice(["raise", "pass", "pass"])]))

    def primitives(self, level):
        g, r = self.generator, self.random
        managers = r.sample(["locks[0]", "locks[1]", "semaphores[0]", "semaphores[1]", "conditions[0]", "conditions[1]"], r.randint(2, 3))
        body = r.choice([[f"conditions[{r.randrange(2)}].notify_all()"], [f"await conditions[{r.randrange(2)}].wait()"], g.inner(level, 2)])
        block = self.block((f"async with {', '.join(managers)}:", ["log(me, 'holds')", *body]))
        if r.random() < 0.6:
            block = self.block((f"async with asyncio.timeout({g.delay()}):", [block]))
        return self.block(("try:", [block]), ("except (RuntimeError, TimeoutError) as error:", ["log(me, 'primitives', show(error))"]))

    def endings(self):
        """What comes after the program's own run."""
        return self.random.choice(
            [[], [], ["asyncio.run(second())"],
             [self.block(("with asyncio.Runner() as runner:", ["print(runner.run(second()))", "V.set(5)", "print(runner.run(second()))"]))],
             [self.block(("with asyncio.Runner() as runner:",
                          ["context = contextvars.copy_context()", "runner.get_loop().call_soon(print, 'called')",
                           "print(runner.run(second(), context=context), context.get(V))", "print(runner.run(a(3)))"]))],
             ["loop = asyncio.new_event_loop()", "print(loop.run_until_complete(second()))", "loop.run_until_complete(loop.shutdown_asyncgens())",
              "print([state(t) for t in T])", "loop.close()"],
             ["loop = asyncio.new_event_loop()", "loop.call_soon(loop.stop)", "loop.run_forever()", "loop.call_later(1, loop.stop)",
              "late = loop.create_task(a(5))", "loop.run_forever()", "print(late.done(), loop.run_until_complete(relay(3)))", "loop.close()"]])
