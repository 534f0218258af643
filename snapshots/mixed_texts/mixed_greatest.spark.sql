-- Customer.objects.order_by('pk')
--     .annotate(v=Greatest('name', Value('m')), w=Least(Value('m'), Lower('name')))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  greatest(`example_customer`.`name`, %s) AS `v`,
  least(%s, LOWER(`example_customer`.`name`)) AS `w`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('m', 'm')
