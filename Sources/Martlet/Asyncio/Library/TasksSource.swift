extension AsyncioLibrary {
  /// `asyncio.tasks`: wait, wait_for, as_completed. Tasks, gather and shield are native.
  static let tasks = """
    from asyncio import (
        ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, CancelledError, ensure_future, get_event_loop, _ensure_future,
        get_running_loop, iscoroutine, isfuture, _release,
    )
    from asyncio.queues import Queue


    async def _stop_and_join(inner):
        # Cancels a future and waits until it has ended, whatever it does about it.
        gate = get_running_loop().create_future()

        def open_gate(done):
            _release(gate)

        inner.add_done_callback(open_gate)
        try:
            inner.cancel()
            await gate
        finally:
            inner.remove_done_callback(open_gate)


    async def wait_for(fut, timeout):
        '''Await with a time limit in seconds.'''
        if timeout is None:
            return await fut
        loop = get_running_loop()
        if timeout <= 0:
            inner = _ensure_future(fut, loop)
            if not inner.done():
                await _stop_and_join(inner)
                try:
                    return inner.result()
                except CancelledError as error:
                    raise TimeoutError() from error
            return inner.result()
        gate = loop.create_future()
        alarm = loop.call_later(timeout, _release, gate)
        inner = _ensure_future(fut, loop)

        def open_gate(done):
            _release(gate)

        inner.add_done_callback(open_gate)
        try:
            try:
                await gate
            except CancelledError:
                if inner.done():
                    return inner.result()
                inner.remove_done_callback(open_gate)
                await _stop_and_join(inner)
                raise
            if inner.done():
                return inner.result()
            inner.remove_done_callback(open_gate)
            await _stop_and_join(inner)
            try:
                return inner.result()
            except CancelledError as error:
                raise TimeoutError() from error
        finally:
            alarm.cancel()


    async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
        '''Wait for futures or tasks; return the sets of those done and pending.'''
        if isfuture(fs) or iscoroutine(fs):
            raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
        if not fs:
            raise ValueError("Set of Tasks/Futures is empty.")
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f"Invalid return_when value: {return_when}")
        fs = set(fs)
        if any(iscoroutine(f) for f in fs):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
        return await _wait(fs, timeout, return_when, get_running_loop())


    async def _wait(fs, timeout, return_when, loop):
        gate = loop.create_future()
        alarm = None
        if timeout is not None:
            alarm = loop.call_later(timeout, _release, gate)
        left = len(fs)

        def one_done(future):
            nonlocal left
            left -= 1
            if (left <= 0 or return_when == FIRST_COMPLETED
                    or return_when == FIRST_EXCEPTION and not future.cancelled()
                    and future.exception() is not None):
                if alarm is not None:
                    alarm.cancel()
                _release(gate)

        for future in fs:
            future.add_done_callback(one_done)
        try:
            await gate
        finally:
            if alarm is not None:
                alarm.cancel()
            for future in fs:
                future.remove_done_callback(one_done)
        done, pending = set(), set()
        for future in fs:
            (done if future.done() else pending).add(future)
        return done, pending


    def _distinct(values):
        seen = {}
        for value in values:
            seen[value] = None
        return seen


    def as_completed(fs, *, timeout=None):
        '''Awaitables for the results, in the order in which they come.'''
        if isfuture(fs) or iscoroutine(fs):
            raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
        loop = get_event_loop()
        # A dict for its order.
        left = {_ensure_future(f, loop): None for f in _distinct(fs)}
        done = Queue()
        alarm = None

        def one_done(future):
            if not left:
                return
            del left[future]
            done.put_nowait(future)
            if not left and alarm is not None:
                alarm.cancel()

        def time_out():
            for future in left:
                future.remove_done_callback(one_done)
                done.put_nowait(None)
            left.clear()

        async def _wait_for_one():
            future = await done.get()
            if future is None:
                raise TimeoutError
            return future.result()

        for future in left:
            future.add_done_callback(one_done)
        if left and timeout is not None:
            alarm = loop.call_later(timeout, time_out)
        for _ in range(len(left)):
            yield _wait_for_one()

    """
}
