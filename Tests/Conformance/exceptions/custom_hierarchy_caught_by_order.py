class AppError(Exception):
    pass


class NetworkError(AppError):
    def __init__(self, host, *, code=0):
        super().__init__(host, code)
        self.host, self.code = host, code


class Timeout(NetworkError, TimeoutError):
    pass


for make in (lambda: Timeout("h", code=5), lambda: NetworkError("n"), lambda: AppError("a")):
    try:
        raise make()
    except TimeoutError as e:
        print("timeout", e, e.code, isinstance(e, OSError))
    except NetworkError as e:
        print("network", e, e.host)
    except AppError as e:
        print("app", e)
