"""What a process gives up, so that what runs in it can do little harm.

`network` takes the network from a process, `files` all files but those it needs, `calls` the
system calls that it never needs, and `memory` keeps what it knows out of core dumps and of other
processes' sight. Each says whether the system did it; nothing here is silently left undone.

`app.engine.worker.guard` applies all of them to a worker; the app itself takes `memory`.
"""
