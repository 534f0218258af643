-- Person(name='New').save()

INSERT INTO `example_person` (
  `name`,
  `nickname`,
  `born`
)
VALUES
  (%s, %s, %s);
-- parameters: ('New', None, None)
