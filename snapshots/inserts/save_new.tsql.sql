-- Person(name='New').save()

INSERT INTO [example_person] (
  [name],
  [nickname],
  [born]
)
OUTPUT INSERTED.[id]
VALUES
  (%s, %s, %s);
-- parameters: ('New', None, None)
