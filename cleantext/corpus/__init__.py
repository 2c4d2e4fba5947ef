"""Corpora: learn a site's boilerplate from its own pages, and find what several pages repeat."""

from .learn import learn, rule_file, write_rules
from .sample import Sample, merged, sampled

__all__ = ["Sample", "learn", "merged", "rule_file", "sampled", "write_rules"]
