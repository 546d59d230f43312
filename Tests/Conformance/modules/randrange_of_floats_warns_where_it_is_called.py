"""random.randrange and randint with floats warn of the line that calls."""
import random
import warnings

warnings.simplefilter("always")
generator = random.Random(3)


def draw(*arguments):
    return generator.randrange(*arguments)


random.seed(1)
print(random.randrange(2.0))
print(draw(1, 9, 2.0))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    draw(5.0)
    generator.randrange(7.0)
    try:
        generator.randrange(7.5)
    except ValueError as error:
        print(error)
    print([(one.filename.rpartition("/")[2], one.lineno) for one in caught])
