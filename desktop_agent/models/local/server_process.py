"""The child process that runs llama.cpp's server: the only place where xllamacpp is imported.

Started as `desktop-agent --model-server`. One line of JSON on stdin says what to run and carries a fresh key; one line
of JSON on stdout answers with the address or with why it failed. The process ends when stdin closes, that is when its
parent is gone.
"""

import os
import sys
import threading
from typing import Any, BinaryIO

import msgspec


class ServerConfig(msgspec.Struct, frozen=True, kw_only=True):
    """What the server runs.

    Attributes:
        model_path: The GGUF file.
        api_key: The key that each request must carry.
        context_tokens: The context window.
        threads: Threads that compute.
        cache_mb: Memory for prompts that are kept between requests.
        batch_tokens: How many tokens of a request a processor reads between two looks at whether it is still wanted;
            at each of them it says how far it is. A graphics card reads in larger pieces.
        states_folder: Where the server may keep the states of prompts it has read; empty where it may not.
    """

    model_path: str
    api_key: str
    context_tokens: int = 8192
    threads: int = 1
    cache_mb: int = 256
    batch_tokens: int = 64
    states_folder: str = ""

    def __repr__(self) -> str:
        return f"ServerConfig(model_path={self.model_path!r})"


class ServerStarted(msgspec.Struct, frozen=True, tag="started"):
    """The server answers at this address."""

    address: str


class ServerNotStarted(msgspec.Struct, frozen=True, tag="not_started"):
    """The server could not start: `runtime` (a library is missing) or `model` (the file cannot be loaded)."""

    kind: str
    reason: str


class Devices(msgspec.Struct, frozen=True, tag="devices"):
    """What could compute here: graphics cards, where the runtime was built for them, and the processor."""

    names: tuple[str, ...]


Report = ServerStarted | ServerNotStarted | Devices


def main(argv: list[str]) -> int:
    """Runs the server until stdin closes; returns an exit code only when it could not start.

    With the word `devices`, it prints what could compute, as one line of JSON, and ends.
    """
    if argv == ["devices"]:
        return _print_devices()
    if argv:
        print("The model server takes its settings on stdin, no arguments.", file=sys.stderr)  # noqa: T201
        return 2
    report = _take_stdout()
    config = msgspec.json.decode(sys.stdin.buffer.readline(), type=ServerConfig)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        import xllamacpp
    except ImportError as error:
        return _report(report, ServerNotStarted("runtime", str(error)))
    runtime: Any = xllamacpp
    try:
        server = runtime.Server(_parameters(runtime, config))
    except (RuntimeError, ValueError, OSError, MemoryError) as error:
        return _report(report, ServerNotStarted("model", str(error) or type(error).__name__))
    _report(report, ServerStarted(str(server.listening_address)))
    threading.Event().wait()
    return 0


def _print_devices() -> int:
    report = _take_stdout()
    try:
        import xllamacpp
    except ImportError as error:
        return _report(report, ServerNotStarted("runtime", str(error)))
    runtime: Any = xllamacpp
    names = tuple(str(device["description"] or device["name"]) for device in runtime.get_device_info())
    return _report(report, Devices(names))


def _parameters(runtime: Any, config: ServerConfig) -> Any:
    parameters = runtime.CommonParams()
    parameters.model.path = config.model_path
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [config.api_key]
    # By default any web page could read the answers, and prompts could be kept in 8 GB of memory.
    parameters.cors_origins = ""
    parameters.cache_ram_mib = config.cache_mb
    parameters.ui = False
    parameters.endpoint_slots = False
    if config.states_folder:
        # llama.cpp puts the names of states right behind it.
        parameters.slot_save_path = f"{config.states_folder}{os.sep}"
    if not _has_graphics_card(runtime):
        parameters.n_batch = parameters.n_ubatch = config.batch_tokens
    parameters.n_ctx = config.context_tokens
    parameters.n_parallel = 1
    # As many layers as fit go to a graphics card, where the runtime was built for one; else all stay here.
    parameters.n_gpu_layers = -1
    parameters.cpuparams.n_threads = config.threads
    parameters.cpuparams_batch.n_threads = config.threads
    # Errors only: prompts must not end in a log.
    parameters.verbosity = 1
    return parameters


def _has_graphics_card(runtime: Any) -> bool:
    return any("GPU" in str(device["type"]) for device in runtime.get_device_info())


def _take_stdout() -> BinaryIO:
    """Keeps stdout for the report; what llama.cpp prints goes to stderr."""
    report = os.fdopen(os.dup(1), "wb", closefd=True)
    os.dup2(2, 1)
    return report


def _report(to: BinaryIO, report: Report) -> int:
    to.write(msgspec.json.encode(report) + b"\n")
    to.close()
    return 1 if isinstance(report, ServerNotStarted) else 0


def _end_with_parent() -> None:
    # Not through sys.stdin: a thread that waits inside its lock makes the interpreter abort at exit.
    while os.read(0, 1024):
        continue
    # llama.cpp's threads would keep an ordinary exit waiting.
    os._exit(0)
