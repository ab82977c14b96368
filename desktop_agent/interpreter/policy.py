"""What an action may name, as data: every refusal and every guard carries its reason.

An attribute is *plain* (compiled as it stands), *guarded* (looked up by `guards`, which judges the object and the
value) or *refused* (an error before anything runs). Deny by default: an attribute that begins and ends with two
underscores and stands in none of the tables is guarded as *own only*: it is found on what the action
itself defined, nowhere else. What was considered, and what stops it: design/interpreter-policy.md.
"""

from typing import Literal

Rule = Literal["plain", "guarded", "refused"]

_FRAME = "it leads to frames, and a frame to the interpreter's own variables"
_CODE = "it leads to code objects, from which unchecked functions can be built"
_MODULE = "it leads to the real module behind the one that was authorized"

REFUSED_ATTRIBUTES: dict[str, str] = {
    **dict.fromkeys(
        "tb_frame tb_next tb_lasti gi_frame gi_yieldfrom cr_frame cr_await cr_origin ag_frame ag_await f_back "
        "f_builtins f_globals f_locals f_trace f_trace_lines f_trace_opcodes f_lasti f_generator".split(),
        _FRAME,
    ),
    **dict.fromkeys(
        "f_code gi_code cr_code ag_code __code__ co_code co_consts co_names co_lnotab co_linetable co_exceptiontable "
        "co_cellvars co_freevars co_varnames co_filename co_positions co_lines co_flags replace_code _co_code_adaptive "
        "_varname_from_oparg".split(),
        _CODE,
    ),
    **dict.fromkeys("__loader__ __spec__ __path__ __file__ __cached__ __package__".split(), _MODULE),
    "__builtins__": "it leads to the built-in functions that are not available here",
    "__globals__": "it leads to the variables of the module that defined the function",
    "__closure__": "it leads to the variables that a function keeps for itself",
    "__import__": "it imports past the list of authorized imports",
    "__reduce__": "it hands out the functions that rebuild an object, among them the real getattr",
    "__reduce_ex__": "it hands out the functions that rebuild an object, among them the real getattr",
    "__objclass__": "it leads from a method to the class of the standard library that defines it",
    "__array_interface__": "it makes numpy read and write memory that belongs to nobody",
    "__array_struct__": "it makes numpy read and write memory that belongs to nobody",
    "__cuda_array_interface__": "it makes numpy read and write memory that belongs to nobody",
    "__subclasshook__": "it is called by isinstance, not by code",
    "__mro_entries__": "it is called by the class statement, not by code",
    "__interactivehook__": "it belongs to the interactive interpreter",
    "_convert_": "it turns the variables of any loaded module into an enumeration",
    "_getframe": _FRAME,
    "_current_frames": _FRAME,
}

# Protocols through which an object tells numpy an address; defining them is refused as well.
MEMORY_PROTOCOLS = frozenset(("__array_interface__", "__array_struct__", "__cuda_array_interface__"))

TEMPLATES: frozenset[str] = frozenset(
    "env loader from_custom_template template_html template_html_table template_html_style template_latex "
    "template_string template_typst".split()
)

# Looked up at run time, because the same name is harmless on one object and leads out on another.
GUARDED_ATTRIBUTES: dict[str, str] = {
    "format": "a format string reads attributes of its arguments",
    "format_map": "a format string reads attributes of its arguments",
    "obj": "AttributeError.obj holds the object that was asked, which may be a real module",
    "get_stack": "an asyncio task hands out its frames",
    "print_stack": "an asyncio task hands out its frames",
    "ctypes": "an array hands out ctypes and its address",
    "cffi": "a bit generator hands out its address",
    **dict.fromkeys(TEMPLATES, "a pandas Styler hands out its templates, which read any attribute"),
    "eval": "pandas evaluates its text",
    "query": "pandas evaluates its text",
    "__getattribute__": "it reads an attribute by a name made at run time",
    "__getattr__": "it reads an attribute by a name made at run time",
    "__setattr__": "it writes an attribute by a name made at run time",
    "__delattr__": "it deletes an attribute by a name made at run time",
    "__dict__": "the dictionary of a foreign class holds its methods without any guard",
    "__self__": "a built-in function's __self__ is the real built-in module",
    "__subclasses__": "the subclasses of a foreign class are every class in the process",
    "__base__": "a foreign class's bases begin the walk to all classes",
    "__bases__": "a foreign class's bases begin the walk to all classes",
    "__mro__": "a foreign class's bases begin the walk to all classes",
    "mro": "a foreign class's bases begin the walk to all classes",
    "__defaults__": "library functions keep modules in their default arguments",
    "__kwdefaults__": "library functions keep modules in their default arguments",
    "__getstate__": "it copies the private state of a foreign object",
    "__setstate__": "it overwrites the private state of a foreign object",
    "__getnewargs__": "it belongs to pickling",
    "__getnewargs_ex__": "it belongs to pickling",
}

