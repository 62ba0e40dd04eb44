#!/usr/bin/env python3
"""The data API of a golden site and of the demonstration: every file keeps to its schema in
docs/schema/, every id and address in it leads to something, dates agree with each other; and
`congbo graph` prints the same graph in every format.
"""
import json
import pathlib
import re
import tempfile

import jsonschema

from program import ROOT, TESTS, Counter, run, tree

NAMES = ("documents", "graph", "milestones", "units")


def check_schemas(name, data, counter):
    for file in NAMES:
        schema = json.loads((ROOT / "docs" / "schema" / f"{file}.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        problems = [f"{list(error.absolute_path)}: {error.message}" for error in
                    jsonschema.Draft202012Validator(schema).iter_errors(data[file])]
        counter.check(f"{name}: api/{file}.json keeps to its schema", not problems,
                      "\n".join(problems[:10]))


def all_unique(name, what, ids, counter):
    counter.check(f"{name}: {what} have ids of their own", len(ids) == len(set(ids)))


def check_references(name, data, files, counter):
    documents = {record["id"]: record for record in data["documents"]["documents"]}
    milestones = {record["id"]: record for record in data["milestones"]["milestones"]}
    units = {record["id"]: record for record in data["units"]["units"]}
    nodes = {record["id"] for record in data["graph"]["nodes"]}
    all_unique(name, "milestones", [m["id"] for m in data["milestones"]["milestones"]], counter)
    all_unique(name, "nodes", [n["id"] for n in data["graph"]["nodes"]], counter)
    missing = []

    def need(found, wanted, of):
        if wanted is not None and wanted not in found:
            missing.append(f"{wanted} of {of}")

    for record in documents.values():
        need(files, record["url"], record["id"])
        need(units, record.get("issuer_unit"), record["id"])
        for subject in record.get("about", []) + record.get("fulfils", []):
            need(milestones if "#" in subject else documents, subject, record["id"])
        for file in record.get("files", []):
            need(files, file["url"], record["id"])
            counter.check(f"{name}: {file['url']} has the size it says",
                          len(files.get(file["url"], b"")) == file.get("size"))
    for record in milestones.values():
        need(documents, record["plan"], record["id"])
        need(files, record["url"].split("#")[0], record["id"])
        for unit in record.get("units", []) + [record.get("report_to"), record.get("via")]:
            need(units, unit, record["id"])
        days = [(each["first"], each["last"]) for each in record["occurrences"]]
        counter.check(f"{name}: {record['id']} ends after it begins",
                      all(first <= last for first, last in days))
        for result in sum((o.get("results", []) for o in record["occurrences"]), []):
            need(units, result.get("unit"), record["id"])
            need(documents, result.get("document"), record["id"])
    for record in units.values():
        need(documents, record["id"], record["id"])
        for other in record.get("members", []) + record.get("successors", []):
            need(units, other, record["id"])
        need(units, record.get("parent"), record["id"])
        for duty in record.get("milestones", []):
            need(milestones, duty["milestone"], record["id"])
            need(units, duty.get("via"), record["id"])
    for edge in data["graph"]["edges"]:
        need(nodes, edge["from"], "an edge")
        need(nodes, edge["to"], "an edge")
    for node in nodes:
        need(files, node, "the graph")
    counter.check(f"{name}: everything named is there", not missing, "\n".join(missing[:20]))


def check_command(counter):
    texts = {kind: run("graph", "-s", ROOT, "--now", "15/11/2023", "--format", kind, "--quiet")
             for kind in ("dot", "json", "mermaid")}
    for kind, done in texts.items():
        counter.check(f"congbo graph --format {kind} ends well", done.returncode == 0, done.stderr)
    graph = json.loads(texts["json"].stdout)
    dot, mermaid = texts["dot"].stdout, texts["mermaid"].stdout
    counter.check("dot has the same nodes", len(re.findall(r"^  \"[^\"]*\" \[", dot, re.M)) ==
                  len(graph["nodes"]))
    counter.check("dot has the same edges", dot.count(" -> ") == len(graph["edges"]))
    counter.check("mermaid has the same nodes", len(re.findall(r"^  n\d+\[", mermaid, re.M)) ==
                  len(graph["nodes"]))
    counter.check("mermaid has the same edges", mermaid.count(" -->|") == len(graph["edges"]))
    wrong = run("graph", "-s", ROOT, "--format", "png", "--lang", "en")
    counter.check("an unknown format is refused", wrong.returncode == 2 and
                  "--format takes dot, json or mermaid" in wrong.stderr, wrong.stderr)
    return graph


def main():
    counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        output = pathlib.Path(scratch) / "out"
        done = run("build", "-s", ROOT, "-o", output, "--now", "15/11/2023")
        counter.check("the demonstration builds", done.returncode == 0, done.stderr)
        demo = tree(output)
    golden = tree(TESTS / "sites" / "moi-loai" / "expected")
    empty = tree(TESTS / "sites" / "toi-thieu" / "expected")
    for name, files in (("demonstration", demo), ("golden site", golden), ("smallest", empty)):
        data = {file: json.loads(files[f"api/{file}.json"]) for file in NAMES}
        check_schemas(name, data, counter)
        check_references(name, data, files, counter)
    counter.check("the demonstration is not empty",
                  all(len(json.loads(demo[f"api/{file}.json"]).get(file, [1] * 20)) >= 20
                      for file in NAMES))
    graph = check_command(counter)
    counter.check("the command prints the published graph",
                  graph == json.loads(demo["api/graph.json"]))
    counter.finish()


main()
