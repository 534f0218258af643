-- Person.objects.annotate(v=Case(When(nickname__isnull=False, then=F('nickname')), default=F('name')))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  CASE
    WHEN `example_person`.`nickname` IS NOT NULL
    THEN `example_person`.`nickname`
    ELSE `example_person`.`name`
  END AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`name` ASC,
  `example_person`.`id` ASC;
-- parameters: ()
