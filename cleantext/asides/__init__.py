"""What stands around a story and is no part of it; loaded when it is asked for, since its patterns are many."""
