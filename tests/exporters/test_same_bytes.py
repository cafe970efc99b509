"""The same input gives the same bytes: in every process, whatever it hashes by, and whenever it runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

from glossator.exporters import EXPORTERS

ROOT = Path(__file__).parents[2]
PROGRAM = """
import json
from hashlib import sha256
from glossator.exporters import EXPORTERS
from glossator.settings import Settings
from tests.collections_to_export import OTHERS, shipped

site = Settings(site_name="Ice", site_url="https://example.org/")
digests = {}
for name, collection in {"shipped": shipped, **OTHERS}.items():
    for form, exporter in EXPORTERS.items():
        if exporter.has_contents(collection()):
            digests[f"{form} of {name}"] = sha256(exporter.export(collection(), site)).hexdigest()
print(json.dumps(digests))
"""


def test_every_package_is_the_same_in_two_processes() -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": f"{ROOT / 'generator'}:{ROOT}", "PYTHONHASHSEED": seed, "TZ": zone},
            stdout=subprocess.PIPE,
        )
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]
    first, second = (json.loads(each.communicate()[0]) for each in running)
    assert {name.partition(" of ")[0] for name in first} == set(EXPORTERS)
    assert [name for name in first if first[name] != second[name]] == []
