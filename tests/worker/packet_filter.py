"""What the kernel does with a filter program, as far as ours go: enough to try a processor that is not there.

Source: linux/filter.h and linux/seccomp.h.
"""

import struct
from collections.abc import Sequence

_DATA = struct.Struct("<iIQ6Q")
"""What a program sees of a call: number, architecture, instruction pointer, six arguments."""

_LOAD, _EQUAL, _GREATER, _AT_LEAST, _ANY_BIT, _AND, _RETURN = 0x20, 0x15, 0x25, 0x35, 0x45, 0x54, 0x06
_TESTS = {
    _EQUAL: lambda word, operand: word == operand,
    _GREATER: lambda word, operand: word > operand,
    _AT_LEAST: lambda word, operand: word >= operand,
    _ANY_BIT: lambda word, operand: bool(word & operand),
}


def answer(program: bytes, *, architecture: int, number: int, arguments: Sequence[int] = ()) -> int:
    """Returns what the program says about a system call.

    Raises:
        ValueError: The program is none: an unknown instruction, a jump past its end, or one that never returns.
    """
    data = _DATA.pack(number, architecture, 0, *arguments, *[0] * (6 - len(arguments)))
    code = list(struct.iter_unpack("=HBBI", program))
    place, word = 0, 0
    while place < len(code):
        instruction, if_true, if_false, operand = code[place]
        place += 1
        if instruction == _LOAD:
            (word,) = struct.unpack_from("<I", data, operand)
        elif instruction == _AND:
            word &= operand
        elif instruction == _RETURN:
            return operand
        elif instruction in _TESTS:
            place += if_true if _TESTS[instruction](word, operand) else if_false
        else:
            raise ValueError(f"instruction {instruction:#x} at {place - 1}")
    raise ValueError("the program runs past its end")
