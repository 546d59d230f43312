for spec in (
    "",
    "d",
    "b",
    "o",
    "x",
    "X",
    "#b",
    "#o",
    "#x",
    "#X",
    "c",
    "n",
    "e",
    "f",
    "g",
    "%",
    ".2f",
):
    print(spec, [f"{n:{spec}}" for n in (65, 255)])
print(f"{-255:#x} {-5:b} {2 ** 70:x} {2 ** 70:d} {10 ** 20:e} {True:d} {-0:d}")
