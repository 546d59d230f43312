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
        __slots__ = ('_known',)

        def __init__(self, extra=None):
            self._known = extra if extra is not None else {}

        def get_extra_info(self, name, default=None):
            '''What is known about it besides.'''
            return self._known[name] if name in self._known else default


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

    """
}
