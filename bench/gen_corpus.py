#!/usr/bin/env python3
"""Writes a site of N generated Vietnamese documents, the same bytes for the same N and SEED.

usage: bench/gen_corpus.py N DIR [SEED] [--theme DIR]

Mix: 25% plans of about 2,000 words with milestones, duties and forms, 10% directives, 55% news,
10% models, and 20 units; `implements`, `about` and `fulfils` tie them together and every plan cites
directives in its text. `--theme` copies a theme into the site; without it the default one is used.
"""
import argparse
import hashlib
import json
import random
import shutil
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import corpus_words as words

UNITS = [entry[0] for entry in words.OFFICES] + [f"chi-bo-{entry[0]}" for entry in words.HAMLETS]
FIRST, LAST = date(2020, 1, 6), date(2026, 10, 30)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def vietnamese(day):
    """Days below 10 and the months 1 and 2 get a zero, as offices write them."""
    month = f"{day.month:02}" if day.month < 3 else day.month
    return f"{day.day:02}/{month}/{day.year}"


def ascii_slug(text):
    import unicodedata
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    base = (c for c in plain if not unicodedata.combining(c))
    letters = "".join(c if c.isascii() and c.isalnum() else " " for c in base)
    return "-".join(letters.split())


class Writer:
    """One document's text; counts words so that a length can be aimed at."""

    def __init__(self, *seed):
        self.random = random.Random(":".join(map(str, seed)))
        self.lines = []
        self.words = 0

    def pick(self, choices):
        return choices[int(self.random.random() * len(choices))]

    def some(self, choices, low, high):
        return self.random.sample(choices, low + int(self.random.random() * (high - low + 1)))

    def add(self, *lines):
        for line in lines:
            self.lines.append(line)
            self.words += len(line.split())

    def text(self):
        return "\n".join(self.lines) + "\n"

    def sentence(self):
        pick = self.pick
        hamlet, office = pick(words.HAMLETS)[1], pick(words.OFFICES)[2]
        topic, action, manner = pick(words.TOPICS), pick(words.ACTIONS), pick(words.MANNERS)
        shape = int(self.random.random() * 5)
        if shape == 0:
            return f"{pick(words.DOERS)} {action} {topic}, {manner}."
        if shape == 1:
            return f"{pick(words.WHENS)}, {office} cùng {hamlet} {action} **{topic}**."
        if shape == 2:
            return f"{pick(words.WHENS)}, cả xã {self.count()}; riêng {hamlet} {self.count()}."
        if shape == 3:
            partner = pick(words.OFFICES)[2]
            return f"{office} chủ trì, {partner} phối hợp {topic}, {manner}."
        return f"Việc *{topic}* đi liền với việc {pick(words.TOPICS)}, {manner}."

    def count(self):
        return self.pick(words.COUNTS) % (5 + int(self.random.random() * 90))

    def plain(self):
        return self.sentence().replace("*", "")

    def paragraphs(self, goal, extra=None):
        """Paragraphs, lists now and then, until `goal` words; `extra` may give a closing sentence."""
        while self.words < goal:
            sentences = [self.sentence() for _ in range(3 + int(self.random.random() * 3))]
            more = extra() if extra else None
            self.add(" ".join(sentences + ([more] if more else [])), "")
            if self.random.random() < 0.3:
                self.add(*(f"- {self.sentence()}" for _ in range(3)), "")


