# Writes the fonts in templates/assets/fonts/: of Source Serif and Source Sans, the weights that pages have, in parts by
# letters. Their licence wants another name for what was changed. Writes templates/assets/fonts.css too: those parts, and
# fallbacks that take the same room, so that nothing jumps when the fonts arrive.
#
#   cd "$(mktemp -d)" && npm install @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/source-sans-3@5.3.0 \
#     @fontsource/{gelasio,tinos,noto-serif,arimo,roboto}
#   apt-get install python3-fonttools python3-brotli && /usr/bin/python3 <project>/src/data/fonts.py <project>
#
# A fallback is scaled (size-adjust) until the texts in content/ are as long in it as in our font. Fonts that may not be
# copied are measured by free ones with the same widths: Georgia by Gelasio, Times New Roman by Tinos, Arial by Arimo.
import re
import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

PROJECT = Path(sys.argv[1])
PACKAGES = Path("node_modules")
ASSETS = PROJECT / "templates/assets"
SUBSETS = ["cyrillic", "latin-ext", "latin"]
# What latin-ext has for the languages of Europe; its other letters, for Vietnamese or Azerbaijani, are a part of their own.
EUROPEAN = {*range(0x100, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E}
LANGUAGES = ["pl", "en", "uk"]
# Our name, package, the faces (end of the files' names, style, weights), and the fallbacks: name, package with its widths,
# names of regular and bold. One weight is half as large as a range of them, and most pages have one of the serif.
FONTS = [
    ("Partner Cities Serif", "source-serif-4", [("", "normal", (600, 600)), ("-regular", "normal", (400, 400))], [
        ("Georgia fitted", "gelasio", ["Georgia"], ["Georgia Bold", "Georgia-Bold"]),
        ("Times fitted", "tinos",
         ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif"],
         ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"]),
        ("Noto Serif fitted", "noto-serif", ["Noto Serif", "NotoSerif"], ["Noto Serif Bold", "NotoSerif-Bold"]),
    ]),
    ("Partner Cities Sans", "source-sans-3", [("", "normal", (400, 600)), ("-italic", "italic", (400, 600))], [
        ("Arial fitted", "arimo",
         ["Arial", "ArialMT", "Liberation Sans"],
         ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"]),
        ("Roboto fitted", "roboto", ["Roboto", "Roboto Regular"], ["Roboto Bold", "Roboto-Bold"]),
    ]),
]
# Our weight for headings stands between the fallback's regular and bold, and a browser takes its bold.
WEIGHTS = [(400, 400), (600, 700)]
# What languages are called in the menus of pages in other alphabets, which would load all of Cyrillic for one word.
NAMES_OF_LANGUAGES = "Українська"
# Pages ask for these, or browsers do by themselves; fractions from their digits, nobody does.
FEATURES = ["calt", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "onum", "pnum", "tnum"]
# Of the records of a font's names: family, identifier, full name, PostScript name, typographic family, prefix of variations.
NAMES = {1, 3, 4, 6, 16, 25}
POSTSCRIPT_NAMES = {3, 6, 25}


def text():
    files = [file for language in LANGUAGES for file in sorted((PROJECT / "content").rglob(language + ".md"))]
    bodies = (re.sub(r"(?s)^---.*?\n---", "", file.read_text("utf-8")) for file in files)
    return re.sub(r"\s+", " ", " ".join(re.sub(r"\]\([^)]*\)|[#*>|_\[\]]", " ", body) for body in bodies))


def widths(files, weight):
    """Of each character, in em."""
    found = {}
    for file in filter(Path.exists, files):
        font = TTFont(file)
        if "fvar" in font:
            font = instantiateVariableFont(font, {"wght": weight})
        for character, glyph in font.getBestCmap().items():
            found.setdefault(chr(character), font["hmtx"][glyph][0] / font["head"].unitsPerEm)
    return found


def scale(own, other, sample):
    both = [character for character in sample if character in own and character in other]
    return sum(own[character] for character in both) / sum(other[character] for character in both)


def percent(share):
    return f"{100 * share:.4g}%"


def ranges(written):
    """The characters of a unicode-range."""
    bounds = (part.strip().removeprefix("U+").split("-") for part in written.split(","))
    return {code for first, *last in bounds for code in range(int(first, 16), int((last or [first])[0], 16) + 1)}


def written(codes):
    """Characters as a unicode-range."""
    starts = sorted(code for code in codes if code - 1 not in codes)
    ends = sorted(code for code in codes if code + 1 not in codes)
    return ", ".join(f"U+{start:04X}" + (f"-{end:04X}" if end > start else "") for start, end in zip(starts, ends))


def parts(folder, package, style):
    """Each part's name, the file that it is taken from, and the characters that it is for."""
    source = (folder / f"wght{'-italic' if style == 'italic' else ''}.css").read_text("utf-8")
    for subset in SUBSETS:
        file = f"{package}-{subset}-wght-{style}.woff2"
        codes = ranges(re.search(re.escape(file) + r".*?unicode-range: ([^;]+);", source, re.S).group(1))
        if subset == "latin-ext":
            yield "latin-rest", folder / "files" / file, codes - EUROPEAN
            codes &= EUROPEAN
        yield subset, folder / "files" / file, codes


def write_part(file, codes, name, weights, target):
    font = TTFont(file, recalcTimestamp=False)  # the same input gives the same file
    subsetter = Subsetter(Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True))
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weights})
    for record in font["name"].names:
        if record.nameID in NAMES:
            record.string = name.replace(" ", "") if record.nameID in POSTSCRIPT_NAMES else name
    font.flavor = "woff2"
    font.save(target)


