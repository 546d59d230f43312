import asyncio


async def attempt(what, awaitable):
    try:
        print(what, await awaitable)
    except Exception as error:
        print(what, type(error).__module__, repr(error), getattr(error, "consumed", None), getattr(error, "partial", None))


async def main():
    r = asyncio.StreamReader()
    print(r, r.at_eof())
    r.feed_data(b"abc\ndef\ngh")
    await attempt("line", r.readline())
    await attempt("exactly", r.readexactly(2))
    await attempt("until", r.readuntil(b"f\ng"))
    await attempt("none", r.read(0))
    print(r)
    r.feed_eof()
    print(r.at_eof(), r)
    await attempt("rest", r.readline())
    print(r.at_eof())
    await attempt("after", r.readline())
    await attempt("exactly", r.readexactly(3))
    await attempt("until", r.readuntil())
    await attempt("all", r.read())
    for call in [lambda: asyncio.StreamReader(0), lambda: r.feed_data(b"x")]:
        try:
            call()
        except Exception as error:
            print(repr(error))
    await attempt("negative", r.readexactly(-1))
    await attempt("empty", r.readuntil(b""))

    r = asyncio.StreamReader(limit=4)
    r.feed_data(b"abcdefgh")
    await attempt("too far", r.readuntil())
    r.feed_data(b"\nij\n")
    await attempt("too long", r.readuntil())
    await attempt("line", r.readline())
    await attempt("next", r.readline())
    print(r)

    r = asyncio.StreamReader()

    async def feed():
        for piece in [b"on", b"e\ntwo\nth", b"ree"]:
            r.feed_data(piece)
            await asyncio.sleep(0)
        r.feed_eof()

    task = asyncio.create_task(feed())
    async for line in r:
        print("for", line)
    await task

    r = asyncio.StreamReader()
    waiting = asyncio.create_task(attempt("first", r.read(10)))
    await asyncio.sleep(0)
    await attempt("second", r.readline())
    r.feed_data(b"x" * 20)
    await waiting
    await attempt("left", r.read(100))
    waiting = asyncio.create_task(attempt("failing", r.readexactly(5)))
    await asyncio.sleep(0)
    r.set_exception(ValueError("broken"))
    await waiting
    await attempt("broken", r.read())
    print(repr(r.exception()))
    r = asyncio.StreamReader()
    asyncio.get_running_loop().call_later(1, r.feed_eof)
    await attempt("all", r.read())


asyncio.run(main())
