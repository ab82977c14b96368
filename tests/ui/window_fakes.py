"""Stand-ins for what is behind the window: a service whose runs are written by the test, models, accounts."""

import asyncio
import threading
from dataclasses import replace
from pathlib import Path

from desktop_agent.agent.events import (
    ApprovalAsked,
    ApprovalGiven,
    CodeReady,
    Failure,
    ImportsAllowed,
    MessageMoved,
    MessageQueued,
    Notice,
    PlanReady,
    QuestionAsked,
    RunBranched,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunResumed,
    RunStarted,
    Shown,
    StepFinished,
    StepStarted,
    Tokens,
    decode_event,
    encode_event,
)
from desktop_agent.models.key_check import KeyFacts
from desktop_agent.store import RunRecord
from desktop_agent.store.secrets import AccountExists, WrongPassphrase
from desktop_agent.ui.accounts.services import Accounts, Provider
from desktop_agent.ui.composer.model_text import ModelState, Server
from desktop_agent.ui.services import Offer


class FakeRun:
    """A run of one step; with approval it waits for a yes before it ends."""

    def __init__(self, service, run_id, request):
        self.service = service
        self.run_id = run_id
        self.request = request
        self.calls = []
        self._seq = 0
        self._answered = asyncio.Event()
        self._stopped = False
        self._paused = False
        self._news = []
        self._messages = 0

    def _event(self, kind, /, **fields):
        event = kind(run_id=self.run_id, seq=self._seq, at=1_700_000_000.0 + self._seq, **fields)
        self._seq += 1
        self.service.store.append(self.run_id, event.seq, "event", event.at, encode_event(event))
        return event

    async def events(self):
        request = self.request
        yield self._event(
            RunStarted,
            task=request.task,
            title=request.task,
            model="fake",
            interpreter="isolated (Fake)",
            continues=request.continues,
            approval=request.approval,
        )
        tokens = Tokens(input=100, output=20)
        if self.service.plan:
            yield self._event(PlanReady, plan=self.service.plan)
        if self.service.refused_import:
            async for event in self._refused(tokens):
                yield event
            return
        yield self._event(StepStarted, step=1)
        yield self._event(
            CodeReady,
            step=1,
            thought="I compute it.",
            code="6 * 7",
            model_output="…",
            title="I compute it",
            tokens=tokens,
        )
        if request.approval == "ask":
            yield self._event(ApprovalAsked, step=1, approval_id="a1", code="6 * 7")
            self.service.store.update_run(self.run_id, state="waiting")
            async for event in self._said():
                yield event
            if not self._stopped:
                yield self._event(ApprovalGiven, step=1, approval_id="a1", decision="run", code="6 * 7")
        if self.service.hold:
            async for event in self._said():
                yield event
        if self._stopped:
            self.service.store.update_run(self.run_id, state="cancelled")
            yield self._event(RunCancelled, steps=1, tokens=tokens, seconds=1.0)
            return
        yield self._event(
            StepFinished, step=1, value=Shown(text="42"), is_final_answer=True, seconds=0.1, tokens=tokens
        )
        self.service.store.update_run(self.run_id, state="success", steps=1, seconds=1.0)
        yield self._event(RunFinished, answer=42, shown=Shown(text="42"), steps=1, tokens=tokens, seconds=1.0)

    def approve(self, approval_id, decision, *, code=None, note="", rule=None):
        self.calls.append(("approve", approval_id, decision, code, note, rule))
        self._answered.set()

    def pause(self):
        self.calls.append(("pause",))

    def resume(self):
        self.calls.append(("resume",))

    def stop(self):
        self.calls.append(("stop",))
        self._stopped = True
        self._answered.set()

    async def _refused(self, tokens):
        module = self.service.refused_import
        yield self._event(StepStarted, step=1)
        yield self._event(CodeReady, step=1, thought="I read it.", code=f"import {module}", model_output="…")
        failure = Failure(
            kind="import",
            exception_type="ImportError",
            message=f"line 1: Import of '{module}' is not allowed. You may import: math",
            line=1,
        )
        yield self._event(StepFinished, step=1, failure=failure, seconds=0.1, tokens=tokens)
        async for event in self._said():
            yield event
        self.service.store.update_run(self.run_id, state="failed")
        yield self._event(RunFailed, kind="limit", message="No more steps.", steps=1, tokens=tokens)

    async def _said(self):
        """Yields what the person says about messages, plans and imports, until the question is answered."""
        while not self._answered.is_set() or self._news:
            while self._news:
                kind, fields = self._news.pop(0)
                yield self._event(kind, **fields)
            await asyncio.sleep(0.01)

    def _tell(self, kind, /, **fields):
        self._news.append((kind, fields))

    def queue_message(self, text):
        self.calls.append(("queue_message", text))
        self._messages += 1
        self._tell(MessageQueued, message_id=f"m{self._messages}", text=text)

    def withdraw_message(self, message_id):
        self.calls.append(("withdraw_message", message_id))
        self._tell(MessageQueued, message_id=message_id, text="")

    def move_message(self, message_id, before=""):
        self.calls.append(("move_message", message_id, before))
        self._tell(MessageMoved, message_id=message_id, before=before)

    def come_too_late(self, message_id):
        self._tell(Notice, kind="message", message="Too late.", message_id=message_id)

    def code_asks(self, question):
        self._tell(QuestionAsked, step=1, question_id="q1", question=question)

    def edit_plan(self, plan):
        self.calls.append(("edit_plan", plan))
        self._tell(PlanReady, plan=plan, edited=True)

    def allow_imports(self, imports):
        self.calls.append(("allow_imports", imports))
        self._tell(ImportsAllowed, imports=tuple(imports))


