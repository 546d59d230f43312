def configure(**options):
    return options["missing"]


result = configure(
    a=1,
    b={"x": [1, 2]},
)["a"]
