def outer():
    message = "x"

    def inner():
        return mesage

    return inner()


outer()
