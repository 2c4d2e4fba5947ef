"""Print the CPU seconds that clean-text takes for texts; it runs where that is installed, and this library is not.

python tests/bench/clean_text.py TEXTS.json
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main() -> None:
    """Print the seconds of one round over the list of texts in the file."""
    from cleantext import clean  # clean-text's own, which has the same name

    texts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    clean(texts[0])
    start = time.process_time()
    for text in texts:
        clean(text)
    print(time.process_time() - start)


if __name__ == "__main__":
    main()
