"""The window."""

from importlib import import_module

from desktop_agent.import_hook import drop_import_hook

# Before any other module of the window: each one that is imported under Qt's hook has its source searched, which takes
# a fifth of the time that they take together. Qt brings the hook when it is loaded, so it is loaded first.
import_module("PySide6.QtCore")
drop_import_hook()
