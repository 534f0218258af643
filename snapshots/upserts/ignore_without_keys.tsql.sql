INSERT INTO [example_author] (
  [name],
  [email]
)
VALUES
  (%s, %s),
  (%s, %s);
-- parameters: ('New', 'a@example.com', 'New', 'a@example.com')
