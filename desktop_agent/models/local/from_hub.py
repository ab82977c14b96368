"""A model file from the Hugging Face Hub.

huggingface_hub says where the file is, how large, and which checksum it has; the bytes are read here and not by its
downloader, which runs in a thread that cannot be stopped, while a cancelled download must end at once and go on later
from the same byte.
"""

import asyncio
from collections.abc import Callable
from functools import partial as partial_function

import httpx2
import huggingface_hub
import msgspec
from huggingface_hub import HfFileMetadata, hf_hub_url
from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled

from desktop_agent.models.local.catalogue import CatalogueModel
from desktop_agent.models.local.partial import PartialFile, SourceUnavailable, to_the_end

NAME = "the Hugging Face Hub"
_LOOK_UP_SECONDS = 10.0
_SILENCE_SECONDS = 60.0
_SHA256_LETTERS = 64


class HubFile(msgspec.Struct, frozen=True):
    """What the Hub states about a file."""

    url: str
    size: int
    sha256: str


async def look_up(model: CatalogueModel) -> HubFile:
    """Asks the Hub for a file, without any token: the models of the catalogue are public.

    Raises:
        SourceUnavailable: The Hub cannot be reached or has no such file.
    """
    url = hf_hub_url(model.repo_id, model.file_name)
    try:
        stated = await asyncio.to_thread(_metadata, url)
    except (HfHubHTTPError, httpx2.HTTPError, OfflineModeIsEnabled, OSError, ValueError) as error:
        raise SourceUnavailable(f"{NAME} cannot be reached or has no such file") from error
    if not stated.size or not stated.etag or len(stated.etag) != _SHA256_LETTERS:
        raise SourceUnavailable(f"{NAME} does not say which checksum the file has")
    if model.sha256 and stated.etag != model.sha256:
        raise SourceUnavailable(f"{NAME} has another version of the file")
    return HubFile(url, stated.size, stated.etag)


def _metadata(url: str) -> HfFileMetadata:
    return huggingface_hub.get_hf_file_metadata(  # pyright: ignore[reportUnknownMemberType]
        url, token=False, timeout=_LOOK_UP_SECONDS
    )


async def fetch(file: HubFile, partial: PartialFile, arrived: Callable[[int], None]) -> None:
    """Appends what is missing of the file.

    Args:
        file: What the Hub stated.
        partial: Where it goes.
        arrived: Is told how much is there.

    Raises:
        SourceUnavailable: The connection failed or the server refused.
        OSError: The disk cannot take it.
    """
    start = partial.length
    if start > file.size:
        partial.delete()
        start = 0
    if start == file.size:
        return
    timeout = httpx2.Timeout(_SILENCE_SECONDS, connect=_LOOK_UP_SECONDS)
    try:
        async with (
            httpx2.AsyncClient(timeout=timeout, follow_redirects=True) as client,
            client.stream(
                "GET", file.url, headers={"Range": f"bytes={start}-", "Accept-Encoding": "identity"}
            ) as answer,
        ):
            if answer.status_code not in {200, 206}:
                raise SourceUnavailable(f"{NAME} answered with status {answer.status_code}")
            # A server that does not know ranges sends everything again.
            mode = "ab" if answer.status_code == 206 else "wb"
            with partial.path.open(mode) as out:
                async for block in answer.aiter_bytes():
                    await to_the_end(partial_function(out.write, block))
                    arrived(out.tell())
    except httpx2.HTTPError as error:
        raise SourceUnavailable(f"the connection to {NAME} was lost") from error
    if partial.length != file.size:
        raise SourceUnavailable(f"{NAME} sent only a part of the file")
