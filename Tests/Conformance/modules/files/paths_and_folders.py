# Paths as text and as objects, folders, temporary files.
import os, os.path, pathlib, tempfile, shutil, glob, fnmatch, stat, io, sys
from pathlib import Path, PurePath, PurePosixPath
with tempfile.TemporaryDirectory() as folder:
    def shown(v): return str(v).replace(folder, 'F')
    base = Path(folder)
    (base / 'a' / 'b').mkdir(parents=True)
    (base / 'a' / 'x.txt').write_text('hello\n')
    (base / 'a' / 'y.py').write_bytes(b'1')
    (base / 'a' / 'b' / 'z.txt').write_text('é')
    print(sorted(shown(p) for p in base.rglob('*')), sorted(p.name for p in (base/'a').iterdir()), sorted(shown(p) for p in base.glob('*/*.txt')), sorted(shown(p) for p in base.glob('**')))
    print((base/'a'/'x.txt').read_text(), (base/'a'/'x.txt').stat().st_size, (base/'a').is_dir(), (base/'q').exists(), (base/'a'/'x.txt').is_file())
    p = base/'a'/'x.txt'
    q = p.rename(base/'r.md'); print(shown(q), p.exists(), q.exists()); q.unlink(); q.unlink(missing_ok=True)
    for call in (lambda: q.unlink(), lambda: (base/'a').mkdir(), lambda: (base/'a').rmdir(), lambda: q.read_text(), lambda: os.listdir(q), lambda: os.rename(q, base/'zz'), lambda: os.stat(q)):
        try: print(call())
        except OSError as e: print(type(e).__name__, shown(e), e.errno, shown(e.filename), shown(e.filename2))
    print(sorted((shown(a), sorted(b), sorted(c)) for a, b, c in os.walk(folder)), [shown(a) for a,b,c in os.walk(folder, topdown=False)])
    os.makedirs(os.path.join(folder, 'm/n/o'), exist_ok=True); os.makedirs(os.path.join(folder, 'm/n/o'), exist_ok=True)
    print(sorted(shown(g) for g in glob.glob(folder + '/**/*.txt', recursive=True)), sorted(shown(g) for g in glob.glob(folder + '/*')), glob.glob('*.py', root_dir=folder+'/a'))
    shutil.copytree(base/'a', base/'c'); shutil.move(base/'c', base/'d'); print(sorted(os.listdir(base/'d'))); shutil.rmtree(base/'d'); print(os.path.exists(base/'d'))
    shutil.copy(base/'a'/'y.py', base/'w.py'); print((base/'w.py').read_text(), os.path.getsize(base/'w.py'))
    (base/'t').touch(); os.utime(base/'t', (1000, 2000)); print(os.stat(base/'t').st_mtime, os.path.getmtime(base/'t'), os.stat(base/'t')[8])
    os.symlink('a', base/'l'); print((base/'l').is_symlink(), os.readlink(base/'l'), shown((base/'l').resolve()), os.path.islink(base/'l'), shown(os.path.realpath(base/'l'/'y.py')))
    with os.scandir(base) as it: print(sorted((e.name, e.is_dir(), e.is_file(), e.is_symlink()) for e in it))
    print(stat.filemode(os.stat(base/'t').st_mode), os.access(base/'t', os.R_OK))
    fd, name = tempfile.mkstemp(suffix='.x', dir=folder); os.write(fd, b'abc'); os.lseek(fd, 0, 0); print(os.read(fd, 2)); os.close(fd); os.remove(name)
    with tempfile.NamedTemporaryFile('w+', delete=True, dir=folder) as f: f.write('q'); f.flush(); print(os.path.exists(f.name), f.seek(0), f.read())
    with open(base/'t') as f: print(isinstance(f, io.TextIOWrapper), isinstance(f, io.TextIOBase), isinstance(f, io.IOBase), isinstance(f, io.RawIOBase))
print(os.path.exists(folder))
for t in ['/a/b/c.tar.gz','a','.','/','..','a/b/','.bashrc','a.','//x/y','///x','','a//b/./c','~/x','c.d.e.']:
    p = PurePath(t)
    print(repr(p), str(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents), p.root, p.anchor, p.is_absolute(), os.path.split(t), os.path.splitext(t), os.path.normpath(t), os.path.basename(t), os.path.dirname(t), os.path.isabs(t))
p = PurePosixPath('/a/b.txt')
print(p / 'c', p / '/d', 'x' / p, p.with_name('q'), p.with_suffix('.md'), p.with_suffix(''), p.with_stem('z'), p.joinpath('a','b'), p.relative_to('/a'), p.is_relative_to('/b'), p.match('*.txt'), p.match('/a/*'), p == PurePosixPath('/a//b.txt'), p < PurePosixPath('/b'), hash(p) == hash(PurePosixPath('/a/b.txt')), p.as_posix(), os.fspath(p), bytes(p), p.parents[0], len(p.parents))
for call in (lambda: p.relative_to('/x'), lambda: p.with_name(''), lambda: PurePath('/').with_name('a'), lambda: p.with_suffix('x'), lambda: PurePath(1), lambda: p / 1, lambda: p.parents[5], lambda: Path('/nope/x').read_text(), lambda: os.fspath(1), lambda: os.environ[1], lambda: os.environ['NO_SUCH'], lambda: list(Path('.').glob('')), lambda: open(Path('/nope'))):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
os.environ['XYZ'] = 'v'; print(os.environ['XYZ'], os.getenv('XYZ'), os.getenv('NOPE'), os.getenv('NOPE', 'd'), 'XYZ' in os.environ, os.environ.pop('XYZ'), os.environ.get('XYZ'))
print(fnmatch.fnmatch('a.txt', '*.txt'), fnmatch.filter(['a','b.c'], '*.*'), fnmatch.fnmatch('x', '[!a-c]'), fnmatch.fnmatchcase('A','a'), fnmatch.translate('a*b?[!x]'), fnmatch.fnmatch('[', '[[]'))
print(os.path.commonpath(['/a/b/c','/a/b/d']), os.path.commonprefix(['abc','abd']), os.path.relpath('/a/b','/a/c'), os.sep, os.linesep == '\n', os.name, os.pathsep, os.curdir)
print(isinstance(p, os.PathLike), os.cpu_count() > 0, os.getpid() > 0, len(os.urandom(4)), os.strerror(2))
