INSERT INTO [example_document] (
  [id],
  [title],
  [data],
  [extra]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s, %s);
-- parameters: (500, 'New', '{"a": [1, null, "%s"]}', None)
