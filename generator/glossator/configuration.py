"""Finds the settings in a site's ``mkdocs.yml``, and says what is wrong with them, each with its line."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import yaml

from glossator.decoding import decode
from glossator.model import Finding, Place
from glossator.problems import InputError, error, place_in_text, suggest
from glossator.settings import OPTIONS, Settings, settings_from

_NOTHING = ("", "~", "null")
_TRUTHS: Mapping[str, bool] = yaml.SafeLoader.bool_values


def read(uri: str, data: bytes, environment: Mapping[str, str] = MappingProxyType({})) -> Settings:
    """The settings that a configuration stands for: the options of the plugin, and what MkDocs' own settings say.

    ``environment`` is what ``!ENV`` in the file asks. Raises ``InputError`` with everything that is wrong.
    """
    text = decode(uri, data)
    findings: list[Finding] = []
    try:
        site = _compose(uri, text)
        options = dict(_options(site, uri, text, findings))
        directory_urls = _directory_urls(site, uri, text, findings)
    except RecursionError as cause:
        raise InputError(error(Place(uri=uri), "brackets nested too deeply", "Take some of them away.")) from cause
    if findings:
        raise InputError(*findings)
    name, address = (_said(site, key, environment) for key in ("site_name", "site_url"))
    return replace(settings_from(options), directory_urls=directory_urls, site_name=name, site_url=as_folder(address))


def as_folder(address: str) -> str:
    """The address of a site with the ``/`` at its end that one forgets."""
    return f"{address.rstrip('/')}/" if address else ""


def _compose(uri: str, text: str) -> yaml.MappingNode:
    """The file as nodes that know their places; nothing is made of them, so that no tag can do anything."""
    try:
        site = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as cause:
        mark = cause.problem_mark if isinstance(cause, yaml.MarkedYAMLError) else None
        position = cause.position if isinstance(cause, yaml.reader.ReaderError) else 0
        place = place_in_text(uri, text, mark.index if mark else position)
        raise InputError(error(place, "this is not YAML", "MkDocs says more when it builds the site.")) from cause
    if not isinstance(site, yaml.MappingNode):
        raise InputError(error(Place(uri=uri), "this is no MkDocs configuration", "It begins with `site_name:`."))
    return site


def _options(site: yaml.Node, uri: str, text: str, findings: list[Finding]) -> Iterator[tuple[str, Any]]:
    """The options of the plugin that fit, by name; what is said about the others goes to the findings."""
    for key, node in _plugin(site):
        if not isinstance(node, yaml.MappingNode) and not _is_nothing(node):
            message = f"the settings of `glossator` are no keys with values: {_plain(node)!r}"
            hint = "Write each setting as `name: value`, one to a line."
            findings.append(error(place_in_text(uri, text, key.start_mark.index), message, hint))
        for name_node, child in _children(node):
            name, value = str(name_node.value), _plain(child)
            if name == "enabled" or _is_nothing(child):
                continue  # the first is MkDocs' own; the second MkDocs takes for a setting left out
            try:
                settings_from({name: value})
            except ValueError as cause:
                hint = "Mend it, or take it away: then the default holds."
                place = place_in_text(uri, text, name_node.start_mark.index)
                findings.append(error(place, str(cause), hint if name in OPTIONS else suggest(name, OPTIONS)))
            yield name, value


def _directory_urls(site: yaml.Node, uri: str, text: str, findings: list[Finding]) -> bool:
    """What MkDocs makes of ``use_directory_urls``, in any of YAML's words for true and false."""
    found = Settings().directory_urls
    for key, node in _children(site):
        if key.value == "use_directory_urls" and not _is_nothing(node):
            value = _plain(node)
            if str(value).lower() not in _TRUTHS:
                message = f"`use_directory_urls` must be true or false, not {value!r}"
                place = place_in_text(uri, text, key.start_mark.index)
                findings.append(error(place, message, "Mend it, or take it away: then it is true."))
            found = _TRUTHS.get(str(value).lower(), found)
    return found


def _said(site: yaml.Node, name: str, environment: Mapping[str, str]) -> str:
    """What one of MkDocs' settings says; after ``!ENV`` the first variable that is set, or else the last word."""
    for key, node in _children(site):
        if key.value == name and not _is_nothing(node):
            said = _plain(node)
            if node.tag != "!ENV":
                return said if isinstance(said, str) else ""
            *variables, last = said if isinstance(said, list) and len(said) > 1 else [said, ""]
            return str(next((environment[each] for each in variables if each in environment), last))
    return ""


def _plugin(site: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """The plugin's name and its options, wherever it has some; MkDocs takes plugins as a list and as keys."""
    for key, plugins in _children(site):
        if key.value == "plugins":
            entries = plugins.value if isinstance(plugins, yaml.SequenceNode) else [plugins]
            yield from (pair for entry in entries for pair in _children(entry) if pair[0].value == "glossator")


def _children(node: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """The keys of a mapping with their values; nothing for any other node."""
    yield from node.value if isinstance(node, yaml.MappingNode) else ()


def _is_nothing(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.style and node.value in _NOTHING


def _plain(node: yaml.Node) -> Any:  # noqa: ANN401 (YAML holds anything)
    """What a node says, as text, lists and dictionaries."""
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child) for child in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _plain(child) for key, child in node.value}
    return str(node.value)
