"""Django database engines of this project's own."""
