-- Reserved.objects.order_by('pk').filter(select='top', order=2)

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
    `select`.`order` = %s AND `select`.`select` = %s
  )
ORDER BY
  `select`.`id` ASC;
-- parameters: (2, 'top')
