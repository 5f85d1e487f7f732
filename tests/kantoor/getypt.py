# SPDX-License-Identifier: EUPL-1.2
# Types what is no plain number or text, a workbook each: getypt.py PROFILE IN EXTENSION
import sys

import kantoor

CASES = {
    "procent": ("aantal", "85%", None),
    "formule": ("aantal", "=10+5", None),
    "datum": ("aantal", "1-2-2017", None),
    "woorden": ("aantal", "ruim 60", None),
    "status": ("status", "gerealisserd", None),
    "nummer": ("afspraak", None, 5.1),
    "plus": ("perceel", "5+9", None),
}


def main(profile, source, extension):
    desktop = kantoor.start(profile)
    for name, (column, text, value) in CASES.items():
        document = kantoor.load(desktop, source)
        table = kantoor.Table(document, "Resultaten", "afgesproken")
        table.sheet.unprotect("")
        row = table.find("afspraak", "5.1" if column != "perceel" else "")
        table.type(row, "resultaat", "Een resultaat")
        if column != "status":
            table.type(row, "status", "gerealiseerd")
        cell = table.cell(row, column)
        if text is None:
            cell.NumberFormat = 0
            cell.Value = value
        else:
            table.type(row, column, text)
        kantoor.save(document, name + "." + extension)
        document.close(True)


main(*sys.argv[1:])
