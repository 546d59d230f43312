async def first():
    pass


async def second():
    pass


waiting = first()
waiting = None
print("set to None")
waiting = second()
del waiting
print("deleted")
