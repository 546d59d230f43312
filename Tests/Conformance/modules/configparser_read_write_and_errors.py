# Configurations: reading, values that refer to others, writing, and what is refused.
import configparser
import io

text = """
[DEFAULT]
home = /home
Path: %(home)s/bin
; a comment
[server]
host = example.org
port=8080
debug : yes
greeting = several
   lines

   of text
# another
ratio = 0.5
percent = 100%%
[empty]
[Other Section]
key with spaces = value = with = signs
path = ${home}
"""
config = configparser.ConfigParser()
config.read_string(text)
print(config.sections(), config.defaults(), config.options("server"))
for section in config:
    print(section, [(key, value) for key, value in config.items(section)] if section != "Other Section" else "…")
print(config.getint("server", "port"), config.getfloat("server", "ratio"), config.getboolean("server", "debug"))
print(config["server"].getint("port"), config["server"].get("nothing"), config["server"].get("nothing", "there"))
print(config.get("server", "nothing", fallback=None), config.get("server", "home", vars={"HOME": "/me"}),
      config.get("server", "path", raw=True), config["server"]["path"], "HOST" in config["server"])
print(config.has_section("DEFAULT"), config.has_option("empty", "home"), len(config), "server" in config)
config["made"] = {"a": 1, "B": "two\nthree"}
config.set("made", "c", "%%")
config.remove_option("made", "a")
file = io.StringIO()
config.write(file)
print(file.getvalue())
file = io.StringIO()
config.write(file, space_around_delimiters=False)
print(file.getvalue()[:60])

extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_dict({"a": {"x": "1", "y": "${x}${b:z}$$"}, "b": {"z": "${a:x}!"}})
print(extended["a"]["y"])
plain = configparser.RawConfigParser(allow_no_value=True, delimiters=":", inline_comment_prefixes="#", default_section="all",
                                     comment_prefixes="//")
plain.optionxform = str
plain.read_string("[all]\nx:1\n[s]\nKey\nOther : 2 # comment\n// no\nz:%(x)s\n")
print({name: dict(section) for name, section in plain.items()}, plain.default_section)
lists = configparser.ConfigParser(converters={"list": str.split})
lists.read_string("[s]\nl = a b c")
print(lists.getlist("s", "l"), lists["s"].getlist("l"), lists["s"].getlist("m", ["x"]), sorted(lists.converters))


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(f"{type(error).__module__}.{type(error).__name__}: {error}", getattr(error, "args", None))


attempt(config.get, "nowhere", "x")
attempt(config.get, "server", "x")
attempt(config.getint, "server", "host")
attempt(config.getboolean, "server", "host")
attempt(config.add_section, "server")
attempt(config.add_section, "DEFAULT")
attempt(config.set, "server", "x", 5)
attempt(config.set, "nowhere", "x", "5")
attempt(config.set, "server", "x", "%")
attempt(config.items, "nowhere")
attempt(config.options, "nowhere")
attempt(config.__getitem__, "nowhere")
attempt(config.__delitem__, "DEFAULT")
for bad in ("x = 1", "[a]\nx = 1\nX = 2", "[a]\n[a]", "[a]\nnothing here\n  more\nx=1\n=5", "[a\nx=1", "[a]\nx = %(y)s", "[a]\nx = %y",
            "[a]\nx = %(y", "[a]\nx = %(x)s"):
    parser = configparser.ConfigParser()
    attempt(parser.read_string, bad)
    if "%" in bad:
        attempt(lambda: parser["a"]["x"])
for bad in ("${b:c:d}", "$x", "${", "${c}", "${b:c}"):
    extended["a"] = {}
    attempt(extended.set, "a", "q", bad)
    raw = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
    raw.read_string("[a]\nq = " + bad)
    attempt(raw.get, "a", "q")
loose = configparser.ConfigParser(strict=False)
loose.read_string("[a]\nx = 1\nx = 2\n[a]\ny = 3")
print(dict(loose["a"]), repr(loose["a"]), loose.read(["no such file"]))
