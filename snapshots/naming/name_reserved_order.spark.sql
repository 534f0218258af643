-- Reserved.objects.order_by('order', '-source', 'pk')

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
  `select`.`order` ASC,
  `select`.`from` DESC,
  `select`.`id` ASC;
-- parameters: ()
