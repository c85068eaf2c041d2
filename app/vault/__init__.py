"""Everything kept: keys, envelopes, tables; lock and unlock. The only package that sees them."""
