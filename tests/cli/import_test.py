#!/usr/bin/env python3
"""`congbo import`, run as its users do, on small papers made here: text files, office files made by
pandoc, and office files taken apart and damaged.

tests/cli/import/ holds the papers and the exact index.md each must become. UPDATE_EXPECTED=1 rewrites
those; `git diff` is then the review. Every code import-… of src/importing/messages.h must be seen in both
languages, with the exact words where a person would act on them.
"""
import io
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import zipfile
import zlib

from program import Counter, ROOT, TESTS, run

PAPERS = TESTS / "cli/import"
NOW = "1/6/2024"
SITE = {
    "site.yaml": "title: Trang thử\ncontacts_allowed:\n  - 0255 123 456\n",
    "content/units/cac-chi-bo.md": "---\ntitle: Các chi bộ trực thuộc\ntype: group\nlevel: commune\n---\n",
    "content/units/dang-uy-xa.md": "---\ntitle: Đảng ủy xã\nlevel: commune\n---\n",
}

# Codes that can't be brought about here, and why.
UNPROVOKED = {
    "import-helper-slow": "takes a minute of waiting; tests/base/process_test.cpp",
    "import-write-failed": "takes a full disk or lost rights at the right moment; tests/importing",
}


class Site:
    """A small site in a folder of its own, with a PATH that holds pandoc and nothing else."""

    def __init__(self, scratch):
        self.scratch = pathlib.Path(scratch)
        self.folder = self.scratch / "trang"
        for name, text in SITE.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.bin = self.scratch / "bin"
        self.bin.mkdir()
        (self.bin / "pandoc").symlink_to(shutil.which("pandoc"))

    def paper(self, name, content):
        path = self.scratch / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def run(self, *arguments, lang="vi", path=None):
        done = run("import", "-s", self.folder, "--now", NOW, "--lang", lang, *arguments,
                   cwd=self.scratch, env={"PATH": str(path or self.bin)})
        clean = lambda text: text.replace(str(self.scratch), "<TẠM>")
        return done.returncode, clean(done.stdout), clean(done.stderr)

    def files(self):
        return {str(path.relative_to(self.folder)): path.read_bytes()
                for path in sorted(self.folder.rglob("*")) if path.is_file()}


def png():
    def chunk(kind, data):
        return (struct.pack(">I", len(data)) + kind + data
                + struct.pack(">I", zlib.crc32(kind + data)))
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
            + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b""))


def office(ending, markdown, pictures=True):
    """An office file that pandoc makes of Markdown."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        (folder / "a.md").write_text(markdown, encoding="utf-8")
        if pictures:
            (folder / "so-do.png").write_bytes(png())
        subprocess.run(["pandoc", "-s", "a.md", "-o", f"a.{ending}"], cwd=folder, check=True,
                       capture_output=True)
        return (folder / f"a.{ending}").read_bytes()


def rezipped(file, change):
    """The zip file with change(name, text) applied to each entry; None drops it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as source, \
            zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = change(name, source.read(name))
            if data is not None:
                target.writestr(name, data)
    return out.getvalue()


def in_document(file, old, new, part="word/document.xml"):
    def change(name, data):
        if name != part:
            return data
        assert old.encode() in data, (part, old)
        return data.replace(old.encode(), new.encode(), 1)
    return rezipped(file, change)


def in_zip(file, name, text):
    """The zip file with one entry more."""
    out = io.BytesIO(file)
    with zipfile.ZipFile(out, "a") as target:
        target.writestr(name, text)
    return out.getvalue()


SMALL = "KẾ HOẠCH\nlàm sạch đường làng\n\nThực hiện Hướng dẫn số 07-HD/HU ngày 20/3/2024.\n"


class Seen:
    """Every message that was printed, by code and language."""

    def __init__(self):
        self.codes = {"vi": set(), "en": set()}

    def note(self, text, lang):
        self.codes[lang] |= set(re.findall(r"\[([a-z0-9-]+)\]: ", text))


def expect(counter, name, actual, wanted):
    counter.check(name, actual == wanted, f"--- wanted\n{wanted}\n--- actual\n{actual}")


