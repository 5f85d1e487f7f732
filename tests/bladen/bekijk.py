# SPDX-License-Identifier: EUPL-1.2
"""Usage: bekijk.py LIJST.xlsx FORMULIER.xlsx"""
import datetime
import sys

import openpyxl

faults = 0


def same(what, found, expected):
    global faults
    if found != expected:
        faults += 1
        print(f"{what}: {found!r}, not {expected!r}", file=sys.stderr)


def check_list(path):
    sheet = openpyxl.load_workbook(path)["proef"]
    first = [sheet.cell(6, i) for i in range(1, 8)]
    same("values", [c.value for c in first],
         ["1.10", "=1+1", 1234567, 12.5, datetime.datetime(2016, 12, 31), "deels gerealiseerd", 0.3333])
    same("types", "".join(c.data_type for c in first), "ssnndsn")
    same("texts", [sheet.cell(i, 2).value for i in range(7, 11)],
         ["+31 53", "@SOM(A1)", "http://een.nl/?a=1&b=2", "een\ntwee  drie "])
    same("identifiers", [sheet.cell(i, 1).value for i in range(6, 10)], ["1.10", "007", "1-2", "2"])
    same("numbers", [sheet.cell(i, 4).value for i in range(7, 11)], [1234, -0.0001, 1.125, 1234567.89])
    same("missing", [sheet.cell(11, i).value for i in range(1, 8)], [None] * 7)
    same("a range", sheet["C12"].value, "3–5")
    same("links", [c.coordinate for r in sheet.iter_rows() for c in r if c.hyperlink], [])
    same("filter", sheet.auto_filter.ref, "A5:G12")
    same("header when printed", sheet.print_title_rows, "$5:$5")
    same("paper", (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)), ("landscape", 9))
    height = sheet.page_setup.fitToHeight
    same("fitted", sheet.sheet_properties.pageSetUpPr.fitToPage, True)
    same("on one page", 1 if height is None else height, 1)
    same("bold", [sheet.cell(i, 2).font.b for i in (5, 6, 13)], [True, False, True])
    for cell, end in (("A6", "@"), ("C6", "#,##0"), ("D6", "#,##0.0"), ("D9", "#,##0.000"), ("G6", "0.0%")):
        same("format of " + cell, sheet[cell].number_format.split("]")[-1], end)


def check_form(path):
    book = openpyxl.load_workbook(path)
    sheet = book["resultaten"]
    rules = {str(d.sqref): d for d in sheet.data_validations.dataValidation}
    same("sheets", [(s.title, s.sheet_state, s.protection.sheet) for s in book],
         [("uitleg", "visible", True), ("resultaten", "visible", True), ("keuzes", "hidden", True)])
    same("on as many pages as it takes", sheet.page_setup.fitToHeight, 0)
    same("inserting rows", sheet.protection.insertRows, False)
    same("password", sheet.protection.password, None)
    same("heading", sheet["D1"].value, "resultaat")
    same("its star", sheet["D1"].number_format.endswith('@" *"'), True)
    same("locked", [[sheet.cell(r, c).protection.locked for c in range(1, 9)] for r in (1, 2, 3)],
         [[True] * 8, [True] * 3 + [False] * 5, [True, False, True] + [False] * 5])
    same("text stays text", {sheet.cell(2, c).number_format.split("]")[-1] for c in (2, 4, 5)}, {"@"})
    same("list", rules["E2:E203"].formula1, '"gerealiseerd,deels gerealiseerd,niet gerealiseerd"')
    same("its message", rules["E2:E203"].prompt, "Kies een status.")
    same("long list", rules["H2:H203"].formula1.replace("'", ""), "keuzes!$A$1:$A$4")
    same("number", [getattr(rules["F2:F203"], a) for a in ("type", "operator", "formula1")],
         ["decimal", "greaterThanOrEqual", "0"])
    same("its fault", rules["F2:F203"].error,
         "Vul alleen een getal in, 0 of hoger. Woorden en eenheden horen hier niet.")
    same("date", rules["G2:G203"].type, "date")


check_list(sys.argv[1])
check_form(sys.argv[2])
sys.exit(1 if faults else 0)
