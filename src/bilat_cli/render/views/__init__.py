"""How people read each kind of record: one module a kind, each with a function `sheet`."""
