# SPDX-License-Identifier: EUPL-1.2
# Opens NAME.odt in Writer and counts beside NAME.md: geschrift.py PROFILE NAME…
import re
import sys

import kantoor
from com.sun.star.beans import PropertyValue


def paragraphs(text):
    """Paragraphs and tables of a text, in order."""
    walk = text.createEnumeration()
    while walk.hasMoreElements():
        yield walk.nextElement()


def links(paragraph):
    walk = paragraph.createEnumeration()
    while walk.hasMoreElements():
        portion = walk.nextElement()
        if portion.HyperLinkURL.startswith("#"):
            yield portion.HyperLinkURL[1:]


def same(name, what, writer, markdown):
    print("%s: %s: %s" % (name, what, writer))
    if writer != markdown:
        sys.exit("%s: %s: Writer has %r, Markdown %r" % (name, what, writer, markdown))


def look(desktop, name):
    document = kantoor.load(desktop, name + ".odt")
    with open(name + ".md", encoding="utf-8") as file:
        md = file.read()
    lines = md.splitlines()
    body = list(paragraphs(document.Text))
    plain = [p for p in body if p.supportsService("com.sun.star.text.Paragraph")]
    levels = [p.OutlineLevel for p in plain if p.OutlineLevel > 0]
    same(name, "headings", [levels.count(n) for n in range(1, 5)],
         [len([l for l in lines if l.startswith("#" * (n + 1) + " ")]) for n in range(1, 5)])
    same(name, "notes", document.Footnotes.Count + document.Endnotes.Count,
         len([l for l in lines if re.match(r"\[\^\d+\]: ", l)]))
    # A record has no header; a picture has its figures in a table in both.
    tables = [document.TextTables.getByIndex(i) for i in range(document.TextTables.Count)]
    same(name, "tables", len(tables), len([l for l in lines if re.match(r"\| ---", l)]))
    heads = [t for t in tables if t.RepeatHeadline and t.HeaderRowCount == 1]
    same(name, "tables with a header that repeats", len(heads),
         len(tables) - md.count("| Gegeven | Waarde |"))
    if any(t.BreakType.value != "NONE" for t in tables):
        sys.exit("a table has a break of its own")
    for table in tables:
        if any(table.Rows.getByIndex(r).IsSplitAllowed for r in range(table.Rows.Count)):
            sys.exit("a row of %s may be split" % table.Name)
    places = set(document.Bookmarks.ElementNames)
    lost = {l for p in plain for l in links(p) if l not in places}
    lost |= {l for t in tables for c in t.CellNames
             for p in paragraphs(t.getCellByName(c)) for l in links(p) if l not in places}
    same(name, "links that lead nowhere", sorted(lost), [])
    same(name, "places", len([p for p in places if not p.startswith("Kop")]),
         md.count('<a id="'))
    style = document.StyleFamilies.getByName("ParagraphStyles").getByName("Standard")
    same(name, "language", style.CharLocale.Language + "-" + style.CharLocale.Country, "nl-NL")
    same(name, "title", "# " + document.DocumentProperties.Title, lines[0])
    contents(document, name)
    document.storeToURL(kantoor.url(name + ".pdf"),
                        (PropertyValue(Name="FilterName", Value="writer_pdf_Export"),))
    document.close(True)


def contents(document, name):
    """The entries of the table of contents stay the same when somebody updates it."""
    if document.DocumentIndexes.Count == 0:
        return
    index = document.DocumentIndexes.getByIndex(0)
    before = entries(index)
    index.update()
    after = entries(index)
    same(name, "entries of the contents", len(before), len(after))
    if before != after:
        sys.exit("contents: %s" % [p for p in zip(before, after) if p[0] != p[1]])


def entries(index):
    return [line.strip() for line in index.Anchor.String.splitlines() if "\t" in line]


def main(profile, *names):
    desktop = kantoor.start(profile)
    if desktop.loadComponentFromURL("private:factory/swriter", "_blank", 0,
                                    (kantoor.option("Hidden", True),)) is None:
        sys.exit(77)
    for name in names:
        look(desktop, name)


main(*sys.argv[1:])
