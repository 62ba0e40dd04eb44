#!/usr/bin/env python3
"""Pictures from the camera and the drawing board to the portal: nothing of where and by whom they were made is in any
byte of the output, a second build decodes nothing, and what earlier builds left can be deleted or damaged without harm.
"""
import base64
import pathlib
import re
import shutil
import struct
import tempfile
import zlib

from program import Counter, ROOT, run, tree

DAY = "2023-11-15"
SECRET = b"ZQX-nha-rieng"
SITE = "format: 1\ntitle: Trang ảnh\nbase_url: https://anh.example/\nlanguage: vi\n"
DEMO = ROOT / "content/news/2026/hang-rao-hoa-thay-tuong-gach/hang-rao.jpg"


def chunk(kind, payload):
    return struct.pack(">I", len(payload)) + kind + payload + struct.pack(">I", zlib.crc32(kind + payload))


def exif(orientation):
    """An orientation, a maker, and a place on earth."""
    entries = [(0x010F, 2, len(SECRET) + 1, struct.pack(">I", 50)),
               (0x0112, 3, 1, struct.pack(">HH", orientation, 0)),
               (0x8825, 4, 1, struct.pack(">I", 64))]
    directory = struct.pack(">H", len(entries)) + b"".join(
        struct.pack(">HHI", tag, kind, count) + value for tag, kind, count, value in entries)
    gps = struct.pack(">HHHI4s", 1, 1, 2, 2, b"N\0\0\0") + struct.pack(">I", 0)
    return (b"MM\0*\0\0\0\x08" + directory + struct.pack(">I", 0) + SECRET + b"\0" + gps)


def from_phone(jpeg, orientation):
    payload = b"Exif\0\0" + exif(orientation)
    segments = b"\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload
    for marker, words in ((b"\xe1", b"http://ns.adobe.com/xap/1.0/\0"), (b"\xed", b"Photoshop 3.0\0"), (b"\xfe", b"")):
        segments += b"\xff" + marker + struct.pack(">H", len(words + SECRET) + 2) + words + SECRET
    return jpeg[:2] + segments + jpeg[2:] + SECRET


def drawn(width, height):
    rows = b"".join(b"\0" + bytes((x * 7 + y * 3) % 256 for x in range(width * 3)) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"tEXt", b"Author\0" + SECRET) +
            chunk(b"eXIf", exif(1)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"") + SECRET)


def webp_with_words(folder):
    plain = (ROOT / "content/news/2024/mung-dang-mung-xuan/nha-van-hoa.webp").read_bytes()
    words = b"EXIF" + struct.pack("<I", len(exif(1))) + exif(1) + b"\0" * (len(exif(1)) % 2)
    body = plain[8:] + words
    (folder / "to.webp").write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)


def from_drawing_program(photo):
    """A drawing with words in every place where programs leave them, a photograph inside, and ways out of the file."""
    secret = SECRET.decode()
    inside = base64.b64encode(from_phone(photo, 1)).decode()
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- {secret} -->
<?chuong-trinh {secret}?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY nguoi "{secret}"><!ENTITY den "#222">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:rdf="http://rdf.example"
     xmlns:inkscape="http://inkscape.example" width="12cm" viewBox="0 0 240 160" id="{secret}"
     inkscape:export-filename="C:/{secret}/a.png" data-nguoi="{secret}" author="{secret}" onload="ten('{secret}')">
