import shlex
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g # x"), shlex.split("foo#bar", comments=True))
print(list(shlex.shlex("a && b || c; d >'abc'; (def \"ghi\")", punctuation_chars=True)))
print(shlex.join(["a b", "c", "it's"]), shlex.quote(""))
