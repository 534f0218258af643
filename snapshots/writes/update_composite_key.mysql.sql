-- Reading.objects.filter(pk=('a', 2)).update(value=2.5)

UPDATE `example_reading` SET `value` = %s
WHERE
  (`example_reading`.`sensor`, `example_reading`.`sequence`) = (%s, %s);
-- parameters: (2.5, 'a', 2)
