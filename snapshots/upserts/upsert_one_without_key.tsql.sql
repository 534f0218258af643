INSERT INTO [example_employee] (
  [firstname],
  [lastname],
  [salary]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s);
-- parameters: ('New', 'One', None)
