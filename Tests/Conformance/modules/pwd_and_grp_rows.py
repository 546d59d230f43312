import grp
import pwd

root = pwd.getpwuid(0)
print(root.pw_name, root[2], root.pw_gid, len(root), root == pwd.getpwnam("root"), root in pwd.getpwall())
print(repr(root).startswith("pwd.struct_passwd(pw_name='root', pw_passwd="), isinstance(root, tuple))
group = grp.getgrgid(0)
print(group.gr_name, group.gr_gid, type(group.gr_mem).__name__, group == grp.getgrnam("root"), group in grp.getgrall())
print(repr(group).startswith("grp.struct_group(gr_name='root', "))
for call in (
        lambda: pwd.getpwnam("nobody-of-this-name"), lambda: pwd.getpwuid(1234567), lambda: pwd.getpwuid(-2),
        lambda: pwd.getpwnam(1), lambda: pwd.getpwuid("a"), lambda: pwd.getpwnam("a\0"),
        lambda: grp.getgrnam("no-group"), lambda: grp.getgrgid(7654321), lambda: grp.getgrgid("a")):
    try:
        call()
    except (KeyError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
