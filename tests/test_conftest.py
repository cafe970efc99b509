"""A strict run fails when a test is skipped or when there is none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
PASSING = "def test_passes(): pass\n"
SKIPPED = "import pytest\n@pytest.mark.skip(reason='too tired')\ndef test_sleeps(): pass\n"
SKIPPED_INSIDE = "import pytest\ndef test_sleeps(): pytest.skip('too tired')\n"
SKIPPED_MODULE = "import pytest\npytest.skip('too tired', allow_module_level=True)\n"
EXPECTED_FAILURE = "import pytest\n@pytest.mark.xfail(reason='known')\ndef test_fails(): assert False\n"


def run(folder: Path, test: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run pytest on one test file, under our conftest and in a folder of its own."""
    shutil.copy(CONFTEST, folder)
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "test_it.py").write_text(test)
    inherited = {name: value for name, value in os.environ.items() if name != "GLOSSATOR_REQUIRE_ALL"}
    inherited["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # plugins take most of the time
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs"]
    return subprocess.run(command, cwd=folder, env=inherited | environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("test", [SKIPPED, SKIPPED_INSIDE, SKIPPED_MODULE])
def test_a_skipped_test_fails_a_strict_run_and_says_why(tmp_path: Path, test: str) -> None:
    strict = run(tmp_path, PASSING + test, GLOSSATOR_REQUIRE_ALL="1")
    assert strict.returncode != 0
    assert "too tired" in strict.stdout
    assert "nothing may be skipped" in strict.stdout


@pytest.mark.parametrize("test", [SKIPPED, SKIPPED_INSIDE])
def test_a_skipped_test_is_fine_otherwise(tmp_path: Path, test: str) -> None:
    assert run(tmp_path, PASSING + test).returncode == 0


@pytest.mark.parametrize("test", [PASSING, EXPECTED_FAILURE])
def test_passing_and_expected_failures_are_fine_in_a_strict_run(tmp_path: Path, test: str) -> None:
    assert run(tmp_path, test, GLOSSATOR_REQUIRE_ALL="1").returncode == 0


def test_no_tests_at_all_fail_a_strict_run(tmp_path: Path) -> None:
    assert run(tmp_path, "", GLOSSATOR_REQUIRE_ALL="1").returncode == pytest.ExitCode.TESTS_FAILED


def test_a_missing_folder_of_articles_fails_a_strict_run(tmp_path: Path) -> None:
    test = "def test_many(articles_folder): pass\n"
    missing = str(tmp_path / "nowhere")
    assert run(tmp_path, test, GLOSSATOR_ARTICLES=missing).returncode == 0
    strict = run(tmp_path, test, GLOSSATOR_ARTICLES=missing, GLOSSATOR_REQUIRE_ALL="1")
    assert strict.returncode != 0
    assert missing in strict.stdout
