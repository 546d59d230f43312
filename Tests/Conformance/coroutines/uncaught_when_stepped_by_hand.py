async def leaf():
    raise ValueError("leaf")


async def main():
    await leaf()


main().send(None)
