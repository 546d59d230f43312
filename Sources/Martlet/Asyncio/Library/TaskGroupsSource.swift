extension AsyncioLibrary {
  /// `asyncio.taskgroups`: TaskGroup.
  static let taskGroups = """
    from asyncio import CancelledError, current_task, get_running_loop

    __all__ = ('TaskGroup',)


    def _ends_everything(error):
        return isinstance(error, (SystemExit, KeyboardInterrupt))


    class TaskGroup:
        '''Tasks that end together: leaving the block waits for all, a failure cancels the others.'''

        def __init__(self):
            self._loop = None
            self._parent = None
            # A dict for its order: tasks are cancelled as they were created.
            self._tasks = {}
            self._errors = []
            self._fatal = None
            self._gate = None
            self._is_entered = False
            self._is_exiting = False
            self._is_aborting = False
            # The parent has been cancelled by this group.
            self._has_cancelled_parent = False

        def __repr__(self):
            text = ''
            if self._tasks:
                text += f' tasks={len(self._tasks)}'
            if self._errors:
                text += f' errors={len(self._errors)}'
            if self._is_aborting:
                text += ' cancelling'
            elif self._is_entered:
                text += ' entered'
            return f'<TaskGroup{text}>'

        async def __aenter__(self):
            if self._is_entered:
                raise RuntimeError(f'TaskGroup {self!r} has already been entered')
            self._is_entered = True
            if self._loop is None:
                self._loop = get_running_loop()
            self._parent = current_task(self._loop)
            if self._parent is None:
                raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
            return self

        async def __aexit__(self, exc_type, exc, tb):
            self._is_exiting = True
            if exc is not None and self._fatal is None and _ends_everything(exc):
                self._fatal = exc
            cancellation = exc if exc_type is CancelledError else None
            if self._has_cancelled_parent and self._parent.uncancel() == 0:
                # Nobody but this group wanted the parent to be cancelled.
                cancellation = None
            if exc_type is not None and not self._is_aborting:
                self._abort()
            while self._tasks:
                if self._gate is None:
                    self._gate = self._loop.create_future()
                try:
                    await self._gate
                except CancelledError as error:
                    if not self._is_aborting:
                        cancellation = error
                        self._abort()
                self._gate = None
            if self._fatal is not None:
                raise self._fatal
            if cancellation is not None and not self._errors:
                raise cancellation
            if exc_type is not None and exc_type is not CancelledError:
                self._errors.append(exc)
            if self._errors:
                errors, self._errors = self._errors, None
                raise BaseExceptionGroup('unhandled errors in a TaskGroup', errors) from None

        def create_task(self, coro, *, name=None, context=None):
            '''A task of this group that runs the coroutine.'''
            if not self._is_entered:
                raise RuntimeError(f'TaskGroup {self!r} has not been entered')
            if self._is_exiting and not self._tasks:
                raise RuntimeError(f'TaskGroup {self!r} is finished')
            if self._is_aborting:
                raise RuntimeError(f'TaskGroup {self!r} is shutting down')
            if context is None:
                task = self._loop.create_task(coro)
            else:
                task = self._loop.create_task(coro, context=context)
            if name is not None:
                task.set_name(name)
            task.add_done_callback(self._on_task_done)
            self._tasks[task] = None
            return task

        def _abort(self):
            self._is_aborting = True
            for task in list(self._tasks):
                if not task.done():
                    task.cancel()

        def _on_task_done(self, task):
            self._tasks.pop(task, None)
            if self._gate is not None and not self._tasks and not self._gate.done():
                self._gate.set_result(True)
            if task.cancelled():
                return
            error = task.exception()
            if error is None:
                return
            self._errors.append(error)
            if self._fatal is None and _ends_everything(error):
                self._fatal = error
            if self._parent.done():
                self._loop.call_exception_handler({
                    'message': f'Task {task!r} has errored out but its parent task {self._parent} is already completed',
                    'exception': error,
                    'task': task,
                })
            elif not self._is_aborting and not self._has_cancelled_parent:
                self._abort()
                self._has_cancelled_parent = True
                self._parent.cancel()

    """
}
