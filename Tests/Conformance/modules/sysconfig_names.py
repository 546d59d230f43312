import sysconfig

print(sysconfig.get_path_names(), sysconfig.get_python_version(), sysconfig.get_default_scheme())
print({"posix_prefix", "posix_user", "venv"} <= set(sysconfig.get_scheme_names()))
print(sysconfig.get_path("purelib", "posix_prefix", {"base": "/base"}), sysconfig.get_config_var("py_version_short"))
print(sysconfig.get_config_var("nothing"), sysconfig.get_config_vars("py_version_nodot", "nothing"))
try:
    sysconfig.get_path("stdlib", "nowhere")
except KeyError as e:
    print(e)
