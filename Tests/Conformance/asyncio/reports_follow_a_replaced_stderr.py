"""What loops, finalisers and threads report goes to what `sys.stderr` is at that time."""
import asyncio
import contextlib
import io
import sys


class Failing:
    def __del__(self):
        raise ValueError("del")


async def main():
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    failing = Failing()
    del failing


buffer = io.StringIO()
with contextlib.redirect_stderr(buffer):
    asyncio.run(main())
for line in buffer.getvalue().splitlines():
    if not line.startswith((" ", "handle")):
        print(line.split(" at ")[0])
sys.stderr = None
asyncio.run(main())
print("end")
