"""Coroutines that are left when a program ends by an error are told of by name, each name once."""


async def work(number):
    return number


async def other():
    pass


def main():
    kept = [work(1), other(), work(2), work(3)]
    return kept / 2


main()
