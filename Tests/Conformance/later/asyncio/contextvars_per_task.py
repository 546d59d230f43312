import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")


async def child(name):
    var.set(name)
    await asyncio.sleep(1)
    return var.get()


async def main():
    var.set("main")
    print(await asyncio.gather(child("a"), child("b")), var.get())


asyncio.run(main())
print(var.get())
