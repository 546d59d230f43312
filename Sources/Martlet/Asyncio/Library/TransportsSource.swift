extension AsyncioLibrary {
  /// `asyncio.transports`: the ends of connections.
  static let transports = """
    '''The ends of connections, as interfaces.'''
    from _runtime import define as _define

    __all__ = (
        'BaseTransport', 'ReadTransport', 'WriteTransport', 'Transport', 'DatagramTransport', 'SubprocessTransport',
    )


    def _interface(docs, body='raise NotImplementedError'):
        '''Give a class methods that others replace, by their heads with what they are for.'''
        def decorate(cls):
            for head, doc in docs.items():
                start, _, name = head.partition('(')[0].rpartition(' ')
                method = _define(f'{start} def {head[len(start):].lstrip()}: {body}'.lstrip(), {})[name]
                method.__doc__, method.__module__, method.__qualname__ = doc, cls.__module__, f'{cls.__name__}.{name}'
                setattr(cls, name, method)
            return cls
        return decorate


    @_interface({
        'close(self)': 'Send what is waiting, then close.',
        'is_closing(self)': 'Whether it is closed or about to be.',
        'get_protocol(self)': 'The protocol that it calls.',
        'set_protocol(self, protocol)': 'Call another protocol from now on.',
    })
    class BaseTransport:
        '''One end of a connection.'''
        __slots__ = ('_extra',)

        def __init__(self, extra=None):
            self._extra = extra if extra is not None else {}

        def get_extra_info(self, name, default=None):
            '''What is known about it besides.'''
            return self._extra[name] if name in self._extra else default


    @_interface({
        'is_reading(self)': 'Whether it receives.',
        'pause_reading(self)': 'Receive nothing for now.',
        'resume_reading(self)': 'Receive again.',
    })
    class ReadTransport(BaseTransport):
        '''An end that receives.'''
        __slots__ = ()


    @_interface({
        'write(self, data)': 'Send bytes, sooner or later.',
        'write_eof(self)': 'Send what is waiting, and the end.',
        'can_write_eof(self)': 'Whether write_eof can be called.',
        'abort(self)': 'Close without sending what is waiting.',
        'get_write_buffer_size(self)': 'How many bytes are waiting.',
        'get_write_buffer_limits(self)': 'The bounds of the number of waiting bytes, the lower one first.',
        'set_write_buffer_limits(self, high=None, low=None)': 'Pause the protocol above, and have it go on below.',
    })
    class WriteTransport(BaseTransport):
        '''An end that sends.'''
        __slots__ = ()

        def writelines(self, list_of_data):
            '''Send several bytes objects.'''
            together = bytes().join(list_of_data)
            self.write(together)


    class Transport(ReadTransport, WriteTransport):
        '''An end that receives and sends.'''
        __slots__ = ()


    @_interface({
        'sendto(self, data, addr=None)': 'Send a datagram.',
        'abort(self)': 'Close without sending what is waiting.',
    })
    class DatagramTransport(BaseTransport):
        '''An end for datagrams.'''
        __slots__ = ()


    @_interface({
        'get_pid(self)': 'The number of the process.',
        'get_returncode(self)': 'How it ended; None while it runs.',
        'get_pipe_transport(self, fd)': 'The transport of one of its pipes.',
        'send_signal(self, signal)': 'Send it a signal.',
        'terminate(self)': 'Ask it to end.',
        'kill(self)': 'End it.',
    })
    class SubprocessTransport(BaseTransport):
        '''The pipes of a child process.'''
        __slots__ = ()


    class _FlowControlMixin(Transport):
        '''An end that has its protocol pause while too much is waiting.'''
        __slots__ = ('_loop', '_protocol_paused', '_high_water', '_low_water')

        def __init__(self, extra=None, loop=None):
            super().__init__(extra)
            assert loop is not None
            self._loop, self._protocol_paused = loop, False
            self._set_write_buffer_limits()

        def _ask_protocol(self, name):
            try:
                getattr(self._protocol, name)()
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._loop.call_exception_handler({
                    'message': f'protocol.{name}() failed', 'exception': error, 'transport': self,
                    'protocol': self._protocol})

        def _maybe_pause_protocol(self):
            if not self._protocol_paused and self.get_write_buffer_size() > self._high_water:
                self._protocol_paused = True
                self._ask_protocol('pause_writing')

        def _maybe_resume_protocol(self):
            if self._protocol_paused and self.get_write_buffer_size() <= self._low_water:
                self._protocol_paused = False
                self._ask_protocol('resume_writing')

        def get_write_buffer_limits(self):
            return self._low_water, self._high_water

        def _set_write_buffer_limits(self, high=None, low=None):
            if high is None:
                high = 65536 if low is None else 4 * low
            if low is None:
                low = high // 4
            if not high >= low >= 0:
                raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
            self._high_water, self._low_water = high, low

        def set_write_buffer_limits(self, high=None, low=None):
            self._set_write_buffer_limits(high, low)
            self._maybe_pause_protocol()

        def get_write_buffer_size(self):
            raise NotImplementedError

    """
}
