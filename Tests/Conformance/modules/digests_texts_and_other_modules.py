"""Functions of hashlib, hmac, secrets, pprint, shlex, json, textwrap, array, copy and linecache that are seldom called."""
import array
import hashlib
import hmac
import io
import json
import linecache
import pprint
import secrets
import shlex
import textwrap
import traceback
import warnings


def show(call, *args, **keywords):
    try:
        result = call(*args, **keywords)
    except Exception as error:
        print(" ", type(error).__name__, error)
    else:
        print(" ", repr(result))


for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
    "blake2b", "blake2s"):
    made = getattr(hashlib, name)(b"a")
    made.update(b"b")
    print(made.name, made.digest_size, made.block_size, made.hexdigest()[:16], made.copy().digest() == made.digest(),
        hashlib.new(name, b"ab").hexdigest() == made.hexdigest(), name in hashlib.algorithms_guaranteed)
print(hashlib.shake_128(b"x").hexdigest(4), hashlib.shake_256(b"x").digest(3),
    hashlib.pbkdf2_hmac("sha256", b"p", b"s", 2).hex()[:16], hashlib.file_digest(io.BytesIO(b"ab"),
    "sha256").hexdigest()[:8], hashlib.file_digest(io.BytesIO(b"ab"), hashlib.md5).name,
    hashlib.blake2b(b"x", digest_size=4, key=b"k", salt=b"s", person=b"p").hexdigest())
for call, *arguments in ((hashlib.new, "none"), (hashlib.md5, "x"), (hashlib.blake2b, b"", ),
    (hashlib.pbkdf2_hmac, "md5", b"", b"", 0), (hashlib.md5().update, 5)):
    if call is not hashlib.blake2b:
        show(call, *arguments)
show(hashlib.blake2b, b"", digest_size=99)
show(hashlib.blake2b, b"", key=b"k" * 99)
made = hmac.new(b"key", b"message", "sha256")
print(made.hexdigest()[:16], made.name, made.digest_size, made.block_size, isinstance(made, hmac.HMAC),
    made.copy().digest() == made.digest(), hmac.digest(b"key", b"message", "sha256") == made.digest(),
    hmac.compare_digest("a", "a"), hmac.compare_digest(b"a", b"b"))
for call, *arguments in ((hmac.new, "key", b"", "md5"), (hmac.new, b"key"), (hmac.new, b"k", b"", "none"),
    (hmac.compare_digest, "é", "é"), (hmac.compare_digest, 1, 1), (made.update, "x")):
    show(call, *arguments)
print(len(secrets.token_bytes(5)), len(secrets.token_hex(5)), type(secrets.token_urlsafe(4)).__name__,
    0 <= secrets.randbits(4) < 16, 0 <= secrets.randbelow(3) < 3, secrets.choice([7]), len(secrets.token_bytes()),
    secrets.compare_digest("a", "a"))
show(secrets.randbelow, 0)
show(secrets.choice, [])
show(secrets.token_bytes, -1)

nested = {"b": [1, 2, {"x": (1,)}], "a": {3, 1}, "long": "word " * 30}
print(pprint.pformat(nested), pprint.pformat(nested, indent=2, width=30, depth=2, compact=True),
    pprint.pformat([1] * 40, compact=True), pprint.pformat({"b": 1, "a": 2}, sort_dicts=False),
    pprint.pformat(10 ** 10, underscore_numbers=True))
loop = [1]
loop.append(loop)
print(pprint.isreadable([1]), pprint.isreadable(loop), pprint.isrecursive(loop), pprint.isrecursive([1]),
    pprint.saferepr({"a": [1]}), pprint.isreadable(object()), pprint.saferepr(loop).split(" with id=")[0])
out = io.StringIO()
printer = pprint.PrettyPrinter(indent=1, width=20, stream=out)
printer.pprint({"a": 1})
pprint.pp({"b": 1, "a": 2}, stream=out)
pprint.pprint("x" * 100, out, width=20)
print(out.getvalue()[:60], printer.pformat([1]), printer.isreadable([1]), printer.isrecursive([1]),
    printer.format([1], {}, 1, 0))
for keywords in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    show(pprint.PrettyPrinter, **keywords)
lexer = shlex.shlex("a 'b c' # comment\nd+e \"x", "file", posix=False)
print(lexer.get_token(), lexer.get_token(), lexer.lineno, lexer.push_token("pushed"), lexer.get_token(),
    lexer.read_token(), lexer.get_token(), lexer.error_leader(), lexer.error_leader("other", 9))