<title>{secret}</title><desc>&nguoi;</desc>
<metadata><rdf:RDF><rdf:creator>{secret}</rdf:creator></rdf:RDF></metadata>
<style>/* {secret} */ @import url(https://{secret}.example/a.css); .net {{ fill: url(https://{secret}.example/b#c) }}</style>
<script>ten("{secret}")</script>
<inkscape:lop ten="{secret}">{secret}</inkscape:lop>
<g class="net" id="lop-{secret}" inkscape:label="{secret}">{secret}<path fill="&den;" d="M0 0h240v160z"/></g>
<a xlink:href="https://{secret}.example/"><text>Sơ đồ</text></a>
<image xlink:href="file:///{secret}.png"/><image width="60" height="40" xlink:href="data:image/jpeg;base64,{inside}"/>
</svg>
<!-- {secret} -->
""".encode()


CLEAN_DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
width="12cm" viewBox="0 0 240 160"><style>.net { fill: url(#) }</style><g class="net">\
<path fill="#222" d="M0 0h240v160z"/></g><a><text>Sơ đồ</text></a><image/>\
<image width="60" height="40" xlink:href="data:image/jpeg;base64,"""


def write_site(site):
    folder = site / "content/news/2023/anh"
    folder.mkdir(parents=True)
    (site / "site.yaml").write_text(SITE, "utf-8")
    (folder / "index.md").write_text(
        "---\ntitle: Tin ảnh\ndate: 01/9/2023\ncover:\n  file: doc.jpg\n  alt: Cổng\ngallery:\n"
        "  - file: ve.png\n    alt: Hình vẽ\n  - file: to.webp\n    alt: Nhà\n---\n\n"
        "![Ngang](ngang.jpg) và [tệp lạ](la.dat), ![Sơ đồ](so-do.svg) và [nguồn](so-do.xml)\n", "utf-8")
    photo = DEMO.read_bytes()
    (folder / "doc.jpg").write_bytes(from_phone(photo, 6))
    (folder / "ngang.jpg").write_bytes(from_phone(photo, 1))
    (folder / "la.dat").write_bytes(from_phone(photo, 1))
    for name in ("so-do.svg", "so-do.xml"):
        (folder / name).write_bytes(from_drawing_program(photo))
    (folder / "ve.png").write_bytes(drawn(300, 200))
    webp_with_words(folder)
    held = site / "content/news/2023/kin"
    held.mkdir()
    (held / "index.md").write_text(
        "---\ntitle: Tin kín\ndate: 01/9/2023\nvisibility: internal\ncover: kin.jpg\n---\n\n![x](kin.jpg)\n", "utf-8")
    (held / "kin.jpg").write_bytes(photo + b"kin")


def build(site, output, *arguments):
    return run("build", "-s", site, "-o", output, "--now", DAY, *arguments)


def counted(done):
    """Sizes made and sizes taken from an earlier build."""
    found = re.search(r"Cỡ ảnh: (\d+) làm mới, (\d+) lấy lại", done.stdout)
    return tuple(map(int, found.groups())) if found else None


def entries(site):
    folder = site / ".congbo/pictures"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def check_secrets(first, counter):
    for word in (SECRET, b"Exif", b"EXIF", b"ns.adobe.com", b"Photoshop", b"tEXt", b"eXIf"):
        told = [name for name, data in first.items() if word in data]
        counter.check(f"no byte of the output says {word!r}", not told, str(told))
    names = [name for name in first if "kin" in name or ".congbo" in name]
    counter.check("an internal document's picture leaves no file", not names, str(names))
    folder = "tin-tuc/2023/anh/"
    counter.check("the whole pictures are there",
                  {folder + name for name in ("doc.jpg", "ngang.jpg", "la.dat", "ve.png", "to.webp")} <= first.keys())
    page = first["tin-tuc/2023/anh.html"].decode("utf-8")
    counter.check("the cover is upright and not lazy",
                  re.search(r'<figure class="cover"><picture>.*width="600" height="960" alt="Cổng" decoding', page)
                  is not None, page)
    addresses = re.findall(r'([^" ]+) \d+w', page)
    counter.check("every size the page names is there",
                  len(addresses) == 22 and all("tin-tuc/2023/" + name in first for name in addresses), str(addresses))


def check_drawings(first, counter):
    drawings = [first["tin-tuc/2023/anh/" + name] for name in ("so-do.svg", "so-do.xml")]
    text = drawings[0].decode("utf-8")
    head, _, rest = text.partition(CLEAN_DRAWING)
    inside, _, end = rest.partition('"')
    counter.check("of a drawing what draws is left", not head and end == "/></svg>\n", text[:2000])
    counter.check("the photograph inside says nothing", base64.b64decode(inside) == DEMO.read_bytes())
    counter.check("whatever its file is called", drawings[0] == drawings[1])
    page = first["tin-tuc/2023/anh.html"].decode("utf-8")
    counter.check("a drawing in a text has its sides", '<img src="anh/so-do.svg" width="454" height="302" alt="Sơ đồ"'
                  in page, page)


def check_cache(site, scratch, first, counter):
    again = build(site, scratch / "two")
    counter.check("a second build decodes nothing", counted(again) == (0, 19), again.stdout + again.stderr)
    counter.check("and gives the same bytes in a new folder", tree(scratch / "two") == first)
    kept = entries(site)
    kept[0].write_bytes(kept[0].read_bytes()[:-1])
    kept[1].unlink()
    mended = build(site, scratch / "two")
    counter.check("what is damaged or missing is made again", counted(mended) == (2, 17), mended.stdout)
    counter.check("as it was", tree(scratch / "two") == first)
    shutil.rmtree(site / ".congbo")
    checked = run("check", "-s", site, "--now", DAY)
    counter.check("check needs none of it", checked.returncode == 0, checked.stdout + checked.stderr)
    counter.check("and writes none", not (site / ".congbo").exists())
    bare = build(site, scratch / "three", "--jobs", "1")
    counter.check("with all of it deleted and one thread", counted(bare) == (19, 0), bare.stdout)
    counter.check("the bytes are the same", tree(scratch / "three") == first)


def check_changes(site, scratch, counter):
    before = set(entries(site))
    page = site / "content/news/2023/anh/index.md"
    page.write_text(page.read_text("utf-8").replace("date:", "visibility: internal\ndate:"), "utf-8")
    (site / "content/pages").mkdir()
    (site / "content/pages/trang.md").write_text("---\ntitle: Trang\n---\n\nChữ.\n", "utf-8")
    done = build(site, scratch / "two")
    counter.check("a held-back page takes its pictures along", done.returncode == 0 and not
                  [name for name in tree(scratch / "two") if name.startswith("tin-tuc/2023/anh")], done.stderr)
    counter.check("also those that were kept for later", len(before) == 19 and not entries(site), str(entries(site)))


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        site = scratch / "trang"
        write_site(site)
        done = build(site, scratch / "one")
        counter.check("the site is published", done.returncode == 0, done.stdout + done.stderr)
        counter.check("every size is made once", counted(done) == (19, 0), done.stdout)
        first = tree(scratch / "one")
        check_secrets(first, counter)
        check_drawings(first, counter)
        told = [path.name for path in entries(site) if SECRET in path.read_bytes()]
        counter.check("nor does what is kept for later", not told, str(told))
        check_cache(site, scratch, first, counter)
        check_changes(site, scratch, counter)
    counter.finish()


if __name__ == "__main__":
    main()
