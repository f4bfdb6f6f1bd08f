"""What the guide gives to others, read by other people's programs: XLIFF by the Translate Toolkit, the description of the
open data by RDFLib as JSON-LD. Where HSDS_SCHEMA and XLIFF_SCHEMA name the published schemas (Open Referral's compiled
`organization.json`, OASIS's `xliff_core_2.0.xsd`; their licences keep them out of this repository), the files are held
against those too. Then each with something wrong, which must be found. Run by `cargo xtask test --only guide`; by hand:
`python check.py` from the root of the repository. Writes with the program in GUIDE_EXCHANGE, else builds it."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import rdflib
from lxml import etree
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF
from translate.storage import xliff2

ROOT = Path(__file__).resolve().parents[2]
BUILD = ["cargo", "run", "--quiet", "--package", "guide", "--example", "exchange", "--"]
WRITE = [os.environ["GUIDE_EXCHANGE"]] if "GUIDE_EXCHANGE" in os.environ else BUILD
SPACE = "{urn:oasis:names:tc:xliff:document:2.0}"

# What DCAT-AP-SE 2 demands of each kind of thing.
DEMANDED = {
    DCAT.Catalog: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset],
    DCAT.Dataset: [DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.contactPoint, DCAT.theme],
    DCAT.Distribution: [DCAT.accessURL, DCTERMS.license],
    FOAF.Agent: [FOAF.name, DCTERMS.type],
}

tally = {True: 0, False: 0}


def note(name, problems):
    tally[not problems] += 1
    if problems:
        print(f"FAILED {name}")
        for problem in problems[:8]:
            print(f"    {problem}")


def xliff(text):
    """Ids of codes that stand in no data, and units that the toolkit does not find."""
    tree = etree.fromstring(text.encode())
    problems = []
    units = tree.findall(f".//{SPACE}unit")
    for unit in units:
        data = {one.get("id") for one in unit.iter(f"{SPACE}data")}
        used = {value for code in unit.iter() for key, value in code.attrib.items() if key.startswith("dataRef")}
        if used - data:
            problems.append(f"{unit.get('id')}: no data for {used - data}")
        ids = [code.get("id") for code in unit.find(f".//{SPACE}source").iter(f"{SPACE}ph", f"{SPACE}pc")]
        if len(ids) != len(set(ids)):
            problems.append(f"{unit.get('id')}: a code's id stands twice")
    try:
        found = len(xliff2.Xliff2File.parsestring(text.encode()).units)
    except Exception as fault:  # whatever the toolkit says no with
        return [*problems, f"not read: {fault}"]
    if found != len(units):
        problems.append(f"the toolkit finds {found} of {len(units)} units")
    if "XLIFF_SCHEMA" in os.environ:
        schema = etree.XMLSchema(etree.parse(os.environ["XLIFF_SCHEMA"]))
        if not schema.validate(tree):
            problems += [str(one) for one in schema.error_log]
    return problems


def catalogue(text):
    graph = rdflib.Graph().parse(data=text, format="json-ld")
    problems = []
    for kind, wanted in DEMANDED.items():
        things = list(graph.subjects(RDF.type, kind))
        if not things:
            problems.append(f"no {kind}")
        problems += [f"{thing} has no {one}" for thing in things for one in wanted if not list(graph.objects(thing, one))]
    return problems


def hsds(text):
    organisations = json.loads(text)
    problems = [] if organisations else ["no organisation"]
    if "HSDS_SCHEMA" in os.environ:
        import jsonschema

        schema = json.loads(Path(os.environ["HSDS_SCHEMA"]).read_text())
        kind = jsonschema.validators.validator_for(schema)
        judge = kind(schema, format_checker=kind.FORMAT_CHECKER)
        problems += [one.message for organisation in organisations for one in judge.iter_errors(organisation)]
    return problems


def found(name, problems):
    note(f"found: {name}", [] if problems else ["nothing was found wrong"])


def main():
    with tempfile.TemporaryDirectory() as folder:
        if subprocess.run([*WRITE, folder], cwd=ROOT).returncode != 0:
            note("the files are written", ["they could not be"])
            return
        files = {file.name: file.read_text() for file in Path(folder).iterdir()}
    for name, text in sorted(files.items()):
        if name.endswith(".xlf"):
            note(f"{name} is XLIFF 2.0", xliff(text))
    note("hsds.json is HSDS 3", hsds(files["hsds.json"]))
    note("catalog.jsonld is DCAT-AP-SE", catalogue(files["catalog.jsonld"]))
    found("a code without data", xliff(files["en.xlf"].replace('<data id="d1">', '<data id="d0">')))
    found("a dataset without a publisher", catalogue(files["catalog.jsonld"].replace("dcterms:publisher", "dcterms:creator")))


main()
print(f"{tally[True]} passed, {tally[False]} failed")
sys.exit(1 if tally[False] else 0)
