# SPDX-License-Identifier: EUPL-1.2
# Fills in the form of a provider as its user might: heen-en-weer.py PROFILE IN OUT…
import sys

import kantoor

# On the row of an agreed item.
ROWS = {
    "5.1": {"resultaat": "31-12-2017", "status": "gerealiseerd"},
    "5.2": {"resultaat": "=2 groepen (maandag en dinsdag)", "aantal": "31,5", "grens": "minstens",
            "herkomst": "geteld"},
    "5.3": {"resultaat": "-5 klachten minder dan vorig jaar", "aantal": "1200",
            "eenheid": "bewoners", "herkomst": "geschat"},
    "5.4": {"resultaat": "1.10", "status": "deels gerealiseerd", "deelgebied": "007",
            "toelichting": "regel 1; \"regel\" 2"},
    "9.1": {"resultaat": "Ëén café & meer <nog>", "status": "doorlopend", "aantal": "0"},
    "9.10": {"resultaat": "+31 vrijwilligers", "aantal": "12,25", "grens": "ongeveer"},
    "9.2": {"resultaat": "@home bezoek", "aantal": "-3"},
}
# In the empty rows at the end.
EXTRA = [
    {"perceel": "5", "afspraak": "5.10", "resultaat": "nog een bij 5.10", "status": "onbekend"},
    {"perceel": "5+9", "resultaat": "TRUE", "status": "gerealiseerd", "toelichting": "1e3"},
]
# Below all of these, once the sheet is no longer protected.
ADDED = [{"perceel": "9", "afspraak": "9.3", "resultaat": "onderaan erbij", "aantal": "0,0001"}]


def fill(table, row, values):
    for column, text in values.items():
        table.type(row, column, text)


def check_form(table):
    """What is told is locked; what is asked is open, and checked as it is asked."""
    row, extra = table.find("afspraak", "5.1"), table.find("afspraak", "")
    for column in ("perceel", "afspraak", "afgesproken", "doel", "eerder", "periode", "opdracht"):
        if not table.locked(row, column):
            sys.exit("%s can be changed" % column)
    for column, strict in (("perceel", False), ("status", True), ("grens", True),
                           ("herkomst", True), ("aantal", True)):
        if table.locked(extra, column):
            sys.exit("%s cannot be filled in" % column)
        check = table.cell(extra, column).Validation
        if (column != "aantal") != (check.Type.value == "LIST") or \
                check.ShowErrorMessage != strict or not check.ShowInputMessage:
            sys.exit("%s is not checked as it should be" % column)
        if column == "perceel" and "5+9" not in check.InputMessage:
            sys.exit("the help gives no lots of this provider: " + check.InputMessage)


def check_heights(table):
    """Below what is told is room for a line more; a row grows with what is typed."""
    row = table.find("afspraak", "5.1")
    if table.cell(row, "afgesproken").ParaBottomMargin < 350:
        sys.exit("what was agreed may be cut off")
    if not table.cell(row, "resultaat").IsTextWrapped or \
            not table.sheet.Rows.getByIndex(row).OptimalHeight:
        sys.exit("a long result cannot be seen")


def main(profile, source, *targets):
    desktop = kantoor.start(profile)
    document = kantoor.load(desktop, source)
    table = kantoor.Table(document, "Resultaten", "afgesproken")
    if not table.sheet.isProtected():
        sys.exit("the sheet is not protected")
    check_form(table)
    if source.endswith(".ods"):
        check_heights(table)
    for item, values in ROWS.items():
        fill(table, table.find("afspraak", item), values)
    empty = table.find("afspraak", "")
    for at, values in enumerate(EXTRA):
        fill(table, empty + at, values)
    table.sheet.unprotect("")
    table.insert_row(table.find("afspraak", "9.1"))
    fill(table, table.find("afspraak", "9.1") - 1,
         {"perceel": "5", "afspraak": "5.14", "resultaat": "tussengevoegd", "aantal": "4"})
    for at, values in enumerate(ADDED):
        fill(table, table.last + 1 + at, values)
    table.move_column("toelichting", "resultaat")
    table.move_column("periode", "perceel")
    table.move_column("aantal", "status")
    table.cell(table.find("afspraak", "5.6"), "doel").String = "heel iets anders"
    for target in targets:
        kantoor.save(document, target)
    document.close(True)


main(*sys.argv[1:])
