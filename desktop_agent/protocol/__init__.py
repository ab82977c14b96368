"""Frames between the host and the worker: length-prefixed msgpack, typed, capped; imports nothing of ours.

What the worker says is not trusted: every frame is decoded into one of the structs of `reports`, every value into the
closed set of types of `values`, and nothing is ever unpickled, evaluated or formatted.
"""
