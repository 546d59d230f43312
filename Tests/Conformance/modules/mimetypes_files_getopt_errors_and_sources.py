"""mimetypes read from files, errors of getopt, shlex.sourcehook."""
import getopt
import io
import mimetypes
import pathlib
import shlex
import tempfile


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(folder, "FOLDER")


folder = tempfile.mkdtemp()
types = mimetypes.MimeTypes()
pathlib.Path(folder, "types").write_text("# comment\ntext/x-one one uno\n\ntext/x-two two # rest\nbroken\n")
types.read(folder + "/types")
print(types.guess_type("a.uno"), types.guess_type("a.two"), types.guess_type("a.broken"), types.guess_extension("text/x-one"), types.guess_all_extensions("text/x-one"))
types.readfp(io.StringIO("image/y why"), strict=False)
print(types.guess_type("a.why"), types.guess_type("a.why", strict=False), types.guess_extension("image/y", False), outcome(types.read, folder + "/none"),
      mimetypes.read_mime_types(folder + "/types")[".one"], mimetypes.read_mime_types(folder + "/none"))
for words, short, long in ((["-a", "-b", "x", "--long=1", "--fl", "rest", "-z"], "ab:", ["long=", "flag"]), (["-x"], "a", []), (["-b"], "b:", []), (["--no"], "", ["yes"]),
                           (["--flag=1"], "", ["flag"]), (["--long"], "", ["long="]), (["--f"], "", ["flag", "far"]), (["a", "-b", "c"], "b", []), (["--", "-a"], "a", [])):
    for function in (getopt.getopt, getopt.gnu_getopt):
        try:
            print(function.__name__, function(words, short, long))
        except getopt.error as error:
            print(function.__name__, repr(error), error, error.msg, repr(error.opt), getopt.error is getopt.GetoptError)
lexer = shlex.shlex("a source 'inner file' b", infile=folder + "/start", posix=True)
lexer.source = "source"
pathlib.Path(folder, "inner file").write_text("x y\n")
name, stream = lexer.sourcehook("inner file")
print(name.replace(folder, "FOLDER"), stream.read(), outcome(lexer.sourcehook, '"none"'), lexer.sourcehook('"/dev/null"')[0])
print([token.replace(folder, "FOLDER") for token in lexer], lexer.error_leader("f", 3), lexer.infile.replace(folder, "FOLDER"))
