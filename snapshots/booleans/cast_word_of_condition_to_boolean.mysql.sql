-- Customer.objects.order_by('pk')
--     .annotate(v=Cast(Case(When(pk=1, then=Value('on')), When(pk=2, then=None), default=Value('n')), BooleanField()))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  LOWER(
    TRIM(
      CASE
        WHEN `example_customer`.`id` = %s
        THEN %s
        WHEN `example_customer`.`id` = %s
        THEN NULL
        ELSE %s
      END
    )
  ) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1') AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (1, 'on', 2, 'n')
