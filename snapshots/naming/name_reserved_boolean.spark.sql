-- Reserved.objects.order_by('pk').filter(where=True).exclude(user='sa')

SELECT
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`
FROM `select`
WHERE
  (
    `select`.`where` AND NOT (
      `select`.`user` = %s
    )
  )
ORDER BY
  `select`.`id` ASC;
-- parameters: ('sa',)
