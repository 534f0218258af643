-- Person.objects.order_by('pk')
--     .annotate(v=Coalesce(NullIf('nickname', Value('')), NullIf('name', Value('Tony Hoare')), Value('?')))

SELECT
  `example_person`.`id`,
  `example_person`.`name`,
  `example_person`.`nickname`,
  `example_person`.`born`,
  COALESCE(
    NULLIF(`example_person`.`nickname`, %s),
    NULLIF(`example_person`.`name`, %s),
    %s
  ) AS `v`
FROM `example_person`
ORDER BY
  `example_person`.`id` ASC;
-- parameters: ('', 'Tony Hoare', '?')
