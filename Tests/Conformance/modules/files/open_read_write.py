# Text and binary files in a folder of their own.
import os
import sys

folder = f'/tmp/conformance_files_{os.getpid()}'
os.mkdir(folder)
path = folder + '/text.txt'

def shown(text):
    return str(text).replace(folder, 'FOLDER')

def attempt(name, call):
    try:
        print(name, shown(repr(call())))
    except Exception as error:
        print(name, type(error).__name__, shown(error), getattr(error, 'errno', None), shown(getattr(error, 'filename', None)))

with open(path, 'w') as file:
    print(shown(file), file.mode, file.closed, file.encoding, file.errors, file.readable(), file.writable(), file.newlines)
    print(file.write('first\nsecond é\n'), file.write(''), file.tell())
    file.writelines(['third\n', 'last'])
    print(file.flush(), file.isatty(), file.seekable())
print(file.closed)
with open(path) as file:
    print(file.read(5), repr(file.readline()), repr(file.read(8)), repr(file.read()), repr(file.read()), repr(file.readline()))
    print(file.seek(0), file.readlines(), file.seek(6), file.readline(), end='')
    print(file.tell(), file.seek(0, 2), file.seek(0), list(file), file.newlines)
for line in open(path):
    print(repr(line), end=' ')
print()
with open(path, 'a') as file:
    print(file.tell(), file.write('!\n'))
with open(path, 'rb') as file:
    print(shown(file), file.read(3), file.readline(), file.tell(), file.seek(-3, 2), file.read(), file.read(), file.seek(2), file.seek(2, 1), file.peek()[:3])
    print(file.seek(0), list(file), shown(file.raw), file.mode, type(file).__name__)
with open(path, 'r+') as file:
    print(file.read(3), file.seek(0), file.write('F'), file.seek(0), file.readline(), end='')
with open(path, 'w+b') as file:
    print(file.write(b'abc\r\ndef\rghi\n'), file.seek(0), file.read(), file.truncate(5), file.seek(0), file.read())
    print(shown(file), file.readable(), file.writable())
with open(path, 'wb') as file:
    file.write(b'one\r\ntwo\rthree\nfour\r')
for newline in [None, '', '\n', '\r', '\r\n']:
    with open(path, newline=newline) as file:
        print(repr(newline), file.readlines(), file.newlines)
    with open(path, newline=newline) as file:
        print(repr(file.read(4)), repr(file.read(1)), repr(file.readline(2)), repr(file.read()))
for newline in [None, '', '\n', '\r', '\r\n']:
    with open(path, 'w', newline=newline) as file:
        file.write('a\nb\r\n')
    print(repr(newline), open(path, 'rb').read())
for encoding in ['utf-8', 'utf-8-sig', 'latin-1', 'ascii', 'utf-16', 'utf-16-le', 'utf-32-be']:
    with open(path, 'w', encoding=encoding, errors='replace') as file:
        file.write('é\n')
        file.write('x')
    print(encoding, open(path, 'rb').read(), open(path, encoding=encoding).readlines())
with open(path, 'wb') as file:
    file.write(b'ab\xff\xe9cd')
attempt('bad utf-8', lambda: open(path, encoding='utf-8').read())
attempt('ignore', lambda: open(path, encoding='utf-8', errors='ignore').read())
attempt('replace', lambda: open(path, encoding='utf-8', errors='replace').read())
attempt('surrogateescape', lambda: open(path, encoding='utf-8', errors='surrogateescape').read())
attempt('ascii', lambda: open(path, encoding='ascii').read())
attempt('missing', lambda: open(folder + '/none'))
attempt('folder', lambda: open(folder))
attempt('exists', lambda: open(path, 'x'))
attempt('no folder', lambda: open(folder + '/none/x', 'w'))
attempt('below a file', lambda: open(path + '/x'))
closed = open(path)
closed.close()
attempt('closed', lambda: closed.read())
attempt('closed iteration', lambda: next(closed))
attempt('closed with', lambda: closed.__enter__())
attempt('close again', lambda: closed.close())
attempt('not writable', lambda: open(path).write('a'))
attempt('not readable', lambda: open(path, 'a').read())
attempt('bytes not writable', lambda: open(path, 'rb').write(b'a'))
attempt('bytes not readable', lambda: open(path, 'ab').read())
attempt('write int', lambda: open(path, 'a').write(1))
attempt('write str to bytes', lambda: open(path, 'ab').write('a'))
attempt('write bytes to text', lambda: open(path, 'a').write(b'a'))
attempt('read str', lambda: open(path).read('a'))
attempt('seek', lambda: open(path).seek(1, 1))
attempt('seek before', lambda: open(path).seek(-1))
attempt('seek whence', lambda: open(path).seek(0, 5))
attempt('truncate', lambda: open(path).truncate())
for mode in ['q', 'rw', '', 'rbt', 'rr', 'U', 'r+w']:
    attempt(f'mode {mode!r}', lambda: open(path, mode))
attempt('mode int', lambda: open(path, 1))
attempt('float', lambda: open(1.5))
attempt('None', lambda: open(None))
attempt('binary encoding', lambda: open(path, 'rb', encoding='utf-8'))
attempt('binary errors', lambda: open(path, 'rb', errors='strict'))
attempt('binary newline', lambda: open(path, 'rb', newline=''))
attempt('unbuffered text', lambda: open(path, buffering=0))
attempt('newline', lambda: open(path, newline='x'))
attempt('encoding', lambda: open(path, encoding='nope'))
attempt('encoding int', lambda: open(path, encoding=1))
attempt('null', lambda: open('a\0b'))
with open(path, 'rb', buffering=0) as raw:
    print(shown(raw), raw.read(2), raw.readall(), raw.tell())
with open(path, 'w', buffering=1) as file:
    file.write('line\nrest')
    print(open(path).read() in ('line\n', 'line\nrest'))
with open(path, 'w') as file:
    file.write('x' * 20000)
    print(os.path.getsize(path) >= 8192)
    print('to a file', 1, sep='-', file=file)
print(os.path.getsize(path))
with open(os.open(path, os.O_RDONLY)) as file:
    print(len(file.read()), isinstance(file.name, int))
os.remove(path)
os.rmdir(folder)
