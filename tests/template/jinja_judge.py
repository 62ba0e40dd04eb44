"""Renders the pairs of pairs.json with Jinja2 itself and prints what it makes of them, as JSON."""
import json
import sys

try:
    import jinja2
except ImportError:
    sys.exit("python3-jinja2 is not installed: it is the judge of the theme language")

with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
results = []
for pair in data["pairs"]:
    templates = dict(pair.get("templates", {}))
    templates["page"] = pair["template"]
    environment = jinja2.Environment(loader=jinja2.DictLoader(templates), autoescape=True)
    try:
        results.append(environment.get_template("page").render(data["context"]))
    except Exception as error:  # a pair that Jinja2 refuses is a mistake in pairs.json
        results.append(f"Jinja2: {type(error).__name__}: {error}")
json.dump(results, sys.stdout)
