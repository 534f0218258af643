INSERT INTO [example_blog] (
  [id],
  [name],
  [tagline]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s);
-- parameters: (500, 'New', "it's \\ new")
