import socket
from socket import AF_INET, AF_INET6, SOCK_STREAM, SO_REUSEADDR, SOL_SOCKET, gaierror

print(repr(AF_INET), repr(AF_INET6), repr(SOCK_STREAM), socket.AF_UNIX.name, int(SO_REUSEADDR), int(SOL_SOCKET))
print(socket.error is OSError, socket.timeout is TimeoutError, gaierror.__mro__[1], gaierror(-2, "unknown"))
print(socket.IPPROTO_TCP, socket.TCP_NODELAY, socket.SHUT_RDWR, socket.SOMAXCONN, socket.has_ipv6)
print(socket.MSG_PEEK | socket.MSG_DONTWAIT, socket.AI_PASSIVE, socket.getdefaulttimeout())
for text in (
    "inet_aton('127.0.0.1')", "inet_aton('127.1')", "inet_aton('0x7f.1')", "inet_aton('300.1.1.1')",
    "inet_ntoa(b'\\x7f\\0\\0\\x01')", "inet_ntoa(b'abc')", "inet_pton(socket.AF_INET6, '::1')",
    "inet_pton(socket.AF_INET, '1.2.3')", "inet_ntop(socket.AF_INET6, bytes(15) + b'\\x01')", "htons(80)", "ntohl(1)",
    "htons(-1)", "htons(65536)",
):
    try:
        print(text, eval(f"socket.{text}"))
    except Exception as e:
        print(text, type(e).__name__, e)
