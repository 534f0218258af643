-- Person.objects.annotate(v=truth_of(Q(nickname__startswith=Substr('nickname', 1, 2)))).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  `example_person`.`nickname` LIKE REPLACE(
    REPLACE(
      REPLACE((
        substring(`example_person`.`nickname`, 1, 2)
      ), '\\', '\\\\'),
      '%%',
      '\\%%'
    ),
    '_',
    '\\_'
  ) || '%%' ESCAPE '\\' AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ()
