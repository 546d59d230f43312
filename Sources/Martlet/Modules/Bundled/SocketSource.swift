extension BundledModules {
  /// The module `socket`: names, constants, errors and addresses; there is no network.
  static let socket: StaticString = #"""
    '''The names of sockets: constants, errors and addresses. Nothing can be connected.'''
    import os as _os
    from operator import index as _index
    from enum import IntEnum as _IntEnum, IntFlag as _IntFlag


    class AddressFamily(_IntEnum):
        '''What kind of address it is.'''
        AF_UNSPEC = 0
        AF_UNIX = 1
        AF_INET = 2
        AF_INET6 = 10
        AF_NETLINK = 16
        AF_PACKET = 17
        AF_VSOCK = 40


    class SocketKind(_IntEnum):
        '''How data is sent.'''
        SOCK_STREAM = 1
        SOCK_DGRAM = 2
        SOCK_RAW = 3
        SOCK_RDM = 4
        SOCK_SEQPACKET = 5
        SOCK_NONBLOCK = 2048
        SOCK_CLOEXEC = 524288


    class MsgFlag(_IntFlag):
        '''How a message is sent or received.'''
        MSG_OOB = 1
        MSG_PEEK = 2
        MSG_DONTROUTE = 4
        MSG_TRUNC = 32
        MSG_DONTWAIT = 64
        MSG_WAITALL = 256
        MSG_NOSIGNAL = 16384
        MSG_CMSG_CLOEXEC = 1073741824


    class AddressInfo(_IntFlag):
        '''What getaddrinfo looks for.'''
        AI_PASSIVE = 1
        AI_CANONNAME = 2
        AI_NUMERICHOST = 4
        AI_V4MAPPED = 8
        AI_ALL = 16
        AI_ADDRCONFIG = 32
        AI_NUMERICSERV = 1024


    for _family in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
        globals().update(_family.__members__)

    INADDR_ANY, INADDR_BROADCAST, INADDR_LOOPBACK, INADDR_NONE = 0, 4294967295, 2130706433, 4294967295
    IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_RAW = 0, 1, 6, 17, 41, 58, 255
    IPV6_V6ONLY, IPV6_UNICAST_HOPS, IPV6_MULTICAST_HOPS, IPV6_JOIN_GROUP = 26, 16, 18, 20
    IP_TTL, IP_TOS, IP_MULTICAST_IF, IP_MULTICAST_TTL, IP_MULTICAST_LOOP, IP_ADD_MEMBERSHIP = 2, 1, 32, 33, 34, 35
    SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP, SOMAXCONN = 1, 0, 6, 17, 4096
    SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF = range(1, 9)
    SO_KEEPALIVE, SO_OOBINLINE, SO_LINGER, SO_REUSEPORT, SO_RCVTIMEO, SO_SNDTIMEO = 9, 10, 13, 15, 20, 21
    SO_BINDTODEVICE, SO_PEERCRED = 25, 17
    TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT = 1, 2, 3, 4, 5, 6
    TCP_DEFER_ACCEPT, TCP_USER_TIMEOUT, TCP_FASTOPEN = 9, 18, 23
    SHUT_RD, SHUT_WR, SHUT_RDWR = range(3)
    NI_NUMERICHOST, NI_NUMERICSERV, NI_NOFQDN, NI_NAMEREQD, NI_DGRAM = 1, 2, 4, 8, 16
    EAI_BADFLAGS, EAI_NONAME, EAI_AGAIN, EAI_FAIL, EAI_FAMILY, EAI_SOCKTYPE, EAI_SERVICE = -1, -2, -3, -4, -6, -7, -8
    EBADF, EAGAIN, EWOULDBLOCK = 9, 11, 11
    has_ipv6 = True
    error = OSError
    timeout = TimeoutError


    class herror(OSError):
        '''A host that is not known.'''


    class gaierror(OSError):
        '''An address that is not known.'''


    herror.__module__ = gaierror.__module__ = "socket"


    def _refuse(name):
        raise NotImplementedError(f"socket.{name} is not supported: Martlet has no network")


    class socket:
        '''An end of a connection; none can be made.'''

        def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
            _refuse("socket")


    SocketType = socket


    # What needs no network


    def gethostname():
        '''The name of this machine.'''
        return _os.uname().nodename


    _default_timeout = None


    def getdefaulttimeout():
        return _default_timeout


    def setdefaulttimeout(timeout):
        global _default_timeout
        if timeout is not None:
            timeout = timeout if isinstance(timeout, float) else float(_index(timeout))
            if timeout < 0:
                raise ValueError("Timeout value out of range")
        _default_timeout = timeout


    def _swapped(size, name):
        def convert(integer, /):
            if integer < 0:
                raise OverflowError(f"{name}: can't convert negative Python int to C {size * 8}-bit unsigned integer")
            if integer >> size * 8:
                raise OverflowError(f"{name}: Python int too large to convert to C {size * 8}-bit unsigned integer")
            return int.from_bytes(int.to_bytes(integer, size, "little"), "big")
        convert.__name__ = convert.__qualname__ = name
        return convert


    htons, ntohs = _swapped(2, "htons"), _swapped(2, "ntohs")
    htonl, ntohl = _swapped(4, "htonl"), _swapped(4, "ntohl")


    def inet_aton(ip_addr, /):
        '''The four bytes of an address like 127.0.0.1, or of fewer parts, the last of which fills what is left.'''
        parts = ip_addr.strip().split(".")
        try:
            numbers = [int(part, 0 if part[:2] in ("0x", "0X") else 8 if part[:1] == "0" else 10) for part in parts]
            *first, last = numbers
            if len(parts) > 4 or any(not 0 <= number < 256 for number in first):
                raise ValueError
            return bytes(first) + last.to_bytes(4 - len(first), "big")
        except (ValueError, OverflowError):
            raise OSError("illegal IP address string passed to inet_aton") from None


    def inet_ntoa(packed_ip, /):
        if len(packed_ip) != 4:
            raise OSError("packed IP wrong length for inet_ntoa")
        return ".".join(map(str, bytes(packed_ip)))


    def inet_pton(address_family, ip_string, /):
        import ipaddress
        kinds = {AF_INET: ipaddress.IPv4Address, AF_INET6: ipaddress.IPv6Address}
        if address_family not in kinds:
            raise OSError(97, "Address family not supported by protocol")
        try:
            return kinds[address_family](ip_string).packed
        except ValueError:
            raise OSError("illegal IP address string passed to inet_pton") from None


    def inet_ntop(address_family, packed_ip, /):
        import ipaddress
        sizes = {AF_INET: 4, AF_INET6: 16}
        if address_family not in sizes:
            raise ValueError(f"unknown address family {int(address_family)}")
        if len(packed_ip) != sizes[address_family]:
            raise ValueError("invalid length of packed IP address string")
        return str(ipaddress.ip_address(bytes(packed_ip)))


    def _refusing(name):
        def refuse(*args, **kwargs):
            '''Needs a network.'''
            _refuse(name)
        refuse.__name__ = refuse.__qualname__ = name
        return refuse


    _needing = (
        "CMSG_LEN CMSG_SPACE close create_connection create_server dup fromfd getaddrinfo getfqdn gethostbyaddr "
        "gethostbyname gethostbyname_ex getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 "
        "if_indextoname if_nameindex if_nametoindex recv_fds send_fds sethostname socketpair").split()
    globals().update((_name, _refusing(_name)) for _name in _needing)

    __all__ = [_name for _name in list(globals()) if _name[0] != "_"]
    """#
}