class Corpus:
    def __init__(self, count, seed):
        self.seed = seed
        sizes = {"directives": count // 10, "plans": count // 4, "models": count // 10}
        sizes["news"] = count - sum(sizes.values())
        self.sizes = sizes
        self.directives = [self.directive_facts(i) for i in range(sizes["directives"])]
        self.plans = [self.plan_facts(i) for i in range(sizes["plans"])]

    def directive_facts(self, i):
        """Symbols are never used twice, so that a citation without a date is not ambiguous."""
        chance = random.Random(f"{self.seed}:directive:{i}")
        kind, code, suffix, issuer = words.SERIES[i % len(words.SERIES)]
        day = date(2012, 1, 9) + timedelta(days=int(chance.random() * 4000))
        symbol = f"{i // len(words.SERIES) + 1:02}-{code}/{suffix}"
        return {"id": ascii_slug(symbol), "kind": kind, "symbol": symbol, "issuer": issuer,
                "date": day, "topic": chance.choice(words.TOPICS)}

    def plan_facts(self, i):
        chance = random.Random(f"{self.seed}:plan:{i}")
        span = (LAST - FIRST).days
        day = FIRST + timedelta(days=span * i // max(1, self.sizes["plans"]))
        party = chance.random() < 0.6
        symbol = f"{i + 1:02}-KH/ĐU" if party else f"{i + 1:02}/KH-UBND"
        return {"id": ascii_slug(symbol), "symbol": symbol, "date": day, "party": party,
                "topic": chance.choice(words.TOPICS), "until": day.year + chance.randint(1, 3)}

    def citation(self, writer):
        """A directive, early ones more often, as running text names it."""
        if not self.directives:
            return None
        facts = self.directives[int(writer.random.random() ** 2 * len(self.directives))]
        return (f"{facts['kind']} số {facts['symbol']}, ngày {vietnamese(facts['date'])} của "
                f"{facts['issuer']}")

    # Each of these returns (path below content/, text).

    def unit(self, name, short, unit_id, kind, parent, level):
        lines = ["---", f"title: {quoted(name)}", "names:", f"  - name: {quoted(name)}",
                 f"    short_name: {quoted(short)}", f"type: {kind}", f"level: {level}"]
        lines += [f"parent: {parent}"] if parent else []
        return f"units/{unit_id}.md", "\n".join(lines + ["---", "", f"{name}.", ""])

    def units(self):
        for unit_id, name, short, kind in words.OFFICES:
            parent = "dang-uy" if kind == "party" and unit_id != "dang-uy" else None
            yield self.unit(name, short, unit_id, kind, parent, "commune")
        for hamlet_id, name in words.HAMLETS:
            yield self.unit(f"Chi bộ {name}", f"Chi bộ {name}", f"chi-bo-{hamlet_id}", "party",
                            "dang-uy", "hamlet")

    def directive(self, i):
        facts, out = self.directives[i], Writer(self.seed, "directive-text", i)
        title = f"{facts['kind']} {facts['symbol']} về {facts['topic']}"
        out.add("---", f"title: {quoted(title)}", f"symbol: {facts['symbol']}",
                f"issuer: {facts['issuer']}", f"date: {facts['date']}", "status: issued",
                "visibility: public", f"summary: {quoted(out.plain())}", "tags:")
        out.add(*(f"  - {tag}" for tag in out.some(words.TAGS, 1, 3)), "---", "")
        goal = 375 + int(out.random.random() * 250)
        for part, heading in enumerate(["Tinh thần chung", "Những việc chính", "Trách nhiệm"], 1):
            out.add(f"## {heading}", "")
            out.paragraphs(goal * part // 3)
        return f"directives/{facts['date'].year}/{facts['id']}.md", out.text()

    def milestones(self, out, facts):
        """Front matter lines; the ids are m1, m2, …"""
        values = {"t": facts["topic"], "y": facts["date"].year + 1, "z": facts["until"]}
        values["z"] = max(values["z"], values["y"])
        for number, (kind, title, due) in enumerate(out.some(words.MILESTONES, 4, 7), 1):
            out.add(f"  - id: m{number}", f"    title: {quoted(title.format(**values))}",
                    f"    type: {kind}", f"    due: {quoted(due.format(**values))}", "    units:")
            out.add(*(f"      - {unit}" for unit in out.some(UNITS, 1, 3)))
            out.add(*(["    report_to: van-phong-dang-uy"] if kind == "report" else []))

    def plan_front_matter(self, out, facts):
        issuer = "Ban Thường vụ Đảng ủy xã An Khuê" if facts["party"] else "UBND xã An Khuê"
        first = facts["date"].year
        title = f"Kế hoạch {facts['topic']}"
        out.add("---", f"title: {quoted(title)}", f"symbol: {facts['symbol']}", f"issuer: {issuer}",
                "place: An Khuê", f"date: {vietnamese(facts['date'])}",
                "status: issued", "visibility: public",
                f"period: {first}/{max(facts['until'], first + 1)}",
                f"summary: {quoted(out.plain())}", f"in_brief: {quoted(out.plain())}",
                "recipients:", "  - Ban Thường vụ Đảng ủy", "  - Các chi bộ trực thuộc",
                "  - Lưu Văn phòng")
        most = min(5, len(self.directives))
        bases = out.some(self.directives, 1, most) if most else []
        out.add(*(["implements:"] if bases else []))
        for base in bases:
            out.add(f"  - symbol: {base['symbol']}", f"    issuer: {base['issuer']}",
                    f"    date: {base['date']}")
        out.add("milestones:")
        self.milestones(out, facts)
        out.add("duties:")
        for number, unit in enumerate(out.some(UNITS, 3, 6)):
            out.add(f"  - unit: {unit}", f"    role: {'lead' if number == 0 else 'coordinate'}",
                    f"    text: {quoted(out.plain())}")
        out.add("tags:", *(f"  - {tag}" for tag in out.some(words.TAGS, 2, 4)), "---", "")

    def plan(self, i):
        facts, out = self.plans[i], Writer(self.seed, "plan-text", i)
        self.plan_front_matter(out, facts)
        goal = 1390 + int(out.random.random() * 1200)
        start, done = out.words, 0
        total = sum(len(subjects) for _, subjects in words.PLAN_PARTS)

        def cited():
            citation = self.citation(out) if out.random.random() < 0.5 else None
            return f"Việc này theo đúng {citation}." if citation else None

        for number, (heading, subjects) in enumerate(words.PLAN_PARTS):
            out.add(f"## {['I', 'II', 'III', 'IV'][number]}. {heading}", "")
            for index, subject in enumerate(subjects, 1):
                done += 1
                out.add(f"### {index}. {subject}", "")
                out.paragraphs(start + (goal - start) * done // total, cited)
                if subject == "Các bước tiến hành":
                    out.add("| Bước | Việc | Chủ trì |", "|---|---|---|")
                    out.add(*(f"| {step} | {out.pick(words.TOPICS)} | {out.pick(words.OFFICES)[2]} |"
                              for step in range(1, 6)), "")
        return f"plans/{facts['date'].year}/{facts['id']}.md", out.text()

    def dated(self, out):
        return FIRST + timedelta(days=int(out.random.random() * (LAST - FIRST).days))

    def news(self, i):
        out = Writer(self.seed, "news-text", i)
        day = self.dated(out)
        hamlet = out.pick(words.HAMLETS)[1]
        title = f"{hamlet[0].upper()}{hamlet[1:]} {out.pick(words.TOPICS)}"
        out.add("---", f"title: {quoted(title)}", f"date: {vietnamese(day)}",
                f"column: {out.pick(words.COLUMNS)[0]}", "author: Trạm Truyền thanh xã",
                f"summary: {quoted(out.plain())}")
        plan = out.pick(self.plans) if self.plans else None
        if plan:
            out.add("about:", f"  - {plan['id']}")
            out.add(*(["fulfils:", f"  - {plan['id']}#m1"] if out.random.random() < 0.3 else []))
        out.add("tags:", *(f"  - {tag}" for tag in out.some(words.TAGS, 2, 4)), "---", "")
        goal = 330 + int(out.random.random() * 230)
        out.paragraphs(goal // 2)
        out.add(f"> {out.pick(words.SAYINGS)}, một người dân {hamlet} nói.", "")
        out.add("## Kết quả bước đầu", "")
        out.paragraphs(goal)
        if plan:
            out.add(f"Xem thêm [kế hoạch](../../plans/{plan['date'].year}/{plan['id']}.md) của xã.")
        return f"news/{day.year}/{ascii_slug(title)}-{i + 1}.md", out.text()

    def model(self, i):
        out = Writer(self.seed, "model-text", i)
        day = self.dated(out)
        hamlet_id, hamlet = out.pick(words.HAMLETS)
        title = f"Mô hình {hamlet} {out.pick(words.TOPICS)}"
        out.add("---", f"title: {quoted(title)}", f"date: {vietnamese(day)}", "visibility: public",
                "form: collective", f"field: {out.pick(words.TAGS)}", f"unit: chi-bo-{hamlet_id}",
                f"address: {quoted(hamlet)}", f"registered: {day.year}", "status: active",
                f"summary: {quoted(out.plain())}", f"baseline: {quoted(out.plain())}",
                f"target: {quoted(out.plain())}", "indicators:")
        out.add("  - name: Hộ tham gia", "    unit: hộ", f"    baseline: {quoted(str(5 + i % 20))}",
                f"    target: {quoted(str(60 + i % 50))}")
        if self.plans:
            out.add("about:", f"  - {out.pick(self.plans)['id']}")
        out.add("tags:", *(f"  - {tag}" for tag in out.some(words.TAGS, 2, 4)), "---", "")
        goal = 440 + int(out.random.random() * 260)
        for part, heading in enumerate(["Khởi đầu", "Cách làm", "Điều rút ra"], 1):
            out.add(f"## {heading}", "")
            out.paragraphs(goal * part // 3)
        return f"models/{day.year}/{ascii_slug(title)}-{i + 1}.md", out.text()

    def documents(self):
        yield from self.units()
        for kind, make in (("directives", self.directive), ("plans", self.plan),
                           ("news", self.news), ("models", self.model)):
            for i in range(self.sizes[kind]):
                yield make(i)


def site_yaml(theme):
    lines = ["format: 1", "title: Xã An Khuê (dữ liệu sinh ra để đo)", "body: truyen-thanh",
             "base_url: https://an-khue.example/", "language: vi", "place: An Khuê",
             f"theme: {theme}", "columns:"]
    for column_id, title in words.COLUMNS:
        lines += [f"  - id: {column_id}", f"    title: {quoted(title)}"]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, metavar="N")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("seed", nargs="?", default="2026", metavar="SEED")
    parser.add_argument("--theme", type=Path, help="a theme folder to copy into the site")
    given = parser.parse_args()
    if given.folder.exists() and any(given.folder.iterdir()):
        parser.error(f"{given.folder} is not empty")

    digest, size, word_count, number = hashlib.sha256(), 0, 0, 0
    for name, text in Corpus(given.count, given.seed).documents():
        path = given.folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        path.write_bytes(data)
        digest.update(name.encode() + b"\0" + data)
        size, word_count, number = size + len(data), word_count + len(text.split()), number + 1
    theme = given.theme.name if given.theme else "default"
    (given.folder / "site.yaml").write_text(site_yaml(theme), "utf-8")
    if given.theme:
        shutil.copytree(given.theme, given.folder / "themes" / theme)
    print(f"{number} documents, {size / 1e6:.1f} MB, {word_count / 1e6:.2f} M words, "
          f"sha256 {digest.hexdigest()[:16]}")


if __name__ == "__main__":
    main()
