"""The model server's process itself, with a stand-in for llama.cpp."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_agent.models.errors import ModelFileMissing
from desktop_agent.models.local.server import computing_devices

STAND_IN = """
import os, types
class CommonParams:
    def __init__(self):
        self.model, self.cpuparams, self.cpuparams_batch = (types.SimpleNamespace() for _ in range(3))
def get_device_info():
    return [{"name": "CPU", "type": "GGML_BACKEND_DEVICE_TYPE_CPU"}]
class Server:
    def __init__(self, parameters):
        print("llama.cpp says something on stdout", flush=True)
        os.write(1, b"and its C++ code too\\n")
        if parameters.model.path == "broken.gguf":
            raise RuntimeError("failed to load model")
        self.listening_address = "http://127.0.0.1:4321"
        with open("seen.txt", "w") as seen:
            print(dict(vars(parameters), model=parameters.model.path, cpuparams=parameters.cpuparams.n_threads,
                       cpuparams_batch=parameters.cpuparams_batch.n_threads), file=seen)
"""


@pytest.fixture
def start(tmp_path: Path):
    started: list[subprocess.Popen] = []

    def run(stand_in: str = STAND_IN, model: str = "good.gguf") -> tuple[subprocess.Popen, dict]:
        (tmp_path / "xllamacpp.py").write_text(stand_in)
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "desktop_agent", "--model-server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
        )
        started.append(process)
        assert process.stdin is not None
        assert process.stdout is not None
        config = {"model_path": model, "api_key": "the-key", "context_tokens": 2048, "threads": 3}
        process.stdin.write(json.dumps(config).encode() + b"\n")
        process.stdin.flush()
        return process, json.loads(process.stdout.readline())

    yield run
    for process in started:
        with process:
            process.kill()


def test_it_reports_its_address_whatever_llama_cpp_prints(start):
    _, report = start()
    assert report == {"type": "started", "address": "http://127.0.0.1:4321"}


def test_it_ends_when_its_parent_is_gone(start):
    process, _ = start()
    process.stdin.close()
    assert process.wait(20) == 0


def test_llama_cpp_is_told_to_keep_to_itself(start, tmp_path):
    start()
    seen = (tmp_path / "seen.txt").read_text()
    for setting in ("'cors_origins': ''", "'api_keys': ['the-key']", "'hostnames': ['127.0.0.1']", "'port': 0"):
        assert setting in seen
    for setting in ("'cache_ram_mib': 256", "'ui': False", "'n_ctx': 2048", "'n_parallel': 1", "'cpuparams': 3"):
        assert setting in seen


def test_a_model_that_cannot_be_loaded_is_reported(start):
    process, report = start(model="broken.gguf")
    assert report == {"type": "not_started", "kind": "model", "reason": "failed to load model"}
    assert process.wait(20) == 1


def test_a_missing_library_is_reported(start):
    process, report = start("raise ImportError('libgomp.so.1: cannot open shared object file')")
    assert (report["kind"], "libgomp" in report["reason"]) == ("runtime", True)
    assert process.wait(20) == 1


def test_it_takes_no_arguments(tmp_path):
    done = subprocess.run(
        [sys.executable, "-P", "-m", "desktop_agent", "--model-server", "extra"],
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 2


def test_it_tells_what_could_compute(tmp_path, monkeypatch):
    cards = "[{'name': 'CUDA0', 'description': 'NVIDIA Test'}, {'name': 'CPU', 'description': ''}]"
    (tmp_path / "xllamacpp.py").write_text(f"print('noise')\ndef get_device_info(): return {cards}\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert computing_devices() == ("NVIDIA Test", "CPU")
    (tmp_path / "xllamacpp.py").write_text("raise ImportError('libgomp.so.1: cannot open shared object file')")
    with pytest.raises(ModelFileMissing, match="libgomp"):
        computing_devices()


def test_a_graphics_card_is_used_where_there_is_one(start, tmp_path):
    start()
    assert "'n_gpu_layers': -1" in (tmp_path / "seen.txt").read_text()


def test_a_processor_reads_in_small_pieces_and_a_graphics_card_does_not(start, tmp_path):
    start()
    assert "'n_batch': 64" in (tmp_path / "seen.txt").read_text()
    start(STAND_IN.replace("DEVICE_TYPE_CPU", "DEVICE_TYPE_GPU"))
    assert "n_batch" not in (tmp_path / "seen.txt").read_text()
