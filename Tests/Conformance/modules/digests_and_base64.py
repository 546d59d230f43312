import hashlib, hmac, base64, binascii, zlib, secrets
for n in ['md5','sha1','sha224','sha256','sha384','sha512']:
    for d in [b'', b'abc', b'x'*55, b'y'*56, b'z'*64, b'q'*111, b'q'*112, b'w'*1000]:
        print(n, hashlib.new(n, d).hexdigest())
    h = getattr(hashlib, n)(b'a'); h.update(b'b'*200); c = h.copy(); c.update(b'c'); print(h.hexdigest(), c.hexdigest(), h.name, h.digest_size, h.block_size, hmac.new(b'k', b'm', n).hexdigest(), hmac.new(b'k'*200, b'm', getattr(hashlib,n)).hexdigest())
print(hashlib.pbkdf2_hmac('sha256', b'p', b's', 10).hex(), hmac.compare_digest(b'a', b'a'), hmac.compare_digest('a', 'b'))
for f in (lambda: hashlib.md5('a'), lambda: hashlib.new('nope'), lambda: hashlib.md5(1), lambda: base64.b64decode('abc'), lambda: base64.b64decode('a'), lambda: base64.b32decode('abc'), lambda: base64.b16decode('zz'), lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: base64.b64encode('a'), lambda: base64.b64decode('ab$d', validate=True), lambda: base64.b64decode('é'), lambda: base64.b85decode(b'~~~~~')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for d in [b'', b'a', b'ab', b'abc', b'abcd', bytes(range(256))]:
    for n in ['b64','b32','b16','b85','a85','urlsafe_b64','b32hex']:
        e = getattr(base64, n+'encode')(d); print(e, getattr(base64, n+'decode')(e) == d)
    print(base64.encodebytes(d), zlib.crc32(d), zlib.adler32(d), binascii.crc_hqx(d, 0), binascii.hexlify(d), binascii.hexlify(d, ':') )
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.randbelow(1), base64.b64decode('YWJj\n'), base64.b64decode(b'YW-_', altchars=b'-_'))
