"""Opens spreadsheets in LibreOffice, types into cells and saves them as .xlsx.

office.py PORT OUT FILE...: "FILE" is opened and saved; cells are typed into as
    SHEET|NUMBER|HEAD|TEXT
in the lines of FILE.edits, if there is such a file. NUMBER is that of a question.
"""
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


def desktop(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:socket,host=127.0.0.1,port=%s;urp;StarOffice.ComponentContext" % port)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


def find(sheet, head, number=None):
    """Returns the place of a head in the first row, or of a number below its own."""
    for column in range(60):
        if sheet.getCellByPosition(column, 0).String == head:
            break
    else:
        sys.exit("no column " + head)
    if number is None:
        return column
    for row in range(1, 500):
        if sheet.getCellByPosition(column, row).String == number:
            return row
    sys.exit("no row " + number)


def edit(book, line):
    name, number, head, text = line.rstrip("\n").split("|", 3)
    sheet = book.Sheets.getByName(name)
    cell = sheet.getCellByPosition(find(sheet, head), find(sheet, "Question no.", number))
    if head in ("By when", "Since"):
        cell.setFormula(text)  # as typed: LibreOffice makes a day of it
    else:
        cell.setString(text)


def main(port, out, *files):
    office = desktop(port)
    for path in files:
        options = [prop("Hidden", True)]
        if path.endswith(".csv"):
            options += [prop("FilterName", "Text - txt - csv (StarCalc)"), prop("FilterOptions", "44,34,76,1")]
        book = office.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), "_blank", 0, tuple(options))
        if book is None:
            sys.exit(path + " could not be opened")
        if os.path.exists(path + ".edits"):
            with open(path + ".edits", encoding="utf-8") as edits:
                for line in edits:
                    edit(book, line)
        target = os.path.abspath(os.path.join(out, os.path.basename(path)))
        kind = [prop("FilterName", "Calc MS Excel 2007 XML")]
        if path.endswith(".csv"):
            kind = [prop("FilterName", "Text - txt - csv (StarCalc)"), prop("FilterOptions", "59,34,76,1")]
        book.storeToURL(uno.systemPathToFileUrl(target), tuple(kind))
        book.close(True)
    try:
        office.terminate()
    except Exception:
        pass


main(*sys.argv[1:])
