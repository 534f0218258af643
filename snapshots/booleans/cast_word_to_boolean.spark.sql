-- Customer.objects.order_by('pk')
--     .annotate(a=Cast(Value('yes'), BooleanField()), b=Cast(Value('OFF'), BooleanField()))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  CAST(CASE
    WHEN LOWER(LTRIM(RTRIM(%s))) IN ('tru', 'tr', 't', 'yes', 'ye', 'y', 'on')
    THEN '1'
    WHEN LOWER(LTRIM(RTRIM(%s))) IN ('fals', 'fal', 'fa', 'f', 'no', 'n', 'off', 'of')
    THEN '0'
    ELSE LTRIM(RTRIM(%s))
  END AS BOOLEAN) AS `a`,
  CAST(CASE
    WHEN LOWER(LTRIM(RTRIM(%s))) IN ('tru', 'tr', 't', 'yes', 'ye', 'y', 'on')
    THEN '1'
    WHEN LOWER(LTRIM(RTRIM(%s))) IN ('fals', 'fal', 'fa', 'f', 'no', 'n', 'off', 'of')
    THEN '0'
    ELSE LTRIM(RTRIM(%s))
  END AS BOOLEAN) AS `b`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('yes', 'yes', 'yes', 'OFF', 'OFF', 'OFF')