def check_golden(counter, site, paper, golden, label):
    code, out, err = site.run(paper)
    counter.check(f"{label}: written", code == 0, out + err)
    written = [name for name in site.files() if name.endswith("/index.md")]
    counter.check(f"{label}: one document", len(written) == 1, str(written))
    if len(written) != 1:
        return ""
    text = (site.folder / written[0]).read_text(encoding="utf-8")
    if os.environ.get("UPDATE_EXPECTED"):
        golden.write_text(text, encoding="utf-8")
    expect(counter, f"{label}: the exact text", text, golden.read_text(encoding="utf-8"))
    return err


def test_text_paper(counter, seen):
    """A text paper becomes exactly the expected document, which `check` accepts, public or not."""
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(scratch)
        paper = PAPERS / "ke-hoach.txt"
        err = check_golden(counter, site, paper, PAPERS / "ke-hoach.index.md", "text")
        seen.note(err, "vi")
        expected = PAPERS / "ke-hoach.warnings.txt"
        if os.environ.get("UPDATE_EXPECTED"):
            expected.write_text(err, encoding="utf-8")
        expect(counter, "text: its warnings", err, expected.read_text(encoding="utf-8"))
        for visibility in ("internal", "public"):
            index = site.folder / "content/plans/2024/12-kh-du/index.md"
            text = index.read_text(encoding="utf-8")
            index.write_text(text.replace("visibility: internal", f"visibility: {visibility}"),
                             encoding="utf-8")
            done = run("check", "-s", site.folder, "--now", NOW)
            counter.check(f"text: check accepts it when {visibility}",
                          (done.returncode, done.stderr.count("lỗi[")) == (0, 0), done.stderr)
        before = site.files()
        code, out, err = site.run(paper)
        seen.note(err, "vi")
        expect(counter, "text: never written over", (code, out, err),
               (1, "", f"{paper}: lỗi[import-exists]: đã có “content/plans/2024/12-kh-du/index.md”; tài liệu "
                "đã có thì không ghi đè\n    → mở tệp ấy để sửa tiếp, hoặc đổi tên nó trước khi nhập lại\n"
                "1 lỗi, 0 cảnh báo.\n"))
        counter.check("text: nothing changed", site.files() == before)


def test_dry_run(counter):
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(scratch)
        before = site.files()
        code, out, unused = site.run("--dry-run", PAPERS / "ke-hoach.txt")
        wanted = (PAPERS / "ke-hoach.index.md").read_text(encoding="utf-8")
        expect(counter, "dry run: prints path and text", (code, out),
               (0, f"Sẽ ghi:\n  content/plans/2024/12-kh-du/index.md\n\n{wanted}"))
        counter.check("dry run: writes nothing", site.files() == before)


def test_office_papers(counter, seen):
    """The same paper from Word, LibreOffice and RTF; tables, picture and footnote where the format
    and its reader have them."""
    markdown = (PAPERS / "ke-hoach-word.md").read_text(encoding="utf-8")
    for ending in ("docx", "odt", "rtf"):
        with tempfile.TemporaryDirectory() as scratch:
            site = Site(scratch)
            paper = site.paper(f"kế hoạch 'số 12' \"bản cuối\".{ending}", office(ending, markdown))
            err = check_golden(counter, site, paper, PAPERS / f"ke-hoach-{ending}.index.md", ending)
            seen.note(err, "vi")
            picture = site.files().get("content/plans/2024/12-kh-du/hinh-1.png")
            counter.check(f"{ending}: the picture lies beside it", picture == png())
            done = run("check", "-s", site.folder, "--now", NOW)
            counter.check(f"{ending}: check accepts it", done.returncode == 0, done.stderr)


