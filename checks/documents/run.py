"""Draws the sample letters and has them judged. Run by `cargo xtask test --only documents`, in the Python
environment of requirements.txt; by hand: `python run.py` from the root of the repository. Draws with
the program in SAMPLE_LETTERS, else builds it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ["cargo", "run", "--quiet", "--package", "letters", "--features", "pdf", "--example", "sample_letters", "--"]
DRAW = [os.environ["SAMPLE_LETTERS"]] if "SAMPLE_LETTERS" in os.environ else BUILD


def main():
    with tempfile.TemporaryDirectory() as folder:
        drawn = subprocess.run([*DRAW, folder], cwd=ROOT)
        if drawn.returncode != 0:
            print("FAILED the sample letters could not be drawn")
            print("0 passed, 1 failed")
            return 1
        files = sorted(str(file) for file in Path(folder).glob("*.pdf"))
        return subprocess.run([sys.executable, str(HERE / "check_pdf.py"), *files]).returncode


if __name__ == "__main__":
    sys.exit(main())
