import io
import mimetypes

mimetypes.knownfiles.clear()
mimetypes.init()
for name in (
    "a.html", "http://host/dir/b.tar.gz", "c.tgz", "UPPER.JPG", "d.unknown", "e", "f.json", "g.rtf", "h.svgz", "i.gz", "j.tar.br",
    "data:text/css;base64,abc", "data:,x", "data:broken", "k.py", "l.mp4", "m.webp", "n.csv",
):
    print(name, mimetypes.guess_type(name), mimetypes.guess_type(name, strict=False))
for kind in ("text/html", "image/jpeg", "application/json", "TEXT/PLAIN", "no/such"):
    print(kind, mimetypes.guess_extension(kind), mimetypes.guess_all_extensions(kind, strict=False))
mimetypes.add_type("x-own/type", ".own")
print(mimetypes.guess_type("z.own"), mimetypes.guess_extension("x-own/type"), mimetypes.inited)
print(len(mimetypes.types_map), len(mimetypes.common_types), mimetypes.suffix_map, mimetypes.encodings_map)
own = mimetypes.MimeTypes()
own.readfp(io.StringIO("# comment\nx/y  abc def # ghi\n"))
print(own.guess_type("q.def"), own.guess_type("q.ghi"), mimetypes.read_mime_types("/no/such/file"))
