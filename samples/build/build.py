#!/usr/bin/env python3
"""Builds the notices that are not plain text from the HTML sources beside this script.

  python3 samples/build/build.py            GB18030 pages, DOCX, ZIP, WARC (Python's standard library only)
  python3 samples/build/build.py --pages    also PDF and scans (needs weasyprint, pdftoppm and img2pdf)

The first group gives the same bytes on every machine. PDF and scans depend on the versions of the three programs and on
the fonts (Debian packages weasyprint, poppler-utils, img2pdf, fonts-noto-cjk), so their committed bytes are the sample.
"""
import html.parser, pathlib, subprocess, sys, tempfile, zipfile, zlib
from xml.sax.saxutils import escape

SAMPLES = pathlib.Path(__file__).resolve().parent.parent
NOTICES = SAMPLES / "notices"
SOURCES = SAMPLES / "build" / "sources"
GB18030 = {
    "sichuan-award-gb2312.html": "html/ccgp/sichuan-award-gb2312.html",
    "a800-inquiry-gb18030.html": "html/word/a800-inquiry-gb18030.html",
    "rtx4090-result-wrong-charset.html": "html/university/rtx4090-result-wrong-charset.html",
}
DOCX = {"shenzhen-contract.html": "docx/shenzhen-contract.docx", "dgx-tender.html": "docx/dgx-tender.docx"}
PDF = {"ustc-suzhou-award.html": "pdf/ustc-suzhou-award.pdf", "intentions.html": "pdf/intentions.pdf"}
SCANS = {"h100-lease-scan.html": "scans/h100-lease-scan.pdf", "dgx-award-scan.html": "scans/dgx-award-scan.png"}
CAPTURES = [("ustc-suzhou-tender-1.html", "2024-03-12T02:10:00Z"), ("ustc-suzhou-tender-2.html", "2024-03-19T02:10:00Z")]
ADDRESS = "https://sz.example.org/cggg/2024/0311/page.htm"
DAY = (2024, 1, 1, 0, 0, 0)
SCAN_CSS = "body { font-size: 16pt; line-height: 1.6; letter-spacing: 0.6pt } h1 { font-size: 20pt } @page { size: A4; margin: 20mm }"
PAGE_CSS = ("body { font-family: 'Noto Sans CJK SC', sans-serif; font-size: 11pt; line-height: 1.7 } h1 { font-size: 16pt; text-align: center }"
            "table { border-collapse: collapse; width: 100% } td, th { border: 0.5pt solid black; padding: 2pt 4pt }")


def target(name):
    path = NOTICES / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


class Blocks(html.parser.HTMLParser):
    """Headings, paragraphs and tables of a source page, in order: ('h1'|'p', text) and ('table', rows)."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.text = [], None

    def handle_starttag(self, tag, attrs):
        if tag in ("h1", "p", "td", "th"):
            self.text = ""
        elif tag == "table":
            self.blocks.append(("table", []))
        elif tag == "tr":
            self.blocks[-1][1].append([])

    def handle_endtag(self, tag):
        if tag in ("h1", "p"):
            self.blocks.append((tag, self.text))
        elif tag in ("td", "th"):
            self.blocks[-1][1][-1].append(self.text)
        if tag in ("h1", "p", "td", "th"):
            self.text = None

    def handle_data(self, data):
        if self.text is not None:
            self.text += data


def word_paragraph(text, style=""):
    return f'<w:p>{style}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def word_table(rows):
    cells = lambda row: "".join(f"<w:tc><w:tcPr/>{word_paragraph(c)}</w:tc>" for c in row)
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + "".join(f"<w:tr>{cells(row)}</w:tr>" for row in rows) + "</w:tbl>"


def word_document(page):
    reader = Blocks()
    reader.feed(page)
    heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
    body = "".join(word_table(value) if kind == "table" else word_paragraph(value, heading if kind == "h1" else "")
                   for kind, value in reader.blocks)
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f"<w:body>{body}<w:sectPr/></w:body></w:document>")


CONTENT_TYPES = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                 '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                 '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                 '<Override PartName="/word/document.xml" ContentType='
                 '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
RELATIONS = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
             '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
             ' Target="word/document.xml"/></Relationships>')


def write_zip(path, members):
    """Stored, not deflated, with one fixed day: the bytes depend on nothing but the members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, text in members:
            info = zipfile.ZipInfo(name, DAY)
            info.create_system, info.external_attr = 3, (0o40755 << 16 | 0x10) if name.endswith("/") else 0o644 << 16
            archive.writestr(info, text)


