"""Worker processes: how one is started, guarded, spoken to, stopped and ended.

`process` is the app's end and `__main__` the worker's; `wire` is their language, `needs` which
files it may open, `guard` what it gives up, `abort` the shared flag that stops native code,
`conversation` one answer followed from the app, `post` where a worker loads, is ready to be asked,
or is closed.
"""
