"""Glossator turns plain articles into explainers: the names for those who use it as a library.

``collect`` reads seeds into a collection, ``write`` prints it as Markdown pages; ``storage`` and the two shells stand
around them. Everything that flows between them is in ``glossator.model``.
"""

from glossator.model import Collection, Explainer, Finding, Page, Seeds, Source
from glossator.pipeline import collect, explain, write
from glossator.problems import InputError
from glossator.settings import Settings

__all__ = [
    "Collection",
    "Explainer",
    "Finding",
    "InputError",
    "Page",
    "Seeds",
    "Settings",
    "Source",
    "collect",
    "explain",
    "write",
]