def refused(counter, seen, name, content, code, wanted_exit=1, words=(), path=None, further=()):
    """The paper is refused in both languages with this code, and nothing is written."""
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(scratch)
        paper = site.paper(name, content) if content is not None else site.scratch / name
        before = site.files()
        for lang in ("vi", "en"):
            exit_code, out, err = site.run("--", paper, *further, lang=lang, path=path and path(site))
            seen.note(err, lang)
            label = f"{name} is refused as {code}, {lang}"
            counter.check(label, exit_code == wanted_exit and f"[{code}]: " in err and out == "",
                          f"exit {exit_code}\n{out}{err}")
            if lang == "vi":
                for word in words:
                    counter.check(f"{label}, saying “{word}”", word in err, err)
        counter.check(f"{name}: nothing is written for {code}", site.files() == before)


def test_refusals(counter, seen):
    refused(counter, seen, "mat.txt", "ĐẢNG ỦY XÃ\nMẬT\n" + SMALL, "import-secret",
            words=["<TẠM>/mat.txt:2:1", "độ mật “MẬT”"])
    refused(counter, seen, "bb.txt", "ĐẢNG ỦY XÃ\n\nBIÊN BẢN\nhọp chi bộ\n", "import-minutes",
            words=["<TẠM>/bb.txt:3:1"])
    refused(counter, seen, "ck.txt", "BẢN CAM KẾT\nHọ và tên: Nguyễn Văn Bình\n",
            "import-personal-form", words=["Họ và tên: Nguyễn Văn Bình"])
    refused(counter, seen, "thieu.txt", None, "input-missing")
    refused(counter, seen, "anh.pdf", b"%PDF", "import-unknown-format", words=[".docx"])
    refused(counter, seen, "cu.txt", b"K\xd5 ho\xb9ch", "import-not-utf8", words=["cu.txt:1:2"])
    refused(counter, seen, "co-san.md", "---\ntitle: a\n---\n", "import-front-matter")
    refused(counter, seen, "co-san.txt", "---\ntitle: a\n---\nb\n", "import-front-matter")
    refused(counter, seen, "do-mat.txt", "ĐẢNG ỦY XÃ\nSố 1-KH/ĐU\tTối mật\n" + SMALL, "import-secret",
            words=["<TẠM>/do-mat.txt:2:1"])
    refused(counter, seen, "bb2.txt", "CHI BỘ\nBiên bản họp chi bộ\n", "import-minutes")
    refused(counter, seen, "kh.txt", "KẾ HOẠCH CÁ NHÂN\nTôi tên là Nguyễn Văn Mẫu\n",
            "import-personal-form")
    refused(counter, seen, "rong.txt", "\n \n***\n", "import-empty")
    refused(counter, seen, "to.txt", b"a " * (2 * 1024 * 1024 + 1), "import-too-large",
            words=["quá 4 MiB"])


def test_office_refusals(counter, seen):
    docx = office("docx", SMALL, False)
    odt = office("odt", SMALL, False)
    refused(counter, seen, "sua.docx",
            in_document(docx, "<w:p>", '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins>'),
            "import-tracked-changes", words=["Chấp nhận tất cả"])

    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>giấu</w:t></w:r></w:p><w:p>"
    refused(counter, seen, "an.docx", in_document(docx, "<w:p>", hidden), "import-hidden-text",
            words=["chữ ẩn"])

    commented = in_zip(rezipped(docx, lambda name, data: None if "comments" in name else data),
                       "word/comments.xml", '<w:comments><w:comment w:id="1"/></w:comments>')
    refused(counter, seen, "binh.docx", commented, "import-comments")
    refused(counter, seen, "binh.odt",
            in_document(odt, "</text:p>", "<office:annotation/></text:p>", "content.xml"),
            "import-comments")
    refused(counter, seen, "sua.rtf", rb"{\rtf1 a \revised b}", "import-tracked-changes")
    secret = in_zip(docx, "word/header9.xml",
                    "<w:hdr><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:hdr>")
    refused(counter, seen, "mat.docx", secret, "import-secret", words=["TỐI MẬT"])
    refused(counter, seen, "hong.docx", b"PK nothing", "import-helper-failed")
    refused(counter, seen, "hong2.docx", in_document(docx, "<w:body>", "<w:body><<"),
            "import-helper-failed", words=["pandoc"])