class FakeResumed(FakeRun):
    """A run that is taken up again and answers in its next step."""

    async def events(self):
        self._seq = 100
        yield self._event(RunResumed, model="fake")
        yield self._event(StepStarted, step=2)
        yield self._event(CodeReady, step=2, thought="I answer.", code="final_answer(1)", model_output="…")
        yield self._event(StepFinished, step=2, is_final_answer=True, seconds=0.1)
        self.service.store.update_run(self.run_id, state="success")
        yield self._event(RunFinished, answer=1, shown=Shown(text="1"), steps=2, seconds=1.0)


class FakeBranch(FakeRun):
    """A run that has the first step of another one and ends with a step of its own."""

    def __init__(self, service, run_id, branch, request):
        super().__init__(service, run_id, request)
        self.branch = branch

    async def events(self):
        yield self._event(RunStarted, task=self.request.task, title=self.request.task, model="fake")
        tokens = Tokens(input=100, output=20)
        for step in range(1, self.branch.step + 1):
            yield self._event(StepStarted, step=step)
            yield self._event(CodeReady, step=step, thought="I look.", code="x = 1", model_output="…", tokens=tokens)
            yield self._event(StepFinished, step=step, seconds=0.1, tokens=tokens)
        yield self._event(
            RunBranched, parent=self.branch.run_id, parent_step=self.branch.step, model="fake", variables="kept"
        )
        last = self.branch.step + 1
        yield self._event(StepStarted, step=last)
        code = self.branch.code or "final_answer(43)"
        yield self._event(CodeReady, step=last, thought="I answer.", code=code, model_output="…", tokens=tokens)
        yield self._event(StepFinished, step=last, is_final_answer=True, seconds=0.1, tokens=tokens)
        self.service.store.update_run(self.run_id, state="success", steps=last, seconds=1.0)
        yield self._event(RunFinished, answer=43, shown=Shown(text="43"), steps=last, tokens=tokens, seconds=1.0)


