async def forgotten():
    pass


def main():
    forgotten()


main()
print("end")
