-- Customer.objects.annotate(v=Substr('email', StrIndex('email', Value('@')) + 1)).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  substring(
    `example_customer`.`email`,
    CASE
      WHEN (
        instr(`example_customer`.`email`, %s) + %s
      ) < 1
      THEN 1
      ELSE (
        instr(`example_customer`.`email`, %s) + %s
      )
    END
  ) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('@', 1, '@', 1)
