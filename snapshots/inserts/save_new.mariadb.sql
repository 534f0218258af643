-- Person(name='New').save()

INSERT INTO `example_person` (
  `name`,
  `nickname`,
  `born`
)
VALUES
  (%s, %s, %s)
RETURNING `example_person`.`id`;
-- parameters: ('New', None, None)
