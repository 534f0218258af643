-- Reserved.objects.order_by('pk').all()

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
  `select`.`id` ASC;
-- parameters: ()