def font_face(name, style, weights, target, codes):
    return f"""@font-face {{
  font-family: "{name}";
  font-style: {style};
  font-weight: {" ".join(map(str, sorted(set(weights))))};
  font-display: swap;
  src: url({target}) format("woff2");
  unicode-range: {written(codes)};
}}"""


def loaded(name, package, ending, style, weights):
    for part, file, codes in parts(PACKAGES / "@fontsource-variable" / package, package, style):
        target = f"fonts/{name.lower().split()[-1]}-{part}{ending}.woff2"
        write_part(file, codes, name, weights, ASSETS / target)
        yield font_face(name, style, weights, target, codes)


def names_of_languages():
    name, package, weights, codes = "Partner Cities Names", "source-sans-3", (400, 600), set(map(ord, NAMES_OF_LANGUAGES))
    file = PACKAGES / "@fontsource-variable" / package / "files" / f"{package}-cyrillic-wght-normal.woff2"
    write_part(file, codes, name, weights, ASSETS / "fonts/names.woff2")
    return font_face(name, "normal", weights, "fonts/names.woff2", codes)


def fallbacks(package, others, sample):
    folder = PACKAGES / "@fontsource-variable" / package / "files"
    line = TTFont(folder / f"{package}-latin-wght-normal.woff2")["hhea"]
    size = TTFont(folder / f"{package}-latin-wght-normal.woff2")["head"].unitsPerEm
    for name, metric, *locals_ in others:
        for names, (weight, bold) in zip(locals_, WEIGHTS):
            own = widths([folder / f"{package}-{subset}-wght-normal.woff2" for subset in SUBSETS], weight)
            files = PACKAGES / "@fontsource" / metric / "files"
            other = widths([files / f"{metric}-{subset}-{bold}-normal.woff2" for subset in SUBSETS], bold)
            fit = scale(own, other, sample)
            yield f"""@font-face {{
  font-family: "{name}";
  font-weight: {weight};
  src: {", ".join(f'local("{local}")' for local in names)};
  size-adjust: {percent(fit)};
  ascent-override: {percent(line.ascent / size / fit)};
  descent-override: {percent(-line.descent / size / fit)};
  line-gap-override: {percent(line.lineGap / size / fit)};
}}"""


def main():
    (ASSETS / "fonts").mkdir(exist_ok=True)
    sample = text()
    rules = []
    for name, package, faces, others in FONTS:
        # the same in all packages
        shutil.copyfile(PACKAGES / "@fontsource-variable" / package / "LICENSE", ASSETS / "fonts/LICENSE.txt")
        rules += [rule for face in faces for rule in loaded(name, package, *face)]
        rules += fallbacks(package, others, sample)
    rules.append(names_of_languages())
    comment = "/* Written by src/data/fonts.py: the fonts in parts, and fallbacks that take the same room. */"
    (ASSETS / "fonts.css").write_text("\n\n".join([comment, *rules]) + "\n", "utf-8")


main()
