"""`python -m cleantext` is the command line."""

from .cli import run

run()
