-- Customer.objects.order_by('pk')
--     .filter(Exists(Order.objects.filter(status=Case(When(Q(pk__isnull=False), then=Value('new')), default=OuterRef('city')))))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_order` AS `U0`
    WHERE
      `U0`.`status` = (
        CASE WHEN (
          `U0`.`id` IS NOT NULL
        ) THEN %s ELSE `example_customer`.`city` END
      )
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('new',)
