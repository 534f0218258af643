INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: (500, 'New', 'new@example.com', 501, 'New', 'new@example.com')

INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: (502, 'New', 'new@example.com', 503, 'New', 'new@example.com')

INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s);
-- parameters: (504, 'New', 'new@example.com')
