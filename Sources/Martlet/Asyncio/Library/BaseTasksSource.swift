extension AsyncioLibrary {
  /// `asyncio.base_tasks`: the stack of a task.
  static let baseTasks = """
    '''The stack of a task.'''
    from traceback import FrameSummary, format_exception_only, print_list


    def _chain(start, attribute):
        while start is not None:
            yield start
            start = getattr(start, attribute)


    def _task_get_stack(task, limit):
        '''The frames in which the task waits, or of the exception that ended it.'''
        coro = task.get_coro()
        frames = filter(None, (getattr(coro, name, None) for name in ('cr_frame', 'gi_frame', 'ag_frame')))
        innermost = next(frames, None)
        count = slice(limit)
        if innermost is not None:
            return [*_chain(innermost, 'f_back')][count][::-1]
        error = task._exception
        return [] if error is None else [entry.tb_frame for entry in _chain(error.__traceback__, 'tb_next')][count]


    def _task_print_stack(task, limit, file):
        places = [
            FrameSummary(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)
            for frame in task.get_stack(limit=limit) if not frame.f_code.co_filename.startswith('<asyncio.')]
        error = task._exception
        if places:
            heading = f"{'Stack' if error is None else 'Traceback'} for {task!r} (most recent call last):"
        else:
            heading = f'No stack for {task!r}'
        print(heading, file=file)
        print_list(places, file)
        if error is not None:
            print(*format_exception_only(type(error), error), sep='', end='', file=file)

    """
}
