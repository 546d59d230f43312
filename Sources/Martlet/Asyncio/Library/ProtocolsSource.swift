extension AsyncioLibrary {
  /// `asyncio.protocols`: what a transport calls.
  static let protocols = """
    '''What a transport calls, as interfaces whose methods do nothing.'''
    from asyncio.transports import _interface as _methods

    __all__ = ('BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol', 'BufferedProtocol')


    def _events(docs):
        return _methods(docs, body='pass')


    @_events({
        'connection_made(self, transport)': 'The connection is there.',
        'connection_lost(self, exc)': 'The connection is gone; exc is None or why.',
        'pause_writing(self)': 'The buffer of the transport is above its limit.',
        'resume_writing(self)': 'There is room again.',
    })
    class BaseProtocol:
        '''What a transport tells of a connection.'''
        __slots__ = ()


    @_events({
        'data_received(self, data)': 'Some bytes came.',
        'eof_received(self)': 'No more will come.',
    })
    class Protocol(BaseProtocol):
        '''A stream of bytes.'''
        __slots__ = ()


    @_events({
        'get_buffer(self, sizehint)': 'Where the next bytes go.',
        'buffer_updated(self, nbytes)': 'That many have been put there.',
        'eof_received(self)': 'No more will come.',
    })
    class BufferedProtocol(BaseProtocol):
        '''A stream of bytes, read into a buffer of its own.'''
        __slots__ = ()


    @_events({
        'datagram_received(self, data, addr)': 'One came.',
        'error_received(self, exc)': 'Sending or receiving failed.',
    })
    class DatagramProtocol(BaseProtocol):
        '''Datagrams.'''
        __slots__ = ()


    @_events({
        'pipe_data_received(self, fd, data)': 'It wrote something.',
        'pipe_connection_lost(self, fd, exc)': 'One of its pipes is closed.',
        'process_exited(self)': 'It has ended.',
    })
    class SubprocessProtocol(BaseProtocol):
        '''A child process.'''
        __slots__ = ()

    """
}
