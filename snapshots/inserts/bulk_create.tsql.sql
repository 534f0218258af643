INSERT INTO [example_blog] (
  [name],
  [tagline]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s),
  (%s, %s),
  (%s, %s);
-- parameters: ('New 0', '%', 'New 1', '%', 'New 2', '%')
