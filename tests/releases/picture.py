"""The picture of a terminal in the README; ``python -m tests.releases.picture`` draws it anew."""

from __future__ import annotations

import io
import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docs" / "images" / "session.svg"
COLUMNS = 102
#: Arguments of ``python -m dialects``.
COMMANDS = (
    """show "Entry.objects.values(year=ExtractYear('pub_date')).annotate(n=Count('pk')).order_by('year')[1:4]" --to tsql,oracle""",
    """show "Entry.objects.filter(headline__regex='^The')" --to tsql""",
)
#: rich's own template, without a font of another host and with a rounder frame.
TEMPLATE = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px; line-height: {line_height}px;
}}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def draw() -> str:
    """Return the picture of the commands and of what they print."""
    from rich.console import Console
    from rich.text import Text

    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    for command in COMMANDS:
        done = subprocess.run(
            [sys.executable, "-m", "dialects", *shlex.split(command), "--pretty", "--force-color"],
            cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
        )  # fmt: skip
        written = command.replace(' "', ' \\\n  "', 1).replace('" ', '" \\\n  ', 1)
        console.print(Text(f"$ python -m dialects {written}", "bold"))
        console.print(Text.from_ansi((done.stdout + done.stderr).rstrip()), end="\n\n")
    return console.export_svg(title="python -m dialects", code_format=TEMPLATE, unique_id="session")


if __name__ == "__main__":
    FILE.write_text(draw(), encoding="utf-8")