def fake_pandoc(script):
    def make(site):
        (site.bin / "pandoc").unlink(missing_ok=True)
        (site.bin / "pandoc").write_text("#!/bin/sh\n" + script, encoding="utf-8")
        (site.bin / "pandoc").chmod(0o755)
        return f"{site.bin}:/usr/bin:/bin" if "head" in script else site.bin
    return make


def test_helpers(counter, seen):
    docx = office("docx", SMALL, False)
    nothing = lambda site: site.scratch
    refused(counter, seen, "a.docx", docx, "import-helper-missing", 3, ["sudo apt install pandoc"],
            nothing)
    refused(counter, seen, "a.doc", b"\xd0\xcf\x11\xe0", "import-helper-missing", 3,
            ["soffice", "libreoffice-writer"])
    refused(counter, seen, "a.docx", docx, "import-converted-too-large",
            path=fake_pandoc("exec head -c 70000000 /dev/zero\n"))
    refused(counter, seen, "a.docx", docx, "import-helper-failed", words=["pandoc", "hỏng rồi"],
            path=fake_pandoc("echo hỏng rồi >&2; exit 3\n"))
    refused(counter, seen, "a.docx", docx, "import-helper-failed", words=["JSON"],
            path=fake_pandoc("echo '{}'\n"))


def test_missed_text(counter, seen):
    """What the converter drops is told and kept at the end; pictures that are none are left out."""
    docx = office("docx", SMALL + "\n![](so-do.png)\n")
    boxed = in_document(docx, "</w:p>", "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>"
                        "Chữ trong khung rời</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
                        "</w:r></w:p>")
    for lang in ("vi", "en"):
        with tempfile.TemporaryDirectory() as scratch:
            site = Site(scratch)
            site.paper("khung.docx", boxed)
            site.paper("chu-thich.rtf", rb"{\rtf1 KE HOACH{\footnote ghi chu}\par xong}")
            code, unused, err = site.run("khung.docx", "chu-thich.rtf", lang=lang)
            seen.note(err, lang)
            texts = b"".join(data for name, data in site.files().items() if name.endswith("index.md"))
            counter.check(f"words of a text box are not lost, {lang}",
                          code == 0 and "Chữ trong khung rời".encode() in texts, err)
            counter.check(f"lost footnotes of RTF are told, {lang}", "import-missed-text" in err, err)
            bad = rezipped(docx, lambda name, data: b"chu" if name.endswith(".png") else data)
            site.paper("anh.docx", bad)
            code, unused, err = site.run("anh.docx", "--kind", "directive", lang=lang)
            seen.note(err, lang)
            counter.check(f"a picture that is none is left out, {lang}",
                          code == 0 and "[import-picture-left-out]: " in err, err)
            counter.check(f"--kind decides the folder, {lang}",
                          any(name.startswith("content/directives/") for name in site.files()))


def test_several_files(counter, seen):
    """Each file is handled; problems come together; one refusal makes the exit code 1."""
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(scratch)
        site.paper("-mot.txt", SMALL)
        site.paper("hai.txt", "BIÊN BẢN\n")
        site.paper("ba.txt", SMALL.replace("đường làng", "kênh mương"))
        code, out, err = site.run("--", "-mot.txt", "hai.txt", "ba.txt", "bon.txt")
        seen.note(err, "vi")
        expect(counter, "several: what was written", out,
               "Đã ghi content/plans/2024/ke-hoach-lam-sach-duong-lang/index.md\n"
               "Đã ghi content/plans/2024/ke-hoach-lam-sach-kenh-muong/index.md\n"
               "Đọc lại các dòng “kiểm tra:” trong tệp, sửa cho đúng, rồi chạy congbo check.\n")
        counter.check("several: all problems at once",
                      code == 1 and "2 lỗi, 0 cảnh báo." in err and "hai.txt" in err and "bon.txt" in err,
                      err)
        site.paper("nam.txt", SMALL.replace("đường làng", "bãi biển"))
        code, out, err = site.run("--dry-run", "nam.txt", "nam.txt")
        counter.check("the same folder twice in a dry run is refused",
                      (code, out.count("Sẽ ghi"), err.count("import-exists")) == (1, 1, 1), err)


