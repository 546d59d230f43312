extension BundledModules {
  /// The module `platform`.
  static let platform: StaticString = #"""
    '''What the program runs on.'''
    import os
    import sys
    from collections import namedtuple

    __version__ = "1.0.8"
    uname_result = namedtuple("uname_result", "system node release version machine processor")


    def uname():
        '''The system, its name in the network, its release and version, and the machine.'''
        return uname_result(*os.uname(), "")


    def system():
        return os.uname()[0]


    def node():
        return os.uname()[1]


    def release():
        return os.uname()[2]


    def version():
        return os.uname()[3]


    def machine():
        return os.uname()[4]


    def processor():
        return ""


    def architecture(executable=sys.executable, bits="", linkage=""):
        '''The size of pointers and the format of programs.'''
        return bits or "64bit", linkage or ("ELF" if sys.platform == "linux" else "")


    def platform(aliased=False, terse=False):
        '''One text for all that is known.'''
        name, _, release, version, machine = os.uname()
        if name == "Linux":
            library = "" if terse else "-with-" + "".join(libc_ver())
            return f"{name}-{release}" + ("" if terse else f"-{machine}") + library
        if name == "Darwin":
            release = mac_ver()[0] or release
            return f"macOS-{release}" + ("" if terse else f"-{machine}-arm-64bit")
        return f"{name}-{release}"


    def libc_ver(executable=None, lib="", version="", chunksize=16384):
        '''The C library and its version.'''
        return (lib or "glibc", version) if sys.platform == "linux" else (lib, version)


    def mac_ver(release="", versioninfo=("", "", ""), machine=""):
        return release, versioninfo, machine


    def win32_ver(release="", version="", csd="", ptype=""):
        return release, version, csd, ptype


    def win32_edition():
        return None


    def win32_is_iot():
        return False


    def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
        return release, vendor, vminfo, osinfo


    def system_alias(system, release, version):
        return system, release, version


    def python_implementation():
        return "CPython"


    def python_version():
        return "%d.%d.%d" % sys.version_info[:3]


    def python_version_tuple():
        return tuple(python_version().split("."))


    def python_branch():
        return ""


    def python_revision():
        return ""


    def python_build():
        return "main", ""


    def python_compiler():
        return ""


    def freedesktop_os_release():
        '''What the file os-release says.'''
        for path in ("/etc/os-release", "/usr/lib/os-release"):
            try:
                with open(path, encoding="utf-8") as file:
                    lines = file.read().splitlines()
            except OSError:
                continue
            values = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
            for line in lines:
                name, equals, value = line.strip().partition("=")
                if equals and not name.startswith("#"):
                    if value[:1] in "\"'" and value[-1:] == value[:1]:
                        value = value[1:-1]
                    values[name] = value.replace("\\", "")
            return values
        raise OSError(2, "Unable to read files /etc/os-release, /usr/lib/os-release")
    """#
}
