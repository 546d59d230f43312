for x in float("inf"), float("-inf"), float("nan"), -0.0:
    print(
        [
            format(x, s)
            for s in ("", "f", "e", "G", "F", "%", "+", "8", "08", "<8", "+.1f", " ", "z", ".0f")
        ]
    )
