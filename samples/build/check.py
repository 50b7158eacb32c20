#!/usr/bin/env python3
"""Checks the expected results against the composed notices. Standard library only.

  python3 samples/build/check.py

Every expected name, number, amount as written and technology mention must stand in the notice it is expected of, every
notice must say that it is composed, and every notice must have exactly one expected line. Blanks, the width of letters
and digits and line breaks are ignored. Pages that cannot be read without a PDF reader or OCR (PDF, PNG, JPG) are checked
against the HTML they were made from, under samples/build/sources.
"""
import csv, html.parser, io, json, pathlib, re, sys, unicodedata, zipfile, zlib
import xml.etree.ElementTree as xml

SAMPLES = pathlib.Path(__file__).resolve().parent.parent
NOTICES = SAMPLES / "notices"
SOURCES = SAMPLES / "build" / "sources"
WEB, TEXT, PICTURES = {".html", ".htm"}, {".txt"}, {".pdf", ".png", ".jpg"}
TYPES = {"intention", "tender", "single_source", "candidate", "award", "contract", "correction", "termination",
         "bid_opening", "acceptance", "other"}
METHODS = {None, "open", "invited", "consultation", "negotiation", "inquiry", "single_source", "framework"}
KINDS = {"chip", "system", "cloud", "model"}
STANCES = {"required", "supplied", "equivalent", "excluded", "mentioned"}


class Text(html.parser.HTMLParser):
    """The text of a page without scripts and styles."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.skipped = [], 0

    def handle_starttag(self, tag, attrs):
        self.skipped += tag in ("script", "style")

    def handle_endtag(self, tag):
        self.skipped -= tag in ("script", "style") and self.skipped > 0

    def handle_data(self, data):
        if not self.skipped:
            self.parts.append(data)


def page_text(page):
    reader = Text()
    reader.feed(page)
    return "\n".join(reader.parts)


def decode(data):
    """Strict UTF-8, else GB18030: no sample needs its declared charset."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def plain(value):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(value)))


def record_text(record):
    """All string values of a JSON record, tags dropped."""
    if isinstance(record, dict):
        return "\n".join(record_text(v) for v in record.values())
    if isinstance(record, list):
        return "\n".join(record_text(v) for v in record)
    return page_text(record) if isinstance(record, str) and "<" in record else str(record)


def records(name, found):
    """Records of a JSON file: a package of OCDS releases, a list, or a single record."""
    for at, record in enumerate(found):
        yield record.get("id") or f"{name}#{at}", record_text(record)


def warc(name, data):
    """One notice a response record; the id holds the offset of its gzip member."""
    at = 0
    while at < len(data):
        member = zlib.decompressobj(31)
        record = member.decompress(data[at:])
        head, _, rest = record.partition(b"\r\n\r\n")
        if b"WARC-Type: response" in head:
            yield f"{name}#{at}", page_text(decode(rest.partition(b"\r\n\r\n")[2]))
        at = len(data) - len(member.unused_data)


def json_records(text):
    whole = json.loads(text)
    if isinstance(whole, dict) and "releases" in whole:
        return whole["releases"]
    return whole if isinstance(whole, list) else [whole]


def notices_of(name, data):
    """Pairs of id and text of all notices in one file."""
    ending = pathlib.PurePosixPath(name).suffix
    if ending in WEB:
        yield name, page_text(decode(data))
    elif ending in TEXT:
        yield name, decode(data)
    elif ending == ".json":
        yield from records(name, json_records(decode(data)))
    elif ending == ".jsonl":
        yield from records(name, [json.loads(line) for line in decode(data).splitlines() if line.strip()])
    elif ending == ".csv":
        yield from records(name, list(csv.DictReader(io.StringIO(decode(data)))))
    elif ending == ".xml":
        yield name, "\n".join(xml.fromstring(data).itertext())
    elif ending == ".docx":
        document = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
        yield name, "\n".join(xml.fromstring(document).itertext())
    elif ending == ".zip":
        archive = zipfile.ZipFile(io.BytesIO(data))
        for member in archive.namelist():
            if not member.endswith("/"):
                yield from notices_of(f"{name}!/{member}", archive.read(member))
    elif name.endswith(".warc.gz"):
        yield from warc(name, data)
    elif ending in PICTURES:
        yield name, page_text((SOURCES / pathlib.PurePosixPath(name).with_suffix(".html").name).read_text("utf-8"))
    else:
        raise SystemExit(f"{name}: no reader in check.py for this ending")


def expected_strings(line):
    """(field, value) of all that must stand in the notice as written."""
    for field in ("project_number", "project_name", "buyer", "agency"):
        if line[field]:
            yield field, line[field]
    for field in ("suppliers", "other_bidders"):
        for value in line[field]:
            yield field, value
    for amount in line["amounts"]:
        yield "amounts", amount["as_written"]
    for mention in line["technology"]:
        yield "technology", mention["text"]


def wrong_codes(line):
    if line["notice_type"] not in TYPES:
        yield f"notice_type {line['notice_type']} is none of the contract's"
    if line["method"] not in METHODS:
        yield f"method {line['method']} is none of the contract's"
    for mention in line["technology"]:
        if mention["kind"] not in KINDS or mention["stance"] not in STANCES:
            yield f"kind or stance of {mention['text']} is none of the contract's"
    for field, value in line["dates"].items():
        if value and not re.fullmatch(r"\d{4}-\d\d(-\d\d(T\d\d:\d\d)?)?", value):
            yield f"dates.{field} {value} is no ISO date"


def faults(line, text):
    have = plain(text)
    for field, value in expected_strings(line):
        if plain(value) not in have:
            yield f"{field}: {value} does not stand in the notice"
    if "【composed】" not in have:
        yield "the notice does not say that it is composed"
    yield from wrong_codes(line)


def main():
    lines = [json.loads(x) for x in (SAMPLES / "expected" / "notices.jsonl").read_text("utf-8").splitlines()]
    expected = {line["id"]: line for line in lines}
    problems = [] if len(expected) == len(lines) else ["an id is expected twice"]
    seen = set()
    for path in sorted(p for p in NOTICES.rglob("*") if p.is_file()):
        for ident, text in notices_of(path.relative_to(NOTICES).as_posix(), path.read_bytes()):
            if ident in seen:
                problems.append(f"{ident}: comes twice")
            seen.add(ident)
            if ident not in expected:
                problems.append(f"{ident}: no expected line")
            else:
                problems += [f"{ident}: {fault}" for fault in faults(expected[ident], text)]
    problems += [f"{ident}: expected, but there is no such notice" for ident in expected.keys() - seen]
    for problem in problems:
        print(problem)
    kinds = {t: sum(line["notice_type"] == t for line in lines) for t in sorted(TYPES)}
    print(f"{len(seen)} notices, {len(problems)} problems; {kinds}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
