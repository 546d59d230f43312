#!/usr/bin/env python3
"""Checks that every public symbol of the libraries is documented and occurs in a test or an example.

    swift build --build-tests && python3 Tests/public_interface.py

It reads the symbol graph of the debug build. What implements a requirement of a protocol that is documented, or is
synthesised, needs no words of its own; a type is used where one of its members is.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parent.parent
modules = root / ".build/debug/Modules"


def symbol_graph(module, folder):
    info = json.loads(subprocess.check_output(["swiftc", "-print-target-info"]))
    triple = info["target"]["unversionedTriple"]
    subprocess.run(
        ["swift", "symbolgraph-extract", "-module-name", module, "-I", str(modules), "-minimum-access-level",
         "public", "-output-dir", folder, "-target", triple], check=True)
    return json.loads((pathlib.Path(folder) / f"{module}.symbols.json").read_text())


def plain_name(component):
    word = re.match(r"\W*(\w+)", component)
    return word.group(1) if word else component


def complaints(graph, words):
    inherited = {relation["source"] for relation in graph["relationships"] if "sourceOrigin" in relation}
    symbols = [
        symbol for symbol in graph["symbols"]
        if symbol["accessLevel"] in ("public", "open") and "::SYNTHESIZED" not in symbol["identifier"]["precise"]
        and str(root) in symbol.get("location", {}).get("uri", "")]
    used_types = {
        tuple(symbol["pathComponents"][:-1]) for symbol in symbols if plain_name(symbol["pathComponents"][-1]) in words}
    for symbol in symbols:
        path = symbol["pathComponents"]
        name = plain_name(path[-1])
        place = symbol["location"]["uri"].split("/Sources/")[-1]
        place += f":{symbol['location']['position']['line'] + 1}"
        if "docComment" not in symbol and symbol["identifier"]["precise"] not in inherited:
            yield f"{place}: {'.'.join(path)} is not documented"
        if name not in words and name not in ("init", "subscript", "callAsFunction") and tuple(path) not in used_types:
            yield f"{place}: {'.'.join(path)} is not used by a test"


def main():
    words = set()
    for folder in ("Tests", "Examples"):
        for file in (root / folder).rglob("*.swift"):
            words.update(re.findall(r"\w+", file.read_text()))
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for module in ("Martlet", "MartletTesting"):
            found += complaints(symbol_graph(module, folder), words)
    print("\n".join(sorted(found)) or "every public symbol is documented and used")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
