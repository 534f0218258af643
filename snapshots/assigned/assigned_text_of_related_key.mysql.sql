-- Customer.objects.filter(pk__lt=4)
--     .update(city=Subquery(Order.objects.order_by('pk').values('pk')[:1]))

UPDATE `example_customer` SET `city` = CAST((
  CONCAT(
    SUBSTRING(
      (
        SELECT
          `u0`.`id` AS `pk`
        FROM `example_order` AS `u0`
        ORDER BY
          1 ASC
        LIMIT 1
      ),
      1,
      8
    ),
    '-',
    SUBSTRING(
      (
        SELECT
          `u0`.`id` AS `pk`
        FROM `example_order` AS `u0`
        ORDER BY
          1 ASC
        LIMIT 1
      ),
      9,
      4
    ),
    '-',
    SUBSTRING(
      (
        SELECT
          `u0`.`id` AS `pk`
        FROM `example_order` AS `u0`
        ORDER BY
          1 ASC
        LIMIT 1
      ),
      13,
      4
    ),
    '-',
    SUBSTRING(
      (
        SELECT
          `u0`.`id` AS `pk`
        FROM `example_order` AS `u0`
        ORDER BY
          1 ASC
        LIMIT 1
      ),
      17,
      4
    ),
    '-',
    SUBSTRING(
      (
        SELECT
          `u0`.`id` AS `pk`
        FROM `example_order` AS `u0`
        ORDER BY
          1 ASC
        LIMIT 1
      ),
      21,
      12
    )
  )
) AS CHAR)
WHERE
  `example_customer`.`id` < %s;
-- parameters: (4,)
