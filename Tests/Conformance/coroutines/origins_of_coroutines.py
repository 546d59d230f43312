import sys


async def work():
    pass


def make():
    return work()


print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(5)
coroutine = make()
print([place[1:] for place in coroutine.cr_origin])
coroutine.close()
sys.set_coroutine_origin_tracking_depth(1)
coroutine = make()
print([place[1:] for place in coroutine.cr_origin])
coroutine.close()
sys.set_coroutine_origin_tracking_depth(0)
coroutine = make()
print(coroutine.cr_origin)
coroutine.close()
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as error:
    print(error)
