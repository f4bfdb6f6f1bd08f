"""Has an independent validator judge PDF files: PDF/A-2a (archivable) and PDF/UA-1 (accessible).

    python check_pdf.py FILE...

A file whose name begins with `bad-` must be refused under both: a judge that lets everything pass proves
nothing. The last line is `N passed, N failed`.
"""

import sys
from pathlib import Path

import page

PROFILES = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)
SHOWN_MOST = 5


def judge(file, profile):
    """What is wrong, or nothing: a line for each rule broken."""
    try:
        report = page.validate_pdf(file, profile=profile)
    except page.PageError as fault:
        return [f"cannot be read: {fault}"]
    if report.is_compliant:
        return []
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures] or ["refused without a reason"]


def main(files):
    passed = failed = 0
    for file in map(Path, files):
        must_be_refused = file.name.startswith("bad-")
        for profile in PROFILES:
            name = str(profile).rsplit(".", 1)[-1]
            wrong = judge(file, profile)
            if bool(wrong) == must_be_refused:
                passed += 1
                continue
            failed += 1
            if must_be_refused:
                print(f"FAILED {file.name} {name}: accepted, and must not be")
            else:
                print(f"FAILED {file.name} {name}")
                for line in wrong[:SHOWN_MOST]:
                    print(f"    {line}")
    for kind, there in (("good", any(not Path(f).name.startswith("bad-") for f in files)),
                        ("bad", any(Path(f).name.startswith("bad-") for f in files))):
        if not there:
            failed += 1
            print(f"FAILED there is no {kind} file to judge")
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
