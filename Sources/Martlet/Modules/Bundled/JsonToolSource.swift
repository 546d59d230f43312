extension BundledModules {
  /// The module `json.tool`.
  static let jsonTool: StaticString = #"""
    '''JSON checked and laid out: python -m json.tool [options] [infile [outfile]].'''
    import argparse
    import json
    import sys
    from pathlib import Path


    def _options():
        parser = argparse.ArgumentParser(prog="python -m json.tool", description="Checks JSON and lays it out.")
        parser.add_argument(
            "infile", nargs="?", type=argparse.FileType(encoding="utf-8"), default=sys.stdin, help="JSON to read")
        parser.add_argument("outfile", nargs="?", type=Path, default=None, help="where to write it")
        parser.add_argument("--sort-keys", action="store_true", default=False, help="sort the keys of objects")
        parser.add_argument(
            "--no-ensure-ascii", dest="ensure_ascii", action="store_false", help="write other than ASCII characters as such")
        parser.add_argument("--json-lines", action="store_true", default=False, help="each line is a value of its own")
        layout = parser.add_mutually_exclusive_group()
        layout.add_argument("--indent", default=4, type=int, help="spaces for each level")
        layout.add_argument("--tab", action="store_const", dest="indent", const="\t", help="a tab for each level")
        layout.add_argument("--no-indent", action="store_const", dest="indent", const=None, help="all in one line")
        layout.add_argument("--compact", action="store_true", help="one line without blanks")
        return parser.parse_args()


    def main():
        options = _options()
        layout = dict(sort_keys=options.sort_keys, indent=options.indent, ensure_ascii=options.ensure_ascii)
        if options.compact:
            layout.update(indent=None, separators=(",", ":"))
        with options.infile as infile:
            try:
                values = map(json.loads, infile) if options.json_lines else [json.load(infile)]
                outfile = sys.stdout if options.outfile is None else open(options.outfile, "w", encoding="utf-8")
                with outfile:
                    for value in values:
                        json.dump(value, outfile, **layout)
                        outfile.write("\n")
            except ValueError as error:
                raise SystemExit(error)


    if __name__ == "__main__":
        try:
            main()
        except BrokenPipeError as error:
            sys.exit(error.errno)
    """#
}