class FakeService:
    """Starts such runs. `hold` keeps them going until they are stopped."""

    def __init__(self, store):
        self.store = store
        self.runs = []
        self.hold = False
        self.refusal = None
        self.kept = True
        self.plan = ""
        self.refused_import = ""
        self.resumed = []
        self.read = []
        self.reading_takes = False

    def start(self, request):
        if self.refusal is not None:
            raise self.refusal
        run = FakeRun(self, f"run-{len(self.runs) + 1}", request)
        self.runs.append(run)
        title = request.task
        self.store.add_run(
            RunRecord(run_id=run.run_id, title=title, task=title, created_at=1_700_000_000.0 + len(self.runs))
        )
        return run

    def resume(self, run_id, **settings):
        self.resumed.append((run_id, settings))
        request = next(run.request for run in self.runs if run.run_id == run_id)
        self.refused_import = ""
        return FakeResumed(self, run_id, request)

    def branch(self, branch, request):
        run = FakeBranch(self, f"run-{len(self.runs) + 1}", branch, request)
        self.runs.append(run)
        self.store.add_run(
            RunRecord(
                run_id=run.run_id,
                title=request.task,
                task=request.task,
                created_at=1_700_000_100.0,
                parent=branch.run_id,
            )
        )
        return run

    def keeps_state(self, run_id, step):
        return self.kept

    def read_ahead(self, request):
        async def read():
            if self.refusal is not None:
                raise self.refusal
            self.read.append(request)
            while self.reading_takes:  # noqa: ASYNC110 - set from the window's thread
                await asyncio.sleep(0.01)

        return read()

    def load(self, run_id):
        return [decode_event(line) for line in self.store.events(run_id)]


class FakeModels:
    """Models whose state the test sets."""

    def __init__(self):
        self.ready = True
        self.found = [Server(name="Ollama", base_url="http://127.0.0.1:11434/v1", models=("qwen3:8b", "llama3"))]
        self.looked = 0
        self.downloads = 0
        self.release = threading.Event()

    async def state(self, choice):
        return ModelState("ready" if self.ready else "download 1.1 GB", "success", "About it.", ready=self.ready)

    async def servers(self):
        self.looked += 1
        return self.found

    async def offer(self):
        return Offer(
            name="Small model", size=1_117_320_768, source="the Hub", target=Path("/models/small.gguf"), licence="MIT"
        )

    async def download(self, on_progress):
        self.downloads += 1
        on_progress(500_000_000, 1_117_320_768)
        while not self.release.is_set():  # noqa: ASYNC110 - set from the window's thread
            await asyncio.sleep(0.01)
        self.ready = True


class FakeAccounts:
    """Tokens in a dictionary."""

    def __init__(self):
        self.kept = {}
        self.keyring_state = "ready"
        self.file = "absent"
        self.passphrase = ""
        self.variables = ()
        self.login = "none"
        self.login_used = []
        self.facts = KeyFacts(owner="ada", kind="user", label="laptop", role="read")
        self.refusal = None
        self.tested = []

    async def accounts(self):
        providers = (
            Provider(
                "hugging_face",
                "Hugging Face",
                base_url="https://router.huggingface.co",
                keys_url="https://huggingface.co/settings/tokens",
                variable="HF_TOKEN",
            ),
            Provider("openai", "OpenAI", base_url="https://api.openai.com/v1", variable="OPENAI_API_KEY"),
            Provider("openai_compatible", "Other server", needs_address=True, variable="MODEL_API_KEY"),
        )
        return Accounts(
            entries=tuple(self._as_it_is(entry) for entry in self.kept),
            providers=providers,
            keyring_state=self.keyring_state,
            keyring="Kept in a test.",
            file=self.file,
            variables=self.variables,
            login="used" if self.login_used and self.login_used[-1] else self.login,
        )

    def _as_it_is(self, entry):
        return replace(entry, readable=entry.place != "file" or self.file == "open")

    async def store(self, entry, token, passphrase=""):
        if passphrase:
            await self.unlock(passphrase)
        self.kept[entry] = token

    async def rename(self, entry, name):
        if any(name == other.name for other in self.kept):
            raise AccountExists(f"There is already an account '{name}'.")
        self.kept = {replace(one, name=name) if one.name == entry.name else one: it for one, it in self.kept.items()}

    async def remove(self, entry):
        self.kept = {one: it for one, it in self.kept.items() if one.name != entry.name}

    async def unlock(self, passphrase):
        if self.passphrase and passphrase != self.passphrase:
            raise WrongPassphrase("This passphrase does not open the file with the tokens.")
        self.passphrase = passphrase
        self.file = "open"

    async def test(self, entry):
        self.tested.append(entry.name)
        if self.refusal is not None:
            raise self.refusal
        return self.facts

    async def token(self, entry):
        return next(token for one, token in self.kept.items() if one.name == entry.name)

    def use_login(self, used):
        self.login_used.append(used)
