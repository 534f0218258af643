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
    CAST(`select`.`order` AS SIGNED) + CAST(`select`.`from` AS SIGNED)
  ) AS `table`
FROM `select`
WHERE
  (
    CAST(`select`.`order` AS SIGNED) + CAST(`select`.`from` AS SIGNED)
  ) > %s
ORDER BY
  `select`.`id` ASC;
-- parameters: (5,)
