-- Reserved.objects.order_by('pk').annotate(table=F('order') + F('source')).filter(table__gt=5)

SELECT
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`,
  (
    `select`.`order` + `select`.`from`
  ) AS `table`
FROM `select`
WHERE
  (
    `select`.`order` + `select`.`from`
  ) > %s
ORDER BY
  `select`.`id` ASC;
-- parameters: (5,)
