"""Corpora: learn a site's boilerplate from its own pages, and clean many documents with many workers."""

from .batch import Columns
from .carry import WorkerLostError
from .clean import Report, clean_corpus
from .learn import learn, rule_file, write_rules
from .learn_corpus import Learned, learn_corpus
from .on_ray import Ray
from .pool import Processes
from .sample import Sample, merged, sampled

__all__ = [
    "Columns", "Learned", "Processes", "Ray", "Report", "Sample", "WorkerLostError", "clean_corpus", "learn",
    "learn_corpus", "merged", "rule_file", "sampled", "write_rules",
]  # fmt: skip
