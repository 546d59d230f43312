extension BundledModules {
  /// The modules `selectors` and `_asyncio`.
  static let selectors: StaticString = #"""
    '''Waiting until file descriptors are ready.'''
    from abc import ABCMeta, abstractmethod
    from collections import namedtuple
    from collections.abc import Mapping
    import math
    import sys
    import _process

    EVENT_READ, EVENT_WRITE = 1, 2

    SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


    def _descriptor(fileobj):
        if isinstance(fileobj, int):
            number = fileobj
        else:
            try:
                number = int(fileobj.fileno())
            except (AttributeError, TypeError, ValueError):
                raise ValueError(f"Invalid file object: {fileobj!r}") from None
        if number < 0:
            raise ValueError(f"Invalid file descriptor: {number}")
        return number


    class _FilesByKey(Mapping):
        '''What is registered, by file objects or descriptors.'''

        def __init__(self, selector):
            self._selector = selector

        def __len__(self):
            return len(self._selector._keys)

        def __iter__(self):
            return iter(self._selector._keys)

        def __getitem__(self, fileobj):
            key = self._selector._find(fileobj)
            if key is None:
                raise KeyError(f"{fileobj!r} is not registered")
            return key


    class BaseSelector(metaclass=ABCMeta):
        '''Waits for events of several files.'''

        @abstractmethod
        def register(self, fileobj, events, data=None):
            raise NotImplementedError

        @abstractmethod
        def unregister(self, fileobj):
            raise NotImplementedError

        def modify(self, fileobj, events, data=None):
            self.unregister(fileobj)
            return self.register(fileobj, events, data)

        @abstractmethod
        def select(self, timeout=None):
            raise NotImplementedError

        def close(self):
            pass

        def get_key(self, fileobj):
            known = self.get_map()
            if known is None:
                raise RuntimeError("Selector is closed")
            try:
                return known[fileobj]
            except KeyError:
                raise KeyError(f"{fileobj!r} is not registered") from None

        @abstractmethod
        def get_map(self):
            raise NotImplementedError

        def __enter__(self):
            return self

        def __exit__(self, *args):
            self.close()


    class _DescriptorSelector(BaseSelector):
        def __init__(self):
            self._keys = {}
            self._known = _FilesByKey(self)

        def _find(self, fileobj):
            try:
                return self._keys.get(_descriptor(fileobj))
            except ValueError:
                # A file that has been closed is found by itself.
                for key in self._keys.values():
                    if key.fileobj is fileobj:
                        return key
                raise

        def register(self, fileobj, events, data=None):
            if not events or events & ~(EVENT_READ | EVENT_WRITE):
                raise ValueError(f"Invalid events: {events!r}")
            key = SelectorKey(fileobj, _descriptor(fileobj), events, data)
            if key.fd in self._keys:
                raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
            self._keys[key.fd] = key
            return key

        def unregister(self, fileobj):
            key = self._find(fileobj)
            if key is None:
                raise KeyError(f"{fileobj!r} is not registered")
            return self._keys.pop(key.fd)

        def modify(self, fileobj, events, data=None):
            key = self._find(fileobj)
            if key is None:
                raise KeyError(f"{fileobj!r} is not registered")
            if events != key.events:
                self.unregister(fileobj)
                return self.register(fileobj, events, data)
            if data != key.data:
                key = self._keys[key.fd] = key._replace(data=data)
            return key

        def select(self, timeout=None):
            if timeout is not None:
                timeout = max(0, math.ceil(timeout * 1e3) * 1e-3)
            wanted = [
                [key.fd for key in self._keys.values() if key.events & event] for event in (EVENT_READ, EVENT_WRITE)]
            ready = _process.poll_both(*wanted, timeout)
            return [(self._keys[fd], events & self._keys[fd].events) for fd, events in ready.items() if fd in self._keys]

        def close(self):
            self._keys.clear()
            self._known = None

        def get_map(self):
            return self._known


    class SelectSelector(_DescriptorSelector):
        '''Waits as select() does.'''


    class PollSelector(_DescriptorSelector):
        '''Waits as poll() does.'''


    if sys.platform == "linux":
        class EpollSelector(_DescriptorSelector):
            '''Waits as epoll does.'''

        DefaultSelector = EpollSelector
    else:
        class KqueueSelector(_DescriptorSelector):
            '''Waits as kqueue does.'''

        DefaultSelector = KqueueSelector
    """#
  static let nativeAsyncio: StaticString = #"""
    '''What of asyncio is native, under the name of CPython's module.'''
    from asyncio import Future, Task, _get_running_loop, _set_running_loop, get_event_loop, get_running_loop
    """#
}
