extension AsyncioLibrary {
  /// `asyncio.base_tasks`: the stack of a task.
  static let baseTasks = """
    import traceback


    def _task_get_stack(task, limit):
        frames = []
        coro = task.get_coro()
        frame = getattr(coro, 'cr_frame', None) or getattr(coro, 'gi_frame', None) or getattr(coro, 'ag_frame', None)
        if frame is not None:
            while frame is not None and (limit is None or len(frames) < limit):
                frames.append(frame)
                frame = frame.f_back
            frames.reverse()
        elif task._exception is not None:
            entry = task._exception.__traceback__
            while entry is not None and (limit is None or len(frames) < limit):
                frames.append(entry.tb_frame)
                entry = entry.tb_next
        return frames


    def _task_print_stack(task, limit, file):
        entries = []
        for frame in task.get_stack(limit=limit):
            code = frame.f_code
            entries.append(traceback.FrameSummary(code.co_filename, frame.f_lineno, code.co_name))
        error = task._exception
        if not entries:
            print(f'No stack for {task!r}', file=file)
        elif error is not None:
            print(f'Traceback for {task!r} (most recent call last):', file=file)
        else:
            print(f'Stack for {task!r} (most recent call last):', file=file)
        print(''.join(traceback.format_list(entries)), file=file, end='')
        if error is not None:
            for line in traceback.format_exception_only(type(error), error):
                print(line, file=file, end='')

    """
}
