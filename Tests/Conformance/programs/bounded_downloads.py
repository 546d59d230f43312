import asyncio
import time

SIZES = {"a.txt": 3, "b.txt": 1, "c.txt": 2, "missing": None, "d.txt": 1}


class DownloadError(Exception):
    pass


async def download(name, limit):
    async with limit:
        size = SIZES[name]
        await asyncio.sleep(size or 0.25)
        if size is None:
            raise DownloadError(f"{name}: not found")
        return f"{name} ({size} kB)"


async def main():
    limit = asyncio.Semaphore(2)
    start = time.perf_counter()
    results = await asyncio.gather(*(download(n, limit) for n in SIZES), return_exceptions=True)
    for name, result in zip(SIZES, results):
        status = "failed" if isinstance(result, Exception) else "ok"
        print(f"{name:<8} {status:>7} {result}")
    print(f"took {time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    asyncio.run(main())
