-- Person.objects.filter(~(Q(nickname=None) | Q(born=None)) & ~Q(name__contains='100')).order_by('pk')

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`
FROM `example_person`
WHERE
  (
    NOT (
      `example_person`.`nickname` IS NULL OR `example_person`.`born` IS NULL
    )
    AND NOT (
      `example_person`.`name` LIKE %s ESCAPE '\\'
    )
  )
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ('%100%',)
