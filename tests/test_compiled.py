"""The form of the rules that loads fast: the same rules, and never stale."""

from __future__ import annotations

import errno
import marshal
from pathlib import Path
from types import SimpleNamespace
from typing import IO

import pytest

from cleantext import compiled
from cleantext.compiled import digest, kept_at, read_book
from cleantext.rule_files import shipped_files, shipped_rules


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "cache" / "rules.marshal"
    monkeypatch.setattr(compiled, "kept_at", lambda: place)
    return place


def test_what_is_loaded_is_what_the_files_say(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = read_book()
    assert [path.name for path in cache.parent.iterdir()] == ["rules.marshal"]
    with monkeypatch.context() as patch:
        patch.setattr(compiled, "shipped_rules", lambda: pytest.fail("read the files again"))
        loaded = read_book()
    assert loaded == made
    assert loaded.rules == tuple(shipped_rules())
    assert (loaded.labels, loaded.phrases, loaded.beginnings) == (made.labels, made.phrases, made.beginnings)


@pytest.mark.parametrize("damaged", [b"", b"nonsense", marshal.dumps({"digest": b"another"}), marshal.dumps(3)])
def test_a_damaged_or_stale_form_is_made_anew(cache: Path, damaged: bytes) -> None:
    cache.parent.mkdir()
    cache.write_bytes(damaged)
    assert read_book().rules == tuple(shipped_rules())
    assert marshal.loads(cache.read_bytes())["digest"] == digest()  # noqa: S302 - this test wrote it


def test_files_written_anew_with_the_same_content_are_not_compiled_again(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_book()
    assert cache.exists()
    monkeypatch.setattr(compiled, "written", list)
    monkeypatch.setattr(compiled, "shipped_rules", lambda: pytest.fail("read the files again"))
    assert len(read_book().rules) > 1
    monkeypatch.setattr(compiled, "digest", lambda: b"another")
    with pytest.raises(pytest.fail.Exception, match="read the files again"):
        read_book()


def test_a_rule_of_the_form_is_read_when_it_is_asked_for(cache: Path) -> None:
    made = read_book()
    rules = read_book().rules
    assert rules[3] is rules[3]
    assert rules[1:3] == tuple(made.rules[1:3])
    assert (repr(rules), hash(rules), len(rules)) == (repr(made.rules), hash(made.rules), len(made.rules))
    assert cache.exists()


def test_the_digest_changes_with_any_rule_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = digest()
    shipped = list(shipped_files())
    for number in (0, len(shipped) - 1):
        folder, file = shipped[number]
        changed = tmp_path / file.name
        changed.write_bytes(file.read_bytes() + b"#")
        files = [*shipped[:number], (folder, changed), *shipped[number + 1 :]]
        monkeypatch.setattr(compiled, "shipped_files", lambda files=files: files)
        assert digest() != before
    monkeypatch.setattr(compiled, "shipped_files", lambda: shipped[1:])
    assert digest() != before


def test_where_nothing_can_be_kept_the_files_are_read(cache: Path) -> None:
    cache.parent.write_text("a file where the folder would be")
    assert read_book().rules == tuple(shipped_rules())


def test_on_a_full_disk_the_files_are_read(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object, file: IO[bytes]) -> None:
        file.write(b"half of it")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(compiled, "marshal", SimpleNamespace(loads=marshal.loads, dumps=marshal.dumps, dump=full))
    assert read_book().rules == tuple(shipped_rules())
    assert list(cache.parent.iterdir()) == []


def test_the_form_is_kept_in_the_users_cache_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    place = kept_at()
    assert place is not None
    assert place.parent == tmp_path / "cleantext"
    for unset in ("", "relative/folder"):
        monkeypatch.setenv("XDG_CACHE_HOME", unset)
        monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
        place = kept_at()
        assert place is not None
        assert place.parent == tmp_path / "home" / ".cache" / "cleantext"


def test_without_a_home_folder_the_files_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    monkeypatch.chdir(tmp_path)
    assert read_book().rules == tuple(shipped_rules())
    assert list(tmp_path.iterdir()) == []
