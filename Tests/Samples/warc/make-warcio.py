"""Writes warcio.warc.gz: page.html as a server may send it, by warcio (pip install warcio brotli)."""
import gzip
import zlib
from io import BytesIO
from pathlib import Path

import brotli
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

folder = Path(__file__).parent
html = (folder / "page.html").read_bytes()


def raw_deflate(data):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def chunks(data, size):
    parts = [data[at : at + size] for at in range(0, len(data), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


responses = [
    ("plain", [], html),
    ("gzip", [("Content-Encoding", "gzip")], gzip.compress(html)),
    ("zlib", [("Content-Encoding", "deflate")], zlib.compress(html)),
    ("raw", [("Content-Encoding", "deflate")], raw_deflate(html)),
    ("br", [("Content-Encoding", "br")], brotli.compress(html)),
    ("chunked", [("Transfer-Encoding", "chunked")], chunks(html, 700)),
    (
        "chunkedgzip",
        [("Transfer-Encoding", "chunked"), ("content-encoding", "GZIP")],
        chunks(gzip.compress(html), 100),
    ),
    ("notchunked", [("Transfer-Encoding", "chunked")], html),
    ("notgzip", [("Content-Encoding", "gzip")], html),
    ("notbr", [("Content-Encoding", "br")], html),
    ("notdeflate", [("Content-Encoding", "deflate")], html),
]
with (folder / "warcio.warc.gz").open("wb") as file:
    writer = WARCWriter(file, gzip=True, warc_version="1.1")
    writer.write_record(writer.create_warcinfo_record("warcio.warc.gz", {"software": "warcio"}))
    for name, fields, body in responses:
        fields = [("Content-Type", "text/html; charset=UTF-8"), *fields]
        writer.write_record(
            writer.create_warc_record(
                f"http://127.0.0.1/{name}",
                "response",
                payload=BytesIO(body),
                http_headers=StatusAndHeaders("200 OK", fields, protocol="HTTP/1.1"),
            )
        )
    for kind, media, body in [("resource", "text/html", html), ("conversion", "text/plain", b"text")]:
        writer.write_record(
            writer.create_warc_record(
                f"http://127.0.0.1/{kind}", kind, payload=BytesIO(body), warc_content_type=media
            )
        )
    writer.write_record(
        writer.create_revisit_record(
            "http://127.0.0.1/plain", "sha1:AAAA", "http://127.0.0.1/plain", "2024-03-05T10:11:12Z"
        )
    )
