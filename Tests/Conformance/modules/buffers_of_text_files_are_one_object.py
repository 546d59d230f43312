import io
import sys

print(sys.stdout.buffer is sys.stdout.buffer, isinstance(sys.stdout.buffer, io.IOBase))
print(sys.stdin.buffer is sys.stdin.buffer, isinstance(sys.stdin.buffer, io.BufferedReader))
print(sys.stdin.buffer.readlines(), sys.stdin.buffer.readinto(bytearray(3)))
print(sys.stdin.buffer)
text = open(__file__)
print(text.buffer is text.buffer, type(text.buffer).__name__)
text.close()
sys.stdout.flush()
sys.stdout.buffer.writelines([b"one\n", b"two\n"])
