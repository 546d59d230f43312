import math
import traceback


class Query:
    rows = None

    def where(self, *conditions, **named):
        return self

    def run(self, *arguments):
        raise LookupError("no rows")

    def nothing(self):
        return None

    @property
    def broken(self):
        return 1 / 0


query = Query()


def show(function):
    try:
        function()
    except Exception:
        print(traceback.format_exc())


show(lambda: (
    query
    .where()
    .run()
    .where()))
show(lambda: (query
    .where(1,
           2)
    .run(3,
         4)))
show(lambda: query.where(
    1
).missing.where())
show(lambda: query.where(
    1
).broken.x)
show(lambda: query.where(
    1
).nothing()())
show(lambda: (query
    .run(*[1])))
show(lambda: (query
    .where(a=1)
    .run(k=2)))
show(lambda: (math
    .sqrt(-1)))
show(lambda: ("abc"
    .join([1])))


def assign():
    query.where(
    ).rows.count = 1


def add():
    query.where(
    ).rows.count += 1


def delete():
    del query.where(
    ).rows.count


async def wait():
    await (query
           .where()
           .run())


show(assign)
show(add)
show(delete)
show(lambda: wait().send(None))
(
    query
    .where()
    .nothing()
    .where(1,
           2)
)
