import types


@types.coroutine
def switch(x):
    return (yield x)


async def main():
    return await switch(1) + await switch(2)


c = main()
print(c.send(None), c.send(10))
try:
    c.send(20)
except StopIteration as e:
    print(e.value)
