"""Dates that an article names in full: a day, a month with its year, a year, a decade, or from when to when.

Only words that say which year they mean count, so nothing here depends on when the article was written. A bare year
counts after a word such as "in" or "since", and only when what follows cannot be something of which there are so many:
"in 1984, when" is a year, "in 2000 mice" is not.
"""

import re
from collections.abc import Callable, Iterator

from glossator import dates
from glossator.model import Annotations, Article, Sentence, Span, TemporalExpression

_NAMES = "|".join(dates.MONTHS)
_MONTH = rf"(?:{_NAMES}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?\b"
_YEAR = r"(?:1[0-9]|2[01])[0-9]{2}(?![0-9]|[.,][0-9]|\s?%)"
_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w/-])"
_DATED = rf"(?:(?:{_DAY}\s+(?:of\s+)?)?{_MONTH}(?:\s+{_DAY})?,?\s+(?:of\s+)?{_YEAR}|{_ISO})"
_START = r"(?<![\w./-])(?<![0-9][,–])"

_SMALL_WORDS = (
    "a about after alone also although an and are as at because before but by can could did during for from had has have he"
    " her his however if in into is it its later may might on or our she since so some that the their then there these they"
    " this though through to too under until using was we were when where which while who whose will with would"
)
"""What may follow a year, and what nobody counts."""

_AFTER_YEAR = (
    r"(?=\Z|[,;:.!?)\]\"'”’…]+(?:\s|\Z)|\s?—|\s+[(\[–-](?!\s?[0-9])"
    rf"|\s+(?:{_SMALL_WORDS.replace(' ', '|')})\b(?!\s[0-9]))"
)
_PLURAL = r"(?!\s+(?!(?:across|as|has|his|is|its|plus|thus|this|was)\b)(?:[a-z-]+s|people|mice|men|women|children)\b)"
