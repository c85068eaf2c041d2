"""Connections as bytes and back."""

from app.domain.network import Connection, Purpose
from app.vault.codec.fields import read_json, write_json, written


def write_connection(connection: Connection) -> bytes:
    """Return a connection as bytes."""
    return write_json(
        {
            "at": written(connection.at),
            "host": connection.host,
            "port": connection.port,
            "purpose": connection.purpose.name if connection.purpose else None,
            "by": connection.by,
            "allowed": connection.allowed,
        }
    )


def read_connection(content: bytes) -> Connection:
    """Return the connection that was written."""
    fields = read_json(content)
    return Connection(
        fields.moment("at"),
        fields.text("host"),
        fields.number("port"),
        fields.choice("purpose", Purpose) if fields.text("purpose") else None,
        fields.text("by"),
        fields.flag("allowed"),
    )
