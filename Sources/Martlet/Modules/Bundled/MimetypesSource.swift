extension BundledModules {
  /// The module `mimetypes`.
  static let mimetypes: StaticString = #"""
    '''The types of files by the ends of their names.'''
    import os
    import posixpath
    import sys
    import urllib.parse

    __all__ = [
        "knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions", "guess_extension", "add_type",
        "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types",
    ]
    knownfiles = [
        "/etc/mime.types", "/etc/httpd/mime.types", "/etc/httpd/conf/mime.types", "/etc/apache/mime.types",
        "/etc/apache2/mime.types", "/usr/local/etc/httpd/conf/mime.types", "/usr/local/lib/netscape/mime.types",
        "/usr/local/etc/httpd/conf/mime.types", "/usr/local/etc/mime.types",
    ]
    inited = False
    _db = None
    # The types, each with its ends of names.
    _registered = (
        "application/javascript:.js,.mjs application/json:.json application/manifest+json:.webmanifest "
        "application/msword:.doc,.dot,.wiz application/n-quads:.nq application/n-triples:.nt "
        "application/octet-stream:.bin,.a,.dll,.exe,.o,.obj,.so application/oda:.oda application/pdf:.pdf "
        "application/pkcs7-mime:.p7c application/postscript:.ps,.ai,.eps application/trig:.trig "
        "application/vnd.apple.mpegurl:.m3u,.m3u8 application/vnd.ms-excel:.xls,.xlb "
        "application/vnd.ms-powerpoint:.ppt,.pot,.ppa,.pps,.pwz application/wasm:.wasm application/x-bcpio:.bcpio "
        "application/x-cpio:.cpio application/x-csh:.csh application/x-dvi:.dvi application/x-gtar:.gtar "
        "application/x-hdf:.hdf application/x-hdf5:.h5 application/x-latex:.latex application/x-mif:.mif "
        "application/x-netcdf:.cdf,.nc application/x-pkcs12:.p12,.pfx application/x-pn-realaudio:.ram "
        "application/x-python-code:.pyc,.pyo application/x-sh:.sh application/x-shar:.shar "
        "application/x-shockwave-flash:.swf application/x-sv4cpio:.sv4cpio application/x-sv4crc:.sv4crc "
        "application/x-tar:.tar application/x-tcl:.tcl application/x-tex:.tex application/x-texinfo:.texi,.texinfo "
        "application/x-troff:.roff,.t,.tr application/x-troff-man:.man application/x-troff-me:.me "
        "application/x-troff-ms:.ms application/x-ustar:.ustar application/x-wais-source:.src "
        "application/xml:.xsl,.rdf,.wsdl,.xpdl application/zip:.zip audio/3gpp:.3gp,.3gpp audio/3gpp2:.3g2,.3gpp2 "
        "audio/aac:.aac,.adts,.loas,.ass audio/basic:.au,.snd audio/mpeg:.mp3,.mp2 audio/opus:.opus "
        "audio/x-aiff:.aif,.aifc,.aiff audio/x-pn-realaudio:.ra audio/x-wav:.wav image/avif:.avif image/bmp:.bmp "
        "image/gif:.gif image/ief:.ief image/jpeg:.jpg,.jpe,.jpeg image/heic:.heic image/heif:.heif image/png:.png "
        "image/svg+xml:.svg image/tiff:.tiff,.tif image/vnd.microsoft.icon:.ico image/x-cmu-raster:.ras "
        "image/x-portable-anymap:.pnm image/x-portable-bitmap:.pbm image/x-portable-graymap:.pgm "
        "image/x-portable-pixmap:.ppm image/x-rgb:.rgb image/x-xbitmap:.xbm image/x-xpixmap:.xpm "
        "image/x-xwindowdump:.xwd message/rfc822:.eml,.mht,.mhtml,.nws text/css:.css text/csv:.csv "
        "text/html:.html,.htm text/n3:.n3 text/plain:.txt,.bat,.c,.h,.ksh,.pl,.srt text/richtext:.rtx "
        "text/tab-separated-values:.tsv text/vtt:.vtt text/x-python:.py text/x-setext:.etx text/x-sgml:.sgm,.sgml "
        "text/x-vcard:.vcf text/xml:.xml video/mp4:.mp4 video/mpeg:.mpeg,.m1v,.mpa,.mpe,.mpg video/quicktime:.mov,.qt "
        "video/webm:.webm video/x-msvideo:.avi video/x-sgi-movie:.movie "
    )
    _others = (
        "application/rtf:.rtf audio/midi:.midi,.mid image/jpg:.jpg image/pict:.pict,.pct,.pic image/webp:.webp "
        "text/xul:.xul "
    )


    def _read(words):
        pairs = [word.split(":") for word in words.split()]
        return {end: kind for kind, ends in pairs for end in ends.split(",")}


    def _default_mime_types():
        '''Begin with what is known without files.'''
        global suffix_map, encodings_map, types_map, common_types
        global _suffix_map_default, _encodings_map_default, _types_map_default, _common_types_default
        suffix_map = {
            ".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz", ".tbz2": ".tar.bz2",
            ".txz": ".tar.xz",
        }
        encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
        types_map, common_types = _read(_registered), _read(_others)
        _suffix_map_default, _encodings_map_default = suffix_map.copy(), encodings_map.copy()
        _types_map_default, _common_types_default = types_map.copy(), common_types.copy()


    _default_mime_types()


    class MimeTypes:
        '''What is known of types and ends of names.'''

        def __init__(self, filenames=(), strict=True):
            if not inited:
                init()
            self.encodings_map, self.suffix_map = encodings_map.copy(), suffix_map.copy()
            # Others first, then those that are registered.
            self.types_map, self.types_map_inv = ({}, {}), ({}, {})
            for known, is_strict in ((_types_map_default, True), (_common_types_default, False)):
                for end, kind in known.items():
                    self.add_type(kind, end, is_strict)
            for name in filenames:
                self.read(name, strict)

        def add_type(self, type, ext, strict=True):
            '''Have an end of names stand for a type.'''
            if not type:
                return
            self.types_map[strict][ext] = type
            ends = self.types_map_inv[strict].setdefault(type, [])
            if ext not in ends:
                ends.append(ext)

        def guess_type(self, url, strict=True):
            '''The type and the encoding of what a URL or path names, None where they are not known.'''
            scheme, url = urllib.parse._splittype(os.fspath(url))
            if scheme == "data":
                head, comma, _ = url.partition(",")
                if not comma:
                    return None, None
                kind = head.partition(";")[0]
                return (kind if "=" not in kind and "/" in kind else "text/plain"), None
            base, end = posixpath.splitext(url)
            while (longer := self.suffix_map.get(end.lower())) is not None:
                base, end = posixpath.splitext(base + longer)
            encoding = self.encodings_map.get(end)
            if encoding is not None:
                base, end = posixpath.splitext(base)
            found = self.types_map[True].get(end.lower())
            if found is None and not strict:
                found = self.types_map[False].get(end.lower())
            return found, encoding

        def guess_all_extensions(self, type, strict=True):
            '''All ends of names of a type.'''
            type = type.lower()
            found = list(self.types_map_inv[True].get(type, ()))
            if not strict:
                found += [end for end in self.types_map_inv[False].get(type, ()) if end not in found]
            return found

        def guess_extension(self, type, strict=True):
            '''An end of names of a type, or None.'''
            found = self.guess_all_extensions(type, strict)
            return found[0] if found else None

        def read(self, filename, strict=True):
            '''Add what a file lists.'''
            with open(filename, encoding="utf-8") as file:
                self.readfp(file, strict)

        def readfp(self, fp, strict=True):
            for line in fp:
                words = line.split()
                for place, word in enumerate(words):
                    if word[0] == "#":
                        words = words[:place]
                        break
                for end in words[1:]:
                    self.add_type(words[0], "." + end, strict)

        def read_windows_registry(self, strict=True):
            '''There is none.'''


    def guess_type(url, strict=True):
        '''The type and the encoding of what a URL or path names, None where they are not known.'''
        return _known().guess_type(url, strict)


    def guess_all_extensions(type, strict=True):
        '''All ends of names of a type.'''
        return _known().guess_all_extensions(type, strict)


    def guess_extension(type, strict=True):
        '''An end of names of a type, or None.'''
        return _known().guess_extension(type, strict)


    def add_type(type, ext, strict=True):
        '''Have an end of names stand for a type.'''
        return _known().add_type(type, ext, strict)


    def _known():
        if _db is None:
            init()
        return _db


    def init(files=None):
        '''Begin anew, with the types of the files that there are.'''
        global suffix_map, types_map, encodings_map, common_types, inited, _db
        inited = True
        if files is None or _db is None:
            known = MimeTypes()
            files = knownfiles if files is None else [*knownfiles, *files]
        else:
            known = _db
        for name in files:
            if os.path.isfile(name):
                known.read(name)
        encodings_map, suffix_map = known.encodings_map, known.suffix_map
        common_types, types_map = known.types_map
        _db = known


    def read_mime_types(file):
        '''The types by ends of names that a file lists; None if it cannot be read.'''
        try:
            source = open(file, encoding="utf-8")
        except OSError:
            return None
        with source:
            known = MimeTypes()
            known.readfp(source, True)
            return known.types_map[True]


    def _main():
        '''The command: python -m mimetypes [options] type.'''
        import getopt
        usage = (
            "Usage: mimetypes.py [options] type\n\n"
            "Options:\n"
            "    --help / -h       -- print this message and exit\n"
            "    --lenient / -l    -- additionally search of some common, but non-standard\n"
            "                         types.\n"
            "    --extension / -e  -- guess extension instead of type\n\n"
            "More than one type argument may be given.\n")

        def end(code, reason=""):
            print(usage)
            if reason:
                print(reason)
            sys.exit(code)

        try:
            options, names = getopt.getopt(sys.argv[1:], "hle", ["help", "lenient", "extension"])
        except getopt.error as error:
            end(1, error)
        is_strict, asks_extension = True, False
        for option, _ in options:
            if option in ("-h", "--help"):
                end(0)
            elif option in ("-l", "--lenient"):
                is_strict = False
            else:
                asks_extension = True
        for name in names:
            if asks_extension:
                found = shown = guess_extension(name, is_strict)
            else:
                found, encoding = guess_type(name, is_strict)
                shown = f"type: {found} encoding: {encoding}"
            print(shown if found else f"I don't know anything about type {name}")


    if __name__ == "__main__":
        _main()
    """#
}
