-- Customer.objects.order_by('pk')
--     .annotate(v=Coalesce(Subquery(Order.objects.filter(customer=OuterRef('pk')).order_by('-status', 'pk').values('status')[:1]), Value('none')))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  COALESCE(
    (
      SELECT
        `u0`.`status` AS `status`
      FROM `example_order` AS `u0`
      WHERE
        `u0`.`customer_id` = (
          `example_customer`.`id`
        )
      ORDER BY
        1 DESC,
        `u0`.`id` ASC
      LIMIT 1
    ),
    %s
  ) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('none',)
