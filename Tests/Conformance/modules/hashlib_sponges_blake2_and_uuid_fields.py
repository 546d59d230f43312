import hashlib, uuid
data = bytes(range(256)) * 3
for name in ("sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b", "blake2s"):
    h = getattr(hashlib, name)(b"abc")
    h.update(data)
    c = h.copy()
    c.update(b"!")
    print(name, h.hexdigest(), c.hexdigest()[:16], h.name, h.digest_size, h.block_size, hashlib.new(name, b"abc").hexdigest()[:16])
for n in (0, 1, 71, 72, 135, 136, 137, 143, 144, 200, 127, 128, 129, 255, 256, 64, 65):
    print(n, hashlib.sha3_256(b"x" * n).hexdigest()[:12], hashlib.sha3_512(b"x" * n).hexdigest()[:12],
          hashlib.blake2b(b"x" * n).hexdigest()[:12], hashlib.blake2s(b"x" * n).hexdigest()[:12], hashlib.shake_128(b"x" * n).hexdigest(7))
print(hashlib.shake_256(b"a").hexdigest(200), hashlib.shake_128().digest(3), hashlib.shake_128().digest_size)
print(hashlib.blake2b(b"m", digest_size=20, key=b"k" * 9, salt=b"s", person=b"p").hexdigest(),
      hashlib.blake2s(b"m", digest_size=7, key=b"key", fanout=2, depth=3, leaf_size=9, node_offset=4, node_depth=1,
                      inner_size=8, last_node=True).hexdigest(), hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2s.SALT_SIZE)
for f in (lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2s(key=b"x" * 33), lambda: hashlib.blake2b(salt=b"x" * 17),
          lambda: hashlib.blake2b(fanout=256), lambda: hashlib.blake2b(depth=0), lambda: hashlib.sha3_256("x"),
          lambda: hashlib.new("nope")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sorted(hashlib.algorithms_guaranteed))
u = uuid.UUID("12345678-1234-5678-9234-567812345678")
print(u.fields, u.time, u.clock_seq, u.clock_seq_hi_variant, u.clock_seq_low, u.bytes_le, u.is_safe, u.variant, u.version, u.urn)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "x"), uuid.UUID(bytes_le=u.bytes_le) == u,
      uuid.UUID(fields=u.fields) == u, list(uuid.SafeUUID))
for f in (lambda: uuid.UUID(bytes_le=b"x"), lambda: uuid.UUID(fields=(1,)), lambda: uuid.UUID(fields=(1 << 33, 1, 1, 1, 1, 1)),
          lambda: uuid.UUID("x"), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(), lambda: uuid.UUID(int=1, version=9)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
