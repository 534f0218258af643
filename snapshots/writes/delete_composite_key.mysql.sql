-- Reading.objects.filter(pk=("b'%", 1)).delete()

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  (`example_reading`.`sensor`, `example_reading`.`sequence`) = (%s, %s);
-- parameters: ("b'%", 1)

DELETE FROM `example_readingnote`
WHERE
  (`example_readingnote`.`sensor`, `example_readingnote`.`sequence`) IN ((%s, %s));
-- parameters: ('a', 1)

DELETE FROM `example_reading`
WHERE
  (`example_reading`.`sensor`, `example_reading`.`sequence`) IN ((%s, %s));
-- parameters: ('a', 1)
