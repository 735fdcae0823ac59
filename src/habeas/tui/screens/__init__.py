"""The pages a person turns, one screen each."""
