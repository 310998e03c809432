# Copies the fonts into templates/assets/fonts/ as they came, and writes templates/assets/fonts.css: the fonts by the
# letters that a page needs, and fallbacks that take the same room, so that nothing jumps when the fonts arrive.
#
#   cd "$(mktemp -d)" && npm install @fontsource-variable/source-serif-4@5.3.1 @fontsource-variable/source-sans-3@5.3.0 \
#     @fontsource/{gelasio,tinos,noto-serif,arimo,roboto}
#   pip install fonttools==4.66.1 brotli && python <project>/src/data/fonts.py <project>
#
# A fallback is scaled (size-adjust) until the texts in content/ are as long in it as in our font. Fonts that may not be
# copied are measured by free ones with the same widths: Georgia by Gelasio, Times New Roman by Tinos, Arial by Arimo.
import re
import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

PROJECT = Path(sys.argv[1])
PACKAGES = Path("node_modules")
ASSETS = PROJECT / "templates/assets"
SUBSETS = ["cyrillic", "latin-ext", "latin"]
LANGUAGES = ["pl", "en", "uk"]
# Name in style sheets, package, styles, and the fallbacks: name, package with its widths, names of regular and bold.
FONTS = [
    ("Source Serif 4", "source-serif-4", ["normal"], [
        ("Georgia fitted", "gelasio", ["Georgia"], ["Georgia Bold", "Georgia-Bold"]),
        ("Times fitted", "tinos",
         ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif"],
         ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"]),
        ("Noto Serif fitted", "noto-serif", ["Noto Serif", "NotoSerif"], ["Noto Serif Bold", "NotoSerif-Bold"]),
    ]),
    ("Source Sans 3", "source-sans-3", ["normal", "italic"], [
        ("Arial fitted", "arimo",
         ["Arial", "ArialMT", "Liberation Sans"],
         ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"]),
        ("Roboto fitted", "roboto", ["Roboto", "Roboto Regular"], ["Roboto Bold", "Roboto-Bold"]),
    ]),
]
# Our weight for headings stands between the fallback's regular and bold, and a browser takes its bold.
WEIGHTS = [(400, 400), (600, 700)]


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


def loaded(name, package, style):
    folder = PACKAGES / "@fontsource-variable" / package
    source = (folder / f"wght{'-italic' if style == 'italic' else ''}.css").read_text("utf-8")
    for subset in SUBSETS:
        file = f"{package}-{subset}-wght-{style}.woff2"
        shutil.copyfile(folder / "files" / file, ASSETS / "fonts" / file)
        letters = re.search(re.escape(file) + r".*?unicode-range: ([^;]+);", source, re.S).group(1)
        yield f"""@font-face {{
  font-family: "{name}";
  font-style: {style};
  font-weight: 200 900;
  font-display: swap;
  src: url(fonts/{file}) format("woff2");
  unicode-range: {letters.replace(",", ", ")};
}}"""


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
    for name, package, styles, others in FONTS:
        # the same in all packages
        shutil.copyfile(PACKAGES / "@fontsource-variable" / package / "LICENSE", ASSETS / "fonts/LICENSE.txt")
        rules += [rule for style in styles for rule in loaded(name, package, style)]
        rules += fallbacks(package, others, sample)
    comment = "/* Written by src/data/fonts.py: the fonts in parts, and fallbacks that take the same room. */"
    (ASSETS / "fonts.css").write_text("\n\n".join([comment, *rules]) + "\n", "utf-8")


main()
