"""What each kind of annotation is called outside the program: on the command line and in an author's YAML files."""

from glossator.model import (
    Abbreviation,
    Annotation,
    Boilerplate,
    Definition,
    EditorialNote,
    Institution,
    Jargon,
    Person,
    Problem,
    Quantity,
    Quotation,
    Sentence,
    Statement,
    Step,
    TemporalExpression,
    TermMention,
)

NAMES: dict[type[Annotation], str] = {
    Sentence: "sentence",
    Boilerplate: "boilerplate",
    Abbreviation: "abbreviation",
    TemporalExpression: "temporal",
    Quantity: "quantity",
    Institution: "institution",
    Person: "person",
    Quotation: "quotation",
    Definition: "definition",
    Step: "step",
    Jargon: "jargon",
    TermMention: "term",
    EditorialNote: "note",
    Problem: "problem",
}
"""The name of every kind but statements, each of which is called by what it says: caveat, method and so on."""


def name_of(annotation: Annotation) -> str:
    """The name of an annotation's kind."""
    return annotation.kind if isinstance(annotation, Statement) else NAMES[type(annotation)]
