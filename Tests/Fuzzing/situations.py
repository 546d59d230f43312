"""Random situations of asyncio beside the usual ones: misuse, failures of managers, generators that two use at once,
groups that are cancelled from callbacks, handlers of the loop, streams fed by hand.

The prelude of `programs.py` comes first; each situation is a statement for it.
"""

PRELUDE = """\
G, H = [], []


def tree(error, depth=0):
    # An exception with what it holds and what it came from, each with its places in the program.
    if isinstance(error, BaseExceptionGroup):
        return f"{where(error)}{error.message!r}[{'; '.join(tree(e, depth + 1) for e in error.exceptions)}]"
    return where(error)


def printed(error):
    # What `traceback` prints, without frames, their headings and margins: those of the library are not there.
    lines = [line.lstrip(" |") for line in "".join(traceback.format_exception(error)).split("\\n")]
    return [line[:60] for line in lines if re.match(r"During|The above|[\\w.]*(Error|Group|Cancelled|Exit|Iteration|n[0-9])", line)][:9]


def handled():
    error = sys.exc_info()[1]
    return error and (show(error), where(error))


def reporting(loop, context):
    log("reported", sorted(context), context["message"].split(":")[0][:40], show(context.get("exception")))
    if len(H) % 3 == 2: raise ValueError("in handler")
    H.append(context["message"][:9])


class Failing:
    # A manager that fails where it is told to.
    def __init__(self, name, place, pause=0):
        self.name, self.place, self.pause = name, place, pause

    async def __aenter__(self):
        await asyncio.sleep(self.pause)
        if self.place == "enter": raise KeyError(self.name)
        return self.name

    async def __aexit__(self, kind, error, traceback):
        log("leaving", self.name, show(error), handled())
        try:
            await asyncio.sleep(self.pause)
        finally:
            log("left", self.name)
        if self.place == "exit": raise OSError(self.name)
        if self.place == "again" and error: raise error
        if self.place == "from" and error: raise RuntimeError(self.name) from error
        if self.place == "group" and error: raise BaseExceptionGroup(self.name, [error])
        return self.place == "swallow"


@contextlib.asynccontextmanager
async def managed(name, place, pause=0):
    log("enters", name)
    try:
        if place == "enter": raise KeyError(name)
        await asyncio.sleep(pause)
        yield name
        await asyncio.sleep(pause)
    except ValueError as error:
        log("managed", name, show(error))
        if place == "from": raise KeyError(name) from error
        if place == "again": raise
        if place == "yields": yield "again"
    finally:
        log("leaves", name, handled())
        if place == "exit": raise OSError(name)
        if place == "pause": await asyncio.sleep(1)


@contextlib.contextmanager
def plain(name):
    try:
        yield name
    finally:
        print("plain", name)


class Dying:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)


class Yields:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        try:
            return (yield self.value)
        except BaseException as error:
            log("thrown", type(error).__name__)
            raise


async def shielded(awaitable):
    return await asyncio.shield(awaitable)


async def notified(condition):
    async with condition:
        await condition.wait()
        return "notified"


async def stubborn(name, count):
    # Ignores so many cancellations.
    while True:
        try:
            await asyncio.sleep(2)
            return name
        except asyncio.CancelledError as error:
            log(name, "ignores", error.args, asyncio.current_task().cancelling())
            count -= 1
            if count < 0: raise


async def talks(name):
    value = None
    try:
        for i in range(4):
            try:
                value = yield (name, i, value)
            except KeyError as error:
                log(name, "thrown", show(error), handled())
                value = "thrown"
            await asyncio.sleep(i % 2)
    except GeneratorExit:
        log(name, "exits")
        if name.endswith("7"): yield "ignored"
        raise
    finally:
        log(name, "finally", handled())


def agen_at(k):
    if not G: G.append(talks("g0"))
    return G[k % len(G)]


async def feed(reader, pieces):
    for piece in pieces:
        await asyncio.sleep(0.5)
        reader.feed_data(piece)
    reader.feed_eof()

"""