# Dunder attributes that ordinary code reads and that lead nowhere.
PLAIN_DUNDERS: frozenset[str] = frozenset(
    """
    __abs__ __abstractmethods__ __add__ __aenter__ __aexit__ __aiter__ __all__ __and__ __anext__ __annotations__
    __args__
    __array__ __array_function__ __array_priority__ __array_ufunc__ __array_wrap__ __author__ __await__ __bool__
    __bound__
    __bytes__ __call__ __cause__ __ceil__ __class__ __class_getitem__ __complex__ __constraints__ __contains__
    __context__
    __contravariant__ __copy__ __covariant__ __dataclass_fields__ __dataclass_params__ __debug__ __deepcopy__
    __default__
    __del__ __delete__ __delitem__ __dir__ __divmod__ __doc__ __enter__ __eq__ __exit__ __final__ __float__ __floor__
    __floordiv__ __format__ __forward_arg__ __fspath__ __func__ __ge__ __get__ __getitem__ __gt__ __hash__ __iadd__
    __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __infer_variance__ __init__
    __init_subclass__ __instancecheck__ __int__ __invert__ __ior__ __ipow__ __irshift__ __isabstractmethod__ __isub__
    __iter__ __itruediv__ __ixor__ __le__ __len__ __length_hint__ __lshift__ __lt__ __match_args__ __matmul__
    __members__ __metadata__ __missing__ __mod__ __module__  __mul__ __name__ __ne__ __neg__ __new__ __next__
    __notes__ __optional_keys__ __or__ __orig_bases__ __orig_class__ __origin__ __parameters__ __pos__ __post_init__
    __pow__
    __prepare__ __qualname__ __radd__ __rand__ __rdivmod__ __release_buffer__ __buffer__ __replace__ __repr__
    __required_keys__ __reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __round__ __rpow__
    __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __set__ __set_name__ __setitem__ __sizeof__ __slots__
    __static_attributes__ __str__ __sub__ __subclasscheck__ __supertype__ __suppress_context__ __text_signature__
    __total__ __traceback__ __truediv__ __trunc__ __type_params__ __typing_unpacked_tuple_args__ __unpacked__ __value__
    __version__ __weakref__ __wrapped__ __xor__ __cached_setup__ __readonly_keys__ __mutable_keys__ __objtype__
    __protocol_attrs__ __typing_is_unpacked_typevartuple__ __version_info__ __firstlineno__ __enum_properties__
    """.split()
)

# A library's own private attributes that its documentation tells people to use.
PUBLIC_UNDERSCORES: frozenset[str] = frozenset(
    "_asdict _replace _make _fields _field_defaults _field_types _value_ _name_ _missing_ _generate_next_value_ "
    "_ignore_ "
    "_order_ _member_names_ _member_map_ _value2member_map_ _sunder_ _add_alias_ _add_value_alias_ _repr_html_ "
    "_repr_png_ _repr_svg_ _ipython_display_ _repr_latex_".split()
)

# Methods that the base imports keep for themselves and that reach further than their public ones; an action may define
# methods of these names, so they are guarded, not refused.
HIDDEN_METHODS: frozenset[str] = frozenset(
    "_create_ _add_member_ _evaluate _vformat _unpickle _make_unbound_method _resolve_filename _fix_up_module "
    "_lazy_init "
    "_loop_factory _dump_registry _abc_registry_clear _abc_caches_clear _make_subprocess_transport _pprint_dataclass "
    "_ctypes _old_targets _add_callback_signalsafe _child_watcher_callback _init_watcher _sock_connect".split()
)

# Dunder names that an action may assign on what it defined itself; `guards.store` looks at the object.
STORABLE_METADATA: frozenset[str] = frozenset(
    "__name__ __qualname__ __doc__ __module__ __annotations__ __wrapped__ __type_params__ __defaults__ __kwdefaults__ "
    "__isabstractmethod__ __signature__ __final__ __override__ __deprecated__".split()
)
STORABLE_ON_EXCEPTIONS: frozenset[str] = frozenset(
    "__cause__ __context__ __suppress_context__ __traceback__ __notes__".split()
)

_NO_FILES = "read a file through an authorized import, as pandas.read_csv or pathlib.Path, or with a tool that you have"
_NO_TEXT = "write the code itself into the action"
_NO_EXIT = "end the action with final_answer(...) or let it run to its end"

# Built-in names that do not exist here, and what to do instead.
REFUSED_NAMES: dict[str, str] = {
    "open": _NO_FILES,
    "eval": _NO_TEXT,
    "exec": _NO_TEXT,
    "compile": _NO_TEXT,
    "__import__": "use the import statement",
    "__builtins__": "the built-in functions are called by their names",
    "__loader__": "",
    "__spec__": "",
    "__build_class__": "use the class statement",
    "breakpoint": "print what you want to see",
    "help": "print the __doc__ of what you want to know",
    "exit": _NO_EXIT,
    "quit": _NO_EXIT,
    "copyright": "",
    "credits": "",
    "license": "",
    "reveal_type": "",
}


# Built-ins that an action has in a guarded form; text that a library evaluates would get the real ones.
REAL_IN_TEXTS: frozenset[str] = frozenset(("getattr", "setattr", "delattr", "vars", "globals", "locals"))


def is_dunder(name: str) -> bool:
    """Says whether a name begins and ends with two underscores."""
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def rule_for(name: str) -> Rule:
    """Returns how an attribute of that name is read; names that libraries keep private are judged by `guards`."""
    if name in REFUSED_ATTRIBUTES:
        return "refused"
    if name in GUARDED_ATTRIBUTES:
        return "guarded"
    if name.startswith("__") and is_dunder(name):
        return "plain" if name in PLAIN_DUNDERS else "guarded"
    return "plain"
