class C:
    def __class_getitem__(cls, item):
        return cls.__name__, item


print(
    C[int],
    C[1, "a"],
    list[int],
    dict[str, int],
    int | None,
    tuple[int, ...],
    type(list[int]).__name__,
)
