"""The order in which names stand in a list: by their letters, without accents and without marks before them."""

from unicodedata import combining, normalize

NO_LETTER = "#"
"""What names without a letter stand under."""


def place(name: str) -> tuple[str, str]:
    """What a name is sorted by: the letter it stands under, then all from there on: "É" under E, "(R)-form" under R."""
    plain = "".join(each for each in normalize("NFKD", name) if not combining(each)).casefold()
    first = next((index for index, character in enumerate(plain) if character.isalnum()), len(plain))
    return plain[first : first + 1].upper() or NO_LETTER, plain[first:]


def last_name_first(name: str) -> str:
    """A person's name as it stands in a list: the last name, then the others."""
    others, _, last = name.rpartition(" ")
    return f"{last} {others}".rstrip()
