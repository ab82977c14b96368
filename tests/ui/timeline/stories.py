"""Runs as lists of events, for tests, benchmarks and pictures."""

from desktop_agent.agent.events import (
    ApprovalAsked,
    ApprovalGiven,
    CodeReady,
    Effects,
    Failure,
    Message,
    ModelDelta,
    OutputDelta,
    PlanDelta,
    PlanReady,
    QuestionAnswered,
    QuestionAsked,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunPaused,
    RunStarted,
    Shown,
    StepFinished,
    StepStarted,
    Tokens,
    ToolCalled,
    ToolInfo,
    ToolReturned,
    Variable,
    VariablesChanged,
)


class Story:
    """Writes a run's events, keeping sequence numbers and the clock."""

    def __init__(self, run_id="run-1", at=1_800_000_000.0):
        self.run_id = run_id
        self.events = []
        self.at = at
        self.number = 0
        self.messages = 0
        self.taken = 0

    def add(self, kind, after=0.0, step=None, /, **fields):
        self.at += after
        event = kind(run_id=self.run_id, seq=len(self.events), at=self.at, step=step, **fields)
        self.events.append(event)
        return event

    def new(self):
        """Returns the events that were added since the last call."""
        taken, self.taken = self.taken, len(self.events)
        return self.events[taken:]

    def start(self, task="How long is the bridge?", **fields):
        fields = {
            "model": "Qwen2.5-Coder-32B",
            "provider": "scripted",
            "tools": (ToolInfo(name="web_search", signature="web_search(query: str) -> str"),),
            "imports": ("math", "statistics"),
            "approval": "ask",
            **fields,
        }
        self.add(RunStarted, task=task, **fields)
        return self

    def plan(self, text="1. Search.\n2. Compute."):
        half = len(text) // 2
        self.add(PlanDelta, 0.3, text=text[:half])
        self.add(PlanDelta, 0.3, text=text[half:])
        self.add(PlanReady, 0.1, plan=text, seconds=0.7, tokens=Tokens(input=300, output=20))
        return self

    def begin(self, attempt=1, new_messages=None):
        if attempt == 1:
            self.number += 1
        if new_messages is None:
            words = (
                ("the system prompt", "the task") if self.number == 1 else (f"reply {self.number - 1}", "observation")
            )
            roles = ("system", "user") if self.number == 1 else ("assistant", "user")
            new_messages = tuple(Message(role=role, content=text) for role, text in zip(roles, words, strict=True))
        kept = self.messages if attempt == 1 else self.messages - len(new_messages)
        self.add(StepStarted, 0.1, self.number, kept=kept, new_messages=new_messages, attempt=attempt)
        self.messages = kept + len(new_messages)
        return self

    def stream(self, thought="", code="", size=12):
        for part, text in (("thought", thought), ("code", code)):
            for start in range(0, len(text), size):
                self.add(ModelDelta, 0.02, self.number, part=part, text=text[start : start + size])
        return self

    def ready(self, thought="I will look.", code="print(1)", title=None, seconds=1.2, tokens=None):
        self.add(
            CodeReady,
            0.1,
            self.number,
            thought=thought,
            code=code,
            model_output=f"Thought: {thought}\n<code>\n{code}\n</code>",
            title=thought.split(".")[0] if title is None else title,
            seconds=seconds,
            tokens=tokens or Tokens(input=1100, output=104),
        )
        return self

    def ask(self, code="print(1)", tool="", **effects):
        name = f"ask-{self.number}{tool}"
        self.add(ApprovalAsked, 0.0, self.number, approval_id=name, code=code, effects=Effects(**effects), tool=tool)
        return self

    def question(self, text="Which colour?", question_id="question-1"):
        self.add(QuestionAsked, 0.0, self.number, question_id=question_id, question=text)
        return self

    def say(self, answer="blue", question_id="question-1", **fields):
        self.add(QuestionAnswered, 3.0, self.number, question_id=question_id, answer=answer, **fields)
        return self

    def say_yes(self, code="", decision="run", **fields):
        self.add(
            ApprovalGiven, 2.0, self.number, approval_id=f"ask-{self.number}", decision=decision, code=code, **fields
        )
        return self

    def call(self, tool="web_search", arguments='query="length"', result="155 m", seconds=0.64, error="", size=None):
        call_id = f"call-{len(self.events)}"
        self.add(ToolCalled, 0.01, self.number, call_id=call_id, tool=tool, arguments=arguments)
        self.add(
            ToolReturned,
            seconds,
            self.number,
            call_id=call_id,
            tool=tool,
            result=result,
            size=len(result) if size is None else size,
            error=error,
            seconds=seconds,
        )
        return self

    def output(self, *texts):
        for text in texts:
            self.add(OutputDelta, 0.01, self.number, text=text)
        return self

    def finish(self, output="", failure=None, value=None, seconds=0.9, final=False, **fields):
        self.add(
            StepFinished,
            0.1,
            self.number,
            observation=fields.pop("observation", f"Execution logs:\n{output}"),
            output=output,
            output_chars=fields.pop("output_chars", len(output)),
            failure=failure,
            value=value,
            is_final_answer=final,
            seconds=seconds,
            model_seconds=1.2,
            tokens=Tokens(input=1100, output=104),
            **fields,
        )
        return self

    def wrote(self, *removed, change="new", step=None, **values):
        """Adds what the latest step did to the variables; a value is its text, or a whole `Variable`."""
        written = tuple(
            value if isinstance(value, Variable) else Variable(name=name, change=change, type_name="int", text=value)
            for name, value in values.items()
        )
        self.add(VariablesChanged, 0.01, self.number if step is None else step, written=written, removed=removed)
        return self

    def step(self, thought="I will look.", code="print(1)", output="1\n", **fields):
        """Adds a whole step without streaming."""
        return self.begin().ready(thought, code).finish(output, **fields)

    def answer(self, answer="155 m", shown=None, **fields):
        shown = shown or Shown(type_name=type(answer).__name__, text=repr(answer))
        fields = {"steps": self.number, "seconds": 18.0, "tokens": Tokens(input=3900, output=212), **fields}
        self.add(RunFinished, 0.1, answer=answer, shown=shown, **fields)
        return self

    def fail(self, kind="network", message="The server did not answer.", advice="", actions=("retry",)):
        self.add(RunFailed, 0.1, kind=kind, message=message, advice=advice, actions=actions, steps=self.number)
        return self

    def cancel(self):
        self.add(RunCancelled, 0.1, steps=self.number, seconds=9.0)
        return self

    def pause(self, reason=""):
        self.add(RunPaused, 0.1, reason=reason)
        return self


NAME_ERROR = Failure(
    kind="exception",
    exception_type="NameError",
    message="line 2: NameError: name 'lenght' is not defined",
    line=2,
)
