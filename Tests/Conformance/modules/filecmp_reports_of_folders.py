"""filecmp.dircmp: its lists, reports and closures."""
import contextlib
import filecmp
import io
import pathlib
import tempfile


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".replace(folder, "FOLDER")


folder = tempfile.mkdtemp()
for name, text in (("a/same", "x"), ("b/same", "x"), ("a/other", "x"), ("b/other", "yy"), ("a/left", ""), ("b/right", ""), ("a/sub/deep", "1"), ("b/sub/deep", "1"),
                   ("a/sub/below/x", "1"), ("b/sub/below/y", "1"), ("a/mixed", ""), ("b/mixed/x", ""), ("a/RCS", ""), ("b/skip", "")):
    path = pathlib.Path(folder, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
print(filecmp.DEFAULT_IGNORES)
both = filecmp.dircmp(folder + "/a", folder + "/b", ignore=["RCS", "skip"], hide=["."])
print(both.left_list, both.right_list, both.common, both.left_only, both.right_only, both.common_dirs, both.common_files, both.common_funny,
      both.same_files, both.diff_files, both.funny_files, list(both.subdirs), sorted(filecmp.dircmp.methodmap))
both.phase4_closure()
for method in (both.report, both.report_partial_closure, both.report_full_closure):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        method()
    print(out.getvalue().replace(folder, "FOLDER"))
print(filecmp.cmp(folder + "/a/same", folder + "/b/same"), filecmp.cmp(folder + "/a/other", folder + "/b/other", shallow=False),
      filecmp.cmpfiles(folder + "/a", folder + "/b", ["same", "other", "none"]), outcome(filecmp.cmp, folder + "/a/none", folder + "/a/same"),
      outcome(lambda: both.nothing), filecmp.clear_cache())
