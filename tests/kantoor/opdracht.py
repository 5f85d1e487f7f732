# SPDX-License-Identifier: EUPL-1.2
# Types the lists of a folder in the workbook of a contract: opdracht.py PROFILE IN FOLDER OUT
# A list that is not in the folder leaves its sheet empty.
import csv
import os
import sys

import kantoor

KNOWN = {"opdracht": "titel", "percelen": "thema", "afspraken": "omschrijving",
         "aanbieders": "aliassen", "ervaringen": "rubriek"}


def main(profile, source, folder, target):
    desktop = kantoor.start(profile)
    document = kantoor.load(desktop, source)
    for name, known in KNOWN.items():
        path = os.path.join(folder, name + ".csv")
        if not os.path.exists(path):
            continue
        table = kantoor.Table(document, name, known)
        with open(path, newline="", encoding="utf-8") as lines:
            for at, record in enumerate(csv.DictReader(lines)):
                for column, text in record.items():
                    if text:
                        table.type(table.header + 1 + at, column, text)
    kantoor.save(document, target)
    document.close(True)


main(*sys.argv[1:])
