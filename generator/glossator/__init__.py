"""Glossator turns plain articles into explainers: the names for those who use it as a library.

``collect`` reads seeds into a collection, ``write`` prints it as pages, ``export`` packs it for elsewhere; ``storage``
and the shells stand around them. Everything that flows between them is in ``glossator.model``.
"""

from glossator.model import Artifact, Collection, Explainer, Finding, Page, Seeds, Source
from glossator.pipeline import collect, explain, export, write
from glossator.problems import InputError
from glossator.settings import Settings

__all__ = [
    "Artifact",
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
    "export",
    "write",
]
