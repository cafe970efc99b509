"""What is wrong with a package whose manifest is of IMS Content Packaging: one for SCORM, or a Common Cartridge."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

MANIFEST = "imsmanifest.xml"
INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*")
"""An identifier as XML allows it (NCName), and as every platform can keep it."""
_PATH = re.compile(r"(?!/)(?!.*(?:^|/)\.\.?(?:/|$))[A-Za-z0-9._/-]+")
"""A path that stays inside its package and means the same everywhere, as a file and as an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package, opened."""

    files: dict[str, bytes]
    manifest: etree._Element

    def named(self, name: str) -> list[etree._Element]:
        """All elements of a name, whatever their namespace."""
        return list(self.manifest.iter("{*}" + name))

    def resources(self) -> dict[str, etree._Element]:
        """The resources by their identifiers."""
        return {each.get("identifier", ""): each for each in self.named("resource")}


def opened(data: bytes) -> Package:
    """A package with its files and its manifest, which has to be well-formed, and to name no entities of its own."""
    with ZipFile(BytesIO(data)) as archive:
        repeated = [name for name, count in Counter(archive.namelist()).items() if count > 1]
        assert not repeated, repeated
        files = {name: archive.read(name) for name in archive.namelist()}
    return Package(files=files, manifest=etree.fromstring(files[MANIFEST], etree.XMLParser(resolve_entities=False)))


def faults(package: Package, *, namespace: str, schema: str, version: str) -> list[str]:
    """Everything that is wrong with a package that should be of this namespace, schema and version."""
    found = [
        *_wrong_kind(package, namespace, schema, version),
        *_wrong_identifiers(package),
        *_wrong_files(package),
    ]
    undeclared = _namespaces(package.manifest) - set(package.manifest.get(f"{INSTANCE}schemaLocation", "").split()[::2])
    return [*found, *(f"nobody says which schema {each} has" for each in sorted(undeclared))]


def _wrong_kind(package: Package, namespace: str, schema: str, version: str) -> Iterator[str]:
    root = package.manifest
    names = [etree.QName(each).localname for each in root]
    if etree.QName(root).text != f"{{{namespace}}}manifest":
        yield f"it begins with {root.tag}"
    if names != ["metadata", "organizations", "resources"]:
        yield f"in it stand {names}"
    said = [root.findtext(f"{{{namespace}}}metadata/{{{namespace}}}{name}") for name in ("schema", "schemaversion")]
    if said != [schema, version]:
        yield f"it says that it is of {said}"


def _wrong_identifiers(package: Package) -> Iterator[str]:
    identifiers = Counter(
        each.get("identifier", "") for each in package.manifest.iter("*") if "identifier" in each.attrib
    )
    yield from (f"{each} is no identifier" for each in identifiers if not _NAME.fullmatch(each))
    yield from (f"{count} things are called {each}" for each, count in identifiers.items() if count > 1)
    organizations = {each.get("identifier") for each in package.named("organization")}
    for each in package.named("organizations"):
        if "default" in each.attrib and each.get("default") not in organizations:
            yield f"there is no organization {each.get('default')}"
    used = [each.get("identifierref", "") for each in package.manifest.iter("*") if "identifierref" in each.attrib]
    yield from (f"there is no resource {each}" for each in used if each not in package.resources())
    yield from (f"nothing needs {each}" for each in package.resources() if each not in used)


def _wrong_files(package: Package) -> Iterator[str]:
    listed = [each.get("href", "") for each in package.named("file")]
    yield from (
        f"{each} is no path for every system" for each in (*package.files, *listed) if not _PATH.fullmatch(each)
    )
    yield from (f"{each} is not in the package" for each in listed if each not in package.files)
    yield from (f"{each} is not listed" for each in package.files if each not in {MANIFEST, *listed})
    for identifier, each in package.resources().items():
        own = [file.get("href") for file in each.iter("{*}file")]
        if "href" in each.attrib and each.get("href") not in own:
            yield f"{identifier} begins with {each.get('href')}, which is not among its files {own}"


def _namespaces(root: etree._Element) -> set[str]:
    names = {each for element in root.iter("*") for each in (element.tag, *map(str, element.attrib))}
    found = {etree.QName(each).namespace for each in names}
    return {each for each in found if each and f"{{{each}}}" != INSTANCE and "/XML/1998/" not in each}
