-- Customer.objects.order_by('pk')
--     .annotate(v=Cast(Case(When(pk=1, then=Value('on')), When(pk=2, then=None), default=Value('n')), BooleanField()))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  CAST(CASE
    WHEN LOWER(
      LTRIM(
        RTRIM(
          CASE
            WHEN `example_customer`.`id` = %s
            THEN %s
            WHEN `example_customer`.`id` = %s
            THEN NULL
            ELSE %s
          END
        )
      )
    ) IN ('tru', 'tr', 't', 'yes', 'ye', 'y', 'on')
    THEN '1'
    WHEN LOWER(
      LTRIM(
        RTRIM(
          CASE
            WHEN `example_customer`.`id` = %s
            THEN %s
            WHEN `example_customer`.`id` = %s
            THEN NULL
            ELSE %s
          END
        )
      )
    ) IN ('fals', 'fal', 'fa', 'f', 'no', 'n', 'off', 'of')
    THEN '0'
    ELSE LTRIM(
      RTRIM(
        CASE
          WHEN `example_customer`.`id` = %s
          THEN %s
          WHEN `example_customer`.`id` = %s
          THEN NULL
          ELSE %s
        END
      )
    )
  END AS BOOLEAN) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (1, 'on', 2, 'n', 1, 'on', 2, 'n', 1, 'on', 2, 'n')
