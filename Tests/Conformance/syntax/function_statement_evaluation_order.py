def say(x, value=None):
    print("eval", x)
    return value


@(say("decorator", lambda f: f))
def f(
    a: say("annotation a") = say("default a"), *, b: say("annotation b") = say("default b")
) -> say("return"):
    say("body")


print("defined")
f()
