// Stands in for node:child_process in the bundle: commander would start a program of its own for a command, and hanaro has none.
