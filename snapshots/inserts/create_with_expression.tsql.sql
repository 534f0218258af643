INSERT INTO [example_blog] (
  [id],
  [name],
  [tagline]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, UPPER(%s), LOWER(%s));
-- parameters: (500, 'new', 'NEW')
