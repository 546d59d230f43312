print(b'\\u20ac\\x41\\n\\N{DIGIT ONE}\\\nz'.decode('unicode_escape'), b'\\u20ac\\\\u20ac'.decode('raw_unicode_escape'))
import codecs
print(codecs.lookup('utf8').name, codecs.encode('abc','rot13'), codecs.encode(b'abc','hex'), codecs.getincrementaldecoder('utf-8')().decode(b'\xe2\x82'))
codecs.register_error('my', lambda e: ('<%d>'%e.start, e.end))
print('aé€b'.encode('ascii','my'), b'a\xffb'.decode('ascii','my'))
for f in (lambda: 'a'.encode('rot13'), lambda: 'a'.encode('nope'), lambda: '€'.encode('iso-8859-1'), lambda: 'я€'.encode('cp437'), lambda:b'\x81'.decode('cp1252'), lambda: b'\\u12'.decode('unicode_escape'), lambda: b'\\'.decode('unicode_escape'), lambda: b'\\N{foo}'.decode('unicode_escape'), lambda: b'\\Uffffffff'.decode('raw_unicode_escape'), lambda: 'é'.encode('ascii','nope')):
    try: print(f())
    except Exception as e: print(type(e), e)