class Situations:
    """Makes statements by the random numbers of a `Generator` and out of its statements."""

    def __init__(self, generator, block):
        self.generator = generator
        self.random = generator.random
        self.block = block

    def simple(self):
        return self.random.choice(
            [self.misuse, self.misuse, self.handled, self.async_generator, self.async_generator, self.step_objects,
             self.bad_yield, self.own_handler, self.primitive_tasks, self.primitive_tasks, self.gather_cancelled,
             self.threadsafe, self.callbacks, self.stubborn, self.completed, self.stream, self.notes, self.timers,
             self.dies, self.kinds, self.uncancels, self.own_waits]
        )()

    def compound(self, level):
        return self.random.choice(
            [self.failing_manager, self.failing_manager, self.managed, self.managed, self.group, self.group,
             self.nested_timeouts, self.parts, self.barrier, self.chained, self.runner, self.several_managers]
        )(level)

    # Simple statements

    def guarded(self, line, kinds="Exception"):
        inside = "\n".join("    " + part for part in line.split("\n"))
        return f"try:\n{inside}\nexcept {kinds} as error: log(me, 'caught', type(error).__name__, where(error))"

    def misuse(self):
        g, r = self.generator, self.random
        k = r.randrange(2)
        line = r.choice(
            [f"locks[{k}].release()", f"conditions[{k}].notify()", f"await conditions[{k}].wait()", f"queues[{k}].task_done()",
             "semaphores[1].release()", "await asyncio.current_task()", f"future_at({k}).set_result(1)",
             f"future_at({k}).result()", f"future_at({k}).exception()", "asyncio.current_task().result()",
             "asyncio.current_task().set_result(1)", "await asyncio.wait([])", "await asyncio.wait([5])",
             "await asyncio.gather(5)", "await asyncio.wait_for(5, 1)", "asyncio.run(5)", "asyncio.create_task(5)",
             "await asyncio.sleep('x')", "await asyncio.shield(None)", "asyncio.get_running_loop().run_forever()",
             "asyncio.get_running_loop().close()", f"queues[{k}].get_nowait()", f"queues[{k}].put_nowait((1, 'm'))",
             "asyncio.Semaphore(-1)", "asyncio.Barrier(0)", "async with asyncio.timeout(1) as limit: pass\nlimit.reschedule(5)",
             "async with asyncio.timeout(1) as limit:\n    async with limit: pass", "await 5", "async with 5: pass",
             "async for x in 5: pass", "await anext(5)", "asyncio.current_task().add_done_callback(5)",
             f"future_at({k}).set_exception(StopIteration)", f"future_at({k}).set_exception(5)", "raise StopIteration",
             "await asyncio.wait_for(asyncio.sleep(1), timeout='x')", "await asyncio.Queue(-1).put(1)",
             "asyncio.get_running_loop().call_later(None, log)", "V.reset(V)", "with locks[0]: pass"]
        )
        if g.random.random() < 0.2 and "\n" not in line and not line.startswith(("async ", "with ")):
            return line
        return self.guarded(line)

    def handled(self):
        g = self.generator
        return self.random.choice(
            ["log(me, 'handled', handled())", f"await asyncio.sleep({g.delay()})\nlog(me, 'still handled', handled())",
             f"try: raise KeyError({g.name()!r})\nexcept KeyError:\n    await asyncio.sleep({g.delay()})\n"
             "    log(me, 'handled', handled())\n    log(me, await a(1), handled())",
             f"try: await f(1)\nexcept ValueError:\n    spawn(f(0), {g.name()!r})\n    await asyncio.sleep(0)\n    log(me, handled())\n"
             "log(me, handled())"]
        )

    def async_generator(self):
        g, r = self.generator, self.random
        agen = f"agen_at({r.randrange(4)})"
        line = r.choice(
            [f"G.append(talks({g.name()!r}))", f"log(me, await {agen}.asend(None))", f"log(me, await anext({agen}))",
             f"log(me, await {agen}.asend({g.name()!r}))", f"log(me, await {agen}.athrow(KeyError({g.name()!r})))",
             f"log(me, await {agen}.athrow(ValueError({g.name()!r})))", f"log(me, await {agen}.aclose())",
             f"spawn(shielded(anext({agen}, 'none')), {g.name()!r})",
             f"log(me, {agen}.ag_running, {agen}.ag_await is None, {agen}.ag_frame is None)",
             f"T.append(asyncio.ensure_future(shielded({agen}.aclose())))",
             f"log(me, await asyncio.wait_for(anext({agen}, 'none'), {g.delay()}))",
             f"async for item in {agen}:\n    log(me, item)\n    await asyncio.sleep({g.delay()})\n    {r.choice(['break', 'pass'])}"]
        )
        return self.guarded(line, "(ValueError, KeyError, RuntimeError, StopAsyncIteration, TypeError, TimeoutError)")

    def step_objects(self):
        r = self.random
        maker = r.choice(["asend(None)", "asend(5)", "athrow(KeyError('k'))", "aclose()", "__anext__()"])
        steps = r.sample(
            ["step.send(None)", "step.throw(ValueError('v'))", "step.close()", "next(step)", "step.send(5)", "log(me, list(step))"],
            r.randint(1, 3))
        lines = "\n".join(f"    log(me, {s})" if not s.startswith("log") else "    " + s for s in steps)
        return (
            f"agen = c({r.randint(0, 3)})\nG.append(agen)\nstep = agen.{maker}\ntry:\n{lines}\n"
            "except BaseException as error: log(me, 'step', show(error))\n"
            "try: log(me, await agen.aclose())\nexcept RuntimeError as error: log(me, show(error))"
        )

    def bad_yield(self):
        r = self.random
        value = r.choice(["5", "'x'", "[]", f"future_at({r.randrange(3)})", "asyncio.current_task()", "None", "asyncio.sleep"])
        return self.guarded(f"log(me, await Yields({value}))", "RuntimeError")

    def own_handler(self):
        g = self.generator
        return self.random.choice(
            ["asyncio.get_running_loop().set_exception_handler(reporting)", "asyncio.get_running_loop().set_exception_handler(handler)",
             f"asyncio.get_running_loop().call_exception_handler({{'message': {g.name()!r}, 'exception': OSError(1), 'extra': 1}})",
             "log(me, getattr(asyncio.get_running_loop().get_exception_handler(), '__name__', None))",
             "asyncio.get_running_loop().set_exception_handler(reporting)\nasyncio.get_running_loop().call_soon(lambda: 1 // 0)\nawait asyncio.sleep(0)",
             "asyncio.get_running_loop().set_exception_handler(None)"]
        )

    def primitive_tasks(self):
        g, r = self.generator, self.random
        k = r.randrange(2)
        return "spawn({}, {!r})".format(
            r.choice([f"events[{k}].wait()", f"locks[{k}].acquire()", f"semaphores[{k}].acquire()", f"queues[{k}].get()",
                      f"queues[{k}].put((3, 'p'))", f"queues[{k}].join()", "barrier.wait()", f"notified(conditions[{k}])",
                      f"shielded(future_at({r.randrange(3)}))"]), g.name())

    def gather_cancelled(self):
        g, r = self.generator, self.random
        kind = r.random()
        children = ", ".join(g.new_task() for _ in range(r.randint(1, 3)))
        made = f"asyncio.gather({children}{r.choice(['', ', return_exceptions=True'])})" if kind < 0.7 else f"asyncio.shield({g.new_task()})"
        after = r.choice(
            [f"log(me, both.cancel({r.choice(['', repr(g.name())])}))", "log(me, both.done())", f"both.add_done_callback(lambda f: log('both', state(f)))",
             "asyncio.get_running_loop().call_later(1, both.cancel)", "T[-1].cancel()"])
        return (
            f"both = {made}\nF.append(both)\nawait asyncio.sleep({g.delay()})\n{after}\n"
            + self.guarded("log(me, 'both', show(await both))", "(Exception, asyncio.CancelledError)")
        )

    def threadsafe(self):
        g, r = self.generator, self.random
        wait = r.choice(
            ["log(me, 'wrapped', show(await asyncio.wrap_future(cf)))", "log(me, cf.cancel())", "log(me, cf.done(), cf.running())",
             "cf.add_done_callback(lambda f: print('cf', f.done(), f.cancelled()))", "log(me, show(await asyncio.wait_for(asyncio.wrap_future(cf), 1)))"])
        return (
            f"cf = asyncio.run_coroutine_threadsafe({g.coroutine()}, asyncio.get_running_loop())\nF.append(cf)\n"
            f"await asyncio.sleep({g.delay()})\n{wait}\nawait asyncio.sleep({g.delay()})\nlog(me, cf.done(), cf.cancelled())"
        )

    def callbacks(self):
        g, r = self.generator, self.random
        t = f"task_at({r.randrange(9)})"
        return r.choice(
            [f"if T:\n    done_{g.unique} = lambda t: log('done', t.get_name(), V.get())\n    {t}.add_done_callback(done_{g.unique})\n"
             f"    await asyncio.sleep({g.delay()})\n    log(me, {t}.remove_done_callback(done_{g.unique}))",
             f"if T: {t}.add_done_callback(lambda t: t.cancelled() or t.exception() or t.result().missing)",
             f"if T: {t}.add_done_callback(lambda t: spawn(a(1), {g.name()!r}))",
             f"if T: {t}.add_done_callback(lambda t: [x.cancel({g.name()!r}) for x in T[-2:]])",
             f"if T: asyncio.get_running_loop().call_soon({t}.cancel, {g.name()!r})",
             f"future_at({r.randrange(3)}).add_done_callback(lambda f: events[{r.randrange(2)}].set())",
             f"asyncio.get_running_loop().call_soon(lambda: log('running', asyncio.current_task()))",
             f"asyncio.current_task().add_done_callback(lambda t: log('this one', t.get_name(), state(t)))",
             f"def again(n):\n    log('again', n)\n    if n: asyncio.get_running_loop().call_soon(again, n - 1)\nagain({r.randint(0, 4)})"]
        )

    def stubborn(self):
        g, r = self.generator, self.random
        made = f"spawn(stubborn({g.name()!r}, {r.randint(0, 2)}))"
        return r.choice(
            [made, f"log(me, await asyncio.wait_for({made}, {g.delay()}))", f"{made}\nT[-1].cancel()\nT[-1].cancel('twice')",
             f"try:\n    async with asyncio.timeout({g.delay()}): log(me, await stubborn({g.name()!r}, {r.randint(0, 2)}))\n"
             "except TimeoutError: log(me, 'too late')",
             f"log(me, show(await asyncio.gather({made}, {g.new_task()}, return_exceptions=True)))"]
        )

    def completed(self):
        g, r = self.generator, self.random
        children = ", ".join(g.new_task() for _ in range(r.randint(1, 4)))
        between = r.choice(["pass", f"await asyncio.sleep({g.delay()})", "if len(T) % 2: break", "T[-1].cancel()"])
        return (
            f"for one in asyncio.as_completed([{children}], timeout={r.choice(['None', '0', '0.5', '1', '2'])}):\n"
            f"    try: log(me, 'one', show(await one))\n"
            f"    except {r.choice(['Exception', 'TimeoutError', '(ValueError, asyncio.CancelledError)'])} as error: log(me, 'not', show(error), where(error))\n"
            f"    {between}"
        )

    def stream(self):
        r = self.random
        pieces = [repr(bytes(r.choice([b"ab\n", b"c", b"\n", b"defg", b"h;i\n", b""]))) for _ in range(r.randint(0, 3))]
        read = r.choice(["readline()", "read(2)", "read()", "readexactly(4)", "readuntil(b';')", "read(0)", "readuntil()"])
        other = r.choice(["readline()", "read(3)", "readexactly(1)", "read()"])
        return (
            f"reader = asyncio.StreamReader(limit={r.choice([2, 5, 100])})\nspawn(feed(reader, [{', '.join(pieces)}]))\n"
            + self.guarded(
                f"log(me, await reader.{read})\nlog(me, await reader.{other})\nlog(me, reader.at_eof())\nasync for line in reader: log(me, line)",
                "(ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError)")
        )

    def notes(self):
        g, r = self.generator, self.random
        return r.choice(
            [f"try: await f(1)\nexcept ValueError as error:\n    error.add_note({g.name()!r})\n    log(me, printed(error))\n    {r.choice(['raise', 'pass'])}",
             f"try:\n    try: await f(0)\n    except ValueError as error: raise KeyError({g.name()!r}) from {r.choice(['error', 'None', 'OSError(1)'])}\n"
             "except KeyError as error: log(me, printed(error), tree(error))",
             f"try:\n    try: await f(0)\n    finally: await f(1)\nexcept ValueError as error: log(me, printed(error), tree(error))",
             f"try: raise ExceptionGroup({g.name()!r}, [ValueError(1), ExceptionGroup('in', [KeyError(2), OSError(3)])])\n"
             "except ExceptionGroup as error:\n    some, rest = error.split(KeyError)\n    log(me, show(some), show(rest), printed(error))\n"
             "    await asyncio.sleep(0)\n    log(me, show(error.subgroup(lambda e: isinstance(e, OSError))))"]
        )

    def timers(self):
        g = self.generator
        return self.random.choice(
            [f"handle = asyncio.get_running_loop().call_later({g.delay()}, log, {g.name()!r})\nlog(me, handle.when(), handle.cancelled())\n"
             f"await asyncio.sleep({g.delay()})\nhandle.cancel()\nlog(me, handle.cancelled())",
             f"loop = asyncio.get_running_loop()\nfor i in range(3): loop.call_at(loop.time() + {g.delay()}, log, 'tick', i)",
             f"asyncio.get_running_loop().call_later({g.delay()}, spawn, a(2), {g.name()!r})",
             f"loop = asyncio.get_running_loop()\nfuture = loop.create_future()\nF.append(future)\n"
             f"loop.call_later({g.delay()}, lambda: future.done() or future.set_result({g.name()!r}))\nlog(me, await future)",
             f"asyncio.get_running_loop().call_later({g.delay()}, asyncio.current_task().cancel, {g.name()!r})"]
        )

    def dies(self):
        g = self.generator
        return self.random.choice(
            [f"dying = Dying({g.name()!r})\ntry: {g.sleep()}\nfinally: del dying\nlog(me, 'after')",
             f"log(me, Dying({g.name()!r}).name)", f"Dying({g.name()!r})\nlog(me, 'after')",
             f"dying = Dying({g.name()!r})\nasyncio.get_running_loop().call_soon(lambda x: None, dying)\ndel dying\nawait asyncio.sleep(0)\nlog(me, 'after')"]
        )

    def kinds(self):
        r = self.random
        return r.choice(
            ["log(me, asyncio.isfuture(future_at(0)), asyncio.iscoroutine(T), asyncio.iscoroutinefunction(a))",
             f"log(me, asyncio.ensure_future(future_at({r.randrange(3)})) is future_at({r.randrange(3)}))",
             "log(me, asyncio.current_task() in asyncio.all_tasks(), asyncio.get_running_loop().is_running(), asyncio.get_running_loop().get_debug())",
             f"if T: log(me, asyncio.ensure_future(task_at({r.randrange(9)})) is task_at({r.randrange(9)}))"]
        )

    def uncancels(self):
        g = self.generator
        return self.random.choice(
            [f"while asyncio.current_task().uncancel(): pass\nawait asyncio.sleep({g.delay()})",
             f"try: await asyncio.sleep({g.delay()})\nexcept asyncio.CancelledError:\n    while asyncio.current_task().cancelling(): asyncio.current_task().uncancel()\n"
             f"    log(me, 'goes on')\n    await asyncio.sleep({g.delay()})",
             "asyncio.current_task().cancel()\nlog(me, asyncio.current_task().uncancel())\nawait asyncio.sleep(0)",
             "asyncio.current_task().cancel('m')\ntry: await asyncio.shield(future_at(0))\nfinally: log(me, asyncio.current_task().cancelling())"]
        )

    def own_waits(self):
        g, r = self.generator, self.random
        return r.choice(
            [f"log(me, show(await asyncio.wait_for(asyncio.wait_for({g.coroutine()}, {g.delay()}), {g.delay()})))",
             f"log(me, show(await asyncio.shield(asyncio.gather({g.new_task()}, {g.new_task()}))))",
             f"done, pending = await asyncio.wait([future_at(0), {g.new_task()}], timeout={g.delay()}, return_when=asyncio.FIRST_COMPLETED)\nlog(me, len(done), len(pending))",
             f"log(me, show(await asyncio.wait_for(shielded({g.new_task()}), {g.delay()})))",
             f"log(me, await asyncio.wait_for(asyncio.shield(future_at({r.randrange(3)})), {g.delay()}))",
             f"log(me, show(await asyncio.gather(asyncio.gather({g.new_task()}, {g.awaitable()}), {g.awaitable()}, return_exceptions=True)))"]
        )

    # Compound statements

    def failing_manager(self, level):
        g, r = self.generator, self.random
        place = r.choice(["enter", "exit", "again", "from", "group", "swallow", "none"])
        body = self.block((f"async with Failing({g.name()!r}, {place!r}, {g.delay()}):", g.inner(level, 2)))
        if r.random() < 0.5:
            return body
        return self.block(("try:", [body]), ("except BaseException as error:", ["log(me, 'manager', show(error), tree(error))", r.choice(["raise", "pass"])]))

    def managed(self, level):
        g, r = self.generator, self.random
        place = r.choice(["enter", "exit", "again", "from", "yields", "pause", "none", "swallow"])
        inner = g.inner(level, 2)
        if r.random() < 0.4:
            inner.append(f"raise ValueError({g.name()!r})")
        body = self.block((f"async with managed({g.name()!r}, {place!r}, {g.delay()}):", inner))
        if r.random() < 0.3:
            return body
        return self.block(("try:", [body]), ("except Exception as error:", ["log(me, 'managed', type(error).__name__, tree(error))"]))

    def several_managers(self, level):
        g, r = self.generator, self.random
        managers = ", ".join(
            r.choice([f"managed({g.name()!r}, 'none', {g.delay()})", f"Failing({g.name()!r}, {r.choice(['none', 'exit', 'swallow'])!r})",
                      f"locks[{r.randrange(2)}]", f"asyncio.timeout({g.delay()})", "asyncio.TaskGroup()"]) for _ in range(r.randint(2, 3)))
        return self.block(("try:", [self.block((f"async with {managers}:", g.inner(level, 2)))]),
                          ("except Exception as error:", ["log(me, 'managers', show(error), tree(error))"]))

    def group(self, level):
        g, r = self.generator, self.random
        body = []
        for _ in range(r.randint(1, 3)):
            child = r.choice([g.coroutine(), f"shielded({g.awaitable()})", f"stubborn({g.name()!r}, 1)", f"f({r.randint(0, 3)})", f"a({r.randint(0, 5)})"])
            body.append(f"T.append(group.create_task({child}, name={g.name()!r}))")
        body.append(r.choice(
            ["asyncio.get_running_loop().call_later(1, T[-1].cancel)", "asyncio.get_running_loop().call_soon(asyncio.current_task().cancel, 'from callback')",
             f"asyncio.get_running_loop().call_later({g.delay()}, asyncio.current_task().cancel)", f"raise KeyError({g.name()!r})",
             f"T[-1].add_done_callback(lambda t: group.create_task(a(1)))", f"await asyncio.sleep({g.delay()})", "asyncio.current_task().cancel()"]))
        if r.random() < 0.4:
            body.append(g.statement(level + 1))
        block = self.block(("async with asyncio.TaskGroup() as group:", body))
        if r.random() < 0.5:
            block = self.block((f"async with asyncio.timeout({g.delay()}):", [block]))
        handlers = [(f"except* {r.choice(['ValueError', 'KeyError', 'Exception', '(OSError, TimeoutError)'])} as error:",
                     ["log(me, 'group', show(error), tree(error), handled())", r.choice(["pass", "raise", f"raise OSError({g.name()!r})", g.sleep()])])]
        if r.random() < 0.3:
            handlers.append(("except* asyncio.CancelledError as error:", ["log(me, 'cancelled group', show(error))"]))
        block = self.block(("try:", [block]), *handlers)
        if r.random() < 0.7:
            block = self.block(("try:", [block]), ("except BaseException as error:", ["log(me, 'out', show(error), tree(error))", r.choice(["raise", "pass"])]))
        return block

    def nested_timeouts(self, level):
        g, r = self.generator, self.random
        inner = self.block((f"async with asyncio.timeout({g.delay()}) as inner:", [*g.inner(level, 2), r.choice(
            ["log(me, inner.when(), outer.when())", f"outer.reschedule(asyncio.get_running_loop().time() + {g.delay()})", "asyncio.current_task().cancel('own')",
             f"asyncio.get_running_loop().call_soon(inner.reschedule, None)", f"await asyncio.sleep({g.delay()})"])]))
        body = [inner] if r.random() < 0.5 else [self.block(("try:", [inner]), ("except TimeoutError as error:", ["log(me, 'inner', tree(error), inner.expired(), outer.expired())", g.sleep()]))]
        block = self.block((f"async with asyncio.timeout({g.delay()}) as outer:", body))
        return self.block(("try:", [block]), (f"except {r.choice(['TimeoutError', 'BaseException'])} as error:", ["log(me, 'outer', show(error), tree(error), text(outer))"]))

    def parts(self, level):
        g, r = self.generator, self.random
        ending = r.choice(["raise", "raise KeyError('new')", "raise KeyError('new') from None", "await f(1)", g.sleep(), "log(me, handled())", "raise error.exceptions[0]"])
        block = self.block(("try:", [r.choice([f"raise ExceptionGroup({g.name()!r}, [ValueError(1), OSError(2)])", "raise ValueError(3)",
                                               "await asyncio.gather(f(1), f(2))", f"raise BaseExceptionGroup({g.name()!r}, [asyncio.CancelledError('c'), ValueError(4)])"])]),
                           ("except* ValueError as error:", ["log(me, 'values', show(error), tree(error))", ending]),
                           (f"except* {r.choice(['OSError', 'asyncio.CancelledError', 'BaseException'])} as error:", ["log(me, 'others', show(error), tree(error))", *g.body(1, 3)]))
        return self.block(("try:", [block]), ("except BaseException as error:", ["log(me, 'parts', show(error), tree(error), printed(error))"]))

    def barrier(self, level):
        g, r = self.generator, self.random
        body = self.block(("async with barrier as place:", ["log(me, 'place', place)", *g.inner(level, 1)]))
        if r.random() < 0.5:
            body = self.block((f"async with asyncio.timeout({g.delay()}):", [body]))
        return self.block(("try:", [body]), ("except (asyncio.BrokenBarrierError, TimeoutError) as error:", ["log(me, 'barrier', type(error).__name__, barrier.broken)", r.choice(["await barrier.reset()", "pass"])]))

    def chained(self, level):
        g, r = self.generator, self.random
        return self.block(("try:", [self.block(("try:", g.inner(level, 2) + [f"raise KeyError({g.name()!r})"]),
                                              (f"except {r.choice(['KeyError', 'BaseException'])} as error:", [g.sleep(), r.choice(["raise", "raise error", f"raise OSError({g.name()!r}) from error", f"raise OSError({g.name()!r})", "raise asyncio.CancelledError"])]),
                                              ("finally:", [g.sleep(), r.choice(["log(me, handled())", "pass", f"raise ValueError({g.name()!r})"])]))]),
                          ("except BaseException as error:", ["log(me, 'chained', show(error), tree(error), printed(error))", r.choice(["raise", "pass", "pass"])]))

    def runner(self, level):
        # What is run by hand inside of a running loop fails, and leaves the loop as it was.
        return self.block(("try:", [self.random.choice(["asyncio.run(a(1))", "with asyncio.Runner() as runner: runner.run(a(1))", "asyncio.get_running_loop().run_until_complete(a(1))"])]),
                          ("except RuntimeError as error:", ["log(me, show(error))", *self.generator.inner(level, 1)]))
