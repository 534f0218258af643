-- Person(pk=1, name='Ada King').save(update_fields=['name'])

UPDATE `example_person` SET `name` = %s
WHERE
  `example_person`.`id` = %s;
-- parameters: ('Ada King', 1)
