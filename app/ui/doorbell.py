"""The doorbell: `candor vault lock` in a terminal tells this window to lock.

A local socket that only this user may open; the one word that it understands is "lock". The
message is framed as `multiprocessing.connection` frames it: four bytes of length, then the word.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK = b"\x00\x00\x00\x04lock"


class Doorbell(QObject):
    """Listens at the address of one vault. `lock_wanted()`."""

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self, address: str) -> None:
        """Begin to listen.

        Only for a window that holds the vault: the vault's own lock says that nobody else does,
        so that what lies at the address was left by one that crashed.
        """
        QLocalServer.removeServer(address)
        self._server.listen(address)

    def close(self) -> None:
        """Stop listening, before the vault is let go: its next window listens here."""
        self._server.close()

    def _answer(self) -> None:
        line = self._server.nextPendingConnection()
        line.readyRead.connect(partial(self._read, line))
        if line.bytesAvailable():
            self._read(line)

    def _read(self, line: QLocalSocket) -> None:
        """Hear one request; the server frees the line with itself."""
        heard = bytes(line.readAll().data())
        line.close()
        if heard.startswith(LOCK):
            self.lock_wanted.emit()
