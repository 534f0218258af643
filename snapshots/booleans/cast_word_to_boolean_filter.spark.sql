-- Customer.objects.order_by('pk')
--     .filter(is_active=Cast(Case(When(pk__gt=3, then=Value('t')), default=Value('false')), BooleanField()))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  `example_customer`.`is_active` = (
    CAST(CASE
      WHEN LOWER(
        LTRIM(RTRIM(CASE WHEN `example_customer`.`id` > %s THEN %s ELSE %s END))
      ) IN ('tru', 'tr', 't', 'yes', 'ye', 'y', 'on')
      THEN '1'
      WHEN LOWER(
        LTRIM(RTRIM(CASE WHEN `example_customer`.`id` > %s THEN %s ELSE %s END))
      ) IN ('fals', 'fal', 'fa', 'f', 'no', 'n', 'off', 'of')
      THEN '0'
      ELSE LTRIM(RTRIM(CASE WHEN `example_customer`.`id` > %s THEN %s ELSE %s END))
    END AS BOOLEAN)
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (3, 't', 'false', 3, 't', 'false', 3, 't', 'false')
