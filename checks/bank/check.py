"""Files to a bank judged by the published schema of ISO 20022, pain.001.001.09, as `sepaxml` carries it, and their sums
counted anew. Then the same file with something wrong, which must be found. Run by `cargo xtask test --only bank`; by hand:
`python check.py` from the root of the repository. Writes with the program in SAMPLE_PAYMENTS, else builds it."""

import os
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import sepaxml
import xmlschema

ROOT = Path(__file__).resolve().parents[2]
BUILD = ["cargo", "run", "--quiet", "--package", "bank", "--example", "sample_payments", "--"]
WRITE = [os.environ["SAMPLE_PAYMENTS"]] if "SAMPLE_PAYMENTS" in os.environ else BUILD
SCHEMA = xmlschema.XMLSchema(Path(sepaxml.__file__).parent / "schemas" / "pain.001.001.09.xsd")
PAIN = "{urn:iso:std:iso:20022:tech:xsd:pain.001.001.09}"

# Something wrong in the file, each of which must be found.
WRONG = {
    "a day that is no day": ("<ReqdExctnDt><Dt>2026-11-27", "<ReqdExctnDt><Dt>2026-11-31"),
    "an id that is too long": ("<InstrId>", "<InstrId>" + "P" * 36),
    "elements in another order": ("<PmtMtd>TRF</PmtMtd>", ""),
    "an amount with a comma": (">7365.00</InstdAmt>", ">7365,00</InstdAmt>"),
    "an amount in no currency": (' Ccy="SEK"', ""),
    "a sum that is not theirs": ("<CtrlSum>14730.05", "<CtrlSum>14730.06"),
    "one more than there are": ("<NbOfTxs>2</NbOfTxs>", "<NbOfTxs>3</NbOfTxs>"),
    "an account number that is no IBAN": ("<IBAN>SE35", "<IBAN>SEXX"),
    "one payment twice": ("<EndToEndId>P0123456789abcdef0124-1", "<EndToEndId>P0123456789abcdef0123-1"),
}


def sums(of, payments):
    """What a group says of its payments against what they are."""
    many = of.findtext(PAIN + "NbOfTxs")
    total = of.findtext(PAIN + "CtrlSum")
    amounts = [Decimal(one.findtext(f".//{PAIN}InstdAmt")) for one in payments]
    wrong = [] if many == str(len(amounts)) else [f"says {many} payments, has {len(amounts)}"]
    return wrong if total and Decimal(total) == sum(amounts) else wrong + [f"says {total}, sums to {sum(amounts)}"]


def judged(text):
    wrong = [str(one.reason) for one in SCHEMA.iter_errors(text)]
    if wrong:
        return wrong
    root = ElementTree.fromstring(text)
    payments = list(root.iter(PAIN + "CdtTrfTxInf"))
    wrong += sums(root.find(f".//{PAIN}GrpHdr"), payments)
    for day in root.iter(PAIN + "PmtInf"):
        wrong += sums(day, list(day.iter(PAIN + "CdtTrfTxInf")))
    ids = [one.findtext(f".//{PAIN}EndToEndId") for one in payments]
    return wrong + ([] if len(set(ids)) == len(ids) else ["an id stands twice"])


def main():
    passed = failed = 0

    def told(what, held, why=""):
        nonlocal passed, failed
        passed, failed = passed + held, failed + (not held)
        if not held:
            print(f"FAILED {what}: {why}")

    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*WRITE, folder], cwd=ROOT, check=True)
        files = sorted(Path(folder).glob("*.xml"))
        told("two files are written", len(files) == 2, str(files))
        for file in files:
            wrong = judged(file.read_text(encoding="utf-8"))
            told(file.name, not wrong, "; ".join(wrong))
        whole = files[0].read_text(encoding="utf-8")
        for name, (right, other) in WRONG.items():
            changed = whole.replace(right, other, 1)
            told(name, changed != whole and bool(judged(changed)), "was not found")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