def gb18030_pages():
    for source, name in GB18030.items():
        target(name).write_bytes((SOURCES / source).read_text("utf-8").encode("gb18030"))


def word_files():
    for source, name in DOCX.items():
        page = (SOURCES / source).read_text("utf-8")
        write_zip(target(name), [("[Content_Types].xml", CONTENT_TYPES), ("_rels/.rels", RELATIONS),
                                 ("word/document.xml", word_document(page))])


def archive():
    folder = SOURCES / "portal-export"
    members = [(p.relative_to(folder).as_posix() + "/" * p.is_dir(), b"" if p.is_dir() else p.read_bytes())
               for p in sorted(folder.rglob("*"))]
    write_zip(target("archives/portal-export.zip"), members)


def member(record):
    """One gzip member, stored: the offsets in a record's id then depend on no zlib version."""
    packer = zlib.compressobj(0, zlib.DEFLATED, 31)
    return packer.compress(record) + packer.flush()


def warc_record(kind, number, date, content_type, payload):
    address = "" if kind == "warcinfo" else f"WARC-Target-URI: {ADDRESS}\r\n"
    head = (f"WARC/1.0\r\nWARC-Type: {kind}\r\n{address}WARC-Date: {date}\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-0000000000{number:02}>\r\n"
            f"Content-Type: {content_type}\r\nContent-Length: {len(payload)}\r\n\r\n")
    return member(head.encode() + payload + b"\r\n\r\n")


def crawl():
    records = [warc_record("warcinfo", 0, CAPTURES[0][1], "application/warc-fields", b"software: composed by hand\r\n")]
    request = f"GET /cggg/2024/0311/page.htm HTTP/1.1\r\nHost: sz.example.org\r\n\r\n".encode()
    for at, (source, date) in enumerate(CAPTURES, 1):
        page = (SOURCES / source).read_bytes()
        http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n\r\n".encode()
        records.append(warc_record("request", 2 * at - 1, date, "application/http; msgtype=request", request))
        records.append(warc_record("response", 2 * at, date, "application/http; msgtype=response", http + page))
    target("web/ustc-suzhou.warc.gz").write_bytes(b"".join(records))


def print_page(source, css, path):
    with tempfile.NamedTemporaryFile("w", suffix=".css") as style:
        style.write(css)
        style.flush()
        subprocess.run(["weasyprint", "-s", style.name, str(SOURCES / source), str(path)], check=True)


def printed_pages():
    for source, name in PDF.items():
        print_page(source, PAGE_CSS, target(name))


def scans():
    """Pages printed large, turned into grey pictures of 200 dots an inch."""
    for source, name in SCANS.items():
        with tempfile.TemporaryDirectory() as folder:
            pdf, picture = pathlib.Path(folder) / "page.pdf", pathlib.Path(folder) / "page"
            print_page(source, PAGE_CSS + SCAN_CSS, pdf)
            subprocess.run(["pdftoppm", "-gray", "-png", "-r", "200", "-singlefile", str(pdf), str(picture)], check=True)
            png = picture.with_suffix(".png")
            if name.endswith(".pdf"):
                subprocess.run(["img2pdf", "--nodate", "-o", str(target(name)), str(png)], check=True)
            else:
                target(name).write_bytes(png.read_bytes())


def main():
    gb18030_pages()
    word_files()
    archive()
    crawl()
    if "--pages" in sys.argv:
        printed_pages()
        scans()


if __name__ == "__main__":
    main()
