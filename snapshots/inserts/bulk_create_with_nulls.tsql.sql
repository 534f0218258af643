INSERT INTO [example_employee] (
  [id],
  [firstname],
  [lastname],
  [salary]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s);
-- parameters: (500, 'a', 'b', None, 501, 'c', 'd', 1)