show(lexer.get_token)
lexer = shlex.shlex("one", posix=True, punctuation_chars=True)
lexer.push_source("two three", "inner")
print(list(lexer), lexer.eof, lexer.whitespace_split, lexer.commenters, lexer.punctuation_chars)
show(shlex.split, "a 'b")
show(shlex.split, "a\\")
show(shlex.quote, 5)
show(shlex.join, ["a b", ""])
decoder, encoder = json.JSONDecoder(), json.JSONEncoder(indent=1, sort_keys=True, separators=(", ", ": "),
    ensure_ascii=False)
print(decoder.raw_decode('{"a": 1} rest'), decoder.decode(" [1] "), encoder.encode({"b": "é", "a": [1]}),
    list(json.JSONEncoder().iterencode([1, "x"])), encoder.item_separator, encoder.key_separator,
    json.JSONEncoder.item_separator)
show(decoder.raw_decode, "  1")
show(decoder.decode, "1 2")
show(encoder.default, 5)
show(encoder.encode, {1, 2})
try:
    json.loads("[1,\n x]")
except json.JSONDecodeError as error:
    print(error.msg, error.doc, error.pos, error.lineno, error.colno, error)
wrapper = textwrap.TextWrapper(width=12, initial_indent="* ", subsequent_indent="  ", max_lines=2, placeholder=" ..")
print(wrapper.wrap("some words that go on and on"), wrapper.fill("short"),
    textwrap.shorten("a  b c", 4, placeholder="."), repr(textwrap.dedent("  a\n   b\n")),
    repr(textwrap.indent("a\n\nb", "> ")), textwrap.indent("a\nb", "-", lambda line: "b" in line))
show(textwrap.wrap, "x", 0)
show(textwrap.shorten, "word", 1, placeholder="....")
numbers = array.array("i", [1, 2, 3])
numbers.frombytes(array.array("i", [4]).tobytes())
numbers.extend([5])
numbers.fromlist([6])
print(numbers, numbers.typecode, numbers.itemsize, numbers.buffer_info()[1], numbers.index(3), numbers.count(1),
    numbers.pop(), numbers.tolist(), numbers.reverse(), numbers.remove(1), numbers.insert(0, 9), numbers.append(8),
    numbers * 2, 2 * numbers == numbers * 2, numbers + numbers[:1], numbers.byteswap(),
    array.ArrayType is array.array, array.typecodes)
letters = array.array("u", "ab")
letters.fromunicode("c")
print(letters, letters.tounicode())
saved = io.BytesIO()
array.array("b", [1, 2]).tofile(saved)
saved.seek(0)
loaded = array.array("b")
loaded.fromfile(saved, 2)
print(loaded, saved.getvalue())
for call in (lambda: array.array("z"), lambda: array.array("b", [300]), lambda: array.array("b", ["x"]),
    lambda: loaded.append("x"), lambda: loaded.index(9), lambda: loaded.remove(9), lambda: loaded.pop(9),
    lambda: loaded.frombytes("x"), lambda: array.array("i").frombytes(b"x"), lambda: loaded.fromfile(saved, 5),
    lambda: loaded.tounicode(), lambda: loaded.fromunicode("x"), lambda: loaded.fromlist(5), lambda: loaded + [1],
    lambda: loaded[9], lambda: loaded.extend(array.array("i"))):
    show(call)
print(linecache.getline("no such file", 1) == "", linecache.getlines("no such file"),
    linecache.getline(__file__, 1)[:20], linecache.checkcache(), linecache.clearcache(), linecache.lazycache("x", {}),
    linecache.updatecache("none"))
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.simplefilter("always")
    warnings.warn_explicit("told", UserWarning, "file.py", 7)
    warnings.warn_explicit(UserWarning("other"), None, "file.py", 8, module="m", registry={})
    warnings.filterwarnings("error", "bad", RuntimeWarning)
    show(warnings.warn_explicit, "bad thing", RuntimeWarning, "f", 1)
    show(warnings.warn_explicit, "x", 5, "f", 1)
print([(str(each.message), each.category.__name__, each.filename, each.lineno) for each in caught],
    warnings.formatwarning("m", UserWarning, "f", 1, "line"))
show(warnings.simplefilter, "none")
show(warnings.filterwarnings, "ignore", 5)
show(warnings.warn, "x", 5)


def fails():
    raise ValueError("deep")


try:
    fails()
except ValueError as error:
    print([(frame.name, line > 0) for frame, line in [(f.f_code, l) for f,
        l in traceback.walk_tb(error.__traceback__)] for frame in [type("N", (), {"name": frame.co_name})]])
    stack = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), limit=1)
    print([frame.name for frame in stack], stack.format_frame_summary(stack[0]).count("\n"),
        traceback.format_exception_only(error), traceback.extract_tb(error.__traceback__)[-1].name,
        traceback.clear_frames(error.__traceback__))
