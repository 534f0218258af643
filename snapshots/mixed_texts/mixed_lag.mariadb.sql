-- Customer.objects.order_by('pk')
--     .annotate(v=Window(Lag('name', default=Value('first')), order_by='pk'))

SELECT
  `sliced`.`id`,
  `sliced`.`name`,
  `sliced`.`email`,
  `sliced`.`city`,
  `sliced`.`is_active`,
  `sliced`.`wants_mail`,
  `sliced`.`v`
FROM (
  SELECT
    `example_customer`.`id`,
    `example_customer`.`name`,
    `example_customer`.`email`,
    `example_customer`.`city`,
    `example_customer`.`is_active`,
    `example_customer`.`wants_mail`,
    (
      CASE
        WHEN LAG(1, 1) OVER (ORDER BY `example_customer`.`id`) = 1
        THEN LAG(`example_customer`.`name`, 1) OVER (ORDER BY `example_customer`.`id`)
        ELSE %s
      END
    ) AS `v`
  FROM `example_customer`
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: ('first',)
