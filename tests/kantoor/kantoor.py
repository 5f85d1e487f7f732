# SPDX-License-Identifier: EUPL-1.2
# A LibreOffice without a window, told what somebody would do at the keyboard.
import atexit
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

# A csv of the second sheet, with what is shown: the choice that LibreOffice makes itself.
FILTERS = {"xlsx": ("Calc MS Excel 2007 XML", ""), "ods": ("calc8", ""),
           "csv": ("Text - txt - csv (StarCalc)", "59,34,76,1,,0,false,true,true,false,false,2")}


def start(profile):
    """The desktop of a LibreOffice of our own, with its own profile."""
    pipe = "welzijn-%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
         "--accept=pipe,name=%s;urp" % pipe, "-env:UserInstallation=file://" + profile],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    atexit.register(stop, office)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return context.ServiceManager.createInstanceWithContext(
                "com.sun.star.frame.Desktop", context)
        except Exception:  # not there yet
            if office.poll() not in (None, 0):
                break
            time.sleep(0.1)
    sys.exit("LibreOffice did not start")


def stop(office):
    try:
        os.killpg(office.pid, 15)
        office.wait(20)
    except (ProcessLookupError, subprocess.TimeoutExpired):
        pass


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def load(desktop, path):
    return desktop.loadComponentFromURL(url(path), "_blank", 0, (option("Hidden", True),))


def save(document, path):
    name, options = FILTERS[path.rsplit(".", 1)[1]]
    document.storeToURL(url(path), (option("FilterName", name), option("FilterOptions", options)))


class Table:
    """A sheet with a header somewhere; cells by row and name of the column."""

    def __init__(self, document, name, known):
        self.sheet = document.Sheets.getByName(name)
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        self.width = cursor.RangeAddress.EndColumn + 1
        last = cursor.RangeAddress.EndRow
        for self.header in range(last + 1):
            self.look()
            if known in self.columns:
                break
        else:
            sys.exit("no header with %s on %s" % (known, name))
        # The last row that holds something: formats go on below it.
        while last > self.header and not any(
                self.sheet.getCellByPosition(i, last).String for i in range(self.width)):
            last -= 1
        self.last = last

    def look(self):
        # What is in the cell: a heading may show a star that is not.
        self.columns = {self.sheet.getCellByPosition(i, self.header).Formula: i
                        for i in range(self.width)}

    def cell(self, row, column):
        return self.sheet.getCellByPosition(self.columns[column], row)

    def type(self, row, column, text):
        """As if it were typed: LibreOffice makes of it what it makes of that."""
        if self.sheet.isProtected() and self.locked(row, column):
            sys.exit("%s of row %d is protected" % (column, row + 1))
        self.cell(row, column).FormulaLocal = text

    def locked(self, row, column):
        return self.cell(row, column).CellProtection.IsLocked

    def find(self, column, text):
        for row in range(self.header + 1, self.last + 1):
            if self.cell(row, column).String == text:
                return row
        sys.exit("no %s %s" % (column, text))

    def move_column(self, name, before):
        """Cut a column and insert it elsewhere."""
        target, source = self.columns[before], self.columns[name]
        self.sheet.Columns.insertByIndex(target, 1)
        source += 1 if source >= target else 0
        address = self.sheet.Columns.getByIndex(source).RangeAddress
        self.sheet.moveRange(self.sheet.getCellByPosition(target, 0).CellAddress, address)
        self.sheet.Columns.removeByIndex(source, 1)
        self.look()

    def insert_row(self, row):
        self.sheet.Rows.insertByIndex(row, 1)
        self.last += 1
