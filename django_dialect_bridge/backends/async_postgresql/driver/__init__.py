"""psycopg's connection between synchronous code and an event loop: greenlets, sockets and cursors."""
