extension AsyncioLibrary {
  /// `asyncio.protocols`: what a transport calls.
  static let protocols = """
    __all__ = ('BaseProtocol', 'Protocol', 'DatagramProtocol', 'SubprocessProtocol', 'BufferedProtocol')


    class BaseProtocol:
        '''What a transport tells of a connection.'''
        __slots__ = ()

        def connection_made(self, transport):
            '''The connection is there.'''

        def connection_lost(self, exc):
            '''The connection is gone; exc is None or why.'''

        def pause_writing(self):
            '''The buffer of the transport is above its limit.'''

        def resume_writing(self):
            '''There is room again.'''


    class Protocol(BaseProtocol):
        '''A stream of bytes.'''
        __slots__ = ()

        def data_received(self, data):
            '''Some bytes came.'''

        def eof_received(self):
            '''No more will come.'''


    class BufferedProtocol(BaseProtocol):
        '''A stream of bytes, read into a buffer of its own.'''
        __slots__ = ()

        def get_buffer(self, sizehint):
            '''Where the next bytes go.'''

        def buffer_updated(self, nbytes):
            '''That many have been put there.'''

        def eof_received(self):
            '''No more will come.'''


    class DatagramProtocol(BaseProtocol):
        '''Datagrams.'''
        __slots__ = ()

        def datagram_received(self, data, addr):
            '''One came.'''

        def error_received(self, exc):
            '''Sending or receiving failed.'''


    class SubprocessProtocol(BaseProtocol):
        '''A child process.'''
        __slots__ = ()

        def pipe_data_received(self, fd, data):
            '''It wrote something.'''

        def pipe_connection_lost(self, fd, exc):
            '''One of its pipes is closed.'''

        def process_exited(self):
            '''It has ended.'''


    def _feed_data_to_buffered_proto(proto, data):
        while data:
            buffer = proto.get_buffer(len(data))
            room = len(buffer)
            if not room:
                raise RuntimeError('get_buffer() returned an empty buffer')
            count = min(room, len(data))
            buffer[:count] = data[:count]
            proto.buffer_updated(count)
            data = data[count:]

    """
}
