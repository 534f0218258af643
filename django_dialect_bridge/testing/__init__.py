"""What the pytest plugin and the test runner do: pinning SQL in files, and reports about a test run."""
