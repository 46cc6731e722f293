"""The loop and the policy under the names that they have on Unix."""

__all__ = ("SelectorEventLoop", "DefaultEventLoopPolicy", "EventLoop")

from . import base_events, events


class _UnixSelectorEventLoop(base_events.BaseEventLoop):
    """The event loop."""


class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    """The policy: one current loop."""

    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