def test_doubts(counter, seen):
    """Days that never were and a second paper in the file are told, and marked in the text."""
    text = ("Số 12-KH/ĐU\nKẾ HOẠCH\nlàm sạch đường làng\n\nCác chi bộ hoàn thành trước 31/6/2024.\n\n"
            "Nơi nhận:\n- Các chi bộ.\n\nĐẢNG ỦY XÃ\nSố 13-KH/ĐU\nKẾ HOẠCH\nlàm đẹp\n")
    for lang in ("vi", "en"):
        with tempfile.TemporaryDirectory() as scratch:
            site = Site(scratch)
            site.paper("hai.txt", text)
            code, unused, err = site.run("hai.txt", lang=lang)
            seen.note(err, lang)
            index = b"".join(data for name, data in site.files().items() if name.endswith("index.md"))
            counter.check(f"a day that never was is told, {lang}",
                          code == 0 and "[import-no-such-day]: " in err and "31/6/2024" in err, err)
            counter.check(f"a second paper is told, {lang}",
                          "hai.txt:11:1" in err and "[import-several-papers]: " in err, err)
            counter.check(f"both are marked in the text, {lang}",
                          "<!-- kiểm tra: ngày “31/6/2024” không có trong lịch".encode() in index
                          and "phần đầu của một văn bản khác".encode() in index, index.decode())


def test_no_network(counter):
    """A picture that only names a place on the disk or the network is not fetched from there."""
    docx = office("docx", SMALL + "\n![](so-do.png)\n")
    target = re.compile(rb'Target="media/[^"]*"')
    outside = rezipped(docx, lambda name, data: target.sub(b'Target="../../../../etc/hostname"', data)
                       if name.endswith("document.xml.rels") else data)
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(scratch)
        site.paper("ngoai.docx", outside)
        site.run("ngoai.docx")
        secret = pathlib.Path("/etc/hostname").read_bytes().strip()
        counter.check("no file from outside is taken in",
                      not any(data.strip() == secret for data in site.files().values()))


def test_usage(counter):
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(scratch)
        counter.check("a file must be named", site.run()[0] == 2)
        counter.check("--kind takes two words", site.run("--kind", "news", "a.txt")[0] == 2)
        (site.folder / "site.yaml").unlink()
        site.paper("a.txt", SMALL)
        code, unused, err = site.run("a.txt")
        counter.check("a folder without site.yaml is no site", code == 1 and "[site-config-missing]" in err,
                      err)


def test_warnings_in_english(counter, seen):
    with tempfile.TemporaryDirectory() as scratch:
        site = Site(scratch)
        code, unused, err = site.run(PAPERS / "ke-hoach.txt", lang="en")
        seen.note(err, "en")
        code2, unused, err2 = site.run(PAPERS / "ke-hoach.txt", lang="en")
        seen.note(err2, "en")
        counter.check("warnings don't refuse, a second import does", (code, code2) == (0, 1), err + err2)


def check_coverage(counter, seen):
    header = (ROOT / "src/importing/messages.h").read_text(encoding="utf-8")
    codes = re.findall(r'Message k\w+\{\s*"(import-[a-z0-9-]+)"', header)
    counter.check("the messages are found", len(codes) > 15, str(codes))
    for code in codes:
        for lang in ("vi", "en"):
            known = code in UNPROVOKED or code in seen.codes[lang]
            counter.check(f"{code} was seen in {lang}", known)
    for code in UNPROVOKED:
        counter.check(f"{code} is in the catalogue, and unseen",
                      code in codes and code not in seen.codes["vi"])


def main():
    counter, seen = Counter(), Seen()
    test_text_paper(counter, seen)
    test_dry_run(counter)
    test_office_papers(counter, seen)
    test_refusals(counter, seen)
    test_office_refusals(counter, seen)
    test_helpers(counter, seen)
    test_missed_text(counter, seen)
    test_several_files(counter, seen)
    test_doubts(counter, seen)
    test_no_network(counter)
    test_usage(counter)
    test_warnings_in_english(counter, seen)
    check_coverage(counter, seen)
    counter.finish()


main()
