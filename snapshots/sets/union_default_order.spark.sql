-- Person.objects.filter(pk__lt=3).union(Person.objects.filter(pk__gt=7))

(
  SELECT
    `example_person`.`id` AS `col1`,
    `example_person`.`name` AS `col2`,
    `example_person`.`nickname` AS `col3`,
    `example_person`.`born` AS `col4`
  FROM `example_person`
  WHERE
    `example_person`.`id` < %s
  ORDER BY
    `example_person`.`name` ASC,
    `example_person`.`id` ASC
)
UNION
(
  SELECT
    `example_person`.`id` AS `col1`,
    `example_person`.`name` AS `col2`,
    `example_person`.`nickname` AS `col3`,
    `example_person`.`born` AS `col4`
  FROM `example_person`
  WHERE
    `example_person`.`id` > %s
  ORDER BY
    `example_person`.`name` ASC,
    `example_person`.`id` ASC
);
-- parameters: (3, 7)
