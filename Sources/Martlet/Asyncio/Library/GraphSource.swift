extension AsyncioLibrary {
  /// `asyncio.graph`: who awaits whom, as CPython 3.14 shows it. The frames and awaiting futures are told by native
  /// code, which finds them where they are: nothing is recorded while tasks run.
  static let graph = """
    '''Who awaits whom.'''
    import sys
    from dataclasses import dataclass

    from asyncio import Future, Task, _awaiters, _get_running_loop, _suspended_frames, current_task

    __all__ = (
        'FrameCallGraphEntry', 'FutureCallGraph', 'capture_call_graph', 'format_call_graph', 'print_call_graph')


    @dataclass(frozen=True, slots=True)
    class FrameCallGraphEntry:
        '''A frame of a call stack.'''

        frame: object


    @dataclass(frozen=True, slots=True)
    class FutureCallGraph:
        '''A future or task, where it is, the innermost call first, and what awaits it.'''

        future: object
        call_stack: tuple
        awaited_by: tuple


    def _running_frames(depth):
        frame = sys._getframe()
        # The loop stands below the task.
        while frame is not None and not frame.f_code.co_filename.startswith('<asyncio.'):
            depth -= 1
            if depth < 0:
                yield frame
            frame = frame.f_back


    def _entries(frames, limit):
        entries = tuple(map(FrameCallGraphEntry, frames))
        if limit is None:
            return entries
        # What is left is near the invocation point, or with a negative limit near the top.
        return entries[max(0, len(entries) - limit):] if limit >= 0 else entries[:-limit]


    def _graph(future, frames, limit, inside):
        inside = [*inside, future]
        above = [
            _graph(waiter, _suspended_frames(waiter), limit, inside)
            for waiter in _awaiters(future) if not any(waiter is other for other in inside)]
        return FutureCallGraph(future, _entries(frames, limit), tuple(above))


    def capture_call_graph(future=None, /, *, depth=1, limit=None):
        '''The call graph of a future, or of the current task; None if there is none.'''
        running = current_task() if _get_running_loop() is not None else None
        if future is None:
            future = running
            if future is None:
                return None
        if not isinstance(future, Future) and not isinstance(future, Task):
            raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')
        frames = _running_frames(depth - 1) if future is running else _suspended_frames(future)
        return _graph(future, frames, limit, [])


    def _kind(frame):
        flags = frame.f_code.co_flags
        return 'async generator ' if flags & 512 else 'async ' if flags & 128 else 'generator ' if flags & 32 else ''


    def _lines(graph, level):
        margin = ' ' * (6 * level)
        name = f'name={graph.future.get_name()!r}, ' if isinstance(graph.future, Task) else ''
        kind = 'Task' if isinstance(graph.future, Task) else 'Future'
        yield f'{margin[3:]}* {kind}({name}id={id(graph.future):#x})'
        if graph.call_stack:
            yield f'{margin}+ Call stack:'
        for entry in graph.call_stack:
            code = entry.frame.f_code
            place = f'File {code.co_filename!r}, line {entry.frame.f_lineno}'
            yield f'{margin}|   {place}, in {_kind(entry.frame)}{code.co_qualname}()'
        if graph.awaited_by:
            yield f'{margin}+ Awaited by:'
        for above in graph.awaited_by:
            yield from _lines(above, level + 1)


    def format_call_graph(future=None, /, *, depth=1, limit=None):
        '''The text of a call graph.'''
        graph = capture_call_graph(future, depth=depth, limit=limit)
        return '' if graph is None else '\\n'.join(_lines(graph, 0))


    def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
        '''Print a call graph.'''
        print(format_call_graph(future, depth=depth, limit=limit), file=file)

    """
}
