#!/usr/bin/env python3
"""Checks the expected results against the composed notices. Standard library only.

  python3 samples/build/check.py                  # the samples
  python3 samples/build/check.py samples/cases    # another folder with notices/ and expected/

Every expected name, number, amount as written and technology mention must stand in the notice it is expected of, every
notice must say that it is composed, and every notice must have exactly one expected line and stand in exactly one process. Blanks, the width of letters
and digits and line breaks are ignored. Pages that cannot be read without a PDF reader or OCR (PDF, PNG, JPG) are checked
against the HTML they were made from, under samples/build/sources.
"""
import csv, html.parser, io, json, pathlib, re, sys, unicodedata, zipfile, zlib
import xml.etree.ElementTree as xml

SAMPLES = pathlib.Path(__file__).resolve().parent.parent
SOURCES = SAMPLES / "build" / "sources"
WEB, TEXT, PICTURES = {".html", ".htm"}, {".txt"}, {".pdf", ".png", ".jpg"}
TYPES = {"intention", "tender", "single_source", "candidate", "award", "contract", "correction", "termination",
         "bid_opening", "acceptance", "other"}
METHODS = {None, "open", "invited", "consultation", "negotiation", "inquiry", "single_source", "framework"}
KINDS = {"chip", "system", "cloud", "model"}
STANCES = {"required", "supplied", "equivalent", "excluded", "mentioned"}
STATES = {"planned", "tendered", "awarded", "contracted", "failed", "cancelled", "unknown"}
ROLES = {"reseller", "proposed_supplier", "supplier", "consortium_member", "operator"}


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
    for item in line.get("items", []):
        for key in ("name", "brand", "model", "unit"):
            if item[key]:
                yield "items", item[key]
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


def read_lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def notice_faults(folder, texts):
    """Faults of the expected notices; the text of each notice goes into texts."""
    lines = read_lines(folder / "expected" / "notices.jsonl")
    expected = {line["id"]: line for line in lines}
    if len(expected) < len(lines):
        yield "an id is expected twice"
    root = folder / "notices"
    for path in sorted(p for p in root.rglob("*") if p.is_file()):
        for ident, text in notices_of(path.relative_to(root).as_posix(), path.read_bytes()):
            if ident in texts:
                yield f"{ident}: comes twice"
            texts[ident] = text
            if ident not in expected:
                yield f"{ident}: no expected line"
            else:
                yield from (f"{ident}: {fault}" for fault in faults(expected[ident], text))
    yield from (f"{ident}: expected, but there is no such notice" for ident in expected.keys() - texts.keys())


def process_faults(processes, texts):
    """Faults of the expected processes."""
    seen = set()
    for process in processes:
        name, have = process["process_id"], plain("\n".join(texts.get(n, "") for n in process["notice_ids"]))
        for ident in process["notice_ids"]:
            if ident in seen or ident not in texts:
                yield f"{name}: {ident} is in another process too, or there is no such notice"
            seen.add(ident)
        for party in [process["buyer"]] + [i["name"] for i in process["intermediaries"]]:
            if plain(party) not in have:
                yield f"{name}: {party} does not stand in its notices"
        if process["deal_state"] not in STATES or any(i["role"] not in ROLES for i in process["intermediaries"]):
            yield f"{name}: deal state or role is none of the contract's"
        if process["follows"] and process["follows"] not in {p["process_id"] for p in processes}:
            yield f"{name}: follows a process that is not there"
    yield from (f"{ident}: in no process" for ident in texts.keys() - seen)


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    texts = {}
    problems = list(notice_faults(folder, texts))
    processes = read_lines(folder / "expected" / "processes.jsonl")
    problems += process_faults(processes, texts)
    for problem in problems:
        print(problem)
    lines = read_lines(folder / "expected" / "notices.jsonl")
    kinds = {t: sum(line["notice_type"] == t for line in lines) for t in sorted(TYPES)}
    print(f"{len(texts)} notices, {len(processes)} processes, {len(problems)} problems; {kinds}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
