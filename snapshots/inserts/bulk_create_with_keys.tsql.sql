INSERT INTO [example_author] (
  [id],
  [name],
  [email]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s),
  (%s, %s, %s),
  (%s, %s, %s);
-- parameters: (500, 'New', '0@example.com', 501, 'New', '1@example.com', 502, 'New', '2@example.com')
