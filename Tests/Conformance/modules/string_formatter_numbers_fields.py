import string

formatter = string.Formatter()
for text in ("{} {:{}} {}", "{0} {1:{2}}", "{} {0}", "{0} {}", "{:{0}}", "{0:{}}", "{a} {}", "{} {a:{}}", "{0:{1:{2}}}", "{{}} {!r:>4}"):
    try:
        print(repr(formatter.format(text, 1, 2, 3, 4, a="x")))
    except (ValueError, IndexError) as error:
        print(text, type(error).__name__, error)


class Strict(string.Formatter):
    def check_unused_args(self, used_args, args, kwargs):
        print(sorted(used_args, key=str), args, kwargs)


print(Strict().format("{1}{k}", 0, 1, k=2))
