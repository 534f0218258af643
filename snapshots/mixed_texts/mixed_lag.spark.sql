-- Customer.objects.order_by('pk')
--     .annotate(v=Window(Lag('name', default=Value('first')), order_by='pk'))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  LAG(`example_customer`.`name`, 1, %s) OVER (ORDER BY `example_customer`.`id`) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('first',)
