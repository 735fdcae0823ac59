"""The screens: what a person can do, in a terminal, by keyboard and mouse."""
