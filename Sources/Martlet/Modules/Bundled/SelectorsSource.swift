extension BundledModules {
  /// The modules `selectors` and `_asyncio`.
  static let selectors: StaticString = #"""
    '''Waiting until file descriptors are ready.'''
    from abc import ABCMeta, abstractmethod
    from collections import namedtuple
    from collections.abc import Mapping
    from math import ceil as _ceil
    import sys
    import _process

    EVENT_READ, EVENT_WRITE = 1, 2

    SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


    def _descriptor(fileobj):
        '''The number of a file.'''
        number = fileobj
        if not isinstance(number, int):
            tell = getattr(fileobj, "fileno", None)
            try:
                number = int(tell())
            except (TypeError, ValueError):
                raise ValueError(f"Invalid file object: {fileobj!r}") from None
        if number >= 0:
            return number
        raise ValueError(f"Invalid file descriptor: {number}")


    def _unknown(fileobj):
        return KeyError(f"{fileobj!r} is not registered")


    class _Registered(Mapping):
        '''What a selector knows, by file objects or descriptors.'''

        def __init__(self):
            self.by_number = {}

        def __len__(self):
            return len(self.by_number)

        def __iter__(self):
            yield from self.by_number

        def __getitem__(self, fileobj):
            try:
                number = _descriptor(fileobj)
            except ValueError:
                # A file that has been closed is found by itself.
                found = [number for number, key in self.by_number.items() if key[0] is fileobj]
                if not found:
                    raise
                number = found[0]
            if number in self.by_number:
                return self.by_number[number]
            raise _unknown(fileobj)


    class BaseSelector(metaclass=ABCMeta):
        '''Waits for events of several files.'''

        def modify(self, fileobj, events, data=None):
            for change, *others in (self.unregister,), (self.register, events, data):
                key = change(fileobj, *others)
            return key

        def get_key(self, fileobj):
            registered = self.get_map()
            if registered is None:
                raise RuntimeError("Selector is closed")
            try:
                return registered[fileobj]
            except KeyError:
                raise _unknown(fileobj) from None

        def close(self):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *args):
            self.close()

        @abstractmethod
        def register(self, fileobj, events, data=None):
            raise NotImplementedError

        @abstractmethod
        def unregister(self, fileobj):
            raise NotImplementedError

        @abstractmethod
        def select(self, timeout=None):
            raise NotImplementedError

        @abstractmethod
        def get_map(self):
            raise NotImplementedError


    class _DescriptorSelector(BaseSelector):
        def __init__(self):
            self._registered = _Registered()
            self._is_closed = False

        def get_map(self):
            return None if self._is_closed else self._registered

        def register(self, fileobj, events, data=None):
            if events not in (EVENT_READ, EVENT_WRITE, EVENT_READ | EVENT_WRITE):
                raise ValueError(f"Invalid events: {events!r}")
            number = _descriptor(fileobj)
            known = self._registered.by_number
            if number in known:
                raise KeyError(f"{fileobj!r} (FD {number}) is already registered")
            return known.setdefault(number, SelectorKey(fileobj, number, events, data))

        def unregister(self, fileobj):
            return self._registered.by_number.pop(self._registered[fileobj].fd)

        def modify(self, fileobj, events, data=None):
            key = self._registered[fileobj]
            if key.events == events:
                changed = key if key.data == data else key._replace(data=data)
                self._registered.by_number[key.fd] = changed
                return changed
            return super().modify(fileobj, events, data)

        def select(self, timeout=None):
            limit = timeout if timeout is None else max(0, _ceil(timeout * 1e3) * 1e-3)
            known = self._registered.by_number
            reading, writing = ([fd for fd, key in known.items() if key.events & event] for event in (1, 2))
            ready = _process.poll_both(reading, writing, limit)
            return [(known[fd], events & known[fd].events) for fd, events in ready.items() if fd in known]

        def close(self):
            self._registered.by_number.clear()
            self._is_closed = True


    class SelectSelector(_DescriptorSelector):
        '''Waits as select() does.'''


    class PollSelector(_DescriptorSelector):
        '''Waits as poll() does.'''


    class DefaultSelector(_DescriptorSelector):
        '''Waits as the best way of the system does.'''


    _best = "EpollSelector" if sys.platform == "linux" else "KqueueSelector"
    DefaultSelector.__name__ = DefaultSelector.__qualname__ = _best
    globals()[_best] = DefaultSelector
    """#
  static let nativeAsyncio: StaticString = #"""
    '''What of asyncio is native, under the name of CPython's module.'''
    from asyncio import Future, Task, _get_running_loop, _set_running_loop, get_event_loop, get_running_loop
    """#
}
