"""Finds model servers that run on this computer.

Asked for only when a person opens the model picker or says so. Only loopback is asked, never with a key and never
through a proxy: another program may listen on the port of a model server.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Literal, cast

import httpx2
import msgspec

from desktop_agent.models.listing import read_list

Kind = Literal["ollama", "lm_studio", "llama_cpp", "vllm", "other"]
PORTS: Mapping[int, Kind] = {11434: "ollama", 1234: "lm_studio", 8080: "llama_cpp", 8000: "vllm"}
NAMES: Mapping[Kind, str] = {
    "ollama": "Ollama",
    "lm_studio": "LM Studio",
    "llama_cpp": "llama.cpp",
    "vllm": "vLLM",
    "other": "A model server",
}
_SECONDS = 1.5
_LONGEST_LIST = 4 * 1024 * 1024


class FoundServer(msgspec.Struct, frozen=True, kw_only=True):
    """A model server on this computer.

    Attributes:
        kind: Which program it is, as far as it can be told.
        name: Its name for people.
        base_url: Its OpenAI-compatible address.
        models: The names of the models it offers; empty when it wants a key first.
        needs_key: It refused to list its models without a key.
    """

    kind: Kind
    name: str
    base_url: str
    models: tuple[str, ...] = ()
    needs_key: bool = False


async def discover_servers(ports: Mapping[int, Kind] = PORTS) -> list[FoundServer]:
    """Returns the model servers that answer on this computer, in the order of the ports, within two seconds."""
    limits = httpx2.Timeout(_SECONDS)
    async with httpx2.AsyncClient(trust_env=False, verify=False, follow_redirects=False, timeout=limits) as client:
        found = await asyncio.gather(*(_look(client, port, kind) for port, kind in ports.items()))
    return [server for server in found if server is not None]


async def _look(client: httpx2.AsyncClient, port: int, usual: Kind) -> FoundServer | None:
    base_url = f"http://127.0.0.1:{port}/v1"
    try:
        async with asyncio.timeout(_SECONDS):
            answer, body = await _get(client, f"{base_url}/models")
    except (httpx2.HTTPError, TimeoutError):
        return None
    if answer.status_code in {401, 403}:
        kind = _kind(answer, [], usual)
        return FoundServer(kind=kind, name=NAMES[kind], base_url=base_url, needs_key=True)
    try:
        data: Any = msgspec.json.decode(body)
        models = read_list(data)
    except (msgspec.DecodeError, ValueError):
        # Some other program listens there.
        return None
    if not answer.is_success:
        return None
    kind = _kind(answer, _owners(data), usual)
    return FoundServer(kind=kind, name=NAMES[kind], base_url=base_url, models=tuple(model.id for model in models))


async def _get(client: httpx2.AsyncClient, url: str) -> tuple[httpx2.Response, bytes]:
    body = b""
    async with client.stream("GET", url) as answer:
        async for piece in answer.aiter_bytes():
            body += piece
            if len(body) > _LONGEST_LIST:
                break
    return answer, body


def _owners(data: Any) -> Sequence[str]:
    items = cast("Mapping[str, Any]", data).get("data") if isinstance(data, Mapping) else None
    entries = cast("list[Any]", items) if isinstance(items, list) else []
    return [
        str(cast("Mapping[str, Any]", entry).get("owned_by", "")) for entry in entries if isinstance(entry, Mapping)
    ]


def _kind(answer: httpx2.Response, owners: Sequence[str], usual: Kind) -> Kind:
    if "llama.cpp" in answer.headers.get("server", "").lower() or "llamacpp" in owners:
        return "llama_cpp"
    if "vllm" in owners:
        return "vllm"
    # Ollama and LM Studio do not name themselves: their port does.
    return usual if usual in {"ollama", "lm_studio"} else "other"
