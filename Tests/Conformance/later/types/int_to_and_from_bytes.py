print(
    (1000).to_bytes(2, "big"),
    int.from_bytes(b"\x03\xe8", "big"),
    int.from_bytes(b"\xff", "big", signed=True),
)
try:
    (256).to_bytes(1, "big")
except OverflowError as e:
    print(e)
