"""Corpora: many documents cleaned by many workers, on one machine or on a cluster."""

from .batch import Columns
from .carry import WorkerLostError
from .clean import Report, clean_corpus
from .on_ray import Ray
from .pool import Processes

__all__ = ["Columns", "Processes", "Ray", "Report", "WorkerLostError", "clean_corpus"]
