import asyncio
import random

async def patrol(self):
    while self.health > 0:
        for dx, dy in [(1, 0), (0, 1), (-1, 0), (0, -1)]:
            self.move(dx, dy)
            await asyncio.sleep(0.25)

async def wander(self):
    while True:
        self.move(random.uniform(-1, 1), random.uniform(-1, 1))
        await asyncio.sleep(random.uniform(0.1, 0.5))

async def wither(self):
    while self.health > 0:
        await asyncio.sleep(0.1)
        self.hit()

async def clumsy(self):
    await asyncio.sleep(0.5)
    self.fly()
