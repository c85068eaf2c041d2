"""Everything in open formats, out and in again. What leaves is plain: whoever has it reads it.

Who is who: `exports` is what front ends call; `lines` are values as JSON, `consents` those by
name, `markdown` the same for people to read, `folders` the files; `taking_in` reads an export of
Candor, `strangers` one of ChatGPT or Claude, `bounded` files that may hold anything.
"""
