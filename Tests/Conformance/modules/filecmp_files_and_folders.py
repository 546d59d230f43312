# Comparing files and folders.
import filecmp
import os
import tempfile

with tempfile.TemporaryDirectory() as place:
    os.chdir(place)
    for name, text in (("a/same", "x"), ("b/same", "x"), ("a/other", "xy"), ("b/other", "xz"), ("a/left", ""), ("b/right", ""),
                       ("a/sub/deep", "1"), ("b/sub/deep", "2"), ("a/funny", ""), ("b/funny/inside", ""), ("a/tags", "")):
        os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, "w") as file:
            file.write(text)
    for name in ("a/other", "b/other"):
        os.utime(name, (1, 2))
    print(filecmp.cmp("a/same", "b/same", False), filecmp.cmp("a/other", "b/other"), filecmp.cmp("a/other", "b/other", False))
    print(filecmp.cmp("a", "b"), filecmp.cmpfiles("a", "b", ["same", "other", "left", "funny"], False))
    compared = filecmp.dircmp("a", "b")
    print(compared.left_only, compared.right_only, compared.common, compared.common_dirs, compared.common_files)
    print(compared.common_funny, sorted(compared.subdirs), compared.left_list, compared.right_list)
    os.utime("a/other", (5, 5))
    filecmp.clear_cache()
    filecmp.dircmp("a", "b").report()
    filecmp.dircmp("a", "b", ignore=["left"], hide=["sub"]).report_partial_closure()
    filecmp.dircmp("a", "b").report_full_closure()
    try:
        compared.nothing
    except AttributeError as error:
        print(error)
    try:
        filecmp.cmp("a/none", "b/same")
    except FileNotFoundError as error:
        print(error)
    os.chdir("/")
