"""How Sphinx builds the site: `python -m sphinx -W docs build/docs`."""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.application import Sphinx

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import rule_pages  # noqa: E402  # it stands beside this file

import cleantext  # noqa: E402  # after the path
from cleantext.rule_files import shipped_rules  # noqa: E402  # after the path

project = "cleantext"
version = release = cleantext.__version__
html_title = f"cleantext {version}"
html_theme = "furo"
html_copy_source = False
html_show_copyright = False
extensions = ["myst_nb", "sphinx.ext.autodoc"]
myst_heading_anchors = 3
nb_execution_mode = "force"  # the notebook is stored without outputs
nb_execution_raise_on_error = True
default_role = "code"  # docstrings put names between single backticks
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_type_aliases = {"Rules": "Rules"}  # api.md says what they are
add_module_names = False
maximum_signature_line_length = 100
smartquotes = False  # examples show their quotation marks as they are


def setup(app: Sphinx) -> None:
    """Write the pages about rules before Sphinx looks for pages."""
    app.connect("builder-inited", lambda _: rule_pages.write(HERE / "rules", shipped_rules()))
