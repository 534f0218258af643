-- Person(pk=1, name='Ada King').save(force_update=True)

UPDATE `example_person` SET `name` = %s, `nickname` = NULL, `born` = NULL
WHERE
  `example_person`.`id` = %s;
-- parameters: ('Ada King', 1)
