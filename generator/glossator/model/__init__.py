"""Every kind of value that flows through the program: articles, what was found in them, terms, events.

Nothing here does anything. Values are frozen, collections are tuples, and every place in a text is a
``Span`` of Unicode code points. The names come from schema.org (``Article``, ``ScholarlyArticle``),
SKOS (``Term``), TIMEX3 (``TemporalExpression``) and the W3C Web Annotation model (``Span``, ``Annotation``).
"""

from glossator.model.annotations import (
    Annotation,
    Annotations,
    Boilerplate,
    EditorialNote,
    Problem,
    Sentence,
    TemporalExpression,
    TermMention,
)
from glossator.model.articles import (
    Article,
    Block,
    BlockKind,
    Document,
    Inline,
    InlineKind,
    Reference,
    Remark,
    Source,
    SourceMap,
    Span,
    Study,
)
from glossator.model.findings import (
    Finding,
    Place,
    Severity,
)
from glossator.model.knowledge import (
    Event,
    Evidence,
    Scale,
    Term,
)
from glossator.model.results import (
    Collection,
    Explainer,
    Page,
    Seeds,
    Use,
)
from glossator.model.weaving import (
    Phrase,
    PhraseKind,
    Run,
    Strand,
    WovenBlock,
)

__all__ = [
    "Annotation",
    "Annotations",
    "Article",
    "Block",
    "BlockKind",
    "Boilerplate",
    "Collection",
    "Document",
    "EditorialNote",
    "Event",
    "Evidence",
    "Explainer",
    "Finding",
    "Inline",
    "InlineKind",
    "Page",
    "Phrase",
    "PhraseKind",
    "Place",
    "Problem",
    "Reference",
    "Remark",
    "Run",
    "Scale",
    "Seeds",
    "Sentence",
    "Severity",
    "Source",
    "SourceMap",
    "Span",
    "Strand",
    "Study",
    "TemporalExpression",
    "Term",
    "TermMention",
    "Use",
    "WovenBlock",
]
