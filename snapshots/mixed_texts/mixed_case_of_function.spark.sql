-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(pk=1, then=Value('x')), When(pk=2, then=MD5('name')), default='name'))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  CASE
    WHEN `example_customer`.`id` = %s
    THEN %s
    WHEN `example_customer`.`id` = %s
    THEN md5(`example_customer`.`name`)
    ELSE `example_customer`.`name`
  END AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (1, 'x', 2)
