# Writes the outlines of the site's type for pictures that the program draws (preview pictures, icons): from the fonts in
# templates/assets/fonts, which fonts.py made, to src/main/resources/partnercities/draw.
#
#   apt-get install python3-fonttools python3-brotli && /usr/bin/python3 src/data/letters.py .
#
# A file has a line for each letter: its code, how far it advances, and its outline as SVG path data in thousandths of the
# size, y downwards. Lines that begin with "kern" tell how much nearer (or farther) letters of one set stand before those of another.
import sys
from collections import defaultdict
from pathlib import Path

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

PROJECT = Path(sys.argv[1])
FONTS = PROJECT / "templates/assets/fonts"
TARGET = PROJECT / "src/main/resources/partnercities/draw"
PARTS = ["latin", "latin-ext", "latin-rest", "cyrillic"]
FACES = {"serif": 600, "sans": 400}
# Smaller moves are not seen at the sizes of our pictures.
LEAST_KERN = 8


class Outline(BasePen):
    """Writes path data relative to the previous point, without needless spaces."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.data, self.at, self.command = "", (0, 0), ""

    def add(self, command, *points):
        # after "m", a pair of numbers is a line (SVG 2 §9.3.3)
        repeated = command == self.command != "m" or (command, self.command) == ("l", "m")
        self.data += "" if repeated else command
        self.command = command
        for x, y in points:
            for number in (round(x) - self.at[0], self.at[1] - round(y)):
                self.data += (" " if number >= 0 and self.data[-1].isdigit() else "") + str(number)
        self.at = tuple(map(round, points[-1]))

    def _moveTo(self, point):
        self.add("m", point)
        self.start = self.at

    def _lineTo(self, point):
        self.add("l", point)

    def _qCurveToOne(self, control, point):
        self.add("q", control, point)

    def _closePath(self):
        self.data += "z"
        self.at, self.command = self.start, "z"


def kerning(font, letters):
    """How letters are moved before others: by the letter, the other letter."""
    names = {glyph: letter for letter, glyph in letters.items()}
    found = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        if lookup.LookupType != 2:
            continue
        for table in lookup.SubTable:
            for index, first in enumerate(table.Coverage.glyphs):
                if first not in names:
                    continue
                if table.Format == 1:
                    pairs = [(pair.SecondGlyph, pair.Value1) for pair in table.PairSet[index].PairValueRecord]
                else:
                    row = table.Class1Record[table.ClassDef1.classDefs.get(first, 0)].Class2Record
                    pairs = [(glyph, row[table.ClassDef2.classDefs.get(glyph, 0)].Value1) for glyph in names]
                for second, value in pairs:
                    move = getattr(value, "XAdvance", 0) or 0 if value else 0
                    # the first table that knows a pair decides (OpenType, GPOS lookup type 2)
                    if second in names:
                        found.setdefault((names[first], names[second]), move)
    return {pair: move for pair, move in found.items() if abs(move) >= LEAST_KERN}


def grouped(pairs):
    """Pairs as sets of letters before sets of letters, with the move."""
    rights = defaultdict(lambda: defaultdict(str))
    for (first, second), move in sorted(pairs.items()):
        rights[first][move] += second
    lefts = defaultdict(str)
    for first, moves in rights.items():
        for move, seconds in moves.items():
            lefts[(seconds, move)] += first
    return sorted((first, second, move) for (second, move), first in lefts.items())


def write(face, weight):
    lines, known = [], set()
    kerns = []
    for part in PARTS:
        font = TTFont(FONTS / f"{face}-{part}.woff2")
        if "fvar" in font:
            font = instantiateVariableFont(font, {"wght": weight})
        glyphs = font.getGlyphSet()
        letters = {code: glyph for code, glyph in font.getBestCmap().items() if code not in known and code >= 0x20}
        known.update(letters)
        for code, glyph in sorted(letters.items()):
            pen = Outline(glyphs)
            glyphs[glyph].draw(pen)
            lines.append(f"{code:04x} {round(glyphs[glyph].width)} {pen.data}".rstrip())
        shown = {chr(code): glyph for code, glyph in letters.items() if chr(code).isalpha() or chr(code) in "’'-–.,"}
        kerns += [f"kern {first} {second} {move}" for first, second, move in grouped(kerning(font, shown))]
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / f"{face}.txt").write_text("\n".join(lines + kerns) + "\n", "utf-8")


for face, weight in FACES.items():
    write(face, weight)
