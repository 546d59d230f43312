"""A coroutine that a script drives by itself ends where it is dropped, with all that it awaits."""
class D:
    def __del__(self): print("del")
class Wait:
    def __await__(self):
        yield
async def inner():
    try:
        await Wait()
    finally:
        print("inner ends")
async def mid():
    await inner()
d = D()
d = None
print("a")
c = mid()
c.send(None)
c = None
print("b")
async def inner2():
    try:
        await Wait()
    finally:
        print("inner ends")
        await inner()
async def mid2():
    await inner2()
d = D()
c = mid2()
c.send(None)
try:
    c.throw(ValueError)
except ValueError as e: print(e)
c = None
d = None
print("c")
