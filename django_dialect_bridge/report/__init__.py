"""The portability report: the queries of a test run that other targets refuse, or answer with other rows."""
