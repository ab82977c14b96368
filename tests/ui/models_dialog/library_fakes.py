"""A stand-in for the models behind the dialog; the test says what is true of them."""

import asyncio
import dataclasses
import threading
from pathlib import Path

from desktop_agent.models.choice import ModelChoice
from desktop_agent.models.errors import ModelFileMissing
from desktop_agent.models.listing import ListedModel, Price
from desktop_agent.models.probe import ProbeResult
from desktop_agent.ui.models.library import ListedProvider, LocalModel, LocalModels

HUB = ModelChoice(provider="hugging_face")
OPENAI = ModelChoice(provider="openai_compatible", base_url="https://api.openai.com/v1")
OLLAMA = ModelChoice(provider="openai_compatible", base_url="http://127.0.0.1:11434/v1")

SMALL = LocalModel(
    id="small",
    name="Small Coder 1.5B",
    summary="Solves short calculations and small data tasks in seconds on any computer.",
    size=1_000_000_000,
    memory_mb=2000,
    licence="Apache-2.0",
    source="huggingface.co/someone/small",
    state="ready",
    path=Path("/models/small.gguf"),
    fits=True,
    own=1_000_000_000,
)
LARGE = LocalModel(
    id="large",
    name="Large Coder 7B",
    summary="The best coder of this list, for computers with 16 GB of memory.",
    size=4_700_000_000,
    memory_mb=6500,
    licence="Apache-2.0",
    source="huggingface.co/someone/large",
    state="not_downloaded",
    path=Path("/models/large.gguf"),
    fits=False,
)
WORKS = ProbeResult(reachable=True, acts=True, finished=True, first_seconds=0.9, tokens_a_second=41.0)


def listed(count=3):
    """Models with context, price and badges."""
    makers = ("Qwen", "meta-llama", "mistralai", "deepseek-ai", "google")
    return [
        ListedModel(
            id=f"{makers[number % 5]}/Model-{number:04}-Instruct",
            context_tokens=131_072 if number % 2 else 32_768,
            price=Price(input=0.1 * number, output=0.4 * number, source="router.huggingface.co:443")
            if number
            else None,
            vision=number % 3 == 0,
            tools=number % 2 == 0,
            providers=("novita", "together") if number % 2 else ("cerebras",),
        )
        for number in range(count)
    ]


class FakeLibrary:
    """Models whose state the test sets; `answers` maps a place to a list or an error."""

    def __init__(self):
        self.models = {"small": SMALL, "large": LARGE}
        self.answers = {HUB: listed()}
        self.asked = []
        self.probed = []
        self.result = WORKS
        self.known = [
            ListedProvider(
                id="hugging_face", name="Hugging Face", place=HUB, needs_key=True, key="account 'mine', keyring"
            ),
            ListedProvider(id="openai", name="OpenAI", place=OPENAI, needs_key=True),
            ListedProvider(id="ollama", name="Ollama", place=OLLAMA),
        ]
        self.progress = (1_175_000_000, 4_700_000_000, "1.2 GB of 4.7 GB from huggingface.co, 20 MB/s")
        self.failure = None
        self.done = threading.Event()
        self.answer_now = asyncio.Event()
        self.answer_now.set()

    async def local(self):
        models = tuple(self.models.values())
        return LocalModels(
            models=models,
            folder=Path("/data/models"),
            used=sum(model.own for model in models),
            unfinished=sum(model.unfinished for model in models),
            free=120_000_000_000,
            memory_mb=8000,
        )

    async def download(self, model_id, on_progress):
        model = self.models[model_id]
        try:
            on_progress(*self.progress)
            while not self.done.is_set():  # noqa: ASYNC110 - set by the test
                await asyncio.sleep(0.01)
            if self.failure is not None:
                raise self.failure
            self.models[model_id] = dataclasses.replace(model, state="ready", own=model.size, unfinished=0)
        except BaseException:
            self.models[model_id] = dataclasses.replace(model, unfinished=self.progress[0])
            raise

    async def discard(self, model_id):
        self.models[model_id] = dataclasses.replace(self.models[model_id], unfinished=0)

    async def remove(self, model_id):
        if self.failure is not None:
            raise self.failure
        self.models[model_id] = dataclasses.replace(self.models[model_id], state="not_downloaded", own=0)

    async def check_file(self, path):
        if path.suffix != ".gguf":
            raise ModelFileMissing(f"'{path}' is not a GGUF file.", advice="Choose another.")

    async def providers(self):
        return self.known

    async def listing(self, place):
        self.asked.append(place)
        await self.answer_now.wait()
        answer = self.answers[place]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def probe(self, choice):
        self.probed.append(choice)
        await self.answer_now.wait()
        if isinstance(self.result, Exception):
            raise self.result
        return self.result
