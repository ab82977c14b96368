"""What an action may name, as data: every entry carries the reason it is there.

The policy denies by default: an attribute that begins with two underscores is refused unless it is listed as allowed
or guarded here, and a syntax node without a visitor in `compiler` is refused altogether.
"""

ALLOWED_DUNDERS: frozenset[str] = frozenset(
    """
    __abs__ __add__ __aenter__ __aexit__ __aiter__ __and__ __anext__ __annotations__ __args__ __await__ __bool__ __bytes__
    __call__ __cause__ __ceil__ __class__ __class_getitem__ __complex__ __contains__ __context__ __copy__ __deepcopy__
    __delete__ __delitem__ __divmod__ __doc__ __enter__ __eq__ __exit__ __float__ __floor__ __floordiv__ __format__
    __ge__ __get__ __getitem__ __gt__ __hash__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__
    __index__ __init__ __init_subclass__ __instancecheck__ __int__ __invert__ __ior__ __ipow__ __irshift__ __isub__
    __iter__ __itruediv__ __ixor__ __le__ __len__ __length_hint__ __lshift__ __lt__ __main__ __matmul__ __members__
    __missing__ __mod__ __module__ __mro__ __mul__ __name__ __ne__ __neg__ __new__ __next__ __notes__ __or__ __origin__
    __parameters__ __pos__ __post_init__ __pow__ __prepare__ __qualname__ __radd__ __rand__ __rdivmod__ __repr__
    __reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__
    __rsub__ __rtruediv__ __rxor__ __set__ __set_name__ __setitem__ __sizeof__ __slots__ __str__ __sub__ __subclasscheck__
    __suppress_context__ __traceback__ __truediv__ __trunc__ __version__ __wrapped__ __xor__ __file__ __all__ __debug__
    """.split()
)
