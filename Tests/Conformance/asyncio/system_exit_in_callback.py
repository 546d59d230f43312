import asyncio

loop = asyncio.new_event_loop()


def stop():
    raise SystemExit(5)


loop.call_soon(stop)
try:
    loop.run_forever()
except SystemExit as e:
    print("out of run_forever", e.code)
loop.close()
