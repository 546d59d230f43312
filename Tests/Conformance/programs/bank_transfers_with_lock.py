import asyncio


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.name} has {account.balance}, needs {amount}")


class Account:
    def __init__(self, name, balance):
        self.name, self.balance, self.lock = name, balance, asyncio.Lock()

    def __repr__(self):
        return f"<{self.name}: {self.balance}>"


async def transfer(source, target, amount):
    a, b = sorted((source, target), key=lambda account: account.name)
    async with a.lock, b.lock:
        await asyncio.sleep(0.1)
        if source.balance < amount:
            raise InsufficientFunds(source, amount)
        source.balance -= amount
        target.balance += amount


async def main():
    x, y = Account("x", 100), Account("y", 20)
    jobs = [transfer(x, y, 70), transfer(x, y, 70), transfer(y, x, 90), transfer(x, y, 1)]
    for result in await asyncio.gather(*jobs, return_exceptions=True):
        print(repr(result))
    print(x, y)


asyncio.run(main())
