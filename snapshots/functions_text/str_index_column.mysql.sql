-- Customer.objects.annotate(v=StrIndex('email', Lower('name'))).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  LOCATE(
    LOWER(`example_customer`.`name`),
    `example_customer`.`email` COLLATE utf8mb4_0900_bin
  ) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()
