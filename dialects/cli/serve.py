"""Serve a page where an expression or SQL becomes the SQL of each target, in a browser on this machine.

The page evaluates Python. So the server listens at 127.0.0.1 only. It answers only to the browser that opened the
printed address, which has a secret token. Stop it with Ctrl+C.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from dialects.cli.options import UsageError, add_project
from dialects.cli.project import open_project, project_options

PORT = 8765


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--port", type=_port, default=PORT, help=f"of 127.0.0.1; 0 takes a free one (default: {PORT})")
    add_project(command)


def run(args: argparse.Namespace) -> int:
    open_project(args)
    from django.apps import apps

    from django_dialect_bridge.playground.server import Playground

    example = apps.is_installed("django_dialect_bridge.example")
    try:
        server = Playground(args.port, example=example, project=project_options(Path.cwd()))
    except OSError as error:
        raise UsageError(f"port {args.port} of 127.0.0.1: {error.strerror}; --port 0 takes a free one") from None
    print(f"{server.access.url}\nOpen this address in a browser on this machine. Ctrl+C stops the server.", flush=True)
    with server:
        server.serve_until_interrupted()
    print()
    return 0


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: use 0 to 65535")
    return int(text)
