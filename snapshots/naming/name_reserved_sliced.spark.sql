-- Reserved.objects.order_by('pk')[1:4]

SELECT
  `select`.`id`,
  `select`.`select`,
  `select`.`order`,
  `select`.`group`,
  `select`.`where`,
  `select`.`from`,
  `select`.`user`
FROM `select`
ORDER BY
  `select`.`id` ASC
LIMIT 3
OFFSET 1;
-- parameters: ()
