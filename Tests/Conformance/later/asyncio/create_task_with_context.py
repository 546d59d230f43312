import asyncio
import contextvars

var = contextvars.ContextVar("var")


async def child():
    return var.get("unset")


async def main():
    context = contextvars.copy_context()
    context.run(var.set, "given")
    print(await asyncio.create_task(child(), context=context), await asyncio.create_task(child()))


asyncio.run(main())
