-- Customer.objects.annotate(v=Substr('email', StrIndex('email', Value('@')) + 1)).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  SUBSTRING(
    `example_customer`.`email`,
    CASE
      WHEN (
        LOCATE(%s, `example_customer`.`email` COLLATE utf8mb4_0900_bin) + %s
      ) < 1
      THEN 1
      ELSE (
        LOCATE(%s, `example_customer`.`email` COLLATE utf8mb4_0900_bin) + %s
      )
    END
  ) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('@', 1, '@', 1)
