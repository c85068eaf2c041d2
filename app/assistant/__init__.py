"""The façade: one turn from question to memory, and the one place that wires the parts."""
